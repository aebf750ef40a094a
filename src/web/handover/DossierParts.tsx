/** The dossier, part by part, in the order in which a successor needs it: who the child is now, safety, promises, plan, support, consents. */
import type { ReactNode } from 'react'
import { needs } from '#domain/assessment/need.ts'
import { consentPurposes } from '#domain/case-file/consent.ts'
import { states } from '#domain/case-file/state.ts'
import { type Item, type ItemKind, itemKinds } from '#domain/handover/handover.ts'
import { risks } from '#domain/intake/danger.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { planStatuses } from '#domain/plan/plan.ts'
import { actionStatuses, services } from '#domain/plan/services.ts'
import { keys } from '#domain/support-map/tie.ts'
import { shortDay } from '#web/design/time-words.ts'
import { handoverWords } from '#web/words/handover.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { DossierItem } from './DossierItem.tsx'
import type { DossierRoad } from './use-dossier.ts'

export function DossierParts({ road }: { readonly road: DossierRoad }) {
  const name = useName()
  return (
    <>
      {itemKinds.terms.map((kind) => {
        const items = inOrder(road, kind.code)
        // of what there is none, nothing is said, except where its absence is worth knowing
        if (items.length === 0 && kind.code !== 'promise') return null
        return (
          <section key={kind.code} className="dossier-part" aria-labelledby={`part-${kind.code}`}>
            <h2 id={`part-${kind.code}`}>{name(kind)}</h2>
            <Part road={road} items={items} />
          </section>
        )
      })}
    </>
  )
}

function Part({ road, items }: { readonly road: DossierRoad; readonly items: readonly Item[] }) {
  const w = useWords(handoverWords)
  if (items.length === 0) return <p className="quiet">{w.item.nothing}</p>
  return (
    <ul className="plain-list dossier-list">
      {items.map((item) => (
        <DossierItem key={`${item.item} ${item.rowId}`} road={road} item={item}>
          <Content road={road} item={item} />
        </DossierItem>
      ))}
    </ul>
  )
}

/** Rows in the order the dossier lists them: the nearest promise and step first. */
function inOrder({ handover, dossier }: DossierRoad, kind: ItemKind): readonly Item[] {
  const ties = dossier.supporters.flatMap(({ id }) => dossier.ties.filter((tie) => tie.supporterId === id))
  const listed = [...dossier.promises, ...dossier.actions, ...dossier.consents, ...ties].map((one) => one.id)
  const place = (item: Item): number => listed.indexOf(item.rowId)
  return handover.items.filter((item) => item.item === kind).toSorted((a, b) => place(a) - place(b))
}

