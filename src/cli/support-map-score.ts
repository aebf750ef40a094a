/** `lingkar support-map score FILE`: the figures of a support map from a JSON file, for spreadsheets, checks and other systems. */
import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { z } from 'zod'
import { CountedMap, faultsOf, type MapFault } from '#domain/support-map/counted-map.ts'
import { scoreSupportMap } from '#domain/support-map/score.ts'

export function addSupportMapCommands(program: Command): void {
  program
    .command('support-map')
    .description('peta dukungan seorang anak')
    .command('score')
    .argument('<file>', 'berkas JSON, atau - untuk masukan standar')
    .description('hitung cakupan, celah, titik tumpu tunggal, ketergantungan, daya tahan dan penerimaan sebuah peta dukungan')
    .addHelpText('after', format)
    .exitOverride((stopped) => process.exit(stopped.exitCode === 0 ? 0 : 2))
    .action((file: string) => {
      const answer = answerFor(file)
      if (typeof answer === 'string') process.stdout.write(`${answer}\n`)
      else {
        process.stderr.write(`${answer.join('\n')}\n`)
        process.exitCode = 2
      }
    })
}

/** The JSON to print, or the faults, each one line. */
function answerFor(file: string): string | string[] {
  let text: string
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    return [`${file}: berkas tidak dapat dibaca. Periksa nama dan izinnya.`]
  }
  let input: unknown
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return [`${file}: isinya bukan JSON yang sah.`]
  }
  const checked = CountedMap.safeParse(input)
  if (checked.success) return JSON.stringify(scoreSupportMap(checked.data))
  const malformed = checked.error.issues.filter((issue) => issue.code !== 'custom')
  return [
    ...malformed.flatMap((issue) => lines(issue, input)),
    ...faultsOf(input).map(({ kind, path }) => `${pathOf(path)}: ${faults[kind]}`)
  ]
}

type Issue = z.core.$ZodIssue

const lines = (issue: Issue, input: unknown): string[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => `${pathOf([...issue.path, key])}: kolom ini tidak dikenal. Hapus atau perbaiki namanya.`)
    : [`${pathOf(issue.path)}: ${sentence(issue, input)}`]

/** `ties[3].lastConfirmedOn`; the whole input has no path and is called so. */
const pathOf = (path: readonly PropertyKey[]): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? String(step) : `.${String(step)}`)).join('') ||
  'masukan'

const faults: Record<MapFault['kind'], string> = {
  'duplicate-need': 'kebutuhan ini sudah disebut sebelumnya. Sebut satu kali saja.',
  'duplicate-key': 'kunci ini sudah disebut sebelumnya. Sebut satu kali saja.',
  'future-confirmation': 'tanggal konfirmasi tidak boleh sesudah "today".'
}

const kinds: Record<string, string> = {
  string: 'harus berupa teks.',
  number: 'harus berupa angka.',
  int: 'harus berupa bilangan bulat.',
  boolean: 'harus true atau false.',
  array: 'harus berupa daftar [ ].',
  object: 'harus berupa objek { }.'
}

/** What stands at a path of the input; undefined when nothing does. */
const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], input)

function sentence(issue: Issue, input: unknown): string {
  const required = valueAt(input, issue.path) === undefined ? 'wajib diisi, ' : ''
  switch (issue.code) {
    case 'invalid_type':
      return `${required}${kinds[issue.expected] ?? 'jenisnya tidak sesuai.'}`
    case 'invalid_value':
      return `${required}harus salah satu dari ${issue.values.map(String).join(', ')}.`
    case 'invalid_format':
      return 'harus tanggal yang ada, ditulis TTTT-BB-HH, misalnya 2026-11-22.'
    case 'too_small':
      return issue.origin === 'array'
        ? 'harus berisi paling sedikit satu.'
        : issue.origin === 'string'
          ? 'tidak boleh kosong.'
          : `paling kecil ${issue.minimum}.`
    case 'too_big':
      return `paling besar ${issue.maximum}.`
    default:
      return 'nilainya tidak sesuai.'
  }
}

const format = `
Masukan (JSON):
  { "today": "2026-11-22",
    "needs": [{ "need": "N2", "severity": 3 }],
    "ties": [{ "supporter": "Nenek", "level": "MIC", "needs": ["N2"], "keys": ["ACC", "PRO"],
               "strength": 3, "consistency": 2, "safety": "SAFE", "permanence": "PERM",
               "childConfirmed": true, "lastConfirmedOn": "2026-11-02" }] }
  need      N1 … N7, masing-masing paling banyak satu kali; severity 0–3 (0 = tidak aktif)
  level     MIC keluarga · MEZ komunitas · MAC lembaga
  keys      ACC penerimaan · PRO perlindungan · EMP pemberdayaan
  strength, consistency  0–3
  safety    SAFE · UNSAFE · UNKNOWN          permanence  PERM tetap · PROJ dana proyek
  lastConfirmedOn tidak boleh sesudah today. Kolom lain ditolak.

Keluaran: satu objek JSON
  coverage, needs, gaps, singlePointsOfFailure, dependency, sustainability, acceptanceIndex
  (coverage dan acceptanceIndex null bila tidak ada kebutuhan aktif)

Kode keluar:
  0  berhasil
  2  masukan salah: setiap kesalahan satu baris di stderr dengan letaknya, stdout kosong`
