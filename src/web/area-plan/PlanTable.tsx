/** One problem of the area and its promises as a table; on a phone each promise is a card, on paper the table stands whole. */
import { Link } from 'wouter'
import { origins } from '#domain/area-plan/area-plan.ts'
import { drivers } from '#domain/area-plan/driver.ts'
import { fundings } from '#domain/plan/services.ts'
import { rupiah } from '#web/design/money.ts'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { areaPlanWords } from '#web/words/area-plan.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { dayOnly, unitWords } from './area-names.ts'
import type { AreaPost, ShownPlan } from './shown.ts'
import { HolderLine } from './HolderLine.tsx'
import { IndicatorPicture } from './IndicatorPicture.tsx'
import './area-plan.css'

interface Props {
  readonly plan: ShownPlan
  readonly posts: readonly AreaPost[]
  readonly today: string
}

export function PlanTable({ plan, posts, today }: Props) {
  const w = useWords(areaPlanWords)
  const name = useName()
  const { language } = useLanguage()
  const done = plan.commitments.filter(({ status }) => status === 'DONE').length
  return (
    <section className="area-plan stack-s" aria-labelledby={`plan-${plan.id}`}>
      <header className="area-plan-head">
        <h2 id={`plan-${plan.id}`}>
          <Link href={`/rtl-daerah/${plan.id}`}>{plan.problem}</Link>
        </h2>
        <p className="small quiet row">
          <Tag>{name(drivers.term(plan.driver))}</Tag>
          <span>{w.plan.from(name(origins.term(plan.origin)), dayOnly(plan.openedAt, today, language))}</span>
          <span>
            {plan.closedAt ? w.plan.closedOn(dayOnly(plan.closedAt, today, language)) : w.plan.count(done, plan.commitments.length)}
          </span>
        </p>
        {plan.outcome && (
          <p>
            <strong>{w.plan.outcome}:</strong> {plan.outcome}
          </p>
        )}
      </header>
      {plan.commitments.length === 0 ? (
        <p className="quiet">{w.plan.none}</p>
      ) : (
        <table className="table area-table">
          <thead>
            <tr>
              <th scope="col">{w.table.what}</th>
              <th scope="col">{w.table.who}</th>
              <th scope="col">{w.table.due}</th>
              <th scope="col">{w.table.money}</th>
              <th scope="col">{w.table.indicator}</th>
              <th scope="col">{w.table.status}</th>
            </tr>
          </thead>
          <tbody>
            {plan.commitments.map((one) => {
              const offices = [...one.partnerPostIds.map((id) => unitWords(posts, id)), ...one.outsideOffices]
              return (
                <tr key={one.id} className={one.status === 'CANCELLED' ? 'area-over' : undefined}>
                  <th scope="row">
                    {one.what}
                    {offices.length > 0 && <p className="caption">{w.table.with(offices.join(', '))}</p>}
                  </th>
                  <td>
                    <HolderLine commitment={one} posts={posts} />
                  </td>
                  <td data-label={w.table.due}>
                    <DayTime
                      day={one.dueOn}
                      kind={one.status === 'DONE' || one.status === 'CANCELLED' ? 'event' : 'deadline'}
                      distance={false}
                    />
                  </td>
                  <td>
                    {one.amount === 0 ? (
                      <span className="quiet">{w.table.noMoney}</span>
                    ) : (
                      <>
                        <span className="number">{rupiah(one.amount)}</span>
                        <p className="caption">
                          {[one.funding && name(fundings.term(one.funding)), one.funded ? w.table.there : w.table.notThere]
                            .filter(Boolean)
                            .join(' · ')}
                        </p>
                      </>
                    )}
                  </td>
                  <td>
                    <p className="small">{one.indicator.words}</p>
                    <IndicatorPicture commitment={one} />
                  </td>
                  <td>
                    <Tag>{w.statuses[one.status]}</Tag>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}
