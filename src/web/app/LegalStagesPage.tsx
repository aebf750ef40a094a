/** Nama tahap hukum: the register of stage names, kept by an administrator (D11). */
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { StageNames, type StageNameRow } from '#web/legal/StageNames.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { stageNameWords } from '#web/words/legal-stages.ts'
import { useWords } from '#web/words/words.tsx'

export function LegalStagesPage() {
  const w = useWords(stageNameWords)
  const read = useRead<readonly StageNameRow[]>('/api/legal-stages')
  return (
    <div className="measure-page stack-l">
      <PageHead title={w.title} under={w.under} />
      <Loaded read={read}>{(rows) => <StageNames rows={rows} />}</Loaded>
    </div>
  )
}
