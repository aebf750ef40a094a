/**
 * T40: plants one defect after the other in a copy of the code and looks whether the suite turns red.
 * Own runner: `node test/defects/run.ts [how many]`; without a number all of them.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defects } from './defects.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'lingkar-defects-'))
const wanted = defects.slice(0, Number(process.argv[2] ?? defects.length))

cpSync(root, copy, { recursive: true, filter: (path) => !/\/(?:node_modules|\.git|\.lingkar|dist)$/.test(path) })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

/** Whether that part of the suite is red in the copy as it stands now. */
function isRed(test: string, title: string): boolean {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...test.split(' '), ...(title ? ['-t', title] : [])],
    { cwd: copy, encoding: 'utf8', timeout: 300_000 }
  )
  // red must mean that a test failed, not that nothing could be run
  return status !== 0 && / failed/.test(stdout)
}

let red = 0
const unseen: string[] = []
for (const { name, file, from, to, test, title } of wanted) {
  const path = join(copy, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${name}: ${file} no longer holds what this defect would spoil; plant it anew`)
  writeFileSync(path, text.replace(from, to))
  const seen = isRed(test, title ?? '')
  writeFileSync(path, text)
  if (seen) red++
  else unseen.push(name)
  console.log(`  ${seen ? 'seen' : 'NOT SEEN'}: ${name}`)
}
rmSync(copy, { recursive: true, force: true })
console.log(`T40: ${red} of ${wanted.length} planted defects made the suite red${unseen.length ? `; not seen: ${unseen.join('; ')}` : ''}`)
process.exit(unseen.length ? 1 : 0)
