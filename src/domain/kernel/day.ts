/** What a day and a moment are, as schemas. Apart from reckoning with them (date.ts), so that a page which only reckons carries no schemas. */
import { z } from 'zod'

/** A calendar day, `YYYY-MM-DD`, as a person in Indonesia would write it on a form. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** A moment in time, ISO 8601 with offset. */
export const Moment = z.iso.datetime({ offset: true })
export type Moment = z.infer<typeof Moment>
