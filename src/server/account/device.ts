/** The device of a session: a key pair made in the browser whose private half cannot leave it. Renewing a session needs its signature (security.md 3.8). */
import { createPublicKey, verify } from 'node:crypto'

/** P-256 public keys are 91 bytes as SPKI; anything else is refused before it is looked at. */
const length = 91

/** The key as it is kept, or undefined when it is not an ECDSA P-256 public key. */
export function deviceKeyOf(given: string): Buffer | undefined {
  const spki = Buffer.from(given, 'base64url')
  if (spki.length !== length) return undefined
  try {
    return keyOf(spki).asymmetricKeyDetails?.namedCurve === 'prime256v1' ? spki : undefined
  } catch {
    return undefined
  }
}

/** What the device signs: this session, this number, and nothing that could mean anything elsewhere. */
export const renewalText = (session: string, nonce: string): string => `lingkar renew session\n${session}\n${nonce}`

export function isSignedByDevice(deviceKey: Buffer, text: string, signature: string): boolean {
  try {
    const key = { key: keyOf(deviceKey), dsaEncoding: 'ieee-p1363' } as const
    return verify('sha256', Buffer.from(text), key, Buffer.from(signature, 'base64url'))
  } catch {
    return false
  }
}

const keyOf = (spki: Buffer) => createPublicKey({ key: spki, format: 'der', type: 'spki' })
