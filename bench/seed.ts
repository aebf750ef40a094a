/** Case files of as many workers as wanted (100,000 of 2,500 as a rule) in 40 units, laid by SQL as the administrator; every fifth file has a map of eight ties. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrate } from '#server/database/migrate.ts'
import { asOwner, prepareLogins } from '#server/database/postgres-owner.ts'
import { referenceRows } from '#server/reference-rows.ts'
import { noLimits } from '#server/vault/key-budget.ts'
import { keepBriefly } from '#server/vault/keep-briefly.ts'
import { openDesk } from '#server/vault/key-desk.ts'
import { keyFoldersOf } from '#server/vault/key-part.ts'
import { openKeyStore } from '#server/vault/key-store.ts'
import { rootKeyOf } from '#server/vault/root-key.ts'
import { places } from '#server/vault/places.ts'
import { openVault } from '#server/vault/seal.ts'
import type { BenchServer } from './postgres.ts'

const filesOfWorker = 40

/** How large the database is. */
export interface Scale {
  readonly workers: number
  readonly caseFiles: number
  /** File `turn` (0–39) of a worker (from 1 on). */
  fileOf(worker: number, turn: number): number
}

export const scaleOf = (workers: number): Scale => ({
  workers,
  caseFiles: workers * filesOfWorker,
  fileOf: (worker, turn) => turn * workers + worker
})
/** What all rows are measured on but that of growth. */
export const usual = scaleOf(2_500)
export const { workers, caseFiles } = usual
/** Files of these workers whose circles are sealed for real, so that the server can open them. */
export const openWorkers = 250
export const mapsOfWorker = 8

const hex = (n: number): string => n.toString(16).padStart(12, '0')
export const fileId = (n: number): string => `00000000-0000-7000-a000-${hex(n)}`
export const workerPost = (n: number): string => `00000000-0000-7000-a001-${hex(n)}`
export const tokenOf = (worker: number): string => `bench-${worker}`

const id = (kind: string, n: string) => `('00000000-0000-7000-${kind}-' || lpad(to_hex(${n}), 12, '0'))::uuid`
const file = (n: string) => id('a000', n)
const post = (n: string) => id('a001', n)
const unitOf = (n: string) => `((${n} - 1) % 40 + 1)`
const supervisor = (unit: string) => id('a002', unit)
const head = (unit: string) => id('a003', unit)
/** The key of every label that is never opened: a real one, because the server looks whether its keys belong to this database. */
const firstKey = '0000000000000001'
const sealed = `'v1.${firstKey}.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'`

const statementsOf = ({ workers, caseFiles }: Scale): readonly string[] => [
  "set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'",
  `insert into agency.agency values (${id('a009', '1')}, 'Lingkar bench', 'uptdPpa')`,
  `insert into agency.unit select ${id('a008', 'u')}, ${id('a009', '1')}, 'Unit ' || u, r.code
     from generate_series(1, 40) u join (select code, row_number() over (order by code) as n from agency.region where level = 'regency') r on r.n = u`,
  `insert into agency.post select ${head('u')}, ${id('a008', 'u')}, 'R04', 'Kepala', null from generate_series(1, 40) u`,
  `insert into agency.post select ${supervisor('u')}, ${id('a008', 'u')}, 'R02', 'Supervisor', ${head('u')} from generate_series(1, 40) u`,
  `insert into agency.post select ${post('w')}, ${id('a008', unitOf('w'))}, 'R01', 'Pekerja sosial', ${supervisor(unitOf('w'))} from generate_series(1, ${workers}) w`,
  `insert into agency.account (id, user_name, display_name) select ${id('a004', 'w')}, 'pekerja.' || w, 'Pekerja ' || w from generate_series(1, ${workers}) w`,
  `insert into agency.appointment select ${id('a005', 'w')}, ${post('w')}, ${id('a004', 'w')}, now() - interval '100 days', now() + interval '100 days' from generate_series(1, ${workers}) w`,
  `insert into authn.session (token_hash, account_id, expires_at, complete)
     select sha256(convert_to('bench-' || w, 'UTF8')), ${id('a004', 'w')}, now() + interval '12 hours', true from generate_series(1, ${workers}) w`,
  `insert into casework.case_file (id, child_id, unit_id, code_name, sex, age_band, first_age_band, state, state_since, risk, service_region, worker_post_id, supervisor_post_id, opened_at, review_due_on)
     select ${file('f')}, gen_random_uuid(), ${id('a008', unitOf('w'))}, 'BURUNG ' || f, 'P', (array['12-14', '15-17'])[f % 2 + 1], (array['12-14', '15-17'])[f % 2 + 1], (array['ST06', 'ST08', 'ST09', 'ST09', 'ST10', 'ST14'])[f % 6 + 1],
       now() - f % 90 * ${"interval '1 day'"}, (array['RK1', 'RK2', 'RK2', 'RK3'])[f % 4 + 1], u.region_code, ${post('w')}, ${supervisor(unitOf('w'))},
       now() - (f % 700) * interval '1 day', current_date + f % 60
     from (select f, (f - 1) % ${workers} + 1 as w from generate_series(1, ${caseFiles}) f) x join agency.unit u on u.id = ${id('a008', unitOf('w'))}`,
  `insert into casework.code_name select unit_id, code_name, child_id from casework.case_file`,
  `insert into casework.episode (id, case_file_id, number, opened_at) select gen_random_uuid(), id, 1, opened_at from casework.case_file`,
  `insert into casework.standing (case_file_id, post_id, standing, from_at, until_at)
     select c.id, s.post, s.standing, now() - interval '1 day', now() + interval '180 days' from casework.case_file c,
       lateral (values (c.worker_post_id, 'case-worker'), (c.supervisor_post_id, 'supervisor'), ((select supervisor_post_id from agency.post p where p.id = c.supervisor_post_id), 'unit-head')) s (post, standing)`,
  `insert into casework.assessment (id, case_file_id, number, assessed_at, post_id, needs, risk_factors, protective_factors, danger_signs)
     select gen_random_uuid(), ${file('f')}, 1, now() - interval '20 days', ${post(`((f - 1) % ${workers} + 1)`)},
       '[{"need":"N1","severity":1,"stated":1,"subNeeds":[]},{"need":"N2","severity":3,"stated":2,"subNeeds":[]},{"need":"N4","severity":2,"stated":3,"subNeeds":[]}]', '{"RF1":1,"RF3":2}', '{"PF1":2}', '{}'
     from generate_series(1, ${caseFiles / 5}) f`,
  `insert into casework.supporter (id, case_file_id, role, level, label)
     select ${id('a006', 'f * 8 + k')}, ${file('f')}, (array['SP-MIC-IBU', 'SP-MEZ-GURU', 'SP-MAC-PEKSOS', 'SP-MEZ-TETANGGA'])[k % 4 + 1], (array['MIC', 'MEZ', 'MAC', 'MEZ'])[k % 4 + 1], ${sealed}
     from generate_series(1, ${caseFiles / 5}) f, generate_series(0, 7) k`,
  `insert into casework.tie (id, case_file_id, supporter_id, needs, keys, resources, strength, consistency, safety, permanence, child_confirmed, last_confirmed_on, steward_post_id, recorded_at, version)
     select ${id('a007', 'f * 8 + k')}, ${file('f')}, ${id('a006', 'f * 8 + k')}, array['N' || k % 7 + 1, 'N' || (k + 3) % 7 + 1], (array['{ACC}', '{ACC,PRO}', '{EMP}'])[k % 3 + 1]::text[], '{EMO}',
       k % 4, (k + 1) % 4, 'SAFE', 'PERM', k % 2 = 0, current_date - k * 7, ${post(`((f - 1) % ${workers} + 1)`)}, now() - interval '20 days', 1
     from generate_series(1, ${caseFiles / 5}) f, generate_series(0, 7) k`,
  `insert into casework.tie_version select * from casework.tie`
]

