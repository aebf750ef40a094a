/** The people of a file and how each may be reached: writing a new version, reading the section, and opening an address on purpose. */
import type { RuleSet, SetRule, SetRuleState } from '#domain/contact/set-rule.ts'
import type { State } from '#domain/case-file/state.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { ruleJson } from './contact-state.store.ts'
import { messageJson } from './message.store.ts'

const sealedInRule = [
  ['phone', 'phone'],
  ['email', 'email'],
  ['post', 'post'],
  ['readers', 'readers'],
  ['codeWord', 'code_word']
] as const

export async function stateForRule(work: Work, { caseFileId, personId, person }: SetRule): Promise<SetRuleState> {
  const [row] = await work.query<{ state: State; version: number; has_child: boolean; account_known: boolean }>(
    `select f.state, coalesce((select max(r.version) from casework.contact_rule r where r.case_file_id = f.id and r.person_id = $2), 0) as version,
       exists (select from casework.contact_person p where p.case_file_id = f.id and p.kind = 'child') as has_child,
       exists (select from agency.account a where a.id = $3) as account_known
     from casework.case_file f where f.id = $1 for update`,
    [caseFileId, personId, person?.accountId ?? null]
  )
  return {
    file: row ? { state: row.state } : null,
    version: row?.version ?? 0,
    hasChild: row?.has_child ?? false,
    accountKnown: row?.account_known ?? false
  }
}

export async function saveRule(work: Work, { caseFileId, personId, person, rule, version }: RuleSet): Promise<Answer> {
  const { accountId } = work.caller
  const sealed = await Promise.all(
    sealedInRule.map(([field, column]) => {
      const text = rule[field]
      return text === null ? null : work.vault.seal(places.contactRule(caseFileId, column, personId, version), text)
    })
  )
  if (version === 1 && person)
    await work.query(
      'insert into casework.contact_person (id, case_file_id, kind, name, account_id, added_at, added_by) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        personId,
        caseFileId,
        person.kind,
        person.name && (await work.vault.seal(places.contactName(caseFileId, personId), person.name)),
        person.accountId,
        work.now.at,
        accountId
      ]
    )
  await work.query(
    `insert into casework.contact_rule (case_file_id, person_id, version, do_not_contact, channels, days, windows, zone, may_leave_message, identity,
       confirmed_by, confirmed_on, set_at, set_by, phone, email, post, readers, code_word)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [
      caseFileId,
      personId,
      version,
      rule.doNotContact,
      rule.channels,
      rule.days,
      rule.windows,
      rule.zone,
      rule.mayLeaveMessage,
      rule.identity,
      rule.confirmedBy,
      rule.confirmedOn,
      work.now.at,
      accountId,
      ...sealed
    ]
  )
  return { personId, version }
}

interface PersonRow {
  readonly id: string
  name: string | null
  readonly rule: ({ readonly version: number; readers: string | null } & Record<string, unknown>) | null
}
interface SectionRow {
  readonly isOpen: boolean
  readonly people: PersonRow[]
  readonly messages: unknown[]
}

/** The rules as they stand, with who else reads along; no address and no code word. Who does not see K3 gets no answer at all. */
export async function readContact(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<{ section: SectionRow }>(
    `select jsonb_build_object('region', f.service_region,
       'people', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'name', p.name, 'accountId', p.account_id,
           'isKeptAway', casework.is_contact_kept_away(f.id, p.account_id), 'agreement', casework.contact_agreement(f.id, p.kind, $2),
           'rule', (select ${ruleJson} || jsonb_build_object('readers', r.readers, 'hasCodeWord', r.code_word is not null, 'confirmedBy', r.confirmed_by,
               'setAt', r.set_at, 'setBy', (select a.display_name from agency.account a where a.id = r.set_by))
             from casework.contact_rule r where r.case_file_id = f.id and r.person_id = p.id order by r.version desc limit 1))
         order by p.kind <> 'child', p.added_at, p.id) from casework.contact_person p where p.case_file_id = f.id), '[]'::jsonb),
       'messages', coalesce((select jsonb_agg(x.message) from (select ${messageJson} as message from casework.message m
           join agency.message_template t on t.id = m.template_id and t.version = m.template_version
           where m.case_file_id = f.id order by m.prepared_at desc, m.id limit 12) x), '[]'::jsonb)) as section
     from casework.case_file f where f.id = $1 and f.id = any (array(select casework.files_open('K3')))`,
    [id, work.now.today]
  )
  if (!row) return undefined
  await Promise.all(
    row.section.people.map(async (person) => {
      if (person.name) person.name = await work.vault.open(places.contactName(id, person.id), person.name)
      const { rule } = person
      if (rule?.readers) rule.readers = await work.vault.open(places.contactRule(id, 'readers', person.id, rule.version), rule.readers)
    })
  )
  return row.section
}

/** Where somebody is reached and by which word she knows us: asked for on purpose, with a fresh proof, each time. */
export async function readAddress(work: Work, { id, personId }: { id: string; personId: string }): Promise<unknown> {
  const [row] = await work.query<Record<string, string | null> & { version: number; name: string | null }>(
    `select r.version, p.name, r.phone, r.email, r.post, r.readers, r.code_word from casework.contact_person p
     join lateral (select x.* from casework.contact_rule x where x.case_file_id = p.case_file_id and x.person_id = p.id order by x.version desc limit 1) r on true
     where p.case_file_id = $1 and p.id = $2`,
    [id, personId]
  )
  if (!row) return { version: 0, name: null, phone: null, email: null, post: null, readers: null, codeWord: null }
  const fields = await Promise.all(
    sealedInRule.map(async ([field, column]) => {
      const sealed = row[column]
      return [field, sealed ? await work.vault.open(places.contactRule(id, column, personId, row.version), sealed) : null] as const
    })
  )
  return {
    version: row.version,
    name: row.name && (await work.vault.open(places.contactName(id, personId), row.name)),
    ...Object.fromEntries(fields)
  }
}
