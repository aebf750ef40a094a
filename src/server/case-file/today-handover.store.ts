/** What "Hari ini" asks around a hand-over: an owner within the day, a dossier to accept, a promise to keep, a second person on the circle. */
import { type Due, type DueKind, dueRow } from '#domain/case-file/today.ts'
import { readBy } from '#domain/handover/handover.ts'
import { addDays, addTime, type Day, dayOf, type Moment } from '#domain/kernel/date.ts'
import { scoreSupportMap } from '#domain/support-map/score.ts'
import type { CountedTie, NeedSeverity } from '#domain/support-map/tie.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

interface OfFile {
  readonly case_file_id: string
  readonly code_name: string
  readonly risk: 'RK1' | 'RK2' | 'RK3'
}
interface HandoverRow extends OfFile {
  readonly id: string
  readonly kind: 'planned' | 'sudden'
  readonly first_day: Day
  readonly side: 'give' | 'receive' | 'watch'
  readonly signs: boolean
  readonly is_open: boolean
  readonly has_left: boolean
  readonly introduced: boolean
  readonly not_yet_on: Day | null
}
interface VacantRow extends OfFile {
  readonly vacant_since: Moment
}
interface PromiseRow extends OfFile {
  readonly id: string
  readonly due_on: Day
  readonly body: string
}
interface FormerTieRow extends OfFile {
  readonly id: string
  readonly supporter_id: string
  readonly label: string
  readonly completed_at: Moment
}
interface MapRow extends OfFile {
  readonly own: string[]
  readonly since: Moment
  readonly needs: NeedSeverity[]
  readonly ties: CountedTie[]
}

const ofFile = `f.id as case_file_id, f.code_name, f.risk`
const open = `f.state not in ('ST15', 'ST18')`
const mine = `f.worker_post_id = any (array(select authn.my_posts()))`

/** A finished one is still asked about while the child has not met the successor. */
const handovers = `select h.id, h.kind, h.first_day, ${ofFile}, h.completed_at is null as is_open,
    case when h.to_account_id = authn.account_id() then 'receive' when h.from_account_id = authn.account_id() then 'give' else 'watch' end as side,
    h.reason <> 'transfer' and authn.standings_to('case-file', f.id) && array['supervisor', 'unit-head'] as signs,
    h.completed_at is null and exists (select from casework.handover_items(h.id) i where not exists (select from casework.handover_acceptance a
      where a.handover_id = h.id and a.item = i.item and a.row_id = i.row_id and a.version = i.version)) as has_left,
    exists (select from casework.handover_introduction i where i.handover_id = h.id and i.whom = 'child' and i.way <> 'not-yet') as introduced,
    (select max(i.on_day) from casework.handover_introduction i where i.handover_id = h.id and i.whom = 'child' and i.way = 'not-yet') as not_yet_on
  from casework.handover h join casework.case_file f on f.id = h.case_file_id and ${open}
  where h.called_off_at is null and (h.completed_at is null or h.completed_at > $1)`

/** SLA-17: the post is empty, and somebody must own the file within a day. */
const vacant = `select ${ofFile}, (select max(a.until_at) from agency.appointment a where a.post_id = f.worker_post_id and a.until_at <= now()) as vacant_since
  from casework.case_file f where ${open} and authn.standings_to('case-file', f.id) && array['supervisor', 'unit-head']
    and not exists (select from agency.appointment a join agency.account c on c.id = a.account_id and c.closed_at is null
      where a.post_id = f.worker_post_id and a.from_at <= now() and a.until_at > now())`

const promises = `select n.id, n.due_on, n.body, ${ofFile} from casework.note n join casework.case_file f on f.id = n.case_file_id and ${open} and ${mine}
  where n.kind = 'promise' and n.due_on <= $1 and not exists (select from casework.promise_settled d where d.note_id = n.id)`

const formerTies = `select t.id, t.supporter_id, s.label, h.completed_at, ${ofFile} from casework.handover h
  join casework.case_file f on f.id = h.case_file_id and ${open} and ${mine}
  join casework.supporter s on s.case_file_id = f.id and s.post_id = h.from_post_id
  join casework.tie t on t.case_file_id = f.id and t.supporter_id = s.id and t.ended_at is null and t.recorded_at <= h.completed_at
  where h.completed_at > $1`

