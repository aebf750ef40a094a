/** Area plans in SQL: opening, promising, changing, ending. Words lie sealed under the region; an office is a post, never a person. */
import type { AddCommitment, AddCommitmentState } from '#domain/area-plan/add-commitment.ts'
import type { PlanStanding } from '#domain/area-plan/area-plan.ts'
import type { ChangeCommitment, ChangeCommitmentState, ChangedCommitment } from '#domain/area-plan/change-commitment.ts'
import type { CloseAreaPlan, CloseAreaPlanState } from '#domain/area-plan/close-area-plan.ts'
import type { Commitment, CommitmentTerms } from '#domain/area-plan/commitment.ts'
import type { OpenAreaPlan, OpenAreaPlanState } from '#domain/area-plan/open-area-plan.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { openOffices, sealOffices } from './offices.ts'

export const leadsOf = async (work: Work): Promise<readonly string[]> =>
  (await work.query<{ code: string }>('select agency.regencies_led() as code')).map(({ code }) => code)

/** Of the posts named, those of this regency that guard neither system nor law. */
export async function postsOf(work: Work, regionCode: string, named: readonly string[]): Promise<readonly string[]> {
  const rows = await work.query<{ id: string }>(
    `select p.id from agency.post p join agency.unit u on u.id = p.unit_id
     where p.id = any ($1) and left(u.region_code, 5) = $2 and agency.guard_of(p.role) = 'service'`,
    [named, regionCode]
  )
  return rows.map(({ id }) => id)
}

/** Who holds a post at a moment; where two do, the one who came last. */
export const holderAt = (post: string, at: string): string =>
  `(select seat.account_id from agency.appointment seat join agency.account who on who.id = seat.account_id and who.closed_at is null
     where seat.post_id = ${post} and seat.from_at <= ${at} and seat.until_at > ${at} order by seat.from_at desc limit 1)`

const standing = `p.region_code as "regionCode", p.closed_at is null as open, p.region_code in (select agency.regencies_led()) as leads`

export async function planStanding(work: Work, planId: string): Promise<PlanStanding | null> {
  const [plan] = await work.query<PlanStanding>(`select ${standing} from agency.area_plan p where p.id = $1`, [planId])
  return plan ?? null
}

/** The promise as it stands, held until the end of the transaction. */
export async function commitmentAt(work: Work, id: string): Promise<{ plan: PlanStanding | null; commitment: Commitment | null }> {
  const [row] = await work.query<{ plan: PlanStanding; terms: CommitmentRow }>(
    `select (select to_jsonb(x) from (select ${standing} from agency.area_plan p where p.id = c.plan_id) x) as plan,
       jsonb_build_object('id', c.id, 'version', c.version, 'termsVersion', c.terms_version, 'status', c.status, 'what', c.what,
         'responsiblePostId', c.responsible_post_id, 'partnerPostIds', c.partner_post_ids, 'outsideOffices', c.outside_offices, 'dueOn', c.due_on,
         'amount', c.amount, 'funding', c.funding, 'funded', c.funded,
         'indicator', jsonb_build_object('words', c.indicator_words, 'unit', c.indicator_unit, 'baseline', c.baseline, 'target', c.target)) as terms
     from agency.area_commitment c where c.id = $1 for update`,
    [id]
  )
  if (!row) return { plan: null, commitment: null }
  return { plan: row.plan, commitment: await openCommitment(work, row.plan.regionCode, row.terms) }
}

export interface CommitmentRow extends Omit<Commitment, 'outsideOffices'> {
  readonly termsVersion: number
  readonly outsideOffices: string | null
}

/** With its words opened; the version they were sealed under goes no further. */
export async function openCommitment<Row extends CommitmentRow>(work: Work, regionCode: string, row: Row) {
  const { termsVersion, outsideOffices: offices, ...rest } = row
  const place = (column: 'what' | 'outside_offices' | 'indicator_words') =>
    places.areaWords(regionCode, `area_commitment.${column}`, row.id, termsVersion)
  const [what, outsideOffices, words] = await Promise.all([
    work.vault.open(place('what'), row.what),
    openOffices(work, place('outside_offices'), offices),
    work.vault.open(place('indicator_words'), row.indicator.words)
  ])
  return { ...rest, what, outsideOffices, indicator: { ...row.indicator, words } }
}

export const stateForOpening = async (work: Work): Promise<OpenAreaPlanState> => ({ leads: await leadsOf(work) })

