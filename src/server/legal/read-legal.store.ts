/** The legal matter as the caller may see it: row-level security leaves an institution its own rows. */
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { recorderOf } from './legal-state.store.ts'

interface Read {
  readonly references: { readonly id: string; number: string }[]
}

const who = (column: string) => `(select n.display_name from agency.account n where n.id = ${column})`
const rows = (json: string, order: string, from: string) =>
  `coalesce((select jsonb_agg(jsonb_build_object(${json}) order by ${order}) from ${from}), '[]'::jsonb)`

const query = `select jsonb_build_object(
  'isClaimed', casework.restitution_claimed($1),
  'stageNames', (select jsonb_agg(jsonb_build_object('code', n.code, 'id', n.name_id, 'en', n.name_en) order by n.code) from
     (select distinct on (l.code) l.* from agency.legal_stage_name l where l.holds_from <= $2 order by l.code, l.holds_from desc, l.version desc) n),
  'steps', ${rows(
    `'id', s.id, 'stage', s.stage, 'happenedOn', s.happened_on, 'at', s.happened_at, 'institution', s.institution, 'reason', s.reason,
     'recordedAt', s.recorded_at, 'recordedBy', ${who('s.recorded_by')}, 'isStruck', s.struck_at is not null`,
    's.happened_on, s.recorded_at, s.id',
    'casework.legal_step s where s.case_file_id = $1'
  )},
  'duties', ${rows(
    `'id', d.id, 'duty', d.duty, 'fromAt', d.from_at, 'basis', d.basis, 'recordedAt', d.recorded_at, 'settledAt', d.settled_at, 'how', d.how`,
    'd.recorded_at, d.id',
    'casework.legal_duty d where d.case_file_id = $1'
  )},
  'limits', ${rows(
    `'code', c.code, 'dueAt', c.due_at, 'isOver', c.fired_at is not null`,
    'c.due_at, c.code',
    `casework.running_clock c where c.case_file_id = $1 and c.subject_id = $1 and c.stopped_at is null and c.code = any ($3)`
  )},
  'accompaniments', ${rows(
    `'id', a.id, 'version', a.version, 'proceeding', a.proceeding, 'onDay', a.on_day, 'outcome', a.outcome, 'companionPostId', a.companion_post_id,
     'companionTitle', (select p.title from agency.post p where p.id = a.companion_post_id), 'companion', a.companion, 'isTrained', a.is_trained,
     'wish', a.wish, 'despite', a.despite`,
    'a.on_day, a.id',
    'casework.legal_accompaniment a where a.case_file_id = $1'
  )},
  'rights', ${rows(
    `'right', r.right_code, 'state', r.state, 'onDay', r.on_day, 'deniedBy', r.denied_by, 'version', r.version`,
    'r.right_code',
    'casework.legal_right r where r.case_file_id = $1'
  )},
  'references', ${rows(
    `'id', f.id, 'kind', f.kind, 'number', f.number, 'notedOn', f.noted_on, 'isStruck', f.struck_at is not null`,
    'f.noted_on, f.id',
    'casework.legal_reference f where f.case_file_id = $1'
  )},
  'money', ${rows(
    `'id', m.id, 'kind', m.kind, 'amount', m.amount, 'onDay', m.on_day, 'recordedAt', m.recorded_at, 'isStruck', m.struck_at is not null`,
    'm.on_day, m.recorded_at, m.id',
    'casework.legal_money m where m.case_file_id = $1'
  )},
  'assessments', ${rows(
    `'id', b.id, 'assessedOn', b.assessed_on`,
    'b.assessed_on desc, b.id',
    `casework.best_interest b where b.case_file_id = $1 and b.question = 'BQ4' and b.signed_at is not null`
  )},
  'colleagues', ${rows(
    `'postId', q.id, 'title', q.title, 'name', q.holder, 'role', q.role, 'trained', coalesce(x.trained, false), 'missing', coalesce(x.missing, '{}')`,
    'q.role, q.title, q.id',
    'casework.posts_for($1) q left join casework.fit_of($1, $2) x on x.post_id = q.id where q.holder is not null'
  )}) as read`

const limitCodes = ['SLA-04', 'SLA-05', 'SLA-05B', 'SLA-06', 'SLA-07', 'SLA-08', 'SLA-09', 'SLA-10', 'SLA-11']

export async function readLegal(work: Work, { id }: { id: string }): Promise<unknown> {
  const [recorder, [row]] = await Promise.all([recorderOf(work, id), work.query<{ read: Read }>(query, [id, work.now.today, limitCodes])])
  if (!row) return undefined
  await Promise.all(
    row.read.references.map(async (one) => {
      one.number = await work.vault.open(places.legalNumber(id, one.id), one.number)
    })
  )
  return { ...row.read, recorder }
}
