/** To whom the successor was introduced: the child first, then the inner ring; each with how, when, and what the child said. */
import { lazy, Suspense, useState } from 'react'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { introducedTo, introductionWays, notYetReasons } from '#domain/handover/introduction.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { handoverWords } from '#web/words/handover.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { Introduction } from './handover.local.ts'
import type { DossierRoad } from './use-dossier.ts'

const IntroductionForm = lazy(async () => ({ default: (await import('./IntroductionForm.tsx')).IntroductionForm }))

export function Introductions({ road }: { readonly road: DossierRoad }) {
  const w = useWords(handoverWords).introductions
  const name = useName()
  const [isRecording, setRecording] = useState(false)
  const { handover, dossier } = road
  const inner = dossier.supporters.filter((one) => one.level === 'MIC')
  const others = handover.introductions.filter((one) => one.whom !== 'child' && !inner.some(({ id }) => id === one.supporterId))
  const labelOf = (one: Introduction): string =>
    dossier.supporters.find(({ id }) => id === one.supporterId)?.label ?? name(introducedTo.term(one.whom))
  const to = (test: (one: Introduction) => boolean) => handover.introductions.filter(test)
  return (
    <section className="dossier-part" aria-labelledby="introductions-title">
      <h2 id="introductions-title">{w.title}</h2>
      <p className="small quiet">{w.body}</p>
      <ul className="plain-list dossier-list">
        <Met road={road} label={name(introducedTo.term('child'))} made={to((one) => one.whom === 'child')} />
        {inner.map((supporter) => (
          <Met key={supporter.id} road={road} label={supporter.label} made={to((one) => one.supporterId === supporter.id)} />
        ))}
        {others.map((one) => (
          <Met key={one.id} road={road} label={labelOf(one)} made={[one]} />
        ))}
      </ul>
      {road.side !== 'watch' && (
        <div className="row no-print">
          <Button icon="hand" onClick={() => setRecording(true)}>
            {w.record}
          </Button>
        </div>
      )}
      {isRecording && (
        <Suspense>
          <IntroductionForm road={road} onClose={() => setRecording(false)} />
        </Suspense>
      )}
    </section>
  )
}

function Met({ road, label, made }: { readonly road: DossierRoad; readonly label: string; readonly made: readonly Introduction[] }) {
  const words = useWords(handoverWords)
  const w = words.introductions
  const name = useName()
  const { language } = useLanguage()
  const day = (on: string) => shortDay(on, road.today, language)
  const isMet = made.some((one) => one.way !== 'not-yet')
  return (
    <li className={isMet ? 'dossier-item is-accepted' : 'dossier-item is-open'}>
      <div className="dossier-words">
        <p>
          <strong>{label}</strong> {!made.length && <span className="small quiet">{w.none}</span>}
        </p>
        {made.map((one) => (
          <div key={one.id}>
            <p className="small dossier-accepted">
              {one.way !== 'not-yet' && <Icon name="check" size={16} />}
              {one.way === 'not-yet'
                ? w.notYet(one.notYetReason ? name(notYetReasons.term(one.notYetReason)) : '', day(one.onDay))
                : w.made(name(introductionWays.term(one.way)), day(one.onDay))}
              {one.isPending && <Tag icon="device">{words.pending}</Tag>}
            </p>
            {one.statement && <blockquote className="dossier-goal">{w.view(one.statement)}</blockquote>}
            {one.missingReason && <p className="small quiet">{w.noView(name(viewMissingReasons.term(one.missingReason)))}</p>}
          </div>
        ))}
      </div>
    </li>
  )
}
