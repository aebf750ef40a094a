/** Work that could take long or go wrong is done in threads: so many at once, each order within its time, or its thread is ended. */
import { Worker } from 'node:worker_threads'

export interface ThreadLimits {
  /** orders in work at once; the others wait their turn */
  readonly most: number
  /** milliseconds for one order */
  readonly longest: number
  readonly memory: number
  /** orders that may wait; beyond it they are refused at once */
  readonly waiting: number
  /** a new thread for each order, so that nothing of one reaches the next */
  readonly fresh: boolean
}

/** For what the demonstration lays down of its own: nobody waits for it, and the machine may be as slow as it likes. */
export const patient = 600_000

export class TookTooLong extends Error {}
export class TooManyWaiting extends Error {}

/** The worker answers each `{ id, order }` with `{ id, value }` or `{ id, error }`. */
export function threads<Order, Value>(
  file: URL,
  { most, longest, memory, waiting, fresh }: ThreadLimits
): (order: Order, patience?: number) => Promise<Value> {
  const idle: Worker[] = []
  const queue: {
    readonly order: Order
    readonly patience: number
    readonly resolve: (value: Value) => void
    readonly reject: (error: Error) => void
  }[] = []
  let busy = 0
  let last = 0

  function next(): void {
    if (busy >= most) return
    const one = queue.shift()
    if (!one) return
    busy++
    const worker = idle.pop() ?? new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: memory } })
    const id = ++last
    worker.ref()
    const over = (isWhole: boolean) => {
      clearTimeout(timer)
      worker.off('error', failed)
      worker.off('message', answered)
      if (isWhole && !fresh) {
        // an idle thread keeps no program alive
        worker.unref()
        idle.push(worker)
      } else void worker.terminate()
      busy--
      next()
    }
    const failed = (error: Error) => {
      over(false)
      one.reject(error)
    }
    const answered = (answer: { id: number; value?: Value; error?: string }) => {
      if (answer.id !== id) return
      over(answer.error === undefined)
      if (answer.error === undefined) one.resolve(answer.value as Value)
      else one.reject(new Error(answer.error))
    }
    const timer = setTimeout(() => failed(new TookTooLong('took too long')), one.patience)
    worker.on('error', failed)
    worker.on('message', answered)
    worker.postMessage({ id, order: one.order })
  }

  return (order, patience = longest) =>
    new Promise((resolve, reject) => {
      if (queue.length >= waiting) return reject(new TooManyWaiting('too many waiting'))
      queue.push({ order, patience, resolve, reject })
      next()
    })
}
