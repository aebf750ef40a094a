/** Best-interest assessments of the file: what was weighed, what the child said, and whose two signatures stand under it. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { bestInterestOptions, bestInterestQuestions, legalBases, viewReasons } from '#domain/case-file/best-interest.ts'
import { signBestInterest } from '#domain/case-file/sign-best-interest.ts'
import { isClosed } from '#domain/case-file/state.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { fileRecordWords } from '#web/words/file-record.ts'
import { consentWords } from '#web/words/consent.ts'
import { problemWords } from '#web/words/case-file-problems.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { BestInterestRow, CaseWork, FileHead } from './case-file.local.ts'

const BestInterestForm = lazy(async () => ({ default: (await import('./BestInterestForm.tsx')).BestInterestForm }))

export function BestInterests({ head, work }: { readonly head: FileHead; readonly work: CaseWork }) {
  const w = useWords(consentWords).bia
  const [isWriting, setIsWriting] = useState(false)
  const mayWrite = may('case-file.record-best-interest', head.standings) && !isClosed(head.state)
  if (work.bestInterests.length === 0 && !mayWrite) return null
  return (
    <section className="stack-s">
      <h3>{w.heading}</h3>
      <p className="small quiet">{w.hint}</p>
      {work.bestInterests.map((one) => (
        <One key={one.id} head={head} one={one} />
      ))}
      {mayWrite && (
        <div className="row no-print">
          <Button icon="plus" onClick={() => setIsWriting(true)}>
            {w.add}
          </Button>
        </div>
      )}
      <Suspense fallback={null}>{isWriting && <BestInterestForm head={head} onClose={() => setIsWriting(false)} />}</Suspense>
    </section>
  )
}

function One({ head, one }: { readonly head: FileHead; readonly one: BestInterestRow }) {
  const { pending } = useWords(caseFileWords).head
  const { someone } = useWords(fileRecordWords).timeline
  const w = useWords(consentWords).bia
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem, caller } = useSending()
  const isMine = one.workerAccountId === caller.accountId || caller.postIds.includes(one.workerPostId)
  const maySign = may('case-file.sign-best-interest', head.standings) && !one.signedAt && !isMine
  // The server knows which posts stand to the file as supervisor or head; this phone only that one of mine does.
  const sign = () =>
    sending(signBestInterest, { caseFileId: head.id, bestInterestId: one.id }, { state: undefined, subjectLabel: head.codeName })
  return (
    <Card as="article" due={maySign}>
      <div>
        <p>
          <strong>{name(bestInterestQuestions.term(one.question))}</strong>{' '}
          <span className="small quiet">
            <DayTime day={one.assessedOn} kind="event" />
          </span>
        </p>
        <p>
          {name(bestInterestOptions.term(one.chosen))}. {one.reasons}
        </p>
        <p className="small quiet">
          {w.considered(one.options.map((code) => name(bestInterestOptions.term(code)).toLowerCase()).join(', '))}{' '}
          {name(legalBases.term(one.legalBasis))}.
        </p>
        {one.childView ? (
          <p className="child-words">{one.childView}</p>
        ) : (
          one.noViewReason && (
            <p className="small quiet">
              {w.view}: {name(viewReasons.term(one.noViewReason)).toLowerCase()}
            </p>
          )
        )}
      </div>
      <p className="small row">
        {one.signedAt ? (
          w.both(one.worker ?? someone, one.signer ?? someone)
        ) : (
          <>
            {w.signedBy(one.worker ?? someone)} · <strong>{w.waits}</strong>
          </>
        )}
        {one.isPending && <Tag icon="device">{pending}</Tag>}
      </p>
      {problem && (
        <Notice tone="danger" live>
          {sentence(problem)}
        </Notice>
      )}
      {maySign && (
        <div className="row no-print">
          <Button kind="primary" icon="pencil" onClick={() => void sign()}>
            {w.sign}
          </Button>
        </div>
      )}
    </Card>
  )
}
