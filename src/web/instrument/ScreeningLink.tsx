/** On the shared part of a file: the way to a psychologist's own entries, where a grant names the psychological notes (K6). */
import { Link } from 'wouter'
import { buttonClass } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { screeningWords } from '#web/words/screening.ts'
import { useWords } from '#web/words/words.tsx'

interface Ways {
  readonly ways: readonly { readonly standing: string; readonly compartments?: readonly string[] | null }[]
}

/** K6 can be granted to no duty but a psychologist's. */
export function ScreeningLink({ id }: { readonly id: string }) {
  const w = useWords(screeningWords)
  const { value } = useRead<Ways>(`/api/case-files/${id}/pointer`)
  if (!value?.ways.some((way) => way.standing === 'recipient' && (way.compartments ?? []).includes('K6'))) return null
  return (
    <div className="measure-page no-print">
      <Notice
        icon="mind"
        action={
          <Link href={`/anak/${id}/skrining`} className={buttonClass('primary')}>
            {w.link}
          </Link>
        }
      >
        {w.linkUnder}
      </Notice>
    </div>
  )
}
