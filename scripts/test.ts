/** Runs every test and ends with one line that adds up all runners. `--landing` runs the slow suites at their full size. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listenForFigures, writeAssurance } from './assurance.ts'
import { buildIfChanged } from './build.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const reports = join(root, '.lingkar', 'test')
const landing = process.argv.includes('--landing')
const figures = new Map<string, string[]>()
const failures: string[] = []

interface Count {
  readonly passed: number
  readonly failed: number
}

const run = (file: string, given: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...given], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}), ...(landing ? { LANDING: '1' } : {}), ...environment }
    })
    const listen = listenForFigures(figures)
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      process.stdout.write(chunk)
      listen(chunk)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })

interface Report {
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** A vitest project; its report counts, and a run that broke before reporting counts as one failure. */
async function vitest(project: string): Promise<Count> {
  const report = join(reports, `${project}.json`)
  rmSync(report, { force: true })
  const code = await run(join(root, 'node_modules/vitest/vitest.mjs'), [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`
  ])
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
  const before = failures.length
  for (const { name, status, assertionResults } of testResults) {
    const failed = assertionResults.filter((one) => one.status === 'failed')
    failures.push(...failed.map(({ fullName }) => `${project}: ${fullName}`))
    // a file that broke before its tests, or after them
    if (status === 'failed' && failed.length === 0) failures.push(`${project}: ${relative(root, name)}`)
  }
  return { passed: numPassedTests, failed: Math.max(failures.length - before, code === 0 ? 0 : 1) }
}

/** A runner of its own: one check, passed when it ends with 0. */
async function script(file: string, ...given: string[]): Promise<Count> {
  const code = await run(join(root, file), given)
  if (code !== 0) failures.push(file)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

mkdirSync(reports, { recursive: true })
await buildIfChanged('web', 'server')
const counts = [
  await script('scripts/check.ts'),
  await vitest('unit'),
  await vitest('journeys'),
  await script('test/faults/kill-9.ts', landing ? '50' : '4'),
  await script('test/defects/run.ts', ...(landing ? [] : ['2']))
]
const sum = counts.reduce((total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed }))
if (landing) writeAssurance(join(root, 'docs', 'generated', 'assurance.md'), figures, sum.passed, sum.failed)
// said once more at the end, where whoever looks at a long run looks first
for (const name of failures) console.log(`failed: ${name}`)
console.log(`${sum.passed} passed, ${sum.failed} failed`)
process.exit(sum.failed === 0 ? 0 : 1)
