/** The embedded database in its own thread, so that a long query never holds up the server. */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, type Transaction } from '@electric-sql/pglite'

interface Ask {
  readonly id: number
  readonly op: 'exec' | 'begin' | 'query' | 'end' | 'dump' | 'close'
  readonly sql?: string
  readonly parameters?: readonly unknown[]
  readonly transaction?: number
  readonly commit?: boolean
}

const port = parentPort
if (!port) throw new Error('runs only as a worker')
const { folder, image } = workerData as { folder: string; image?: Uint8Array<ArrayBuffer> }
const text = (value: string) => value
// Days and moments travel as strings, exactly as the PostgreSQL driver is set up to give them.
const parsers = { 1082: text, 1184: (value: string) => new Date(value).toISOString(), 20: Number }
const lite = await PGlite.create({ dataDir: folder, parsers, ...(image ? { loadDataDir: new Blob([image]) } : {}) })
const open = new Map<number, { transaction: Transaction; finish: (commit: boolean) => void; done: Promise<unknown> }>()

async function answer(ask: Ask): Promise<unknown> {
  switch (ask.op) {
    case 'exec':
      await lite.exec(ask.sql ?? '')
      return null
    case 'query': {
      const on = ask.transaction === undefined ? lite : open.get(ask.transaction)?.transaction
      if (!on) throw new Error('the transaction has ended')
      return (await on.query(ask.sql ?? '', ask.parameters as unknown[])).rows
    }
    case 'begin':
      return begin(ask.id)
    case 'end': {
      const one = open.get(ask.transaction ?? -1)
      if (!one) throw new Error('the transaction has ended')
      open.delete(ask.transaction ?? -1)
      one.finish(ask.commit === true)
      await one.done
      return null
    }
    case 'dump':
      return new Uint8Array(await (await lite.dumpDataDir('none')).arrayBuffer())
    case 'close':
      await lite.close()
      return null
  }
}

/** Keeps PGlite's transaction callback open until the main thread says how it ends. */
function begin(id: number): Promise<number> {
  return new Promise((started, failed) => {
    let finish: (commit: boolean) => void = () => {}
    const ending = new Promise<boolean>((end) => {
      finish = end
    })
    const done = lite.transaction(async (transaction) => {
      open.set(id, { transaction, finish, done })
      started(id)
      if (!(await ending)) await transaction.rollback()
    })
    done.catch(failed)
  })
}

port.on('message', (ask: Ask) => {
  answer(ask).then(
    (value) => port.postMessage({ id: ask.id, value }),
    (error) =>
      port.postMessage({
        id: ask.id,
        error: { message: String(error?.message ?? error), code: error?.code, constraint: error?.constraint }
      })
  )
})
