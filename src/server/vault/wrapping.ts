/** Wrapping one key in another: AES-256-GCM, bound to what the wrapped key is for. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

export function wrap(by: Buffer, key: Buffer, bound: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', by, nonce).setAAD(Buffer.from(bound))
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()])
}

/** Throws when the bytes were changed, belong elsewhere or were wrapped by another key. */
export function unwrap(by: Buffer, wrapped: Uint8Array, bound: string): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', by, wrapped.subarray(0, 12), { authTagLength: 16 }).setAAD(Buffer.from(bound))
  cipher.setAuthTag(wrapped.subarray(-16))
  return Buffer.concat([cipher.update(wrapped.subarray(12, -16)), cipher.final()])
}
