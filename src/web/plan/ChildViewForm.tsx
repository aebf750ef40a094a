/** The child's view of the plan: shown as a quote, recorded in own words or with the reason why there is none (G-12). */
import { useState } from 'react'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { agreements, ChildViewTerms } from '#domain/plan/plan.ts'
import { recordChildView } from '#domain/plan/record-child-view.ts'
import { Button } from '#web/design/Button.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { maxLengthOf, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions, yesOrNo } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { planFormWords } from '#web/words/plan-forms.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { FileRead, PlanRead } from './plan.local.ts'
import { inSentence } from './plan-names.tsx'
import type { PlanRoad } from './use-plan.ts'
import { withNulls } from './with-nulls.ts'

export function ChildView({ plan, writes, onRecord }: { readonly plan: PlanRead; readonly writes: boolean; onRecord(): void }) {
  const w = useWords(planFormWords).view
  const name = useName()
  const { childView } = plan
  const isForThis = childView !== null && childView.planId === plan.plan?.id
  const agreed = [
    childView?.childAgrees && w.childSays[childView.childAgrees],
    childView?.carerAgrees && w.carerSays[childView.carerAgrees]
  ]
    .filter(Boolean)
    .join(', ')
  return (
    <section className="child-view stack-s">
      <h2>{w.title}</h2>
      {!childView && <p className="quiet measure">{w.none}</p>}
      {childView?.statement && <blockquote className="goal-words">“{childView.statement}”</blockquote>}
      {childView?.missingReason && (
        <p className="measure">{w.missing(inSentence(name(viewMissingReasons.term(childView.missingReason))))}</p>
      )}
      {agreed && <p className="quiet">{agreed}</p>}
      {childView && !isForThis && <p className="quiet measure">{w.earlier}</p>}
      {writes && (
        <div className="no-print">
          <Button icon="chat" onClick={onRecord}>
            {childView && isForThis ? w.again : w.record}
          </Button>
        </div>
      )}
    </section>
  )
}

interface Props {
  readonly file: FileRead
  readonly road: PlanRoad
  onDone(): void
}

type Agreement = NonNullable<ChildViewTerms['childAgrees']>
type Values = {
  statement?: string
  missingReason?: NonNullable<ChildViewTerms['missingReason']>
  givenOn?: string
  childAgrees?: Agreement
  carerAgrees?: Agreement
}

export function ChildViewForm({ file, road, onDone }: Props) {
  const w = useWords(planFormWords).view
  const name = useName()
  const [given, setGiven] = useState<'yes' | 'no'>('yes')
  const initial: Values = { givenOn: road.today }
  const form = useForm({
    schema: withNulls(ChildViewTerms, ['statement', 'missingReason', 'childAgrees', 'carerAgrees']),
    initial,
    draftKey: `child-view ${road.plan.plan?.id ?? file.id}`,
    drafts,
    async onSubmit(terms): Promise<void> {
      const planId = road.now().plan?.id ?? newId()
      const only = given === 'yes' ? { ...terms, missingReason: null } : { ...terms, statement: null, childAgrees: null }
      const refused = await road.tell(recordChildView, { caseFileId: file.id, planId, viewId: newId(), ...only }, road.now())
      if (refused) return form.fail(given === 'yes' ? 'statement' : 'missingReason', refused)
      await form.clearDraft()
      onDone()
    }
  })
  const options = vocabularyOptions(agreements.terms, name)
  return (
    <form {...form.props} className="stack">
      <ChoiceChips label={w.kind} required options={yesOrNo(w)} value={given} onChange={(value) => setGiven(value ?? 'yes')} />
      {given === 'yes' ? (
        <>
          <TextArea
            label={w.statement}
            hint={w.hint}
            required
            rows={3}
            max={maxLengthOf(ChildViewTerms.shape.statement)}
            {...form.field('statement')}
          />
          <ChoiceChips label={w.child} options={options} {...form.field('childAgrees')} />
        </>
      ) : (
        <RadioGroup
          label={w.reason}
          required
          options={vocabularyOptions(viewMissingReasons.terms, name)}
          {...form.field('missingReason')}
        />
      )}
      <ChoiceChips label={w.carer} options={options} {...form.field('carerAgrees')} />
      <DateInput label={w.givenOn} required max={road.today} {...form.field('givenOn')} />
      <FormErrors form={form} />
      <FormEnd busy={form.busy} send={w.save} />
    </form>
  )
}
