/** Threads for long work: their time, their number, and who has patience. */
import { expect, it } from 'vitest'
import { patient, threads, TookTooLong, TooManyWaiting } from './threads.ts'

/** Answers what it is told, or never. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(
    "import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ id, order }) => order === 'never' ? undefined : order === 'fails' ? parentPort.postMessage({ id, error: 'failed' }) : parentPort.postMessage({ id, value: order }))"
  )}`
)
const limits = { most: 1, longest: 60_000, memory: 64, waiting: 1, fresh: false }

it('answers each order, ends a thread that takes too long, and works on in another', async () => {
  const ask = threads<string, string>(worker, limits)
  expect(await ask('one')).toBe('one')
  await expect(ask('never', 50)).rejects.toThrow(TookTooLong)
  expect(await ask('two', patient)).toBe('two')
  await expect(ask('fails')).rejects.toThrow('failed')
})

it('lets so many wait and refuses the others at once', async () => {
  const ask = threads<string, string>(worker, limits)
  const [stuck, second, third] = [ask('never', 300), ask('second'), ask('third')].map((one) => one.catch((error: unknown) => error))
  expect(await third).toBeInstanceOf(TooManyWaiting)
  expect(await stuck).toBeInstanceOf(TookTooLong)
  expect(await second).toBe('second')
})
