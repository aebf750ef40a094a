/** Starts the offline road once, before the first screen: who works here, what waits, what to read anew. */
import { onDelivered, startDelivery } from './delivery.ts'
import { watchAccount } from './leave.ts'
import { invalidate } from './local-store.ts'
import { refreshSession } from './session.ts'
import { hearTabs } from './tabs.ts'

export function startOffline(): void {
  watchAccount()
  void refreshSession()
  startDelivery()
  onDelivered(() => invalidate('/api/'))
  addEventListener('online', () => {
    void refreshSession()
    invalidate('/api/')
  })
  hearTabs((message) => message.about === 'session' && void refreshSession())
}
