/** The scanner spoken with as a real daemon speaks: length by length, over TCP and a socket in a folder; down or confused means no. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { onePage } from '#test/support/small-files.ts'
import { scan } from './scan.ts'
import { wash } from './wash.ts'

/** The harmless test file every scanner knows, in two halves so that no scanner of this folder finds it here. */
const eicar = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''))

/** Reads INSTREAM as the daemon does and answers what it was told to, or finds the test file. */
const daemon = (says?: string): Server =>
  createServer((socket) => {
    let heard = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (chunk: Buffer) => {
      heard = Buffer.concat([heard, chunk])
      const head = 'zINSTREAM\0'.length
      if (heard.subarray(0, head).toString() !== 'zINSTREAM\0'.slice(0, heard.length)) return void socket.end('UNKNOWN COMMAND\0')
      const parts: Buffer[] = []
      for (let at = head; at + 4 <= heard.length; ) {
        const length = heard.readUInt32BE(at)
        if (length === 0) {
          const found = Buffer.concat(parts).includes(eicar) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0'
          return void socket.end(says ?? found)
        }
        parts.push(heard.subarray(at + 4, at + 4 + length))
        at += 4 + length
      }
    })
  })

describe('T11 the scanner', () => {
  const open: Server[] = []
  afterEach(() => Promise.all(open.splice(0).map((server) => new Promise((done) => server.close(done)))))
  const listening = async (server: Server, on: string | number): Promise<string> => {
    open.push(server)
    await new Promise<void>((done) => (typeof on === 'string' ? server.listen(on, done) : server.listen(on, '127.0.0.1', done)))
    const address = server.address()
    return typeof address === 'object' && address ? `127.0.0.1:${address.port}` : `unix:${on}`
  }

  it('finds the test file, lets clean bytes through, over TCP and over a socket', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lingkar-scan-'))
    for (const on of [0, join(folder, 'clamd')]) {
      const address = await listening(daemon(), on)
      expect(await scan(onePage(), address)).toBeNull()
      expect(await scan(Buffer.concat([onePage(), Buffer.alloc(200_000), eicar]), address)).toBe('harmful')
    }
    rmSync(folder, { recursive: true, force: true })
  })

  it('down, silent about the answer, or confused: refused; none set up: the operator’s choice', async () => {
    expect(await scan(onePage(), 'unix:/nonexistent/clamd')).toBe('not-scanned')
    for (const says of ['', 'INSTREAM size limit exceeded. ERROR\0', 'stream: OK or not\0']) {
      const address = await listening(daemon(says), 0)
      expect(await scan(onePage(), address), says).toBe('not-scanned')
    }
    expect(await scan(eicar, '')).toBeNull()
  })

  it('a file with something harmful is never even opened', async () => {
    const address = await listening(daemon(), 0)
    expect(await wash(Buffer.concat([onePage(), eicar]), 'application/pdf', address)).toEqual({ ok: false, why: 'harmful' })
    expect(await wash(onePage(), 'application/pdf', address)).toMatchObject({ ok: true, format: 'pdf', pages: 1 })
  })
})
