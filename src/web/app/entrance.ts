/** What is fetched before React asks: the page, on a device somebody works on; the door, on any other. */
import { wasActiveHere } from '#web/offline/idle.ts'
import { preload } from './pages.ts'

export const loadDoor = async () => ({ default: (await import('#web/account/SignInPage.tsx')).SignInPage })

export const fetchAhead = (path: string): void => (wasActiveHere() ? preload(path) : void loadDoor())
