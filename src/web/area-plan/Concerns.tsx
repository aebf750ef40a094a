/** What of the area's promises waits for somebody's word: empty chairs, new officials, days that passed, money that is missing. */
import { Link } from 'wouter'
import { Icon } from '#web/design/Icon.tsx'
import { areaPlanWords } from '#web/words/area-plan.ts'
import { useWords } from '#web/words/words.tsx'
import { concernsOf } from './area-plan.local.ts'
import type { ShownPlan } from './shown.ts'

export function Concerns({ plans, today }: { readonly plans: readonly ShownPlan[]; readonly today: string }) {
  const w = useWords(areaPlanWords).concern
  const rows = plans
    .filter(({ closedAt }) => !closedAt)
    .flatMap((plan) => plan.commitments.map((one) => ({ plan, one, concerns: concernsOf(one, today) })))
    .filter(({ concerns }) => concerns.some((concern) => concern !== 'money-missing'))
  if (rows.length === 0) return null
  return (
    <section className="stack-s no-print" aria-labelledby="area-concerns">
      <h2 id="area-concerns">{w.title}</h2>
      <ul className="plain-list rows area-concerns">
        {rows.map(({ plan, one, concerns }) => (
          <li key={one.id}>
            <Link href={`/rtl-daerah/${plan.id}#${one.id}`}>{one.what}</Link>
            <p className="small area-concern">
              <Icon name="flag" size={16} />
              {concerns.map((concern) => w[concern]).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
