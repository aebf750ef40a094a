/** What children say, in SQL: every table is shut, and functions give each person what is theirs to read (domain.md E6, G-12). */
import type { AnswerComplaint } from '#domain/child-voice/answer-complaint.ts'
import type { AnswerWish, WishSeen } from '#domain/child-voice/answer-wish.ts'
import type { Complaint } from '#domain/child-voice/complaint.ts'
import type { MakeSlip } from '#domain/child-voice/make-slip.ts'
import type { MarkTalked } from '#domain/child-voice/mark-talked.ts'
import type { RecordStatement } from '#domain/child-voice/record-statement.ts'
import type { ShareComplaint } from '#domain/child-voice/share-complaint.ts'
import type { Entry } from '#domain/child-voice/sheet-entry.ts'
import type { TextFlag } from '#domain/child-voice/voice.ts'
import type { SheetEntry, SheetState, WriteSheet } from '#domain/child-voice/write-sheet.ts'
import { keptHash } from '#server/pipeline/code-door.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

type Keeping = Pick<Work, 'query' | 'vault' | 'now'>

/** Ten signs are fifty bits, and the hash costs time. */
export const slipHash = (sent: string): Promise<Buffer> => keptHash(sent, 'lingkar slip')

export async function keepVoice(work: Keeping, caseFileId: string, entry: Entry & { readonly way?: string }, slip: Buffer | null) {
  const words = entry.words && (await work.vault.seal(places.voiceWords(caseFileId, entry.entryId), entry.words))
  await work.query('select casework.keep_voice($1, $2, $3, $4, $5)', [
    caseFileId,
    JSON.stringify({ ...entry, words }),
    work.now.at,
    work.now.today,
    slip
  ])
}

export const stateForSheet = async (work: Work, { caseFileId }: WriteSheet): Promise<SheetState> => ({
  teamPostIds: (await work.query<{ id: string }>('select post_id as id from casework.voice_team($1)', [caseFileId])).map(({ id }) => id)
})

/** The answer is empty on purpose: it is remembered where the team can read. */
export const saveSheet = (work: Work, entry: SheetEntry, { caseFileId }: WriteSheet): Promise<void> =>
  keepVoice(work, caseFileId, entry, null)

export const nothingNeeded = async (): Promise<null> => null

export async function saveStatement(work: Work, said: RecordStatement & { readonly flags: readonly TextFlag[] }): Promise<void> {
  const { caseFileId, statementId, words, saidOn, flags } = said
  const sealed = await work.vault.seal(places.voiceWords(caseFileId, statementId), words)
  const entry = { entryId: statementId, kind: 'statement', way: 'staff', words: sealed, flags }
  await work.query('select casework.keep_voice($1, $2, $3, $4)', [caseFileId, JSON.stringify(entry), work.now.at, saidOn])
}

export async function saveSlip(work: Work, slip: MakeSlip & { readonly expiresAt: string }): Promise<void> {
  await work.query('select casework.make_slip($1, $2, $3, $4, $5)', [
    slip.caseFileId,
    slip.slipId,
    await slipHash(slip.codeHash),
    work.now.at,
    slip.expiresAt
  ])
}

/** Two answers at once are decided one after the other. */
const hold = (work: Work, id: string) => work.query('select pg_advisory_xact_lock(hashtextextended($1, 4))', [id])

export async function stateForTalk(work: Work, { feedbackId }: MarkTalked): Promise<{ feedback: { isTalked: boolean } | null }> {
  const [, [feedback]] = await Promise.all([
    hold(work, feedbackId),
    work.query<{ isTalked: boolean }>('select talked_at is not null as "isTalked" from casework.feedback_for_me() where id = $1', [
      feedbackId
    ])
  ])
  return { feedback: feedback ?? null }
}
export async function saveTalk(work: Work, { feedbackId }: MarkTalked): Promise<void> {
  await work.query('select casework.mark_talked($1, $2)', [feedbackId, work.now.at])
}

export async function stateForWish(work: Work, { wishId }: AnswerWish): Promise<{ wish: WishSeen | null }> {
  const [, [wish]] = await Promise.all([
    hold(work, wishId),
    work.query<WishSeen>('select case_file_id as "caseFileId", version, state from casework.wishes_for_me() where id = $1', [wishId])
  ])
  return { wish: wish ?? null }
}
export async function saveWish(
  work: Work,
  { wish, wishId, answer, reason, toldOn }: AnswerWish & { readonly wish: WishSeen }
): Promise<void> {
  const sealed = reason && (await work.vault.seal(places.wishReason(wish.caseFileId, wishId, wish.version + 1), reason))
  await work.query('select casework.answer_wish($1, $2, $3, $4, $5)', [wishId, answer, sealed, toldOn, work.now.at])
}

export async function stateForComplaint(
  work: Work,
  { complaintId }: AnswerComplaint | ShareComplaint
): Promise<{ complaint: Complaint | null }> {
  const [, [complaint]] = await Promise.all([
    hold(work, complaintId),
    work.query<Complaint>(
      'select case_file_id as "caseFileId", version, state, shared_at is not null as "isShared" from casework.complaints_for_me() where id = $1',
      [complaintId]
    )
  ])
  return { complaint: complaint ?? null }
}
export async function saveComplaint(work: Work, change: AnswerComplaint & { readonly complaint: Complaint }): Promise<void> {
  const { complaint, complaintId, step, whatWasDone, toldHow } = change
  const outcome =
    whatWasDone && (await work.vault.seal(places.complaintOutcome(complaint.caseFileId, complaintId, complaint.version + 1), whatWasDone))
  await work.query('select casework.answer_complaint($1, $2, $3, $4, $5)', [complaintId, step, outcome, toldHow, work.now.at])
}
export async function saveSharing(work: Work, { complaintId }: ShareComplaint): Promise<void> {
  await work.query('select casework.share_complaint($1, $2)', [complaintId, work.now.at])
}
