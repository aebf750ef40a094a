/** Moving the file along its road; some gates open only when what they rest on is there (domain.md C1, C2, C5, C7). */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type CaseFile, type CaseFileVersion, versionOf } from './case-file.ts'
import type { ConsentPurpose } from './consent.ts'
import { mayMove, State } from './state.ts'

export const MoveState = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K1'),
  to: field(State, 'Tahap berikut', 'Next state', 'S2', 'K1')
})
export type MoveState = z.infer<typeof MoveState>

export interface MoveStateState {
  readonly file: CaseFile | null
  /** purposes that are agreed to and valid today */
  readonly liveConsents: readonly ConsentPurpose[]
  /** questions answered by a best-interest assessment that both have signed, or by a panel that said yes */
  readonly signedQuestions: readonly string[]
}

export type ClosingGap = 'high-risk' | 'closing-talk' | 'supervisor-signature'

export type MoveStateProblem =
  | { readonly kind: 'case-file-closed' }
  | ChangedMeanwhile<CaseFileVersion>
  | { readonly kind: 'no-such-way'; readonly from: State; readonly to: State }
  | { readonly kind: 'consent-needed'; readonly purposes: readonly ConsentPurpose[] }
  | { readonly kind: 'through-the-plan' }
  | { readonly kind: 'determination-needed' }
  | { readonly kind: 'closing-not-yet'; readonly missing: readonly ClosingGap[] }
  | { readonly kind: 'not-this-way' }

export interface StateMoved {
  readonly from: State
  readonly to: State
  readonly version: number
}

/** What must stand before any work rests on the child's data: services and processing. */
export const consentsToBegin = ['CS01', 'CS02'] as const satisfies readonly ConsentPurpose[]

/** The gate before each state, apart from the road itself; nothing when it is open. Also tells a screen what is still missing. */
export function gateBefore(to: State, { file, liveConsents, signedQuestions }: MoveStateState) {
  switch (to) {
    case 'ST06': {
      const purposes = consentsToBegin.filter((purpose) => !liveConsents.includes(purpose))
      return purposes.length === 0 || signedQuestions.includes('BQ1') ? undefined : refuse({ kind: 'consent-needed', purposes })
    }
    case 'ST08':
    case 'ST09':
      return refuse({ kind: 'through-the-plan' })
    case 'ST12':
      // Return or placement is decided by a panel, with the child heard, before it happens.
      return signedQuestions.includes('BQ7') ? undefined : refuse({ kind: 'determination-needed' })
    case 'ST15': {
      const missing: readonly ClosingGap[] = [
        ...(file?.risk === 'RK3' ? (['high-risk'] as const) : []),
        'closing-talk',
        'supervisor-signature'
      ]
      return refuse({ kind: 'closing-not-yet', missing })
    }
    case 'ST16':
    case 'ST17':
    case 'ST18':
      return refuse({ kind: 'not-this-way' })
    default:
      return undefined
  }
}

export const moveState = command({
  name: 'case-file.move-state',
  input: MoveState,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: MoveStateState, input): Result<StateMoved, MoveStateProblem> {
    const { file } = state
    if (!file) return refuse({ kind: 'case-file-closed' })
    if (file.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: versionOf(file) })
    if (!mayMove(file.state, input.to)) return refuse({ kind: 'no-such-way', from: file.state, to: input.to })
    return gateBefore(input.to, state) ?? accept({ from: file.state, to: input.to, version: file.version + 1 })
  }
})
