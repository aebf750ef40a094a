/** The organiser gives a certificate with its number; from that day the modules count, for two years (domain.md D19). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import type { Day } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { certificateUntil, countsAsTpks } from './course.ts'
import { PaperNumber } from './qualification.ts'

export const IssueCertificate = z.strictObject({
  attendanceId: field(Id, 'Kehadiran', 'Attendance', 'S2', 'K16'),
  number: field(PaperNumber, 'Nomor sertifikat', 'Certificate number', 'S4', 'K16')
})
export type IssueCertificate = z.infer<typeof IssueCertificate>

export interface IssueCertificateState {
  readonly attendance: {
    readonly regionCode: string
    readonly accountId: string | null
    readonly modules: readonly string[]
    readonly heldOn: Day
    readonly isCertified: boolean
    readonly mine: boolean
  } | null
}

export type IssueCertificateProblem =
  | { readonly kind: 'attendance-unknown' }
  | { readonly kind: 'own-certificate' }
  | { readonly kind: 'certified-already' }

export type CertificateIssued = IssueCertificate & {
  readonly regionCode: string
  readonly validUntil: Day
  readonly countsAsTpks: boolean
}

export const issueCertificate = command({
  name: 'training.issue-certificate',
  input: IssueCertificate,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide({ attendance }: IssueCertificateState, input, _now, caller): Result<CertificateIssued, IssueCertificateProblem> {
    if (!attendance?.mine) return refuse({ kind: 'attendance-unknown' })
    // the one who was trained does not certify it
    if (attendance.accountId === caller.accountId) return refuse({ kind: 'own-certificate' })
    if (attendance.isCertified) return refuse({ kind: 'certified-already' })
    return accept({
      ...input,
      regionCode: attendance.regionCode,
      validUntil: certificateUntil(attendance.heldOn),
      countsAsTpks: countsAsTpks(attendance.modules)
    })
  }
})
