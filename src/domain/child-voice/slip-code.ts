/** The code on the slip of paper a child takes along: ten signs in two groups, made on the device, known to nobody else. */
import { addTime, type Moment } from '#domain/kernel/date.ts'
import { printedCode } from '#domain/kernel/printed-code.ts'

export const slipDays = 90

/** `K7QF2-9RTXM` */
export const slipCode = printedCode(10, 5)

/** The text whose SHA-256 is sent and stored. */
export const slipText = (code: string): string => `lingkar slip ${code}`

export const slipEnd = (madeAt: Moment): Moment => addTime(madeAt, slipDays, 'day')
