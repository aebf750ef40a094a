/** Before any journey: the web application is built and the demo laid down once; every journey opens a copy of its own. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { start } from '#server/main.ts'
import { buildIfChanged } from '#scripts/build.ts'
import { openBrowser } from '#test/support/browser.ts'

const built = fileURLToPath(new URL('../../dist/web', import.meta.url))

declare module 'vitest' {
  export interface ProvidedContext {
    journeySeed: string
  }
}

export default async function setUp(project: TestProject): Promise<() => void> {
  await buildIfChanged('web')
  const folder = mkdtempSync(join(tmpdir(), 'lingkar-journeys-'))
  // Copied, so that building while a journey runs takes nothing away under it.
  cpSync(built, join(folder, 'web'), { recursive: true })
  const running = await start({ folder: join(folder, 'program'), port: 4800 })
  await running.stop()
  // unpacked once, before two journeys reach for it at the same moment
  await (await openBrowser()).close()
  project.provide('journeySeed', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
