/** The organiser gives one person a certificate. */
import { z } from 'zod'
import { IssueCertificate, issueCertificate, type IssueCertificateProblem } from '#domain/training/issue-certificate.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/training-problems.ts'
import { trainingWords } from '#web/words/training.ts'
import { useWords } from '#web/words/words.tsx'
import type { Attending, Course } from './training.local.ts'

problemWords.id satisfies Covers<IssueCertificateProblem>

const Asked = z.object({ number: IssueCertificate.shape.number })

interface Props {
  readonly course: Course
  readonly line: Attending
  onClose(): void
}

export function CertificateForm({ course, line, onClose }: Props) {
  const words = useWords(trainingWords)
  const w = words.course
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Unfilled<z.input<typeof Asked>>, z.output<typeof Asked>>({
    schema: Asked,
    initial: {},
    async onSubmit({ number }) {
      const attendance = {
        regionCode: course.regionCode,
        accountId: line.accountId,
        modules: line.modules,
        heldOn: course.heldOn,
        isCertified: line.number !== null,
        mine: course.mine
      }
      if (await sending(issueCertificate, { attendanceId: line.id, number }, { state: { attendance }, subjectLabel: w.title })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.certify}>
      <form {...form.props} className="stack">
        <p>{line.name ?? line.office}</p>
        <TextInput {...form.field('number')} label={w.number} required max={60} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.give} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
