/** The plan in the child's hands, on its screen and on paper: "kamu", no case words, no codes, no costs. */
import type { ReactNode } from 'react'
import { childServiceWords } from '#web/words/child-services.ts'
import { childSheetWords } from '#web/words/child-sheet.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { type PlanRead, standing } from './plan.local.ts'
import { dayMonth } from './plan-names.tsx'
import './plan.css'

/** Prints the child's sheet instead of the page; the mark is taken away again, whatever the printer does. */
export function printSheet(): void {
  const root = document.documentElement
  root.dataset.print = 'child'
  addEventListener('afterprint', () => delete root.dataset.print, { once: true })
  print()
}

interface Props {
  readonly plan: PlanRead
  readonly today: string
}

/** Who does what by when, in the order of what the child said it wants. */
export function ChildPlan({ plan, today }: Props) {
  const w = useWords(childSheetWords).paper
  const services = useWords(childServiceWords)
  const { language } = useLanguage()
  const rows = standing(plan.actions)
  return (
    <>
      <p>{w.hello}</p>
      {plan.goals.map((goal) => (
        <section key={goal.id}>
          <h2>
            {w.you}: “{goal.words}”
          </h2>
          <ul>
            {rows
              .filter((action) => action.goalId === goal.id)
              .map((action) => {
                const owner = action.owner?.title ?? action.outsideOwner
                // a day that has passed tells a child nothing it can hope for
                const open = action.dueOn < today ? w.later : w.until(dayMonth(action.dueOn, today, language))
                return (
                  <li key={action.id}>
                    <b>{action.what || services[action.service]}</b>
                    {owner && `, ${w.who(owner)}`}, {action.status === 'DONE' ? w.done : open}
                  </li>
                )
              })}
            {rows.every((action) => action.goalId !== goal.id) && <li>{w.empty}</li>}
          </ul>
        </section>
      ))}
      {plan.childView?.statement && (
        <section>
          <h2>{w.yourWords}</h2>
          <p>“{plan.childView.statement}”</p>
        </section>
      )}
      <section>
        <h2>{w.disagreeTitle}</h2>
        <p>{w.disagree}</p>
      </section>
      <section>
        <h2>{w.callTitle}</h2>
        <p>{w.call}</p>
      </section>
    </>
  )
}

interface SheetProps {
  /** null while there is no plan: the paper still says whom to call */
  readonly plan: PlanRead | null
  readonly today: string
  /** what else the child takes along: its slip with a code, its own map */
  readonly children?: ReactNode
}

export function ChildSheet({ plan, today, children }: SheetProps) {
  const w = useWords(childSheetWords).paper
  return (
    <article className="child-sheet" aria-hidden="true">
      <p className="sheet-title">{w.title}</p>
      {plan && plan.goals.length > 0 ? (
        <ChildPlan plan={plan} today={today} />
      ) : (
        <>
          <p>{w.empty}</p>
          <h2>{w.callTitle}</h2>
          <p>{w.call}</p>
        </>
      )}
      {children}
    </article>
  )
}
