/** What an institution keeps of its own on a child it received: the same sections the team sees, with its own rows alone (decision record 17). */
import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { useAccount } from '#web/offline/session.ts'
import { fileSectionWords } from '#web/words/file-sections.ts'
import { useWords } from '#web/words/words.tsx'

/** What a recipient knows of the file: that it is there, and how she stands. */
interface ReceivedFile {
  readonly id: string
  readonly codeName: string
  readonly standings: readonly ['recipient']
}
interface Track {
  readonly id: keyof typeof fileSectionWords.id
  /** the duties that keep own rows of it */
  readonly roles: readonly string[]
  readonly Body: LazyExoticComponent<ComponentType<{ readonly file: ReceivedFile }>>
}

const track = (id: Track['id'], roles: readonly string[], fetch: () => Promise<ComponentType<{ readonly file: ReceivedFile }>>): Track => ({
  id,
  roles,
  Body: lazy(async () => ({ default: await fetch() }))
})

/** One line for each track. */
const tracks: readonly Track[] = [
  track('hukum', ['R06', 'R07', 'R08', 'R09', 'R12'], async () => (await import('#web/legal/LegalSection.tsx')).LegalSection),
  track('kesehatan', ['R10', 'R11'], async () => (await import('#web/health/HealthSection.tsx')).HealthSection),
  track('rumah-aman', ['R13'], async () => (await import('#web/shelter/ShelterSection.tsx')).ShelterSection),
  track('sekolah', ['R14', 'R15'], async () => (await import('#web/schooling/SchoolPart.tsx')).SchoolPart),
  track('penghidupan', ['R16'], async () => (await import('#web/livelihood/AidPart.tsx')).AidPart)
]

/** The tracks of my duties, under a heading if one is given; nothing where my duty keeps none. */
export function RecipientTracks(props: { readonly id: string; readonly codeName: string; readonly heading?: string }) {
  const { id, codeName, heading } = props
  const titles = useWords(fileSectionWords)
  const { posts } = useAccount()
  const own = tracks.filter(({ roles }) => posts.some(({ role }) => roles.includes(role)))
  if (own.length === 0) return null
  return (
    <section className="stack no-print">
      {heading && <h2>{heading}</h2>}
      {own.map(({ id: section, Body }) => (
        <Disclosure key={section} id={section} title={titles[section]} defaultOpen>
          <Suspense fallback={null}>
            <Body file={{ id, codeName, standings: ['recipient'] }} />
          </Suspense>
        </Disclosure>
      ))}
    </section>
  )
}

interface Pointer {
  readonly codeName: string
  readonly ways: readonly { readonly standing: string }[]
}

/** The same on a child's own address, where only who said yes finds them. */
export function ReceivedTracks({ id }: { readonly id: string }) {
  const { value } = useRead<Pointer>(`/api/case-files/${id}/pointer`)
  if (!value?.ways.some(({ standing }) => standing === 'recipient')) return null
  return (
    <div className="measure-page">
      <RecipientTracks id={id} codeName={value.codeName} />
    </div>
  )
}
