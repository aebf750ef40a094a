/** The road of every change of staff: decided here on what the page shows, sent, and waited for, because the next step follows at once. */
import type { RenewCodeProblem } from '#domain/agency/renew-entry-code.ts'
import type { CloseAccountProblem } from '#domain/agency/close-account.ts'
import type { ConfirmRecoveryProblem } from '#domain/agency/confirm-recovery.ts'
import type { EndAppointmentProblem } from '#domain/agency/end-appointment.ts'
import type { OpenAccountProblem } from '#domain/agency/open-account.ts'
import type { RotateProblem } from '#domain/agency/rotate-post.ts'
import type { StartRecoveryProblem } from '#domain/agency/start-recovery.ts'
import type { Command } from '#domain/kernel/command.ts'
import type { Problem } from '#domain/kernel/result.ts'
import { whenDelivered } from '#web/offline/delivery.ts'
import { resolve, send } from '#web/offline/outbox.ts'
import { useCaller } from '#web/offline/session.ts'
import { problemWords } from '#web/words/agency-problems.ts'
import { type AnyProblem, type Covers, useProblemSentence } from '#web/words/problems.ts'
import type { StaffRead } from './agency.local.ts'

type StaffProblem =
  | OpenAccountProblem
  | RenewCodeProblem
  | CloseAccountProblem
  | RotateProblem
  | EndAppointmentProblem
  | StartRecoveryProblem
  | ConfirmRecoveryProblem
problemWords.id satisfies Covers<StaffProblem>

export function useStaff(read: StaffRead) {
  const caller = useCaller()
  const sentence = useProblemSentence(problemWords)
  return {
    read,
    caller,
    /** The sentence of a refusal, or nothing once the server has accepted it. */
    async tell<Name extends string, Input, State, Change, P extends Problem>(
      command: Command<Name, Input, State, Change, P>,
      input: Input,
      { state, about }: { readonly state: State | undefined; readonly about: string }
    ): Promise<string | undefined> {
      const sent = await send(command, input, { state, caller, subjectLabel: about })
      if (sent.outcome === 'refused') return sentence(sent.problem)
      try {
        await whenDelivered(sent.id)
        return undefined
      } catch (problem) {
        // Said here, in front of the form; there is nothing left to look at on the page of what is on this phone.
        await resolve(sent.id, 'discard')
        return sentence(problem as AnyProblem)
      }
    }
  }
}

export type StaffRoad = ReturnType<typeof useStaff>
