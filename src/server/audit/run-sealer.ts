/** The sealer with its own login, beside the server as its child or started by `lingkar audit seal` as another user of the machine. */
import { openPostgres } from '#server/database/postgres.ts'
import { keepSealing } from './keep-sealing.ts'
import { openSealer } from './sealer.ts'

/** Runs until the process is told to end. */
export function runSealer(url: string, folder: string): void {
  const database = openPostgres(url, { connections: 1 })
  const sealing = keepSealing(openSealer(database, folder))
  const alive = setInterval(() => {}, 60_000)
  let ending = false
  const end = async () => {
    if (ending) return
    ending = true
    clearInterval(alive)
    await sealing.stop()
    await database.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
  // the server holds the other end: when it dies, even by kill -9, this ends too
  if (process.env.LINGKAR_SEALER_CHILD) process.stdin.on('end', end).on('error', end).resume()
}
