/** The way to the signature: what is still missing, sending, approving by another person, giving back, beginning the review. */
import { useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { daysBetween } from '#domain/kernel/date.ts'
import { approvePlan, ReturnPlan, returnPlan } from '#domain/plan/approve-plan.ts'
import { reviewPlan } from '#domain/plan/review-plan.ts'
import { notReady, submitPlan } from '#domain/plan/submit-plan.ts'
import { unansweredSevereGaps } from '#domain/plan/suggestions.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { Icon } from '#web/design/Icon.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { useNow } from '#web/design/Time.tsx'
import { momentWords } from '#web/design/time-words.ts'
import { newId } from '#web/offline/new-id.ts'
import { planWords } from '#web/words/plan.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { type FileRead, stateOf, standing } from './plan.local.ts'
import type { PlanRoad } from './use-plan.ts'

interface Props {
  readonly file: FileRead
  readonly road: PlanRoad
}

export function ApprovalBar({ file, road }: Props) {
  const w = useWords(planWords).approval
  const { language } = useLanguage()
  const now = useNow()
  const [fault, setFault] = useState<string>()
  const [returning, setReturning] = useState(false)
  const { plan } = road.plan
  if (!plan) return null
  const seen = { caseFileId: file.id, planId: plan.id, seenVersion: plan.version }
  const isWorker = may('plan.submit-plan', file.standings)
  const signs = may('plan.approve-plan', file.standings)
  const isOwn = plan.submittedBy?.accountId === road.caller.accountId
  const told = async (answer: Promise<string | undefined>) => setFault(await answer)
  return (
    <div className="approval stack-s no-print">
      {plan.status === 'draft' && plan.returnReason && (
        <Notice icon="undo" title={w.returned}>
          {plan.returnReason}
        </Notice>
      )}
      {plan.status === 'draft' && isWorker && (
        <Checklist file={file} road={road} onSubmit={() => void told(road.tell(submitPlan, seen, road.now()))} />
      )}
      {plan.status === 'draft' && !isWorker && <Notice tone="quiet">{w.draftForSupervisor}</Notice>}
      {plan.status === 'submitted' && !signs && (
        <Notice icon="clock">{w.waiting(momentWords(plan.submittedAt ?? now, now, language))}</Notice>
      )}
      {plan.status === 'submitted' && signs && isOwn && <Notice icon="clock">{w.own}</Notice>}
      {plan.status === 'submitted' && signs && !isOwn && (
        <Card
          due
          actions={
            <>
              <Button kind="primary" icon="check" onClick={() => void told(road.tell(approvePlan, seen, road.now()))}>
                {w.approve}
              </Button>
              <Button icon="undo" onClick={() => setReturning(true)}>
                {w.giveBack}
              </Button>
            </>
          }
        >
          <p>
            <strong>{w.asked(plan.submittedByName ?? file.worker.name ?? file.worker.title)}</strong> {w.askedUnder}
          </p>
        </Card>
      )}
      {plan.status === 'approved' && isWorker && file.reviewDueOn !== null && daysBetween(road.today, file.reviewDueOn) <= 7 && (
        <Notice icon="calendar" action={<BeginReview file={file} road={road} />}>
          <strong>{w.reviewDue}</strong> {w.reviewUnder}
        </Notice>
      )}
      {fault && (
        <Notice tone="danger" live>
          {fault}
        </Notice>
      )}
      <GiveBack
        open={returning}
        onClose={() => setReturning(false)}
        onSend={(reason) => road.tell(returnPlan, { ...seen, reason }, road.now())}
      />
    </div>
  )
}

/** Opens the next edition; asked once more, because the approved one stops being changed from here on. */
export function BeginReview({ file, road }: Props) {
  const w = useWords(planWords).approval
  const [open, setOpen] = useState(false)
  const [fault, setFault] = useState<string>()
  const { plan } = road.plan
  if (plan?.status !== 'approved' || !may('plan.review-plan', file.standings)) return null
  const { id, version } = plan
  async function begin() {
    const refused = await road.tell(reviewPlan, { caseFileId: file.id, planId: id, seenVersion: version, nextPlanId: newId() }, road.now())
    setFault(refused)
    if (!refused) setOpen(false)
  }
  return (
    <>
      <Button icon="refresh" onClick={() => setOpen(true)}>
        {w.review}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={w.review}
        actions={
          <Button kind="primary" onClick={() => void begin()}>
            {w.review}
          </Button>
        }
      >
        <p>
          {w.reviewUnder} {w.reviewSigned}
        </p>
        {fault && (
          <Notice tone="danger" live>
            {fault}
          </Notice>
        )}
      </Dialog>
    </>
  )
}

/** The same conditions the decision asks, before anybody presses. */
function Checklist({ file, road, onSubmit }: Props & { onSubmit(): void }) {
  const w = useWords(planWords).approval
  const state = stateOf(file, road.plan, road.today)
  const points = [
    [standing(road.plan.actions).length > 0, w.hasActions],
    [state.hasChildView, w.hasView],
    [unansweredSevereGaps(state.map, state).length === 0, w.gapsAnswered]
  ] as const
  const ready = notReady(state) === undefined
  return (
    <Card due={ready}>
      <div className="checklist">
        <strong>{ready ? w.ready : w.before}</strong>
        <ul className="plain-list checklist-points">
          {points.map(([isDone, words]) => (
            <li key={words} className={isDone ? 'point point-done' : 'point'}>
              <Icon name={isDone ? 'check-circle' : 'dot-empty'} />
              {words}
            </li>
          ))}
        </ul>
        <Button kind={ready ? 'primary' : 'second'} onClick={onSubmit}>
          {w.submit}
        </Button>
      </div>
    </Card>
  )
}

interface GiveBackProps {
  readonly open: boolean
  onClose(): void
  onSend(reason: string): Promise<string | undefined>
}

function GiveBack({ open, onClose, onSend }: GiveBackProps) {
  const w = useWords(planWords).approval
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string>()
  async function give() {
    const refused = await onSend(reason)
    setFault(refused)
    if (!refused) onClose()
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={w.returnTitle}
      actions={
        <Button kind="primary" disabled={!reason.trim()} onClick={() => void give()}>
          {w.giveBack}
        </Button>
      }
    >
      <TextArea
        label={w.returnReason}
        hint={w.returnHint}
        required
        rows={3}
        max={maxLengthOf(ReturnPlan.shape.reason)}
        value={reason}
        onChange={(text) => setReason(text ?? '')}
        error={fault}
      />
    </Dialog>
  )
}
