/** The two answers to being asked: yes at once, no with one of a few reasons. */
import { useState } from 'react'
import { acceptGrant } from '#domain/grant/accept-grant.ts'
import { declineGrant } from '#domain/grant/decline-grant.ts'
import { declineReasons } from '#domain/grant/grant.ts'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { ReasonDialog } from '#web/design/ReasonDialog.tsx'
import { usePending } from '#web/offline/pending.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/grant-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { sharedFileWords } from '#web/words/shared-file.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { idsIn } from './grant.local.ts'

interface Props {
  readonly caseFileId: string
  readonly codeName: string
  readonly grantId: string
}

export function AnswerOffer({ caseFileId, codeName, grantId }: Props) {
  const words = useWords(sharedFileWords)
  const w = words.answer
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [isDeclining, setIsDeclining] = useState(false)
  const answered = idsIn(usePending(caseFileId), 'grant.accept-grant', 'grant.decline-grant').has(grantId)
  if (answered) return <p className="small quiet">{w.waiting}</p>
  // whether the offer still stands is known by the server alone
  const about = { state: undefined, subjectLabel: codeName }
  return (
    <>
      <div className="row">
        <Button kind="primary" icon="check" onClick={() => void sending(acceptGrant, { caseFileId, grantId }, about)}>
          {w.accept}
        </Button>
        <Button onClick={() => setIsDeclining(true)}>{w.decline}</Button>
      </div>
      {problem && (
        <Notice tone="danger" live>
          {sentence(problem)}
        </Notice>
      )}
      {isDeclining && (
        <ReasonDialog
          title={w.declineTitle}
          lead={w.declineHint}
          label={w.reason}
          options={vocabularyOptions(declineReasons.terms, name)}
          send={w.send}
          kind="primary"
          cancel={words.cancel}
          problem={problem && sentence(problem)}
          onSend={(reason) => sending(declineGrant, { caseFileId, grantId, reason }, about)}
          onClose={() => setIsDeclining(false)}
        />
      )}
    </>
  )
}
