/** What the household lacks, what it earns, who leads, and the look at it every three months; and to whom no money goes. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { familyStatuses } from '#domain/case-file/child.ts'
import { closedToMoney, goings, householdNeeds, incomes, isClosedTo, people } from '#domain/livelihood/family.ts'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { Heard, type PartProps } from './LivelihoodSection.tsx'

const PlanForm = lazy(async () => ({ default: (await import('./FamilyForms.tsx')).PlanForm }))
const ReviewForm = lazy(async () => ({ default: (await import('./FamilyForms.tsx')).ReviewForm }))

export function FamilyPlan({ file, read, isOpen }: PartProps) {
  const w = useWords(livelihoodWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [asked, setAsked] = useState<'plan' | 'review' | null>(null)
  const { plan, family } = read
  const closed = closedToMoney(family)
  const named = [plan?.lead, read.savings?.cosigner, ...read.funds.map(({ receiver }) => receiver)]
  const inWrongHands = named.some((code) => code !== undefined && isClosedTo(closed, code))
  const reviews = read.reviews.filter(({ planVersion }) => planVersion === plan?.version)
  const [latest] = reviews
  const nextOn = latest ? latest.nextOn : plan?.reviewOn
  const needs = (codes: readonly (typeof householdNeeds.codes)[number][]) =>
    codes.map((code) => name(householdNeeds.term(code))).join(' · ')
  const close = () => setAsked(null)
  return (
    <section className="stack-s">
      <h3>{w.family}</h3>
      {family.status && (
        <p className="small">
          {w.stands}: <strong>{name(familyStatuses.term(family.status)).toLowerCase()}</strong>
        </p>
      )}
      {closed.length > 0 && (
        <Notice icon="shield">
          {w.closed(closed.map((code) => name(people.term(code))).join(', '))}
          {inWrongHands && <strong> {w.wrongHands}</strong>}
        </Notice>
      )}
      {plan ? (
        <>
          <dl className="sign-facts">
            <dt>{w.goal}</dt>
            <dd>
              “{plan.goal}” {plan.isPending && <Tag icon="device">{w.pending}</Tag>}
            </dd>
            <dt>{latest ? w.stillNeeds : w.needs}</dt>
            <dd>{needs(latest ? latest.needs : plan.needs) || '–'}</dd>
            <dt>{w.income}</dt>
            <dd>{name(incomes.term(plan.income))}</dd>
            <dt>{w.lead}</dt>
            <dd>{name(people.term(plan.lead))}</dd>
            <dt>{w.review}</dt>
            <dd>{nextOn ? <DayTime day={nextOn} kind="deadline" /> : w.noReview}</dd>
          </dl>
          <Heard one={latest ?? plan} />
          {reviews.length > 0 && (
            <ol className="plain-list sign-before">
              {reviews.map((one) => (
                <li key={one.id}>
                  {w.reviewed(name(goings.term(one.going)), shortDay(one.onDay, today, language))}{' '}
                  {one.isPending && <Tag icon="device">{w.pending}</Tag>}
                </li>
              ))}
            </ol>
          )}
        </>
      ) : (
        <p className="quiet measure">{w.noPlan}</p>
      )}
      {isOpen && (
        <div className="row no-print">
          {may('livelihood.write-family-plan', file.standings) && (
            <Button icon="pencil" onClick={() => setAsked('plan')}>
              {plan ? w.changePlan : w.writePlan}
            </Button>
          )}
          {plan && may('livelihood.review-family', file.standings) && (
            <Button kind="quiet" onClick={() => setAsked('review')}>
              {w.recordReview}
            </Button>
          )}
        </div>
      )}
      <Suspense>
        {asked === 'plan' && <PlanForm file={file} read={read} onClose={close} />}
        {asked === 'review' && <ReviewForm file={file} read={read} onClose={close} />}
      </Suspense>
    </section>
  )
}
