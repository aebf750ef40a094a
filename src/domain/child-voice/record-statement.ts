/** The child's own words on anything, written down by somebody who then showed them back (G-12; S99, S155, S156). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { caseFileId, childText, flagsOf, type TextFlag } from './voice.ts'

export const RecordStatement = z.strictObject({
  caseFileId,
  statementId: field(Id, 'Kata anak', 'Statement', 'S2', 'K14'),
  words: field(childText.min(1), 'Kata anak, seperti dikatakan', 'The child’s words, as they were said', 'S4', 'K14'),
  saidOn: field(Day, 'Dikatakan pada', 'Said on', 'S2', 'K14'),
  shownBack: field(z.boolean(), 'Sudah dibacakan kembali', 'Read back to the child', 'S2', 'K14')
})
export type RecordStatement = z.infer<typeof RecordStatement>

export type RecordStatementProblem = { readonly kind: 'said-in-future' } | { readonly kind: 'not-shown-back' }

export const recordStatement = command({
  name: 'child-voice.record-statement',
  input: RecordStatement,
  compartments: ['K14'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(_: unknown, input, now): Result<RecordStatement & { readonly flags: readonly TextFlag[] }, RecordStatementProblem> {
    if (input.saidOn > now.today) return refuse({ kind: 'said-in-future' })
    // What somebody else wrote down counts as the child's words only when the child has heard them.
    if (!input.shownBack) return refuse({ kind: 'not-shown-back' })
    return accept({ ...input, flags: flagsOf(input.words) })
  }
})
