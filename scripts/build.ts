/** Builds the web application and the server; at start only what is made of something that has changed. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folderOf, isFresh, root, sourcesOf, stampOf } from '../bin/made-of.js'

const parts = {
  web: {
    saying: 'Membangun aplikasi web…',
    build: async () => (await import('vite')).build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  },
  server: {
    saying: 'Membangun server…',
    build: async () => (await import('./build-server.ts')).buildServer(root, folderOf('server'))
  }
}
type Part = keyof typeof parts

async function build(part: Part): Promise<void> {
  console.log(parts[part].saying)
  // A test runner says "test" here; the bundler would then take React's slow build and leave the service worker out.
  const usual = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await parts[part].build()
  } finally {
    if (usual === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = usual
  }
  writeFileSync(stampOf(part), sourcesOf(part))
}

export async function buildIfChanged(...wanted: readonly Part[]): Promise<void> {
  for (const part of wanted) if (!isFresh(part)) await build(part)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build('web')
  await build('server')
}
