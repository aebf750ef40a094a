/** Inputs of an episode with nothing missing; each test changes what it is about. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'

export const reviewOf = (caseFileId: string, seenVersion: number, today: string, given: object = {}) => ({
  caseFileId,
  seenVersion,
  reviewId: randomUUID(),
  reviewedOn: today,
  statement: 'Aku sudah ikut kelas lagi dan senang.',
  missingReason: null,
  needsChange: 'better',
  safetyLooked: true,
  signs: [],
  decision: 'go-on',
  nextOn: addDays(today, 14),
  ...given
})

export const visitOf = (caseFileId: string, visitId: string, today: string, given: object = {}) => ({
  caseFileId,
  visitId,
  doneOn: today,
  kind: 'visit',
  signs: [],
  schooling: 'ED1',
  statement: 'Aku baik.',
  missingReason: null,
  lines: { RL1: 'runs', RL2: 'runs', RL3: 'none', RL4: 'runs', RL5: 'runs', RL6: 'none' },
  ...given
})

export const closingOf = (caseFileId: string, seenVersion: number, today: string, given: object = {}) => ({
  caseFileId,
  seenVersion,
  closingId: randomUUID(),
  reason: 'CL01',
  ready: 'yes',
  statement: 'Aku siap, dan tahu ke mana bertanya.',
  missingReason: null,
  talkOn: today,
  documentsOn: today,
  legal: 'none',
  legalOwner: null,
  legalOn: null,
  education: 'declines',
  educationOn: null,
  ownedNeeds: [],
  needsOwner: null,
  receiver: null,
  accompanimentPostId: null,
  tries: [],
  safetyCheckedOn: null,
  ...given
})

export const reopenOf = (caseFileId: string, seenVersion: number, at: string, given: object = {}) => ({
  caseFileId,
  seenVersion,
  episodeId: randomUUID(),
  reason: 'RO07',
  source: null,
  knownAt: at,
  inDanger: false,
  ...given
})
