/** One problem of the area with each promise whole. Opened by the plan's own address or by that of one of its promises. */
import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { origins } from '#domain/area-plan/area-plan.ts'
import { drivers } from '#domain/area-plan/driver.ts'
import { dayOnly } from '#web/area-plan/area-names.ts'
import { CloseForm } from '#web/area-plan/CloseForm.tsx'
import { CommitmentCard } from '#web/area-plan/CommitmentCard.tsx'
import { CommitmentForm } from '#web/area-plan/CommitmentForm.tsx'
import { useArea } from '#web/area-plan/use-area.ts'
import { Button } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { areaPlanWords } from '#web/words/area-plan.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import '#web/area-plan/area-plan.css'

export function AreaProblemPage() {
  const { id = '' } = useParams<{ id: string }>()
  const words = useWords(areaPlanWords)
  const w = words.plan
  const name = useName()
  const { language } = useLanguage()
  const [doing, setDoing] = useState<'add' | 'close' | null>(null)
  const { read, area, today, accountId, postIds } = useArea()
  const plan = area?.plans.find((one) => one.id === id || one.commitments.some((promise) => promise.id === id))
  const leads = area?.leads === true && plan?.closedAt === null
  return (
    <div className="stack-l area-problem">
      {area && plan && (
        <PageHead
          title={plan.problem}
          over={<Link href="/rtl-daerah">{words.page.over(area.region?.name ?? '')}</Link>}
          under={
            <>
              <p>
                {[name(drivers.term(plan.driver)), w.from(name(origins.term(plan.origin)), dayOnly(plan.openedAt, today, language))].join(
                  ' · '
                )}
              </p>
              {plan.originWords && <p className="quiet">{plan.originWords}</p>}
              {plan.closedAt && (
                <p>
                  {w.closedOn(dayOnly(plan.closedAt, today, language))}. {plan.outcome}
                </p>
              )}
            </>
          }
          actions={
            leads && (
              <>
                <Button kind="primary" icon="plus" onClick={() => setDoing('add')}>
                  {w.add}
                </Button>
                <Button onClick={() => setDoing('close')}>{w.close}</Button>
              </>
            )
          }
        />
      )}
      <Loaded read={read}>
        {() =>
          area &&
          (plan ? (
            <>
              {plan.commitments.length === 0 && <p className="quiet">{w.none}</p>}
              {plan.commitments.map((one) => (
                <CommitmentCard key={one.id} area={area} plan={plan} commitment={one} today={today} me={{ accountId, postIds }} />
              ))}
              {doing === 'add' && <CommitmentForm area={area} plan={plan} onClose={() => setDoing(null)} />}
              {doing === 'close' && <CloseForm area={area} plan={plan} onClose={() => setDoing(null)} />}
            </>
          ) : (
            <>
              <PageHead over={<Link href="/rtl-daerah">{words.page.back}</Link>} title={w.missing} />
              <Empty title={words.page.emptyRead} />
            </>
          ))
        }
      </Loaded>
    </div>
  )
}
