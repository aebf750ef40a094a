/** T1, T3, T5: every action × every way of standing, asked of the policy, of PostgreSQL, over HTTP and of row-level security; no difference allowed. */
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { z } from 'zod'
import { type Action, may, rules } from '#domain/access/rules.ts'
import { compartmentsOf, type Standing } from '#domain/access/standing.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import { routes } from '#server/app.ts'
import { hashOf } from '#server/pipeline/http.ts'
import type { Route } from '#server/pipeline/routes.ts'
import { addressOf, exampleOf, type Scene } from '#test/support/example-inputs.ts'
import type { Asker } from '#test/support/askers.ts'
import { commandRoutes, openStage, type Stage, tryAs } from '#test/support/scene.ts'
import { changeLeaves } from '#test/support/schema-walk.ts'
import { openWorld, type World } from '#test/support/world.ts'

// Every asker asks for everything: minutes, not seconds, and more of them on a busy machine.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 })

/** Pairs of action and standing that allow something. It rises only in a change somebody has reviewed. */
const allowCells = 603

/** The compartment in which each table with rows about a child lives (domain.md B2). Null: nobody reads it directly. */
const compartmentOfTable: Readonly<Record<string, Compartment | 'K2 to write' | null>> = {
  'casework.case_file': 'K1',
  'casework.episode': 'K1',
  'casework.standing': 'K1',
  'casework.access_grant': 'K1',
  'casework.of_age': 'K2',
  'casework.running_clock': 'K11',
  'casework.referral': null,
  'casework.referral_packet': null,
  'casework.referral_question': null,
  'casework.referral_step': null,
  'casework.transition': 'K11',
  'casework.transition_line': 'K11',
  'casework.contact_person': 'K3',
  'casework.contact_rule': 'K3',
  'casework.message': 'K11',
  'casework.message_event': 'K11',
  'casework.care_appointment': 'K11',
  'casework.legal_step': 'K11',
  'casework.legal_duty': 'K11',
  'casework.legal_accompaniment': 'K11',
  'casework.legal_right': 'K11',
  'casework.legal_reference': 'K8',
  'casework.legal_money': 'K8',
  'casework.care_duty': 'K11',
  'casework.care_note': null,
  'casework.care_summary': null,
  'casework.visum': 'K8',
  'casework.shelter_stay': 'K11',
  'casework.shelter_review': 'K11',
  'casework.shelter_note': 'K11',
  'casework.shelter_step': 'K11',
  'casework.school_standing': 'K11',
  'casework.school_plan': 'K11',
  'casework.school_contact': 'K11',
  'casework.school_response': 'K11',
  'casework.school_step': 'K11',
  'casework.school_cost': 'K11',
  'casework.school_attendance': 'K11',
  'casework.school_name': 'K9',
  'casework.school_contact_name': 'K9',
  'casework.family_plan': 'K11',
  'casework.family_review': 'K11',
  'casework.family_step': 'K11',
  'casework.family_fund': 'K11',
  'casework.care_session': 'K11',
  'casework.skill_activity': 'K11',
  'casework.skill_move': 'K11',
  'casework.skill_look': 'K11',
  'casework.child_savings': 'K11',
  'casework.aid_report': 'K11',
  'casework.code_name': null,
  'casework.report': 'K4',
  'casework.consent': 'K4',
  'casework.best_interest': 'K11',
  'casework.note': 'K11',
  'casework.safety_plan': 'K3',
  'casework.assessment': 'K5',
  'casework.instrument_answers': 'K5',
  'casework.screening': null,
  'casework.supporter': 'K10',
  'casework.tie': 'K10',
  'casework.tie_version': 'K10',
  'casework.child_person': 'K10',
  'casework.child_map': 'K10',
  'casework.child_map_place': 'K10',
  'casework.child_person_link': 'K10',
  'casework.child_map_talk': 'K10',
  'casework.plan': 'K11',
  'casework.plan_goal': 'K11',
  'casework.plan_action': 'K11',
  'casework.plan_action_version': 'K11',
  'casework.plan_child_view': 'K11',
  'casework.plan_declined': 'K11',
  'casework.plan_progress': 'K11',
  'casework.conference': 'K11',
  'casework.conference_participant': 'K11',
  'casework.conference_point': 'K11',
  'casework.conference_decision': 'K11',
  'casework.chosen_despite': 'K16',
  'casework.member': null,
  'casework.denied': null,
  'casework.restriction': null,
  'casework.household_match': null,
  'vault.household_token': null,
  'casework.matching_task': null,
  'casework.matching_wait': null,
  'casework.voice_feedback': null,
  'casework.voice_slip': null,
  'casework.complaint': null,
  'casework.worker_wish': null,
  'casework.child_statement': null,
  'casework.emergency': null,
  'casework.emergency_known': null,
  'casework.emergency_try': null,
  'casework.transfer': 'K11',
  'casework.transfer_acknowledgement': 'K11',
  'casework.handover': 'K11',
  'casework.handover_acceptance': 'K11',
  'casework.handover_question': 'K11',
  'casework.handover_introduction': 'K11',
  'casework.promise_settled': 'K11',
  'casework.rotation_wait': null,
  'vault.identity': 'K2',
  'vault.whereabouts': 'K3',
  'vault.index_token': 'K2 to write',
  'casework.review': 'K11',
  'casework.determination': 'K11',
  'casework.family_status': 'K11',
  'casework.return_step': 'K11',
  'casework.care_try': 'K11',
  'casework.return_visit': 'K11',
  'casework.determination_member': 'K11',
  'casework.monitoring_visit': 'K11',
  'casework.closing': 'K11',
  'casework.reopening': 'K11',
  'casework.paper': 'K11',
  'casework.file_ticket': null,
  'casework.attachment': 'K11',
  'casework.attachment_body': null,
  'pipeline.command': 'K1'
}

