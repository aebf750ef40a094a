/** How a command names one row of one dossier. */
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { itemKinds } from './handover.ts'

export const whichItem = {
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  handoverId: field(Id, 'Serah terima', 'Hand-over', 'S2', 'K11'),
  item: field(itemKinds.schema, 'Bagian', 'Part', 'S2', 'K11'),
  rowId: field(Id, 'Baris', 'Row', 'S2', 'K11')
}