/** Only files on whose circle the worker herself stands: on the others nothing can rest on her. */
const ownMaps = `select ${ofFile}, o.own, o.since,
    coalesce((select jsonb_agg(jsonb_build_object('need', n->>'need', 'severity', n->'severity'))
      from jsonb_array_elements((select a.needs from casework.assessment a where a.case_file_id = f.id order by a.number desc limit 1)) n), '[]'::jsonb) as needs,
    (select jsonb_agg(jsonb_build_object('supporter', t.supporter_id, 'level', s.level, 'needs', t.needs, 'keys', t.keys, 'strength', t.strength,
        'consistency', t.consistency, 'safety', t.safety, 'permanence', t.permanence, 'childConfirmed', t.child_confirmed, 'lastConfirmedOn', t.last_confirmed_on))
      from casework.tie t join casework.supporter s on s.case_file_id = t.case_file_id and s.id = t.supporter_id
      where t.case_file_id = f.id and t.ended_at is null) as ties
  from casework.case_file f join lateral (select array_agg(distinct s.id::text) as own, min(v.recorded_at) as since
      from casework.supporter s join casework.tie t on t.case_file_id = s.case_file_id and t.supporter_id = s.id and t.ended_at is null
      join casework.tie_version v on v.id = t.id
      where s.case_file_id = f.id and (s.post_id = f.worker_post_id or (s.post_id is null and s.role = 'SP-MAC-PEKSOS'))) o on o.own is not null
  where ${open} and ${mine}`

export async function readHandoverDuties(work: Work): Promise<readonly Due[]> {
  const { today } = work.now
  const [handed, empty, promised, former, maps] = await Promise.all([
    work.query<HandoverRow>(handovers, [addTime(work.now.at, -90, 'day')]),
    work.query<VacantRow>(vacant),
    work.query<PromiseRow>(promises, [addDays(today, 7)]),
    work.query<FormerTieRow>(formerTies, [addTime(work.now.at, -90, 'day')]),
    work.query<MapRow>(ownMaps)
  ])
  const [texts, labels] = await Promise.all([
    Promise.all(promised.map((one) => work.vault.open(places.note(one.case_file_id, one.id), one.body))),
    Promise.all(former.map((one) => work.vault.open(places.supporterLabel(one.case_file_id, one.supporter_id), one.label)))
  ])
  return [
    ...empty.map((one) => {
      const dueAt = addTime(one.vacant_since ?? work.now.at, 24, 'hour')
      return due('name-acting-owner', one.case_file_id, one, dayOf(dueAt), null, dueAt)
    }),
    ...handed.flatMap((one) => dutiesOf(one, today).map(([kind, on]) => due(kind, one.id, one, on))),
    ...promised.map((one, index) => due('keep-promise', one.id, one, one.due_on, texts[index] ?? null)),
    ...former.map((one, index) =>
      due('talk-about-former-worker', one.id, one, addDays(dayOf(one.completed_at), 14), labels[index] ?? null)
    ),
    ...maps.flatMap((one) => {
      const { singlePointsOfFailure } = scoreSupportMap({ today, needs: one.needs, ties: one.ties })
      const rests = singlePointsOfFailure.some(({ supporter }) => one.own.includes(supporter))
      return rests ? [due('find-second-supporter', one.case_file_id, one, addDays(dayOf(one.since), 30))] : []
    })
  ]
}

/** One row for each person: the successor reads or is introduced, the one who leaves helps, the supervisor finishes. */
function dutiesOf(one: HandoverRow, today: Day): (readonly [DueKind, Day])[] {
  const by = readBy({ kind: one.kind, firstDay: one.first_day })
  if (one.side === 'receive') {
    if (one.has_left) return [['accept-handover', by]]
    return one.introduced ? [] : [['introduce-successor', one.not_yet_on ?? by]]
  }
  if (!one.is_open) return []
  if (one.side === 'give') return one.introduced ? [] : [['help-handover', one.first_day]]
  const isReady = !one.has_left && (one.introduced || one.not_yet_on !== null)
  return one.signs && (isReady || by < today) ? [['complete-handover', isReady && by > today ? today : by]] : []
}

const due = (kind: DueKind, id: string, file: OfFile, dueOn: Day, about: string | null = null, dueAt: Moment | null = null): Due =>
  dueRow(kind, id, dueOn, { caseFileId: file.case_file_id, codeName: file.code_name, risk: file.risk, about, dueAt })
