/** The one road of every change to a referral: sent, said when refused, and shown as on its way until the server has it. */
import { useState } from 'react'
import type { Command } from '#domain/kernel/command.ts'
import type { Problem } from '#domain/kernel/result.ts'
import type { AppointmentProblem } from '#domain/referral/answer-referral.ts'
import type { AttendanceProblem } from '#domain/referral/carry-out-referral.ts'
import type { ExtendProblem } from '#domain/referral/end-referral.ts'
import type { SendProblem } from '#domain/referral/send-referral.ts'
import { usePending } from '#web/offline/pending.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/referral-problems.ts'
import { type Face, stateOf } from './referral.local.ts'

type ReferralProblem =
  | SendProblem
  | AppointmentProblem
  | AttendanceProblem
  | ExtendProblem
  | { readonly kind: 'own-referral' | 'papers-no-bar' | 'question-settled' | 'next-date-out-of-range' | 'no-letter-needed' }
// A conflict has its own page and its general sentence.
problemWords.id satisfies Covers<Exclude<ReferralProblem, { readonly kind: 'changed-meanwhile' }>>

export function useTelling(face: Face) {
  const sentence = useProblemSentence(problemWords)
  const { sending, problem, caller } = useSending()
  const [busy, setBusy] = useState(false)
  return {
    busy,
    fault: problem && sentence(problem),
    about: { caseFileId: face.caseFileId, referralId: face.id, seenVersion: face.version },
    known: stateOf(face, caller),
    async tell<Name extends string, Input, State, Change, P extends Problem>(
      command: Command<Name, Input, State, Change, P>,
      input: Input,
      state: State | undefined
    ): Promise<boolean> {
      setBusy(true)
      const isSent = await sending(command, input, { state, subjectLabel: face.codeName })
      setBusy(false)
      return isSent
    }
  }
}

/** Something about this referral is still on its way: its buttons wait. */
export const useOnItsWay = (face: Face): boolean =>
  usePending(face.caseFileId).some(
    (item) =>
      item.name.startsWith('referral.') &&
      item.status !== 'delivered' &&
      (item.input as { readonly referralId?: string }).referralId === face.id
  )
