/** What the commands of a referral decide on, and what they save. Every text is sealed before it leaves this process. */
import type { AnswerQuestion, AskReferral, DeclineReferral, QuestionState, ReferralAccepted } from '#domain/referral/answer-referral.ts'
import type { AttendanceState, GiveService, ReferBack, ScheduleReferral, TellAttendance } from '#domain/referral/carry-out-referral.ts'
import type {
  Addressee,
  AskConsent,
  ChoosePacket,
  DraftReferral,
  DraftState,
  PacketState,
  ReferralDrafted
} from '#domain/referral/draft-referral.ts'
import type { CancelReferral, CloseReferral, ExtendReferral, ExtendState } from '#domain/referral/end-referral.ts'
import type { MakeAnswerCode } from '#domain/referral/make-answer-code.ts'
import { packetFields } from '#domain/referral/packet.ts'
import type { Referral } from '#domain/referral/referral.ts'
import type { OfReferral, ReferralInState } from '#domain/referral/referral-open.ts'
import type { ReferralSent, SendReferral, SendState } from '#domain/referral/send-referral.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { answerHash } from './answer-code.store.ts'
import { basesOf } from './bases.store.ts'
import { type OwnPart, packetOf } from './packet-sources.store.ts'

interface Now {
  readonly referral: Referral
  readonly accompanies: boolean
  readonly serviceId: string
  readonly meetAt: string | null
  readonly actionId: string | null
  readonly message: string | null
  readonly messageVersion: number
  readonly accommodations: string[]
  readonly restsOn: string[]
  readonly fileState: 'ST09'
}
type About = Pick<OfReferral, 'caseFileId' | 'referralId'>

const nowOf = async (work: Work, { caseFileId, referralId }: About): Promise<Now | null> =>
  (await work.query<{ now: Now | null }>('select casework.referral_now($1, $2) as now', [caseFileId, referralId]))[0]?.now ?? null

const inState = (now: Now | null): ReferralInState => ({
  referral: now?.referral ?? null,
  accompanies: now?.accompanies ?? false,
  file: now ? { state: now.fileState } : null
})
const addresseeOf = async (work: Work, caseFileId: string, serviceId: string): Promise<Addressee | null> =>
  (await work.query<{ to: Addressee | null }>('select casework.referral_addressee($1, $2) as to', [caseFileId, serviceId]))[0]?.to ?? null

const goesAlong = async (work: Work, caseFileId: string, postId: string | null): Promise<boolean> =>
  postId === null ||
  ((await work.query<{ goes: boolean }>('select casework.goes_along($1, $2) as goes', [caseFileId, postId]))[0]?.goes ?? false)

export async function stateForDraft(work: Work, input: DraftReferral): Promise<DraftState> {
  const [files, addressee, actions, companionIsOfTheTeam] = await Promise.all([
    work.query<{ state: 'ST09' }>('select state from casework.case_file where id = $1', [input.caseFileId]),
    addresseeOf(work, input.caseFileId, input.serviceId),
    work.query(`select 1 from casework.plan_action where id = $1 and case_file_id = $2 and status <> 'CANCELLED'`, [
      input.actionId,
      input.caseFileId
    ]),
    goesAlong(work, input.caseFileId, input.companionPostId)
  ])
  return { file: files[0] ?? null, addressee, actionStands: actions.length > 0, companionIsOfTheTeam }
}

const sealedMessage = (work: Work, caseFileId: string, id: string, version: number, message: string | null) =>
  message === null ? null : work.vault.seal(places.referralMessage(caseFileId, id, version), message)

export async function saveDraft(work: Work, drafted: ReferralDrafted): Promise<Answer> {
  const { caseFileId, referralId, ...terms } = drafted
  const message = await sealedMessage(work, caseFileId, referralId, 1, terms.message)
  await work.query('select casework.draft_referral($1, $2, $3, $4)', [
    caseFileId,
    referralId,
    JSON.stringify({ ...terms, message }),
    work.now.at
  ])
  return { referralId, version: 1 }
}

export const stateForEvent = async (work: Work, input: About): Promise<ReferralInState> => inState(await nowOf(work, input))

export async function stateForPacket(work: Work, input: ChoosePacket): Promise<PacketState> {
  const now = await nowOf(work, input)
  const [to, companionIsOfTheTeam] = await Promise.all([
    now?.accompanies ? addresseeOf(work, input.caseFileId, now.serviceId) : null,
    goesAlong(work, input.caseFileId, input.companionPostId)
  ])
  return { ...inState(now), role: to?.role ?? null, companionIsOfTheTeam }
}

const ownPart = (now: Now): OwnPart => ({ ...now, id: now.referral.id, version: now.referral.version })

export async function stateForSend(work: Work, input: SendReferral): Promise<SendState> {
  const now = await nowOf(work, input)
  if (!now?.accompanies) return { ...inState(now), addressee: null, shown: '', consents: [], assessments: [] }
  const [addressee, bases, packet] = await Promise.all([
    addresseeOf(work, input.caseFileId, now.serviceId),
    basesOf(work, input.caseFileId),
    packetOf(work, input.caseFileId, ownPart(now))
  ])
  return { ...inState(now), ...bases, addressee, shown: packet?.shown ?? '' }
}

