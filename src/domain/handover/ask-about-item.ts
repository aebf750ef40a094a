/** The successor asks about a row of the dossier before accepting it. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { whichItem } from './which-item.ts'
import type { HandoverState } from './handover.ts'

export const AskAboutItem = z.strictObject({
  ...whichItem,
  questionId: field(Id, 'Pertanyaan', 'Question', 'S2', 'K11'),
  question: field(dignifiedText(300).min(1), 'Pertanyaan', 'Question', 'S3', 'K11')
})
export type AskAboutItem = z.infer<typeof AskAboutItem>

export type AskAboutItemProblem =
  | { readonly kind: 'handover-over' }
  | { readonly kind: 'not-the-successor' }
  | { readonly kind: 'no-such-item' }

export const askAboutItem = command({
  name: 'handover.ask-about-item',
  input: AskAboutItem,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ handover }: HandoverState, input, _now, caller): Result<AskAboutItem, AskAboutItemProblem> {
    if (handover?.id !== input.handoverId) return refuse({ kind: 'handover-over' })
    if (caller.accountId !== handover.toAccountId) return refuse({ kind: 'not-the-successor' })
    if (!handover.items.some((one) => one.item === input.item && one.rowId === input.rowId)) return refuse({ kind: 'no-such-item' })
    return accept(input)
  }
})
