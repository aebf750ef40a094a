/** The sheet the child takes along: "kamu", no case words, no codes, no costs. Seen on paper only. */
import { planWords } from '#web/words/plan.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type PlanRead, standing } from './plan.local.ts'
import { actionTitle, dayMonth } from './plan-names.tsx'

/** Prints the child's sheet instead of the page; the mark is taken away again, whatever the printer does. */
export function printSheet(): void {
  const root = document.documentElement
  root.dataset.print = 'child'
  addEventListener('afterprint', () => delete root.dataset.print, { once: true })
  print()
}

export function ChildSheet({ plan, today }: { readonly plan: PlanRead; readonly today: string }) {
  const w = useWords(planWords).sheet
  const name = useName()
  const { language } = useLanguage()
  const rows = standing(plan.actions)
  return (
    <article className="child-sheet" aria-hidden="true">
      <p className="sheet-title">{w.title}</p>
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
                return (
                  <li key={action.id}>
                    <b>{actionTitle(action, name)}</b>
                    {owner && `, ${w.who(owner)}`}, {action.status === 'DONE' ? w.done : w.until(dayMonth(action.dueOn, today, language))}
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
      <p>{w.ask}</p>
    </article>
  )
}
