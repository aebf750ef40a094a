/** The register of programmes in SQL: entered, brought up to date, and read with everyone who has held their posts. */
import type { RecordProgramme, RecordProgrammeState } from '#domain/area-plan/record-programme.ts'
import type { Programme, ProgrammeTerms } from '#domain/area-plan/programme.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { leadsOf, postsOf } from './area-plan.store.ts'

export interface ProgrammeRow extends Programme {
  readonly regionCode: string
}

export const programmeJson = `jsonb_build_object('id', g.id, 'regionCode', g.region_code, 'version', g.version, 'name', g.name, 'institution', g.institution,
  'services', g.services, 'since', g.since, 'funding', g.funding, 'fundedUntil', g.funded_until, 'decree', g.decree, 'decreeUntil', g.decree_until,
  'responsiblePostId', g.responsible_post_id, 'state', g.state)`

const placeOf = (
  { id, regionCode, version }: Pick<ProgrammeRow, 'id' | 'regionCode' | 'version'>,
  column: 'name' | 'institution' | 'decree'
) => places.areaWords(regionCode, `programme.${column}`, id, version)

export async function openProgramme<Row extends ProgrammeRow>(work: Work, row: Row): Promise<Row> {
  const [name, institution, decree] = await Promise.all([
    work.vault.open(placeOf(row, 'name'), row.name),
    work.vault.open(placeOf(row, 'institution'), row.institution),
    row.decree && work.vault.open(placeOf(row, 'decree'), row.decree)
  ])
  return { ...row, name, institution, decree }
}

export async function stateForProgramme(work: Work, { programmeId, regionCode, terms }: RecordProgramme): Promise<RecordProgrammeState> {
  const [leads, posts, rows] = await Promise.all([
    leadsOf(work),
    postsOf(work, regionCode, [terms.responsiblePostId]),
    work.query<{ programme: ProgrammeRow }>(`select ${programmeJson} as programme from agency.programme g where g.id = $1 for update`, [
      programmeId
    ])
  ])
  const [row] = rows
  return { leads, posts, programme: row ? await openProgramme(work, row.programme) : null }
}

export async function saveProgramme(
  work: Work,
  { version, regionCode, terms }: { version: number; regionCode: string; terms: ProgrammeTerms },
  { programmeId }: RecordProgramme
): Promise<Answer> {
  const seal = (column: 'name' | 'institution' | 'decree', text: string) =>
    work.vault.seal(placeOf({ id: programmeId, regionCode, version }, column), text)
  const [name, institution, decree] = await Promise.all([
    seal('name', terms.name),
    seal('institution', terms.institution),
    terms.decree && seal('decree', terms.decree)
  ])
  const money = [terms.funding, terms.fundedUntil, decree, terms.decreeUntil]
  const columns = [
    name,
    institution,
    terms.services,
    terms.since,
    ...money,
    terms.responsiblePostId,
    terms.state,
    version,
    work.caller.accountId,
    work.now.at
  ]
  await work.query(
    version === 1
      ? `insert into agency.programme (id, region_code, name, institution, services, since, funding, funded_until, decree, decree_until, responsible_post_id, state,
           version, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`
      : `update agency.programme set name = $3, institution = $4, services = $5, since = $6, funding = $7, funded_until = $8, decree = $9, decree_until = $10,
           responsible_post_id = $11, state = $12, version = $13, recorded_by = $14, recorded_at = $15 where id = $1 and region_code = $2`,
    [programmeId, regionCode, ...columns]
  )
  return { version }
}
