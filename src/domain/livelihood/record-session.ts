/** A talk between the child's people that somebody led: about care, family or school alone; nothing that would settle the offence is recorded (G-07, G-08). */
import { z } from 'zod'
import { type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { isClosedTo, type Person, suspected } from './family.ts'
import type { FamilyState, HappenedInFuture, ViewOrReason } from './family-state.ts'
import { hasAgreement, mediators, sessionPartners, sessionResults, sessionSubjects, wordsOfOffence } from './session.ts'

export const SessionTerms = z.strictObject({
  about: field(sessionSubjects.schema, 'Tentang apa', 'About what', 'S2', 'K11'),
  mediator: field(mediators.schema, 'Siapa yang memandu', 'Who led it', 'S2', 'K11'),
  partner: field(sessionPartners.schema, 'Dengan siapa', 'With whom', 'S2', 'K11'),
  result: field(sessionResults.schema, 'Hasil', 'Result', 'S2', 'K11'),
  agreement: field(dignifiedText(200).nullable(), 'Yang disepakati', 'What was agreed', 'S3', 'K11'),
  safeguard: field(dignifiedText(200), 'Supaya tidak merugikan anak', 'So that it does no harm', 'S3', 'K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11'),
  ...childViewFields('K11')
})
export const RecordSession = SessionTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  sessionId: field(Id, 'Catatan', 'Record', 'S2', 'K11')
})
export type RecordSession = z.infer<typeof RecordSession>

export type RecordSessionProblem =
  | CaseFileClosed
  | HappenedInFuture
  | ViewOrReason
  | { readonly kind: 'not-with-this-person'; readonly closed: readonly Person[] }
  | { readonly kind: 'talk-about-offence'; readonly words: readonly string[] }
  | { readonly kind: 'safeguard-needed' }
  | { readonly kind: 'agreement-needed' }

const shortestSafeguard = 10

export const recordSession = command({
  name: 'livelihood.record-session',
  input: RecordSession,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, family }: FamilyState, input, now): Result<RecordSession, RecordSessionProblem> {
    const fault = closedFault(file)
    if (fault) return fault
    // refusing is what such a talk is for; suspicion and danger are not
    const closed = suspected(family)
    if (isClosedTo(closed, input.partner)) return refuse({ kind: 'not-with-this-person', closed })
    const words = wordsOfOffence([input.agreement, input.safeguard].join(' '))
    if (words.length > 0) return refuse({ kind: 'talk-about-offence', words })
    if (input.safeguard.length < shortestSafeguard) return refuse({ kind: 'safeguard-needed' })
    if (hasAgreement(input.result) && !input.agreement) return refuse({ kind: 'agreement-needed' })
    if (input.onDay > now.today) return refuse({ kind: 'happened-in-future' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'child-view-or-reason' })
    return accept({ ...input, agreement: hasAgreement(input.result) ? input.agreement : null })
  }
})
