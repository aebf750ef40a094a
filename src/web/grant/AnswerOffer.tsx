/** The two answers to being asked: yes at once, no with one of a few reasons. */
import { useState } from 'react'
import { acceptGrant } from '#domain/grant/accept-grant.ts'
import { declineGrant } from '#domain/grant/decline-grant.ts'
import { declineReasons } from '#domain/grant/grant.ts'
import { Button } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
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

type Reason = (typeof declineReasons.codes)[number]

export function AnswerOffer({ caseFileId, codeName, grantId }: Props) {
  const words = useWords(sharedFileWords)
  const w = words.answer
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [isDeclining, setIsDeclining] = useState(false)
  const [reason, setReason] = useState<Reason>()
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
        <Dialog open onClose={() => setIsDeclining(false)} title={w.declineTitle}>
          <form
            className="stack"
            onSubmit={async (event) => {
              event.preventDefault()
              if (reason && (await sending(declineGrant, { caseFileId, grantId, reason }, about))) setIsDeclining(false)
            }}
          >
            <p>{w.declineHint}</p>
            <RadioGroup
              label={w.reason}
              required
              options={vocabularyOptions(declineReasons.terms, name)}
              value={reason}
              onChange={(value) => setReason(value as Reason | undefined)}
            />
            <FormEnd
              busy={false}
              ready={reason !== undefined}
              send={w.send}
              problem={problem && sentence(problem)}
              out={{ words: words.cancel, press: () => setIsDeclining(false) }}
            />
          </form>
        </Dialog>
      )}
    </>
  )
}
