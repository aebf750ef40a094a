/** The data folder of the demo: held by one process at a time, because the embedded database takes no lock (security.md finding 2). */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export class FolderInUse extends Error {}

/** Takes the folder or throws FolderInUse. The lock is the operating system's, so a killed process leaves none behind. */
export function holdFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'))
  try {
    lock.exec('pragma busy_timeout = 0; pragma locking_mode = exclusive; begin exclusive')
  } catch {
    lock.close()
    throw new FolderInUse(
      `Lingkar sudah berjalan dengan folder data ini (${folder}). Data di sana aman. Hentikan yang lama dengan Ctrl-C, atau pilih folder lain dengan LINGKAR_DATA.`
    )
  }
  return { release: () => lock.close() }
}
