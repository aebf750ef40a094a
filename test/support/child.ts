/** The made-up child of the server's tests: who she is, and her own yes as the form of her worker in Medan sends it. */
import { randomUUID } from 'node:crypto'
import { addDays, type Day } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'

export const identity = {
  name: 'Melati Awan',
  called: 'Mela',
  nik: '1271010101100001',
  bornOn: '2011-01-01',
  address: 'Jalan Contoh 1',
  phone: '0812 0000 0000'
}

export const consentOn = (caseFileId: string, today: Day, over: object = {}) => ({
  caseFileId,
  consentId: randomUUID(),
  purpose: 'CS01',
  given: true,
  by: 'CHILD',
  carer: 'safe',
  childAnswer: 'CONSENTED',
  recipient: null,
  language: 'LA01',
  bestInterestId: null,
  answeredOn: today,
  expiresOn: addDays(today, 180),
  explainedByPostId: postId('medan', 'R01'),
  witnessed: true,
  ...over
})
