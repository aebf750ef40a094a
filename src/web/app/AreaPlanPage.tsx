/** RTL daerah: what the area's offices promised, who holds each promise now, what it costs and whether it works. */
import { useState } from 'react'
import { Link, useSearch } from 'wouter'
import { BudgetPanel } from '#web/area-plan/BudgetPanel.tsx'
import { Concerns } from '#web/area-plan/Concerns.tsx'
import { Meetings } from '#web/area-plan/Meetings.tsx'
import { MeetingForm } from '#web/area-plan/MeetingForm.tsx'
import { PlanForm } from '#web/area-plan/PlanForm.tsx'
import { PlanTable } from '#web/area-plan/PlanTable.tsx'
import { useArea } from '#web/area-plan/use-area.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { Select } from '#web/design/Select.tsx'
import { areaPlanWords } from '#web/words/area-plan.ts'
import { useWords } from '#web/words/words.tsx'

export function AreaPlanPage() {
  const w = useWords(areaPlanWords).page
  const [region, setRegion] = useState<string>()
  const courseId = new URLSearchParams(useSearch()).get('asal') ?? undefined
  const [writing, setWriting] = useState<'plan' | 'meeting' | null>(courseId ? 'plan' : null)
  const { read, area, today } = useArea(region)
  const place = area?.region
  const leads = area?.leads === true && place
  const promises = area?.plans.flatMap(({ closedAt, commitments }) => (closedAt ? [] : commitments)) ?? []
  const problems = area?.plans.filter(({ closedAt }) => !closedAt) ?? []
  const closed = area?.plans.filter(({ closedAt }) => closedAt) ?? []
  return (
    <div className="stack-l area-sheet">
      <PageHead
        title={w.title}
        over={place && w.over(place.name)}
        under={area && place && w.under(problems.length, promises.length)}
        actions={
          leads && (
            <>
              <Button kind="primary" icon="plus" onClick={() => setWriting('plan')}>
                {w.open}
              </Button>
              <Button onClick={() => setWriting('meeting')}>{w.meet}</Button>
            </>
          )
        }
      />
      <div className="row no-print area-ways">
        <Link href="/program" className={buttonClass('quiet')}>
          {w.programmes}
        </Link>
        <Button kind="quiet" icon="printer" onClick={() => print()}>
          {w.print}
        </Button>
      </div>
      <Loaded read={read}>
        {() =>
          area &&
          (place ? (
            <>
              {area.regions.length > 1 && (
                <div className="no-print">
                  <Select
                    label={w.region}
                    required
                    options={area.regions.map(({ code, name }) => ({ value: code, label: name }))}
                    value={place.code}
                    onChange={(code) => code && setRegion(code)}
                  />
                </div>
              )}
              {area.plans.length === 0 ? (
                <Empty title={w.empty}>{leads ? w.emptyBody : w.emptyRead}</Empty>
              ) : (
                <>
                  <div className="area-top">
                    <BudgetPanel commitments={promises} />
                    <Concerns plans={problems} today={today} />
                  </div>
                  {problems.map((plan) => (
                    <PlanTable key={plan.id} plan={plan} posts={area.posts} today={today} />
                  ))}
                  {closed.length > 0 && <h2>{w.closed}</h2>}
                  {closed.map((plan) => (
                    <PlanTable key={plan.id} plan={plan} posts={area.posts} today={today} />
                  ))}
                </>
              )}
              <Meetings area={area} today={today} />
              <p className="caption">{w.noChild}</p>
              {writing === 'plan' && <PlanForm region={place} courseId={courseId} onClose={() => setWriting(null)} />}
              {writing === 'meeting' && <MeetingForm area={{ ...area, region: place }} onClose={() => setWriting(null)} />}
            </>
          ) : (
            <Empty title={w.noArea}>{w.noAreaBody}</Empty>
          ))
        }
      </Loaded>
    </div>
  )
}
