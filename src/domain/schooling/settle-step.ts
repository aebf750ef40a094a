/** A step at school is done, or dropped. */
import { decideSettling, SettleStep } from '#domain/case-file/track-step.ts'
import { command } from '#domain/kernel/command.ts'

export const settleStep = command({
  name: 'schooling.settle-step',
  input: SettleStep,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide: decideSettling
})
