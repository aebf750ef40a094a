/** Erasing in SQL, on the owner's connection: what is due, who asked, and the act itself, in which the keys go before the transaction ends. */
import { randomUUID } from 'node:crypto'
import type { AgeBand } from '#domain/case-file/child.ts'
import { type Day, dayOf, type Moment } from '#domain/kernel/date.ts'
import { type Due, retentionDue } from '#domain/retention/retention-due.ts'
import type { Transaction } from '#server/database/database.ts'

export interface DueSubject extends Due {
  readonly kind: 'case-file' | 'report'
  readonly id: string
  readonly requested: boolean
}

interface FileRow {
  readonly id: string
  readonly opened_at: Moment | Date
  readonly age_band: AgeBand
  readonly closed_at: Moment | Date
  readonly asked_at: Moment | Date | null
  readonly on_hold: boolean
  readonly requested: boolean
}

const iso = (at: Moment | Date): Moment => new Date(at).toISOString()

/** Closed files and settled reports that are not erased yet, with their day. `only` looks at one. */
export async function dueSubjects(owner: Transaction, today: Day, only?: string): Promise<DueSubject[]> {
  const files = await owner.query<FileRow>(
    `select f.id, f.opened_at, f.age_band, f.state_since as closed_at, r.asked_at, r.id is not null as requested,
       exists (select from ops.legal_hold h where h.case_file_id = f.id and h.lifted_at is null) as on_hold
     from casework.case_file f left join ops.erasure_request r on r.subject_kind = 'case-file' and r.subject_id = f.id
     where f.state = 'ST15' and f.erased_at is null and ($1::uuid is null or f.id = $1) order by f.state_since, f.id`,
    [only ?? null]
  )
  const reports = await owner.query<{ id: string; settled_at: Moment | Date; requested: boolean }>(
    `select p.id, p.settled_at, r.id is not null as requested
     from casework.report p left join ops.erasure_request r on r.subject_kind = 'report' and r.subject_id = p.id
     where p.case_file_id is null and p.settled_at is not null and p.erased_at is null and ($1::uuid is null or p.id = $1) order by p.settled_at, p.id`,
    [only ?? null]
  )
  const asked = new Set(await childRequests(owner))
  const subject = (kind: DueSubject['kind'], id: string, requested: boolean, due: Due | null): DueSubject[] =>
    due ? [{ kind, id, requested, ...due }] : []
  return [
    ...files.flatMap((file) =>
      subject(
        'case-file',
        file.id,
        file.requested,
        retentionDue(
          {
            kind: 'case-file',
            openedOn: dayOf(iso(file.opened_at)),
            ageBand: file.age_band,
            closedOn: dayOf(iso(file.closed_at)),
            askedByChildOn: asked.has(file.id) && file.asked_at ? dayOf(iso(file.asked_at)) : null,
            onHold: file.on_hold
          },
          today
        )
      )
    ),
    ...reports.flatMap(({ id, settled_at, requested }) =>
      subject('report', id, requested, retentionDue({ kind: 'report', settledOn: dayOf(iso(settled_at)), inFile: false }, today))
    )
  ]
}

const childRequests = async (owner: Transaction): Promise<string[]> =>
  (await owner.query<{ id: string }>(`select subject_id as id from ops.erasure_request where basis = 'child-request'`)).map(({ id }) => id)

/** The account of a user name, if it may act today. */
export async function accountNamed(owner: Transaction, userName: string): Promise<string | undefined> {
  const [account] = await owner.query<{ id: string }>(
    `select a.id from agency.account a where a.user_name = $1 and exists (select from agency.appointment t
       where t.account_id = a.id and t.from_at <= now() and t.until_at > now())`,
    [userName]
  )
  return account?.id
}

export async function request(owner: Transaction, subject: Pick<DueSubject, 'kind' | 'id' | 'rule' | 'dueOn'>, by: string, at: Moment) {
  await owner.query(
    `insert into ops.erasure_request (id, subject_kind, subject_id, basis, due_on, asked_at, asked_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (subject_kind, subject_id) do nothing`,
    [randomUUID(), subject.kind, subject.id, subject.rule, subject.dueOn, at, by]
  )
}

export interface OpenRequest {
  readonly id: string
  readonly kind: DueSubject['kind']
  readonly subjectId: string
  readonly askedBy: string
}

export const openRequests = (owner: Transaction): Promise<OpenRequest[]> =>
  owner.query<OpenRequest>(
    `select r.id, r.subject_kind as kind, r.subject_id as "subjectId", r.asked_by as "askedBy" from ops.erasure_request r
     where not exists (select from ops.erasure_certificate c where c.request_id = r.id) order by r.asked_at, r.id`
  )

export interface Certificate {
  readonly id: string
  readonly kind: DueSubject['kind']
  readonly subjectId: string
  readonly basis: string
  readonly dueOn: Day
  readonly askedBy: string
  readonly approvedBy: string
  readonly keysDestroyed: number
  readonly erasedAt: Moment
}

/**
 * Erases one subject. The keys go last before the end of the transaction: if it breaks before, nothing happened; if it breaks after, the
 * request is still open and carrying it out again ends the same way, because a destroyed key is counted again and never made anew.
 */
export async function erase(
  owner: Transaction,
  open: OpenRequest,
  due: DueSubject,
  { by, at, destroy }: { readonly by: string; readonly at: Moment; readonly destroy: (subject: string) => Promise<number> }
): Promise<Certificate> {
  const reports = await owner.query<{ id: string }>(
    `select id from casework.report where ${open.kind === 'report' ? 'id' : 'case_file_id'} = $1 for update`,
    [open.subjectId]
  )
  // What is left of a report are codes for statistics; its words lose even their sealed form, and its receipt leads nowhere.
  await owner.query(
    `update casework.report set note = null, reporter_name = null, contact_number = null, contact_readers = null, contact_code_word = null,
       contact_channel = null, contact_windows = '{}', receipt_token = ''::bytea, erased_at = $2 where id = any ($1::uuid[])`,
    [reports.map(({ id }) => id), at]
  )
  if (open.kind === 'case-file') {
    await owner.query('update casework.case_file set erased_at = $2 where id = $1', [open.subjectId, at])
    await owner.query(
      'update casework.standing set until_at = greatest(from_at, $2::timestamptz) where case_file_id = $1 and until_at > $2::timestamptz',
      [open.subjectId, at]
    )
    await owner.query('delete from vault.index_token where case_file_id = $1', [open.subjectId])
  }
  let keysDestroyed = 0
  for (const subject of new Set([open.subjectId, ...reports.map(({ id }) => id)])) keysDestroyed += await destroy(subject)
  const certificate = {
    id: randomUUID(),
    kind: open.kind,
    subjectId: open.subjectId,
    basis: due.rule,
    dueOn: due.dueOn,
    askedBy: open.askedBy,
    approvedBy: by,
    keysDestroyed,
    erasedAt: at
  }
  await owner.query(
    `insert into ops.erasure_certificate (id, request_id, subject_kind, subject_id, basis, due_on, asked_by, approved_by, keys_destroyed, erased_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [certificate.id, open.id, open.kind, open.subjectId, due.rule, due.dueOn, open.askedBy, by, keysDestroyed, at]
  )
  return certificate
}
