/** What a recipient, or somebody in an emergency, sees of a file: exactly the granted parts. Row-level security decides; a shut part is null. */
import { dayOf } from '#domain/kernel/date.ts'
import { z } from 'zod'
import { Id } from '#domain/kernel/id.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

const text = z.string().nullable()

/** No part says the form of what happened: who needs that to act gets it by letter, not on a screen. */
export const Shared = z.strictObject({
  caseFileId: Id,
  codeName: z.string(),
  untilAt: z.string(),
  open: z.array(z.string()),
  identity: z.strictObject({ name: text, called: text, nik: text, bornOn: text }).nullable(),
  contact: z
    .strictObject({ channels: z.array(z.string()), windows: z.array(z.string()), codeWord: text, notToTell: text, reviewOn: text })
    .nullable(),
  facts: z
    .strictObject({
      reports: z.array(
        z.strictObject({ id: Id, receivedAt: z.string(), source: z.string(), dangerSigns: z.array(z.string()), region: text })
      ),
      consents: z.array(z.strictObject({ id: Id, purpose: z.string(), expiresOn: z.string() }))
    })
    .nullable(),
  needs: z
    .strictObject({
      assessedOn: text,
      list: z.array(z.strictObject({ need: z.string(), severity: z.int() })),
      childWords: text
    })
    .nullable(),
  circle: z
    .array(
      z.strictObject({
        id: Id,
        role: z.string(),
        level: z.string(),
        label: text,
        needs: z.array(z.string()),
        strength: z.int().nullable(),
        safety: text
      })
    )
    .nullable(),
  actions: z
    .array(z.strictObject({ id: Id, service: z.string(), what: text, dueOn: z.string(), status: z.string(), owner: text }))
    .nullable()
})

const parts = ['K2', 'K3', 'K4', 'K5', 'K10', 'K11'] as const
type Part = (typeof parts)[number]

interface Standing {
  readonly codeName: string
  readonly role: string
  readonly untilAt: string
  readonly compartments: readonly string[]
}

/** Who may know the NIK: those who must identify the child before the law. A school knows the name and nothing more of it (B3). */
const knowsNik = ['R06', 'R07', 'R08', 'R09']
const knowsNameOnly = ['R14']

export async function readShared(work: Work, { id }: { readonly id: string }): Promise<unknown> {
  const [standings, [row]] = await Promise.all([
    work.query<Standing>(
      `select code_name as "codeName", role, until_at as "untilAt", compartments from casework.pointers($1) where standing in ('recipient', 'break-glass')`,
      [id]
    ),
    work.query<{ open: Part[] }>(
      'select array(select k from unnest($2::text[]) k where $1 = any (array(select casework.files_open(k)))) as open',
      [id, parts]
    )
  ])
  const [first] = standings
  if (!first || !row) return undefined
  const { open } = row
  const rolesWith = (part: Part) => standings.filter((one) => one.compartments.includes(part)).map((one) => one.role)
  const part = <T>(code: Part, read: () => Promise<T>): Promise<T | null> => (open.includes(code) ? read() : Promise.resolve(null))
  const [identity, contact, facts, needs, circle, actions] = await Promise.all([
    part('K2', () => identityOf(work, id, rolesWith('K2'))),
    part('K3', () => contactOf(work, id)),
    part('K4', () => factsOf(work, id)),
    part('K5', () => needsOf(work, id)),
    part('K10', () => circleOf(work, id, open.includes('K2'))),
    part('K11', () => actionsOf(work, id))
  ])
  const untilAt = standings.reduce((last, one) => (Date.parse(one.untilAt) > Date.parse(last) ? one.untilAt : last), first.untilAt)
  return { caseFileId: id, codeName: first.codeName, untilAt, open, identity, contact, facts, needs, circle, actions }
}

async function identityOf(work: Work, id: string, roles: readonly string[]) {
  const [row] = await work.query<{
    version: number
    name: string | null
    called: string | null
    nik: string | null
    bornOn: string | null
  }>('select version, name, called, nik, born_on as "bornOn" from vault.identity where case_file_id = $1', [id])
  const opened = async (column: 'name' | 'called' | 'nik' | 'born_on', sealed: string | null | undefined, mayKnow: boolean) =>
    sealed && mayKnow ? work.vault.open(places.identity(id, column, row?.version ?? 1), sealed) : null
  const [name, called, nik, bornOn] = await Promise.all([
    opened('name', row?.name, true),
    opened('called', row?.called, true),
    opened(
      'nik',
      row?.nik,
      roles.some((role) => knowsNik.includes(role))
    ),
    opened(
      'born_on',
      row?.bornOn,
      roles.some((role) => !knowsNameOnly.includes(role))
    )
  ])
  return { name, called, nik, bornOn }
}

