/** The server's way to its keys: a key process started beside it, or one that another user runs (LINGKAR_KEYS_SOCKET). */
import { isAbsolute, join, resolve } from 'node:path'
import type { Database } from '#server/database/database.ts'
import { keepBriefly } from './keep-briefly.ts'
import { startKeyChild } from './key-child.ts'
import { keysOverSocket } from './key-client.ts'
import type { KeyFolders } from './key-desk.ts'
import type { Keys } from './keys.ts'

export interface KeyPart {
  readonly keys: Keys
  /** the key process that runs now, if it is ours */
  readonly pid: number | undefined
  stop(): Promise<void>
}

/** Where the keys of a data folder lie. The second copy belongs on another disk wherever there is one. */
export function keyFoldersOf(folder: string, mirror = process.env.LINGKAR_KEYS_MIRROR): KeyFolders {
  const whole = resolve(folder)
  return { folder: join(whole, 'keys'), mirror: mirror ? (isAbsolute(mirror) ? mirror : resolve(mirror)) : join(whole, 'keys-mirror') }
}

export async function startKeyPart(folder: string, isDemo: boolean): Promise<KeyPart> {
  const elsewhere = process.env.LINGKAR_KEYS_SOCKET
  const child = elsewhere
    ? undefined
    : await startKeyChild({ ...keyFoldersOf(folder), environment: isDemo ? { LINGKAR_KEYS_SYSTEM: 'free' } : {} })
  const keys = keepBriefly(keysOverSocket(elsewhere ?? child?.socket ?? ''))
  return {
    keys,
    get pid() {
      return child?.pid
    },
    async stop() {
      await keys.close()
      await child?.stop()
    }
  }
}

/** Why these keys must not serve this database: it holds sealed values, and none of their keys is here. One missing among many is only said. */
export async function faultOfKeys(database: Database, keys: Keys, folder: string): Promise<string | undefined> {
  const [sample] = await database.transaction((t) => t.query<{ ids: string[] }>('select vault.key_sample() as ids'))
  const ids = sample?.ids ?? []
  const known = await keys.known(ids)
  const where = process.env.LINGKAR_KEYS_SOCKET ?? join(folder, 'keys')
  if (ids.length > 0 && known === 0)
    return `Kunci tidak ditemukan (${where}), sedangkan basis data sudah berisi catatan tersegel. Tidak ada yang berubah. Kembalikan folder kunci yang semula, atau jalankan "lingkar keys restore".`
  if (known < ids.length)
    console.error(
      `Perhatian: ${ids.length - known} dari ${ids.length} kunci contoh tidak ada dalam simpanan kunci (${where}). Periksa "lingkar keys status" dan cadangan kunci.`
    )
  return undefined
}
