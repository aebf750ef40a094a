/** What the stages of the law are called: every name each ever had, and the one an administrator adds (D11). */
import type { NameStage, StageNamed, StageRenamed } from '#domain/legal/name-stage.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

export async function stateForNaming(work: Work, { stage }: NameStage): Promise<{ newest: StageNamed }> {
  // of two who name one stage at once the second sees the first
  await work.query('select pg_advisory_xact_lock(hashtextextended($1, 39))', [stage])
  const [newest] = await work.query<StageNamed>(
    `select version, name_id as "nameId", name_en as "nameEn", holds_from::text as "holdsFrom" from agency.legal_stage_name
     where code = $1 order by version desc limit 1`,
    [stage]
  )
  if (!newest) throw new Error(`no name of ${stage}`)
  return { newest }
}

export async function saveName(work: Work, { stage, nameId, nameEn, holdsFrom, source, version }: StageRenamed): Promise<Answer> {
  await work.query(
    `insert into agency.legal_stage_name (code, holds_from, name_id, name_en, source, version, named_at, named_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [stage, holdsFrom, nameId, nameEn, source, version, work.now.at, work.caller.accountId]
  )
  return { stage, version }
}

export const readStageNames = (work: Work): Promise<unknown> =>
  work.query(
    `select n.code as stage, n.name_id as "nameId", n.name_en as "nameEn", n.holds_from::text as "holdsFrom", n.source, n.version,
       (select a.display_name from agency.account a where a.id = n.named_by) as "namedBy"
     from agency.legal_stage_name n order by n.code, n.holds_from desc, n.version desc`
  )