/** How the child is reached safely. The address itself is another read, which asks for a fresh proof. */
async function contactOf(work: Work, id: string) {
  const [plan] = await work.query<{
    version: number
    channels: string[]
    windows: string[]
    codeWord: string | null
    notToTell: string | null
    reviewOn: string
  }>(
    `select version, channels, windows, code_word as "codeWord", not_to_tell as "notToTell", review_on as "reviewOn"
     from casework.safety_plan where case_file_id = $1 order by version desc limit 1`,
    [id]
  )
  if (!plan) return { channels: [], windows: [], codeWord: null, notToTell: null, reviewOn: null }
  const opened = (column: 'code_word' | 'not_to_tell', sealed: string | null) =>
    sealed ? work.vault.open(places.safetyPlan(id, column, plan.version), sealed) : null
  const [codeWord, notToTell] = await Promise.all([opened('code_word', plan.codeWord), opened('not_to_tell', plan.notToTell)])
  return { channels: plan.channels, windows: plan.windows, codeWord, notToTell, reviewOn: plan.reviewOn }
}

async function factsOf(work: Work, id: string) {
  const [reports, consents] = await Promise.all([
    work.query(
      `select r.id, r.received_at as "receivedAt", r.source, r.danger_signs as "dangerSigns", g.name as region
       from casework.report r left join agency.region g on g.code = r.incident_region where r.case_file_id = $1 order by r.received_at, r.id`,
      [id]
    ),
    work.query(
      `select id, purpose, expires_on as "expiresOn" from casework.consent where case_file_id = $1 and status = 'GIVEN' and expires_on >= $2
       order by recorded_at desc, id`,
      [id, work.now.today]
    )
  ])
  return { reports, consents }
}

async function needsOf(work: Work, id: string) {
  const [row] = await work.query<{ id: string; assessedAt: string; list: unknown; childWords: string | null }>(
    `select a.id, a.assessed_at as "assessedAt", a.child_words as "childWords",
       (select coalesce(jsonb_agg(jsonb_build_object('need', n->>'need', 'severity', n->'severity')), '[]'::jsonb) from jsonb_array_elements(a.needs) n) as list
     from casework.assessment a where a.case_file_id = $1 order by a.number desc limit 1`,
    [id]
  )
  if (!row) return { assessedOn: null, list: [], childWords: null }
  const childWords = row.childWords && (await work.vault.open(places.childWords(id, row.id), row.childWords))
  return { assessedOn: dayOf(row.assessedAt), list: row.list, childWords }
}

/** Supporters by what they are to the child; by name only for who knows the child's own. */
async function circleOf(work: Work, id: string, names: boolean) {
  const rows = await work.query<{ id: string; label: string }>(
    `select s.id, s.role, s.level, s.label, t.needs, t.strength, t.safety from casework.supporter s
     join lateral (select coalesce(array_agg(distinct n), '{}') as needs, max(x.strength)::int as strength,
         case when bool_or(x.safety = 'UNSAFE') then 'UNSAFE' when bool_and(x.safety = 'SAFE') then 'SAFE' else 'UNKNOWN' end as safety, count(*) as ties
       from casework.tie x left join lateral unnest(x.needs) n on true where x.case_file_id = s.case_file_id and x.supporter_id = s.id and x.ended_at is null) t on t.ties > 0
     where s.case_file_id = $1 order by s.level, s.id`,
    [id]
  )
  return Promise.all(
    rows.map(async (row) => ({ ...row, label: names ? await work.vault.open(places.supporterLabel(id, row.id), row.label) : null }))
  )
}

async function actionsOf(work: Work, id: string) {
  const rows = await work.query<{ id: string; what: string | null; termsVersion: number }>(
    `select a.id, a.service, a.what, a.due_on as "dueOn", a.status, a.terms_version as "termsVersion", p.title as owner
     from casework.plan_action a left join agency.post p on p.id = a.owner_post_id
     where a.case_file_id = $1 and a.status in ('TODO', 'DOING', 'BLOCKED') order by a.due_on, a.id`,
    [id]
  )
  return Promise.all(
    rows.map(async ({ termsVersion, ...row }) => ({
      ...row,
      what: row.what && (await work.vault.open(places.actionWhat(id, row.id, termsVersion), row.what))
    }))
  )
}