export async function saveSent(work: Work, sent: ReferralSent): Promise<Answer> {
  const { caseFileId, referralId } = sent
  const now = await nowOf(work, sent)
  const rows = now ? ((await (await packetOf(work, caseFileId, ownPart(now)))?.rowsOf(sent.fields)) ?? []) : []
  const packet = await Promise.all(
    rows.map(async ({ field, text }) => ({
      field,
      compartment: packetFields.term(field).compartment,
      text: await work.vault.seal(places.referralPacket(caseFileId, referralId, field), text)
    }))
  )
  const version = await versionFrom(work, 'select casework.send_referral($1, $2, $3, $4, $5, $6, $7) as version', [
    caseFileId,
    referralId,
    sent.seenVersion,
    JSON.stringify(sent),
    JSON.stringify(packet),
    sent.standsUntil,
    work.now.at
  ])
  return { referralId, version }
}

async function versionFrom(work: Work, sql: string, values: readonly unknown[]): Promise<number> {
  const [row] = await work.query<{ version: number }>(sql, values)
  if (!row) throw new Error('a referral that moved has a version')
  return row.version
}

const move = async (work: Work, input: OfReferral, event: string, set: object = {}): Promise<Answer> => ({
  referralId: input.referralId,
  version: await versionFrom(work, 'select casework.move_referral($1, $2, $3, $4, $5, $6) as version', [
    input.caseFileId,
    input.referralId,
    input.seenVersion,
    event,
    JSON.stringify(set),
    work.now.at
  ])
})

export const savePacket = async (work: Work, { caseFileId, referralId, ...terms }: ChoosePacket): Promise<Answer> =>
  move(work, { caseFileId, referralId, seenVersion: terms.seenVersion }, 'choose-packet', {
    ...terms,
    message: await sealedMessage(work, caseFileId, referralId, terms.seenVersion + 1, terms.message)
  })
export const saveAsking = (work: Work, input: AskConsent): Promise<Answer> => move(work, input, 'ask-consent')
export const saveAcceptance = (work: Work, input: ReferralAccepted): Promise<Answer> => move(work, input, 'accept', input)
export const saveDecline = (work: Work, input: DeclineReferral): Promise<Answer> => move(work, input, 'decline', { refusal: input.reason })
export const saveSchedule = (work: Work, input: ScheduleReferral): Promise<Answer> => move(work, input, 'schedule', input)
export const saveAttendance = (work: Work, input: TellAttendance): Promise<Answer> =>
  move(work, input, input.came ? 'attended' : 'missed', { on: input.on })
export const saveService = (work: Work, input: GiveService): Promise<Answer> => move(work, input, 'give-service', { on: input.on })
export const saveClose = (work: Work, input: CloseReferral): Promise<Answer> => move(work, input, 'close')
export const saveCancel = (work: Work, input: CancelReferral): Promise<Answer> => move(work, input, 'cancel', { reason: input.reason })

export const saveQuestion = async (work: Work, input: AskReferral): Promise<Answer> =>
  move(work, input, 'ask', {
    questionId: input.questionId,
    words: await work.vault.seal(places.referralQuestion(input.caseFileId, input.questionId), input.words)
  })
export const saveBack = async (work: Work, input: ReferBack): Promise<Answer> =>
  move(work, input, 'refer-back', {
    outcome: input.outcome,
    nextOn: input.nextOn,
    summary: await work.vault.seal(places.referralSummary(input.caseFileId, input.referralId), input.summary)
  })

export async function stateForAttendance(work: Work, input: TellAttendance): Promise<AttendanceState> {
  const now = await nowOf(work, input)
  return { ...inState(now), meetAt: now?.meetAt ?? null }
}

export async function stateForQuestion(work: Work, input: AnswerQuestion): Promise<QuestionState> {
  const [row] = await work.query<{ open: boolean }>('select casework.referral_question_now($1, $2, $3) as open', [
    input.caseFileId,
    input.referralId,
    input.questionId
  ])
  return { accompanies: true, isOpen: row?.open ?? false }
}
export async function saveQuestionAnswer(work: Work, { caseFileId, referralId, questionId, words }: AnswerQuestion): Promise<Answer> {
  const sealed = await work.vault.seal(places.referralAnswer(caseFileId, questionId), words)
  await work.query('select casework.answer_referral_question($1, $2, $3, $4, $5)', [
    caseFileId,
    referralId,
    questionId,
    sealed,
    work.now.at
  ])
  return { questionId }
}

export async function stateForExtend(work: Work, input: ExtendReferral): Promise<ExtendState> {
  const now = await nowOf(work, input)
  const [addressee, bases] = await Promise.all([
    now?.accompanies ? addresseeOf(work, input.caseFileId, now.serviceId) : null,
    basesOf(work, input.caseFileId)
  ])
  return { ...inState(now), ...bases, addressee, restsOn: now?.restsOn ?? [] }
}
export const saveExtension = async (work: Work, input: ExtendReferral & { readonly untilAt: string }): Promise<Answer> => ({
  referralId: input.referralId,
  version: await versionFrom(work, 'select casework.extend_referral($1, $2, $3, $4, $5, $6, $7, $8) as version', [
    input.caseFileId,
    input.referralId,
    input.seenVersion,
    input.grantId,
    JSON.stringify(input),
    input.days,
    input.untilAt,
    work.now.at
  ])
})

export async function saveAnswerCode(work: Work, input: MakeAnswerCode & { readonly expiresAt: string }): Promise<void> {
  await work.query('select casework.make_answer_code($1, $2, $3, $4)', [
    input.caseFileId,
    input.referralId,
    await answerHash(input.codeHash),
    input.expiresAt
  ])
}
