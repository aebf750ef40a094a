/** The press: at most two papers at once, each in a thread, and none longer than ten seconds. */
import { threads } from '#server/pipeline/threads.ts'
import type { Order, Printed } from './press-worker.ts'

export const print = threads<Order, Printed>(new URL('./press-worker.ts', import.meta.url), {
  most: 2,
  longest: 10_000,
  memory: 256,
  waiting: 50,
  fresh: false
})
