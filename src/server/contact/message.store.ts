/** Messages of a file: prepared, confirmed, taken back, and what became of them; and the list of what waits for me. */
import type { ConfirmMessage, ConfirmState, MessageConfirmed } from '#domain/contact/confirm-message.ts'
import type { Message, MessageState } from '#domain/contact/message.ts'
import type { MessagePrepared, PrepareMessage, PrepareState } from '#domain/contact/prepare-message.ts'
import type { OutcomeRecorded, OutcomeState, RecordOutcome } from '#domain/contact/record-outcome.ts'
import type { MessageWithdrawn, WithdrawMessage, WithdrawState } from '#domain/contact/withdraw-message.ts'
import { addTime, type Moment } from '#domain/kernel/date.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { contactState } from './contact-state.store.ts'
import { usableTemplate } from './template.store.ts'

/** A message `m` with its sentence `t`, as every list shows it: codes, times and the sentence, never who reads it. */
export const messageJson = `jsonb_build_object('id', m.id, 'personId', m.person_id, 'channel', m.channel, 'state', m.state, 'reason', m.reason,
  'title', t.title, 'text', t.text, 'automatic', t.automatic, 'filling', jsonb_build_object('greeting', m.greeting, 'onDay', m.on_day, 'atTime', m.at_time),
  'identity', m.identity, 'opensAt', m.opens_at, 'closesAt', m.closes_at, 'preparedAt', m.prepared_at, 'movedAt', m.moved_at, 'settledAt', m.settled_at,
  'preparedBy', (select a.display_name from agency.account a where a.id = m.prepared_by), 'version', m.version)`

type Row = Message & { readonly takenAt: Moment | null; readonly templateId: string; readonly templateVersion: number }

async function lockedMessage(work: Work, caseFileId: string, messageId: string): Promise<Row | null> {
  const [row] = await work.query<Row>(
    `select id, person_id as "personId", channel, state, on_day as "onDay", opens_at as "opensAt", closes_at as "closesAt", settled_at as "settledAt",
       taken_at as "takenAt", template_id as "templateId", template_version as "templateVersion", version
     from casework.message where case_file_id = $1 and id = $2 for update`,
    [caseFileId, messageId]
  )
  return row ?? null
}

const noteEvent = (work: Work, caseFileId: string, messageId: string, state: MessageState, reason: string | null = null) =>
  work.query(
    'insert into casework.message_event (case_file_id, message_id, at, state, reason, by_account) values ($1, $2, $3, $4, $5, $6)',
    [caseFileId, messageId, work.now.at, state, reason, work.caller.accountId]
  )

export async function stateForPrepare(work: Work, input: PrepareMessage): Promise<PrepareState> {
  const [state, template] = await Promise.all([
    contactState(work, input.caseFileId, input.personId),
    usableTemplate(work, input.templateId, input.templateVersion)
  ])
  return { ...state, template }
}

/** What leaves by itself is looked at when its window opens; all else when its window is over. */
export async function savePrepared(work: Work, m: MessagePrepared): Promise<Answer> {
  await work.query(
    `insert into casework.message (id, case_file_id, person_id, rule_version, template_id, template_version, channel, greeting, on_day, at_time, identity, state,
       opens_at, closes_at, next_at, prepared_at, prepared_by, moved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $16)`,
    [
      m.messageId,
      m.caseFileId,
      m.personId,
      m.ruleVersion,
      m.templateId,
      m.templateVersion,
      m.channel,
      m.filling.greeting,
      m.filling.onDay,
      m.filling.atTime,
      m.identity,
      m.state,
      m.opensAt,
      m.closesAt,
      m.state === 'confirmed' ? m.opensAt : m.closesAt,
      work.now.at,
      work.caller.accountId
    ]
  )
  await noteEvent(work, m.caseFileId, m.messageId, m.state)
  return { messageId: m.messageId, state: m.state, opensAt: m.opensAt }
}

export async function stateForConfirm(work: Work, { caseFileId, messageId }: ConfirmMessage): Promise<ConfirmState> {
  const message = await lockedMessage(work, caseFileId, messageId)
  const [state, template] = await Promise.all([
    contactState(work, caseFileId, message?.personId ?? null),
    message ? usableTemplate(work, message.templateId, message.templateVersion) : null
  ])
  return { ...state, message, isTemplateUsable: template !== null }
}

