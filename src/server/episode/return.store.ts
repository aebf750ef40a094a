/** On the way home: the facts the readiness gate looks at, each record kept, and how all of it is read. */
import type { CareTryState, RecordCareTry } from '#domain/episode/record-care-try.ts'
import type { RecordFamilyStatus, ReturnState } from '#domain/episode/record-family-status.ts'
import type { RecordReturnStep } from '#domain/episode/record-return-step.ts'
import type { RecordReturnVisit, ReturnVisitState } from '#domain/episode/record-return-visit.ts'
import type { ReadinessFacts } from '#domain/episode/readiness-gate.ts'
import { type CareWay, type ReturnStepKind, somebodyAccepts } from '#domain/episode/return.ts'
import { readinessOf } from '#domain/instrument/family-readiness.ts'
import type { Answers } from '#domain/instrument/instrument.ts'
import { instrumentOf } from '#domain/instrument/instruments.ts'
import type { Risk } from '#domain/intake/danger.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { lockedFile, type OnFile, sealed } from './file-of-episode.store.ts'

const episodeOf = '(select max(e.number) from casework.episode e where e.case_file_id = $1)'

interface FactRow extends Pick<ReadinessFacts, 'familyStatus' | 'safetyLookedOn' | 'determined'> {
  readonly risk: Risk
  readonly steps: readonly ReturnStepKind[]
  /** newest first */
  readonly tries: Parameters<typeof somebodyAccepts>[0]
  readonly checklist: { readonly version: number; readonly answers: Answers; readonly answeredOn: string } | null
}

export async function readinessFacts(work: Work, caseFileId: string): Promise<ReadinessFacts | null> {
  const [row] = await work.query<FactRow>(
    `select f.risk,
       (select s.status from casework.family_status s where s.case_file_id = $1 and s.episode_number = ${episodeOf} order by s.on_day desc, s.recorded_at desc limit 1) as "familyStatus",
       coalesce((select jsonb_agg(distinct s.kind) from casework.return_step s where s.case_file_id = $1 and s.episode_number = ${episodeOf}), '[]'::jsonb) as steps,
       coalesce((select jsonb_agg(jsonb_build_object('way', t.way, 'withWhom', t.with_whom, 'outcome', t.outcome) order by t.on_day desc, t.recorded_at desc)
          from casework.care_try t where t.case_file_id = $1 and t.episode_number = ${episodeOf}), '[]'::jsonb) as tries,
       (select jsonb_build_object('version', a.version, 'answers', a.answers, 'answeredOn', a.answered_on) from casework.instrument_answers a
          where a.case_file_id = $1 and a.instrument = 'FAM10' order by a.answered_on desc, a.recorded_at desc limit 1) as checklist,
       (select max(r.reviewed_on)::text from casework.review r where r.case_file_id = $1 and r.episode_number = ${episodeOf} and r.safety_looked) as "safetyLookedOn",
       'BQ7' = any (casework.determined($1)) or exists (select from casework.best_interest b where b.case_file_id = $1 and b.question = 'BQ7' and b.signed_at is not null) as determined
     from casework.case_file f where f.id = $1`,
    [caseFileId]
  )
  if (!row) return null
  const { checklist, tries, ...facts } = row
  const instrument = checklist && instrumentOf('FAM10', checklist.version)
  return {
    ...facts,
    substituteAccepts: somebodyAccepts(tries),
    checklist: instrument ? { outcome: readinessOf(instrument, checklist.answers).outcome, answeredOn: checklist.answeredOn } : null
  }
}

export const stateForReturn = async (work: Work, { caseFileId }: OnFile): Promise<ReturnState> => ({
  file: await lockedFile(work, caseFileId)
})

export async function saveFamilyStatus(work: Work, { caseFileId, statusId, status, onDay }: RecordFamilyStatus): Promise<Answer> {
  await work.query(
    `insert into casework.family_status (id, case_file_id, episode_number, status, on_day, recorded_at, recorded_by) values ($2, $1, ${episodeOf}, $3, $4, $5, $6)`,
    [caseFileId, statusId, status, onDay, work.now.at, work.caller.accountId]
  )
  return { statusId, status }
}

export async function saveReturnStep(work: Work, step: RecordReturnStep): Promise<Answer> {
  const { caseFileId, stepId, kind } = step
  const statement = await sealed(work, places.returnStatement(caseFileId, 'return_step', stepId), step.statement)
  await work.query(
    `insert into casework.return_step (id, case_file_id, episode_number, kind, on_day, statement, missing_reason, recorded_at, recorded_by)
     values ($2, $1, ${episodeOf}, $3, $4, $5, $6, $7, $8)`,
    [caseFileId, stepId, kind, step.onDay, statement, statement === null ? step.missingReason : null, work.now.at, work.caller.accountId]
  )
  return { stepId, kind }
}

export async function stateForCareTry(work: Work, { caseFileId }: RecordCareTry): Promise<CareTryState> {
  const file = await lockedFile(work, caseFileId)
  const tried = await work.query<{ way: CareWay }>(
    `select distinct way from casework.care_try where case_file_id = $1 and episode_number = ${episodeOf}`,
    [caseFileId]
  )
  return { file, tried: tried.map(({ way }) => way) }
}

