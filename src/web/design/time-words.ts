/** Days and moments as a person says them: "Senin, 24 Nov · 3 hari lagi", "paling lambat 14.30 · 5 jam lagi". Pure; the clock is handed in. */
import { designWords } from '#web/words/design.ts'
import type { Language } from '#web/words/words.tsx'

/** A deadline that has gone by is "lewat"; something that happened is "lalu". */
export type DayKind = 'deadline' | 'event'

/** "Senin, 24 Nov · 3 hari lagi" */
export const dayWords = (day: string, today: string, language: Language, kind: DayKind = 'deadline'): string =>
  `${shortDay(day, today, language)} · ${distanceWords(day, today, language, kind)}`

/** "Senin, 24 Nov"; the year is said only when it is another one. */
export const shortDay = (day: string, today: string, language: Language): string =>
  say(day, language, { weekday: 'long', day: 'numeric', month: 'short', ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }) })

/** "Senin, 24 Nov 2026"; nothing for what is no day, as a year is while it is typed. */
export const dayAndYear = (day: string, language: Language): string =>
  Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? '' : shortDay(day, '', language)

/** "Senin, 23 November 2026" */
export const longDay = (day: string, language: Language): string =>
  say(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** "November 2026" */
export const monthWords = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}T00:00:00Z`))

/** "3 hari lagi", "hari ini", "kemarin" */
export function distanceWords(day: string, today: string, language: Language, kind: DayKind = 'deadline'): string {
  const w = designWords[language].time
  const days = Math.round((Date.parse(day) - Date.parse(today)) / dayLength)
  if (days === 0) return w.today
  if (days === 1) return w.tomorrow
  if (days > 1) return w.daysLeft(days)
  if (kind === 'deadline') return w.daysOver(-days)
  return days === -1 ? w.yesterday : w.daysAgo(-days)
}

/** "paling lambat 14.30 · 5 jam lagi"; on another day the day is said too. */
export function deadlineWords(at: string, now: string, language: Language, zone?: string): string {
  const w = designWords[language].time
  const [day, today] = [dayIn(at, zone), dayIn(now, zone)]
  if (day === today) return `${w.atLatest(clockWords(at, zone))} · ${shortDistance(at, now, language)}`
  return `${w.atLatest(`${shortDay(day, today, language)}, ${clockWords(at, zone)}`)} · ${distanceWords(day, today, language)}`
}

/** "hari ini 08.05", "kemarin 16.20", "Senin, 24 Nov, 08.05" */
export function momentWords(at: string, now: string, language: Language, zone?: string): string {
  const [day, today] = [dayIn(at, zone), dayIn(now, zone)]
  const distance = Math.round((Date.parse(day) - Date.parse(today)) / dayLength)
  const near = distance === 0 || distance === -1 || distance === 1
  return near
    ? `${distanceWords(day, today, language, 'event')} ${clockWords(at, zone)}`
    : `${shortDay(day, today, language)}, ${clockWords(at, zone)}`
}

/** "14.30", as clocks are written in Indonesia, in both languages. */
export const clockWords = (at: string, zone?: string): string => partsIn(at, zone).slice(11, 16).replace(':', '.')

/** The day of a moment on the calendar of the reader (or of `zone`). */
export const dayIn = (at: string, zone?: string): string => partsIn(at, zone).slice(0, 10)

/** A moment as a `datetime-local` control holds it. */
export const localClock = (at: string): string => partsIn(at).replace(' ', 'T').slice(0, 16)

/** The other way: a clock reading on this device as a moment with its offset. */
export function momentOfClock(clock: string): string {
  const offset = -new Date(clock).getTimezoneOffset()
  const two = (number: number) => String(Math.floor(Math.abs(number))).padStart(2, '0')
  return `${clock}:00${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`
}

const dayLength = 86_400_000

function shortDistance(at: string, now: string, language: Language): string {
  const w = designWords[language].time
  const minutes = Math.round((Date.parse(at) - Date.parse(now)) / 60_000)
  if (minutes >= 60) return w.hoursLeft(Math.floor(minutes / 60))
  if (minutes >= 0) return w.minutesLeft(minutes)
  return minutes <= -60 ? w.hoursOver(Math.floor(-minutes / 60)) : w.minutesOver(-minutes)
}

/** Intl's short months differ between engines (Agu, Agt, Sept); ours are said once, in three letters. */
const months = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
} as const

function say(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`)
  const part = (one: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { ...one, timeZone: 'UTC' }).format(date)
  const month = options.month === 'short' ? months[language][date.getUTCMonth()] : part({ month: 'long' })
  const year = options.year ? ` ${date.getUTCFullYear()}` : ''
  return `${part({ weekday: 'long' })}, ${date.getUTCDate()} ${month}${year}`
}

/** `YYYY-MM-DD HH:MM:SS` on the calendar and clock of a zone; the Swedish locale writes exactly this. */
const partsIn = (at: string, zone?: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', ...(zone && { timeZone: zone }) }).format(new Date(at))
