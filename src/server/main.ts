/** Starts Lingkar: opens the database it was configured for, refuses unsafe ones, serves the API and the web application. */
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createApp, routes } from './app.ts'
import { startSealing } from './audit/start-sealing.ts'
import { keepSending } from './contact/keep-sending.ts'
import { demoPosts } from './contact/post.ts'
import { gatewayFrom, postsFrom } from './contact/posts-from-environment.ts'
import { keepFiring } from './clock/keep-firing.ts'
import { faultsOfServer } from './database/check-server.ts'
import { holdFolder } from './database/data-folder.ts'
import type { Database } from './database/database.ts'
import { openPostgres } from './database/postgres.ts'
import { keepOpening } from './handover/keep-opening.ts'
import { keepComparing } from './matching/keep-comparing.ts'
import { faultOfKeys, type KeyPart, startKeyPart } from './vault/key-part.ts'
import { KeysBroken, system } from './vault/keys.ts'
import { openVault } from './vault/seal.ts'

export interface Configuration {
  /** PostgreSQL of production; absent means the embedded demo */
  readonly databaseUrl?: string | undefined
  /** the sealer's own login; absent when the sealer runs elsewhere, as another user */
  readonly sealerUrl?: string | undefined
  /** where the demo database and the keys live */
  readonly folder: string
  readonly port: number
  /** the address people open; in production with https */
  readonly origin?: string | undefined
  readonly host?: string | undefined
  /** folder of the built web application */
  readonly web?: string | undefined
}

export interface Running {
  readonly app: FastifyInstance
  readonly origin: string
  readonly mode: 'demo' | 'production'
  /** set when the wished port was taken */
  readonly portTaken: boolean
  stop(): Promise<void>
}

/** Why Lingkar does not start: sentences for the person at the keyboard. */
export class CannotStart extends Error {
  readonly sentences: readonly string[]
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}

const clock = () => new Date().toISOString()

export async function start(configuration: Configuration): Promise<Running> {
  // The key process and the database take their time side by side.
  const starting = startKeyPart(configuration.folder, !configuration.databaseUrl)
  starting.catch(() => {})
  const opening = configuration.databaseUrl ? openProduction(configuration.databaseUrl) : openDemo(configuration.folder)
  const opened = await opening.catch(async (error: unknown) => {
    await starting.then(
      (part) => part.stop(),
      () => {}
    )
    throw error
  })
  const { database, mode } = opened
  const keyPart = await fittingKeys(starting, configuration.folder, opened)
  const vault = openVault(keyPart.keys)
  const demo = mode === 'demo' ? await import('./demo/load-demo.ts') : undefined
  // The children of the demonstration are laid by the program, which uses up nobody's hour.
  await demo?.loadDemo({
    database,
    vault: { as: () => vault.as(system) },
    routes,
    origin: configuration.origin ?? `http://localhost:${configuration.port}`
  })
  const { port, taken } = await freePort(configuration.port, configuration.host ?? 'localhost')
  const origin = configuration.origin ?? `http://localhost:${port}`
  // In production the cookie is bound to host and TLS; the demo runs on plain localhost, where the prefix is not allowed.
  const secure = origin.startsWith('https:')
  const app = await createApp({
    database,
    vault,
    clock,
    mode,
    origin,
    ...(demo ? { demoNotes: demo.demoNotes } : {}),
    log: true,
    web: configuration.web,
    gatewaySecret: mode === 'production' ? gatewayFrom(process.env)?.secret : undefined,
    cookie: { name: secure ? '__Host-lingkar' : 'lingkar', secure }
  })
  await app.listen({ port, host: configuration.host ?? 'localhost' })
  const sealing = await startSealing({ database, folder: configuration.folder, url: configuration.sealerUrl })
  const comparing = keepComparing(database)
  const following = keepOpening(database, clock)
  const firing = keepFiring(database, clock)
  const sending = keepSending({ database, vault, clock, posts: mode === 'demo' ? demoPosts : postsFrom(process.env, clock) })
  return {
    app,
    origin,
    mode,
    portTaken: taken,
    async stop() {
      await app.close()
      await comparing.stop()
      await following.stop()
      await firing.stop()
      await sending.stop()
      await sealing.stop()
      await database.close()
      await keyPart.stop()
      opened.release()
    }
  }
}

/** Keys that do not belong to this database are refused before anything could be sealed with them. */
async function fittingKeys(starting: Promise<KeyPart>, folder: string, { database, release }: Opened): Promise<KeyPart> {
  let keyPart: KeyPart | undefined
  try {
    keyPart = await starting
    const fault = await faultOfKeys(database, keyPart.keys, folder)
    if (fault) throw new CannotStart([fault])
    return keyPart
  } catch (error) {
    await keyPart?.stop()
    await database.close()
    release()
    throw error instanceof KeysBroken ? new CannotStart([error.message]) : error
  }
}

interface Opened {
  readonly database: Database
  readonly mode: 'demo' | 'production'
  release(): void
}

/** What only the demo needs is loaded only by the demo. */
async function openDemo(folder: string): Promise<Opened> {
  const held = holdFolder(folder)
  const [{ openEmbedded }, { referenceRows }] = await Promise.all([import('./database/embedded.ts'), import('./reference-rows.ts')])
  const database = await openEmbedded(join(folder, 'database'), await referenceRows())
  return { database, mode: 'demo', release: held.release }
}

async function openProduction(url: string): Promise<Opened> {
  const database = openPostgres(url)
  const sentences = await faultsOfServer(database).catch((error: { code?: string }) => [
    error.code === '42P01' || error.code === '3F000'
      ? 'Basis data belum disiapkan. Jalankan "npx lingkar database migrate" lebih dulu.'
      : `Basis data tidak dapat dibuka (${error.code ?? 'tanpa kode'}). Periksa DATABASE_URL.`
  ])
  if (sentences.length) {
    await database.close()
    throw new CannotStart(sentences)
  }
  return { database, mode: 'production', release: () => {} }
}

async function freePort(wished: number, host: string): Promise<{ port: number; taken: boolean }> {
  const { createServer } = await import('node:net')
  const isFree = (port: number) =>
    new Promise<boolean>((resolve) => {
      const probe = createServer()
      probe.once('error', () => resolve(false))
      probe.listen(port, host, () => probe.close(() => resolve(true)))
    })
  for (let port = wished; port < wished + 20; port++) if (await isFree(port)) return { port, taken: port !== wished }
  throw new CannotStart([`Pintu ${wished} sampai ${wished + 19} semuanya terpakai. Pilih yang lain dengan PORT=…`])
}
