/** The supervisor's field of circles: 40 teams of six colleagues with 25 children each, every child with a map of eight ties, beside all the others. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import autocannon from 'autocannon'
import pg from 'pg'
import { routes } from '#server/app.ts'
import { openPostgres } from '#server/database/postgres.ts'
import { runRead } from '#server/pipeline/run-read.ts'
import type { ReadRoute } from '#server/pipeline/routes.ts'
import type { Vault } from '#server/vault/seal.ts'
import { type BenchServer, pgbench } from './postgres.ts'
import { recording, writeScript } from './statements.ts'

export const teams = 40
const perTeam = 6
const perWorker = 25

const id = (kind: string, n: string) => `('00000000-0000-7000-${kind}-' || lpad(to_hex(${n}), 12, '0'))::uuid`
const unit = (t: string) => id('a008', `(${t} - 1) % 40 + 1`)
/** worker `w` of all: 1 to 240; his team is (w - 1) / 6 + 1 */
const team = (w: string) => `((${w} - 1) / ${perTeam} + 1)`
const worker = (f: string) => `((${f} - 1) / ${perWorker} + 1)`
const workers = teams * perTeam
const files = workers * perWorker
const tokenOf = (n: number): string => `bench-team-${n}`
/** One supervisor after another. */
export const supervisorToken = (turn: number): string => tokenOf((turn % teams) + 1)

const statements: readonly string[] = [
  'set session_replication_role = replica; set synchronous_commit = off',
  `insert into agency.post (id, unit_id, role, title) select ${id('b002', 't')}, ${unit('t')}, 'R02', 'Supervisor tim' from generate_series(1, ${teams}) t`,
  `insert into agency.account (id, user_name, display_name) select ${id('b003', 't')}, 'supervisor.' || t, 'Supervisor ' || t from generate_series(1, ${teams}) t`,
  `insert into agency.post (id, unit_id, role, title, supervisor_post_id) select ${id('b001', 'w')}, ${unit(team('w'))}, 'R01', 'Pekerja sosial', ${id('b002', team('w'))} from generate_series(1, ${workers}) w`,
  `insert into agency.account (id, user_name, display_name) select ${id('b004', 'w')}, 'tim.' || w, 'Pekerja tim ' || w from generate_series(1, ${workers}) w`,
  `insert into agency.appointment (id, post_id, account_id, from_at, until_at) select gen_random_uuid(), x.post, x.account, now() - interval '100 days', now() + interval '100 days' from (
     select ${id('b002', 't')} as post, ${id('b003', 't')} as account from generate_series(1, ${teams}) t
     union all select ${id('b001', 'w')}, ${id('b004', 'w')} from generate_series(1, ${workers}) w) x`,
  `insert into authn.session (token_hash, account_id, expires_at, complete)
     select sha256(convert_to('bench-team-' || t, 'UTF8')), ${id('b003', 't')}, now() + interval '12 hours', true from generate_series(1, ${teams}) t`,
  `insert into casework.case_file (id, child_id, unit_id, code_name, sex, age_band, first_age_band, state, state_since, risk, service_region, worker_post_id, supervisor_post_id, opened_at, review_due_on)
     select ${id('b000', 'f')}, gen_random_uuid(), u.id, 'TIM ' || f, 'P', '15-17', '15-17', 'ST09', now() - f % 90 * interval '1 day', (array['RK1', 'RK2', 'RK2', 'RK3'])[f % 4 + 1], u.region_code,
       ${id('b001', worker('f'))}, ${id('b002', team(worker('f')))}, now() - (f % 300) * interval '1 day', current_date + f % 60
     from generate_series(1, ${files}) f join agency.unit u on u.id = ${unit(team(worker('f')))}`,
  `insert into casework.episode (id, case_file_id, number, opened_at) select gen_random_uuid(), id, 1, opened_at from casework.case_file where code_name like 'TIM %'`,
  `insert into casework.standing (case_file_id, post_id, standing, from_at, until_at)
     select c.id, s.post, s.standing, now() - interval '1 day', now() + interval '180 days' from casework.case_file c,
       lateral (values (c.worker_post_id, 'case-worker'), (c.supervisor_post_id, 'supervisor')) s (post, standing) where c.code_name like 'TIM %'`,
  `insert into casework.assessment (id, case_file_id, number, assessed_at, post_id, needs, risk_factors, protective_factors, danger_signs)
     select gen_random_uuid(), c.id, 1, now() - interval '20 days', c.worker_post_id,
       '[{"need":"N1","severity":1,"stated":1,"subNeeds":[]},{"need":"N2","severity":3,"stated":2,"subNeeds":[]},{"need":"N4","severity":2,"stated":3,"subNeeds":[]}]', '{}', '{}', '{}'
     from casework.case_file c where c.code_name like 'TIM %'`,
  `insert into casework.supporter (id, case_file_id, role, level, label)
     select ${id('b006', 'f * 8 + k')}, ${id('b000', 'f')}, (array['SP-MIC-IBU', 'SP-MEZ-GURU', 'SP-MAC-PEKSOS', 'SP-MEZ-TETANGGA'])[k % 4 + 1], (array['MIC', 'MEZ', 'MAC', 'MEZ'])[k % 4 + 1],
       'v1.0000000000000001.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' from generate_series(1, ${files}) f, generate_series(0, 7) k`,
  `insert into casework.tie (id, case_file_id, supporter_id, needs, keys, resources, strength, consistency, safety, permanence, child_confirmed, last_confirmed_on, steward_post_id, recorded_at, version)
     select ${id('b007', 'f * 8 + k')}, ${id('b000', 'f')}, ${id('b006', 'f * 8 + k')}, array['N' || k % 7 + 1, 'N' || (k + 3) % 7 + 1], (array['{ACC}', '{ACC,PRO}', '{EMP}'])[k % 3 + 1]::text[], '{EMO}',
       k % 4, (k + 1) % 4, 'SAFE', 'PERM', k % 2 = 0, current_date - k * 7, ${id('b001', worker('f'))}, now() - interval '20 days', 1
     from generate_series(1, ${files}) f, generate_series(0, 7) k`,
  'analyze'
]

