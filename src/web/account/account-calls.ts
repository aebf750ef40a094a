/** What the sign-in and account screens ask of the server. These are not commands: they are how a caller comes to be. */
import { uncover } from '#web/offline/idle.ts'
import { forgetSignOut, refreshSession } from '#web/offline/session.ts'
import { publicSigningKey } from '#web/offline/signing-key.ts'
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

/** Signing in names the key of this device: the session that begins is good here and nowhere else. */
export async function askSignIn<T = unknown>(path: string, body: object): Promise<Answered<T>> {
  try {
    return await ask(path, { ...body, deviceKey: await publicSigningKey() })
  } catch {
    return { ok: false, kind: 'no-device-key' }
  }
}

export async function signedIn(): Promise<void> {
  forgetSignOut()
  uncover(true)
  await refreshSession()
  tellTabs({ about: 'session' })
}

/** Fetched only when a person presses the button. */
const browserPart = () => import('@simplewebauthn/browser')

export async function signInWithPasskey(): Promise<Answered<unknown>> {
  const begun = await ask<Begun>('/api/sign-in/passkey/options')
  if (!begun.ok) return begun
  return finish(
    begun.value.id,
    async () => (await browserPart()).startAuthentication({ optionsJSON: begun.value.options as never }),
    (answer) => askSignIn('/api/sign-in/passkey/verify', answer)
  )
}

export async function addPasskey(): Promise<Answered<unknown>> {
  const begun = await ask<Begun>('/api/account/passkey/options')
  if (!begun.ok) return begun
  return finish(
    begun.value.id,
    async () => (await browserPart()).startRegistration({ optionsJSON: begun.value.options as never }),
    (answer) => ask('/api/account/passkey/verify', answer)
  )
}

/** Which proofs this person can give; the passkey's question is made with it, because it is good for a few minutes only. */
export interface Proofs {
  readonly press: boolean
  readonly totp: boolean
  readonly passkey: Begun | null
}

export const askProofs = (): Promise<Answered<Proofs>> => ask<Proofs>('/api/step-up/options')

export const provePasskey = (begun: Begun): Promise<Answered<unknown>> =>
  finish(
    begun.id,
    async () => (await browserPart()).startAuthentication({ optionsJSON: begun.options as never }),
    (passkey) => ask('/api/step-up', { passkey })
  )

export const hasPasskeys = typeof PublicKeyCredential !== 'undefined'

export interface Begun {
  readonly id: string
  readonly options: unknown
}

type Signed = { readonly id: string; readonly response: unknown }

async function finish(
  id: string,
  onDevice: () => Promise<unknown>,
  send: (answer: Signed) => Promise<Answered<unknown>>
): Promise<Answered<unknown>> {
  try {
    return await send({ id, response: await onDevice() })
  } catch {
    return { ok: false, kind: 'passkey-failed' }
  }
}
