/** What tabs of one device tell each other: the outbox changed, something arrived, somebody signed in or out. */

export type TabMessage =
  | { readonly about: 'outbox' }
  | { readonly about: 'delivered'; readonly id: string; readonly answer: unknown }
  | { readonly about: 'session' }

export const tellTabs = (message: TabMessage): void => channel?.postMessage(message)

export function hearTabs(listener: (message: TabMessage) => void): void {
  channel?.addEventListener('message', (event: MessageEvent<TabMessage>) => listener(event.data))
}

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('lingkar')