/** Open besides to who takes reports in the unit: a report comes before its file. */
const alsoByDuty = ['casework.report']
/** Tables in which an institution that received the child keeps rows of its own post (decision record 17). */
const ownParts =
  /^casework\.(?:legal_(?:step|accompaniment|reference|money)|care_(?:appointment|note|duty)|shelter_(?:stay|note)|school_(?:response|attendance)|aid_report)$/
/** Whose rows have rules of their own on top (a signature is put once, what is withdrawn stays withdrawn): not every row may change. */
const changesInPart = [
  'casework.best_interest',
  'casework.care_appointment',
  'casework.closing',
  'casework.consent',
  'casework.determination',
  'casework.determination_member',
  'casework.family_fund',
  'casework.family_step',
  'casework.handover_question',
  'casework.legal_accompaniment',
  'casework.legal_duty',
  'casework.legal_money',
  'casework.legal_reference',
  'casework.legal_right',
  'casework.legal_step',
  'casework.monitoring_visit',
  'casework.of_age',
  'casework.paper',
  'casework.return_visit',
  'casework.review',
  'casework.school_cost',
  'casework.school_step',
  'casework.shelter_stay',
  'casework.shelter_step',
  'casework.transfer',
  'casework.transition_line'
]

const actionOf = (route: Route): Action => (route.kind === 'command' ? route.command.name : route.action)
let assertions = 0
let letInCells = 0
let known: ReadonlySet<string> = new Set()
/** Every cell that differs, so that one walk tells all of them. */
const differences: string[] = []
const same = (actual: unknown, expected: unknown, cell: string): void => {
  assertions++
  if (!isDeepStrictEqual(actual, expected)) differences.push(`${cell}: ${JSON.stringify(actual)} where ${JSON.stringify(expected)} is due`)
}
/** `ACTION=schooling.` walks the routes of these actions alone: for whoever works on them. */
const walked = (action: string): boolean => action.startsWith(process.env.ACTION ?? '')

/**
 * Outside of landing a cell is asked by the engine that serves; the demo's engine takes a sixth of them, spread so that every route and every
 * asker has its share. Of mixed ids a third and an eighteenth. At landing both engines take all.
 */
