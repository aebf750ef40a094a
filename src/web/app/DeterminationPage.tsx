/** Penetapan panel: what is too heavy for two signatures, decided by three professions after hearing the child. */
import { Link, useParams } from 'wouter'
import { buttonClass } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import type { DeterminationsRead } from '#web/episode/determination.local.ts'
import { DeterminationBoard } from '#web/episode/DeterminationBoard.tsx'
import type { EpisodeFile } from '#web/episode/episode.local.ts'
import { useRead } from '#web/offline/local-store.ts'
import { determinationWords } from '#web/words/determination.ts'
import { useWords } from '#web/words/words.tsx'

export function DeterminationPage() {
  const { id = '' } = useParams()
  const w = useWords(determinationWords)
  const file = useRead<EpisodeFile>(`/api/case-files/${id}`)
  const read = useRead<DeterminationsRead>(`/api/case-files/${id}/determinations`)
  return (
    <div className="measure-page stack-l">
      <PageHead
        over={<Link href={`/anak/${id}`}>{file.value ? <span className="code-name">{file.value.codeName}</span> : w.over}</Link>}
        title={w.title}
        under={w.under}
      />
      <Loaded read={file}>{(seen) => <Loaded read={read}>{(panels) => <DeterminationBoard file={seen} read={panels} />}</Loaded>}</Loaded>
      <p className="no-print">
        <Link href={`/anak/${id}#pulang`} className={buttonClass('quiet')}>
          {w.back}
        </Link>
      </p>
    </div>
  )
}
