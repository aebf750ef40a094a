/** Making a restricted file an ordinary one again: asked by one member, agreed to by another (N16). */
import { command } from '#domain/kernel/command.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { AskToOpenFile } from './ask-to-open-file.ts'
import type { RestrictionState } from './restriction.ts'

export type OpenRestrictedProblem =
  | { readonly kind: 'not-restricted' }
  | { readonly kind: 'nobody-asked' }
  | { readonly kind: 'asked-by-you' }

export const openRestrictedFile = command({
  name: 'grant.open-restricted-file',
  input: AskToOpenFile,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ restriction }: RestrictionState, input): Result<AskToOpenFile, OpenRestrictedProblem> {
    if (!restriction) return refuse({ kind: 'not-restricted' })
    if (restriction.askedAt === null) return refuse({ kind: 'nobody-asked' })
    return restriction.askedByMe ? refuse({ kind: 'asked-by-you' }) : accept(input)
  }
})
