/** How a family lives and what a child learns and earns, as the circle reads it. */
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { familyFacts } from './family-facts.store.ts'
import { runningSince, stageColumns, stageRank } from './skills.store.ts'

interface Heard {
  readonly id: string
  statement: string | null
}
interface Row {
  readonly plan: { readonly version: number; goal: string; statement: string | null } | null
  readonly reviews: Heard[]
  readonly steps: { readonly id: string; holder: string }[]
  readonly sessions: (Heard & { agreement: string | null; safeguard: string })[]
  readonly activities: (Heard & { place: string; mentor: string; sentence: string })[]
  readonly savings: { readonly version: number; bank: string | null } | null
}

const shown = `select jsonb_build_object(
  'family', ${familyFacts},
  'ageBand', f.age_band,
  'month', (select o.month from casework.of_age o where o.case_file_id = f.id),
  'plan', (select jsonb_build_object('version', p.version, 'needs', p.needs, 'income', p.income, 'lead', p.lead, 'goal', p.goal, 'reviewOn', p.review_on,
       'statement', p.statement, 'missingReason', p.missing_reason)
     from casework.family_plan p where p.case_file_id = f.id order by p.version desc limit 1),
  'reviews', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'planVersion', r.plan_version, 'going', r.going, 'needs', r.needs, 'onDay', r.on_day,
       'nextOn', r.next_on, 'statement', r.statement, 'missingReason', r.missing_reason) order by r.on_day desc, r.recorded_at desc)
     from casework.family_review r where r.case_file_id = f.id), '[]'::jsonb),
  'steps', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'step', t.step, 'holder', t.holder, 'dueOn', t.due_on, 'end', t.step_end, 'settledOn', t.settled_on)
       order by t.step_end is not null, t.due_on, t.id)
     from casework.family_step t where t.case_file_id = f.id), '[]'::jsonb),
  'funds', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'aid', o.aid, 'receiver', o.receiver, 'isLoan', o.is_loan, 'planned', o.planned,
       'funding', o.funding, 'received', o.received, 'receivedOn', o.received_on, 'version', o.version) order by o.aid, o.id)
     from casework.family_fund o where o.case_file_id = f.id), '[]'::jsonb),
  'sessions', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'about', s.about, 'mediator', s.mediator, 'partner', s.partner, 'result', s.result,
       'agreement', s.agreement, 'safeguard', s.safeguard, 'onDay', s.on_day, 'statement', s.statement, 'missingReason', s.missing_reason)
       order by s.on_day desc, s.recorded_at desc)
     from casework.care_session s where s.case_file_id = f.id), '[]'::jsonb),
  'activities', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'trade', a.trade, 'place', a.place, 'mentor', a.mentor,
       'sentence', a.sentence, 'beginsOn', a.begins_on, 'hoursDay', a.hours_day, 'hoursWeek', a.hours_week, 'pay', a.pay, 'hazards', a.hazards,
       'conditions', a.conditions, 'law', a.law, 'statement', a.statement, 'missingReason', a.missing_reason, 'stage', ${stageColumns}, 'since', ${runningSince},
       'moves', coalesce((select jsonb_agg(jsonb_build_object('stage', m.stage, 'reason', m.reason, 'onDay', m.on_day) order by ${stageRank})
          from casework.skill_move m where m.activity_id = a.id), '[]'::jsonb),
       'looks', coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'month', l.month, 'finding', l.finding, 'agreement', l.agreement, 'feeling', l.feeling,
            'missingReason', l.missing_reason, 'onDay', l.on_day) order by l.on_day desc, l.recorded_at desc)
          from casework.skill_look l where l.activity_id = a.id), '[]'::jsonb)) order by a.planned_at desc, a.id)
     from casework.skill_activity a where a.case_file_id = f.id), '[]'::jsonb),
  'savings', (select jsonb_build_object('version', v.version, 'state', v.state, 'bank', v.bank, 'cosigner', v.cosigner, 'onDay', v.on_day)
     from casework.child_savings v where v.case_file_id = f.id order by v.version desc limit 1),
  'aids', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'aid', r.aid, 'answer', r.answer, 'amount', r.amount, 'onDay', r.on_day,
       'post', (select p.title || ', ' || u.name from agency.post p join agency.unit u on u.id = p.unit_id where p.id = r.post_id))
       order by r.on_day desc, r.recorded_at desc)
     from casework.aid_report r where r.case_file_id = f.id), '[]'::jsonb)) as read
  from casework.case_file f where f.id = $1`

export async function readLivelihood(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<{ read: Row }>(shown, [id])
  if (!row) return undefined
  const { read } = row
  const open = work.vault.open
  await Promise.all([
    ...read.reviews.map(async (one) => {
      if (one.statement) one.statement = await open(places.familyReview(id, one.id), one.statement)
    }),
    ...read.steps.map(async (one) => {
      one.holder = await open(places.familyStepHolder(id, one.id), one.holder)
    }),
    ...read.sessions.map(async (one) => {
      one.safeguard = await open(places.careSession(id, 'safeguard', one.id), one.safeguard)
      if (one.agreement) one.agreement = await open(places.careSession(id, 'agreement', one.id), one.agreement)
      if (one.statement) one.statement = await open(places.careSession(id, 'statement', one.id), one.statement)
    }),
    ...read.activities.map(async (one) => {
      one.place = await open(places.activity(id, 'place', one.id), one.place)
      one.mentor = await open(places.activity(id, 'mentor', one.id), one.mentor)
      one.sentence = await open(places.activity(id, 'sentence', one.id), one.sentence)
      if (one.statement) one.statement = await open(places.activity(id, 'statement', one.id), one.statement)
    })
  ])
  const { plan, savings } = read
  if (plan) {
    plan.goal = await open(places.familyPlan(id, 'goal', plan.version), plan.goal)
    if (plan.statement) plan.statement = await open(places.familyPlan(id, 'statement', plan.version), plan.statement)
  }
  if (savings?.bank) savings.bank = await open(places.savingsBank(id, id, savings.version), savings.bank)
  return read
}
