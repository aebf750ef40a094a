/** "Bagaimana bila ia tidak ada?": choose a person, see what opens and what holds. Nothing is saved. */
import { useMemo } from 'react'
import { type WhatIf as Lifted, withoutSupporter } from '#domain/support-map/what-if.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { supportMapWords } from '#web/words/support-map.ts'
import { type Language, useLanguage, useWords } from '#web/words/words.tsx'
import { CircleThumbnail } from './CircleThumbnail.tsx'
import { type CircleMap, type CircleSupporter, countedMap, seeSupporter } from './circle-map.ts'
import { dayAndMonth, decimal, keyWord, listed, needWord, scoreOf } from './circle-reading.ts'
import { inSentence, placesIn } from './map-findings.ts'

interface Props {
  readonly map: CircleMap
  readonly lifted: string | null
  onLift(id: string | null): void
  /** Begins the search for somebody else; left out when the reader may not. */
  onReplace?: ((supporter: string) => void) | undefined
}

const chips = 3

export function WhatIf({ map, lifted, onLift, onReplace }: Props) {
  const w = useWords(supportMapWords).whatIf
  const { language } = useLanguage()
  const ranked = useMemo(() => byLoss(map), [map])
  if (ranked.length === 0) return null
  const [first, others] = [ranked.slice(0, chips), ranked.slice(chips)]
  const chosen = ranked.find((supporter) => supporter.id === lifted)
  const endsOn = chosen ? seeSupporter(chosen, map.today).endsOn : null
  const inOthers = others.some((supporter) => supporter.id === lifted)
  return (
    <section className="what-if" aria-labelledby="what-if-title">
      <h3 id="what-if-title">{w.title}</h3>
      <div className="what-if-chips">
        {first.map((supporter) => (
          <button
            key={supporter.id}
            type="button"
            className="what-if-chip"
            aria-pressed={supporter.id === lifted}
            onClick={() => onLift(supporter.id === lifted ? null : supporter.id)}
          >
            {supporter.label}
          </button>
        ))}
        {others.length > 0 && (
          <span className="what-if-others">
            <select
              className={inOthers ? 'what-if-chip is-chosen' : 'what-if-chip'}
              aria-label={w.others(others.length)}
              value={inOthers ? (lifted ?? '') : ''}
              onChange={(event) => onLift(event.target.value || null)}
            >
              <option value="">{w.others(others.length)}</option>
              {others.map((supporter) => (
                <option key={supporter.id} value={supporter.id}>
                  {supporter.label}
                </option>
              ))}
            </select>
            <Icon name="chevron-down" size={18} />
          </span>
        )}
      </div>
      <div aria-live="polite">{chosen ? <Answer map={map} supporter={chosen} /> : <p className="what-if-note">{w.invite}</p>}</div>
      {chosen && (
        <>
          <div className="what-if-actions">
            {onReplace && (
              <Button kind="primary" icon="plus" onClick={() => onReplace(chosen.id)}>
                {endsOn ? w.replaceBefore(dayAndMonth(endsOn, language)) : w.replace}
              </Button>
            )}
            <Button kind="quiet" onClick={() => onLift(null)}>
              {w.restore}
            </Button>
          </div>
          <p className="what-if-note">{w.notSaved}</p>
        </>
      )}
    </section>
  )
}

function Answer({ map, supporter }: { readonly map: CircleMap; readonly supporter: CircleSupporter }) {
  const w = useWords(supportMapWords).whatIf
  const { language } = useLanguage()
  const answer = useMemo(() => withoutSupporter(countedMap(map), supporter.id), [map, supporter])
  const { gaps } = useMemo(() => scoreOf(map), [map])
  const name = inSentence(supporter.label)
  return (
    <div className="what-if-answer">
      <p>
        {w.without(name)}
        <b>{answer.opens.length > 0 ? w.opens(placesIn(answer.opens, gaps, language, 'keysFor')) : w.nothing}</b>.{' '}
        {holdsWords(answer, map, language)}{' '}
        {answer.before !== null && answer.after !== null && w.coverage(decimal(answer.before, language), decimal(answer.after, language))}
      </p>
      <div className="what-if-pair">
        <CircleThumbnail map={map} size={62} label={w.before} />
        <Icon name="arrow-right" />
        <CircleThumbnail map={map} size={62} lifted={supporter.id} label={w.after(name)} />
      </div>
    </div>
  )
}

/** The first place that holds is named with who holds it, the others counted. */
function holdsWords(answer: Lifted, map: CircleMap, language: Language): string {
  const w = supportMapWords[language].whatIf
  const [first, ...more] = answer.holds
  if (!first) return ''
  const by = listed(
    first.by.slice(0, 2).map((id) => map.supporters.find((supporter) => supporter.id === id)?.label ?? ''),
    language
  )
  const key = keyWord(first.key, language)
  const Key = key.charAt(0).toUpperCase() + key.slice(1)
  const sentence = answer.opens.every((slot) => slot.need === first.need)
    ? w.holds(Key, by)
    : w.holdsIn(Key, needWord(first.need, language), by)
  return more.length > 0 ? `${sentence} ${w.holdsMore(more.length)}` : sentence
}

/** Those on whom a place rests alone come first, as the findings name them; then whoever carries most. The unsafe are no support to miss. */
function byLoss(map: CircleMap): CircleSupporter[] {
  const alone = scoreOf(map).singlePointsOfFailure.map((point) => point.supporter)
  const rank = (id: string) => (alone.includes(id) ? alone.indexOf(id) : alone.length)
  return map.supporters
    .filter((supporter) => supporter.ties.some((tie) => tie.safety !== 'UNSAFE'))
    .map((supporter) => ({ supporter, weight: seeSupporter(supporter, map.today).weight }))
    .sort((a, b) => rank(a.supporter.id) - rank(b.supporter.id) || b.weight - a.weight || (a.supporter.id < b.supporter.id ? -1 : 1))
    .map(({ supporter }) => supporter)
}