export interface Seeded {
  readonly databaseUrl: string
  readonly seconds: number
}

export async function seed(server: BenchServer, folder: string, scale = usual): Promise<Seeded> {
  const began = performance.now()
  await asOwner(server.urlOf('postgres'), (administrator) => administrator.exec('create database lingkar'))
  const { databaseUrl, migrationUrl } = await prepareLogins(server.urlOf('lingkar'))
  await asOwner(migrationUrl, async (owner) => migrate(owner, 'production', await referenceRows()))
  const client = new pg.Client({ connectionString: server.urlOf('lingkar') })
  await client.connect()
  for (const sql of statementsOf(scale)) await client.query(sql)
  await sealLabels(client, folder, scale)
  await client.query('vacuum analyze')
  await client.query('checkpoint')
  await client.end()
  return { databaseUrl, seconds: Math.round((performance.now() - began) / 1000) }
}

/** All keys of these circles in a few large steps: one by one each would wait for two disks. */
async function layKeys(folder: string, { fileOf }: Scale): Promise<void> {
  const { folder: keyFolder, mirror } = keyFoldersOf(folder, '')
  const store = await openKeyStore(keyFolder, mirror, rootKeyOf(keyFolder, mirror))
  const files = Array.from({ length: openWorkers * mapsOfWorker }, (_, n) => fileOf((n % openWorkers) + 1, Math.floor(n / openWorkers)))
  await store.takeIn(
    files.map((f) => ({ id: f.toString(16).padStart(16, '0'), subject: fileId(f), compartment: 'K10', key: randomBytes(32) }))
  )
  store.close()
}

/** Real seals for the circles that the server will be asked to open. */
async function sealLabels(client: pg.Client, folder: string, scale: Scale): Promise<void> {
  await layKeys(folder, scale)
  const keys = keepBriefly(await openDesk({ ...keyFoldersOf(folder, ''), limits: noLimits }))
  const vault = openVault(keys).as('system')
  const ids: string[] = []
  const labels: string[] = []
  for (let worker = 1; worker <= openWorkers; worker++)
    for (let turn = 0; turn < mapsOfWorker; turn++) {
      const f = scale.fileOf(worker, turn)
      for (let k = 0; k < 8; k++) {
        const supporter = `00000000-0000-7000-a006-${hex(f * 8 + k)}`
        ids.push(supporter)
        labels.push(
          await vault.seal(places.supporterLabel(fileId(f), supporter), ['Ibu', 'Guru Ani', 'Sari', 'Tetangga depan'][k % 4] ?? 'Ibu')
        )
      }
    }
  await keys.close()
  await client.query(
    'update casework.supporter s set label = x.label from unnest($1::uuid[], $2::text[]) x (id, label) where s.id = x.id',
    [ids, labels]
  )
}
