/** The defects planted on purpose: one careless or hostile change each, and the part of the suite that must turn red at it. */

export interface Defect {
  readonly name: string
  readonly file: string
  readonly from: string
  readonly to: string
  /** the test files that are run */
  readonly test: string
  /** only tests whose title holds this */
  readonly title?: string
}

const core = 'db/migrations/0013-need-to-know.sql'
const everyRequest = 'db/migrations/0049-fewer-steps.sql'
const matrix = 'test/privacy/access-matrix.test.ts'
const sentences = 'test/privacy/must-never.test.ts'
const recipient = 'test/privacy/recipient.test.ts'
const referral = 'db/migrations/0038-referral.sql'

export const defects: readonly Defect[] = [
  {
    name: 'N1 the policy on names lets everybody read',
    file: 'db/migrations/0007-vault.sql',
    from: "create policy identity_read on vault.identity for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K2'))))",
    to: 'create policy identity_read on vault.identity for select to lingkar_app using (true)',
    test: sentences,
    title: 'on pglite'
  },
  {
    name: 'N1 a compartment granted in general is open without being named',
    file: everyRequest,
    from: 'else not p_write and p_compartment = any (s.compartments) and exists',
    to: 'else not p_write and exists',
    test: sentences,
    title: 'on pglite'
  },
  {
    name: 'N1 a grant opens more than the matrix allows the duty',
    file: everyRequest,
    from: 'on p.role = l.role where p.id = s.post_id and l.standing = s.standing and l.compartment = p_compartment) end;',
    to: 'on true where p.id = s.post_id and l.compartment = p_compartment) end;',
    test: sentences,
    title: 'on pglite'
  },
  {
    name: 'N17 a standing outlives its end',
    file: everyRequest,
    from: '    where s.post_id = any (v_posts) and s.from_at <= now() and s.until_at > now()\n      and (s.account_id is null or s.account_id = v_account)\n      and (not s.members_only or s.case_file_id = any (v_member))\n      and s.case_file_id <> all (v_denied)\n      and case',
    to: '    where s.post_id = any (v_posts)\n      and (s.account_id is null or s.account_id = v_account)\n      and (not s.members_only or s.case_file_id = any (v_member))\n      and s.case_file_id <> all (v_denied)\n      and case',
    test: sentences,
    title: 'on pglite'
  },
  {
    name: 'N2 the deny list is forgotten in the policies',
    file: everyRequest,
    from: '      and s.case_file_id <> all (v_denied)\n      and case',
    to: '      and case',
    test: sentences,
    title: 'on pglite'
  },
  {
    name: 'N2 the deny list is forgotten when standings are asked',
    file: core,
    from: 'if p_case_file_id = any (v.denied_files) then return; end if;',
    to: '',
    test: sentences,
    title: 'on pglite'
  },
  {
    name: 'N3 a restricted file counts standings of whoever is no member',
    file: core,
    from: '        and (not s.members_only or s.case_file_id = any (v.member_files));\n    return;',
    to: ';\n    return;',
    test: 'test/privacy/kinds-of-file.test.ts'
  },
  {
    name: 'N3 the report of a restricted file stays in the list of its unit',
    file: core,
    from: "in (select authn.units_where_i_am('intake-officer')) and not casework.is_kept_from_me(r.case_file_id));",
    to: "in (select authn.units_where_i_am('intake-officer')));",
    test: 'test/privacy/kinds-of-file.test.ts'
  },
  {
    name: 'N8 a read leaves no line in the trail',
    file: everyRequest,
    from: "when v.limited then 'limited' when p_command_id is null then 'shown' end;",
    to: "when v.limited then 'limited' end;",
    test: 'test/privacy/audit.test.ts'
  },
  {
    name: 'N8 what was held back is shown all the same',
    file: 'src/server/pipeline/enter.ts',
    from: '    : !entry.allowed\n',
    to: '    : (false as boolean)\n',
    test: matrix,
    title: 'on pglite'
  },
  {
    name: 'N9 the chain leaves out how it ended',
    file: 'src/verifier/hashes.ts',
    from: "  'outcome',\n",
    to: '',
    test: 'test/privacy/audit-tamper.test.ts'
  },
  {
    name: 'N9 the verifier no longer looks whether lines follow one another',
    file: 'src/verifier/verify.ts',
    from: "else if (line.previous !== (before?.hash ?? '')) tell('broken link'",
    to: "else if (false as boolean) tell('broken link'",
    test: 'src/verifier/verify.test.ts'
  },
  {
    name: 'N12 sealed values are not bound to their version',
    file: 'src/server/vault/seal.ts',
    from: '|${place.column}|${place.version}`)',
    to: '|${place.column}`)',
    test: 'src/server/vault/seal.test.ts'
  },
  {
    name: 'N13 every value is sealed with one nonce',
    file: 'src/server/vault/seal.ts',
    from: 'const nonce = randomBytes(12)',
    to: 'const nonce = Buffer.alloc(12, randomBytes(0).length + 7)',
    test: 'src/server/vault/seal.test.ts test/privacy/keys.test.ts'
  },
  {
    name: 'N1 not yours and not there differ',
    file: 'src/server/pipeline/http.ts',
    from: 'return reply.code(404).send(notFound)',
    to: "return reply.code(403).send({ problem: { kind: 'forbidden' } })",
    test: matrix,
    title: 'on pglite'
  },
  {
    name: 'N17 an ended session goes on',
    file: everyRequest,
    from: 'where s.token_hash = p_token_hash and s.revoked_at is null and s.expires_at > now()',
    to: 'where s.token_hash = p_token_hash and s.expires_at > now()',
    test: sentences,
    title: 'on pglite'
  },
  {
    name: 'N7 the first answer of a command is forgotten',
    file: 'src/server/pipeline/run-command.ts',
    from: "      await settle('accepted', { ...accepted })",
    to: "      await settle('accepted', null)",
    test: 'test/faults/race.test.ts'
  },
  {
    name: 'N10 a supervisor may write the plan she signs',
    file: 'src/domain/access/rules.ts',
    from: "'plan.submit-plan': ['case-worker'],",
    to: "'plan.submit-plan': ['case-worker', 'supervisor'],",
    test: sentences,
    title: 'on pglite'
  },
  {
    name: 'N16 an emergency needs no fresh proof',
    file: core,
    from: "and s.stepped_up_at > now() - interval '10 minutes');",
    to: ');',
    test: 'src/server/grant/break-glass.store.test.ts src/server/case-file/identity.store.test.ts'
  },
  {
    name: 'N1 nobody counts how many files one person opens',
    file: core,
    from: "v.limited := v.allowed and p_subject_kind = 'case-file' and not authn.count_opening(v.account_id, p_subject_id);",
    to: 'v.limited := false;',
    test: 'test/privacy/volume.test.ts'
  },
  {
    name: 'N20 a forged request without our header is accepted',
    file: 'src/server/pipeline/harden.ts',
    from: "if (headers['x-lingkar'] !== '1') return true",
    to: 'if (false as boolean) return true',
    test: 'test/privacy/forged.test.ts'
  },
  {
    name: 'N13 the log prints what the driver said',
    file: 'src/server/pipeline/log.ts',
    from: "message: '',",
    to: "message: (error as { message?: string }).message ?? '',",
    test: 'test/privacy/log-hygiene.test.ts'
  },
  {
    name: 'N20 a server without fsync is accepted',
    file: 'src/server/database/check-server.ts',
    from: "(f) => f.fsync !== 'on'",
    to: '() => false',
    test: 'test/privacy/start-up.test.ts'
  },
  {
    name: 'N1 the packet of a referral is given before yes',
    file: referral,
    from: "      'packet', case when v_team or r.state in ('RS05',",
    to: "      'packet', case when v_team or r.state in ('RS03', 'RS04', 'RS05',",
    test: recipient,
    title: 'on pglite'
  },
  {
    name: 'N1 a referral opens names besides its packet',
    file: referral,
    from: "values (v_grant, p_case_file_id, r.to_post_id, 'referral', array['K12'],",
    to: "values (v_grant, p_case_file_id, r.to_post_id, 'referral', array['K2', 'K12'],",
    test: recipient,
    title: 'on pglite'
  },
  {
    name: 'N1 who was asked counts as who said yes',
    file: 'db/migrations/0036-running-clocks.sql',
    from: "where s.standing = 'recipient' and p.role = any (p_roles)",
    to: "where s.standing in ('recipient', 'recipient-pending') and p.role = any (p_roles)",
    test: recipient,
    title: 'on pglite'
  },
  {
    name: 'N1 the box goes on naming the child when the access is over',
    file: referral,
    from: " - case when r.ended_at is null then '{}' else array['codeName', 'caseFileId'] end",
    to: '',
    test: recipient,
    title: 'on pglite'
  },
  {
    name: 'N1 the school’s name is read by whoever reads the course',
    file: 'db/migrations/0042-schooling.sql',
    from: "create policy school_name_read on casework.school_name for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K9'))))",
    to: "create policy school_name_read on casework.school_name for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))))",
    test: matrix,
    title: 'on pglite T1 under row-level'
  },
  {
    name: 'N1 notes of one institution are read by another',
    file: 'db/migrations/0040-health.sql',
    from: "create policy care_note_read on casework.care_note for select to lingkar_app\n  using (case_file_id = any (array(select casework.files_received('{R10,R11}'))) and post_id = any (array(select authn.my_posts())))",
    to: "create policy care_note_read on casework.care_note for select to lingkar_app\n  using (case_file_id = any (array(select casework.files_received('{R10,R11}'))))",
    test: matrix,
    title: 'on pglite T1 under row-level'
  },
  {
    name: 'N8 a message is confirmed in another’s name',
    file: 'db/migrations/0044-safe-contact.sql',
    from: 'create trigger message_signed before update of confirmed_by, settled_by on casework.message for each row execute function casework.sign_message();',
    to: '',
    test: 'test/privacy/own-name.test.ts',
    title: 'on pglite'
  }
]
