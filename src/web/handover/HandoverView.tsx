/** The whole hand-over of one child: how far it is, the dossier, the introductions, and its end. Also the sheet DC20 on paper. */
import { useState } from 'react'
import { Link } from 'wouter'
import { type CallOffProblem, callOff } from '#domain/handover/call-off.ts'
import { type CompleteHandoverProblem, completeHandover } from '#domain/handover/complete-handover.ts'
import { completenessOf, itemsLeft, readBy } from '#domain/handover/handover.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { dayWords } from '#web/design/time-words.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/handover-problems.ts'
import { handoverWords } from '#web/words/handover.ts'
import { handoverStepWords } from '#web/words/handover-steps.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { DossierParts } from './DossierParts.tsx'
import { handoverStateOf, isChildIntroduced } from './handover.local.ts'
import { Introductions } from './Introductions.tsx'
import type { DossierRoad } from './use-dossier.ts'
import './handover.css'

problemWords.id satisfies Covers<CallOffProblem | CompleteHandoverProblem>

export function HandoverView({ road }: { readonly road: DossierRoad }) {
  const w = useWords(handoverWords)
  const { handover } = road
  return (
    <div className="stack-l">
      <Progress road={road} />
      {!handover.completedAt && <p className="measure no-print">{w.lead[road.side]}</p>}
      <Introductions road={road} />
      <DossierParts road={road} />
      {!handover.completedAt && handover.belongsToTransfer && (
        <Notice
          action={
            <Link href={`/anak/${road.file.id}#pindah`} className={buttonClass('second')}>
              {w.toTransfer}
            </Link>
          }
        >
          {w.ofTransfer}
        </Notice>
      )}
      {!handover.completedAt && !handover.belongsToTransfer && road.mayComplete && road.side === 'watch' && <Ending road={road} />}
    </div>
  )
}

function Progress({ road }: { readonly road: DossierRoad }) {
  const w = useWords(handoverWords)
  const steps = useWords(handoverStepWords).complete
  const { language } = useLanguage()
  const { handover, today } = road
  const { accepted, total } = completenessOf(handover)
  const day = (on: string, kind: 'deadline' | 'event') => dayWords(on, today, language, kind)
  const hasHands = handover.changedHandsAt !== null && dayOf(handover.changedHandsAt) <= today
  const isLate = !hasHands && handover.firstDay < today
  return (
    <div className="stack-s">
      <p className="dossier-progress">
        <strong>{w.progress(accepted, total)}</strong>
        <progress value={accepted} max={Math.max(total, 1)} aria-label={w.progress(accepted, total)} />
      </p>
      {handover.completedAt ? (
        <p>{w.when.done(day(dayOf(handover.completedAt), 'event'))}</p>
      ) : (
        <>
          <p>{hasHands ? w.when.held(day(handover.firstDay, 'event')) : w.when.planned(day(handover.firstDay, 'deadline'))}</p>
          {hasHands && <p className="small quiet">{w.when.readBy(day(readBy(handover), 'deadline'))}</p>}
          {isLate && <Notice tone="danger">{w.when.late}</Notice>}
        </>
      )}
      {handover.completedAt && road.side === 'receive' && !road.dossier.supporters.some((one) => one.postId === handover.toPost.postId) && (
        <Notice
          action={
            <Link href={`/anak/${road.file.id}#peta`} className={buttonClass('second')}>
              {steps.toMap}
            </Link>
          }
        >
          {steps.newTie}
        </Notice>
      )}
    </div>
  )
}

/** Of whoever supervises: what is still in the way, named, and the one button. */
function Ending({ road }: { readonly road: DossierRoad }) {
  const words = useWords(handoverWords)
  const w = useWords(handoverStepWords).complete
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [isCallingOff, setCallingOff] = useState(false)
  const { handover, file, today } = road
  const left = itemsLeft(handover).length
  const unmet = [left > 0 && w.left(left), !isChildIntroduced(handover, today) && w.child, !handover.successorStands && w.gone].filter(
    (one) => one !== false
  )
  const input = { caseFileId: file.id, handoverId: handover.id }
  const about = { state: handoverStateOf(handover, file.state, today), subjectLabel: file.codeName }
  const stop = async () => {
    if (await sending(callOff, input, about)) setCallingOff(false)
  }
  return (
    <section className="dossier-part no-print stack">
      <h2>{w.title}</h2>
      {unmet.length === 0 ? (
        <p className="measure">{w.ready}</p>
      ) : (
        <ul>
          {unmet.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {problem && !isCallingOff && (
        <Notice tone="danger" live>
          {sentence(problem)}
        </Notice>
      )}
      <div className="row">
        <Button kind="primary" icon="check" disabled={unmet.length > 0} onClick={() => sending(completeHandover, input, about)}>
          {w.press}
        </Button>
        {handover.changedHandsAt === null && <Button onClick={() => setCallingOff(true)}>{w.callOff}</Button>}
      </div>
      {isCallingOff && (
        <Dialog open onClose={() => setCallingOff(false)} title={w.callOff}>
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault()
              void stop()
            }}
          >
            <p>{w.callOffBody}</p>
            <FormEnd
              busy={false}
              kind="danger"
              send={w.callOffSave}
              problem={problem && sentence(problem)}
              out={{ words: words.cancel, press: () => setCallingOff(false) }}
            />
          </form>
        </Dialog>
      )}
    </section>
  )
}
