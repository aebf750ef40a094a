/** Who records on a legal matter: somebody of the child's own team, or an institution that keeps its own rows (domain.md B3, K8 W and F own). */
import { refuse } from '#domain/kernel/result.ts'
import { legalRoles, type Stage, stagesOfRole } from './stages.ts'

export interface Recorder {
  readonly postId: string
  readonly role: string
  readonly isTeam: boolean
}

export interface NotYourPart {
  readonly kind: 'not-your-part'
}

/** Other institutions that received something of this child have their own tracks. */
export const partFault = (recorder: Recorder | null) =>
  recorder === null || !(recorder.isTeam || (legalRoles as readonly string[]).includes(recorder.role))
    ? refuse({ kind: 'not-your-part' })
    : undefined

export const mayRecord = ({ role, isTeam }: Recorder, stage: Stage): boolean => isTeam || (stagesOfRole[role] ?? []).includes(stage)
