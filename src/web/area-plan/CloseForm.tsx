/** Ending a plan: what came of it. Said only when nothing is owed any more. */
import { isOwed } from '#domain/area-plan/commitment.ts'
import { CloseAreaPlan, type CloseAreaPlanProblem, closeAreaPlan } from '#domain/area-plan/close-area-plan.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { areaFormWords } from '#web/words/area-plan-forms.ts'
import { problemWords } from '#web/words/area-plan-problems.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import { standingOf } from './area-plan.local.ts'
import type { AreaRead, ShownPlan } from './shown.ts'

problemWords.id satisfies Covers<CloseAreaPlanProblem>

const Asked = CloseAreaPlan.pick({ outcome: true })
type Asked = { readonly outcome: string }

interface Props {
  readonly area: AreaRead
  readonly plan: ShownPlan
  onClose(): void
}

export function CloseForm({ area, plan, onClose }: Props) {
  const words = useWords(areaFormWords)
  const w = words.close
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const owed = plan.commitments.filter(isOwed).length
  const form = useForm<Unfilled<Asked>, Asked>({
    schema: Asked,
    initial: {},
    async onSubmit({ outcome }) {
      const state = { plan: standingOf(area, plan), owed }
      if (await sending(closeAreaPlan, { planId: plan.id, outcome }, { state, subjectLabel: plan.problem })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <p className="quiet">{plan.problem}</p>
        {owed > 0 ? (
          <p>{w.owed(owed)}</p>
        ) : (
          <TextArea {...form.field('outcome')} label={w.outcome} required rows={3} max={maxLengthOf(CloseAreaPlan.shape.outcome)} />
        )}
        <FormErrors form={form} />
        <FormEnd
          busy={form.busy}
          send={owed > 0 ? null : w.save}
          problem={problem && sentence(problem)}
          out={{ words: words.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
