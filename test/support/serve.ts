/** The server program without the web application, started as a process of its own by tests that kill it. */
import { FolderInUse } from '#server/database/data-folder.ts'
import { CannotStart, start } from '#server/main.ts'

try {
  const running = await start({
    sealerUrl: process.env.LINGKAR_SEALER_URL || undefined,
    databaseUrl: process.env.DATABASE_URL || undefined,
    folder: process.env.LINGKAR_DATA ?? '',
    port: Number(process.env.PORT),
    host: process.env.LINGKAR_HOST
  })
  if (running.portTaken) throw new Error('the port of this test is taken')
} catch (error) {
  if (!(error instanceof CannotStart) && !(error instanceof FolderInUse)) throw error
  console.error(error.message)
  process.exitCode = 1
}
