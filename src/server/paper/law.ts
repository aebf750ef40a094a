/** What a social report says of the law where its reader may know: the numbers by which others find their own papers, and nothing of what stands in them. */
import { references } from '#domain/legal/note-reference.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { type Block, day, table, word } from './sheet.ts'

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
