/** What is open over HTTP of the child's voice. No read gives what a child wrote about somebody to that person. */
import { z } from 'zod'
import { answerComplaint } from '#domain/child-voice/answer-complaint.ts'
import { answerWish, wishStates } from '#domain/child-voice/answer-wish.ts'
import { complaintStates, toldWays } from '#domain/child-voice/complaint.ts'
import { makeSlip } from '#domain/child-voice/make-slip.ts'
import { markTalked } from '#domain/child-voice/mark-talked.ts'
import { recordStatement } from '#domain/child-voice/record-statement.ts'
import { shareComplaint } from '#domain/child-voice/share-complaint.ts'
import { Faces, textFlags, WishedSex } from '#domain/child-voice/voice.ts'
import { writeSheet } from '#domain/child-voice/write-sheet.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import {
  nothingNeeded,
  saveComplaint,
  saveSharing,
  saveSheet,
  saveSlip,
  saveStatement,
  saveTalk,
  saveWish,
  stateForComplaint,
  stateForSheet,
  stateForTalk,
  stateForWish
} from './child-voice.store.ts'
import { readAllVoices, readComplaints, readSheet, readStatements, readVoice } from './read-voice.store.ts'

const ofFile = z.object({ id: Id })
const subject = ({ id }: { id: string }) => ({ kind: 'case-file', id }) as const
const aboutNobody = () => ({ kind: 'none' }) as const
const person = z.strictObject({ title: z.string(), name: z.string().nullable() }).nullable()
const flags = z.array(textFlags.schema)
const way = z.enum(['sheet', 'slip', 'staff'])

export const childVoiceRoutes: readonly Route[] = [
  offer({
    action: 'child-voice.read-sheet',
    path: '/case-files/:id/child-sheet',
    parameters: ofFile,
    subject,
    compartments: ['K1'],
    answer: z.strictObject({
      team: z.array(z.strictObject({ postId: Id, title: z.string(), name: z.string().nullable(), guides: z.boolean() })),
      slipUntil: z.string().nullable()
    }),
    purpose: 'accompany',
    read: readSheet
  }),
  offer({
    action: 'child-voice.read-statements',
    path: '/case-files/:id/statements',
    parameters: ofFile,
    subject,
    compartments: ['K14'],
    answer: z.array(z.strictObject({ id: Id, saidOn: z.string(), way, words: z.string(), flags, writtenBy: z.string().nullable() })),
    purpose: 'accompany',
    read: readStatements
  }),
  offer({
    action: 'child-voice.read',
    path: '/case-files/:id/voice',
    parameters: ofFile,
    subject,
    compartments: ['K14'],
    answer: z.strictObject({
      feedback: z.array(
        z.strictObject({
          id: Id,
          givenOn: z.string(),
          dueOn: z.string(),
          bySlip: z.boolean(),
          about: person,
          answers: Faces,
          words: z.string().nullable(),
          flags,
          talkedOn: z.string().nullable()
        })
      ),
      wishes: z.array(
        z.strictObject({
          id: Id,
          askedOn: z.string(),
          dueOn: z.string(),
          way,
          about: person,
          wishedSex: WishedSex,
          words: z.string().nullable(),
          flags,
          state: wishStates.schema,
          version: z.int(),
          reason: z.string().nullable(),
          toldOn: z.string().nullable()
        })
      ),
      complaints: z.array(z.strictObject({ id: Id, sharedOn: z.string(), state: complaintStates.schema }))
    }),
    purpose: 'supervise',
    read: readVoice
  }),
  offer({
    action: 'child-voice.list',
    path: '/child-voices',
    parameters: z.object({}),
    subject: aboutNobody,
    compartments: ['K14'],
    answer: z.array(
      z.strictObject({
        id: Id,
        caseFileId: Id,
        codeName: z.string(),
        givenOn: z.string(),
        dueOn: z.string(),
        about: person,
        worker: person,
        answers: Faces,
        hasWords: z.boolean(),
        isTalked: z.boolean()
      })
    ),
    purpose: 'supervise',
    read: readAllVoices
  }),
  offer({
    action: 'child-voice.list-complaints',
    path: '/complaints',
    parameters: z.object({}),
    subject: aboutNobody,
    compartments: ['K14'],
    answer: z.array(
      z.strictObject({
        id: Id,
        codeName: z.string().nullable(),
        unit: z.string(),
        madeOn: z.string(),
        dueOn: z.string(),
        bySlip: z.boolean(),
        state: complaintStates.schema,
        version: z.int(),
        isShared: z.boolean(),
        words: z.string(),
        flags,
        outcome: z.string().nullable(),
        toldHow: toldWays.schema.nullable(),
        movedAt: z.string().nullable()
      })
    ),
    purpose: 'supervise',
    read: readComplaints
  }),
  accept(writeSheet, 'accompany', stateForSheet, saveSheet),
  accept(recordStatement, 'accompany', nothingNeeded, saveStatement),
  accept(makeSlip, 'accompany', nothingNeeded, saveSlip),
  accept(markTalked, 'supervise', stateForTalk, saveTalk),
  accept(answerWish, 'supervise', stateForWish, saveWish),
  accept(answerComplaint, 'supervise', stateForComplaint, saveComplaint),
  accept(shareComplaint, 'supervise', stateForComplaint, saveSharing)
]
