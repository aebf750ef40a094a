/** Recording an answer to a request for consent: per purpose, by whoever must be asked at this age, with an end (domain.md D14, C5, G-13; S155, S156). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { addDays } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type CaseFile, type CaseFileClosed, closedFault, youngestAge } from './case-file.ts'
import { ConsentGiver, type consentGivers, consentPathFor, ConsentPurpose, mayBeGiven } from './consent.ts'
import { isOwnWord, type Month } from './of-age.ts'
import { answersOn, carerStandings, type ChildAnswer, childAnswers, giverOn, languages } from './consent-terms.ts'

export const RecordConsent = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  consentId: field(Id, 'Persetujuan', 'Consent', 'S2', 'K4'),
  purpose: field(ConsentPurpose, 'Untuk apa', 'For what', 'S3', 'K4'),
  given: field(z.boolean(), 'Disetujui', 'Agreed to', 'S3', 'K4'),
  by: field(ConsentGiver, 'Yang memutuskan', 'Who decides', 'S3', 'K4'),
  carer: field(carerStandings.schema, 'Keadaan wali', 'Standing of the carer', 'S3', 'K4'),
  childAnswer: field(childAnswers.schema, 'Jawaban anak', 'Answer of the child', 'S3', 'K4'),
  recipient: field(dignifiedText(100).min(1).nullable(), 'Kepada siapa dan untuk apa', 'To whom and what for', 'S3', 'K4'),
  language: field(languages.schema, 'Bahasa penjelasan', 'Language it was explained in', 'S2', 'K4'),
  bestInterestId: field(Id.nullable(), 'Penilaian kepentingan terbaik', 'Best-interest assessment', 'S2', 'K4'),
  answeredOn: field(Day, 'Tanggal jawaban', 'Date of the answer', 'S2', 'K4'),
  expiresOn: field(Day, 'Berlaku sampai', 'Valid until', 'S2', 'K4'),
  explainedByPostId: field(Id, 'Dijelaskan oleh', 'Explained by', 'S2', 'K4'),
  witnessed: field(z.boolean(), 'Ada saksi', 'A witness was there', 'S2', 'K4')
})
export type RecordConsent = z.infer<typeof RecordConsent>

export interface RecordConsentState {
  readonly file: CaseFile | null
  /** best-interest assessments of this file that both have signed */
  readonly signedBestInterestIds: readonly string[]
  /** when the child turns eighteen; a device does not know it */
  readonly month?: Month | null
}

export type RecordConsentProblem =
  | CaseFileClosed
  | { readonly kind: 'never-given' }
  | { readonly kind: 'another-decides'; readonly giver: (typeof consentGivers.codes)[number] }
  | { readonly kind: 'best-interest-needed' }
  | { readonly kind: 'child-declined' }
  | { readonly kind: 'child-answer-does-not-fit'; readonly expected: readonly ChildAnswer[] }
  | { readonly kind: 'recipient-needed' }
  | { readonly kind: 'answered-in-future' }
  | { readonly kind: 'expiry-out-of-range' }

/** No consent is for ever: a year at most, then it is asked again [D]. */
export const longestConsentDays = 366

export const recordConsent = command({
  name: 'case-file.record-consent',
  input: RecordConsent,
  compartments: ['K4'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: RecordConsentState, input, now): Result<RecordConsent, RecordConsentProblem> {
    const closed = closedFault(state.file)
    if (closed || !state.file) return closed ?? refuse({ kind: 'case-file-closed' })
    // A child's picture or story is not ours to ask for, whatever the answer would be (G-12).
    if (!mayBeGiven(input.purpose)) return refuse({ kind: 'never-given' })
    if (input.purpose === 'CS03' && input.recipient === null) return refuse({ kind: 'recipient-needed' })
    if (input.answeredOn > now.today) return refuse({ kind: 'answered-in-future' })
    const expiresOn = lastDayOf(input, state.month ?? null)
    if (expiresOn <= now.today || input.expiresOn > addDays(input.answeredOn, longestConsentDays))
      return refuse({ kind: 'expiry-out-of-range' })
    return faultInAnswer(state.file, state.signedBestInterestIds, input) ?? accept({ ...input, expiresOn })
  }
})

/** What was not the young person's own word ends before the month of the eighteenth birthday, and is asked again (C9). */
function lastDayOf({ by, answeredOn, expiresOn }: RecordConsent, month: Month | null): Day {
  if (month === null || isOwnWord({ by, answeredOn }, month)) return expiresOn
  const last = addDays(month, -1)
  return last < expiresOn ? last : expiresOn
}

/** Who must have answered, and whether the child's answer carries it. */
function faultInAnswer(file: CaseFile, signed: readonly string[], input: RecordConsent) {
  const path = consentPathFor(youngestAge(file.ageBand), input.carer)
  const giver = giverOn(path)
  // The law may oblige a report to the police against the child's wish: then only with a best-interest assessment (CS07).
  const againstWish = input.given && input.childAnswer === 'DECLINED' && input.purpose === 'CS07'
  if (input.by !== giver && !(againstWish && input.by === 'BIA')) return refuse({ kind: 'another-decides', giver })
  if (input.by === 'BIA' && (input.bestInterestId === null || !signed.includes(input.bestInterestId)))
    return refuse({ kind: 'best-interest-needed' })
  if (!input.given || againstWish) return againstWish && input.by !== 'BIA' ? refuse({ kind: 'child-declined' }) : undefined
  if (input.childAnswer === 'DECLINED') return refuse({ kind: 'child-declined' })
  const expected = answersOn(path)
  return expected.includes(input.childAnswer) ? undefined : refuse({ kind: 'child-answer-does-not-fit', expected })
}
