/** The successor takes over one row of the dossier, as she has read it; a row that changed since is read again. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type HandoverState, type Item, standOf } from './handover.ts'
import { whichItem } from './which-item.ts'

export const AcceptItem = z.strictObject({
  ...whichItem,
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K11')
})
export type AcceptItem = z.infer<typeof AcceptItem>

export type AcceptItemProblem =
  | { readonly kind: 'handover-over' }
  | { readonly kind: 'not-the-successor' }
  | { readonly kind: 'no-such-item' }
  | { readonly kind: 'item-changed' }
  | { readonly kind: 'accepted-already' }

export const acceptItem = command({
  name: 'handover.accept-item',
  input: AcceptItem,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ handover }: HandoverState, input, _now, caller): Result<AcceptItem, AcceptItemProblem> {
    if (handover?.id !== input.handoverId) return refuse({ kind: 'handover-over' })
    // who gives never takes: a person is never both sides of one hand-over
    if (caller.accountId !== handover.toAccountId || caller.accountId === handover.fromAccountId)
      return refuse({ kind: 'not-the-successor' })
    const item: Item | undefined = handover.items.find((one) => one.item === input.item && one.rowId === input.rowId)
    if (!item) return refuse({ kind: 'no-such-item' })
    if (item.version !== input.seenVersion) return refuse({ kind: 'item-changed' })
    if (standOf(item, handover.accepted) === 'accepted') return refuse({ kind: 'accepted-already' })
    return accept(input)
  }
})