export async function saveConfirmed(
  work: Work,
  { messageId, opensAt, closesAt, version }: MessageConfirmed,
  { caseFileId }: ConfirmMessage
): Promise<Answer> {
  await work.query(
    `update casework.message set state = 'confirmed', confirmed_at = $3, confirmed_by = $4, opens_at = $5, closes_at = $6, next_at = $3, moved_at = $3, version = $7
     where case_file_id = $1 and id = $2`,
    [caseFileId, messageId, work.now.at, work.caller.accountId, opensAt, closesAt, version]
  )
  await noteEvent(work, caseFileId, messageId, 'confirmed')
  return { messageId, state: 'confirmed' }
}

export async function stateForWithdraw(work: Work, { caseFileId, messageId }: WithdrawMessage): Promise<WithdrawState> {
  const message = await lockedMessage(work, caseFileId, messageId)
  return { message, isLeaving: (message?.takenAt ?? null) !== null }
}

export async function saveWithdrawn(
  work: Work,
  { messageId, reason, version }: MessageWithdrawn,
  { caseFileId }: WithdrawMessage
): Promise<Answer> {
  await work.query(
    "update casework.message set state = 'withdrawn', reason = $3, next_at = null, moved_at = $4, version = $5 where case_file_id = $1 and id = $2",
    [caseFileId, messageId, reason, work.now.at, version]
  )
  await noteEvent(work, caseFileId, messageId, 'withdrawn', reason)
  return { messageId, state: 'withdrawn' }
}

export async function stateForOutcome(work: Work, { caseFileId, messageId }: RecordOutcome): Promise<OutcomeState> {
  const message = await lockedMessage(work, caseFileId, messageId)
  return { ...(await contactState(work, caseFileId, message?.personId ?? null)), message }
}

/** What a person said of it counts as looked at; sent once more it goes to the sender again, in whose name it was asked. */
export async function saveOutcome(
  work: Work,
  { messageId, outcome, state, version }: OutcomeRecorded,
  { caseFileId }: RecordOutcome
): Promise<Answer> {
  const again = outcome === 'again'
  const who = work.caller.accountId
  await work.query(
    `update casework.message set state = $3, next_at = $4, settled_at = $5, settled_by = $6, confirmed_at = coalesce($7, confirmed_at),
       confirmed_by = coalesce($8, confirmed_by), moved_at = $9, version = $10 where case_file_id = $1 and id = $2`,
    [
      caseFileId,
      messageId,
      state,
      again ? work.now.at : null,
      again ? null : work.now.at,
      again ? null : who,
      again ? work.now.at : null,
      again ? who : null,
      work.now.at,
      version
    ]
  )
  await noteEvent(work, caseFileId, messageId, state, outcome)
  return { messageId, state }
}

interface Listed {
  readonly caseFileId: string
  readonly personId: string
  name: string | null
}

/** Of the files I accompany: what waits, what I have to look at, and what was settled within the week. */
export async function listMessages(work: Work): Promise<unknown> {
  const [row] = await work.query<{ messages: Listed[] }>(
    `select coalesce(jsonb_agg(x.message order by x.opens_at, x.id), '[]'::jsonb) as messages from (
       select m.id, m.opens_at, ${messageJson} || jsonb_build_object('caseFileId', f.id, 'codeName', f.code_name, 'risk', f.risk, 'kind', p.kind, 'name', p.name,
         'zone', r.zone, 'mayLeaveMessage', r.may_leave_message) as message
       from casework.case_file f
       join casework.message m on m.case_file_id = f.id
       join casework.contact_person p on p.case_file_id = f.id and p.id = m.person_id
       join lateral (select x.zone, x.may_leave_message from casework.contact_rule x where x.case_file_id = f.id and x.person_id = p.id order by x.version desc limit 1) r on true
       join agency.message_template t on t.id = m.template_id and t.version = m.template_version
       where authn.standings_to('case-file', f.id) && array['case-worker', 'co-worker']
         and (m.state in ('planned', 'confirmed', 'sending', 'unknown') or (m.state = 'failed' and m.settled_at is null) or m.moved_at > $1)) x`,
    [addTime(work.now.at, -7, 'day')]
  )
  await Promise.all(
    (row?.messages ?? []).map(async (one) => {
      if (one.name) one.name = await work.vault.open(places.contactName(one.caseFileId, one.personId), one.name)
    })
  )
  return row?.messages ?? []
}
