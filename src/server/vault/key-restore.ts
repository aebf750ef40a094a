/** Bringing keys back: from the second copy, or from a backup of the key folder. Nothing that is there now is ever lost or replaced by it. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { KeyFolders } from './key-desk.ts'
import { holdsKeys } from './key-file.ts'
import { holdKeys } from './key-lock.ts'
import { openKeyStore } from './key-store.ts'
import type { KeyStore } from './stored-keys.ts'
import { KeysBroken } from './keys.ts'
import { rootKeyOf } from './root-key.ts'

export interface Restored {
  readonly before: number
  readonly after: number
}

/** `from`: a folder with keys.sqlite, or that file itself; without it the second copy. */
export async function restoreKeys({ folder, mirror }: KeyFolders, from = mirror): Promise<Restored> {
  const source = existsSync(from) && statSync(from).isDirectory() ? from : dirname(from)
  if (!holdsKeys(source)) throw new KeysBroken(`Tidak ada kunci di ${from}. Tidak ada yang berubah.`)
  const held = holdKeys(folder)
  if (!held) throw new KeysBroken('Bagian kunci sedang berjalan. Hentikan server lebih dulu, lalu ulangi. Tidak ada yang berubah.')
  const scratch = mkdtempSync(join(tmpdir(), 'lingkar-keys-'))
  try {
    return await restoreInto({ folder, mirror }, source, scratch)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
    held.release()
  }
}

async function restoreInto({ folder, mirror }: KeyFolders, source: string, scratch: string): Promise<Restored> {
  const given = await openCopyOf(source, join(scratch, 'given'), [folder, mirror])
  // What is there now: this folder, or, when it was lost, its second copy.
  const present = [folder, mirror].find(holdsKeys)
  const there = present ? await openCopyOf(present, join(scratch, 'there'), [folder, mirror]) : undefined
  try {
    const before = holdsKeys(folder) ? (there?.status().keys ?? 0) : 0
    if (there && !(await isOneOrigin(there, given)))
      throw new KeysBroken('Simpanan kunci itu berasal dari permulaan yang lain dan tidak cocok dengan yang ada. Tidak ada yang berubah.')
    const losses = there?.everyKey().filter(({ id }) => given.known([id]) === 0).length ?? 0
    if (!holdsKeys(folder) && losses > 0)
      throw new KeysBroken(
        `Cadangan itu lebih lama daripada salinan yang ada: ${losses} kunci akan hilang. Tidak ada yang berubah. Pulihkan dari salinan (tanpa --from) lebih dulu.`
      )
    if (!holdsKeys(folder)) copyInto(source, [folder, mirror])
    const store = await openKeyStore(folder, mirror, rootKeyOf(folder, mirror))
    try {
      await store.takeIn(given.everyKey())
      return { before, after: store.status().keys }
    } finally {
      store.close()
    }
  } finally {
    given.close()
    there?.close()
  }
}

/** Reading happens on a copy, so that looking never changes what is looked at. */
function openCopyOf(source: string, scratch: string, roots: readonly string[]): Promise<KeyStore> {
  const copies = ['one', 'two'].map((name) => join(scratch, name)) as [string, string]
  for (const copy of copies) mkdirSync(copy, { recursive: true, mode: 0o700 })
  for (const copy of copies) copyFileSync(join(source, 'keys.sqlite'), join(copy, 'keys.sqlite'))
  const root = [source, ...roots].map((one) => join(one, 'root.key')).find(existsSync)
  if (root) for (const copy of copies) copyFileSync(root, join(copy, 'root.key'))
  return openKeyStore(copies[0], copies[1], rootKeyOf(copies[0], copies[1]))
}

function copyInto(source: string, folders: readonly string[]): void {
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    for (const name of ['root.key', 'keys.sqlite'])
      if (existsSync(join(source, name)) && !existsSync(join(folder, name))) copyFileSync(join(source, name), join(folder, name))
  }
}

/** Two stores that grew from one beginning give one hash; otherwise one of them was begun anew over old data. */
async function isOneOrigin(one: KeyStore, other: KeyStore): Promise<boolean> {
  const hasIndex = (store: KeyStore) => store.status().versions.some(({ domain }) => domain === 'index')
  if (!hasIndex(one) || !hasIndex(other)) return true
  const [[mine], [theirs]] = await Promise.all([one.indexHashes(['origin']), other.indexHashes(['origin'])])
  return Boolean(mine && theirs && mine.equals(theirs))
}
