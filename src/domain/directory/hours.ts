/** Opening hours as a week: on these days, from then until then, in the local time of the place. */
import { z } from 'zod'
import type { Moment } from '#domain/kernel/date.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** Codes as in HSDS (RFC 5545). */
export const weekdays = vocabulary([
  { code: 'MO', id: 'Senin', en: 'Monday' },
  { code: 'TU', id: 'Selasa', en: 'Tuesday' },
  { code: 'WE', id: 'Rabu', en: 'Wednesday' },
  { code: 'TH', id: 'Kamis', en: 'Thursday' },
  { code: 'FR', id: 'Jumat', en: 'Friday' },
  { code: 'SA', id: 'Sabtu', en: 'Saturday' },
  { code: 'SU', id: 'Minggu', en: 'Sunday' }
])
export type Weekday = (typeof weekdays.codes)[number]

const opens = /^(?:[01]\d|2[0-3]):[0-5]\d$/
const closes = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/

/** A night's work is two rows: until 24:00, and from 00:00. Rows of one day do not overlap. */
export const OpeningHours = z
  .array(
    z.strictObject({
      days: z.array(weekdays.schema).min(1).max(7),
      opens: z.string().regex(opens),
      closes: z.string().regex(closes)
    })
  )
  .min(1)
  .max(14)
  .check((payload) => {
    const { value } = payload
    const turned = value.some((row) => row.opens >= row.closes)
    const twice = value.some((row) => new Set(row.days).size < row.days.length)
    const overlap = value.some((row, index) =>
      value
        .slice(index + 1)
        .some((other) => other.days.some((day) => row.days.includes(day)) && row.opens < other.closes && other.opens < row.closes)
    )
    if (turned || twice || overlap)
      payload.issues.push({ code: 'custom', input: value, message: turned ? 'closes before it opens' : 'the same time twice' })
  })
export type OpeningHours = z.infer<typeof OpeningHours>

export const always: OpeningHours = [{ days: [...weekdays.codes], opens: '00:00', closes: '24:00' }]
export const isAlways = (hours: OpeningHours): boolean =>
  weekdays.codes.every((day) => hours.some((row) => row.days.includes(day) && row.opens === '00:00' && row.closes === '24:00'))

const central: readonly string[] = ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']
const eastern: readonly string[] = ['81', '82', '91', '92', '93', '94', '95', '96']
/** Hours from Greenwich, by province: western, central and eastern Indonesia. */
export const zoneOf = (region: string): number => {
  const province = region.slice(0, 2)
  return central.includes(province) ? 8 : eastern.includes(province) ? 9 : 7
}

const placeIn = (at: Moment, region: string): { readonly day: Weekday; readonly time: string } => {
  const here = new Date(Date.parse(at) + zoneOf(region) * 3_600_000)
  return { day: weekdays.codes[(here.getUTCDay() + 6) % 7] ?? 'MO', time: here.toISOString().slice(11, 16) }
}

export const isOpen = (hours: OpeningHours, region: string, at: Moment): boolean => openUntil(hours, region, at) !== undefined

/** When it closes today, if it is open now. */
export function openUntil(hours: OpeningHours, region: string, at: Moment): string | undefined {
  const { day, time } = placeIn(at, region)
  return hours.find((row) => row.days.includes(day) && row.opens <= time && row.closes > time)?.closes
}
