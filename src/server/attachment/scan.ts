/** Asks a ClamAV daemon about bytes (INSTREAM over its socket). Where one is set up, no answer means no; where none is, that is the operator's choice. */
import { connect } from 'node:net'
import type { UploadFault } from '#domain/attachment/attachment.ts'

const longest = 20_000
const piece = 64 * 1024

/** `unix:/run/clamd.ctl` or `host:port`; empty where there is no scanner. */
export const scannerAddress = (): string => process.env.LINGKAR_CLAMD ?? ''

/** null when nothing was found. */
export async function scan(bytes: Uint8Array, address = scannerAddress()): Promise<UploadFault | null> {
  if (address === '') return null
  const answer = await ask(bytes, address).catch(() => '')
  if (/^stream: OK\0?$/.test(answer)) return null
  return / FOUND\0?$/.test(answer) ? 'harmful' : 'not-scanned'
}

function ask(bytes: Uint8Array, address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const at = address.lastIndexOf(':')
    const socket = address.startsWith('unix:')
      ? connect(address.slice('unix:'.length))
      : connect(Number(address.slice(at + 1)), address.slice(0, at))
    let answer = ''
    socket.setTimeout(longest, () => socket.destroy(new Error('the scanner does not answer')))
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
      if (answer.length > 4096) socket.destroy(new Error('the scanner says too much'))
    })
    socket.on('close', () => resolve(answer.trim()))
    socket.on('connect', () => {
      socket.write('zINSTREAM\0')
      const length = Buffer.alloc(4)
      for (let from = 0; from < bytes.length; from += piece) {
        const part = bytes.subarray(from, from + piece)
        length.writeUInt32BE(part.length)
        socket.write(Buffer.from(length))
        socket.write(part)
      }
      socket.write(Buffer.alloc(4))
    })
  })
}
