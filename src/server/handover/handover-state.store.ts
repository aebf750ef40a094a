/** What a decision about a hand-over needs to know: the file and the successor before it begins, the dossier's rows and what was accepted after. */
import type { AnswerQuestion, AnswerQuestionState } from '#domain/handover/answer-question.ts'
import type { Handover, HandoverState } from '#domain/handover/handover.ts'
import type { RecordIntroduction, RecordIntroductionState } from '#domain/handover/record-introduction.ts'
import type { ChangeOfHands, Successor } from '#domain/handover/successor.ts'
import type { Work } from '#server/pipeline/work.ts'

interface OnFile {
  readonly caseFileId: string
}

/** Locks the file: of two who plan at once the second sees what the first has done. */
export async function stateForChange(work: Work, input: OnFile & { readonly toPostId: string }): Promise<ChangeOfHands> {
  const [[file], [post], [open], [others]] = await Promise.all([
    work.query<NonNullable<ChangeOfHands['file']>>(
      `select f.state, f.unit_id as "unitId", f.worker_post_id as "workerPostId", f.supervisor_post_id as "supervisorPostId",
         (select a.account_id from agency.appointment a join agency.account c on c.id = a.account_id and c.closed_at is null
           where a.post_id = f.worker_post_id and a.from_at <= now() and a.until_at > now() order by a.from_at limit 1) as worker
       from casework.case_file f where f.id = $1 for update of f`,
      [input.caseFileId]
    ),
    work.query<Successor>(
      `select g.role, g.unit_id as "unitId", g.holder, g.kept_away as "isKeptAway",
         coalesce((select p.open_files from casework.posts_for($1) p where p.id = $2), 0) as "openFiles",
         array(select s.standing from casework.standing s where s.case_file_id = $1 and s.post_id = $2 and s.until_at > now()) as standings,
         coalesce(x.trained, false) as trained, coalesce(x.missing, '{}') as missing
       from casework.grant_post($1, $2) g left join casework.fit_of($1, $3, $2) x on x.post_id = $2`,
      [input.caseFileId, input.toPostId, work.now.today]
    ),
    work.query<NonNullable<ChangeOfHands['open']>>(
      `select id, changed_hands_at is not null as "hasChangedHands", reason = 'transfer' as "belongsToTransfer" from casework.handover
       where case_file_id = $1 and completed_at is null and called_off_at is null`,
      [input.caseFileId]
    ),
    // a trained colleague beside the child already could take the file over: everybody but the worker and the one who is asked
    work.query<{ trained: boolean }>(
      `select exists (select from casework.fit_of($1, $3) x join casework.case_file f on f.id = $1 where x.trained and x.role in ('R01', 'R03', 'R19')
         and x.post_id not in (f.worker_post_id, $2)) as trained`,
      [input.caseFileId, input.toPostId, work.now.today]
    )
  ])
  return { file: file ?? null, post: post ?? null, open: open ?? null, othersTrained: others?.trained ?? false }
}

const handoverJson = `jsonb_build_object('id', h.id, 'kind', h.kind, 'fromPostId', h.from_post_id, 'toPostId', h.to_post_id, 'fromAccountId', h.from_account_id,
  'toAccountId', h.to_account_id, 'firstDay', h.first_day, 'changedHandsAt', h.changed_hands_at,
  'items', coalesce((select jsonb_agg(jsonb_build_object('item', i.item, 'rowId', i.row_id, 'version', i.version)) from casework.handover_items(h.id) i), '[]'::jsonb),
  'accepted', coalesce((select jsonb_agg(jsonb_build_object('item', a.item, 'rowId', a.row_id, 'version', a.version)) from casework.handover_acceptance a
     where a.handover_id = h.id), '[]'::jsonb),
  'childIntroduced', exists (select from casework.handover_introduction i where i.handover_id = h.id and i.whom = 'child' and (i.way <> 'not-yet' or i.on_day >= $2)),
  'successorStands', casework.successor_stands(h.id), 'belongsToTransfer', h.reason = 'transfer')`

const handoverWhere = async (work: Work, caseFileId: string, isOver: string, more: readonly unknown[] = []): Promise<Handover | null> =>
  (
    await work.query<{ handover: Handover }>(
      `select ${handoverJson} as handover from casework.handover h where h.case_file_id = $1 and ${isOver} order by h.begun_at desc limit 1`,
      [caseFileId, work.now.today, ...more]
    )
  )[0]?.handover ?? null

const lockedState = (work: Work, caseFileId: string): Promise<{ state: string }[]> =>
  work.query<{ state: string }>('select state from casework.case_file where id = $1 for update', [caseFileId])

/** The hand-over of this file that is open. Locks the file: an item that changes right now waits, or is waited for. */
export async function stateForHandover(work: Work, { caseFileId }: OnFile): Promise<HandoverState> {
  const [[file], handover] = await Promise.all([
    lockedState(work, caseFileId),
    handoverWhere(work, caseFileId, 'h.completed_at is null and h.called_off_at is null')
  ])
  return { file: file ?? null, handover }
}

export async function stateForAnswer(work: Work, input: AnswerQuestion): Promise<AnswerQuestionState> {
  const [state, [question]] = await Promise.all([
    stateForHandover(work, input),
    work.query<NonNullable<AnswerQuestionState['question']>>(
      `select asked_by as "askedBy", answer is not null as "isAnswered" from casework.handover_question
       where id = $1 and case_file_id = $2 and handover_id = $3`,
      [input.questionId, input.caseFileId, input.handoverId]
    )
  ])
  return { ...state, question: question ?? null }
}

/** Introductions go on after the file has changed hands, and after the hand-over is finished. */
export async function stateForIntroduction(work: Work, input: RecordIntroduction): Promise<RecordIntroductionState> {
  const [[file], handover, supporters] = await Promise.all([
    lockedState(work, input.caseFileId),
    handoverWhere(work, input.caseFileId, 'h.called_off_at is null and h.id = $3', [input.handoverId]),
    work.query<{ id: string }>('select id from casework.supporter where case_file_id = $1', [input.caseFileId])
  ])
  return { file: file ?? null, handover, supporterIds: supporters.map(({ id }) => id) }
}
