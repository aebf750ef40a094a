/** Withdrawing a paper: why, and what that does and does not do. */
import { type WithdrawalReason, withdrawalReasons } from '#domain/paper/paper.ts'
import { withdrawPaper } from '#domain/paper/withdraw-paper.ts'
import { vocabularyOptions } from '#web/design/option.ts'
import { ReasonDialog } from '#web/design/ReasonDialog.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { paperWords } from '#web/words/paper.ts'
import { problemWords } from '#web/words/paper-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { PaperFile, PaperRow } from './paper.local.ts'

interface Props {
  readonly file: PaperFile
  readonly paper: PaperRow
  onClose(): void
}

export function WithdrawPaperForm({ file, paper, onClose }: Props) {
  const w = useWords(paperWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem, caller } = useSending()
  return (
    <ReasonDialog<WithdrawalReason>
      title={w.withdrawTitle(paper.number)}
      lead={w.withdrawLead}
      label={w.reason}
      options={vocabularyOptions(withdrawalReasons.terms, name)}
      likely={paper.isBasisOver ? 'PW3' : undefined}
      send={w.withdraw}
      cancel={w.cancel}
      problem={problem && sentence(problem)}
      onSend={(reason) => {
        const state = { paper: { madeBy: caller.accountId, madeAt: paper.madeAt, withdrawnAt: paper.withdrawnAt } }
        return sending(withdrawPaper, { caseFileId: file.id, paperId: paper.id, reason }, { state, subjectLabel: file.codeName })
      }}
      onClose={onClose}
    />
  )
}
