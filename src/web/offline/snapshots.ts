/** The last thing the server said to each read, sealed on the device; at most two hundred, gone at sign-out. */
import { nowAt } from './clock.ts'
import { open, rowName, seal } from './device-key.ts'
import { deviceStore } from './device-store.ts'

export interface Snapshot {
  readonly value: unknown
  readonly at: string
}

const most = 200

export async function loadSnapshot(accountId: string, path: string): Promise<Snapshot | undefined> {
  const key = await rowName(`${accountId} ${path}`)
  const row = await (await deviceStore()).get('snapshots', key)
  const value = row && (await open<{ value: unknown }>(row.box, `snapshots/${key}`))
  return row && value && { value: value.value, at: row.savedAt }
}

export async function saveSnapshot(accountId: string, path: string, value: unknown): Promise<void> {
  const key = await rowName(`${accountId} ${path}`)
  const box = await seal({ value }, `snapshots/${key}`)
  const write = (await deviceStore()).transaction('snapshots', 'readwrite')
  await write.store.put({ key, savedAt: nowAt(), box })
  let over = (await write.store.count()) - most
  for (let oldest = await write.store.index('savedAt').openCursor(); oldest && over > 0; oldest = await oldest.continue(), over--)
    await oldest.delete()
  await write.done
}

export async function dropSnapshot(accountId: string, path: string): Promise<void> {
  await (await deviceStore()).delete('snapshots', await rowName(`${accountId} ${path}`))
}
