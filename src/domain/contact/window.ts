/** When somebody may be reached: agreed days and hours in the person's own time zone (domain.md G-06). */
import { type ContactWindow, contactWindows } from '#domain/case-file/safety.ts'
import { addDays, type Day, dayOf, daysBetween, type Moment } from '#domain/kernel/date.ts'
import { type Weekday, weekdays, type Zone, zones } from './contact-terms.ts'

export interface Hours {
  readonly days: readonly Weekday[]
  readonly windows: readonly ContactWindow[]
  readonly zone: Zone
}

/** From `opensAt` on, until just before `closesAt`. */
export interface Window {
  readonly opensAt: Moment
  readonly closesAt: Moment
}

const aMonday = '1970-01-05'
export const weekdayOf = (day: Day): Weekday => weekdays.codes[((daysBetween(aMonday, day) % 7) + 7) % 7] ?? 'MON'

export const localDay = (at: Moment, zone: Zone): Day => dayOf(at, zones.term(zone).hours)

const two = (number: number): string => String(number).padStart(2, '0')
const momentAt = (day: Day, hour: number, zone: Zone): Moment =>
  new Date(Date.parse(`${day}T${two(hour)}:00:00Z`) - zones.term(zone).hours * 3_600_000).toISOString()

/** Hours that follow one another are one window: nobody is cut off at noon. */
function spansOf(windows: readonly ContactWindow[]): readonly { readonly from: number; readonly until: number }[] {
  const spans: { from: number; until: number }[] = []
  for (const { from, until } of contactWindows.terms.filter(({ code }) => windows.includes(code))) {
    const last = spans.at(-1)
    if (last?.until === from) last.until = until
    else spans.push({ from, until })
  }
  return spans
}

/** The window that is open at a moment, or the next one to open; null when no day or no hour was agreed. */
export function windowFrom(at: Moment, { days, windows, zone }: Hours): Window | null {
  const spans = spansOf(windows)
  const first = localDay(at, zone)
  for (let later = 0; later <= 7; later++) {
    const day = addDays(first, later)
    if (!days.includes(weekdayOf(day))) continue
    for (const { from, until } of spans) {
      const window = { opensAt: momentAt(day, from, zone), closesAt: momentAt(day, until, zone) }
      if (Date.parse(window.closesAt) > Date.parse(at)) return window
    }
  }
  return null
}

export const isOpen = (window: Window, at: Moment): boolean =>
  Date.parse(window.opensAt) <= Date.parse(at) && Date.parse(at) < Date.parse(window.closesAt)
