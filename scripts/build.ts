/** Builds the web application; at start only when something it is made of has changed. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const stamp = join(root, 'dist', 'web', '.made-of')

function sources(): string {
  const hash = createHash('sha256')
  const add = (path: string) => hash.update(path).update(readFileSync(join(root, path)))
  for (const folder of ['src/web', 'src/domain'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(ts|tsx|css|html|svg|json|woff2)$/.test(name) && !/\.test\.tsx?$/.test(name)) add(join(folder, name))
  add('vite.config.ts')
  add('package-lock.json')
  return hash.digest('hex')
}

export async function build(): Promise<void> {
  const { build: viteBuild } = await import('vite')
  // A test runner says "test" here; the bundler would then take React's slow build and leave the service worker out.
  const usual = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await viteBuild({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  } finally {
    if (usual === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = usual
  }
  writeFileSync(stamp, sources())
}

export async function buildIfChanged(): Promise<void> {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources()) return
  console.log('Membangun aplikasi web…')
  await build()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
