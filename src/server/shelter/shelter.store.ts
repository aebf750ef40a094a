/** Stays in SQL: what each decision rests on and what is written; the clock of the next review and the room in the directory follow the stay. */
import type { AskPlace, AskPlaceState } from '#domain/shelter/ask-place.ts'
import type { KeepProtocol, KeepProtocolState, ProtocolKept } from '#domain/shelter/keep-protocol.ts'
import type { MoveStay, MoveStayState, StayMoved } from '#domain/shelter/move-stay.ts'
import type { RecordStayReview, RecordStayReviewState, StayReviewed } from '#domain/shelter/record-stay-review.ts'
import type { ShelterGround } from '#domain/shelter/shelter-ground.ts'
import { reviewDueAt, type Stay } from '#domain/shelter/stay.ts'
import type { ShelterNoteWritten, WriteShelterNote, WriteShelterNoteState } from '#domain/shelter/write-shelter-note.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

interface OfStay {
  readonly caseFileId: string
  readonly stayId: string
}

export async function groundOf(work: Work, caseFileId: string): Promise<ShelterGround> {
  const [row] = await work.query<ShelterGround>(
    `select state, accompanies, own_posts as "ownPosts" from casework.track_ground($1, '{R13}')`,
    [caseFileId]
  )
  return row ?? { state: null, accompanies: false, ownPosts: [] }
}

const stayOf = async (work: Work, { caseFileId, stayId }: OfStay): Promise<(Stay & { readonly leaving: number }) | null> =>
  (
    await work.query<Stay & { readonly leaving: number }>(
      `select post_id as "postId", status, from_on as "fromOn", version, leaving from casework.shelter_stay
       where case_file_id = $1 and id = $2 for update`,
      [caseFileId, stayId]
    )
  )[0] ?? null

export async function stateForAsking(work: Work, { caseFileId, postId }: AskPlace): Promise<AskPlaceState> {
  const [ground, [post], stays] = await Promise.all([
    groundOf(work, caseFileId),
    work.query('select 1 from agency.post where id = $1 and role = $2', [postId, 'R13']),
    work.query<AskPlaceState['stays'][number]>('select post_id as "postId", status from casework.shelter_stay where case_file_id = $1', [
      caseFileId
    ])
  ])
  return { ground, isShelter: post !== undefined, stays }
}

interface Heard {
  readonly caseFileId: string
  readonly stayId: string
  readonly reviewId: string
  readonly statement: string | null
  readonly missingReason: string | null
}
interface Looked {
  readonly kind: 'asked' | 'review'
  readonly on: string
  readonly safe: string | null
  readonly goesOn: string | null
  readonly determinationId: string | null
  readonly wantsDetermination: boolean
}

