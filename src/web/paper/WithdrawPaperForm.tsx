/** Withdrawing a paper: why, and what that does and does not do. */
import { useState } from 'react'
import { type WithdrawalReason, withdrawalReasons } from '#domain/paper/paper.ts'
import { withdrawPaper } from '#domain/paper/withdraw-paper.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
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
  const [reason, setReason] = useState<WithdrawalReason | undefined>(paper.isBasisOver ? 'PW3' : undefined)
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    if (!reason) return
    setBusy(true)
    const state = { paper: { madeBy: caller.accountId, madeAt: paper.madeAt, withdrawnAt: paper.withdrawnAt } }
    if (await sending(withdrawPaper, { caseFileId: file.id, paperId: paper.id, reason }, { state, subjectLabel: file.codeName })) onClose()
    setBusy(false)
  }
  return (
    <Dialog open onClose={onClose} title={w.withdrawTitle(paper.number)}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <p className="measure">{w.withdrawLead}</p>
        <RadioGroup
          label={w.reason}
          required
          options={vocabularyOptions(withdrawalReasons.terms, name)}
          value={reason}
          onChange={(next) => setReason(next)}
        />
        <FormEnd
          busy={busy}
          ready={reason !== undefined}
          send={w.withdraw}
          kind="danger"
          problem={problem && sentence(problem)}
          out={{ words: w.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
