/** Keys that were just given are kept for less than a minute, by asker: whoever asks next is counted for themselves. */
import type { DataKey, Keys } from './keys.ts'

interface Kept {
  readonly key: Promise<DataKey | undefined>
  readonly until: number
}

/** 50 seconds, swept every 5: no key lies open for a minute. */
const keptFor = 50_000
const sweptEvery = 5_000
const most = 4_000

export function keepBriefly(keys: Keys, clock: () => number = Date.now): Keys {
  const kept = new Map<string, Kept>()
  const forget = (name: string): void => {
    const one = kept.get(name)
    kept.delete(name)
    // Whoever was just given it is still on its way to use it: wiped a moment later, never under their hands.
    one?.key.then((found) => found && setTimeout(() => found.key.fill(0), 1000).unref()).catch(() => {})
  }
  const sweep = setInterval(() => {
    const now = clock()
    for (const [name, { until }] of kept) if (until <= now) forget(name)
  }, sweptEvery)
  sweep.unref()

  /** Several fields of one file are opened at once; they share one request. What failed is asked again. */
  function ask(name: string, give: () => Promise<DataKey | undefined>): Promise<DataKey | undefined> {
    const one = kept.get(name)
    if (one && one.until > clock()) return one.key
    if (one) forget(name)
    const key = give()
    key.then(
      (found) => found ?? kept.delete(name),
      () => kept.delete(name)
    )
    kept.set(name, { key, until: clock() + keptFor })
    const [oldest] = kept.size > most ? kept.keys() : []
    if (oldest) forget(oldest)
    return key
  }

  return {
    async keyFor(asker, subject, compartment) {
      const found = await ask(`${asker}|${subject}|${compartment}`, () => keys.keyFor(asker, subject, compartment))
      if (!found) throw new Error('no key was given')
      return found
    },
    async keyById(asker, id, subject, compartment) {
      const found = await ask(`${asker}|${id}|${subject}|${compartment}`, async () => {
        const key = await keys.keyById(asker, id, subject, compartment)
        return key && { id, key }
      })
      return found?.key
    },
    indexHashes: (asker, texts) => keys.indexHashes(asker, texts),
    known: (ids) => keys.known(ids),
    close() {
      clearInterval(sweep)
      for (const name of [...kept.keys()]) forget(name)
      return keys.close()
    }
  }
}
