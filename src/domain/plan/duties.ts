/** The four special-protection duties as a completeness check of the plan (UU 35/2014 art. 59A; PP 78/2021). */
import { duties, type Duty } from '#domain/case-file/special-protection.ts'
import type { Day } from '#domain/kernel/date.ts'
import { type PlanAction, stands } from './plan.ts'
import { type Service, type serviceGroups, services } from './services.ts'

export interface DutyCheck {
  readonly duty: Duty
  readonly standing: 'complete' | 'partial' | 'none'
  /** Why it is not complete; empty otherwise. */
  readonly reasons: readonly { readonly kind: 'blocked' | 'overdue' | 'unfunded'; readonly actionId: string }[]
  /** Complete, for as long as its last running action lasts; null when all is done. */
  readonly until: Day | null
}

/** A duty is in the plan when an action serves it; complete when none of these is blocked, late, or without money. */
export function dutyChecks(actions: readonly PlanAction[], today: Day): readonly DutyCheck[] {
  return duties.codes.map((duty) => {
    const serving = actions.filter((action) => action.duty === duty && stands(action))
    const open = serving.filter((action) => action.status !== 'DONE')
    const reasons = open.flatMap((action): DutyCheck['reasons'][number][] =>
      action.status === 'BLOCKED'
        ? [{ kind: 'blocked', actionId: action.id }]
        : action.dueOn < today
          ? [{ kind: 'overdue', actionId: action.id }]
          : action.cost > 0 && !action.funded
            ? [{ kind: 'unfunded', actionId: action.id }]
            : []
    )
    const standing = serving.length === 0 ? 'none' : reasons.length > 0 ? 'partial' : 'complete'
    return {
      duty,
      standing,
      reasons,
      until:
        standing === 'complete'
          ? (open
              .map((action) => action.dueOn)
              .sort()
              .at(-1) ?? null)
          : null
    }
  })
}

const usual: Partial<Record<(typeof serviceGroups.codes)[number], Duty>> = {
  HEALTH: 'DU1',
  SHELTER: 'DU1',
  PSYCH: 'DU2',
  LEGAL: 'DU4',
  WITNESS: 'DU4'
}

/** The duty an action with this service most often serves: what a form proposes, never what is stored by itself. */
export const usualDuty = (service: Service): Duty | null =>
  service === 'SV64' || service === 'SV75' || service === 'SV76' ? 'DU3' : (usual[services.term(service).group] ?? null)
