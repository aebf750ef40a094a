/** Growing up: the age said anew, the transition plan begun, its lines kept; and what stands of it, with the answers that are the young person's own. */
import type { CaseFile } from '#domain/case-file/case-file.ts'
import { childOnlyDuties } from '#domain/case-file/of-age.ts'
import type { BeginTransition, BeginTransitionState, TransitionBegun } from '#domain/transition/begin-transition.ts'
import type { KeepLine, KeepLineState, LineKept } from '#domain/transition/keep-line.ts'
import type { AgeStated, OfAge, StateAge, StateAgeState } from '#domain/transition/state-age.ts'
import { transitionLines } from '#domain/transition/transition.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

interface OnFile {
  readonly caseFileId: string
}

type LockedFile = Pick<CaseFile, 'state' | 'ageBand' | 'version'>

/** Locked: of two people who saw one version exactly one is first. */
async function lockedFile(work: Work, caseFileId: string): Promise<LockedFile | null> {
  const [file] = await work.query<LockedFile>(
    'select state, age_band as "ageBand", version from casework.case_file where id = $1 for update',
    [caseFileId]
  )
  return file ?? null
}

const ofAgeOf = async (work: Work, caseFileId: string): Promise<OfAge | null> =>
  (await work.query<OfAge>('select month, known_from as "knownFrom" from casework.of_age where case_file_id = $1', [caseFileId]))[0] ?? null

export async function stateForAge(work: Work, { caseFileId }: StateAge): Promise<StateAgeState> {
  const file = await lockedFile(work, caseFileId)
  return { file, ofAge: await ofAgeOf(work, caseFileId) }
}

export async function saveAge(work: Work, { ageBand, ofAge, version }: AgeStated, { caseFileId }: OnFile): Promise<Answer> {
  await work.query('update casework.case_file set age_band = $2, version = $3 where id = $1', [caseFileId, ageBand, version])
  if (ofAge)
    await work.query(
      `insert into casework.of_age (case_file_id, month, known_from, stated_at, stated_by) values ($1, $2, $3, $4, $5)
       on conflict (case_file_id) do update set month = excluded.month, known_from = excluded.known_from, stated_at = excluded.stated_at, stated_by = excluded.stated_by`,
      [caseFileId, ofAge.month, ofAge.knownFrom, work.now.at, work.caller.accountId]
    )
  return { ageBand, version }
}

export async function stateForBegin(work: Work, { caseFileId }: BeginTransition): Promise<BeginTransitionState> {
  const file = await lockedFile(work, caseFileId)
  const [ofAge, begun] = await Promise.all([
    ofAgeOf(work, caseFileId),
    work.query('select 1 from casework.transition where case_file_id = $1', [caseFileId])
  ])
  return { file, month: ofAge?.month ?? null, isBegun: begun.length > 0 }
}

export async function saveBegun(work: Work, begun: TransitionBegun): Promise<Answer> {
  const { caseFileId, transitionId } = begun
  const statement = begun.statement && (await work.vault.seal(places.transitionStatement(caseFileId, transitionId), begun.statement))
  await work.query(
    'insert into casework.transition (id, case_file_id, statement, missing_reason, begun_at, begun_by) values ($1, $2, $3, $4, $5, $6)',
    [transitionId, caseFileId, statement || null, statement ? null : begun.missingReason, work.now.at, work.caller.accountId]
  )
  await work.query(
    `insert into casework.transition_line (transition_id, case_file_id, line, state, due_on, version, kept_at, kept_by)
     select $1, $2, l, 'open', $3, 1, $4, $5 from unnest($6::text[]) l`,
    [transitionId, caseFileId, begun.dueOn, work.now.at, work.caller.accountId, transitionLines.codes]
  )
  return { transitionId }
}

export async function stateForLine(work: Work, { caseFileId, transitionId, line }: KeepLine): Promise<KeepLineState> {
  const file = await lockedFile(work, caseFileId)
  const [row] = await work.query<{ version: number }>(
    'select version from casework.transition_line where case_file_id = $1 and transition_id = $2 and line = $3 for update',
    [caseFileId, transitionId, line]
  )
  return { file, version: row?.version ?? null }
}

export async function saveLine(work: Work, kept: LineKept): Promise<Answer> {
  const { caseFileId, transitionId, line, version } = kept
  const holder =
    kept.holder && (await work.vault.seal(places.transitionHolder(caseFileId, `${transitionId}/${line}`, version), kept.holder))
  await work.query(
    `update casework.transition_line set state = $4, holder = $5, due_on = $6, version = $7, kept_at = $8, kept_by = $9
     where case_file_id = $1 and transition_id = $2 and line = $3`,
    [caseFileId, transitionId, line, kept.state, holder || null, kept.dueOn, version, work.now.at, work.caller.accountId]
  )
  return { line, state: kept.state }
}

interface Line {
  readonly line: string
  readonly version: number
  holder: string | null
}
interface TransitionRow {
  readonly transition: { readonly id: string; statement: string | null; readonly lines: Line[] } | null
}

/** What stands of growing up: the age, the plan with its lines, the answers given, and who may see the file only while she is a child. */
export async function readTransition(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<{ read: TransitionRow }>(
    `select jsonb_build_object('ageBand', f.age_band, 'firstAgeBand', f.first_age_band,
       'ofAge', (select jsonb_build_object('month', o.month, 'knownFrom', o.known_from) from casework.of_age o where o.case_file_id = f.id),
       'transition', (select jsonb_build_object('id', t.id, 'statement', t.statement, 'missingReason', t.missing_reason, 'begunAt', t.begun_at,
            'begunBy', (select n.display_name from agency.account n where n.id = t.begun_by),
            'lines', (select jsonb_agg(jsonb_build_object('line', l.line, 'state', l.state, 'holder', l.holder, 'dueOn', l.due_on, 'version', l.version,
                 'keptAt', l.kept_at, 'keptBy', (select n.display_name from agency.account n where n.id = l.kept_by)) order by l.line)
               from casework.transition_line l where l.transition_id = t.id))
          from casework.transition t where t.case_file_id = f.id),
       'consents', coalesce((select jsonb_agg(jsonb_build_object('purpose', c.purpose, 'by', c.given_by, 'answeredOn', c.answered_on, 'expiresOn', c.expires_on)
            order by c.purpose)
          from (select distinct on (c.purpose, c.given_by) c.* from casework.consent c where c.case_file_id = f.id and c.status = 'GIVEN' and c.expires_on >= $2
            order by c.purpose, c.given_by, c.answered_on desc) c), '[]'::jsonb),
       'besideChildren', coalesce((select jsonb_agg(jsonb_build_object('title', p.title, 'unit', u.name, 'untilAt', g.until_at) order by g.until_at, p.title)
          from casework.access_grant g join agency.post p on p.id = g.post_id join agency.unit u on u.id = p.unit_id
          where g.case_file_id = f.id and g.state = 'running' and g.until_at > now() and p.role = any ($3)), '[]'::jsonb)
     ) as read from casework.case_file f where f.id = $1`,
    [id, work.now.today, childOnlyDuties]
  )
  const transition = row?.read.transition
  if (transition) {
    if (transition.statement)
      transition.statement = await work.vault.open(places.transitionStatement(id, transition.id), transition.statement)
    for (const line of transition.lines)
      if (line.holder)
        line.holder = await work.vault.open(places.transitionHolder(id, `${transition.id}/${line.line}`, line.version), line.holder)
  }
  return row?.read
}
