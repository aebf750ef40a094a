/** Planning who goes along, and keeping afterwards who went (domain.md D11; UU 12/2022 art. 26(3), (4)). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Fit, type FitProblem, matchFault, trainingFault } from '#domain/training/fit.ts'
import { AccompanimentTerms } from './accompaniment.ts'
import { type NotYourPart, partFault, type Recorder } from './recorder.ts'

export const KeepAccompaniment = AccompanimentTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  accompanimentId: field(Id, 'Pendampingan', 'Accompaniment', 'S1', 'K11'),
  /** 0: a new line */
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K11')
})
export type KeepAccompaniment = z.infer<typeof KeepAccompaniment>

export interface KeepAccompanimentState {
  readonly recorder: Recorder | null
  /** 0 while there is no such line */
  readonly version: number
  /** somebody holds the post that was chosen and may know the child; an institution names its own post alone */
  readonly isThere: boolean
  /** of the post that was chosen; null when it is nobody of the network, or its papers lie elsewhere */
  readonly fit: Fit | null
  readonly othersTrained: boolean
}

export type KeepAccompanimentProblem =
  | NotYourPart
  | FitProblem
  | { readonly kind: 'line-changed' }
  | { readonly kind: 'companion-needed' }
  | { readonly kind: 'one-companion' }
  | { readonly kind: 'companion-away' }
  | { readonly kind: 'training-unsaid' }
  | { readonly kind: 'plan-lies-back' }
  | { readonly kind: 'day-ahead' }

export type AccompanimentKept = KeepAccompaniment & { readonly postId: string; readonly version: number }

export const keepAccompaniment = command({
  name: 'legal.keep-accompaniment',
  input: KeepAccompaniment,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: KeepAccompanimentState, input, now): Result<AccompanimentKept, KeepAccompanimentProblem> {
    const { recorder, version, fit, othersTrained } = state
    const fault = partFault(recorder)
    if (fault || recorder === null) return fault ?? refuse({ kind: 'not-your-part' })
    if (version !== input.seenVersion) return refuse({ kind: 'line-changed' })
    const { outcome, companion, companionPostId } = input
    const isPlan = outcome === 'planned' || outcome === 'put-off'
    if (outcome === 'planned' && input.onDay < now.today) return refuse({ kind: 'plan-lies-back' })
    if (!isPlan && input.onDay > now.today) return refuse({ kind: 'day-ahead' })
    if (companion && companionPostId) return refuse({ kind: 'one-companion' })
    if (companionPostId && !state.isThere) return refuse({ kind: 'companion-away' })
    // that a child stood alone is kept as it was; it is never a choice beforehand
    if (outcome !== 'alone' && !companion && !companionPostId) return refuse({ kind: 'companion-needed' })
    if (companion && input.isTrained === null) return refuse({ kind: 'training-unsaid' })
    // what has happened is a fact and is kept; who will go is a choice, and the law asks for training
    if (outcome === 'planned') {
      const chosen: Fit = companionPostId ? (fit ?? {}) : { trained: input.isTrained !== false }
      const unfit = trainingFault(chosen, othersTrained || companion !== null) ?? matchFault(chosen, input.despite)
      if (unfit) return refuse(unfit)
    }
    return accept({
      ...input,
      companion: outcome === 'alone' ? null : companion,
      companionPostId: outcome === 'alone' ? null : companionPostId,
      isTrained: outcome === 'alone' ? null : companionPostId ? (fit?.trained ?? input.isTrained) : input.isTrained,
      postId: recorder.postId,
      version: version + 1
    })
  }
})
