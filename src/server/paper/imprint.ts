/** A paper's head, mark and proof around its content: kept with the paper, so that it can be made again letter by letter. */
import { purposes } from '#domain/access/purpose.ts'
import { roles } from '#domain/access/role.ts'
import { grantBases } from '#domain/grant/grant.ts'
import type { PaperMade } from '#domain/paper/make-paper.ts'
import { paperCode, paperKinds } from '#domain/paper/paper.ts'
import type { Work } from '#server/pipeline/work.ts'
import { gather } from './gather.ts'
import { dayAt, momentAt, type Row, type Sheet, word } from './sheet.ts'

export interface Imprint extends Pick<PaperMade, 'caseFileId' | 'kind' | 'format' | 'purpose' | 'rowId' | 'parts' | 'role' | 'basis'> {
  readonly number: string
  readonly code: string | null
  readonly office: string | null
  readonly madeAt: string
  readonly maker: string
  readonly unit: string
  readonly place: string
  readonly origin: string
}

export async function sheetOf(work: Work, imprint: Imprint): Promise<Sheet> {
  const blocks = await gather(work, imprint)
  const rows: Row[] = [
    ['Untuk', imprint.office ?? 'Berkas sendiri'],
    ['Keperluan', word(purposes, imprint.purpose)],
    ['Tanggal', dayAt(imprint.madeAt)]
  ]
  if (imprint.role !== null) rows.splice(1, 0, ['Tugas penerima', word(roles, imprint.role)])
  if (imprint.basis !== null) rows.push(['Dasar', word(grantBases, imprint.basis)])
  return {
    title: paperKinds.term(imprint.kind).id,
    unit: imprint.unit,
    place: imprint.place,
    head: rows,
    blocks,
    number: imprint.number,
    mark: `${imprint.maker} · ${imprint.unit} · ${momentAt(imprint.madeAt)} · ${imprint.number}`,
    keep: 'Rahasia: hanya untuk penerima di atas. Identitas anak wajib dirahasiakan menurut hukum.',
    proof: imprint.code === null ? null : proofOf(imprint.code, imprint.origin)
  }
}

const proofOf = (code: string, origin: string): Sheet['proof'] => ({
  code: paperCode.shown(code),
  // after the # nothing is sent, so that no log anywhere keeps the code
  address: `${origin}/periksa#${code}`,
  sentence: 'Keaslian surat ini dapat diperiksa siapa pun dengan kode ini.'
})