export async function saveCareTry(work: Work, one: RecordCareTry): Promise<Answer> {
  const { caseFileId, tryId, way, outcome } = one
  const [statement, skipReason] = await Promise.all([
    sealed(work, places.returnStatement(caseFileId, 'care_try', tryId), one.statement),
    sealed(work, places.careSkipped(caseFileId, tryId), one.skipReason)
  ])
  await work.query(
    `insert into casework.care_try (id, case_file_id, episode_number, way, with_whom, outcome, on_day, skip_reason, statement, missing_reason, recorded_at, recorded_by)
     values ($2, $1, ${episodeOf}, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      caseFileId,
      tryId,
      way,
      one.withWhom,
      outcome,
      one.onDay,
      skipReason,
      statement,
      statement === null ? one.missingReason : null,
      work.now.at,
      work.caller.accountId
    ]
  )
  return { tryId, way, outcome }
}

export async function stateForReturnVisit(work: Work, { caseFileId, visitId }: RecordReturnVisit): Promise<ReturnVisitState> {
  const file = await lockedFile(work, caseFileId)
  const [visit] = await work.query<NonNullable<ReturnVisitState['visit']>>(
    `select id, done_on is not null as "isDone" from casework.return_visit where case_file_id = $1 and id = $2 and episode_number = ${episodeOf}`,
    [caseFileId, visitId]
  )
  return { file, visit: visit ?? null }
}

export async function saveReturnVisit(work: Work, visit: RecordReturnVisit): Promise<Answer> {
  const { caseFileId, visitId, finding } = visit
  const statement = await sealed(work, places.returnStatement(caseFileId, 'return_visit', visitId), visit.statement)
  await work.query(
    `update casework.return_visit set done_on = $3, finding = $4, statement = $5, missing_reason = $6, recorded_at = $7, recorded_by = $8
     where case_file_id = $1 and id = $2`,
    [
      caseFileId,
      visitId,
      visit.doneOn,
      finding,
      statement,
      statement === null ? visit.missingReason : null,
      work.now.at,
      work.caller.accountId
    ]
  )
  return { visitId, finding }
}

interface Heard {
  readonly id: string
  statement: string | null
}
interface ReturnRow {
  readonly steps: Heard[]
  readonly tries: (Heard & { skipReason: string | null })[]
  readonly visits: Heard[]
}

export async function readReturn(work: Work, { id }: { id: string }): Promise<unknown> {
  const [facts, [row]] = await Promise.all([
    readinessFacts(work, id),
    work.query<{ read: ReturnRow }>(
      `select jsonb_build_object(
         'placedOn', (select ((f.state_since + interval '7 hours') at time zone 'UTC')::date from casework.case_file f where f.id = $1 and f.state = 'ST12'),
         'chosen', (select d.chosen from casework.determination d where d.case_file_id = $1 and d.question = 'BD1' and d.status = 'decided'
            and d.episode_number = ${episodeOf} order by d.settled_at desc limit 1),
         'statuses', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'status', s.status, 'onDay', s.on_day) order by s.on_day desc, s.recorded_at desc)
            from casework.family_status s where s.case_file_id = $1 and s.episode_number = ${episodeOf}), '[]'::jsonb),
         'steps', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'onDay', s.on_day, 'statement', s.statement,
              'missingReason', s.missing_reason) order by s.on_day desc, s.recorded_at desc)
            from casework.return_step s where s.case_file_id = $1 and s.episode_number = ${episodeOf}), '[]'::jsonb),
         'tries', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'way', t.way, 'withWhom', t.with_whom, 'outcome', t.outcome, 'onDay', t.on_day,
              'skipReason', t.skip_reason, 'statement', t.statement, 'missingReason', t.missing_reason) order by t.on_day desc, t.recorded_at desc)
            from casework.care_try t where t.case_file_id = $1 and t.episode_number = ${episodeOf}), '[]'::jsonb),
         'visits', coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'place', v.place, 'dueOn', v.due_on, 'doneOn', v.done_on, 'finding', v.finding,
              'statement', v.statement, 'missingReason', v.missing_reason) order by v.place)
            from casework.return_visit v where v.case_file_id = $1 and v.episode_number = ${episodeOf}), '[]'::jsonb)) as read`,
      [id]
    )
  ])
  if (!facts || !row) return undefined
  const { read } = row
  const open = (table: 'return_step' | 'care_try' | 'return_visit') => async (one: Heard) => {
    if (one.statement) one.statement = await work.vault.open(places.returnStatement(id, table, one.id), one.statement)
  }
  await Promise.all([
    ...read.steps.map(open('return_step')),
    ...read.tries.map(open('care_try')),
    ...read.visits.map(open('return_visit')),
    ...read.tries.map(async (one) => {
      if (one.skipReason) one.skipReason = await work.vault.open(places.careSkipped(id, one.id), one.skipReason)
    })
  ])
  return { facts, ...read }
}
