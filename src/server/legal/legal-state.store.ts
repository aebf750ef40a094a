/** What every decision about a legal matter begins with: who records, and the matter as the caller may see it. */
import type { LegalDuty, LegalStep, LegalTrack } from '#domain/legal/legal.ts'
import type { ClockChange } from '#domain/legal/limits.ts'
import type { RecordStepState } from '#domain/legal/record-step.ts'
import type { Recorder } from '#domain/legal/recorder.ts'
import type { MoneyLine } from '#domain/legal/restitution.ts'
import type { Work } from '#server/pipeline/work.ts'

export interface OnFile {
  readonly caseFileId: string
}

export type Line<T> = T & { readonly id: string; readonly isStruck: boolean }

/** Of two who record at once the second sees the first: money must not be paid twice, a duty not begun twice. */
export const hold = (work: Work, caseFileId: string): Promise<unknown> =>
  work.query('select pg_advisory_xact_lock(hashtextextended($1::text, 39))', [caseFileId])

/** Through which post the caller stands to the file: the child's own team before an institution that received something. */
export async function recorderOf(work: Work, caseFileId: string): Promise<Recorder | null> {
  const [row] = await work.query<Recorder>(
    `select p.post_id as "postId", p.role, p.standing <> 'recipient' as "isTeam" from casework.pointers($1) p
     where p.standing in ('case-worker', 'co-worker', 'supervisor', 'unit-head', 'recipient')
     order by p.standing = 'recipient', p.standing, p.role not in ('R06', 'R07', 'R08', 'R09', 'R12'), p.post_id limit 1`,
    [caseFileId]
  )
  return row ?? null
}

interface Lines {
  readonly steps: readonly Line<LegalStep>[]
  readonly duties: readonly (LegalDuty & { readonly id: string })[]
  readonly money: readonly Line<MoneyLine>[]
}

const linesQuery = `select coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'stage', s.stage, 'happenedOn', s.happened_on, 'at', s.happened_at,
      'recordedAt', s.recorded_at, 'isStruck', s.struck_at is not null) order by s.recorded_at, s.id)
    from casework.legal_step s where s.case_file_id = $1), '[]'::jsonb) as steps,
  coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'duty', d.duty, 'fromAt', d.from_at, 'recordedAt', d.recorded_at, 'settledAt', d.settled_at)
      order by d.recorded_at, d.id) from casework.legal_duty d where d.case_file_id = $1), '[]'::jsonb) as duties,
  coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'kind', m.kind, 'amount', m.amount, 'onDay', m.on_day, 'recordedAt', m.recorded_at,
      'isStruck', m.struck_at is not null) order by m.recorded_at, m.id) from casework.legal_money m where m.case_file_id = $1), '[]'::jsonb) as money`

export async function linesOf(work: Work, caseFileId: string): Promise<Lines> {
  const [lines] = await work.query<Lines>(linesQuery, [caseFileId])
  return lines ?? { steps: [], duties: [], money: [] }
}

/** What is struck counts for nothing; a duty that came with a step bears its id and goes with it. */
export const trackOf = ({ steps, duties, money }: Lines, withoutLine?: string): LegalTrack => ({
  steps: steps.filter(({ id, isStruck }) => !isStruck && id !== withoutLine),
  duties: duties.filter(({ id }) => id !== withoutLine),
  money: money.filter(({ id, isStruck }) => !isStruck && id !== withoutLine)
})

export async function stateForTrack(work: Work, { caseFileId }: OnFile): Promise<RecordStepState> {
  await hold(work, caseFileId)
  const [recorder, lines, [claim]] = await Promise.all([
    recorderOf(work, caseFileId),
    linesOf(work, caseFileId),
    work.query<{ known: boolean }>('select casework.restitution_claimed($1) as known', [caseFileId])
  ])
  return { recorder, track: trackOf(lines), isClaimed: claim?.known ?? false }
}

/** Each limit runs at most once for one child, so the file itself is what it is about. */
export async function turnClocks(work: Work, caseFileId: string, { starts, stops }: ClockChange): Promise<void> {
  await Promise.all([
    ...stops.map((code) => work.query('select casework.stop_clock($1, $2, $1, $3)', [caseFileId, code, work.now.at])),
    ...starts.map(({ code, from }) => work.query('select casework.start_clock($1, $2, $1, $3)', [caseFileId, code, from]))
  ])
}

export const insertDuty = (
  work: Work,
  caseFileId: string,
  dutyId: string,
  { duty, fromAt }: Pick<LegalDuty, 'duty' | 'fromAt'>,
  { basis, postId }: { readonly basis: string | null; readonly postId: string }
): Promise<unknown> =>
  work.query(
    `insert into casework.legal_duty (id, case_file_id, duty, from_at, basis, post_id, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [dutyId, caseFileId, duty, fromAt, basis, postId, work.now.at, work.caller.accountId]
  )