export async function saveAreaPlan(work: Work, { planId, regionCode, terms }: OpenAreaPlan): Promise<Answer> {
  const [problem, origin] = await Promise.all([
    work.vault.seal(places.areaWords(regionCode, 'area_plan.problem', planId), terms.problem),
    terms.originWords && work.vault.seal(places.areaWords(regionCode, 'area_plan.origin_words', planId), terms.originWords)
  ])
  await work.query(
    `insert into agency.area_plan (id, region_code, driver, problem, origin, origin_id, origin_words, opened_by, opened_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [planId, regionCode, terms.driver, problem, terms.origin, terms.originId, origin, work.caller.accountId, work.now.at]
  )
  return { planId }
}

export async function stateForClosing(work: Work, { planId }: CloseAreaPlan): Promise<CloseAreaPlanState> {
  const [plan, owed] = await Promise.all([
    planStanding(work, planId),
    work.query<{ n: number }>(
      "select count(*)::int as n from agency.area_commitment where plan_id = $1 and status not in ('DONE', 'CANCELLED')",
      [planId]
    )
  ])
  return { plan, owed: owed[0]?.n ?? 0 }
}

export async function saveClosing(
  work: Work,
  { regionCode, outcome }: { regionCode: string; outcome: string },
  { planId }: CloseAreaPlan
): Promise<void> {
  const sealed = await work.vault.seal(places.areaWords(regionCode, 'area_plan.outcome', planId), outcome)
  await work.query('update agency.area_plan set outcome = $2, closed_at = $3, closed_by = $4 where id = $1', [
    planId,
    sealed,
    work.now.at,
    work.caller.accountId
  ])
}

const namedIn = (terms: CommitmentTerms): string[] => [terms.responsiblePostId, ...terms.partnerPostIds]

export async function stateForPromise(work: Work, { planId, terms }: AddCommitment): Promise<AddCommitmentState> {
  const plan = await planStanding(work, planId)
  return { plan, posts: plan ? await postsOf(work, plan.regionCode, namedIn(terms)) : [] }
}

/** The terms as columns, sealed under this version. */
async function columnsOf(work: Work, regionCode: string, id: string, version: number, terms: CommitmentTerms): Promise<unknown[]> {
  const place = (column: string) => places.areaWords(regionCode, `area_commitment.${column}`, id, version)
  const { indicator } = terms
  const [what, offices, words] = await Promise.all([
    work.vault.seal(place('what'), terms.what),
    sealOffices(work, place('outside_offices'), terms.outsideOffices),
    work.vault.seal(place('indicator_words'), indicator.words)
  ])
  const money = [terms.amount, terms.funding, terms.funded]
  return [
    what,
    terms.responsiblePostId,
    terms.partnerPostIds,
    offices,
    terms.dueOn,
    ...money,
    words,
    indicator.unit,
    indicator.baseline,
    indicator.target
  ]
}

export async function savePromise(
  work: Work,
  { regionCode, terms }: { regionCode: string; terms: CommitmentTerms },
  { planId, commitmentId }: AddCommitment
): Promise<Answer> {
  await work.query(
    `insert into agency.area_commitment (id, plan_id, region_code, status, promised_at, what, responsible_post_id, partner_post_ids, outside_offices, due_on, amount,
       funding, funded, indicator_words, indicator_unit, baseline, target, promised_by)
     values ($1, $2, $3, 'TODO', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, ${holderAt('$6', '$4')})`,
    [commitmentId, planId, regionCode, work.now.at, ...(await columnsOf(work, regionCode, commitmentId, 1, terms))]
  )
  return { commitmentId }
}

export async function stateForChange(work: Work, { commitmentId, terms }: ChangeCommitment): Promise<ChangeCommitmentState> {
  const { plan, commitment } = await commitmentAt(work, commitmentId)
  return { plan, commitment, posts: plan ? await postsOf(work, plan.regionCode, namedIn(terms)) : [] }
}

export async function saveChange(
  work: Work,
  { regionCode, terms, before, movesToAnotherPost }: ChangedCommitment,
  { commitmentId, reason }: ChangeCommitment
): Promise<Answer> {
  const version = before.version + 1
  const [entry] = await work.query<{ id: string }>('select gen_random_uuid() as id')
  const sealed = await work.vault.seal(places.areaWords(regionCode, 'area_progress.reason', entry?.id ?? commitmentId), reason)
  await work.query(
    `insert into agency.area_progress (id, commitment_id, region_code, kind, status, reason, due_before, amount_before, post_before, recorded_by, recorded_at)
     values ($1, $2, $3, 'changed', $4, $5, $6, $7, $8, $9, $10)`,
    [
      entry?.id,
      commitmentId,
      regionCode,
      before.status,
      sealed,
      before.dueOn === terms.dueOn ? null : before.dueOn,
      before.amount === terms.amount ? null : before.amount,
      movesToAnotherPost ? before.responsiblePostId : null,
      work.caller.accountId,
      work.now.at
    ]
  )
  // a post that did not promise it itself: its holder takes it over
  await work.query(
    `update agency.area_commitment set what = $4, responsible_post_id = $5, partner_post_ids = $6, outside_offices = $7, due_on = $8, amount = $9, funding = $10,
       funded = $11, indicator_words = $12, indicator_unit = $13, baseline = $14, target = $15, version = $2, terms_version = $2,
       promised_by = case when $3 then null else promised_by end where id = $1`,
    [commitmentId, version, movesToAnotherPost, ...(await columnsOf(work, regionCode, commitmentId, version, terms))]
  )
  return { version }
}
