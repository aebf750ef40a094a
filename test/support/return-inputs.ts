/** Records on the way home with nothing missing; each test changes what it is about. */
import { randomUUID } from 'node:crypto'

const heard = { statement: 'Aku mau, asal Kakak ikut.', missingReason: null }

export const familyStatusOf = (caseFileId: string, onDay: string, status = 'FS1') => ({ caseFileId, statusId: randomUUID(), status, onDay })

export const returnStepOf = (caseFileId: string, onDay: string, kind = 'home-visit', given: object = {}) => ({
  caseFileId,
  stepId: randomUUID(),
  kind,
  onDay,
  ...heard,
  ...given
})

export const careTryOf = (caseFileId: string, onDay: string, given: object = {}) => ({
  caseFileId,
  tryId: randomUUID(),
  way: 'CW1',
  withWhom: 'parents',
  outcome: 'declined',
  onDay,
  skipReason: null,
  ...heard,
  ...given
})

export const returnVisitOf = (caseFileId: string, visitId: string, doneOn: string, given: object = {}) => ({
  caseFileId,
  visitId,
  doneOn,
  finding: 'settled',
  ...heard,
  ...given
})
