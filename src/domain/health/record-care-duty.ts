/** What a health worker owes a child she suspects to be harmed: tell who came along, advise to report, tell the police if they refuse (Permenkes 68/2013 art. 7; G-09). */
import { z } from 'zod'
import type { CaseFileClosed } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { type CareGround, closedGround, type NotYourPart } from './care-ground.ts'

export const companionTold = vocabulary([
  { code: 'TC1', id: 'Sudah diberi tahu', en: 'Was told' },
  { code: 'TC2', id: 'Tidak diberi tahu: membahayakan anak', en: 'Was not told: it would endanger the child' },
  { code: 'TC3', id: 'Tidak ada yang menemani', en: 'Nobody came along' }
])
export const reportAdvised = vocabulary([
  { code: 'RA1', id: 'Sudah disarankan melapor', en: 'Was advised to report' },
  { code: 'RA2', id: 'Sudah dilaporkan sebelumnya', en: 'Had been reported before' },
  { code: 'RA3', id: 'Tidak ada yang dapat disarankan', en: 'There was nobody to advise' }
])
export const policeTold = vocabulary([
  { code: 'PT1', id: 'Mereka sendiri yang melapor', en: 'They report themselves' },
  { code: 'PT2', id: 'Polisi sudah kami beri tahu', en: 'We informed the police' },
  { code: 'PT3', id: 'Sudah dilaporkan sebelumnya', en: 'Had been reported before' }
])

export const CareDuty = z.strictObject({
  companion: field(companionTold.schema, 'Orang tua atau pendamping', 'Parent or companion', 'S3', 'K11'),
  advised: field(reportAdvised.schema, 'Saran melapor', 'Advice to report', 'S3', 'K11'),
  police: field(policeTold.schema, 'Polisi', 'Police', 'S3', 'K11')
})
export type CareDuty = z.infer<typeof CareDuty>

export const RecordCareDuty = CareDuty.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  dutyId: field(Id, 'Kewajiban', 'Duty', 'S1', 'K11'),
  postId: field(Id, 'Jabatan Anda', 'Your post', 'S2', 'K11')
})
export type RecordCareDuty = z.infer<typeof RecordCareDuty>

export interface RecordCareDutyState {
  readonly ground: CareGround
}

export type RecordCareDutyProblem =
  | CaseFileClosed
  | NotYourPart
  | { readonly kind: 'police-not-told' }
  | { readonly kind: 'duty-does-not-fit' }

export const recordCareDuty = command({
  name: 'health.record-duty',
  input: RecordCareDuty,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ ground }: RecordCareDutyState, input): Result<RecordCareDuty, RecordCareDutyProblem> {
    const closed = closedGround(ground)
    if (closed) return closed
    // the duty of art. 7 is a health worker's; a psychologist's is the ordinary one of everybody
    if (!ground.ownPosts.some(({ postId, role }) => postId === input.postId && role === 'R10')) return refuse({ kind: 'not-your-part' })
    const nobodyReports = input.companion !== 'TC1' || input.advised === 'RA3'
    if ((input.advised === 'RA1' && input.companion !== 'TC1') || (input.advised === 'RA2') !== (input.police === 'PT3'))
      return refuse({ kind: 'duty-does-not-fit' })
    if (nobodyReports && input.police === 'PT1') return refuse({ kind: 'police-not-told' })
    return accept(input)
  }
})
