/** Naming a problem of the area: what drives it, in one sentence, and where it was named. */
import { z } from 'zod'
import { origins, PlanTerms } from '#domain/area-plan/area-plan.ts'
import { drivers } from '#domain/area-plan/driver.ts'
import { type OpenAreaPlanProblem, openAreaPlan } from '#domain/area-plan/open-area-plan.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { areaFormWords } from '#web/words/area-plan-forms.ts'
import { problemWords } from '#web/words/area-plan-problems.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'

problemWords.id satisfies Covers<OpenAreaPlanProblem>

const { driver, problem, origin, originWords } = PlanTerms.shape
const Asked = z.object({ driver, problem, origin, originWords: originWords.optional() })

interface Props {
  readonly region: { readonly code: string; readonly name: string }
  /** the course it comes from */
  readonly courseId?: string | undefined
  onClose(): void
}

export function PlanForm({ region, courseId, onClose }: Props) {
  const words = useWords(areaFormWords)
  const w = words.open
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem: refused } = useSending()
  const form = useForm<Unfilled<z.input<typeof Asked>>, z.output<typeof Asked>>({
    schema: Asked,
    initial: courseId ? { origin: 'training' } : {},
    draftKey: `area-plan ${region.code}`,
    drafts,
    async onSubmit(given) {
      const input = {
        planId: newId(),
        regionCode: region.code,
        terms: { ...given, originId: (given.origin === 'training' && courseId) || null, originWords: given.originWords ?? null }
      }
      if (!(await sending(openAreaPlan, input, { state: { leads: [region.code] }, subjectLabel: region.name }))) return
      await form.clearDraft()
      onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <p className="small quiet">{words.guide}</p>
        <TextArea {...form.field('problem')} label={w.problem} hint={w.problemHint} required rows={3} max={maxLengthOf(problem)} />
        <Select {...form.field('driver')} label={w.driver} required options={vocabularyOptions(drivers.terms, name)} />
        <ChoiceChips {...form.field('origin')} label={w.origin} required options={vocabularyOptions(origins.terms, name)} />
        <TextInput
          {...form.field('originWords')}
          value={form.values.originWords ?? undefined}
          label={w.originWords}
          hint={w.originHint}
          max={maxLengthOf(originWords)}
        />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={refused && sentence(refused)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
