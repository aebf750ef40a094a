/** The dossier, made from the file each time it is opened (G-17): what the successor must know, with what was accepted, asked and shown already. */
import { addDays } from '#domain/kernel/date.ts'
import { scoreSupportMap } from '#domain/support-map/score.ts'
import type { CountedTie, NeedSeverity } from '#domain/support-map/tie.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

const person = (account: string) => `(select c.display_name from agency.account c where c.id = ${account})`
const post = (id: string) => `(select jsonb_build_object('postId', p.id, 'title', p.title) from agency.post p where p.id = ${id})`
const list = (what: string, from: string, order: string) =>
  `coalesce((select jsonb_agg(${what} order by ${order}) from ${from}), '[]'::jsonb)`

/** A finished one stays readable for a season: it can be printed and its introductions go on. */
const shownDays = 90

const handover = `jsonb_build_object('id', h.id, 'kind', h.kind, 'reason', h.reason, 'shortReason', h.short_reason, 'firstDay', h.first_day, 'begunAt', h.begun_at,
  'begunBy', ${person('h.begun_by')}, 'changedHandsAt', h.changed_hands_at, 'completedAt', h.completed_at, 'completedBy', ${person('h.completed_by')},
  'fromPost', ${post('h.from_post_id')}, 'toPost', ${post('h.to_post_id')}, 'fromAccountId', h.from_account_id, 'toAccountId', h.to_account_id,
  'fromName', ${person('h.from_account_id')}, 'toName', ${person('h.to_account_id')}, 'successorStands', casework.successor_stands(h.id), 'belongsToTransfer', h.reason = 'transfer',
  'items', ${list(`jsonb_build_object('item', i.item, 'rowId', i.row_id, 'version', i.version)`, 'casework.handover_items(h.id) i', 'i.item, i.row_id')},
  'accepted', ${list(
    `jsonb_build_object('item', a.item, 'rowId', a.row_id, 'version', a.version, 'at', a.accepted_at)`,
    'casework.handover_acceptance a where a.handover_id = h.id',
    'a.accepted_at, a.row_id'
  )},
  'questions', ${list(
    `jsonb_build_object('id', q.id, 'item', q.item, 'rowId', q.row_id, 'question', q.question, 'askedAt', q.asked_at, 'askedBy', ${person('q.asked_by')},
      'askedByMe', q.asked_by = authn.account_id(), 'answer', q.answer, 'answeredBy', ${person('q.answered_by')})`,
    'casework.handover_question q where q.handover_id = h.id',
    'q.asked_at, q.id'
  )},
  'introductions', ${list(
    `jsonb_build_object('id', i.id, 'whom', i.whom, 'supporterId', i.supporter_id, 'way', i.way, 'onDay', i.on_day, 'notYetReason', i.not_yet_reason,
      'statement', i.statement, 'missingReason', i.missing_reason, 'recordedAt', i.recorded_at)`,
    'casework.handover_introduction i where i.handover_id = h.id',
    'i.recorded_at, i.id'
  )})`

