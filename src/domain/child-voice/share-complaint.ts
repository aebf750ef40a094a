/** The office outside the team lets the head of the unit know that there is a complaint: that alone, never its words. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Complaint, type ComplaintSeen, complaintId, seen } from './complaint.ts'

export const ShareComplaint = z.strictObject({
  complaintId,
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K14')
})
export type ShareComplaint = z.infer<typeof ShareComplaint>

export type ShareComplaintProblem =
  | { readonly kind: 'no-such-complaint' }
  | { readonly kind: 'shared-already' }
  | ChangedMeanwhile<ComplaintSeen>

export const shareComplaint = command({
  name: 'child-voice.share-complaint',
  input: ShareComplaint,
  compartments: ['K14'],
  subject: () => ({ kind: 'none' }),
  decide({ complaint }: { readonly complaint: Complaint | null }, input): Result<ShareComplaint, ShareComplaintProblem> {
    if (!complaint) return refuse({ kind: 'no-such-complaint' })
    if (complaint.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: seen(complaint) })
    if (complaint.isShared) return refuse({ kind: 'shared-already' })
    return accept(input)
  }
})
