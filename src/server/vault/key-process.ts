/**
 * The key part as a program of its own: holds the keys, counts, writes its log, and answers over a Unix socket that only its user
 * (or, where set, its group) may open. Started by the server as a child, or alone by another Unix user; small on purpose.
 */
import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { limitsFrom } from './key-budget.ts'
import { type Desk, openDesk } from './key-desk.ts'
import { holdKeys } from './key-lock.ts'
import { type Ask, linesOf, officeActs, protocol, type Reply, type Request, socketOf } from './key-protocol.ts'
import { domains } from './stored-keys.ts'
import { KeysBroken, KeysRefused } from './keys.ts'

/** Exit codes the server understands: 3 = another key process serves this folder already. */
const exits = { broken: 2, held: 3 } as const

const folder = process.env.LINGKAR_KEYS_FOLDER
const mirror = process.env.LINGKAR_KEYS_MIRROR
if (!folder || !mirror) throw new Error('LINGKAR_KEYS_FOLDER and LINGKAR_KEYS_MIRROR are needed')
process.umask(0o077)

function answer(desk: Desk, ask: Ask): Promise<unknown> {
  switch (ask.act) {
    case 'seal':
      return desk.keyFor(ask.asker, ask.subject, ask.compartment).then(({ id, key }) => ({ id, key: key.toString('base64') }))
    case 'open':
      return desk.keyById(ask.asker, ask.key, ask.subject, ask.compartment).then((key) => key?.toString('base64') ?? null)
    case 'index':
      return desk.indexHashes(ask.asker, ask.texts).then((hashes) => hashes.map((hash) => hash.toString('base64')))
    case 'known':
      return desk.known(ask.ids)
    case 'status':
      return desk.status()
    case 'rotate': {
      const domain = domains.find((one) => one === ask.domain)
      if (!domain) throw new KeysBroken('Ranah kunci ini tidak dikenal.')
      return desk.rotate(domain)
    }
    case 'destroy':
      return desk.destroy(ask.subject)
    case 'settled':
      return desk.settled().then(() => null)
  }
}

async function reply(desk: Desk, isOffice: boolean, line: string): Promise<Reply> {
  let request: Request
  try {
    request = JSON.parse(line) as Request
  } catch {
    return { n: 0, failed: 'not understood' }
  }
  const { n } = request
  if (request.v !== protocol) return { n, failed: 'another version of the protocol' }
  if (officeActs.includes(request.act) && !isOffice) return { n, failed: 'not asked here' }
  try {
    return { n, value: await answer(desk, request) }
  } catch (error) {
    if (error instanceof KeysRefused) return { n, refused: error.kind }
    if (error instanceof KeysBroken) return { n, failed: error.message }
    // A full disk, a copy that is gone: no key is given that is not safe in both. Only the kind of fault is said.
    const code = (error as { code?: string }).code
    console.error(`kunci: ${code ?? (error as Error).name} (${request.act})`)
    return code ? { n, refused: 'keys-unreachable' } : { n, failed: 'unexpected' }
  }
}

function serve(desk: Desk, path: string, isOffice: boolean, mode: number): Promise<Server> {
  const answerAll = (socket: Socket): void => {
    socket.setEncoding('utf8')
    socket.on('error', () => socket.destroy())
    const take = linesOf((line) => void reply(desk, isOffice, line).then((answered) => socket.write(`${JSON.stringify(answered)}\n`)))
    socket.on('data', (piece: string) => take(piece))
  }
  // The folder's lock is ours, so a socket that lies there belongs to a process that is gone.
  if (process.platform !== 'win32') rmSync(path, { force: true })
  const server = createServer(answerAll)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => {
      if (process.platform !== 'win32') chmodSync(path, mode)
      resolve(server)
    })
  })
}

try {
  const held = holdKeys(folder)
  if (!held) process.exit(exits.held)
  const desk = await openDesk({
    folder,
    mirror,
    limits: limitsFrom(process.env.LINGKAR_KEYS_BUDGET),
    systemIsFree: process.env.LINGKAR_KEYS_SYSTEM === 'free'
  })
  const given = process.env.LINGKAR_KEYS_SOCKET
  // Another user's server comes in through the group of the folder the socket lies in.
  const servers = [
    await serve(desk, given ?? socketOf(folder, 'keys'), false, given ? 0o660 : 0o600),
    await serve(desk, socketOf(folder, 'office'), true, 0o600)
  ]
  const stop = (): void => {
    for (const server of servers) server.close()
    void desk.close().then(() => {
      held.release()
      process.exit(0)
    })
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', process.env.LINGKAR_KEYS_CHILD ? () => {} : stop)
  // A child whose server is gone has nobody to serve.
  if (process.env.LINGKAR_KEYS_CHILD) process.stdin.on('end', stop).resume()
  process.stdout.write('siap\n')
} catch (error) {
  if (!(error instanceof KeysBroken)) throw error
  console.error(error.message)
  process.exit(exits.broken)
}
