/** The box of referrals beside 100,000 of them: 500 institutions with 200 each, sent from the 100,000 files of 2,500 workers. */
import autocannon from 'autocannon'
import pg from 'pg'
import type { BenchServer } from './postgres.ts'
import { caseFiles, tokenOf, workers } from './seed.ts'

export const referralCount = caseFiles
const institutions = 500

const id = (kind: string, n: string) => `('00000000-0000-7000-${kind}-' || lpad(to_hex(${n}), 12, '0'))::uuid`
const inbox = (n: number): string => `bench-inbox-${n}`
const head = (n: number): string => `bench-head-${n}`
const to = (f: string) => `((${f} * 7) % ${institutions} + 1)`
/** of twenty referrals three wait, five run, two were declined lately, ten are over for long */
const state = (f: string) =>
  `(array['RS03','RS03','RS04','RS05','RS07','RS08','RS10','RS11','RS06','RS06'])[least((${f} / ${institutions}) % 20, 9) + 1]`
const isOld = (f: string) => `((${f} / ${institutions}) % 20 >= 10)`

/** Triggers are off: every column that one of them fills is given here. */
export const statements: readonly string[] = [
  'set session_replication_role = replica; set synchronous_commit = off',
  `insert into agency.unit select ${id('d008', 'n')}, ${id('a009', '1')}, 'Layanan ' || n, (select region_code from agency.unit where id = ${id('a008', '(n - 1) % 40 + 1')}) from generate_series(1, ${institutions}) n`,
  `insert into agency.post (id, unit_id, role, title) select ${id('d001', 'n')}, ${id('d008', 'n')}, 'R11', 'Psikolog' from generate_series(1, ${institutions}) n`,
  `insert into agency.account (id, user_name, display_name) select ${id('d004', 'n')}, 'layanan.' || n, 'Layanan ' || n from generate_series(1, ${institutions}) n`,
  `insert into agency.account (id, user_name, display_name) select ${id('d005', 'u')}, 'kepala.' || u, 'Kepala ' || u from generate_series(1, 40) u`,
  `insert into agency.appointment (id, post_id, account_id, from_at, until_at) select gen_random_uuid(), x.post, x.account, now() - interval '100 days', now() + interval '100 days' from (
     select ${id('d001', 'n')} as post, ${id('d004', 'n')} as account from generate_series(1, ${institutions}) n
     union all select ${id('a003', 'u')}, ${id('d005', 'u')} from generate_series(1, 40) u) x`,
  `insert into authn.session (token_hash, account_id, expires_at, complete)
     select sha256(convert_to('bench-inbox-' || n, 'UTF8')), ${id('d004', 'n')}, now() + interval '12 hours', true from generate_series(1, ${institutions}) n
     union all select sha256(convert_to('bench-head-' || u, 'UTF8')), ${id('d005', 'u')}, now() + interval '12 hours', true from generate_series(1, 40) u`,
  `insert into directory.service (id, unit_id, intake_post_id, code, name, sexes, disabilities, region_codes, languages, cost, papers, status, confidential, verified_on, verify_again_on, recorded_at)
     select ${id('d002', 'n')}, ${id('d008', 'n')}, ${id('d001', 'n')}, 'SV32', 'Konseling ' || n, '{P,L}', '{}', '{ID}', '{LA01}', 'free', '{}', 'active', false, current_date - 1, current_date + 90, now()
     from generate_series(1, ${institutions}) n`,
  `insert into casework.access_grant (id, case_file_id, post_id, kind, compartments, purpose, basis, best_interest_id, days, state, offered_at, offered_by, answered_at, answered_by, decline_reason, until_at, ended_at)
     select ${id('d00a', 'f')}, ${id('a000', 'f')}, ${id('d001', to('f'))}, 'referral', '{K12}', 'refer', 'best-interest', ${id('d00b', 'f')}, 30,
       case when old then 'ended' when s = 'RS06' then 'declined' when s in ('RS03', 'RS04') then 'offered' else 'running' end, sent, ${id('a004', `((f - 1) % ${workers} + 1)`)},
       case when old or s not in ('RS03', 'RS04') then sent end, case when old or s not in ('RS03', 'RS04') then ${id('d004', to('f'))} end, case when not old and s = 'RS06' then 'RJ1' end,
       case when old or s = 'RS06' then sent else now() + interval '10 days' end, case when old then sent end
     from (select f, ${state('f')} as s, ${isOld('f')} as old, now() - case when ${isOld('f')} then interval '60 days' else interval '2 days' end as sent from generate_series(1, ${caseFiles}) f) x`,
  `insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, compartments, purpose, basis, granted_by, access_grant_id)
     select case_file_id, post_id, case state when 'offered' then 'recipient-pending' else 'recipient' end, offered_at, until_at, compartments, purpose, basis, offered_by, id
     from casework.access_grant where kind = 'referral'`,
  `insert into casework.referral (id, case_file_id, service_id, service, need, to_unit_id, to_post_id, urgency, fields, accommodations, days, state, version, drafted_at, drafted_by, sent_at, sent_by,
       basis, best_interest_id, answer_by, stands_until, read_at, answered_at, answered_by, refusal, meet_at, place, attended_on, service_days, outcome, summary, referred_back_at, ended_at, grant_id)
     select ${id('d000', 'f')}, ${id('a000', 'f')}, ${id('d002', to('f'))}, 'SV32', 'N2', ${id('d008', to('f'))}, ${id('d001', to('f'))}, 'U3', '{called,age,message}', '{AC1}', 30,
       case when old then 'RS12' else s end, 5, sent, ${id('a004', `((f - 1) % ${workers} + 1)`)}, sent, ${id('a004', `((f - 1) % ${workers} + 1)`)},
       'best-interest', ${id('d00b', 'f')}, sent + interval '3 days', sent + interval '14 days', sent, case when old or s not in ('RS03', 'RS04') then sent end,
       case when old or s not in ('RS03', 'RS04') then ${id('d004', to('f'))} end, case when not old and s = 'RS06' then 'RJ1' end, case when old or s not in ('RS03', 'RS04', 'RS06') then now() + interval '1 day' end,
       case when old or s not in ('RS03', 'RS04', 'RS06') then 'MP1' end, case when old then current_date - 50 end, case when old or s in ('RS10', 'RS11') then array[current_date - 1] else '{}' end,
       case when old or s = 'RS11' then 'RO1' end, case when old or s = 'RS11' then 'v1.0000000000000001.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' end,
       case when old or s = 'RS11' then sent end, case when old then now() - interval '40 days' when s = 'RS06' then sent end, ${id('d00a', 'f')}
     from (select f, ${state('f')} as s, ${isOld('f')} as old, now() - case when ${isOld('f')} then interval '60 days' else interval '2 days' end as sent from generate_series(1, ${caseFiles}) f) x`,
  `insert into casework.referral_question (id, case_file_id, referral_id, asked_at, asked_by, words)
     select gen_random_uuid(), case_file_id, id, sent_at, null, 'v1.0000000000000001.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' from casework.referral where state = 'RS04'`,
  'vacuum analyze'
]

