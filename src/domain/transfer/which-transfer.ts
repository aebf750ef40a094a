/** How a command names one transfer of one file. */
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'

export const whichTransfer = {
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  transferId: field(Id, 'Pemindahan', 'Transfer', 'S2', 'K11')
}
