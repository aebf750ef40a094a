/** The command line as another program meets it: a real process, its output, its errors, its exit code. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { countedOn, mapOf } from '#test/support/maps.ts'

const main = new URL('./main.ts', import.meta.url).pathname
const alone = `import { Command } from 'commander'
import { addSupportMapCommands } from '#cli/support-map-score.ts'
const program = new Command('lingkar')
addSupportMapCommands(program)
await program.parseAsync(['node', 'lingkar', ...process.argv.slice(1)])`

const run = (file: string, input = '') => {
  const program = existsSync(main) ? [main] : ['--input-type=module', '-e', alone, '--']
  const done = spawnSync(process.execPath, [...program, 'support-map', 'score', file], {
    input,
    encoding: 'utf8',
    cwd: new URL('../..', import.meta.url).pathname
  })
  return { code: done.status, out: done.stdout, errors: done.stderr.trim().split('\n').filter(Boolean) }
}

const kenari = countedOn(mapOf('KENARI'), '2026-11-22')

it('S23 prints one JSON object for a map on standard input', () => {
  const { code, out, errors } = run('-', JSON.stringify(kenari))
  expect([code, errors]).toEqual([0, []])
  const figures = JSON.parse(out)
  expect(Object.keys(figures)).toEqual([
    'coverage',
    'needs',
    'gaps',
    'singlePointsOfFailure',
    'dependency',
    'sustainability',
    'acceptanceIndex'
  ])
  expect(figures.coverage.toFixed(3)).toBe('0.687')
  expect(Object.keys(figures.needs)).toEqual(['N2', 'N4', 'N6'])
})

it('reads a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lingkar-map-'))
  writeFileSync(join(folder, 'peta.json'), `\uFEFF${JSON.stringify({ today: '2026-11-22', needs: [], ties: [] })}`)
  expect(JSON.parse(run(join(folder, 'peta.json')).out).coverage).toBe(null)
  rmSync(folder, { recursive: true })
})

it('names every fault on its own line with its path and prints nothing else', () => {
  const faulty = structuredClone(kenari) as unknown as { needs: unknown[]; ties: Record<string, unknown>[] }
  faulty.needs.push({ need: 'N2', severity: 1 })
  Object.assign(faulty.ties[3] ?? {}, { lastConfirmedOn: '2026-11-23' })
  const future = run('-', JSON.stringify(faulty))
  expect([future.code, future.out]).toEqual([2, ''])
  expect(future.errors[0]).toMatch(/^needs\[3\]\.need: .*sudah disebut/)
  expect(future.errors[1]).toMatch(/^ties\[3\]\.lastConfirmedOn: .*sesudah/)

  Object.assign(faulty, { today: '2026-11-22' })
  Object.assign(faulty.ties[0] ?? {}, { note: 'x', strength: '3', keys: [] })
  Object.assign(faulty.ties[2] ?? {}, { safety: undefined, needs: ['N4', 'N4'] })
  Object.assign(faulty.ties[1] ?? {}, { lastConfirmedOn: '2026-02-30', level: 'ABC', consistency: 1.5 })
  const shapes = run('-', JSON.stringify({ ...faulty, extra: 1 }))
  expect([shapes.code, shapes.out]).toEqual([2, ''])
  for (const start of [
    'extra: kolom',
    'ties[0].note: kolom',
    'ties[0].strength: harus',
    'ties[2].safety: wajib',
    'ties[2].needs[1]: kebutuhan',
    'ties[3].lastConfirmedOn: tanggal',
    'ties[0].keys: harus',
    'ties[1].lastConfirmedOn: harus tanggal',
    'ties[1].level: harus salah satu',
    'ties[1].consistency: harus'
  ])
    expect(
      shapes.errors.some((line) => line.startsWith(start)),
      start
    ).toBe(true)
})

it.each([
  ['not JSON', '{'],
  ['a list', '[]'],
  ['nothing', '']
])('refuses %s', (_, input) => {
  const { code, out, errors } = run('-', input)
  expect([code, out, errors.length]).toEqual([2, '', 1])
})

it('refuses a file that cannot be read', () => {
  const { code, out, errors } = run('/does/not/exist.json')
  expect([code, out]).toEqual([2, ''])
  expect(errors[0]).toMatch(/^\/does\/not\/exist\.json: /)
})

it('explains the format and the exit codes', () => {
  const { code, out } = run('--help')
  expect(code).toBe(0)
  expect(out).toMatch(/"lastConfirmedOn"/)
  expect(out).toMatch(/Kode keluar/)
})
