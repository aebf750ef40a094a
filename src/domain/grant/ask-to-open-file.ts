/** Asking that a restricted file be an ordinary one again; another member has to agree. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { RestrictionState } from './restriction.ts'

export const AskToOpenFile = z.strictObject({ caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1') })
export type AskToOpenFile = z.infer<typeof AskToOpenFile>

export type AskToOpenProblem = { readonly kind: 'not-restricted' } | { readonly kind: 'asked-already' }

export const askToOpenFile = command({
  name: 'grant.ask-to-open-file',
  input: AskToOpenFile,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ restriction }: RestrictionState, input): Result<AskToOpenFile, AskToOpenProblem> {
    if (!restriction) return refuse({ kind: 'not-restricted' })
    // whoever asked first is answered; asking again must not make the second person the first
    if (restriction.askedAt !== null) return refuse({ kind: 'asked-already' })
    return accept(input)
  }
})
