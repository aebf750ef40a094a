/** The key of this device: made here, never readable, kept by the browser; it seals everything stored locally. */
import { deviceStore } from './device-store.ts'

export interface SealedBox {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly sealed: ArrayBuffer
}

/** `place` (table and row) is bound in: a box moved to another row does not open. */
export async function seal(value: unknown, place: string): Promise<SealedBox> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytes(place) },
    await deviceKey(),
    bytes(JSON.stringify(value))
  )
  return { iv, sealed }
}

/** Undefined when the key has changed since: what cannot be opened is treated as not there. */
export async function open<T>(box: SealedBox, place: string): Promise<T | undefined> {
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: box.iv, additionalData: bytes(place) }, await deviceKey(), box.sealed)
    return JSON.parse(new TextDecoder().decode(plain)) as T
  } catch {
    return undefined
  }
}

/** Throws the key away: every sealed thing on this device is unreadable from here on. */
export async function forgetDeviceKey(): Promise<void> {
  await (await deviceStore()).delete('keys', 'device')
}

/** A short name for a row that does not tell what it is about. */
export async function rowName(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes(text)))
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Asked of the store each time: another tab may have signed out and thrown the key away. Two tabs may make one at once: the first stored wins. */
async function deviceKey(): Promise<CryptoKey> {
  const store = await deviceStore()
  const kept = await store.get('keys', 'device')
  if (kept) return kept
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const write = store.transaction('keys', 'readwrite')
  const earlier = await write.store.get('device')
  if (!earlier) await write.store.put(made, 'device')
  await write.done
  return earlier ?? made
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
