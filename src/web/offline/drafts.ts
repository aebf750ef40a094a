/** Unfinished forms, sealed on the device: a reload or a dead battery loses nothing. */
import { nowAt } from './clock.ts'
import { open, rowName, seal } from './device-key.ts'
import { deviceStore } from './device-store.ts'
import { currentSession } from './session.ts'

export const drafts = {
  async load(key: string): Promise<unknown> {
    const row = await nameOf(key)
    const kept = await (await deviceStore()).get('drafts', row)
    return kept && open(kept.box, `drafts/${row}`)
  },
  async save(key: string, value: unknown): Promise<void> {
    const row = await nameOf(key)
    const box = await seal(value, `drafts/${row}`)
    await (await deviceStore()).put('drafts', { key: row, savedAt: nowAt(), box })
  },
  async clear(key: string): Promise<void> {
    await (await deviceStore()).delete('drafts', await nameOf(key))
  }
}

/** A draft belongs to the account that wrote it. */
const nameOf = (key: string): Promise<string> => rowName(`${currentSession().account?.accountId ?? ''} ${key}`)
