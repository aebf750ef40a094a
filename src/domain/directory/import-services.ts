/** A directory kept elsewhere is brought in as one whole: first what it would change is shown, then the same files are confirmed by their digest. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'

/** What is larger is brought in by whoever runs the machine (`lingkar directory import`). */
export const largestImport = 6_000_000

const ImportFile = z.strictObject({
  name: field(z.string().regex(/^[\w .()-]{1,80}$/), 'Nama berkas', 'File name', 'S1', 'K18'),
  text: field(z.string().max(largestImport), 'Isi berkas', 'Content of the file', 'S1', 'K18')
})
export type ImportFile = z.infer<typeof ImportFile>

export const ImportServices = z.strictObject({
  files: field(z.array(ImportFile).min(1).max(40), 'Berkas direktori', 'Files of the directory', 'S1', 'K18'),
  confirmed: field(
    z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    'Yang dipastikan',
    'What was confirmed',
    'S1',
    'K18'
  )
})
export type ImportServices = z.infer<typeof ImportServices>

/** Where a row stood, and what is wrong with it, in the words of whoever keeps the file. */
export interface RowFault {
  readonly file: string
  readonly row: string
  readonly column: string
  readonly sentence: string
}
/** What an import would do. */
export interface ImportCounts {
  readonly added: number
  readonly changed: number
  /** units the directory did not know */
  readonly units: number
}

export interface ImportState {
  /** null: these files are no HSDS. `content` is what was read, as the store writes it */
  readonly read: { readonly faults: readonly RowFault[]; readonly counts: ImportCounts; readonly content: unknown } | null
  /** of the very files that were sent */
  readonly digest: string
}

export type ImportProblem =
  | { readonly kind: 'not-a-directory' }
  | { readonly kind: 'rows-at-fault'; readonly faults: readonly RowFault[]; readonly total: number }
  | { readonly kind: 'nothing-to-import' }
  | { readonly kind: 'not-confirmed-yet'; readonly digest: string; readonly counts: ImportCounts }

/** So many faults are told at once; who mends them sees the others next time. */
export const faultsTold = 100

export const importServices = command({
  name: 'directory.import',
  input: ImportServices,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide(
    { read, digest }: ImportState,
    { confirmed }
  ): Result<{ readonly counts: ImportCounts; readonly content: unknown }, ImportProblem> {
    if (!read) return refuse({ kind: 'not-a-directory' })
    const { faults, counts, content } = read
    if (faults.length) return refuse({ kind: 'rows-at-fault', faults: faults.slice(0, faultsTold), total: faults.length })
    if (counts.added + counts.changed === 0) return refuse({ kind: 'nothing-to-import' })
    return confirmed === digest ? accept({ counts, content }) : refuse({ kind: 'not-confirmed-yet', digest, counts })
  }
})
