/** What goes into each paper, read under the rights of whoever makes it: nobody prints what that person could not see. */
import type { PaperKind } from '#domain/paper/paper.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import type { Work } from '#server/pipeline/work.ts'
import { assessment, circle, identity, pointer, pointerBlocks } from './child.ts'
import { closing, monitoring } from './after-care.ts'
import { consents, decision, received, safetyPlan, triage } from './duties.ts'
import { legalNumbers, protectionAsked, restitution } from './law.ts'
import { learning, referral, referredBack } from './letters.ts'
import { conference } from './minutes.ts'
import { plan, promises } from './plan.ts'
import { type Block, titled } from './sheet.ts'

export interface Wanted {
  readonly caseFileId: string
  readonly kind: PaperKind
  readonly rowId: string | null
  readonly parts: readonly string[]
  /** the duty of the reader; null for the team */
  readonly role: string | null
}

type Part = (work: Work, wanted: Wanted) => Promise<Block[]>

const file =
  (read: (work: Work, id: string) => Promise<Block[]>): Part =>
  (work, { caseFileId }) =>
    read(work, caseFileId)
const row =
  (read: (work: Work, id: string, rowId: string) => Promise<Block[]>): Part =>
  async (work, { caseFileId, rowId }) =>
    rowId === null ? [] : read(work, caseFileId, rowId)
const under =
  (title: string, part: Part): Part =>
  async (work, wanted) =>
    titled(title, await part(work, wanted))
/** Only where its compartment was chosen. */
const when =
  (compartment: Compartment, part: Part): Part =>
  async (work, wanted) =>
    wanted.parts.includes(compartment) ? part(work, wanted) : []

const found = under(
  'Kebutuhan',
  file((work, id) => assessment(work, id, false))
)
const assessed = under(
  'Asesmen',
  file((work, id) => assessment(work, id, true))
)
const supports = under('Lingkar dukungan', file(circle))
const planned = under('Rencana tindak lanjut', file(plan))
const numbers = under('Nomor surat hukum', file(legalNumbers))

const contents: Readonly<Record<PaperKind, readonly Part[]>> = {
  DC01: [file(received)],
  DC02: [file(triage)],
  DC03: [file(consents)],
  DC04: [assessed],
  DC05: [supports, when('K5', found)],
  DC06: [file(safetyPlan)],
  DC07: [when('K5', found), file(plan)],
  DC08: [row(referral)],
  DC09: [row(referredBack)],
  DC10: [row(conference)],
  DC11: [row(decision)],
  DC12: [when('K4', file(triage)), assessed, when('K10', supports), when('K11', planned), when('K8', numbers)],
  DC15: [file(protectionAsked)],
  DC16: [file(restitution)],
  DC17: [file(learning)],
  DC19: [found, when('K10', supports), when('K11', planned)],
  DC20: [found, supports, planned, file(promises)],
  DC21: [file(monitoring)],
  DC22: [file(closing)]
}

export async function gather(work: Work, wanted: Wanted): Promise<Block[]> {
  const [who, name, ...parts] = await Promise.all([
    pointer(work, wanted.caseFileId),
    wanted.parts.includes('K2') ? identity(work, wanted.caseFileId, wanted.role) : [],
    ...contents[wanted.kind].map((part) => part(work, wanted))
  ])
  return [...pointerBlocks([...who, ...name]), ...parts.flat()]
}

/** Whether there is anything for a paper to show, by the rows the asker sees; the same conditions as above. */
export const standing = `
  'DC01', exists (select from casework.report r where r.case_file_id = f.id),
  'DC02', exists (select from casework.report r where r.case_file_id = f.id),
  'DC03', exists (select from casework.consent c where c.case_file_id = f.id),
  'DC04', exists (select from casework.assessment a where a.case_file_id = f.id),
  'DC05', exists (select from casework.tie t where t.case_file_id = f.id and t.ended_at is null),
  'DC06', exists (select from casework.safety_plan s where s.case_file_id = f.id),
  'DC07', exists (select from casework.plan_goal g where g.case_file_id = f.id),
  'DC12', exists (select from casework.assessment a where a.case_file_id = f.id),
  'DC15', exists (select from casework.legal_reference r where r.case_file_id = f.id and r.struck_at is null),
  'DC16', exists (select from casework.legal_money m where m.case_file_id = f.id and m.struck_at is null),
  'DC17', exists (select from casework.school_plan s where s.case_file_id = f.id),
  'DC19', exists (select from casework.assessment a where a.case_file_id = f.id),
  'DC20', exists (select from casework.assessment a where a.case_file_id = f.id) or exists (select from casework.plan_goal g where g.case_file_id = f.id),
  'DC21', exists (select from casework.monitoring_visit v where v.case_file_id = f.id),
  'DC22', exists (select from casework.closing c where c.case_file_id = f.id and c.status = 'signed')`

/** What a paper can be about: referrals sent and answered, conferences that began, decisions that are signed. */
export const aboutRows = `
  select case p.paper when 'sent' then 'DC08' else 'DC09' end as kind, (r.face ->> 'id')::uuid as id,
      (r.face ->> case p.paper when 'sent' then 'sentAt' else 'referredBackAt' end)::timestamptz as at, r.face ->> 'service' as question
    from jsonb_array_elements(casework.referrals_of(f.id, null, now())) r (face), (values ('sent'), ('back')) p (paper)
    where r.face ->> case p.paper when 'sent' then 'sentAt' else 'referredBackAt' end is not null and r.face ->> 'state' <> 'RS13'
  union all select 'DC10', c.id, c.held_at, null from casework.conference c where c.case_file_id = f.id and c.begun_at is not null
  union all select 'DC11', b.id, b.assessed_on::timestamptz, b.question from casework.best_interest b where b.case_file_id = f.id and b.signed_at is not null
  union all select 'DC11', d.id, d.opened_at, d.question from casework.determination d where d.case_file_id = f.id and d.status = 'decided'`
