/** One area's plans as they are read: problems, promises with their post's holders, what became of them, and the meetings. */
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { type CommitmentRow, holderAt, openCommitment } from './area-plan.store.ts'
import { openOffices } from './offices.ts'
import { openProgramme, programmeJson, type ProgrammeRow } from './programme.store.ts'

interface Region {
  readonly code: string
  readonly name: string
}
interface Ground {
  readonly region: Region | null
  readonly regions: readonly Region[]
  readonly leads: boolean
  readonly posts: readonly unknown[]
}

const person = (account: string): string => `(select who.display_name from agency.account who where who.id = ${account})`

/** Everyone who has held a post, the latest first: a promise is read with the history of its chair. */
const holders = (post: string): string =>
  `coalesce((select jsonb_agg(jsonb_build_object('accountId', h.account_id, 'name', a.display_name, 'fromAt', h.from_at, 'untilAt', h.until_at)
     order by h.from_at desc) from agency.appointment h join agency.account a on a.id = h.account_id where h.post_id = ${post}), '[]'::jsonb)`

/** Which area is shown: the one asked for, else that of the caller's own unit. */
async function groundOf(work: Work, asked: string | undefined): Promise<Ground> {
  const [row] = await work.query<Ground>(
    `with open as (select r.code, r.name from agency.region r where r.code in (select agency.regencies_open())),
       mine as (select left(u.region_code, 5) as code from agency.post p join agency.unit u on u.id = p.unit_id where p.id in (select authn.my_posts())),
       shown as (select o.code, o.name from open o where $1::text is null or o.code = $1
         order by o.code not in (select code from mine), o.code not in (select p.region_code from agency.area_plan p), o.code limit 1)
     select (select jsonb_build_object('code', s.code, 'name', s.name) from shown s) as region,
       coalesce((select jsonb_agg(jsonb_build_object('code', o.code, 'name', o.name) order by o.name) from open o), '[]'::jsonb) as regions,
       coalesce((select s.code from shown s) in (select agency.regencies_led()), false) as leads,
       coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'role', p.role, 'title', p.title, 'unit', u.name,
           'holder', ${person(holderAt('p.id', '$2'))}) order by u.name, p.title)
         from agency.post p join agency.unit u on u.id = p.unit_id
         where left(u.region_code, 5) = (select s.code from shown s) and agency.guard_of(p.role) = 'service'), '[]'::jsonb) as posts`,
    [asked ?? null, work.now.at]
  )
  return row ?? { region: null, regions: [], leads: false, posts: [] }
}

interface PlanRow {
  readonly id: string
  readonly problem: string
  readonly originWords: string | null
  readonly outcome: string | null
  readonly commitments: readonly (CommitmentRow & {
    readonly progress: readonly { readonly id: string; readonly reason: string | null }[]
    readonly takings: readonly { readonly id: string; readonly question: string | null; readonly reply: string | null }[]
  })[]
}

const plans = `select p.id, p.driver, p.problem, p.origin, p.origin_id as "originId", p.origin_words as "originWords", p.opened_at as "openedAt",
    ${person('p.opened_by')} as "openedBy", p.closed_at as "closedAt", p.outcome,
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'planId', c.plan_id, 'version', c.version, 'termsVersion', c.terms_version, 'status', c.status,
      'what', c.what, 'responsiblePostId', c.responsible_post_id, 'partnerPostIds', c.partner_post_ids, 'outsideOffices', c.outside_offices, 'dueOn', c.due_on,
      'amount', c.amount, 'funding', c.funding, 'funded', c.funded,
      'indicator', jsonb_build_object('words', c.indicator_words, 'unit', c.indicator_unit, 'baseline', c.baseline, 'target', c.target),
      'promisedBy', c.promised_by, 'promisedByName', ${person('c.promised_by')}, 'promisedAt', c.promised_at, 'heldBy', ${holderAt('c.responsible_post_id', '$2')},
      'holders', ${holders('c.responsible_post_id')},
      'takings', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'accountId', t.account_id, 'name', ${person('t.account_id')}, 'answer', t.answer,
          'question', t.question, 'takenAt', t.taken_at, 'reply', t.reply, 'repliedAt', t.replied_at) order by t.taken_at)
        from agency.area_taking t where t.commitment_id = c.id and t.post_id = c.responsible_post_id), '[]'::jsonb),
      'progress', coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'kind', g.kind, 'status', g.status, 'value', g.value, 'measuredOn', g.measured_on,
          'reason', g.reason, 'dueBefore', g.due_before, 'amountBefore', g.amount_before, 'postBefore', g.post_before,
          'recordedBy', ${person('g.recorded_by')}, 'recordedAt', g.recorded_at) order by g.recorded_at, g.id)
        from agency.area_progress g where g.commitment_id = c.id), '[]'::jsonb)) order by c.due_on, c.id)
      from agency.area_commitment c where c.plan_id = p.id), '[]'::jsonb) as commitments
  from agency.area_plan p where p.region_code = $1 order by p.closed_at is not null, p.opened_at desc`

