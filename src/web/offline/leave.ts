/** Signing in and out, as the device sees it: what is taken up, what is wiped, what stays sealed until it is delivered. */
import { forgetDeviceKey } from './device-key.ts'
import { deviceStore } from './device-store.ts'
import { forgetReads } from './local-store.ts'
import { forgetSigningKey } from './signing-key.ts'
import { becomeNobody, currentSession, onSession, tellSignOut } from './session.ts'
import { tellTabs } from './tabs.ts'

/** Ends the session. Undelivered changes stay sealed for the same account's next sign-in; everything else on the device goes. */
export async function signOut(): Promise<void> {
  const told = await tellSignOut()
  await wipe()
  becomeNobody(!told)
  tellTabs({ about: 'session' })
}

/** Forgets every snapshot, draft and remembered session; the key too when no undelivered change needs it. */
export async function wipe(): Promise<void> {
  forgetReads()
  const store = await deviceStore()
  await Promise.all([store.clear('snapshots'), store.clear('drafts'), store.clear('kept')])
  await forgetSigningKey()
  if ((await store.count('outbox')) === 0) await forgetDeviceKey()
}

/** A shared computer: when another account signs in, the snapshots of the one before go. */
export function watchAccount(): void {
  let last = currentSession().account?.accountId
  onSession(() => {
    const next = currentSession().account?.accountId
    if (next === last) return
    if (last) forgetReads()
    if (last && next) void deviceStore().then((store) => store.clear('snapshots'))
    last = next
  })
}