/** The longest answer a page of Lingkar asks for. */
export const fieldPath = '/api/supervision/field'

export interface FieldTimes {
  /** requests a second through the whole server over what pgbench reaches with the same statements */
  readonly ratio: number
  readonly rate: number
  readonly limit: number
  /** milliseconds, one supervisor after another */
  readonly p95: number
  readonly kilobytes: number
}

/** Lays the teams, then measures the page's one read: alone, one after another, as supervisors open it in the morning. */
export async function fieldTimes(
  server: BenchServer,
  databaseUrl: string,
  origin: string,
  folder: string,
  seconds: number
): Promise<FieldTimes> {
  const client = new pg.Client({ connectionString: server.urlOf('lingkar') })
  await client.connect()
  for (const sql of statements) await client.query(sql)
  await client.end()
  const script = await scriptOf(databaseUrl, folder)
  const stdout = await pgbench(server, ['-c', '1', '-T', String(seconds), '-f', script])
  const limit = Number(/tps = ([\d.]+)/.exec(stdout)?.[1])
  const times: number[] = []
  let bytes = 0
  const load = (duration: number) =>
    new Promise<autocannon.Result>((resolve, reject) => {
      let turn = 0
      const running = autocannon(
        {
          url: origin,
          connections: 1,
          duration,
          requests: [
            {
              setupRequest: (request) => ({
                ...request,
                path: fieldPath,
                headers: { cookie: `lingkar=${supervisorToken(turn++)}` }
              })
            }
          ]
        },
        (error, result) => (error ? reject(error) : resolve(result))
      )
      running.on('response', (_client, _status, length, time) => {
        bytes = length
        times.push(time)
      })
    })
  await load(2)
  times.length = 0
  const result = await load(seconds)
  if (result.non2xx || result.errors) throw new Error(`the field: ${result.non2xx} answers were no success, ${result.errors} errors`)
  const rate = result['2xx'] / result.duration
  const sorted = times.toSorted((a, b) => a - b)
  return { ratio: rate / limit, rate, limit, p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0, kilobytes: Math.round(bytes / 1024) }
}

async function scriptOf(databaseUrl: string, folder: string): Promise<string> {
  const database = openPostgres(databaseUrl, { connections: 1 })
  const recorder = recording(database)
  const session = createHash('sha256').update(tokenOf(1)).digest()
  const route = routes.find((one) => one.kind === 'read' && one.path === '/supervision/field') as ReadRoute
  const shut = { as: () => ({}) as Vault }
  const shown = await runRead({ database: recorder.database, vault: shut, clock: () => new Date().toISOString() }, session, route, {})
  if (shown.outcome !== 'shown') throw new Error(`the field does not work: ${JSON.stringify(shown)}`)
  const script = join(folder, 'field.sql')
  writeScript(
    script,
    [`\\set worker random(1, ${teams})`],
    recorder.statements,
    new Map([[session.toString('hex'), `sha256(convert_to('bench-team-' || :worker::int, 'UTF8'))`]])
  )
  await database.close()
  return script
}
