/** The organiser puts a wrong line of the list right: what the person attended, or that she was not there. */
import { z } from 'zod'
import { correctAttendance, type CorrectAttendanceProblem } from '#domain/training/correct-attendance.ts'
import { Attendance, modules } from '#domain/training/course.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { vocabularyOptions, yesOrNo } from '#web/design/option.ts'
import { TextInput } from '#web/design/TextInput.tsx'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { attendanceFixWords } from '#web/words/attendance-fix.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/training-problems.ts'
import { trainingWords } from '#web/words/training.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { Attending, Course } from './training.local.ts'

problemWords.id satisfies Covers<CorrectAttendanceProblem>

const { modules: attended, office, score } = Attendance.shape
const there = { modules: attended, score: score.unwrap().optional() }
const Absent = z.object({ wasThere: z.literal('no') })
const askedOf = (line: Attending) =>
  z.discriminatedUnion('wasThere', [
    Absent,
    line.accountId === null
      ? z.object({ wasThere: z.literal('yes'), office: office.unwrap(), ...there })
      : z.object({ wasThere: z.literal('yes'), ...there })
  ])

interface Values {
  readonly wasThere: 'yes' | 'no'
  readonly office: string
  readonly modules: Attending['modules'][number][]
  readonly score: number
}

interface Props {
  readonly course: Course
  readonly line: Attending
  onClose(): void
}

export function CorrectionForm({ course, line, onClose }: Props) {
  const words = useWords(trainingWords)
  const w = useWords(attendanceFixWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Unfilled<Values>, z.output<ReturnType<typeof askedOf>>>({
    schema: askedOf(line),
    initial: { wasThere: 'yes', office: line.office ?? undefined, modules: [...line.modules], score: line.score ?? undefined },
    async onSubmit(given) {
      const corrected =
        given.wasThere === 'yes'
          ? {
              attendanceId: newId(),
              accountId: line.accountId,
              office: 'office' in given ? given.office : null,
              modules: given.modules,
              score: given.score ?? null
            }
          : null
      const attendance = {
        accountId: line.accountId,
        modules: line.modules,
        given: course.modules,
        isCertified: line.number !== null,
        isStruck: line.struckOn !== null,
        mine: course.mine
      }
      if (
        await sending(correctAttendance, { attendanceId: line.id, corrected }, { state: { attendance }, subjectLabel: words.course.title })
      )
        onClose()
    }
  })
  const isThere = form.values.wasThere === 'yes'
  const isSame = isThere && [...(form.values.modules ?? [])].sort().join() === [...line.modules].sort().join()
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <p>
          <strong>{line.name ?? line.office}</strong>
        </p>
        <ChoiceChips {...form.field('wasThere')} label={w.wasThere} required options={yesOrNo(w)} />
        {isThere && line.accountId === null && <TextInput {...form.field('office')} label={w.office} required max={maxLengthOf(office)} />}
        {isThere && (
          <CheckChips
            {...form.field('modules')}
            label={words.course.list.modules}
            required
            options={vocabularyOptions(
              modules.terms.filter(({ code }) => course.modules.includes(code)),
              name
            )}
          />
        )}
        {isThere && (
          <NumberInput {...form.field('score')} label={words.course.list.score} hint={words.course.list.scoreHint} min={0} max={100} />
        )}
        {line.number && !isSame && <Notice tone="nila">{w.certificateEnds(line.number)}</Notice>}
        <p className="small quiet">{w.kept}</p>
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
