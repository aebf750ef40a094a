/** A device as the server sees one: a key pair whose public half goes with each sign-in, and whose private half signs renewals. */
import { generateKeyPairSync, sign } from 'node:crypto'
import { renewalText } from '#server/account/device.ts'

export interface Device {
  /** as a browser sends it */
  readonly deviceKey: string
  /** the body of a renewal, for the problem of a session that waits for one */
  renewal(problem: { readonly session: string; readonly nonce: string }): { readonly nonce: string; readonly signature: string }
}

export function newDevice(): Device {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    deviceKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
    renewal({ session, nonce }) {
      const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const
      return { nonce, signature: sign('sha256', Buffer.from(renewalText(session, nonce)), key).toString('base64url') }
    }
  }
}