export interface BoxTimes {
  /** milliseconds: 95 % of the answers, for who receives, for a worker of 40 files, for a head of 2,500 */
  readonly institution: number
  readonly worker: number
  readonly head: number
  readonly rows: number
}

/** Lays the referrals, then opens boxes one after another, as people do in the morning. */
export async function boxTimes(server: BenchServer, origin: string, seconds: number): Promise<BoxTimes> {
  const client = new pg.Client({ connectionString: server.urlOf('lingkar') })
  await client.connect()
  for (const sql of statements) await client.query(sql)
  await client.end()
  const first = await fetch(`${origin}/api/referrals`, { headers: { cookie: `lingkar=${inbox(1)}` } })
  const box = (await first.json()) as { incoming?: unknown[] }
  if (!box.incoming?.length) throw new Error(`the box is empty: ${JSON.stringify(box).slice(0, 200)}`)
  return {
    institution: await p95(origin, seconds, (turn) => inbox((turn % institutions) + 1)),
    worker: await p95(origin, seconds, (turn) => tokenOf((turn % workers) + 1)),
    head: await p95(origin, seconds, (turn) => head((turn % 40) + 1)),
    rows: box.incoming.length
  }
}

async function p95(origin: string, seconds: number, token: (turn: number) => string): Promise<number> {
  const times: number[] = []
  let turn = 0
  const load = (duration: number) =>
    new Promise<autocannon.Result>((resolve, reject) => {
      const running = autocannon(
        {
          url: origin,
          connections: 1,
          duration,
          requests: [
            { setupRequest: (request) => ({ ...request, path: '/api/referrals', headers: { cookie: `lingkar=${token(turn++)}` } }) }
          ]
        },
        (error, result) => (error ? reject(error) : resolve(result))
      )
      running.on('response', (_client, _status, _length, time) => times.push(time))
    })
  await load(2)
  times.length = 0
  const result = await load(seconds)
  if (result.non2xx || result.errors) throw new Error(`the box: ${result.non2xx} answers were no success, ${result.errors} errors`)
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0
}
