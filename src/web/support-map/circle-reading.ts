/** The circle in words, for who listens to it and for who cannot see it. */
import { needs as sevenNeeds } from '#domain/assessment/need.ts'
import { scoreSupportMap, type SupportMapScore } from '#domain/support-map/score.ts'
import type { Slot } from '#domain/support-map/counted-map.ts'
import { keys, levels } from '#domain/support-map/tie.ts'
import { supportMapWords } from '#web/words/support-map.ts'
import type { Language } from '#web/words/words.tsx'
import { type CircleMap, countedMap, type SeenSupporter } from './circle-map.ts'
import type { CirclePicture } from './circle-geometry.ts'

export const keyWord = (key: Slot['key'], language: Language): string => keys.term(key)[language].toLowerCase()
export const needWord = (need: Slot['need'], language: Language): string => sevenNeeds.term(need)[language]

/** "a, b dan c" */
export function listed(parts: readonly string[], language: Language): string {
  const and = supportMapWords[language].and
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`
}

/** 0.6866 → "0,69" in Indonesian, "0.69" in English. Written by hand: the first use of Intl costs an old phone more than the whole circle. */
export const decimal = (value: number, language: Language): string =>
  language === 'id' ? value.toFixed(2).replace('.', ',') : value.toFixed(2)

export const percent = (value: number): string => `${Math.round(100 * value)}%`

/** "31 Des" */
export const dayAndMonth = (day: string, language: Language): string =>
  `${Number(day.slice(8, 10))} ${supportMapWords[language].months[Number(day.slice(5, 7)) - 1] ?? ''}`

export const scoreOf = (map: CircleMap): SupportMapScore => scoreSupportMap(countedMap(map))

/** One sentence for the whole picture. */
export function mapSentence(map: CircleMap, score: SupportMapScore, language: Language): string {
  const w = supportMapWords[language].circle
  const open = score.gaps.map(({ need, key }) => w.place(keyWord(key, language), needWord(need, language)))
  const coverage = score.coverage === null ? '–' : decimal(score.coverage, language)
  return w.aloud(map.codeName, map.supporters.length, coverage, open.length > 0 ? w.aloudOpen(listed(open, language)) : w.aloudClosed)
}

/** "Ibu, Keluarga, memegang penerimaan dan perlindungan di Kesehatan jiwa, …" */
export function supporterSentence(supporter: SeenSupporter, picture: CirclePicture, language: Language): string {
  const w = supportMapWords[language]
  if (supporter.count > 1) return w.circle.more(supporter.count)
  const held = new Map<Slot['need'], string[]>()
  for (const piece of picture.pieces.filter((each) => each.supporter === supporter.id))
    held.set(piece.slot.need, [...(held.get(piece.slot.need) ?? []), keyWord(piece.slot.key, language)])
  const places = [...held].map(([need, keyWords]) => w.circle.place(listed(keyWords, language), needWord(need, language)))
  return [
    supporter.label,
    levels.term(supporter.level)[language],
    supporter.unsafe ? w.circle.unsafe : places.length > 0 ? w.circle.holds(places.join(', ')) : w.circle.holdsNothing,
    supporter.unsafe || supporter.confirmed ? '' : w.legend.unconfirmed,
    supporter.stale ? w.legend.stale : '',
    supporter.project ? w.legend.project : '',
    supporter.endsOn ? w.circle.until(dayAndMonth(supporter.endsOn, language)) : '',
    supporter.pending ? w.legend.pending : ''
  ]
    .filter(Boolean)
    .join(', ')
}
