/** How long an opening in an emergency lasts, and the clock of its review; apart from its words, because Hari ini needs only this. */
import { addTime, type Moment } from '#domain/kernel/date.ts'

/** security.md 3.6: four hours, once four more; a reason in words; a review within three days. Also written in db/migrations/0020. */
export const emergencyTerms = { hours: 4, reviewHours: 72, triesAnHour: 5, shortestReason: 20 } as const

export const reviewDueAt = (openedAt: Moment): Moment => addTime(openedAt, emergencyTerms.reviewHours, 'hour')

/** Who opened and was not reviewed in three days cannot open again until somebody has looked (N16); nobody has to switch that off. */
export const isSuspendedAt = (oldestUnreviewed: Moment | null, at: Moment): boolean =>
  oldestUnreviewed !== null && Date.parse(reviewDueAt(oldestUnreviewed)) <= Date.parse(at)

/** How pressing a review is, by its age: it escalates at 24, 48 and 66 hours, in tone only (T34). */
export function reviewTone(openedAt: Moment, at: Moment): 'new' | 'waiting' | 'pressing' | 'last-hours' | 'late' {
  const hours = (Date.parse(at) - Date.parse(openedAt)) / 3_600_000
  return hours >= emergencyTerms.reviewHours
    ? 'late'
    : hours >= 66
      ? 'last-hours'
      : hours >= 48
        ? 'pressing'
        : hours >= 24
          ? 'waiting'
          : 'new'
}
