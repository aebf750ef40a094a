/** Entries of the directory in SQL: written by their unit or by whoever leads the area; row-level security asks the same again. */
import type { ChangeService, ChangeServiceState } from '#domain/directory/change-service.ts'
import type { KeptState } from '#domain/directory/kept.ts'
import type { RecordService, RecordServiceState } from '#domain/directory/record-service.ts'
import type { Room } from '#domain/directory/room.ts'
import { type Listed, type ServiceTerms, verifyAgainOn } from '#domain/directory/service.ts'
import type { SetVacancy } from '#domain/directory/set-vacancy.ts'
import type { Day } from '#domain/kernel/date.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

/** An entry as the domain knows it. */
export const listedJson = `jsonb_build_object('id', s.id, 'unitId', s.unit_id, 'version', s.version, 'code', s.code, 'name', s.name, 'description', s.description,
  'intakePostId', s.intake_post_id, 'minAge', s.min_age, 'maxAge', s.max_age, 'sexes', s.sexes, 'disabilities', s.disabilities, 'regionCodes', s.region_codes,
  'languages', s.languages, 'cost', s.cost, 'costWords', s.cost_words, 'papers', s.papers, 'hours', s.hours, 'phone', s.phone, 'email', s.email,
  'address', s.address, 'status', s.status, 'confidential', s.confidential, 'verifiedOn', s.verified_on, 'verifyAgainOn', s.verify_again_on)`

/** The latest entry of each kind of room. */
export const roomsJson = `coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'total', c.total, 'free', c.free) order by c.kind)
  from (select distinct on (x.kind) x.kind, x.total, x.free from directory.capacity x where x.service_id = s.id order by x.kind, x.number desc) c), '[]'::jsonb)`

const keepsUnit = async (work: Work, unitId: string): Promise<boolean> =>
  (await work.query('select 1 from directory.units_kept() u where u = $1', [unitId])).length > 0
const postsOf = async (work: Work, unitId: string): Promise<string[]> =>
  (await work.query<{ id: string }>('select id from agency.post where unit_id = $1', [unitId])).map(({ id }) => id)
const regionsOf = async (work: Work, terms: ServiceTerms): Promise<string[]> =>
  (await work.query<{ code: string }>('select code from agency.region where code = any ($1)', [terms.regionCodes])).map(({ code }) => code)

/** Locked, so that two who change it at once come one after another. What is closed cannot be locked: no policy lets it be changed. */
async function keptOf(work: Work, serviceId: string): Promise<KeptState> {
  const read = (lock: string) =>
    work.query<{ service: Listed; keeps: boolean }>(
      `select ${listedJson} as service, s.unit_id in (select directory.units_kept()) as keeps from directory.service s where s.id = $1 ${lock}`,
      [serviceId]
    )
  const [locked, seen] = await Promise.all([read('for update'), read('')])
  const row = locked[0] ?? seen[0]
  return { service: row?.service ?? null, keeps: row?.keeps ?? false }
}

export async function stateForRecording(work: Work, { unitId, terms }: RecordService): Promise<RecordServiceState> {
  const [keeps, unitPosts, regions] = await Promise.all([keepsUnit(work, unitId), postsOf(work, unitId), regionsOf(work, terms)])
  return { keeps, unitPosts, regions }
}

export async function stateForChanging(work: Work, { serviceId, terms }: ChangeService): Promise<ChangeServiceState> {
  const kept = await keptOf(work, serviceId)
  const [unitPosts, regions] = await Promise.all([kept.service ? postsOf(work, kept.service.unitId) : [], regionsOf(work, terms)])
  return { ...kept, unitPosts, regions }
}

export const stateForKeeping = (work: Work, { serviceId }: { readonly serviceId: string }): Promise<KeptState> => keptOf(work, serviceId)

const columns = `code, name, description, intake_post_id, min_age, max_age, sexes, disabilities, region_codes, languages, cost, cost_words, papers, hours, phone,
  email, address, status, confidential`
const valuesOf = (terms: ServiceTerms): readonly unknown[] => [
  terms.code,
  terms.name,
  terms.description,
  terms.intakePostId,
  terms.minAge,
  terms.maxAge,
  terms.sexes,
  terms.disabilities,
  terms.regionCodes,
  terms.languages,
  terms.cost,
  terms.costWords,
  terms.papers,
  terms.hours && JSON.stringify(terms.hours),
  terms.phone,
  terms.email,
  terms.address,
  terms.status,
  terms.confidential
]
const places = (from: number, count: number): string => Array.from({ length: count }, (_, index) => `$${from + index}`).join(', ')

export async function saveService(
  work: Work,
  { terms, verifyAgainOn: again }: { readonly terms: ServiceTerms; readonly verifyAgainOn: Day },
  { serviceId, unitId, verifiedOn }: RecordService
): Promise<Answer> {
  const values = valuesOf(terms)
  await work.query(
    `insert into directory.service (id, unit_id, recorded_by, recorded_at, verified_on, verified_by, verify_again_on, ${columns})
     values ($1, $2, $3, $4, $5, $3, $6, ${places(7, values.length)})`,
    [serviceId, unitId, work.caller.accountId, work.now.at, verifiedOn, again, ...values]
  )
  return { version: 1 }
}

export async function saveChange(
  work: Work,
  { version, terms }: { readonly version: number; readonly terms: ServiceTerms },
  { serviceId }: ChangeService
): Promise<Answer> {
  const values = valuesOf(terms)
  await work.query(
    `update directory.service set (recorded_by, recorded_at, verified_on, verified_by, verify_again_on, version, ${columns})
     = ($2, $3, $4, $2, $5, $6, ${places(7, values.length)}) where id = $1`,
    [serviceId, work.caller.accountId, work.now.at, work.now.today, verifyAgainOn(work.now.today), version, ...values]
  )
  return { version }
}

export async function saveVerification(
  work: Work,
  change: { readonly version: number; readonly verifiedOn: Day; readonly verifyAgainOn: Day },
  { serviceId }: { readonly serviceId: string }
): Promise<Answer> {
  await work.query('update directory.service set verified_on = $2, verified_by = $3, verify_again_on = $4, version = $5 where id = $1', [
    serviceId,
    change.verifiedOn,
    work.caller.accountId,
    change.verifyAgainOn,
    change.version
  ])
  return { version: change.version }
}

export async function saveClosing(
  work: Work,
  { version }: { readonly version: number },
  { serviceId }: { readonly serviceId: string }
): Promise<Answer> {
  await work.query("update directory.service set status = 'closed', version = $2, recorded_by = $3, recorded_at = $4 where id = $1", [
    serviceId,
    version,
    work.caller.accountId,
    work.now.at
  ])
  return { version }
}

export async function saveVacancy(work: Work, { rooms }: { readonly rooms: readonly Room[] }, { serviceId }: SetVacancy): Promise<void> {
  await Promise.all(
    rooms.map(({ kind, total, free }) =>
      work.query('insert into directory.capacity (service_id, kind, total, free, updated_at, updated_by) values ($1, $2, $3, $4, $5, $6)', [
        serviceId,
        kind,
        total,
        free,
        work.now.at,
        work.caller.accountId
      ])
    )
  )
}
