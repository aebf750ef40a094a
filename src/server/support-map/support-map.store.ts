/** The support map's SQL: states for its commands, and what each saves. The whole map is read with the case file. */
import type { EndTie } from '#domain/support-map/change-tie.ts'
import type { RecordTie, RecordTieState } from '#domain/support-map/record-tie.ts'
import type { TieState } from '#domain/support-map/change-tie.ts'
import type { OpenFile, Tie, TieTerms } from '#domain/support-map/tie-terms.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import type { z } from 'zod'

const openFile = (work: Work, caseFileId: string): Promise<OpenFile[]> =>
  work.query<OpenFile>('select state from casework.case_file where id = $1', [caseFileId])

export async function stateForRecordTie(work: Work, input: RecordTie): Promise<RecordTieState> {
  const [files, supporters] = await Promise.all([
    openFile(work, input.caseFileId),
    work.query<{ id: string }>('select id from casework.supporter where case_file_id = $1', [input.caseFileId])
  ])
  return { file: files[0] ?? null, supporterIds: supporters.map((supporter) => supporter.id) }
}

/** Locks the tie, so that of two people who saw one version exactly one is first. */
export async function stateForTie(work: Work, input: { caseFileId: string; tieId: string }): Promise<TieState> {
  const [files, ties] = await Promise.all([
    openFile(work, input.caseFileId),
    work.query<Tie>(
      `select id, supporter_id as "supporterId", needs, keys, resources, strength, consistency, safety, permanence, ends_on as "endsOn",
        child_confirmed as "childConfirmed", last_confirmed_on as "lastConfirmedOn", steward_post_id as "stewardPostId", version
       from casework.tie where id = $1 and case_file_id = $2 and ended_at is null for update`,
      [input.tieId, input.caseFileId]
    )
  ])
  return { file: files[0] ?? null, tie: ties[0] ?? null }
}

export async function saveNewTie(work: Work, tie: RecordTie): Promise<void> {
  const supporter = tie.newSupporter
  const sealed = supporter && (await work.vault.seal(places.supporterLabel(tie.caseFileId, tie.supporterId), supporter.label))
  await Promise.all([
    ...(supporter
      ? [
          work.query('insert into casework.supporter (id, case_file_id, role, level, label, post_id) values ($1, $2, $3, $4, $5, $6)', [
            tie.supporterId,
            tie.caseFileId,
            supporter.role,
            supporter.level,
            sealed,
            supporter.postId
          ])
        ]
      : []),
    work.query(
      `insert into casework.tie (id, case_file_id, supporter_id, needs, keys, resources, strength, consistency, safety, permanence, ends_on,
        child_confirmed, last_confirmed_on, steward_post_id, recorded_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1)`,
      [tie.tieId, tie.caseFileId, tie.supporterId, ...termValues(tie.terms), work.now.at]
    )
  ])
}

export async function saveTie(work: Work, tie: Tie): Promise<void> {
  await work.query(
    `update casework.tie set needs = $2, keys = $3, resources = $4, strength = $5, consistency = $6, safety = $7, permanence = $8, ends_on = $9,
      child_confirmed = $10, last_confirmed_on = $11, steward_post_id = $12, recorded_at = $13, version = $14 where id = $1`,
    [tie.id, ...termValues(tie), work.now.at, tie.version]
  )
}

export async function saveEndedTie(
  work: Work,
  { tie, reason }: { tie: Tie; reason: z.infer<typeof EndTie>['reason'] | string }
): Promise<void> {
  await work.query('update casework.tie set ended_at = $2, ended_reason = $3, recorded_at = $2, version = $4 where id = $1', [
    tie.id,
    work.now.at,
    reason,
    tie.version
  ])
}

const termValues = (terms: TieTerms): unknown[] => [
  terms.needs,
  terms.keys,
  terms.resources,
  terms.strength,
  terms.consistency,
  terms.safety,
  terms.permanence,
  terms.endsOn,
  terms.childConfirmed,
  terms.lastConfirmedOn,
  terms.stewardPostId
]
