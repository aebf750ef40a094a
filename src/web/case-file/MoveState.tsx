/** Moving the file along its road: the open ways to choose from, and beside them why the others are still shut. */
import { z } from 'zod'
import { gateBefore, MoveState as Moving, moveState } from '#domain/case-file/move-state.ts'
import { nextStates, type State, states } from '#domain/case-file/state.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/case-file-problems.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type CaseWork, type FileHead, moveStateOf } from './case-file.local.ts'

interface Props {
  readonly head: FileHead
  readonly work: CaseWork
  onClose(): void
}

const Answers = z.object({ to: Moving.shape.to })

export function MoveState({ head, work, onClose }: Props) {
  const w = useWords(caseFileWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const state = moveStateOf(head, work, deviceNow().today)
  const ways = nextStates(head.state).map((to) => ({ to, gate: gateBefore(to, state) }))
  const open = ways.filter(({ gate }) => !gate).map(({ to }) => states.term(to))
  const form = useForm<{ to?: State }, z.output<typeof Answers>>({
    schema: Answers,
    initial: {},
    async onSubmit({ to }) {
      if (await sending(moveState, { caseFileId: head.id, seenVersion: head.version, to }, { state, subjectLabel: head.codeName }))
        onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.move.title}>
      <form {...form.props} className="stack">
        <p>{w.move.from(name(states.term(head.state)))}</p>
        {open.length > 0 ? (
          <RadioGroup {...form.field('to')} label={w.move.to} required options={vocabularyOptions(open, name)} />
        ) : (
          <p>{w.move.none}</p>
        )}
        {ways.some(({ gate }) => gate) && (
          <section>
            <h3>{w.move.gates}</h3>
            <dl className="case-gates">
              {ways.map(
                ({ to, gate }) =>
                  gate && (
                    <div key={to}>
                      <dt>{name(states.term(to))}</dt>
                      <dd className="quiet">{sentence(gate.problem)}</dd>
                    </div>
                  )
              )}
            </dl>
          </section>
        )}
        <FormErrors form={form} />
        <FormEnd
          busy={form.busy}
          send={open.length > 0 ? w.move.save : null}
          problem={problem && sentence(problem)}
          out={{ words: w.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
