/** What is shown of stays: how each stands, the reviews, the protocol and the shelter's notes. Row-level security decides which rows are there. */
import { isClosed } from '#domain/case-file/state.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { groundOf } from './shelter.store.ts'

interface Row {
  readonly stays: readonly {
    readonly reviews: readonly { readonly id: string; statement: string | null }[]
    readonly notes: readonly { readonly id: string; text: string }[]
  }[]
  readonly determinations: readonly unknown[]
}

const name = (column: string) => `(select who.display_name from agency.account who where who.id = ${column})`

const stays = `select jsonb_build_object(
    'stays', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'postId', s.post_id, 'unitName', u.name, 'bed', s.bed, 'status', s.status,
        'neededOn', s.needed_on, 'fromOn', s.from_on, 'untilOn', s.until_on, 'backOn', s.back_on, 'nextReviewOn', s.next_review_on,
        'leftAt', s.left_at, 'leaving', s.leaving, 'version', s.version,
        'reviews', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind, 'reviewedOn', r.reviewed_on, 'safe', r.safe,
            'goesOn', r.goes_on, 'hasDetermination', r.determination_id is not null, 'wantsDetermination', r.wants_determination,
            'statement', r.statement, 'missingReason', r.missing_reason, 'by', ${name('r.recorded_by')}) order by r.recorded_at, r.id)
          from casework.shelter_review r where r.case_file_id = s.case_file_id and r.stay_id = s.id), '[]'::jsonb),
        'steps', coalesce((select jsonb_agg(jsonb_build_object('step', p.step, 'answer', p.answer, 'at', p.answered_at,
            'by', ${name('p.answered_by')}) order by p.step)
          from casework.shelter_step p where p.stay_id = s.id and p.leaving = s.leaving), '[]'::jsonb),
        'notes', coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'text', n.body, 'at', n.written_at,
            'by', ${name('n.written_by')}) order by n.written_at desc, n.id)
          from casework.shelter_note n where n.case_file_id = s.case_file_id and n.stay_id = s.id), '[]'::jsonb)) order by s.asked_at, s.id)
      from casework.shelter_stay s join agency.post p on p.id = s.post_id join agency.unit u on u.id = p.unit_id where s.case_file_id = $1), '[]'::jsonb),
    'determinations', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'question', d.question, 'openedOn', d.opened_on) order by d.opened_on desc, d.id)
      from casework.determination d where d.case_file_id = $1 and d.status = 'decided'), '[]'::jsonb)) as read`

export async function readShelter(work: Work, { id }: { readonly id: string }): Promise<unknown> {
  const [ground, [row]] = await Promise.all([groundOf(work, id), work.query<{ read: Row }>(stays, [id])])
  if (ground.state === null || !row) return undefined
  await Promise.all(
    row.read.stays.flatMap(({ reviews, notes }) => [
      ...reviews.map(async (one) => {
        if (one.statement) one.statement = await work.vault.open(places.shelterStatement(id, one.id), one.statement)
      }),
      ...notes.map(async (one) => {
        one.text = await work.vault.open(places.shelterNote(id, one.id), one.text)
      })
    ])
  )
  return {
    isOpen: !isClosed(ground.state),
    accompanies: ground.accompanies,
    ownPosts: ground.ownPosts.map(({ postId }) => postId),
    ...row.read
  }
}
