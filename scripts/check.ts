/** What must hold before any test: types, lint, dead code, generated files. The architecture test runs with the unit tests. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

const steps: readonly (readonly [string, string, readonly string[]])[] = [
  ...['src/domain', 'src/server', 'src/cli', 'src/verifier', 'src/web', 'scripts', 'test'].map(
    (folder) => [`types of ${folder}`, bin('tsc'), ['-p', folder]] as const
  ),
  ['lint and format', bin('biome'), ['check', '.']],
  ['dead code', bin('knip'), []],
  ['generated files', process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'scripts/generate.ts'), '--check']]
]

const failed = steps.filter(([name, command, given]) => {
  const { status, stdout, stderr } = spawnSync(command, given, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`)
  if (status !== 0) console.log(`${stdout}${stderr}`)
  return status !== 0
})
process.exit(failed.length === 0 ? 0 : 1)
