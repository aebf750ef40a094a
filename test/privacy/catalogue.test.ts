/** T2: the walls as the database itself describes them, and eight ways around row-level security that must fail. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { postId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { commandRoutes, openStage, type Stage, tryAs } from '#test/support/scene.ts'
import { leavesOf } from '#test/support/schema-walk.ts'
import { openWorld, type World } from '#test/support/world.ts'

/** Functions that run with the owner's rights. Each was read line by line; a new one is a reviewed change of this list. */
const definers = [
  'agency.appoint',
  'agency.close_account',
  'agency.confirm_recovery',
  'agency.end_appointment',
  'agency.entries',
  'agency.handover_is_open',
  'agency.open_account',
  'agency.promises_left',
  'agency.renew_entry_code',
  'agency.rotate_post',
  'agency.start_recovery',
  'agency.stop_for_template',
  'agency.trained_posts',
  'agency.training_duties',
  'audit.alarm_for_me',
  'audit.note_missing_seal',
  'audit.openings_of',
  'audit.oversight',
  'audit.put_seal',
  'audit.record',
  'audit.seals_after',
  'audit.settle_alarm',
  'audit.unsealed',
  'authn.account_id',
  'authn.add_passkey',
  'authn.asked',
  'authn.attempts_of',
  'authn.begin',
  'authn.begin_as',
  'authn.complete_session',
  'authn.confirm_totp',
  'authn.count_opening',
  'authn.demo_people',
  'authn.end_session',
  'authn.keep_challenge',
  'authn.keep_recovery_codes',
  'authn.known_as',
  'authn.may_change_factors',
  'authn.my_posts',
  'authn.note_attempts',
  'authn.open_device_session',
  'authn.open_session',
  'authn.own_credential',
  'authn.own_households',
  'authn.own_next_totp',
  'authn.own_passkeys',
  'authn.passkey_known_as',
  'authn.recovery_codes_left',
  'authn.register_household',
  'authn.renew_session',
  'authn.session_complete',
  'authn.session_to_renew',
  'authn.set_password',
  'authn.set_totp',
  'authn.standings_to',
  'authn.step_up',
  'authn.stepped_up',
  'authn.take_challenge',
  'authn.units_where_i_am',
  'authn.use_entry_code',
  'authn.use_passkey',
  'authn.use_recovery_code',
  'authn.use_totp_step',
  'casework.accept_transfer',
  'casework.acknowledge_emergency',
  'casework.acknowledge_referral',
  'casework.acknowledge_transfer',
  'casework.am_told_of',
  'casework.answer_by_code',
  'casework.answer_complaint',
  'casework.answer_grant',
  'casework.answer_referral_question',
  'casework.answer_wish',
  'casework.ask_to_open',
  'casework.assign_case_worker',
  'casework.attachment_bytes',
  'casework.await_handover',
  'casework.await_matching',
  'casework.await_matching_again',
  'casework.begin_handover',
  'casework.begin_reporting_duty',
  'casework.call_off_handover',
  'casework.call_off_transfer',
  'casework.care_agreed',
  'casework.care_summaries',
  'casework.caseload',
  'casework.change_members',
  'casework.check_owner',
  'casework.check_paper',
  'casework.compare_waiting',
  'casework.complaint_face',
  'casework.complaint_faces',
  'casework.complaints_for_me',
  'casework.complaints_shared',
  'casework.complete_handover',
  'casework.complete_transfer',
  'casework.counts_now',
  'casework.decline_transfer',
  'casework.deny_person',
  'casework.draft_referral',
  'casework.emergencies_for_review',
  'casework.emergencies_of',
  'casework.emergencies_told',
  'casework.emergency_duties',
  'casework.emergency_figures',
  'casework.emergency_reviews',
  'casework.emergency_to_review',
  'casework.end_childhood',
  'casework.end_consent_of_age',
  'casework.end_grant',
  'casework.end_grant_of_age',
  'casework.end_grants_of_consent',
  'casework.end_standing_of_age',
  'casework.end_transfer_with_file',
  'casework.extend_emergency',
  'casework.extend_referral',
  'casework.feedback_for_me',
  'casework.file_of_slip',
  'casework.files_i_guide',
  'casework.files_open',
  'casework.files_out_of_reach',
  'casework.files_received',
  'casework.files_that_left',
  'casework.find_for_emergency',
  'casework.fire_clocks',
  'casework.fit_of',
  'casework.give_ticket',
  'casework.goes_along',
  'casework.grant_now',
  'casework.grant_post',
  'casework.handover_items',
  'casework.hold_matching_task',
  'casework.household_matches',
  'casework.is_contact_kept_away',
  'casework.is_kept_from_me',
  'casework.keep_attachment',
  'casework.keep_bed',
  'casework.keep_choice',
  'casework.keep_members_only',
  'casework.keep_voice',
  'casework.kept_away',
  'casework.late_in_area',
  'casework.lift_denial',
  'casework.make_answer_code',
  'casework.make_slip',
  'casework.mark_talked',
  'casework.matching_tasks',
  'casework.move_message',
  'casework.move_referral',
  'casework.my_conference_parts',
  'casework.my_conferences',
  'casework.my_emergencies',
  'casework.my_emergency',
  'casework.next_message',
  'casework.next_message_at',
  'casework.number_conference',
  'casework.offer_grant',
  'casework.offer_transfer',
  'casework.oldest_unreviewed',
  'casework.open_case_file',
  'casework.open_in_emergency',
  'casework.open_restricted',
  'casework.open_rotations',
  'casework.own_screenings',
  'casework.pledge_conference',
  'casework.pointers',
  'casework.posts_for',
  'casework.record_care_summary',
  'casework.record_screening',
  'casework.referral_addressee',
  'casework.referral_box',
  'casework.referral_dues',
  'casework.referral_now',
  'casework.referral_of_code',
  'casework.referral_question_now',
  'casework.referrals_of',
  'casework.remove_attachment',
  'casework.renew_access',
  'casework.renew_standings',
  'casework.restitution_claimed',
  'casework.restrict_file',
  'casework.review_emergency',
  'casework.screened_file',
  'casework.screening_bands',
  'casework.send_referral',
  'casework.services_asked',
  'casework.settle_closing',
  'casework.settle_household_match',
  'casework.settle_matching_task',
  'casework.settle_opened_report',
  'casework.share_complaint',
  'casework.shut_grant_of_referral',
  'casework.slip_until',
  'casework.standings_now',
  'casework.standings_to_report',
  'casework.start_clock',
  'casework.statements_for_me',
  'casework.stop_clock',
  'casework.stop_clocks_of_file',
  'casework.stop_for_consent',
  'casework.stop_for_denied',
  'casework.stop_for_rule',
  'casework.stop_referral_of_grant',
  'casework.stop_referrals_of_consent',
  'casework.successor_stands',
  'casework.track_ground',
  'casework.transfer_candidates',
  'casework.transfer_notices',
  'casework.transfer_now',
  'casework.transfer_post',
  'casework.transfers_for_me',
  'casework.use_ticket',
  'casework.voice_duties',
  'casework.voice_team',
  'casework.wished_sex',
  'casework.wishes_for_me',
  'directory.add_institutions',
  'pipeline.enter',
  'pipeline.settle',
  'vault.keep_household',
  'vault.key_sample'
]
/** Tables from which the application may delete: only the blind index, which is written anew with each name. */
const deletable = ['vault.index_token']
/** Tables in the guarded schemas that hold no fact about a person: rules and reference words. */
const openTables = [
  'authn.action_rule',
  'authn.compartment_rule',
  'authn.limited_rule',
  'authn.role_rule',
  'authn.step_up_rule',
  'casework.bird'
]

