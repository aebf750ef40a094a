/** Goals as the child says them, each with its actions: a table where there is room, cards on a phone. */
import { may } from '#domain/access/rules.ts'
import { needs } from '#domain/assessment/need.ts'
import { keys } from '#domain/support-map/tie.ts'
import { type actionStatuses, workerRoles } from '#domain/plan/services.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon, type IconName } from '#web/design/Icon.tsx'
import { rupiah } from '#web/design/money.ts'
import { distanceWords } from '#web/design/time-words.ts'
import { planWords } from '#web/words/plan.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { FileRead, PlanGoal, ShownAction } from './plan.local.ts'
import { actionTitle, dayMonth, KeyMark, needIcons, ownerName } from './plan-names.tsx'
import type { Opened } from './PlanView.tsx'
import type { PlanRoad } from './use-plan.ts'

interface Props {
  readonly file: FileRead
  readonly road: PlanRoad
  readonly writes: boolean
  onOpen(opened: Opened): void
}

export function Goals({ file, road, writes, onOpen }: Props) {
  return (
    <>
      {road.plan.goals.map((goal) => (
        <Goal key={goal.id} goal={goal} file={file} road={road} writes={writes} onOpen={onOpen} />
      ))}
    </>
  )
}

function Goal({ goal, file, road, writes, onOpen }: Props & { readonly goal: PlanGoal }) {
  const w = useWords(planWords)
  const { language } = useLanguage()
  const all = road.plan.actions.filter((action) => action.goalId === goal.id)
  const rows = all.filter((action) => action.status !== 'CANCELLED')
  const cancelled = all.length - rows.length
  return (
    <section className="goal">
      <header className="goal-head">
        <h2 className="goal-words">“{goal.words}”</h2>
        <p className="caption">{w.said(file.codeName, dayMonth(goal.saidOn, road.today, language))}</p>
      </header>
      {rows.length === 0 ? (
        <div className="row goal-empty">
          <p className="quiet">{w.emptyGoal}</p>
          {writes && (
            <Button kind="quiet" icon="plus" onClick={() => onOpen({ kind: 'action', goalId: goal.id })}>
              {w.addAction}
            </Button>
          )}
        </div>
      ) : (
        <table className="table plan-table">
          <thead>
            <tr>
              <th scope="col">{w.columns.action}</th>
              <th scope="col">{w.columns.level}</th>
              <th scope="col">{w.columns.role}</th>
              <th scope="col">{w.columns.owner}</th>
              <th scope="col">{w.columns.due}</th>
              <th scope="col" className="plan-money">
                {w.columns.cost}
              </th>
              <th scope="col">{w.columns.progress}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((action) => (
              <Row key={action.id} action={action} file={file} road={road} writes={writes} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      )}
      {cancelled > 0 && <p className="caption">{w.cancelled(cancelled)}</p>}
    </section>
  )
}

const shapes = {
  TODO: 'dot-empty',
  DOING: 'dot-half',
  DONE: 'check-circle',
  BLOCKED: 'dot-paused',
  CANCELLED: 'cross'
} as const satisfies Record<(typeof actionStatuses.codes)[number], IconName>

function Row({ action, file, road, writes, onOpen }: Props & { readonly action: ShownAction }) {
  const w = useWords(planWords)
  const name = useName()
  const { language } = useLanguage()
  const { plan, today } = road
  const late = action.status !== 'DONE' && action.dueOn < today
  const mayChange = writes && (plan.plan?.status === 'draft' || action.sinceApproval)
  const mayNote = may('plan.record-progress', file.standings) && (plan.plan?.everApproved || mayChange)
  const reason = action.status === 'BLOCKED' && action.progress?.reason
  const words = reason
    ? w.stopped(reason)
    : action.status === 'DOING' && action.times
      ? w.countOf(action.count, action.times)
      : w.statuses[action.status]
  const progress = (
    <>
      <Icon name={shapes[action.status]} />
      <span>{words}</span>
    </>
  )
  return (
    <tr className={`plan-row plan-row-${action.status.toLowerCase()}`}>
      <td className="plan-first">
        <div className="plan-what">
          <KeyMark name={action.key} />
          <div>
            <span className="plan-title">
              {actionTitle(action, name)}
              {mayChange && (
                <button
                  type="button"
                  className="icon-button plan-edit no-print"
                  onClick={() => onOpen({ kind: 'change', actionId: action.id })}
                >
                  <Icon name="pencil" size={16} label={`${w.edit}: ${actionTitle(action, name)}`} />
                </button>
              )}
            </span>
            <span className="plan-tags">
              <span className={`key-word key-${action.key.toLowerCase()}`}>{name(keys.term(action.key))}</span>
              <span className="plan-need">
                <Icon name={needIcons[action.need]} size={15} />
                {name(needs.term(action.need))}
              </span>
              {action.progress?.opinion && <span>{w.opinion[action.progress.opinion]}</span>}
              {action.sinceApproval && <span>{w.sinceApproval}</span>}
              {action.onPhone && (
                <span className="plan-phone">
                  <Icon name="device" size={15} />
                  {w.onPhone}
                </span>
              )}
            </span>
          </div>
        </div>
      </td>
      <td data-label={w.columns.level}>{w.levels[action.level]}</td>
      <td data-label={w.columns.role}>{name(workerRoles.term(action.workerRole))}</td>
      <td data-label={w.columns.owner}>{ownerName(action) || '…'}</td>
      <td data-label={w.columns.due}>
        {action.status === 'DONE' && action.progress ? (
          w.done(dayMonth(action.progress.at, today, language))
        ) : (
          <time dateTime={action.dueOn}>
            {dayMonth(action.dueOn, today, language)} ·{' '}
            {late ? <b>{distanceWords(action.dueOn, today, language)}</b> : distanceWords(action.dueOn, today, language)}
          </time>
        )}
      </td>
      <td data-label={w.columns.cost} className="plan-money">
        {rupiah(action.cost)}
        {action.cost > 0 && !action.funded && <span className="caption plan-unfunded">{w.unfunded}</span>}
      </td>
      <td data-label={w.columns.progress} className="plan-progress">
        {mayNote ? (
          <button type="button" className="progress-button" onClick={() => onOpen({ kind: 'progress', actionId: action.id })}>
            {progress}
            <span className="sr-only">{`. ${w.progress}: ${actionTitle(action, name)}`}</span>
          </button>
        ) : (
          <span className="progress-words">{progress}</span>
        )}
      </td>
    </tr>
  )
}
