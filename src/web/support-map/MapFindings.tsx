/** "Yang perlu diperhatikan" and "Bertumpu pada satu orang": the circle in sentences. Pointing at one lights its place. */
import { useState } from 'react'
import type { Slot } from '#domain/support-map/counted-map.ts'
import type { SupportMapScore } from '#domain/support-map/score.ts'
import { keys } from '#domain/support-map/tie.ts'
import { Icon } from '#web/design/Icon.tsx'
import { supportMapWords } from '#web/words/support-map.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import type { CircleMap } from './circle-map.ts'
import { needWord } from './circle-reading.ts'
import { slotName } from './circle-sectors.ts'
import { gapReason, type SingleFinding, singleFindings } from './map-findings.ts'
import { KeySign } from './signs.tsx'

interface Props {
  readonly map: CircleMap
  readonly score: SupportMapScore
  onLight?(places: readonly string[]): void
  onFocus?(id: string | null): void
  /** Opens the safety plan; left out when it is not the reader's to see. */
  onReviewSafety?: (() => void) | undefined
}

const shownAtFirst = 3
/** The first three; a place that rests on the reader herself is always among them. */
function shortList(singles: readonly SingleFinding[]): readonly SingleFinding[] {
  const first = singles.slice(0, shownAtFirst)
  const mine = singles.find((single) => single.supporter.isMe)
  return !mine || first.includes(mine) ? first : [...first.slice(0, -1), mine]
}
const names = (slots: readonly Slot[]) => slots.map((slot) => slotName(slot.need, slot.key))

export function MapFindings({ map, score, onLight, onFocus, onReviewSafety }: Props) {
  const { findings: w, circle } = useWords(supportMapWords)
  const { language } = useLanguage()
  const [all, setAll] = useState(false)
  const unsafe = map.supporters.filter((supporter) => supporter.ties.some((tie) => tie.safety === 'UNSAFE'))
  const gaps = [...score.gaps].sort((a, b) => Number(b.severe) - Number(a.severe))
  const singles = singleFindings(map, score, language)
  const kept = map.supporters.filter((supporter) => supporter.keptPromises)
  const light = (places: readonly string[], id: string | null = null) => ({
    onMouseEnter: () => (id ? onFocus?.(id) : onLight?.(places)),
    onMouseLeave: () => (id ? onFocus?.(null) : onLight?.([]))
  })
  return (
    <section className="map-findings">
      <div className="map-findings-head">
        <h3>{w.title}</h3>
      </div>
      {unsafe.length + gaps.length === 0 && <p>{w.none}</p>}
      <ul className="finding-list">
        {unsafe.map((supporter) => (
          <li key={supporter.id} className="map-finding is-unsafe" {...light([], supporter.id)}>
            <Icon name="alert" />
            <span>
              <b>{w.unsafe(supporter.label)}</b> {w.notCounted}{' '}
              {onReviewSafety && (
                <button type="button" className="link-button" onClick={onReviewSafety}>
                  {w.reviewSafety}
                </button>
              )}
            </span>
          </li>
        ))}
        {gaps.map((gap) => (
          <li key={slotName(gap.need, gap.key)} className="map-finding" {...light(names([gap]))}>
            <KeySign name={gap.key} />
            <span>
              <b>{w.gap(keys.term(gap.key)[language], needWord(gap.need, language), gap.severe)}</b> {gapReason(map, gap, language)}
            </span>
          </li>
        ))}
      </ul>
      {kept.length > 0 && (
        <ul className="finding-list">
          {kept.map((supporter) => (
            <li key={supporter.id} className="map-finding" {...light([], supporter.id)}>
              <Icon name="check-circle" />
              <span>{`${supporter.label}, ${circle.promiseKept}: ${supporter.keptPromises}`}</span>
            </li>
          ))}
        </ul>
      )}
      {singles.length > 0 && (
        <>
          <div className="map-findings-head">
            <h3>{w.single}</h3>
            {singles.length > shownAtFirst && (
              <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? w.seeFewer : w.seeAll(singles.length)}
              </button>
            )}
          </div>
          <ul className="finding-list">
            {(all ? singles : shortList(singles)).map(({ supporter, opens, sentence, more }) => (
              <li key={supporter.id} className="map-finding" {...light(names(opens))}>
                {supporter.isMe || !opens[0] ? <Icon name="arrows" /> : <KeySign name={opens[0].key} />}
                <span>
                  {w.without} <b>{supporter.label}</b>, {sentence} {more}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
