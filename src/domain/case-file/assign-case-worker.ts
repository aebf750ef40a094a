/** Giving the file to another case worker: it is never without one, and nobody carries more children than can be carried (domain.md G-17, SLA-18; S117-S119). */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { Despite, type Fit, type FitProblem, matchFault, trainingFault } from '#domain/training/fit.ts'
import { type CaseFile, type CaseFileClosed, type CaseFileVersion, closedFault, versionOf } from './case-file.ts'

export const AssignCaseWorker = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K1'),
  workerPostId: field(Id, 'Pekerja sosial', 'Case worker', 'S2', 'K1'),
  supervisorPostId: field(Id, 'Supervisor', 'Supervisor', 'S2', 'K1'),
  despite: Despite
})
export type AssignCaseWorker = z.infer<typeof AssignCaseWorker>

/** A post of the file's own unit. */
export interface UnitPost extends Fit {
  readonly id: string
  readonly role: string
  readonly isHeld: boolean
  readonly openFiles: number
}

export interface AssignState {
  readonly file: CaseFile | null
  readonly unitPosts: readonly UnitPost[]
}

export type AssignProblem =
  | FitProblem
  | CaseFileClosed
  | ChangedMeanwhile<CaseFileVersion>
  | { readonly kind: 'worker-unknown' }
  | { readonly kind: 'post-vacant' }
  | { readonly kind: 'supervisor-unknown' }
  | { readonly kind: 'same-post' }
  | { readonly kind: 'nothing-changes' }
  | { readonly kind: 'caseload-full'; readonly openFiles: number }

/** SLA-18: a warning above 20 open files, an end at 25. */
export const caseload = { warn: 20, stop: 25 } as const

const workers: readonly string[] = ['R01', 'R03', 'R19']
const supervisors: readonly string[] = ['R02', 'R04']

const canTake = (post: UnitPost): boolean => workers.includes(post.role) && post.isHeld && post.openFiles < caseload.stop

export const assignCaseWorker = command({
  name: 'case-file.assign-case-worker',
  input: AssignCaseWorker,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, unitPosts }: AssignState, input): Result<AssignCaseWorker, AssignProblem> {
    const closed = closedFault(file)
    if (closed || !file) return closed ?? refuse({ kind: 'case-file-closed' })
    if (file.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: versionOf(file) })
    if (input.workerPostId === input.supervisorPostId) return refuse({ kind: 'same-post' })
    const isNewWorker = input.workerPostId !== file.workerPostId
    if (!isNewWorker && input.supervisorPostId === file.supervisorPostId) return refuse({ kind: 'nothing-changes' })
    const worker = unitPosts.find((post) => post.id === input.workerPostId && workers.includes(post.role))
    if (!worker) return refuse({ kind: 'worker-unknown' })
    // An empty chair looks after nobody.
    if (!worker.isHeld) return refuse({ kind: 'post-vacant' })
    if (!unitPosts.some((post) => post.id === input.supervisorPostId && supervisors.includes(post.role)))
      return refuse({ kind: 'supervisor-unknown' })
    if (isNewWorker && worker.openFiles >= caseload.stop) return refuse({ kind: 'caseload-full', openFiles: worker.openFiles })
    const before = unitPosts.find((post) => post.id === file.workerPostId)
    // without a worker at all, whoever is there comes before any paper (G-17)
    const others = before?.isHeld ? unitPosts.filter((post) => canTake(post) && post.id !== before.id && post.id !== worker.id) : []
    const fault =
      isNewWorker &&
      (trainingFault(
        worker,
        others.some(({ trained }) => trained)
      ) ??
        matchFault(worker, input.despite))
    return fault ? refuse(fault) : accept(input)
  }
})
