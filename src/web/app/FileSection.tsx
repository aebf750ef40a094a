/** The later sections of a case file: each is fetched only when it is opened, so that the circle comes first on an old telephone. */
import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react'
import { type Action, may } from '#domain/access/rules.ts'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { fileSectionWords } from '#web/words/file-sections.ts'
import { useWords } from '#web/words/words.tsx'
import { SectionGroup } from './SectionGroup.tsx'

/** What every section may ask of the file; each names in its own props what it needs. */
export interface SectionFile {
  readonly id: string
  readonly codeName: string
  readonly ageBand: string
  readonly sex: string
  readonly state: string
  readonly risk: string
  readonly version: number
  readonly standings: readonly string[]
}

interface Section {
  /** seen only by whom this action is open to */
  readonly action: Action
  readonly Body: LazyExoticComponent<ComponentType<{ readonly file: SectionFile }>>
}

/** One line for each section, in the order of work: `tinjauan: section('episode.read', async () => (await import('…')).EpisodeSection)`. */
const sections = {
  tinjauan: section('episode.read', async () => (await import('#web/episode/EpisodeSection.tsx')).EpisodeSection),
  pulang: section('episode.read-return', async () => (await import('#web/episode/ReturnSection.tsx')).ReturnSection),
  dewasa: section('transition.read', async () => (await import('#web/transition/GrowingUp.tsx')).GrowingUp),
  instrumen: section('instrument.read', async () => (await import('#web/instrument/InstrumentSection.tsx')).InstrumentSection),
  'peta-anak': section('support-map.read-child-maps', async () => (await import('#web/support-map/ChildMapSection.tsx')).ChildMapSection),
  rujukan: section('referral.read', async () => (await import('#web/referral/ReferralSection.tsx')).ReferralSection),
  hukum: section('legal.read', async () => (await import('#web/legal/LegalSection.tsx')).LegalSection),
  kesehatan: section('health.read', async () => (await import('#web/health/HealthSection.tsx')).HealthSection),
  'rumah-aman': section('shelter.read', async () => (await import('#web/shelter/ShelterSection.tsx')).ShelterSection),
  sekolah: section('schooling.read', async () => (await import('#web/schooling/SchoolingSection.tsx')).SchoolingSection),
  penghidupan: section('livelihood.read', async () => (await import('#web/livelihood/LivelihoodSection.tsx')).LivelihoodSection),
  'kontak-aman': section('contact.read', async () => (await import('#web/contact/ContactSection.tsx')).ContactSection),
  'serah-terima': section('handover.read', async () => (await import('#web/handover/HandoverSection.tsx')).HandoverSection),
  pindah: section('transfer.read', async () => (await import('#web/transfer/TransferSection.tsx')).TransferSection),
  'kata-anak': section(
    'child-voice.read-statements',
    async () => (await import('#web/child-voice/StatementsSection.tsx')).StatementsSection
  ),
  'suara-anak': section('child-voice.read', async () => (await import('#web/child-voice/VoiceSection.tsx')).VoiceSection),
  konferensi: section('conference.read', async () => (await import('#web/conference/ConferenceSection.tsx')).ConferenceSection),
  dokumen: section('paper.list', async () => (await import('#web/paper/PaperSection.tsx')).PaperSection),
  lampiran: section('attachment.list', async () => (await import('#web/attachment/AttachmentSection.tsx')).AttachmentSection)
} satisfies Readonly<Record<string, Section>>

/** Makes a section of what is fetched when it is opened. */
function section(action: Action, fetch: () => Promise<ComponentType<{ readonly file: SectionFile }>>): Section {
  return { action, Body: lazy(async () => ({ default: await fetch() })) }
}

type SectionId = keyof typeof sections

export function FileSection({ id, file }: { readonly id: SectionId; readonly file: SectionFile }) {
  const titles = useWords(fileSectionWords)
  const { action, Body } = sections[id]
  if (!may(action, file.standings)) return null
  return (
    <Disclosure id={id} title={titles[id]} later>
      <Suspense fallback={null}>
        <Body file={file} />
      </Suspense>
    </Disclosure>
  )
}

/** A group of sections of which none is there for everybody: without one that is open to the reader it has no title either. */
export function FileSections({
  title,
  ids,
  file
}: {
  readonly title: string
  readonly ids: readonly SectionId[]
  readonly file: SectionFile
}) {
  const open = ids.filter((id) => may(sections[id].action, file.standings))
  if (open.length === 0) return null
  return (
    <SectionGroup title={title}>
      {open.map((id) => (
        <FileSection key={id} id={id} file={file} />
      ))}
    </SectionGroup>
  )
}
