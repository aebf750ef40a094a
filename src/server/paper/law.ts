/** What papers say of the law where their reader may know: numbers by which others find their own papers, amounts, what is asked; nothing of what happened. */
import { references } from '#domain/legal/note-reference.ts'
import { accountOf, type MoneyKind, moneyKinds } from '#domain/legal/restitution.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { type Block, day, facts, rupiah, table, text, titled, word } from './sheet.ts'

interface Reference {
  readonly id: string
  readonly kind: string
  readonly number: string
  readonly notedOn: string
}

export async function legalNumbers(work: Work, id: string): Promise<Block[]> {
  const found = await work.query<Reference>(
    `select id, kind, number, noted_on as "notedOn" from casework.legal_reference
     where case_file_id = $1 and struck_at is null order by noted_on, kind, id`,
    [id]
  )
  const rows = await Promise.all(
    found.map(async (one) => [
      word(references, one.kind),
      await work.vault.open(places.legalNumber(id, one.id), one.number),
      day(one.notedOn)
    ])
  )
  return table(['Surat', 'Nomor', 'Tanggal'], rows)
}

/** What LPSK can be asked for (UU 31/2014 art. 5; UU 12/2022 art. 67–71); whoever signs marks it by hand, together with the child. */
const asked = [
  'Pelindungan fisik',
  'Pendampingan dalam pemeriksaan dan sidang',
  'Bantuan medis dan psikologis',
  'Penghitungan restitusi',
  'Kerahasiaan identitas'
]

export async function protectionAsked(work: Work, id: string): Promise<Block[]> {
  return [
    text(
      'Kami memohon pelindungan bagi anak yang disebut di atas. Penjelasan lebih lanjut diberikan langsung, bersama anak dan pendampingnya.'
    ),
    { kind: 'table', head: ['Yang dimohon', 'Ya', 'Kata anak'], rows: asked.map((one) => [one, '☐', '']) },
    ...titled('Nomor surat hukum', await legalNumbers(work, id)),
    {
      kind: 'signatures',
      people: [
        ['Anak atau wali', ''],
        ['Pendamping', ''],
        ['Kepala unit', '']
      ]
    }
  ]
}

interface Money {
  readonly kind: MoneyKind
  readonly amount: number
  readonly onDay: string
  readonly recordedAt: string
}

/** What was claimed, ordered and paid; the receipts for it lie with the lawyer. */
export async function restitution(work: Work, id: string): Promise<Block[]> {
  const lines = await work.query<Money>(
    `select kind, amount::float8 as amount, on_day as "onDay", recorded_at as "recordedAt" from casework.legal_money
     where case_file_id = $1 and struck_at is null order by on_day, recorded_at, id`,
    [id]
  )
  const { claimed, ordered, paid, left, fundAsked, fundPaid } = accountOf(lines)
  const sum = (amount: number | null) => (amount === null ? '–' : rupiah(amount))
  return [
    facts(
      ['Diminta', sum(claimed)],
      ['Diputus hakim', sum(ordered)],
      ['Sudah dibayar', sum(paid)],
      ordered !== null && ['Belum dibayar', sum(left)],
      fundAsked !== null && ['Diminta dari dana bantuan korban', sum(fundAsked)],
      fundPaid > 0 && ['Dibayar dana bantuan korban', sum(fundPaid)]
    ),
    ...table(
      ['Tanggal', 'Apa', 'Jumlah'],
      lines.map((one) => [day(one.onDay), word(moneyKinds, one.kind), rupiah(one.amount)])
    ),
    ...titled('Nomor surat hukum', await legalNumbers(work, id))
  ]
}
