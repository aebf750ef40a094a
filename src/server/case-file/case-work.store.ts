/** Safety plans and notes: what their commands need and save, and how they and the consents are read. */
import { pageSize } from '#domain/kernel/page.ts'
import type { SafetyPlanState, WriteSafetyPlan } from '#domain/case-file/write-safety-plan.ts'
import type { WriteNote, WriteNoteState } from '#domain/case-file/write-note.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { lockedFile } from './file-state.store.ts'

const texts = [
  ['safePeople', 'safe_people'],
  ['safePlaces', 'safe_places'],
  ['codeWord', 'code_word'],
  ['whatToDo', 'what_to_do'],
  ['whomToCall', 'whom_to_call'],
  ['notToTell', 'not_to_tell']
] as const

export async function stateForSafetyPlan(work: Work, { caseFileId }: WriteSafetyPlan): Promise<SafetyPlanState> {
  const file = await lockedFile(work, caseFileId)
  const [row] = await work.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from casework.safety_plan where case_file_id = $1',
    [caseFileId]
  )
  return { file, version: row?.version ?? 0 }
}

export async function saveSafetyPlan(work: Work, { caseFileId, plan, version }: WriteSafetyPlan & { version: number }): Promise<Answer> {
  const sealed = await Promise.all(
    texts.map(([field, column]) => {
      const text = plan[field]
      return text === null ? null : work.vault.seal(places.safetyPlan(caseFileId, column, version), text)
    })
  )
  await work.query(
    `insert into casework.safety_plan (case_file_id, version, warning_signs, channels, windows, device_safety, review_on, written_at, written_by,
       safe_people, safe_places, code_word, what_to_do, whom_to_call, not_to_tell)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      caseFileId,
      version,
      plan.warningSigns,
      plan.channels,
      plan.windows,
      plan.deviceSafety,
      plan.reviewOn,
      work.now.at,
      work.caller.accountId,
      ...sealed
    ]
  )
  return { version }
}

export const stateForNote = async (work: Work, { caseFileId }: WriteNote): Promise<WriteNoteState> => ({
  file: await lockedFile(work, caseFileId)
})

export async function saveNote(work: Work, note: WriteNote): Promise<void> {
  await work.query(
    'insert into casework.note (id, case_file_id, kind, happened_on, due_on, body, written_at, written_by) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [
      note.noteId,
      note.caseFileId,
      note.kind,
      note.happenedOn,
      note.dueOn,
      await work.vault.seal(places.note(note.caseFileId, note.noteId), note.text),
      work.now.at,
      work.caller.accountId
    ]
  )
}

/** The latest safety plan; `null` when none is written yet. Who does not see K3 gets no answer at all. */
export async function readSafetyPlan(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<{ plan: (Record<string, unknown> & { version: number }) | null }>(
    `select (select jsonb_build_object('version', p.version, 'warningSigns', p.warning_signs, 'channels', p.channels, 'windows', p.windows,
         'deviceSafety', p.device_safety, 'reviewOn', p.review_on, 'writtenAt', p.written_at,
         'writtenBy', (select a.display_name from agency.account a where a.id = p.written_by),
         'safePeople', p.safe_people, 'safePlaces', p.safe_places, 'codeWord', p.code_word, 'whatToDo', p.what_to_do,
         'whomToCall', p.whom_to_call, 'notToTell', p.not_to_tell)
       from casework.safety_plan p where p.case_file_id = f.id order by p.version desc limit 1) as plan
     from casework.case_file f where f.id = $1 and f.id = any (array(select casework.files_open('K3')))`,
    [id]
  )
  if (!row) return undefined
  const { plan } = row
  if (!plan) return { plan: null }
  const opened = await Promise.all(
    texts.map(async ([field, column]) => {
      const sealed = plan[field]
      return [field, typeof sealed === 'string' ? await work.vault.open(places.safetyPlan(id, column, plan.version), sealed) : null]
    })
  )
  return { plan: { ...plan, ...Object.fromEntries(opened) } }
}

interface WorkRow {
  readonly consents: { id: string; recipient: string | null }[]
  readonly bestInterests: { id: string; reasons: string; childView: string | null }[]
  readonly notes: { id: string; text: string; settled: { told: string | null } | null }[]
}

const personOf = (column: string) => `(select a.display_name from agency.account a where a.id = ${column})`

/** Consents, best-interest assessments, every promise still open and a page of the other notes, newest first, texts opened. Behind `notesBefore` only those others. */
export async function readCaseWork(work: Work, { id, notesBefore }: { id: string; notesBefore?: string | undefined }): Promise<unknown> {
  const [row] = await work.query<{ work: WorkRow }>(
    `with own as (select n.*, n.kind = 'promise' and not exists (select from casework.promise_settled d where d.case_file_id = n.case_file_id and d.note_id = n.id) as is_open
         from casework.note n where n.case_file_id = $1),
       page as (select o.* from own o where not o.is_open and ($2::uuid is null or exists (select from own b where b.id = $2
           and (o.happened_on, o.written_at, o.id) < (b.happened_on, b.written_at, b.id))) order by o.happened_on desc, o.written_at desc, o.id desc limit $3)
     select jsonb_build_object(
       'consents', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'purpose', c.purpose, 'status', c.status, 'by', c.given_by, 'carer', c.carer,
           'childAnswer', c.child_answer, 'recipient', c.recipient, 'language', c.language, 'bestInterestId', c.best_interest_id, 'answeredOn', c.answered_on,
           'expiresOn', c.expires_on, 'witnessed', c.witnessed, 'withdrawnOn', c.withdrawn_on, 'withdrawnBy', c.withdrawn_by,
           'explainedBy', (select coalesce((select a.display_name from agency.appointment t join agency.account a on a.id = t.account_id
              where t.post_id = p.id and t.from_at <= c.recorded_at and t.until_at > c.recorded_at limit 1), p.title) from agency.post p where p.id = c.explained_by_post_id))
         order by c.recorded_at desc, c.id) from casework.consent c where c.case_file_id = f.id), '[]'::jsonb),
       'bestInterests', coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'question', b.question, 'options', b.options, 'chosen', b.chosen,
           'legalBasis', b.legal_basis, 'reasons', b.reasons, 'childView', b.child_view, 'noViewReason', b.no_view_reason, 'assessedOn', b.assessed_on,
           'worker', ${personOf('b.worker_account_id')}, 'workerAccountId', b.worker_account_id, 'workerPostId', b.worker_post_id,
           'signer', ${personOf('b.signer_account_id')}, 'signedAt', b.signed_at)
         order by b.recorded_at desc, b.id) from casework.best_interest b where b.case_file_id = f.id), '[]'::jsonb),
       'notes', coalesce((select jsonb_agg(x.note) from (select jsonb_build_object('id', n.id, 'kind', n.kind, 'happenedOn', n.happened_on, 'dueOn', n.due_on,
           'text', n.body, 'writtenAt', n.written_at, 'writtenBy', ${personOf('n.written_by')},
           'settled', case when d.note_id is not null then jsonb_build_object('kept', d.kept, 'onDay', d.on_day, 'told', d.told, 'byPostId', d.settled_by_post) end) as note
         from (select * from own o where o.is_open and $2::uuid is null union all select * from page) n
         left join casework.promise_settled d on d.case_file_id = n.case_file_id and d.note_id = n.id order by n.happened_on desc, n.written_at desc, n.id desc) x), '[]'::jsonb),
       'noteCount', (select count(*) from own),
       'determined', to_jsonb(casework.determined(f.id))) as work from casework.case_file f where f.id = $1`,
    [id, notesBefore ?? null, pageSize.notes]
  )
  if (!row) return undefined
  const { consents, bestInterests, notes } = row.work
  await Promise.all([
    ...consents.map(async (consent) => {
      if (consent.recipient) consent.recipient = await work.vault.open(places.consentRecipient(id, consent.id), consent.recipient)
    }),
    ...bestInterests.map(async (one) => {
      one.reasons = await work.vault.open(places.bestInterest(id, 'reasons', one.id), one.reasons)
      if (one.childView) one.childView = await work.vault.open(places.bestInterest(id, 'child_view', one.id), one.childView)
    }),
    ...notes.map(async (note) => {
      note.text = await work.vault.open(places.note(id, note.id), note.text)
      if (note.settled?.told) note.settled.told = await work.vault.open(places.promiseTold(id, note.id), note.settled.told)
    })
  ])
  return row.work
}
