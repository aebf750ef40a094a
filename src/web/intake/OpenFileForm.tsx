/** Opening the child's file: who answers for the child, with the load each worker carries, and who signs for her. */
import { z } from 'zod'
import { AgeBand, ageBands, Sex, sexes } from '#domain/case-file/child.ts'
import { caseloadLimits, openCaseFile, type OpenCaseFileProblem, supervisorRoles, workerRoles } from '#domain/case-file/open-case-file.ts'
import { states } from '#domain/case-file/state.ts'
import { needsOutreach } from '#domain/intake/report.ts'
import { Id } from '#domain/kernel/id.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { newId } from '#web/offline/new-id.ts'
import { reportFormWords } from '#web/words/report-form.ts'
import { reportStepWords } from '#web/words/report-steps.ts'
import { problemWords } from '#web/words/intake-problems.ts'
import type { Covers } from '#web/words/problems.ts'
import { fitWords } from '#web/words/training-fit.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { UnitWorker, WholeReport } from './intake.local.ts'
import { useStep } from './use-step.ts'

problemWords.id satisfies Covers<Exclude<OpenCaseFileProblem, { kind: 'changed-meanwhile' }>>

const Choice = z.object({
  sex: Sex,
  age: z.int().min(0).max(99).nullable().default(null),
  ageBand: AgeBand.nullable().default(null),
  workerPostId: Id,
  supervisorPostId: Id
})
type Values = Partial<{ [K in keyof z.infer<typeof Choice>]: NonNullable<z.infer<typeof Choice>[K]> }>

interface Props {
  readonly report: WholeReport
  readonly workers: readonly UnitWorker[]
  onSent(outboxId: string): void
}

export function OpenFileForm({ report, workers, onSent }: Props) {
  const sexLabel = useWords(reportFormWords).form.sex
  const w = useWords(reportStepWords).open
  const fit = useWords(fitWords)
  const name = useName()
  const step = useStep(report.id, onSent)
  const inUnit = workers.filter((worker) => worker.unitId === report.unitId)
  const carriers = inUnit.filter((worker) => workerRoles.includes(worker.role))
  const signers = inUnit.filter((worker) => supervisorRoles.includes(worker.role))
  const { warn, limit } = caseloadLimits()

  const form = useForm<Values, z.infer<typeof Choice>>({
    schema: Choice,
    initial: {
      sex: report.sex,
      ...(report.age !== null && { age: report.age }),
      ...(report.ageBand !== null && { ageBand: report.ageBand }),
      ...supervisorOf(
        carriers.find((worker) => worker.isHeld),
        signers
      )
    },
    async onSubmit(choice) {
      const find = (id: string) => inUnit.find((worker) => worker.id === id) ?? null
      const worker = find(choice.workerPostId)
      await step.take(
        openCaseFile,
        {
          reportId: report.id,
          seenVersion: report.version,
          caseFileId: newId(),
          childId: newId(),
          episodeId: newId(),
          wantedName: null,
          ...choice
        },
        { report, worker, supervisor: find(choice.supervisorPostId), caseload: worker?.caseload ?? 0, unitRegion: worker?.unitRegion ?? '' }
      )
    }
  })

  if (inUnit.length === 0) return <p className="quiet">{w.noWorkers}</p>
  const carried = carriers.find((worker) => worker.id === form.values.workerPostId)?.caseload ?? 0
  const person = (worker: UnitWorker) => `${worker.holder ?? w.vacant} · ${worker.title}`

  function choose(workerPostId: string | undefined) {
    form.set('workerPostId', workerPostId)
    const above = supervisorOf(
      carriers.find((worker) => worker.id === workerPostId),
      signers
    ).supervisorPostId
    if (above) form.set('supervisorPostId', above)
  }

  return (
    <form {...form.props} className="stack">
      <div className="columns">
        <ChoiceChips {...form.field('sex')} label={sexLabel} required options={vocabularyOptions(sexes.terms, name)} />
        <NumberInput {...form.field('age')} label={w.age} min={0} max={99} />
      </div>
      {form.values.age === undefined && (
        <ChoiceChips
          {...form.field('ageBand')}
          label={w.ageBand}
          required
          options={vocabularyOptions(
            ageBands.terms.filter((band) => band.code !== '18+'),
            name
          )}
        />
      )}
      <RadioGroup
        {...form.field('workerPostId')}
        onChange={choose}
        label={w.worker}
        hint={w.workerHint}
        required
        options={carriers
          .filter((worker) => worker.isHeld)
          .sort((a, b) => Number(b.trained) - Number(a.trained))
          .map((worker) => ({
            value: worker.id,
            label: person(worker),
            hint: fit.beside(load(worker.caseload ?? 0), worker.trained ? fit.trained : fit.untrained)
          }))}
      />
      {carried >= warn && carried < limit && <Notice>{w.warn(carried + 1)}</Notice>}
      <Select
        {...form.field('supervisorPostId')}
        label={w.supervisor}
        required
        options={signers.filter((signer) => signer.isHeld).map((signer) => ({ value: signer.id, label: person(signer) }))}
      />
      <p className="caption">
        {w.first} {name(states.term(needsOutreach(report) ? 'ST03' : 'ST04'))}
      </p>
      {step.problem && (
        <Notice tone="danger" live>
          {step.problem}
        </Notice>
      )}
      <FormErrors form={form} />
      <FormEnd busy={form.busy} send={w.submit} icon="bird" />
    </form>
  )

  function load(count: number): string {
    if (count >= limit) return `${w.carries(count)} · ${w.full(limit)}`
    return count > warn ? `${w.carries(count)} · ${w.heavy(limit)}` : w.carries(count)
  }
}

/** The post above the worker, when it may sign; else the first that may. */
function supervisorOf(worker: UnitWorker | undefined, signers: readonly UnitWorker[]): { supervisorPostId?: string } {
  const held = signers.filter((signer) => signer.isHeld)
  const above = held.find((signer) => signer.id === worker?.supervisorPostId) ?? held[0]
  return above ? { supervisorPostId: above.id } : {}
}
