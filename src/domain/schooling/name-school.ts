/** The school's name and the child's grade: sealed, and read by no more people than must (K9). */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'

export const NameSchool = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K9'),
  school: field(dignifiedText(120).min(3), 'Nama sekolah atau PKBM', 'Name of the school or centre', 'S4', 'K9'),
  grade: field(dignifiedText(40).nullable(), 'Kelas', 'Grade', 'S4', 'K9')
})
export type NameSchool = z.infer<typeof NameSchool>

export interface NameSchoolState {
  readonly file: Pick<CaseFile, 'state'> | null
  readonly version: number
}
export type NameSchoolProblem = CaseFileClosed | ChangedMeanwhile<{ readonly version: number }>
export type SchoolNamed = NameSchool & { readonly version: number }

export const nameSchool = command({
  name: 'schooling.name-school',
  input: NameSchool,
  compartments: ['K9'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, version }: NameSchoolState, input): Result<SchoolNamed, NameSchoolProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: { version } })
    return accept({ ...input, version: version + 1 })
  }
})
