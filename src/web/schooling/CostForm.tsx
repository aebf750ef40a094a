/** One line of what learning costs: what is needed, what is there, and from whom. */
import { z } from 'zod'
import type { State } from '#domain/case-file/state.ts'
import { type Funding, fundings } from '#domain/plan/services.ts'
import { CostTerms, keepCost } from '#domain/schooling/keep-cost.ts'
import { costLines } from '#domain/schooling/schooling.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { rupiah } from '#web/design/money.ts'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { newId } from '#web/offline/new-id.ts'
import type { CostRow, SchoolFile } from './schooling.local.ts'
import { useSchoolForm } from './use-school-form.ts'

interface Props {
  readonly file: SchoolFile
  /** null: a new line */
  readonly cost: CostRow | null
  onClose(): void
}

const { line, planned, funding, received, receivedOn } = CostTerms.shape
const Cost = z.object({ line, planned, funding: funding.optional(), received: received.optional(), receivedOn: receivedOn.optional() })
type Cost = Unfilled<z.input<typeof Cost>>

export function CostForm({ file, cost, onClose }: Props) {
  const { w, name, today, dialog, send } = useSchoolForm(file, onClose)
  const version = cost?.version ?? 0
  const form = useForm<Cost, z.output<typeof Cost>>({
    schema: Cost,
    initial: cost
      ? { ...cost, funding: cost.funding ?? undefined, receivedOn: cost.receivedOn ?? undefined, received: cost.received || undefined }
      : {},
    async onSubmit(said) {
      const input = {
        caseFileId: file.id,
        costId: cost?.id ?? newId(),
        seenVersion: version,
        line: said.line,
        planned: said.planned,
        funding: said.funding ?? null,
        received: said.received ?? 0,
        receivedOn: said.received ? (said.receivedOn ?? null) : null
      }
      await send(keepCost, input, { file: { state: file.state as State }, version })
    }
  })
  const { values } = form
  return (
    <FormDialog title={w.cost} form={form} {...dialog}>
      <Select {...form.field('line')} label={w.line} required options={vocabularyOptions(costLines.terms, name)} />
      <NumberInput
        {...form.field('planned')}
        label={w.planned}
        hint={values.planned ? rupiah(values.planned) : undefined}
        required
        min={1}
        unit={w.unit}
        wide
      />
      <Select<Funding>
        {...form.field('funding')}
        value={values.funding ?? undefined}
        label={w.funding}
        options={vocabularyOptions(fundings.terms, name)}
      />
      <NumberInput
        {...form.field('received')}
        label={w.received}
        hint={values.received ? rupiah(values.received) : undefined}
        min={0}
        unit={w.unit}
        wide
      />
      {Boolean(values.received) && (
        <DateInput {...form.field('receivedOn')} value={values.receivedOn ?? undefined} label={w.receivedOn} required max={today} />
      )}
    </FormDialog>
  )
}