const meetings = `select m.id, m.held_on as "heldOn", m.attending_post_ids as "attendingPostIds", m.outside_offices as "outsideOffices", m.next_on as "nextOn",
    ${person('m.recorded_by')} as "recordedBy",
    coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'commitmentId', d.commitment_id, 'words', d.words) order by d.position)
      from agency.area_decision d where d.meeting_id = m.id), '[]'::jsonb) as decisions
  from agency.area_meeting m where m.region_code = $1 order by m.held_on desc, m.recorded_at desc`

interface MeetingRow {
  readonly id: string
  readonly outsideOffices: string | null
  readonly decisions: readonly { readonly id: string; readonly words: string }[]
}

export async function readArea(work: Work, { region: asked }: { readonly region?: string | undefined }): Promise<unknown> {
  const ground = await groundOf(work, asked)
  const code = ground.region?.code
  if (!code) return { ...ground, plans: [], meetings: [] }
  const [planRows, meetingRows] = await Promise.all([
    work.query<PlanRow>(plans, [code, work.now.at]),
    work.query<MeetingRow>(meetings, [code])
  ])
  const words = (column: string, id: string, sealed: string | null) => sealed && work.vault.open(places.areaWords(code, column, id), sealed)
  return {
    ...ground,
    plans: await Promise.all(
      planRows.map(async (plan) => ({
        ...plan,
        problem: await words('area_plan.problem', plan.id, plan.problem),
        originWords: await words('area_plan.origin_words', plan.id, plan.originWords),
        outcome: await words('area_plan.outcome', plan.id, plan.outcome),
        commitments: await Promise.all(
          plan.commitments.map(async (row) => ({
            ...(await openCommitment(work, code, row)),
            progress: await Promise.all(
              row.progress.map(async (entry) => ({ ...entry, reason: await words('area_progress.reason', entry.id, entry.reason) }))
            ),
            takings: await Promise.all(
              row.takings.map(async (taking) => ({
                ...taking,
                question: await words('area_taking.question', taking.id, taking.question),
                reply: await words('area_taking.reply', taking.id, taking.reply)
              }))
            )
          }))
        )
      }))
    ),
    meetings: await Promise.all(
      meetingRows.map(async (meeting) => ({
        ...meeting,
        outsideOffices: await openOffices(work, places.areaWords(code, 'area_meeting.outside_offices', meeting.id), meeting.outsideOffices),
        decisions: await Promise.all(
          meeting.decisions.map(async (one) => ({ ...one, words: await words('area_decision.words', one.id, one.words) }))
        )
      }))
    )
  }
}

export async function readProgrammes(work: Work, { region: asked }: { readonly region?: string | undefined }): Promise<unknown> {
  const ground = await groundOf(work, asked)
  const rows = await work.query<{ programme: ProgrammeRow }>(
    `select ${programmeJson} || jsonb_build_object('heldBy', ${holderAt('g.responsible_post_id', '$2')}, 'holders', ${holders('g.responsible_post_id')},
       'recordedAt', g.recorded_at) as programme
     from agency.programme g where g.region_code = $1 order by g.state <> 'running', least(g.funded_until, g.decree_until) nulls last, g.id`,
    [ground.region?.code ?? null, work.now.at]
  )
  return { ...ground, programmes: await Promise.all(rows.map(({ programme }) => openProgramme(work, programme))) }
}