const dossier = `jsonb_build_object(
  'summary', jsonb_build_object('state', f.state, 'stateSince', f.state_since, 'risk', f.risk, 'ageBand', f.age_band, 'openedAt', f.opened_at, 'reviewDueOn', f.review_due_on,
    'episode', coalesce((select max(e.number) from casework.episode e where e.case_file_id = f.id), 1),
    'supervisor', (select c.display_name from agency.appointment a join agency.account c on c.id = a.account_id
      where a.post_id = f.supervisor_post_id and a.from_at <= now() and a.until_at > now() limit 1)),
  'plan', (select jsonb_build_object('id', p.id, 'number', p.number, 'status', p.status,
      'goals', ${list(`jsonb_build_object('id', g.id, 'need', g.need, 'words', g.words)`, 'casework.plan_goal g where g.case_file_id = f.id', 'g.recorded_at, g.id')})
    from casework.plan p where p.case_file_id = f.id order by p.number desc limit 1),
  'actions', ${list(
    `jsonb_build_object('id', a.id, 'need', a.need, 'service', a.service, 'what', a.what, 'termsVersion', a.terms_version, 'status', a.status, 'dueOn', a.due_on,
      'isOfLeaver', a.owner_post_id = $2)`,
    "casework.plan_action a where a.case_file_id = f.id and a.status in ('TODO', 'DOING', 'BLOCKED')",
    'a.due_on, a.id'
  )},
  'promises', ${list(
    `jsonb_build_object('id', n.id, 'text', n.body, 'madeOn', n.happened_on, 'dueOn', n.due_on)`,
    `casework.note n where n.case_file_id = f.id and n.kind = 'promise' and not exists (select from casework.promise_settled d where d.note_id = n.id)`,
    'n.due_on nulls last, n.happened_on, n.written_at, n.id'
  )},
  'safetyPlan', (select jsonb_build_object('version', p.version, 'reviewOn', p.review_on, 'warningSigns', p.warning_signs, 'safePeople', p.safe_people,
      'safePlaces', p.safe_places, 'whatToDo', p.what_to_do, 'whomToCall', p.whom_to_call, 'notToTell', p.not_to_tell)
    from casework.safety_plan p where p.case_file_id = f.id order by p.version desc limit 1),
  'seesSafety', f.id = any (array(select casework.files_open('K3'))),
  'supporters', ${list(`jsonb_build_object('id', s.id, 'label', s.label, 'role', s.role, 'level', s.level, 'postId', s.post_id)`, 'casework.supporter s where s.case_file_id = f.id', 's.level, s.id')},
  'ties', ${list(
    `jsonb_build_object('id', t.id, 'supporterId', t.supporter_id, 'needs', t.needs, 'keys', t.keys, 'strength', t.strength, 'consistency', t.consistency,
      'safety', t.safety, 'permanence', t.permanence, 'endsOn', t.ends_on, 'childConfirmed', t.child_confirmed, 'lastConfirmedOn', t.last_confirmed_on)`,
    'casework.tie t where t.case_file_id = f.id and t.ended_at is null',
    't.id'
  )},
  'consents', ${list(
    `jsonb_build_object('id', c.id, 'purpose', c.purpose, 'expiresOn', c.expires_on)`,
    "casework.consent c where c.case_file_id = f.id and c.status = 'GIVEN'",
    'c.expires_on, c.id'
  )},
  'needs', coalesce((select a.needs from casework.assessment a where a.case_file_id = f.id order by a.number desc limit 1), '[]'::jsonb))`

interface Handover {
  readonly fromPost: { readonly postId: string }
  readonly questions: { id: string; question: string; answer: string | null }[]
  readonly introductions: { id: string; statement: string | null }[]
}
interface Tie extends Omit<CountedTie, 'supporter' | 'level'> {
  readonly id: string
  readonly supporterId: string
  readonly endsOn: string | null
}
type SafetyText = 'safePeople' | 'safePlaces' | 'whatToDo' | 'whomToCall' | 'notToTell'
interface Dossier {
  readonly plan: { goals: { id: string; words: string }[] } | null
  readonly actions: { id: string; what: string | null; termsVersion?: number }[]
  readonly promises: { id: string; text: string }[]
  readonly safetyPlan: ({ version: number } & { [T in SafetyText]: string | null }) | null
  readonly supporters: { id: string; label: string; level: CountedTie['level']; postId: string | null }[]
  readonly ties: Tie[]
  needs?: NeedSeverity[]
}

