/** Reading transfers: the whole of one for the file's own people, the pointer for the post that is asked, and the lists of a desk. */
import { determinationOptions, type DeterminationOption } from '#domain/episode/determination.ts'
import { itemsLeft, type Item } from '#domain/handover/handover.ts'
import { transferConsents, transferQuestions } from '#domain/transfer/transfer.ts'
import { JsonText } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { candidatesOf, determined, dossierJson, signsAsOwner } from './transfer-state.store.ts'

interface Now {
  readonly id: string
  readonly stage: string
  readonly journeyVersion: number
}
interface Inside {
  readonly callStatement: string | null
  readonly companion: string | null
  readonly handover: { readonly items: readonly Item[]; readonly accepted: readonly Item[] } | null
}

const inside = `select t.call_statement as "callStatement", t.call_missing_reason as "callMissingReason", t.journey_on as "journeyOn", t.journey_sex as "journeySex",
    t.journey_companion as companion, (select p.title || coalesce(' · ' || c.display_name, '') from agency.post p left join agency.appointment a on a.post_id = p.id
      and a.from_at <= now() and a.until_at > now() left join agency.account c on c.id = a.account_id where p.id = t.worker_post_id limit 1) as worker,
    (select p.title || coalesce(' · ' || c.display_name, '') from agency.post p left join agency.appointment a on a.post_id = p.id
      and a.from_at <= now() and a.until_at > now() left join agency.account c on c.id = a.account_id where p.id = t.supervisor_post_id limit 1) as supervisor,
    exists (select from casework.transfer_acknowledgement k where k.transfer_id = t.id) as "ministryRead", ${signsAsOwner} as "signsAsOwner",
    (select ${dossierJson} from casework.handover h where h.id = t.id) as handover
  from casework.transfer t where t.case_file_id = $1 and t.id = $2`

/** What an offer may rest on; for whoever could make one. */
const grounds = `select
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'purpose', c.purpose, 'answeredOn', c.answered_on) order by c.answered_on desc) from casework.consent c
      where c.case_file_id = f.id and c.status = 'GIVEN' and c.expires_on >= $2 and c.purpose = any ($3)), '[]'::jsonb) as consents,
    coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'question', b.question, 'assessedOn', b.assessed_on) order by b.assessed_on desc) from casework.best_interest b
      where b.case_file_id = f.id and b.signed_at is not null and b.question = any ($4)), '[]'::jsonb) as assessments,
    f.unit_id as "unitId", u.region_code as region, f.restricted as "isRestricted",
    exists (select from casework.handover h where h.case_file_id = f.id and h.completed_at is null and h.called_off_at is null) as "handoverOpen"
  from casework.case_file f join agency.unit u on u.id = f.unit_id where f.id = $1`

export async function readTransfer(work: Work, { id }: { id: string }): Promise<unknown> {
  const [[row], [ground], [panel]] = await Promise.all([
    work.query<{ transfer: Now | null }>('select casework.transfer_now($1, null, false) as transfer', [id]),
    work.query<object>(grounds, [id, work.now.today, transferConsents, transferQuestions]),
    work.query<{ id: string; chosen: DeterminationOption }>(determined, [id])
  ])
  const transfer = row?.transfer ?? null
  const [[known], candidates] = await Promise.all([
    transfer && ground ? work.query<Inside>(inside, [id, transfer.id, work.now.today]) : [undefined],
    // only the post that is asked gets an answer
    transfer?.stage === 'offered' ? candidatesOf(work, transfer.id) : []
  ])
  return {
    transfer,
    inside: known && transfer ? await opened(work, id, transfer, known) : null,
    ground: ground
      ? { ...ground, determination: panel ? { id: panel.id, goesAhead: determinationOptions.term(panel.chosen).goesAhead } : null }
      : null,
    candidates
  }
}

async function opened(work: Work, id: string, transfer: Now, { handover, callStatement, companion, ...known }: Inside): Promise<object> {
  const [said, goesAlong] = await Promise.all([
    callStatement && work.vault.open(places.transferCall(id, transfer.id), callStatement),
    companion && work.vault.open(places.transferCompanion(id, transfer.id, transfer.journeyVersion), companion)
  ])
  return {
    ...known,
    callStatement: said,
    companion: goesAlong,
    total: handover?.items.length ?? 0,
    left: handover ? itemsLeft(handover).length : 0,
    handover
  }
}

const list = (what: string, from: string): string => `coalesce((select jsonb_agg(${what}) from ${from} x), '[]'::jsonb)`

export async function listTransfers(work: Work): Promise<JsonText> {
  const [row] = await work.query<{ json: string }>(
    `select jsonb_build_object(
       'transfers', ${list(
         `jsonb_build_object('id', x.id, 'caseFileId', x.case_file_id, 'codeName', x.code_name, 'fromUnit', x.from_unit, 'toUnit', x.to_unit, 'stage', x.stage,
            'firstDay', x.first_day, 'offeredAt', x.offered_at, 'answeredAt', x.answered_at, 'completedAt', x.completed_at, 'side', x.side, 'isAsked', x.is_asked)`,
         'casework.transfers_for_me()'
       )},
       'notices', ${list(
         `jsonb_build_object('id', x.id, 'fromUnit', x.from_unit, 'fromProvince', x.from_province, 'toUnit', x.to_unit, 'toProvince', x.to_province, 'reason', x.reason,
            'firstDay', x.first_day, 'stage', x.stage, 'answeredAt', x.answered_at, 'endedAt', x.ended_at, 'isRead', x.is_read)`,
         'casework.transfer_notices()'
       )})::text as json`
  )
  return new JsonText(row?.json ?? '{}')
}

/** The units that carry files, each with the posts that may answer for it and have somebody on them today. */
export const listOffices = (work: Work): Promise<unknown> =>
  work.query(
    `select u.id as "unitId", u.name, u.region_code as region, r.name as province,
       (select jsonb_agg(jsonb_build_object('postId', p.id, 'title', p.title, 'role', p.role) order by p.role desc, p.title) from agency.post p
         where p.unit_id = u.id and p.role in ('R02', 'R04') and exists (select from agency.appointment a where a.post_id = p.id and a.from_at <= now() and a.until_at > now())) as posts
     from agency.unit u left join agency.region r on r.code = left(u.region_code, 2)
     where exists (select from agency.post p where p.unit_id = u.id and p.role in ('R01', 'R03', 'R19'))
       and exists (select from agency.post p join agency.appointment a on a.post_id = p.id and a.from_at <= now() and a.until_at > now()
         where p.unit_id = u.id and p.role in ('R02', 'R04'))
     order by r.name, u.name`
  )
