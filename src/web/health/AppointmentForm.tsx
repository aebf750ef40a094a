/** Planning an appointment for care; an examination is planned once the child has agreed to it. */
import { z } from 'zod'
import { agreementFor, careServices, emergencyCare, goingAlong, isPsychological, wishedSexes } from '#domain/health/care.ts'
import { PlanAppointment, planAppointment } from '#domain/health/plan-appointment.ts'
import { Check } from '#web/design/Check.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { MomentInput } from '#web/design/MomentInput.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { useInstitutions } from '#web/offline/institutions.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/health-problems.ts'
import { healthWords } from '#web/words/health.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type CareFile, groundOf, type HealthRead } from './health.local.ts'

interface Props {
  readonly file: CareFile
  readonly read: HealthRead
  onClose(): void
}

const { service, postId, institution, at, along, interpreter, cannotWait } = PlanAppointment.shape
const Answers = z.object({
  service,
  where: z.enum(['inside', 'outside']),
  postId: postId.optional(),
  institution: institution.optional(),
  at,
  along,
  wishedSex: wishedSexes.schema.optional(),
  interpreter: interpreter.optional(),
  cannotWait: cannotWait.optional()
})
type Answers = Unfilled<z.input<typeof Answers>>

export function AppointmentForm({ file, read, onClose }: Props) {
  const words = useWords(healthWords)
  const w = words.form
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const clinics = useInstitutions(file.id, 'R10', read.accompanies)
  const psychologists = useInstitutions(file.id, 'R11', read.accompanies)
  const own = read.accompanies ? undefined : read.ownPosts[0]
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { where: 'inside', postId: own?.postId, interpreter: false, cannotWait: false },
    async onSubmit(said) {
      const isInside = said.where === 'inside'
      const input = {
        caseFileId: file.id,
        appointmentId: newId(),
        service: said.service,
        postId: isInside ? (said.postId ?? null) : null,
        institution: isInside ? null : (said.institution ?? null),
        at: said.at,
        along: said.along,
        wishedSex: said.wishedSex ?? null,
        interpreter: said.interpreter ?? false,
        cannotWait: said.service === emergencyCare && (said.cannotWait ?? false)
      }
      const state = { ground: groundOf(read), agreed: read.agreed }
      if (await sending(planAppointment, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  const isMind = values.service !== undefined && isPsychological(values.service)
  const offered = own ? careServices.filter(({ code }) => isPsychological(code) === (own.role === 'R11')) : careServices
  const purpose = values.service ? agreementFor(values.service) : null
  const isMissing = purpose !== null && read.agreed[purpose] === null
  return (
    <FormDialog
      title={words.plan}
      form={form}
      send={w.save}
      cancel={w.cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
      wide
    >
      <Select {...form.field('service')} label={w.service} required options={vocabularyOptions(offered, name)} />
      {isMissing && <Notice icon="hand">{w.agreementMissing[purpose]}</Notice>}
      {values.service === emergencyCare && (
        <Check {...form.field('cannotWait')} label={w.cannotWait} hint={w.cannotWaitHint} value={values.cannotWait} />
      )}
      {!own && (
        <ChoiceChips
          {...form.field('where')}
          label={w.where}
          required
          options={[
            { value: 'inside', label: w.inside },
            { value: 'outside', label: w.outside }
          ]}
        />
      )}
      {!own && values.where === 'inside' && (
        <Select
          {...form.field('postId')}
          value={values.postId ?? undefined}
          label={w.post}
          required
          options={isMind ? psychologists : clinics}
        />
      )}
      {!own && values.where === 'outside' && (
        <TextInput
          {...form.field('institution')}
          value={values.institution ?? undefined}
          label={w.institution}
          hint={w.institutionHint}
          required
          max={maxLengthOf(institution) ?? 80}
        />
      )}
      <MomentInput {...form.field('at')} label={w.at} required />
      <ChoiceChips {...form.field('along')} label={w.along} required options={vocabularyOptions(goingAlong.terms, name)} />
      <ChoiceChips {...form.field('wishedSex')} label={w.wished} hint={w.wishedHint} options={vocabularyOptions(wishedSexes.terms, name)} />
      <Check {...form.field('interpreter')} label={w.interpreter} value={values.interpreter} />
    </FormDialog>
  )
}
