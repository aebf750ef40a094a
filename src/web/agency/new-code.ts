/** A code made on this device: shown once, sent as its hash only. */
import { hashedText, lengthOfPart, partFrom } from '#domain/agency/entry-code.ts'

export async function newCode(): Promise<{ readonly part: string; readonly codeHash: string }> {
  const part = partFrom(crypto.getRandomValues(new Uint8Array(lengthOfPart)))
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(hashedText(part)))
  return { part, codeHash: [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('') }
}