async function saveHeard(work: Work, { caseFileId, stayId, reviewId, ...view }: Heard, looked: Looked): Promise<void> {
  const statement = view.statement && (await work.vault.seal(places.shelterStatement(caseFileId, reviewId), view.statement))
  await work.query(
    `insert into casework.shelter_review (id, case_file_id, stay_id, kind, reviewed_on, safe, goes_on, determination_id, wants_determination, statement,
       missing_reason, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      reviewId,
      caseFileId,
      stayId,
      looked.kind,
      looked.on,
      looked.safe,
      looked.goesOn,
      looked.determinationId,
      looked.wantsDetermination,
      statement || null,
      statement ? null : view.missingReason,
      work.now.at,
      work.caller.accountId
    ]
  )
}

export async function saveAsked(work: Work, asked: AskPlace): Promise<Answer> {
  const { stayId, caseFileId } = asked
  await work.query(
    `insert into casework.shelter_stay (id, case_file_id, post_id, bed, status, needed_on, version, asked_at, asked_by, changed_at, changed_by)
     values ($1, $2, $3, $4, 'SH1', $5, 1, $6, $7, $6, $7)`,
    [stayId, caseFileId, asked.postId, asked.bed, asked.neededOn, work.now.at, work.caller.accountId]
  )
  const looked = { kind: 'asked', safe: null, goesOn: null, determinationId: null, wantsDetermination: false } as const
  await saveHeard(work, asked, { ...looked, on: work.now.today })
  return { stayId }
}

export async function stateForMoving(work: Work, input: MoveStay): Promise<MoveStayState> {
  const [ground, stay, [other]] = await Promise.all([
    groundOf(work, input.caseFileId),
    stayOf(work, input),
    work.query(`select 1 from casework.shelter_stay where case_file_id = $1 and id <> $2 and status in ('SH2', 'SH3', 'SH8') limit 1`, [
      input.caseFileId,
      input.stayId
    ])
  ])
  return { ground, stay, staysElsewhere: other !== undefined }
}

/** SLA-15 runs while she stays, to the end of the day of the next review. */
const keepClock = (work: Work, { caseFileId, stayId }: OfStay, nextReviewOn: string | null): Promise<unknown> =>
  nextReviewOn === null
    ? work.query(`select casework.stop_clock($1, 'SLA-15', $2, $3)`, [caseFileId, stayId, work.now.at])
    : work.query(`select casework.start_clock($1, 'SLA-15', $2, $3, $4)`, [caseFileId, stayId, work.now.at, reviewDueAt(nextReviewOn)])

export async function saveMoved(work: Work, moved: StayMoved, input: MoveStay): Promise<Answer> {
  const { to, fromOn, untilOn, backOn, nextReviewOn, version } = moved
  await work.query(
    `update casework.shelter_stay set status = $3, from_on = $4, until_on = $5, back_on = $6, next_review_on = $7, version = $8,
       left_at = case when $3 = 'SH8' then $9::timestamptz else left_at end, leaving = leaving + case when $3 = 'SH8' then 1 else 0 end,
       changed_at = $9, changed_by = $10 where case_file_id = $1 and id = $2`,
    [input.caseFileId, input.stayId, to, fromOn, untilOn, backOn, nextReviewOn, version, work.now.at, work.caller.accountId]
  )
  await keepClock(work, input, nextReviewOn)
  await work.query('select casework.keep_bed($1, $2, $3)', [input.caseFileId, input.stayId, work.now.at])
  return { stayId: input.stayId, status: to, version }
}

export async function stateForReview(work: Work, input: RecordStayReview): Promise<RecordStayReviewState> {
  const [ground, stay, determinations] = await Promise.all([
    groundOf(work, input.caseFileId),
    stayOf(work, input),
    work.query<{ id: string }>(`select id from casework.determination where case_file_id = $1 and status = 'decided'`, [input.caseFileId])
  ])
  return { ground, stay, determinationIds: determinations.map(({ id }) => id) }
}

export async function saveReview(work: Work, { review, nextReviewOn, wantsDetermination, version }: StayReviewed): Promise<Answer> {
  const { caseFileId, stayId, determinationId, safe, goesOn } = review
  await saveHeard(work, review, { kind: 'review', on: review.reviewedOn, safe, goesOn, determinationId, wantsDetermination })
  await work.query(
    `update casework.shelter_stay set next_review_on = $3, version = $4, changed_at = $5, changed_by = $6 where case_file_id = $1 and id = $2`,
    [caseFileId, stayId, nextReviewOn, version, work.now.at, work.caller.accountId]
  )
  await keepClock(work, review, nextReviewOn)
  return { stayId, nextReviewOn, version }
}

export async function stateForProtocol(work: Work, input: KeepProtocol): Promise<KeepProtocolState> {
  const [ground, stay] = await Promise.all([groundOf(work, input.caseFileId), stayOf(work, input)])
  return { ground, stay }
}

export async function saveProtocol(work: Work, { caseFileId, stayId, leaving, step, answer }: ProtocolKept): Promise<Answer> {
  await work.query(
    `insert into casework.shelter_step (case_file_id, stay_id, leaving, step, answer, answered_at, answered_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (stay_id, leaving, step) do update set answer = excluded.answer, answered_at = excluded.answered_at, answered_by = excluded.answered_by`,
    [caseFileId, stayId, leaving, step, answer, work.now.at, work.caller.accountId]
  )
  return { stayId, step }
}

export async function stateForShelterNote(work: Work, input: WriteShelterNote): Promise<WriteShelterNoteState> {
  const [ground, stay] = await Promise.all([groundOf(work, input.caseFileId), stayOf(work, input)])
  return { ground, stay }
}

export async function saveShelterNote(work: Work, { caseFileId, stayId, noteId, postId, text }: ShelterNoteWritten): Promise<Answer> {
  const body = await work.vault.seal(places.shelterNote(caseFileId, noteId), text)
  await work.query(
    'insert into casework.shelter_note (id, case_file_id, stay_id, post_id, body, written_at, written_by) values ($1, $2, $3, $4, $5, $6, $7)',
    [noteId, caseFileId, stayId, postId, body, work.now.at, work.caller.accountId]
  )
  return { noteId }
}
