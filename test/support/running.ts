/** The whole program for journeys: the demo with its web application on a free port, in this process, with a data folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Running, start } from '#server/main.ts'
import { buildIfChanged } from '#scripts/build.ts'

const web = fileURLToPath(new URL('../../dist/web', import.meta.url))

export interface Program extends Running {
  readonly folder: string
}

export async function startProgram(port: number): Promise<Program> {
  await buildIfChanged('web')
  // Before the browser helper moves TMPDIR; a folder of the program's own either way.
  const folder = mkdtempSync(join(tmpdir(), 'lingkar-program-'))
  const running = await start({ folder, port, web })
  return {
    ...running,
    folder,
    async stop() {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
