/** How tools reach the keys: through the running key process's own second socket, or, when none runs, by holding the folder themselves. */
import { existsSync } from 'node:fs'
import { limitsFrom } from './key-budget.ts'
import { type Office, officeOverSocket } from './key-client.ts'
import { type KeyFolders, openDesk } from './key-desk.ts'
import { holdKeys } from './key-lock.ts'
import { socketOf } from './key-protocol.ts'
import { domains } from './stored-keys.ts'
import { KeysBroken } from './keys.ts'

export async function openOffice({ folder, mirror }: KeyFolders): Promise<Office> {
  const path = socketOf(folder, 'office')
  const held = holdKeys(folder)
  if (!held) {
    if (process.platform !== 'win32' && !existsSync(path))
      throw new KeysBroken(`Folder kunci ${folder} sedang dipakai program lain. Tidak ada yang berubah. Hentikan program itu, lalu ulangi.`)
    return officeOverSocket(path)
  }
  try {
    const desk = await openDesk({ folder, mirror, limits: limitsFrom(process.env.LINGKAR_KEYS_BUDGET) })
    return {
      status: desk.status,
      async rotate(given) {
        const domain = domains.find((one) => one === given)
        if (!domain) throw new KeysBroken('Ranah kunci ini tidak dikenal.')
        return desk.rotate(domain)
      },
      destroy: desk.destroy,
      settled: desk.settled,
      async close() {
        await desk.close()
        held.release()
      }
    }
  } catch (error) {
    held.release()
    throw error
  }
}
