/** Up to three circles that ask for a talk, each as one question. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { needs } from '#domain/assessment/need.ts'
import { keys } from '#domain/support-map/tie.ts'
import type { TalkingPoint } from '#domain/supervision/talking-point.ts'
import { Button } from '#web/design/Button.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { supervisionWords } from '#web/words/supervision.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { Colleague, SeenChild } from './supervision.local.ts'
import './supervision.css'

interface Props {
  readonly about: readonly { readonly child: SeenChild; readonly colleague: Colleague }[]
  readonly circle: (child: SeenChild) => ReactNode
  /** left out where this colleague is supervised by another */
  onTalk(child: SeenChild, colleague: Colleague): void
}

export function TalkingPoints({ about, circle, onTalk }: Props) {
  const words = useWords(supervisionWords)
  const w = words.point
  const question = useQuestion()
  if (about.length === 0) return <p className="quiet">{w.none}</p>
  return (
    <ul className="plain-list talking-points" aria-label={w.title}>
      {about.map(({ child, colleague }) => (
        <li key={child.id} className="card talking-point">
          {circle(child)}
          <div className="stack-s">
            <p>
              <Link href={`/anak/${child.id}`} className="code-name">
                {child.codeName}
              </Link>{' '}
              <span className="small quiet">{w.of(colleague.name?.split(' ')[0] ?? w.noWorker)}</span>
            </p>
            {child.point && <p>{question(child.point)}</p>}
            {colleague.mine && colleague.accountId && (
              <p>
                <Button onClick={() => onTalk(child, colleague)}>{words.page.write}</Button>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function useQuestion(): (point: TalkingPoint) => string {
  const w = useWords(supervisionWords).point
  const name = useName()
  const { language } = useLanguage()
  return (point) => {
    switch (point.kind) {
      case 'project-ends':
        return w.projectEnds(shortDay(point.on, deviceNow().today, language))
      case 'severe-gap':
        return w.severeGap(name(keys.term(point.key)), name(needs.term(point.need)))
      case 'rests-on-one':
        return w.restsOnOne(name(keys.term(point.key)), name(needs.term(point.need)))
      default:
        return w[point.kind]
    }
  }
}
