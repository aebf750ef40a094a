/** Keeps the sender going: at once when something is due, again when the next window opens, and after a restart where it was left. */
import { keepTurning, type Turning, untilDue } from '#server/pipeline/keep-turning.ts'
import { type SenderAround, sendDue } from './sender.ts'

/** What is confirmed meanwhile is noticed within this. */
const longestSleep = 3_000

/** A message that is due but could not be taken is not asked for without a breath. */
const shortestSleep = 100

export const keepSending = (around: SenderAround): Turning =>
  keepTurning(
    async () => untilDue(await sendDue(around), around.clock(), longestSleep, shortestSleep),
    () => longestSleep
  )