function Content({ road, item }: { readonly road: DossierRoad; readonly item: Item }): ReactNode {
  const w = useWords(handoverWords)
  const name = useName()
  const { language } = useLanguage()
  const { dossier, today } = road
  const day = (on: string) => shortDay(on.length > 10 ? dayOf(on) : on, today, language)
  switch (item.item) {
    case 'summary':
      return <Summary road={road} />
    case 'safety-plan':
      return <Safety road={road} />
    case 'promise': {
      const promise = dossier.promises.find((one) => one.id === item.rowId)
      return (
        promise && (
          <>
            <p className="measure">{promise.text}</p>
            <p className="small quiet">
              {[w.promise.madeOn(day(promise.madeOn)), promise.dueOn && w.promise.keepBy(day(promise.dueOn))].filter(Boolean).join(' · ')}
            </p>
          </>
        )
      )
    }
    case 'plan':
      return (
        dossier.plan && (
          <>
            <p>{w.plan(dossier.plan.number, name(planStatuses.term(dossier.plan.status)))}</p>
            {dossier.plan.goals.map((goal) => (
              <blockquote key={goal.id} className="dossier-goal">
                “{goal.words}” <span className="small quiet">{name(needs.term(goal.need))}</span>
              </blockquote>
            ))}
          </>
        )
      )
    case 'action': {
      const action = dossier.actions.find((one) => one.id === item.rowId)
      return (
        action && (
          <>
            <p className="measure">{action.what || name(services.term(action.service))}</p>
            <p className="small quiet">
              {[
                name(needs.term(action.need)),
                name(actionStatuses.term(action.status)),
                w.dueOn(day(action.dueOn)),
                action.isOfLeaver && w.ofLeaver
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </>
        )
      )
    }
    case 'tie': {
      const tie = dossier.ties.find((one) => one.id === item.rowId)
      return tie && <Support road={road} supporterId={tie.supporterId} ties={[tie]} />
    }
    case 'own-support':
      return (
        <>
          <Support road={road} supporterId={item.rowId} ties={dossier.ties.filter((one) => one.supporterId === item.rowId)} />
          <p className="small">{w.own.talk}</p>
        </>
      )
    case 'consent': {
      const consent = dossier.consents.find((one) => one.id === item.rowId)
      return (
        consent && (
          <p>
            {name(consentPurposes.term(consent.purpose))} <span className="small quiet">{w.consentEnds(day(consent.expiresOn))}</span>
          </p>
        )
      )
    }
  }
}

function Summary({ road }: { readonly road: DossierRoad }) {
  const w = useWords(handoverWords).summary
  const name = useName()
  const { language } = useLanguage()
  const { summary } = road.dossier
  const day = (on: string) => shortDay(on.length > 10 ? dayOf(on) : on, road.today, language)
  return (
    <ul className="plain-list dossier-lines">
      <li>{w.state(name(states.term(summary.state)), day(summary.stateSince))}</li>
      <li>{w.risk(name(risks.term(summary.risk)))}</li>
      <li>{w.episode(summary.episode, day(summary.openedAt))}</li>
      {summary.reviewDueOn && <li>{w.review(day(summary.reviewDueOn))}</li>}
      {summary.supervisor && <li>{w.supervisor(summary.supervisor)}</li>}
    </ul>
  )
}

function Safety({ road }: { readonly road: DossierRoad }) {
  const words = useWords(handoverWords)
  const w = words.safety
  const { language } = useLanguage()
  const { safetyPlan, seesSafety } = road.dossier
  if (!seesSafety) return <p className="quiet">{words.item.shut}</p>
  if (!safetyPlan) return <p>{words.item.noSafetyPlan}</p>
  const lines = [
    [w.people, safetyPlan.safePeople],
    [w.places, safetyPlan.safePlaces],
    [w.whatToDo, safetyPlan.whatToDo],
    [w.whomToCall, safetyPlan.whomToCall],
    [w.notToTell, safetyPlan.notToTell]
  ] as const
  return (
    <>
      <dl className="dossier-safety">
        {lines.map(
          ([label, text]) =>
            text && (
              <div key={label}>
                <dt className="small quiet">{label}</dt>
                <dd>{text}</dd>
              </div>
            )
        )}
      </dl>
      <p className="small quiet">{w.review(shortDay(safetyPlan.reviewOn, road.today, language))}</p>
    </>
  )
}

interface SupportProps {
  readonly road: DossierRoad
  readonly supporterId: string
  readonly ties: DossierRoad['dossier']['ties']
}

function Support({ road, supporterId, ties }: SupportProps) {
  const w = useWords(handoverWords)
  const name = useName()
  const { language } = useLanguage()
  const { dossier, today } = road
  const supporter = dossier.supporters.find((one) => one.id === supporterId)
  const day = (on: string) => shortDay(on, today, language)
  // what rests on the one who leaves falls with this very hand-over
  const isOwn = road.handover.items.some((one) => one.item === 'own-support' && one.rowId === supporterId)
  const held = ties.flatMap((tie) => tie.needs.flatMap((need) => tie.keys.map((key) => `${need} ${key}`)))
  const alone = dossier.alone.filter((one) => one.supporter === supporterId && held.includes(`${one.need} ${one.key}`))
  return (
    <>
      <p>
        <strong>{supporter?.label}</strong>
      </p>
      {ties.map((tie) => (
        <p key={tie.id} className="small quiet">
          {[
            `${tie.keys.map((one) => name(keys.term(one))).join(', ')}: ${tie.needs.map((one) => name(needs.term(one))).join(', ')}`,
            tie.safety === 'UNSAFE' && w.tie.unsafe,
            w.tie.confirmed(day(tie.lastConfirmedOn)),
            tie.endsOn && w.tie.ends(day(tie.endsOn))
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
      {alone.length > 0 && (
        <p className={isOwn ? 'small dossier-alone' : 'small quiet'}>
          {w.own.alone(alone.map((one) => `${name(keys.term(one.key)).toLowerCase()} (${name(needs.term(one.need))})`).join(', '))}{' '}
          {isOwn && w.own.second}
        </p>
      )}
    </>
  )
}
