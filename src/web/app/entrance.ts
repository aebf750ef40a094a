/** What is fetched before React asks: the page, on a device somebody works on; the door, on any other. */
import { wasActiveHere } from '#web/offline/idle.ts'
import { preload } from './pages.ts'

export const loadDoor = async () => ({ default: (await import('#web/account/SignInPage.tsx')).SignInPage })

/** All around the pages of somebody who is signed in; at the door nobody needs it. */
export const loadShell = async () => ({ default: (await import('./Shell.tsx')).Shell })

export function fetchAhead(path: string): void {
  if (!wasActiveHere()) return void loadDoor()
  void loadShell()
  preload(path)
}
