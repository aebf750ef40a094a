/** The four special-protection duties, always on top: a check of completeness, not a grade (UU 35/2014 art. 59A). */
import { dutyChecks, type DutyCheck } from '#domain/plan/duties.ts'
import { Icon, type IconName } from '#web/design/Icon.tsx'
import { planSuggestionWords } from '#web/words/plan-suggestions.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { ShownAction } from './plan.local.ts'
import { actionTitle, dayMonth, inSentence } from './plan-names.tsx'

const shapes = { complete: 'check-circle', partial: 'dot-half', none: 'dot-empty' } as const satisfies Record<
  DutyCheck['standing'],
  IconName
>

export function Duties({ actions, today }: { readonly actions: readonly ShownAction[]; readonly today: string }) {
  const w = useWords(planSuggestionWords).duties
  const name = useName()
  const { language } = useLanguage()
  const checks = dutyChecks(actions, today)
  const count = (standing: DutyCheck['standing']) => checks.filter((check) => check.standing === standing).length
  const said = ({ standing, reasons: [reason], until }: DutyCheck): string => {
    if (standing === 'none') return w.none
    if (!reason) return until ? w.until(dayMonth(until, today, language)) : w.complete
    const action = actions.find((one) => one.id === reason.actionId)
    return w[reason.kind](action ? inSentence(actionTitle(action, name)) : '')
  }
  return (
    <section className="duties">
      <h2 className="caption">{w.title(count('complete'), count('partial'), count('none'))}</h2>
      <ul className="plain-list duty-list">
        {checks.map((check) => (
          <li key={check.duty} className={`duty duty-${check.standing}`}>
            <Icon name={shapes[check.standing]} />
            <div>
              <strong>{w.names[check.duty]}</strong>
              <p>{said(check)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
