/** The plan in a few lines: for the head of its own page, and for its place on the case file. */
import { Link } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { needs } from '#domain/assessment/need.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { rupiah } from '#web/design/money.ts'
import { Tag } from '#web/design/Tag.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { planWords } from '#web/words/plan.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type FileRead, type PlanRead, standing } from './plan.local.ts'
import { dayMonth, needIcons } from './plan-names.tsx'
import { usePlan } from './use-plan.ts'
import './plan.css'

type Head = Pick<FileRead, 'codeName' | 'reviewDueOn'>

/** "Disetujui 2 Sep · ditinjau Jumat, 4 Des · total Rp4.850.000, tersedia Rp4.100.000" */
export function PlanLine({
  plan: { plan, childView, costs },
  file,
  costs: withCosts = false
}: {
  readonly plan: PlanRead
  readonly file: Head
  readonly costs?: boolean
}) {
  const w = useWords(planWords)
  const { language } = useLanguage()
  const { today } = deviceNow()
  if (!plan) return <>{w.none}</>
  const agreeing =
    childView?.planId === plan.id
      ? [childView.childAgrees === 'YES' && file.codeName, childView.carerAgrees === 'YES' && w.carer].filter((one) => one !== false)
      : []
  const said = [
    plan.status === 'submitted'
      ? w.status.submitted
      : plan.status !== 'draft'
        ? w.status.approved(dayMonth(plan.approvedAt ?? plan.openedAt, today, language))
        : plan.number > 1
          ? w.status.review(plan.number - 1)
          : w.status.draft,
    ...(agreeing.length > 0 ? [w.agreed(agreeing.length > 1 ? w.and(agreeing[0] ?? '', agreeing[1] ?? '') : (agreeing[0] ?? ''))] : []),
    ...(file.reviewDueOn ? [w.reviewOn(shortDay(file.reviewDueOn, today, language))] : []),
    ...(withCosts && costs.total > 0 ? [w.costs(rupiah(costs.total), rupiah(costs.available))] : [])
  ].join(' · ')
  return <>{said.charAt(0).toUpperCase() + said.slice(1)}</>
}

/** On the case file: goals as quotes, how their actions stand, and the way to the whole plan. Reads the plan itself. */
export function PlanSummary({ file }: { readonly file: FileRead }) {
  const read = useRead<PlanRead>(`/api/case-files/${file.id}/plan`)
  return <Loaded read={read}>{(value) => <Summary file={file} read={value} />}</Loaded>
}

function Summary({ file, read }: { readonly file: FileRead; readonly read: PlanRead }) {
  const w = useWords(planWords).summary
  const name = useName()
  const { plan, today } = usePlan(file, read)
  const begins = plan.goals.length === 0
  const rows = standing(plan.actions)
  const stateOf = (goalId: string): string => {
    const own = rows.filter((action) => action.goalId === goalId && action.status !== 'DONE')
    const stopped = own.filter((action) => action.status === 'BLOCKED').length
    const late = own.filter((action) => action.status !== 'BLOCKED' && action.dueOn < today).length
    return [own.length > stopped && w.running(own.length - stopped), stopped > 0 && w.stopped(stopped), late > 0 && w.late(late)]
      .filter(Boolean)
      .join(', ')
  }
  return (
    <div className="plan-summary stack-s">
      <p className="quiet small">{begins ? w.none : <PlanLine plan={plan} file={file} />}</p>
      <ul className="plain-list rows">
        {plan.goals.map((goal) => (
          <li key={goal.id} className="summary-goal">
            <span className="summary-words">“{goal.words}”</span>
            <Tag icon={needIcons[goal.need]}>{name(needs.term(goal.need))}</Tag>
            <span className="caption summary-state">{stateOf(goal.id)}</span>
          </li>
        ))}
      </ul>
      <div className="row no-print">
        <Link href={`/anak/${file.id}/rencana`} className={buttonClass('second')}>
          {begins && may('plan.add-goal', file.standings) ? w.begin : w.open}
        </Link>
      </div>
    </div>
  )
}
