/** Growing up as this phone knows it, with what is not yet sent laid over it. */
import type { AgeBand } from '#domain/case-file/child.ts'
import type { ViewMissingReason } from '#domain/case-file/child-view.ts'
import type { ConsentGiver, ConsentPurpose } from '#domain/case-file/consent.ts'
import { type BeginTransition, type BeginTransitionProblem, linesDueOn } from '#domain/transition/begin-transition.ts'
import type { KeepLine, KeepLineProblem } from '#domain/transition/keep-line.ts'
import type { OfAge, StateAge, StateAgeProblem } from '#domain/transition/state-age.ts'
import { type LineTerms, transitionLines } from '#domain/transition/transition.ts'
import type { ChangedMeanwhile } from '#domain/kernel/command.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import type { Covers } from '#web/words/problems.ts'
import { problemWords } from '#web/words/transition-problems.ts'

problemWords.id satisfies Covers<BeginTransitionProblem | KeepLineProblem | Exclude<StateAgeProblem, ChangedMeanwhile<unknown>>>

/** What the section asks of the file. */
export interface GrowingFile {
  readonly id: string
  readonly codeName: string
  readonly state: string
  readonly version: number
  readonly standings: readonly string[]
}

export interface LineRow extends LineTerms {
  readonly version: number
  readonly keptBy: string | null
  readonly isPending?: boolean
}

export interface TransitionRead {
  readonly ageBand: AgeBand
  readonly firstAgeBand: AgeBand
  readonly ofAge: OfAge | null
  readonly transition: {
    readonly id: string
    readonly statement: string | null
    readonly missingReason: ViewMissingReason | null
    readonly lines: readonly LineRow[]
  } | null
  readonly consents: readonly {
    readonly purpose: ConsentPurpose
    readonly by: ConsentGiver
    readonly answeredOn: string
    readonly expiresOn: string
  }[]
  readonly besideChildren: readonly { readonly title: string; readonly unit: string; readonly untilAt: string }[]
}

export function layTransition(read: TransitionRead, items: readonly OutboxItem[], today: string): TransitionRead {
  let laid = read
  for (const { name, input, status } of items) {
    if (status === 'refused' || status === 'conflict') continue
    const still = status === 'delivered' ? {} : { isPending: true }
    if (name === 'transition.state-age') {
      const { ageBand, month } = input as StateAge
      const ofAge = month && laid.ofAge?.knownFrom !== 'birth-date' ? { month, knownFrom: 'stated' as const } : laid.ofAge
      laid = { ...laid, ageBand, ofAge }
    }
    if (name === 'transition.begin' && laid.transition === null) {
      const { transitionId, statement, missingReason } = input as BeginTransition
      const dueOn = linesDueOn(laid.ofAge?.month ?? today, today)
      const lines = transitionLines.codes.map((line) => ({
        line,
        state: 'open' as const,
        holder: null,
        dueOn,
        version: 1,
        keptBy: null,
        ...still
      }))
      laid = { ...laid, transition: { id: transitionId, statement, missingReason, lines } }
    }
    if (name === 'transition.keep-line' && laid.transition) {
      const kept = input as KeepLine
      const lines = laid.transition.lines.map((row) => (row.line === kept.line ? { ...row, ...kept, ...still } : row))
      laid = { ...laid, transition: { ...laid.transition, lines } }
    }
  }
  return laid
}
