/** A region's own limit: value, unit, and the regulation it comes from. */
import { z } from 'zod'
import { SetClock, setClock } from '#domain/episode/set-clock.ts'
import { certainties, type ClockUnit } from '#domain/intake/clocks.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { clockWords } from '#web/words/episode-clocks.ts'
import { problemWords } from '#web/words/episode-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type ClockEntry, type ClocksRead, ruleOf } from './clock.local.ts'

const { unitId, value, unit, source, certainty } = SetClock.shape
const Answers = z.object({ unitId, value, unit, source, certainty })
type Answers = Unfilled<z.input<typeof Answers>>

/** Lingkar's own default is what a region replaces, never what it sets. */
const ofARegion = certainties.filter((one) => one !== 'default')

const timed: readonly ClockUnit[] = ['hour', 'day', 'working-day', 'month']

interface Props {
  readonly read: ClocksRead
  readonly entry: ClockEntry
  onClose(): void
}

export function ClockForm({ read, entry, onClose }: Props) {
  const words = useWords(clockWords)
  const w = words.form
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const national = entry.standing.find((row) => row.region === null)
  const [first] = read.units
  const held = entry.standing.find((row) => row.region === first?.region) ?? national
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { unitId: first?.id, value: held?.value, unit: held?.unit, certainty: 'local' },
    async onSubmit(answers) {
      const region = read.units.find((one) => one.id === answers.unitId)?.region ?? null
      const own = entry.standing.find((row) => row.region === region)
      const input = {
        ...answers,
        clockRuleId: newId(),
        code: entry.code,
        appliesTo: entry.appliesTo,
        seenVersion: own?.version ?? 0
      }
      const state = { region, postId: region, national: national ?? null, own: own ?? null }
      if (await sending(setClock, input, { state, subjectLabel: entry.code })) onClose()
    }
  })
  if (!national || !first) return null
  const units = timed.includes(national.unit) ? timed : [national.unit]
  const region = read.units.find((one) => one.id === form.values.unitId)?.regionName ?? first.regionName
  return (
    <Dialog open onClose={onClose} title={w.title(region)}>
      <form {...form.props} className="stack">
        <p>
          <strong>{name(ruleOf(entry.code))}</strong>
          {entry.appliesTo && ` · ${words.forRisk[entry.appliesTo]}`}
        </p>
        <p className="small quiet">
          {w.national(words.units[national.unit](national.value))} {national.certainty === 'read' && w.law}
        </p>
        {read.units.length > 1 && (
          <Select
            {...form.field('unitId')}
            label={w.unitOf}
            required
            options={read.units.map((one) => ({ value: one.id, label: `${one.name} · ${one.regionName}` }))}
          />
        )}
        <div className="columns">
          <NumberInput {...form.field('value')} label={w.value} required min={0} max={1000} />
          <Select
            {...form.field('unit')}
            label={w.unit}
            required
            options={units.map((one) => ({ value: one, label: words.unitNames[one] }))}
          />
        </div>
        <TextInput {...form.field('source')} label={w.source} hint={w.sourceHint} required max={120} />
        <RadioGroup
          {...form.field('certainty')}
          label={w.certainty}
          required
          options={ofARegion.map((one) => ({ value: one, label: words.certainty[one] }))}
        />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
