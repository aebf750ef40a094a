/** One promise whole: whose, by when, with what money, how it is measured, what became of it, and what can be done about it now. */
import { useState } from 'react'
import { isOwed } from '#domain/area-plan/commitment.ts'
import { holdingOf } from '#domain/area-plan/holder.ts'
import { fundings } from '#domain/plan/services.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { rupiah } from '#web/design/money.ts'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { areaFormWords } from '#web/words/area-plan-forms.ts'
import { areaPlanWords } from '#web/words/area-plan.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { dayOnly, unitWords } from './area-names.ts'
import { standingOf } from './area-plan.local.ts'
import type { AreaRead, ShownCommitment, ShownPlan } from './shown.ts'
import { AreaProgressForm } from './AreaProgressForm.tsx'
import { CommitmentForm } from './CommitmentForm.tsx'
import { HolderLine } from './HolderLine.tsx'
import { IndicatorPicture } from './IndicatorPicture.tsx'
import { ProgressHistory } from './ProgressHistory.tsx'
import { TakeOver } from './TakeOver.tsx'
import { Takings } from './Takings.tsx'

interface Props {
  readonly area: AreaRead
  readonly plan: ShownPlan
  readonly commitment: ShownCommitment
  readonly today: string
  readonly me: { readonly accountId: string; readonly postIds: readonly string[] }
}

export function CommitmentCard({ area, plan, commitment, today, me }: Props) {
  const w = useWords(areaPlanWords)
  const forms = useWords(areaFormWords)
  const name = useName()
  const { language } = useLanguage()
  const [doing, setDoing] = useState<'progress' | 'change' | null>(null)
  const standing = standingOf(area, plan)
  const mine = me.postIds.includes(commitment.responsiblePostId)
  const open = standing.open && isOwed(commitment)
  const offices = [...commitment.partnerPostIds.map((id) => unitWords(area.posts, id)), ...commitment.outsideOffices]
  const takesOver = mine && open && commitment.heldBy === me.accountId && holdingOf(commitment) !== 'known'
  return (
    <Card as="article">
      <div className="stack" id={commitment.id}>
        <header className="stack-s">
          <h2>{commitment.what}</h2>
          <div className="row">
            <Tag>{w.statuses[commitment.status]}</Tag>
            <DayTime day={commitment.dueOn} kind={isOwed(commitment) ? 'deadline' : 'event'} />
          </div>
        </header>
        {takesOver && <TakeOver standing={standing} commitment={commitment} accountId={me.accountId} />}
        <div className="columns">
          <div className="stack-s">
            <HolderLine commitment={commitment} posts={area.posts} />
            {offices.length > 0 && <p className="small quiet">{w.table.with(offices.join(', '))}</p>}
            <p>
              {commitment.amount === 0 ? (
                <span className="quiet">{w.table.noMoney}</span>
              ) : (
                <>
                  <strong className="number">{rupiah(commitment.amount)}</strong>{' '}
                  <span className="small quiet">
                    {[commitment.funding && name(fundings.term(commitment.funding)), commitment.funded ? w.table.there : w.table.notThere]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </>
              )}
            </p>
            <details className="small">
              <summary className="area-summary">{w.holder.history}</summary>
              <ul className="plain-list">
                {commitment.holders.map((one) => (
                  <li key={`${one.accountId} ${one.fromAt}`}>
                    {one.name},{' '}
                    {one.accountId === commitment.heldBy
                      ? w.holder.since(dayOnly(one.fromAt, today, language))
                      : w.holder.span(dayOnly(one.fromAt, today, language), dayOnly(one.untilAt, today, language))}
                  </li>
                ))}
              </ul>
            </details>
          </div>
          <div className="stack-s">
            <h3>{commitment.indicator.words}</h3>
            <IndicatorPicture commitment={commitment} width={280} height={84} />
          </div>
        </div>
        <Takings commitment={commitment} leads={area.leads && standing.open} regionCode={standing.regionCode} today={today} />
        <ProgressHistory commitment={commitment} today={today} />
        {standing.open && (area.leads || mine) && (
          <div className="row no-print">
            <Button onClick={() => setDoing('progress')}>{forms.progress.title}</Button>
            {area.leads && open && (
              <Button kind="quiet" icon="pencil" onClick={() => setDoing('change')}>
                {forms.promise.change}
              </Button>
            )}
          </div>
        )}
      </div>
      {doing === 'progress' && <AreaProgressForm plan={standing} commitment={commitment} onClose={() => setDoing(null)} />}
      {doing === 'change' && <CommitmentForm area={area} plan={plan} commitment={commitment} onClose={() => setDoing(null)} />}
    </Card>
  )
}
