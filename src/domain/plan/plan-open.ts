/** Whether the plan a person was looking at may still be written on: asked by every command of the plan. */
import type { ChangedMeanwhile } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { z } from 'zod'
import type { Plan, PlanFile, PlanState } from './plan.ts'

export type ClosedProblem = { readonly kind: 'case-file-closed' }
export type OpenProblem = ClosedProblem | { readonly kind: 'plan-moved-on' } | { readonly kind: 'plan-submitted' }

export const caseFileId = field(Id, 'Berkas', 'Case file', 'S2', 'K1')
/** The newest edition as the person saw it; with the first goal, the id of the plan it begins. */
export const planId = field(Id, 'Rencana', 'Plan', 'S2', 'K11')
export const seenVersion = field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K11')

export const openFile = ({ file }: PlanState): Result<PlanFile, ClosedProblem> =>
  !file || file.state === 'ST15' || file.state === 'ST18' ? refuse({ kind: 'case-file-closed' }) : accept(file)

/** Refuses what comes late: the next edition is open already, or the supervisor is reading. */
export function faultInPlan(
  state: PlanState,
  input: { readonly planId: string }
): { readonly ok: false; readonly problem: OpenProblem } | undefined {
  const open = openFile(state)
  if (!open.ok) return open
  if (state.plan && state.plan.id !== input.planId) return refuse({ kind: 'plan-moved-on' })
  if (state.plan?.status === 'submitted') return refuse({ kind: 'plan-submitted' })
  return undefined
}

export type SeenProblem = ClosedProblem | { readonly kind: 'plan-moved-on' } | { readonly kind: 'plan-missing' } | ChangedMeanwhile<Plan>

/** The very plan and version a signature is about. */
export function seenPlan(
  state: PlanState,
  input: { readonly planId: string; readonly seenVersion: number }
): Result<{ file: PlanFile; plan: Plan }, SeenProblem> {
  const open = openFile(state)
  if (!open.ok) return open
  if (!state.plan) return refuse({ kind: 'plan-missing' })
  if (state.plan.id !== input.planId) return refuse({ kind: 'plan-moved-on' })
  if (state.plan.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: state.plan })
  return accept({ file: open.value, plan: state.plan })
}