const shareOf = (engine: string, most: number): number =>
  process.env.LANDING === '1' ? 1 : engine === 'postgres' ? Math.ceil(most / 6) : most

describe.each(['pglite', 'postgres'] as const)('access on %s', (engine) => {
  let world: World
  let stage: Stage
  const inputs = new Map<string, unknown>()

  beforeAll(async () => {
    assertions = letInCells = 0
    world = await openWorld(engine)
    stage = await openStage(world)
    for (const { command } of commandRoutes()) {
      const example = exampleOf(command.name)
      inputs.set(command.name, await (example.harmless ?? example.build)(stage.scene))
    }
    known = await allIds(world)
  })
  afterAll(async () => {
    await world?.close()
    console.log(
      `T1: on ${engine} ${assertions} assertions held, ${Object.values(rules).flat().length} allow cells, ${letInCells} of the cells over HTTP let somebody in`
    )
  })

  afterEach(() => {
    expect(differences.splice(0).map((one) => one.slice(0, 500))).toEqual([])
  })

  it('T1 allows exactly the cells that were reviewed', () => {
    expect(Object.values(rules).flat().length).toBe(allowCells)
  })

  it('T1 every example of the story is accepted', () => {
    expect(stage.untold).toEqual([])
  })

  it('T1 PostgreSQL gives every caller the standings the law gives, and answers every action as the policy does', async () => {
    const reports = await hasReports(world)
    for (const asker of stage.askers) {
      for (const [kind, id] of [
        ['case-file', stage.scene.caseFileId],
        ['none', null],
        ...(reports ? [['report', stage.scene.reportId] as const] : [])
      ] as const) {
        const standings = await tryAs(world, asker.token, (query) =>
          query<{ standings: string[] }>('select authn.standings_to($1, $2) as standings', [kind, id])
        )
        same(standings[0]?.standings.toSorted(), asker.standings[kind].toSorted(), `${asker.name} to ${kind}`)
        const entries = await tryAs(world, asker.token, (query) =>
          query<{ action: Action; allowed: boolean; account: boolean }>(
            `select a as action, e.allowed, e.account_id is not null as account
           from unnest($4::text[]) a, lateral pipeline.enter($1, $2, a, $3, $5, '{}', 'accompany', null) e`,
            [hashOf(asker.token), world.at, kind, Object.keys(rules), id]
          )
        )
        for (const { action, allowed, account } of entries) {
          same(account, asker.signedIn, `${asker.name} is somebody`)
          same(allowed ?? false, may(action, asker.standings[kind]), `${asker.name} ${action} of ${kind}`)
        }
        same(entries.length, Object.keys(rules).length, 'every action was asked')
      }
    }
  })

  it('T1 T3 over HTTP every route lets in exactly whom the policy lets in; not yours and not there are one answer', async () => {
    // asked anew each time: the story goes on while the matrix is walked, and a report may become the file
    const joined = async (id: string) =>
      (await world.asOwner('select 1 from casework.report where id = $1 and case_file_id = $2', [id, stage.scene.caseFileId])).length > 0
    const share = shareOf(engine, 6)
    for (const [index, route] of routes.entries()) {
      if (!walked(actionOf(route))) continue
      const subject = subjectOf(route, inputs, stage.scene)
      for (const [place, asker] of stage.askers.entries()) {
        if ((index + place) % share > 0) continue
        const cell = `${asker.name} ${actionOf(route)} ${route.kind === 'read' ? route.path : ''}`
        const standings = asker.kept && (await joined(subject.id)) ? [] : asker.standings[subject.kind]
        const own = await ask(world, asker, route, inputs, subject.id, subject.id)
        if (!asker.signedIn) {
          same([own.statusCode, own.body], [401, '{"problem":{"kind":"signed-out"}}'], cell)
        } else if (may(actionOf(route), standings)) {
          letInCells++
          same(letIn.includes(own.statusCode), true, `${cell}: ${own.statusCode} ${own.body.slice(0, 300)}`)
        } else {
          same([own.statusCode, own.body], [404, '{"problem":{"kind":"not-found"}}'], cell)
        }
        if (subject.kind === 'none') continue
        const foreignId = subject.kind === 'report' ? stage.other.reportId : stage.other.caseFileId
        const foreign = await ask(world, asker, route, inputs, subject.id, foreignId)
        const missing = await ask(world, asker, route, inputs, subject.id, randomUUID())
        same(foreign.statusCode, asker.signedIn ? 404 : 401, `${cell} of another unit`)
        same(face(foreign), face(missing), `${cell}: another's and a missing one`)
        if (own.statusCode === 404) same(face(own), face(missing), `${cell}: not mine and a missing one`)
      }
    }
  })

  it('T1 under row-level security each caller sees and may change exactly the tables of the open compartments', async () => {
    const tables = await world.asOwner<{ name: string; key: string | null; changeable: string | null; readable: boolean }>(tableQuery)
    expect(
      tables.map(({ name }) => name).filter((name) => !(name in compartmentOfTable)),
      'tables without a compartment: add them to compartmentOfTable in this file'
    ).toEqual([])
    const empty: string[] = []
    for (const { name, key, changeable, readable } of tables) {
      const compartment = compartmentOfTable[name]
      if (!key) continue
      const [whole] = await world.asOwner<{ n: number }>(`select count(*)::int as n from ${name} where ${key} = $1`, [
        stage.scene.caseFileId
      ])
      if (!whole?.n) empty.push(name)
      for (const asker of stage.askers) {
        const cell = `${asker.name} ${name}`
        const opens = (how: 'read' | 'write') =>
          asker.standings['case-file'].some((standing) => {
            const opening = compartmentsOf[standing as Standing]
            return compartment === 'K2 to write' ? opening?.write.includes('K2') : opening?.[how].includes(compartment as Compartment)
          }) ||
          (how === 'read' && (asker.granted ?? []).includes(compartment as Compartment))
        if (!readable) {
          same(
            await tryAs(world, asker.token, (query) => query(`select 1 from ${name}`)).catch((error: { code?: string }) => error.code),
            '42501',
            cell
          )
          continue
        }
        // an institution that received the child reads back what the walk over HTTP let it write itself
        const others = !opens('read') && ownParts.test(name) ? ' where post_id is null or post_id not in (select authn.my_posts())' : ''
        const rows = await tryAs(world, asker.token, (query) => query<{ file: string }>(`select ${key} as file from ${name}${others}`))
        const byDuty = alsoByDuty.includes(name) && asker.standings.report.length > 0 && !asker.kept
        same(rows.filter(({ file }) => file === stage.scene.caseFileId).length, opens('read') || byDuty ? whole?.n : 0, cell)
        same(rows.filter(({ file }) => file === stage.other.caseFileId).length, 0, `${cell} of another unit`)
        if (!changeable) continue
        const changed = await tryAs(world, asker.token, (query) =>
          query(
            `update ${name} set ${changeable === 'version' ? 'version = version + 1' : `${changeable} = ${changeable}`} where ${key} = $1 returning 1`,
            [stage.scene.caseFileId]
          )
        ).then(
          ({ length }) => length,
          (error: { code?: string }) => error.code
        )
        if (!opens('write') && !byDuty) same(changed === '42501' ? 0 : changed, 0, `${cell} changed`)
        else if (!changesInPart.includes(name) && !byDuty) same(changed, whole?.n, `${cell} changed`)
      }
    }
    if (empty.length) console.log(`tables without a row in the story: ${empty.join(', ')}`)
  })

  it('T3 an id of another file inside a command of one’s own reaches nothing', async () => {
    const asker = stage.askers[0] as Asker
    const ids = await idsOf(world, stage.other.caseFileId)
    const before = await printOf(world, stage.other.caseFileId)
    const share = shareOf(engine, 18)
    for (const [index, route] of routes.entries()) {
      if (route.kind !== 'command' || !walked(actionOf(route))) continue
      const subject = subjectOf(route, inputs, stage.scene)
      const { input } = route.command
      for (const [place, id] of ids.entries()) {
        if ((index + place) % share > 0) continue
        const mixed = changeLeaves(input as z.ZodType, inputs.get(route.command.name), (leaf, value) =>
          leaf.isId && value !== null && value !== subject.id && !leaf.path.endsWith('ostId') ? id : value
        )
        const answer = await send(world, asker, route.command.name, mixed)
        expect(answer.body, route.command.name).not.toContain(stage.other.caseFileId)
        assertions++
      }
    }
    same(await printOf(world, stage.other.caseFileId), before, 'the other file is untouched')
  })

  it('T3 bytes without a link are nobody’s, of one’s own file and of another alike', async () => {
    for (const asker of stage.askers)
      for (const file of [stage.scene.caseFileId, stage.other.caseFileId, randomUUID()])
        for (const kind of ['papers', 'attachments']) {
          const url = `/api/case-files/${file}/${kind}/${randomUUID()}/file/${randomUUID()}`
          const answer = await world.app.inject({ url, headers: { cookie: `lingkar=${asker.token}` } })
          same(answer.statusCode, asker.signedIn ? 404 : 401, `${asker.name} ${kind}`)
        }
  })

  it('T5 the routes served are the routes of the matrix, and every answer holds declared fields only', async () => {
    const served = pathsOf(world.app.printRoutes({ commonPrefix: false }))
    const declared = routes.map((route) => (route.kind === 'command' ? `/api/commands/${route.command.name}` : `/api${route.path}`))
    const beforeThePipeline = /^\/api\/(?:health|session|sign-in|sign-out|step-up|account|demo|slip|answer-code|public)(?:\/|$)/
    expect(
      served.filter((path) => !declared.includes(path) && !beforeThePipeline.test(path) && !bytesBeside.test(path)),
      'served, but in no list of routes'
    ).toEqual([])
    expect(
      declared.filter((path) => !served.includes(path)),
      'in the list of routes, but not served'
    ).toEqual([])
    for (const route of routes) {
      if (route.kind !== 'read') continue
      const { id } = subjectOf(route, inputs, stage.scene)
      const answer = await ask(world, stage.askers[0] as Asker, route, inputs, id, id)
      if (answer.statusCode !== 200) continue
      const parsed = route.answer.safeParse(JSON.parse(answer.body))
      expect(parsed.success ? [] : parsed.error.issues, `${route.path} answers a field it did not declare`).toEqual([])
      assertions++
    }
  })
})

