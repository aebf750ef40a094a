/** Which commands and reads of case conferences are open. */
import { z } from 'zod'
import { Need } from '#domain/assessment/need.ts'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { State } from '#domain/case-file/state.ts'
import { begin, recordAttendance } from '#domain/conference/begin.ts'
import { close } from '#domain/conference/close.ts'
import {
  Attendance,
  callOffReasons,
  childParts,
  conferenceReasons,
  conferenceStates,
  DecisionTerms,
  meetingWays,
  questions,
  representatives,
  undecidedReasons
} from '#domain/conference/conference.ts'
import { convene } from '#domain/conference/convene.ts'
import { pledge, recordPaperPledge } from '#domain/conference/pledge.ts'
import { recordDecision, strikeDecision } from '#domain/conference/record-decision.ts'
import { callOff, reschedule } from '#domain/conference/reschedule.ts'
import { Id } from '#domain/kernel/id.ts'
import { Service } from '#domain/plan/services.ts'
import { Key, Level } from '#domain/support-map/tie.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import {
  saveAttendance,
  saveBeginning,
  saveCallOff,
  saveClosing,
  saveConference,
  saveDecision,
  saveOtherTime,
  savePaperPledge,
  savePledge,
  saveStriking
} from './conference.store.ts'
import { stateForConference, stateForConvene, stateForDecision, stateForPledge } from './conference-state.store.ts'
import { listMine, readConferences, readMine } from './read-conference.store.ts'

const text = z.string().nullable()
const Post = z.strictObject({ postId: Id, title: z.string(), unit: z.string() })
const Point = z.strictObject({ id: Id, need: Need, key: Key.nullable(), level: Level.nullable(), question: questions.schema, note: text })

const Whole = z.strictObject({
  id: Id,
  number: z.int(),
  state: conferenceStates.schema,
  version: z.int(),
  heldAt: z.string(),
  way: meetingWays.schema,
  place: z.string(),
  reasons: z.array(conferenceReasons.schema),
  calledAt: z.string(),
  convener: Post,
  begunAt: text,
  statement: text,
  missingReason: viewMissingReasons.schema.nullable(),
  childPart: childParts.schema.nullable(),
  representedBy: representatives.schema.nullable(),
  endedAt: text,
  callOffReason: callOffReasons.schema.nullable(),
  undecidedReason: undecidedReasons.schema.nullable(),
  participants: z.array(
    z.strictObject({
      id: Id,
      postId: Id.nullable(),
      post: Post.nullable(),
      office: text,
      role: z.string(),
      unitId: Id.nullable(),
      holder: Id.nullable(),
      pledge: z.enum(['account', 'paper']).nullable(),
      pledgedAt: text,
      attendance: Attendance.nullable()
    })
  ),
  points: z.array(Point),
  decisions: z.array(DecisionTerms.extend({ id: Id, owner: Post.nullable(), actionId: Id, isStruck: z.boolean(), isInPlan: z.boolean() }))
})

const OfFile = z.strictObject({
  file: z.strictObject({
    state: State,
    version: z.int(),
    codeName: z.string(),
    unitId: Id,
    workerPostId: Id,
    supervisorPostId: Id,
    openedAt: z.string(),
    withinDays: z.int()
  }),
  conferences: z.array(Whole)
})

const Mine = z.strictObject({
  id: Id,
  number: z.int(),
  state: conferenceStates.schema,
  heldAt: z.string(),
  way: meetingWays.schema,
  place: z.string(),
  convenerTitle: z.string(),
  convenerUnit: z.string(),
  endedAt: text,
  participantId: Id.nullable(),
  postId: Id.nullable(),
  isPledged: z.boolean(),
  attendance: Attendance.nullable(),
  /** both only for the file's own people */
  caseFileId: Id.nullable(),
  codeName: text
})

const about = () => ({ kind: 'none' }) as const

export const conferenceRoutes: readonly Route[] = [
  accept(convene, 'accompany', stateForConvene, saveConference),
  accept(reschedule, 'accompany', stateForConference, saveOtherTime),
  accept(callOff, 'accompany', stateForConference, saveCallOff),
  accept(pledge, 'refer', stateForPledge, savePledge),
  accept(recordPaperPledge, 'accompany', stateForConference, savePaperPledge),
  accept(begin, 'accompany', stateForConference, saveBeginning),
  accept(recordAttendance, 'accompany', stateForConference, saveAttendance),
  accept(recordDecision, 'accompany', stateForDecision, saveDecision),
  accept(strikeDecision, 'accompany', stateForDecision, saveStriking),
  accept(close, 'accompany', stateForDecision, saveClosing),
  offer({
    action: 'conference.read',
    path: '/case-files/:id/conferences',
    parameters: z.object({ id: Id }),
    subject: ({ id }) => ({ kind: 'case-file', id }),
    compartments: ['K11'],
    answer: OfFile,
    purpose: 'accompany',
    read: readConferences
  }),
  offer({
    action: 'conference.list-mine',
    path: '/conferences',
    parameters: z.object({}),
    subject: about,
    compartments: ['K11'],
    answer: z.array(Mine),
    purpose: 'refer',
    read: listMine
  }),
  offer({
    action: 'conference.read-mine',
    path: '/conferences/:id',
    parameters: z.object({ id: Id }),
    subject: about,
    compartments: ['K11'],
    answer: z.strictObject({
      conference: Mine.extend({
        points: z.array(Point).nullable(),
        decisions: z.array(z.strictObject({ id: Id, pointId: Id, need: Need, service: Service, what: text, dueOn: z.string() })).nullable()
      }).nullable()
    }),
    purpose: 'refer',
    read: readMine
  })
]