const guarded = `(n.nspname in ('casework', 'vault', 'authn', 'audit', 'pipeline') or n.nspname = 'agency' and c.relname in ('account', 'appointment'))`
const everySchema = `('ops', 'authn', 'agency', 'audit', 'casework', 'directory', 'vault', 'pipeline')`

describe.each(['pglite', 'postgres'] as const)('catalogue on %s', (engine) => {
  let world: World
  let stage: Stage
  const names = async (sql: string) => (await world.asOwner<{ name: string }>(sql)).map(({ name }) => name)

  beforeAll(async () => {
    world = await openWorld(engine)
    stage = await openStage(world)
  })
  afterAll(() => world?.close())

  it('T2 every table about people has row-level security enabled and forced, and at least one policy', async () => {
    const tables = (condition: string) =>
      names(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and ${guarded} and ${condition} order by 1`)
    expect(await tables('not (c.relrowsecurity and c.relforcerowsecurity)')).toEqual(openTables)
    expect(await tables('c.relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid)')).toEqual([])
    // a policy for everyone would bind nobody in particular
    expect(
      await names(
        `select p.polname as name from pg_policy p where p.polroles = '{0}' or not (p.polroles <@ array['lingkar_app'::regrole::oid, 'lingkar_owner'::regrole::oid, 'lingkar_verifier'::regrole::oid])`
      )
    ).toEqual([])
    // rules and words may be read, never written, by the application
    expect(
      await names(`select t as name from unnest(array[${openTables.map((table) => `'${table}'`).join()}]) t
      where has_table_privilege('lingkar_app', t, 'INSERT, UPDATE, DELETE, TRUNCATE') or has_any_column_privilege('lingkar_app', t, 'INSERT, UPDATE')`)
    ).toEqual([])
  })

  it('T2 only reviewed functions run with the owner’s rights, with a fixed search path, closed to the public', async () => {
    const functions = (condition: string) =>
      names(`select distinct n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ${everySchema} and ${condition} order by 1`)
    expect(await functions('p.prosecdef')).toEqual(definers)
    expect(
      await functions(`p.prosecdef and not coalesce('search_path=""' = any (p.proconfig) or 'search_path=' = any (p.proconfig), false)`)
    ).toEqual([])
    expect(
      await functions(`exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)`)
    ).toEqual([])
    expect(
      await names(
        `select p.proname as name from pg_proc p join pg_roles r on r.oid = p.proowner where p.prosecdef and (r.rolsuper or r.rolbypassrls) and p.pronamespace::regnamespace::text in ${everySchema}`
      )
    ).toEqual([])
  })

  it('T2 no view looks past its reader, and nothing is materialised', async () => {
    expect(
      await names(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ${everySchema}
      and (c.relkind = 'm' or c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false))`)
    ).toEqual([])
  })

  it('T2 the application owns nothing and may do only what it needs', async () => {
    const [role] = await world.asOwner(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolinherit from pg_roles where rolname = 'lingkar_app'`
    )
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      rolinherit: false
    })
    expect(
      await names(
        `select r.rolname as name from pg_auth_members m join pg_roles r on r.oid = m.roleid where m.member = 'lingkar_app'::regrole`
      )
    ).toEqual([])
    expect(await names(`select c.relname as name from pg_class c where c.relowner = 'lingkar_app'::regrole`)).toEqual([])
    expect(
      await names(
        `select n.nspname as name from pg_namespace n where has_schema_privilege('lingkar_app', n.oid, 'CREATE') and n.nspname !~ '^pg_temp' ${engine === 'pglite' ? "and n.nspname <> 'public'" : ''}`
      )
    ).toEqual([])
    const may = (privilege: string) =>
      names(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v') and n.nspname in ${everySchema} and has_table_privilege('lingkar_app', c.oid, '${privilege}') order by 1`)
    expect([await may('TRUNCATE'), await may('REFERENCES'), await may('TRIGGER')]).toEqual([[], [], []])
    expect(await may('DELETE')).toEqual(deletable)
    expect(await may('UPDATE'), 'updates are granted by column').toEqual(['vault.identity', 'vault.whereabouts'])
    // nothing of a session, a key or a line of the trail is reachable at all
    expect(
      await names(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and (n.nspname = 'audit' or n.nspname = 'authn') and n.nspname || '.' || c.relname not in (${openTables.map((table) => `'${table}'`).join()})
        and has_any_column_privilege('lingkar_app', c.oid, 'SELECT, INSERT, UPDATE')`)
    ).toEqual([])
  })

  it('T2 who was not established sees no row of any table', async () => {
    const tables =
      await names(`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v') and ${guarded} and has_any_column_privilege('lingkar_app', c.oid, 'SELECT')`)
    for (const token of ['', randomUUID()])
      for (const table of tables.filter((name) => !openTables.includes(name))) {
        const rows = await tryAs(world, token, (query) => query(`select 1 from ${table}`))
        expect(rows, table).toEqual([])
      }
    // a caller row outlives neither its transaction nor its connection's next one
    const next = await world.around.database.transaction((t) =>
      t.query('select authn.account_id() as id, count(*)::int as n from casework.case_file')
    )
    expect(next).toEqual([{ id: null, n: 0 }])
  })

  it('T2 every field of every command says what it is called, how sensitive it is and where it belongs', () => {
    const silent = commandRoutes().flatMap(({ command }) =>
      leavesOf(command.input as z.ZodType)
        .filter(({ meta }) => !meta)
        .map(({ path }) => `${command.name} ${path}`)
    )
    expect(silent).toEqual([])
  })

  it('T31 own words and names are sealed wherever they are stored', async () => {
    const columns = await world.asOwner<{
      name: string
      column: string
      key: string
    }>(`select format('%I.%I', table_schema, table_name) as name, column_name as column
      from information_schema.columns where domain_schema = 'vault' and domain_name = 'sealed' order by 1, 2`)
    expect(columns.length).toBeGreaterThan(5)
    for (const { name, column } of columns) {
      const open = await world.asOwner(
        `select 1 from ${name} where ${column} is not null and ${column}::text !~ '^v1\\.[0-9a-f]{8,}\\.[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]{22,}$'`
      )
      expect(open, `${name}.${column}`).toEqual([])
      await expect(world.asOwner(`select 'Anak Contoh'::vault.sealed`)).rejects.toMatchObject({ code: '23514' })
    }
    console.log(`catalogue on ${engine}: ${definers.length} definer functions, ${columns.length} sealed columns`)
  })

  it.runIf(engine === 'postgres')('T2 injected SQL stays the person who sent it', async () => {
    const stranger = stage.askers.find(({ name }) => name === 'stranger of another agency')?.token ?? ''
    const worker = stage.people.worker
    const refusedAs = (token: string, sql: string, parameters: unknown[] = []) =>
      tryAs(world, token, (query) => query(sql, parameters)).then(
        () => 'done',
        (error: { code?: string }) => error.code
      )
    const denied = [
      'set role lingkar_owner',
      'set session authorization postgres',
      "select set_config('role', 'lingkar_owner', true)",
      "select set_config('session_authorization', 'postgres', true)",
      "select set_config('session_replication_role', 'replica', true)",
      'insert into authn.caller values (pg_backend_pid(), pg_current_xact_id(), gen_random_uuid())',
      'update authn.caller set account_id = gen_random_uuid()',
      'delete from authn.caller',
      'select * from authn.session',
      'select * from authn.credential',
      'alter table casework.case_file disable row level security',
      'alter table casework.case_file no force row level security',
      'drop policy case_file_read on casework.case_file',
      'create table public.mine (x int)',
      'create function public.mine() returns int language sql as $$ select 1 $$',
      'truncate casework.case_file',
      'copy casework.case_file to program $$true$$',
      "copy casework.case_file to '/tmp/lingkar'",
      "select pg_read_file('PG_VERSION')",
      "select lo_import('/etc/hostname')",
      'select * from pg_authid',
      'select * from pg_statistic',
      'update casework.case_file set worker_post_id = worker_post_id',
      'delete from casework.case_file',
      'delete from audit.line'
    ]
    for (const sql of denied) expect(await refusedAs(stranger, sql), sql).toBe('42501')
    // switching the policies off is an error, never a way in
    expect(
      await refusedAs(stranger, "select set_config('row_security', 'off', true)").then(() =>
        tryAs(world, stranger, async (query) => {
          await query("select set_config('row_security', 'off', true)")
          return query('select 1 from casework.case_file')
        }).catch((error: { code?: string }) => error.code)
      )
    ).toBe('42501')
    // variables mean nothing here; an unknown hash establishes nobody and leaves the one who is
    const seen = await tryAs(world, stranger, async (query) => {
      await query(
        "select set_config('app.uid', $1, true), set_config('lingkar.account', $1, true), set_config('search_path', 'casework', true)",
        [worker.accountId]
      )
      const begun = await query<{ id: string | null }>('select authn.begin_as($1) as id', [hashOf('guess')])
      return [begun[0]?.id, await query('select 1 from casework.case_file where id = $1', [stage.scene.caseFileId])]
    })
    expect(seen).toEqual([null, []])
  })

  it.runIf(engine === 'postgres')(
    'T2 within one request nobody becomes somebody else, not even through the functions of signing in',
    async () => {
      const stranger = stage.askers.find(({ name }) => name === 'stranger of another agency')?.token ?? ''
      for (const token of [stranger, '']) {
        const rows = await tryAs(world, token, async (query) => {
          const forged = hashOf('forged')
          await query('select authn.open_session($1, $2, true)', [stage.people.worker.accountId, forged])
          await query('select authn.begin_as($1)', [forged])
          return query('select 1 from casework.case_file where id = $1', [stage.scene.caseFileId])
        }).catch(() => [])
        expect(rows, token ? 'as a stranger' : 'signed out').toEqual([])
        const sessionOfAnother = await tryAs(world, token, async (query) => {
          await query('select authn.begin_as($1)', [hashOf(stage.people.worker.token)])
          return query('select 1 from casework.case_file where id = $1', [stage.scene.caseFileId])
        }).catch(() => [])
        expect(sessionOfAnother).toEqual([])
      }
    }
  )

  it('T2 no error tells of a hidden row: a foreign supporter and an unknown one are refused alike', async () => {
    const [supporter] = await world.asOwner<{ id: string }>('select id from casework.supporter where case_file_id = $1 limit 1', [
      stage.other.caseFileId
    ])
    const faces = await Promise.all(
      [supporter?.id, randomUUID()].map((id) =>
        tryAs(world, stage.people.worker.token, (query) =>
          query(
            `insert into casework.tie (id, case_file_id, supporter_id, needs, keys, resources, strength, consistency, safety, permanence, child_confirmed, last_confirmed_on,
          steward_post_id, recorded_at, version) values ($1, $2, $3, '{N1}', '{ACC}', '{}', 1, 1, 'SAFE', 'PERM', false, current_date, $4, now(), 1)`,
            [randomUUID(), stage.scene.caseFileId, id, postId('medan', 'R01')]
          )
        ).then(
          () => 'done',
          ({ code, constraint }: { code?: string; constraint?: string }) => ({ code, constraint })
        )
      )
    )
    expect(faces[0]).toEqual({ code: '23503', constraint: 'tie_supporter_in_file' })
    expect(faces[0]).toEqual(faces[1])
    const files = await Promise.all(
      [stage.other.caseFileId, randomUUID()].map((id) =>
        tryAs(world, stage.people.worker.token, (query) => query('insert into vault.whereabouts (case_file_id) values ($1)', [id])).catch(
          ({ code }: { code?: string }) => code
        )
      )
    )
    expect(files).toEqual(['42501', '42501'])
  })
})
