/** Raising the risk is anybody's duty on the file; lowering it takes a supervisor's signature (domain.md D12, E5). */
import { z } from 'zod'
import { DangerSign, Risk } from '#domain/intake/danger.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { addDays, type Day, type Now } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { type CaseFile, type CaseFileClosed, type CaseFileVersion, closedFault, versionOf } from './case-file.ts'
import { reviewEveryDays } from './state.ts'

const which = {
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K1'),
  to: field(Risk, 'Risiko', 'Risk', 'S3', 'K1')
}

export interface RiskChange {
  readonly from: Risk
  readonly to: Risk
  readonly version: number
  readonly reviewDueOn: Day | null
}

/** Days between reviews at each risk; the register's own for the place go before the national ones. */
export type ReviewRhythm = Readonly<Record<Risk, number>>

/** Someone in danger is looked after sooner; nobody's review moves further away because the risk rose. */
const reviewAfter = (file: CaseFile, to: Risk, now: Now, rhythm: ReviewRhythm): Day => {
  const soonest = addDays(now.today, rhythm[to])
  return file.reviewDueOn !== null && file.reviewDueOn < soonest ? file.reviewDueOn : soonest
}

export const RaiseRisk = z.strictObject({
  ...which,
  signs: field(z.array(DangerSign).max(8), 'Tanda bahaya', 'Danger signs', 'S3', 'K5')
})
export type RaiseRisk = z.infer<typeof RaiseRisk>

export interface RaiseRiskState {
  readonly file: CaseFile | null
  readonly rhythm?: ReviewRhythm
}

export type RaiseRiskProblem =
  | CaseFileClosed
  | ChangedMeanwhile<CaseFileVersion>
  | { readonly kind: 'not-higher' }
  | { readonly kind: 'danger-means-high' }

export const raiseRisk = command({
  name: 'case-file.raise-risk',
  input: RaiseRisk,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, rhythm = reviewEveryDays }: RaiseRiskState, input, now): Result<RiskChange, RaiseRiskProblem> {
    const closed = closedFault(file)
    if (closed || !file) return closed ?? refuse({ kind: 'case-file-closed' })
    if (file.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: versionOf(file) })
    if (input.to <= file.risk) return refuse({ kind: 'not-higher' })
    if (input.signs.length > 0 && input.to !== 'RK3') return refuse({ kind: 'danger-means-high' })
    return accept({ from: file.risk, to: input.to, version: file.version + 1, reviewDueOn: reviewAfter(file, input.to, now, rhythm) })
  }
})

export const safetyReasons = vocabulary([
  { code: 'SR1', id: 'Anak tinggal di tempat aman', en: 'The child lives in a safe place' },
  { code: 'SR2', id: 'Orang berbahaya tidak dapat menjangkau anak', en: 'Dangerous people cannot reach the child' },
  { code: 'SR3', id: 'Kebutuhan kesehatan mendesak sudah ditangani', en: 'Urgent health needs are met' },
  { code: 'SR4', id: 'Pengasuh melindungi dan tahu rencana keselamatan', en: 'The carer protects and knows the safety plan' }
])

export const LowerRisk = z.strictObject({
  ...which,
  reasons: field(z.array(safetyReasons.schema).min(1).max(4), 'Mengapa lebih aman', 'Why it is safer', 'S3', 'K5')
})
export type LowerRisk = z.infer<typeof LowerRisk>

export interface LowerRiskState {
  readonly file: CaseFile | null
  /** danger signs of the latest assessment */
  readonly dangerSigns: readonly string[]
}

export type LowerRiskProblem =
  | CaseFileClosed
  | ChangedMeanwhile<CaseFileVersion>
  | { readonly kind: 'not-lower' }
  | { readonly kind: 'danger-signs-stand' }
  | { readonly kind: 'own-file' }

export const lowerRisk = command({
  name: 'case-file.lower-risk',
  input: LowerRisk,
  compartments: ['K1', 'K5'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, dangerSigns }: LowerRiskState, input, _now, caller): Result<RiskChange, LowerRiskProblem> {
    const closed = closedFault(file)
    if (closed || !file) return closed ?? refuse({ kind: 'case-file-closed' })
    if (file.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: versionOf(file) })
    // Somebody standing in for two posts does not sign for her own child.
    if (caller.postIds.includes(file.workerPostId)) return refuse({ kind: 'own-file' })
    if (input.to >= file.risk) return refuse({ kind: 'not-lower' })
    if (dangerSigns.length > 0) return refuse({ kind: 'danger-signs-stand' })
    return accept({ from: file.risk, to: input.to, version: file.version + 1, reviewDueOn: file.reviewDueOn })
  }
})