export async function readHandover(work: Work, { id }: { id: string }): Promise<unknown> {
  const [[file], [row]] = await Promise.all([
    work.query<{ codeName: string; workerPostId: string; workerName: string | null; workerTitle: string }>(
      `select f.code_name as "codeName", f.worker_post_id as "workerPostId", (select p.title from agency.post p where p.id = f.worker_post_id) as "workerTitle",
         (select c.display_name from agency.appointment a join agency.account c on c.id = a.account_id
           where a.post_id = f.worker_post_id and a.from_at <= now() and a.until_at > now() limit 1) as "workerName"
       from casework.case_file f where f.id = $1`,
      [id]
    ),
    work.query<{ handover: Handover }>(
      `select ${handover} as handover from casework.handover h where h.case_file_id = $1 and h.called_off_at is null
         and (h.completed_at is null or h.completed_at > $2) order by h.completed_at is not null, h.begun_at desc limit 1`,
      [id, addDays(work.now.today, -shownDays)]
    )
  ])
  if (!file) return undefined
  if (!row) return { ...file, handover: null, dossier: null }
  const [found] = await work.query<{ dossier: Dossier }>(`select ${dossier} as dossier from casework.case_file f where f.id = $1`, [
    id,
    row.handover.fromPost.postId
  ])
  if (!found) return undefined
  await Promise.all([unsealHandover(work, id, row.handover), unsealDossier(work, id, found.dossier)])
  return { ...file, handover: row.handover, dossier: withFigures(found.dossier, work.now.today) }
}

async function unsealHandover(work: Work, id: string, { questions, introductions }: Handover): Promise<void> {
  await Promise.all([
    ...questions.map(async (one) => {
      one.question = await work.vault.open(places.handoverQuestion(id, one.id), one.question)
      if (one.answer) one.answer = await work.vault.open(places.handoverAnswer(id, one.id), one.answer)
    }),
    ...introductions.map(async (one) => {
      if (one.statement) one.statement = await work.vault.open(places.introductionView(id, one.id), one.statement)
    })
  ])
}

const safetyTexts = [
  ['safePeople', 'safe_people'],
  ['safePlaces', 'safe_places'],
  ['whatToDo', 'what_to_do'],
  ['whomToCall', 'whom_to_call'],
  ['notToTell', 'not_to_tell']
] as const

async function unsealDossier(work: Work, id: string, { plan, actions, promises, safetyPlan, supporters }: Dossier): Promise<void> {
  await Promise.all([
    ...(plan?.goals ?? []).map(async (goal) => {
      goal.words = await work.vault.open(places.goalWords(id, goal.id), goal.words)
    }),
    ...actions.map(async (action) => {
      if (action.what) action.what = await work.vault.open(places.actionWhat(id, action.id, action.termsVersion), action.what)
      delete action.termsVersion
    }),
    ...promises.map(async (promise) => {
      promise.text = await work.vault.open(places.note(id, promise.id), promise.text)
    }),
    ...(safetyPlan
      ? safetyTexts.map(async ([field, column]) => {
          const sealed = safetyPlan[field]
          if (sealed) safetyPlan[field] = await work.vault.open(places.safetyPlan(id, column, safetyPlan.version), sealed)
        })
      : []),
    ...supporters.map(async (supporter) => {
      supporter.label = await work.vault.open(places.supporterLabel(id, supporter.id), supporter.label)
    })
  ])
}

/** What rests on one person alone, so that the successor sees what falls when somebody goes. */
function withFigures({ needs = [], ...dossier }: Dossier, today: string): unknown {
  const levels = new Map(dossier.supporters.map(({ id, level }) => [id, level]))
  const ties = dossier.ties.flatMap((tie) => {
    const level = levels.get(tie.supporterId)
    return level ? [{ ...tie, supporter: tie.supporterId, level }] : []
  })
  const counted = needs.map(({ need, severity }) => ({ need, severity }))
  const score = scoreSupportMap({ today, needs: counted, ties })
  return {
    ...dossier,
    ties: dossier.ties.map(({ id, supporterId, needs: held, keys, safety, permanence, endsOn, lastConfirmedOn }) => ({
      id,
      supporterId,
      needs: held,
      keys,
      safety,
      permanence,
      endsOn,
      lastConfirmedOn
    })),
    alone: score.singlePointsOfFailure,
    coverage: score.coverage
  }
}
