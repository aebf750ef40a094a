/** What the sign-in and account screens ask of the server. These are not commands: they are how a caller comes to be. */
import { forgetSignOut, refreshSession } from '#web/offline/session.ts'
import { tellTabs } from '#web/offline/tabs.ts'
import { call } from '#web/offline/transport.ts'

export type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly kind: string }

export async function ask<T = unknown>(path: string, body: unknown = {}): Promise<Answered<T>> {
  try {
    const reply = await call('POST', path, body)
    if (reply.status < 300 && reply.body !== undefined) return { ok: true, value: reply.body as T }
    return { ok: false, kind: (reply.body as { problem?: { kind?: string } } | undefined)?.problem?.kind ?? 'no-answer' }
  } catch {
    return { ok: false, kind: 'no-answer' }
  }
}

export async function signedIn(): Promise<void> {
  forgetSignOut()
  await refreshSession()
  tellTabs({ about: 'session' })
}

/** The browser's passkey part is fetched only when a person presses the button. */
export async function signInWithPasskey(): Promise<Answered<unknown>> {
  const begun = await ask<Begun>('/api/sign-in/passkey/options')
  if (!begun.ok) return begun
  const { startAuthentication } = await import('@simplewebauthn/browser')
  return finish('/api/sign-in/passkey/verify', begun.value.id, () => startAuthentication({ optionsJSON: begun.value.options as never }))
}

export async function addPasskey(): Promise<Answered<unknown>> {
  const begun = await ask<Begun>('/api/account/passkey/options')
  if (!begun.ok) return begun
  const { startRegistration } = await import('@simplewebauthn/browser')
  return finish('/api/account/passkey/verify', begun.value.id, () => startRegistration({ optionsJSON: begun.value.options as never }))
}

export const hasPasskeys = typeof PublicKeyCredential !== 'undefined'

interface Begun {
  readonly id: string
  readonly options: unknown
}

async function finish(path: string, id: string, onDevice: () => Promise<unknown>): Promise<Answered<unknown>> {
  try {
    return await ask(path, { id, response: await onDevice() })
  } catch {
    return { ok: false, kind: 'passkey-failed' }
  }
}