const letIn = [200, 409, 422]

/** Bytes in and out: the road of the pipeline with a file beside it, in no list because nothing is let in without that file or a link. */
const bytesBeside = /^\/api\/case-files\/:id\/(?:papers\/:paperId\/file\/:ticketId|attachments\/:attachmentId(?:\/file\/:ticketId)?)$/

const hasReports = async (world: World): Promise<boolean> =>
  (await world.asOwner<{ there: boolean }>("select to_regprocedure('casework.standings_to_report(uuid)') is not null as there"))[0]
    ?.there ?? false

/** What an example is about; a command brings its own fresh report. */
function subjectOf(
  route: Route,
  inputs: ReadonlyMap<string, unknown>,
  scene: Scene
): { kind: 'case-file' | 'report' | 'none'; id: string } {
  const whole = { id: scene.caseFileId }
  if (route.kind === 'command') return { ...whole, ...route.command.subject(inputs.get(route.command.name)) }
  const { kind } = route.subject(whole)
  return { kind, id: kind === 'report' ? scene.reportId : scene.caseFileId }
}

const send = (world: World, asker: Asker, name: string, input: unknown) =>
  world.app.inject({
    method: 'POST',
    url: `/api/commands/${name}`,
    headers: { 'x-lingkar': '1', ...(asker.token ? { cookie: `lingkar=${asker.token}` } : {}) },
    payload: { id: randomUUID(), input }
  })

