/** A panel's determination with nothing missing, and its members signing: what gates and journeys rest on. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'

export const onPaper = (profession: string, office = 'RSUD contoh') => ({ memberId: randomUUID(), postId: null, profession, office })

/** Worker and head on their accounts, a psychologist on paper: three professions. */
export const determinationOf = (caseFileId: string, today: string, area: string, given: object = {}) => ({
  caseFileId,
  determinationId: randomUUID(),
  question: 'BD1',
  options: ['DO2', 'DO3', 'DO6'],
  chosen: 'DO2',
  reasons: 'Nenek menerima anak dan tinggal dekat sekolah.',
  statement: 'Aku mau tinggal di rumah Nenek.',
  missingReason: null,
  reviewOn: addDays(today, 30),
  members: [
    { memberId: randomUUID(), postId: postId(area, 'R01'), profession: null, office: null },
    { memberId: randomUUID(), postId: postId(area, 'R04'), profession: null, office: null },
    onPaper('psychology')
  ],
  ...given
})

export const panelSignature = (caseFileId: string, determinationId: string, memberId: string, given: object = {}) => ({
  caseFileId,
  determinationId,
  memberId,
  agrees: true,
  dissent: null,
  paperOn: null,
  ...given
})
