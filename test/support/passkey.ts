/** An authenticator in software: makes the answers a browser would, and the wrong ones a false page would. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

interface Question {
  readonly challenge: string
  readonly origin: string
  /** the site the authenticator believes it is at; the host of the origin unless said otherwise */
  readonly rpId?: string
  readonly userVerified?: boolean
}

export interface Passkey {
  readonly id: string
  /** COSE, as the database keeps it */
  readonly publicKey: Buffer
  answer(question: Question): object
}

export function newPasskey(): Passkey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16).toString('base64url')
  let counter = 0
  return {
    id,
    // {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
    publicKey: Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url')
    ]),
    answer({ challenge, origin, rpId = new URL(origin).hostname, userVerified = true }) {
      const clientData = Buffer.from(JSON.stringify({ type: 'webauthn.get', challenge, origin, crossOrigin: false }))
      const count = Buffer.alloc(4)
      count.writeUInt32BE(++counter)
      const authenticator = Buffer.concat([sha256(Buffer.from(rpId)), Buffer.from([userVerified ? 0x05 : 0x01]), count])
      const signature = sign('sha256', Buffer.concat([authenticator, sha256(clientData)]), privateKey)
      return {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData.toString('base64url'),
          authenticatorData: authenticator.toString('base64url'),
          signature: signature.toString('base64url')
        }
      }
    }
  }
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()