/** Asks a route about `subject`; `from` is the subject its example was built for. */
function ask(world: World, asker: Asker, route: Route, inputs: ReadonlyMap<string, unknown>, from: string, subject: string) {
  if (route.kind === 'command') {
    const text = JSON.stringify(inputs.get(route.command.name)).replaceAll(from, subject)
    // what the command makes anew is new for everybody who tries
    const made = new Map<string, string>()
    const fresh = (id: string) => made.get(id) ?? made.set(id, randomUUID()).get(id) ?? id
    return send(
      world,
      asker,
      route.command.name,
      JSON.parse(text.replaceAll(uuid, (id) => (id === subject || known.has(id) ? id : fresh(id))))
    )
  }
  return world.app.inject({
    method: 'GET',
    url: addressOf(route, subject),
    headers: asker.token ? { cookie: `lingkar=${asker.token}` } : {}
  })
}

/** Fastify prints its routes as a tree: four characters a level. */
function pathsOf(tree: string): string[] {
  const above: string[] = []
  return tree.split('\n').flatMap((line) => {
    const [, indent, step, methods] = /^((?:│ {3}| {4})*)[├└]── (\S*)(?: \((.*)\))?$/.exec(line) ?? []
    if (indent === undefined || step === undefined) return []
    const depth = indent.length / 4
    above.splice(depth, above.length, (above[depth - 1] ?? '') + step)
    return methods ? [above[depth] ?? ''] : []
  })
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** Every id of a row that stands before the matrix begins. */
async function allIds(world: World): Promise<Set<string>> {
  const tables = await world.asOwner<{
    name: string
  }>(`select format('%I.%I', table_schema, table_name) as name from information_schema.columns
    where table_schema in ('casework', 'agency') and column_name = 'id' and data_type = 'uuid'`)
  const found = await Promise.all(tables.map(({ name }) => world.asOwner<{ id: string }>(`select id::text from ${name}`)))
  return new Set(found.flat().map(({ id }) => id))
}

/** Everything of an answer that a stranger could compare. */
const face = ({ statusCode, headers, body }: { statusCode: number; headers: object; body: string }) => ({
  statusCode,
  headers: { ...headers, date: undefined },
  body
})

/** Every table about children: the column that names the file, a column the application may change, and whether it may read at all. */
const tableQuery = `select n.nspname || '.' || c.relname as name,
    (select a.attname from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
       and a.attname in ('case_file_id', case c.relname when 'case_file' then 'id' when 'command' then 'subject_id' end) limit 1) as key,
    (select p.column_name from information_schema.column_privileges p where p.table_schema = n.nspname and p.table_name = c.relname
       and p.grantee = 'lingkar_app' and p.privilege_type = 'UPDATE' order by p.column_name <> 'version', p.column_name limit 1) as changeable,
    has_any_column_privilege('lingkar_app', c.oid, 'SELECT') as readable
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and (n.nspname in ('casework', 'vault') and c.relname <> 'bird' or n.nspname = 'pipeline') order by 1`

/** Ids of rows that belong to a file. */
async function idsOf(world: World, file: string): Promise<string[]> {
  const tables = await world.asOwner<{
    name: string
  }>(`select format('%I.%I', table_schema, table_name) as name from information_schema.columns
    where table_schema in ('casework', 'vault') and column_name in ('id', 'case_file_id') group by 1 having count(*) = 2`)
  const found = await Promise.all(
    tables.map(({ name }) => world.asOwner<{ id: string }>(`select id::text from ${name} where case_file_id = $1 limit 3`, [file]))
  )
  return [...new Set(found.flat().map(({ id }) => id))]
}

/** A fingerprint of every row of a file. */
async function printOf(world: World, file: string): Promise<string> {
  const tables = await world.asOwner<{
    name: string
    key: string
  }>(`select format('%I.%I', table_schema, table_name) as name, column_name as key from information_schema.columns
    where table_schema in ('casework', 'vault') and (column_name = 'case_file_id' or (table_name = 'case_file' and column_name = 'id')) order by 1`)
  const prints = await Promise.all(
    tables.map(({ name, key }) =>
      world.asOwner<{ print: string }>(
        `select md5(coalesce(string_agg(x::text, '|' order by x::text), '')) as print from ${name} x where ${key} = $1`,
        [file]
      )
    )
  )
  return prints
    .flat()
    .map(({ print }) => print)
    .join()
}
