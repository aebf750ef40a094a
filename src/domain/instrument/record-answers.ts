/** Keeping what was answered. Nothing is changed afterwards: a new time is a new set of answers beside the old one. */
import { z } from 'zod'
import { type AgeBand, ageBands } from '#domain/case-file/child.ts'
import { isClosed, type State } from '#domain/case-file/state.ts'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { AnswerSet } from './answer-set.ts'
import { type Earlier, fallenParts } from './compare.ts'
import { instrumentOf } from './instruments.ts'

export const RecordAnswers = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  answerSetId: field(Id, 'Jawaban', 'Answers', 'S2', 'K5'),
  ...AnswerSet.shape
})
export type RecordAnswers = z.infer<typeof RecordAnswers>

export interface RecordAnswersState {
  readonly file: { readonly state: State; readonly ageBand: AgeBand } | null
  /** earlier answers to the same instrument, newest first */
  readonly earlier: readonly Earlier[]
}

export type RecordAnswersProblem =
  | { readonly kind: 'case-file-closed' }
  | { readonly kind: 'instrument-unknown' }
  | { readonly kind: 'too-young'; readonly fromAge: number }
  | { readonly kind: 'answered-in-future' }
  | { readonly kind: 'answer-outside' }
  | { readonly kind: 'nothing-answered' }
  | { readonly kind: 'how-asked-missing' }
  | { readonly kind: 'only-a-child-stops' }
  | { readonly kind: 'no-own-words-here' }

export interface AnswersRecorded {
  readonly set: RecordAnswers
  /** parts that fell by as much as asks for a review */
  readonly fallen: readonly string[]
}

export const recordAnswers = command({
  name: 'instrument.record-answers',
  input: RecordAnswers,
  compartments: ['K5'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, earlier }: RecordAnswersState, input, now): Result<AnswersRecorded, RecordAnswersProblem> {
    if (!file || isClosed(file.state)) return refuse({ kind: 'case-file-closed' })
    const instrument = instrumentOf(input.instrument, input.version)
    if (!instrument) return refuse({ kind: 'instrument-unknown' })
    // the band alone is known here: a child who may be old enough is not turned away
    if (ageBands.term(file.ageBand).until < instrument.fromAge) return refuse({ kind: 'too-young', fromAge: instrument.fromAge })
    if (input.answeredOn > now.today) return refuse({ kind: 'answered-in-future' })
    const steps = instrument.scale.steps.map(({ value }) => value)
    const codes = instrument.items.map(({ code }) => code)
    if (Object.entries(input.answers).some(([code, value]) => !codes.includes(code) || !steps.includes(value)))
      return refuse({ kind: 'answer-outside' })
    // a child who stopped before the first question has said something too
    if (Object.keys(input.answers).length === 0 && !input.stopped) return refuse({ kind: 'nothing-answered' })
    const isChilds = instrument.answeredBy === 'child'
    if (isChilds !== (input.help !== null) || isChilds !== (input.language !== null)) return refuse({ kind: 'how-asked-missing' })
    if (input.stopped && !isChilds) return refuse({ kind: 'only-a-child-stops' })
    if (input.note !== null && isChilds) return refuse({ kind: 'no-own-words-here' })
    return accept({ set: input, fallen: fallenParts(instrument, input.answers, earlier) })
  }
})
