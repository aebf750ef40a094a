/** What the decisions of a conference save. Every text is sealed before it leaves this process. */
import type { Begin, RecordAttendance } from '#domain/conference/begin.ts'
import type { Close } from '#domain/conference/close.ts'
import type { Convened } from '#domain/conference/convene.ts'
import type { Pledge, RecordPaperPledge } from '#domain/conference/pledge.ts'
import type { RecordDecision, StrikeDecision } from '#domain/conference/record-decision.ts'
import type { CallOff, Reschedule } from '#domain/conference/reschedule.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import type { Place } from '#server/vault/seal.ts'

const sealed = async (work: Work, place: Place, text: string | null): Promise<string | null> => (text ? work.vault.seal(place, text) : null)

export async function saveConference(work: Work, called: Convened): Promise<Answer> {
  const { caseFileId, conferenceId } = called
  await work.query(
    `insert into casework.conference (id, case_file_id, convener_post_id, called_at, called_by, held_at, way, place, reasons)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      conferenceId,
      caseFileId,
      called.convenerPostId,
      work.now.at,
      work.caller.accountId,
      called.heldAt,
      called.way,
      await work.vault.seal(places.conferencePlace(caseFileId, conferenceId), called.place),
      called.reasons
    ]
  )
  await Promise.all([
    ...called.participants.map(async (one, index) =>
      work.query(
        `insert into casework.conference_participant (id, case_file_id, conference_id, post_id, office, role, turn)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          one.participantId,
          caseFileId,
          conferenceId,
          one.postId,
          await sealed(work, places.conferenceOffice(caseFileId, one.participantId), one.office),
          one.role,
          index
        ]
      )
    ),
    ...called.points.map(async (point, index) =>
      work.query(
        `insert into casework.conference_point (id, case_file_id, conference_id, turn, need, key, level, question, note)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          point.pointId,
          caseFileId,
          conferenceId,
          index,
          point.need,
          point.key,
          point.level,
          point.question,
          await sealed(work, places.conferenceNote(caseFileId, point.pointId), point.note)
        ]
      )
    )
  ])
  return { conferenceId }
}

export async function saveOtherTime(work: Work, to: Reschedule & { readonly version: number }): Promise<Answer> {
  await work.query(
    'update casework.conference set version = $3, held_at = $4, way = $5, place = $6, place_version = $3 where id = $1 and case_file_id = $2',
    [
      to.conferenceId,
      to.caseFileId,
      to.version,
      to.heldAt,
      to.way,
      await work.vault.seal(places.conferencePlace(to.caseFileId, to.conferenceId, to.version), to.place)
    ]
  )
  return { version: to.version }
}

export async function saveCallOff(
  work: Work,
  { caseFileId, conferenceId, version, reason }: CallOff & { readonly version: number }
): Promise<Answer> {
  await work.query(
    `update casework.conference set state = 'called-off', version = $3, call_off_reason = $4, ended_at = $5, ended_by = $6
     where id = $1 and case_file_id = $2`,
    [conferenceId, caseFileId, version, reason, work.now.at, work.caller.accountId]
  )
  return { version }
}

export async function savePledge(work: Work, { conferenceId, participantId }: Pledge): Promise<void> {
  await work.query('select casework.pledge_conference($1, $2, $3)', [conferenceId, participantId, work.now.at])
}

export async function savePaperPledge(work: Work, { caseFileId, participantId }: RecordPaperPledge): Promise<void> {
  await work.query(
    `update casework.conference_participant set pledge = 'paper', pledged_at = $3, pledged_by = $4 where id = $1 and case_file_id = $2`,
    [participantId, caseFileId, work.now.at, work.caller.accountId]
  )
}

const attend = (work: Work, caseFileId: string, room: RecordAttendance['attendance']): Promise<unknown> =>
  work.query(
    `update casework.conference_participant p set attendance = r.attendance
     from jsonb_to_recordset($2::jsonb) r ("participantId" uuid, attendance text) where p.id = r."participantId" and p.case_file_id = $1`,
    [caseFileId, JSON.stringify(room)]
  )

export async function saveBeginning(
  work: Work,
  { begun, version, state }: { begun: Begin; version: number; state: 'ST07' | null }
): Promise<Answer> {
  const { caseFileId, conferenceId } = begun
  await Promise.all([
    attend(work, caseFileId, begun.attendance),
    work.query(
      `update casework.conference set state = 'running', version = $3, begun_at = $4, statement = $5, missing_reason = $6, child_part = $7,
         represented_by = $8 where id = $1 and case_file_id = $2`,
      [
        conferenceId,
        caseFileId,
        version,
        work.now.at,
        await sealed(work, places.conferenceStatement(caseFileId, conferenceId), begun.statement),
        begun.missingReason,
        begun.childPart,
        begun.representedBy
      ]
    ),
    ...(state
      ? [
          work.query('update casework.case_file set state = $2, state_since = $3, version = version + 1 where id = $1', [
            caseFileId,
            state,
            work.now.at
          ])
        ]
      : [])
  ])
  return { version }
}

export async function saveAttendance(work: Work, { caseFileId, attendance }: RecordAttendance): Promise<void> {
  await attend(work, caseFileId, attendance)
}

export async function saveDecision(work: Work, { caseFileId, conferenceId, decisionId, actionId, terms }: RecordDecision): Promise<Answer> {
  await work.query(
    `insert into casework.conference_decision (id, case_file_id, conference_id, point_id, need, key, level, service, what, worker_role, owner_post_id,
       outside_owner, due_on, goal_id, dissent, action_id, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      decisionId,
      caseFileId,
      conferenceId,
      terms.pointId,
      terms.need,
      terms.key,
      terms.level,
      terms.service,
      await sealed(work, places.decisionWhat(caseFileId, decisionId), terms.what),
      terms.workerRole,
      terms.ownerPostId,
      await sealed(work, places.decisionOwner(caseFileId, decisionId), terms.outsideOwner),
      terms.dueOn,
      terms.goalId,
      terms.dissent,
      actionId,
      work.now.at,
      work.caller.accountId
    ]
  )
  return { decisionId, actionId }
}

export async function saveStriking(work: Work, { caseFileId, decisionId }: StrikeDecision): Promise<void> {
  await work.query('update casework.conference_decision set struck_at = $3 where id = $1 and case_file_id = $2', [
    decisionId,
    caseFileId,
    work.now.at
  ])
}

export async function saveClosing(work: Work, closed: Close & { readonly version: number }): Promise<Answer> {
  await work.query(
    `update casework.conference set state = 'closed', version = $3, ended_at = $4, ended_by = $5, undecided_reason = $6
     where id = $1 and case_file_id = $2`,
    [closed.conferenceId, closed.caseFileId, closed.version, work.now.at, work.caller.accountId, closed.undecided]
  )
  return { version: closed.version }
}
