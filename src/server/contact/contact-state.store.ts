/** What may-contact.ts needs of the database: the file, the person, the rule in force, the answer on record. Addresses stay sealed. */
import type { ContactState } from '#domain/contact/may-contact.ts'
import type { State } from '#domain/case-file/state.ts'
import type { Work } from '#server/pipeline/work.ts'

/** The rule in force as jsonb, without anything sealed. */
export const ruleJson = `jsonb_build_object('version', r.version, 'doNotContact', r.do_not_contact, 'channels', r.channels, 'days', r.days, 'windows', r.windows,
  'zone', r.zone, 'mayLeaveMessage', r.may_leave_message, 'identity', r.identity, 'confirmedOn', r.confirmed_on,
  'addresses', to_jsonb(array_remove(array[case when r.phone is not null then 'phone' end, case when r.email is not null then 'email' end,
    case when r.post is not null then 'post' end], null)))`

/** The file is locked for sharing: nobody closes it between the decision and its row. */
export async function contactState(work: Work, caseFileId: string, personId: string | null): Promise<ContactState> {
  const [row] = await work.query<{ state: State; person: ContactState['person'] }>(
    `select f.state, (select jsonb_build_object('kind', p.kind, 'isKeptAway', casework.is_contact_kept_away(f.id, p.account_id),
         'agreement', casework.contact_agreement(f.id, p.kind, $3), 'rule', (select ${ruleJson} from casework.contact_rule r
           where r.case_file_id = f.id and r.person_id = p.id order by r.version desc limit 1))
       from casework.contact_person p where p.case_file_id = f.id and p.id = $2) as person
     from casework.case_file f where f.id = $1 for share of f`,
    [caseFileId, personId, work.now.today]
  )
  return { file: row ? { state: row.state } : null, person: row?.person ?? null }
}
