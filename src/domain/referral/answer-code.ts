/** The code on a letter to a unit without an account: made on the device, used once, known to nobody else. */
import { addTime, type Moment } from '#domain/kernel/date.ts'
import { printedCode } from '#domain/kernel/printed-code.ts'

export const answerCodeDays = 30

/** `K7QF-29RT-XM4A` */
export const answerCode = printedCode(12, 4)

/** The text whose SHA-256 is sent and stored. */
export const answerCodeText = (code: string): string => `lingkar answer ${code}`

export const answerCodeEnd = (madeAt: Moment): Moment => addTime(madeAt, answerCodeDays, 'day')
