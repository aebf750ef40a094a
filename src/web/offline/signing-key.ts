/** The key that makes this device the only one that can go on with a session: made before signing in, never readable, signs each renewal (security.md 3.8). */
import { deviceStore } from './device-store.ts'

/** The public half, as it goes with every sign-in; made now when this device has none. */
export async function publicSigningKey(): Promise<string> {
  const store = await deviceStore()
  const kept = await store.get('keys', 'sign-public')
  const key = kept && (await store.get('keys', 'sign')) ? kept : await makePair()
  return base64url(await crypto.subtle.exportKey('spki', key))
}

/** Undefined when this device has no key: then it cannot go on with the session, whatever cookie it holds. */
export async function signAsDevice(text: string): Promise<string | undefined> {
  const key = await (await deviceStore()).get('keys', 'sign')
  if (!key) return undefined
  return base64url(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, new TextEncoder().encode(text)))
}

/** With the end of a session: the next one begins with a key of its own. */
export async function forgetSigningKey(): Promise<void> {
  const store = await deviceStore()
  await Promise.all([store.delete('keys', 'sign'), store.delete('keys', 'sign-public')])
}

/** Two tabs may make one at once: the first stored wins. */
async function makePair(): Promise<CryptoKey> {
  const made = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
  const write = (await deviceStore()).transaction('keys', 'readwrite')
  const earlier = (await write.store.get('sign')) && (await write.store.get('sign-public'))
  if (!earlier) await Promise.all([write.store.put(made.privateKey, 'sign'), write.store.put(made.publicKey, 'sign-public')])
  await write.done
  return earlier || made.publicKey
}

const base64url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
