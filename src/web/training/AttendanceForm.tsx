/** Who was there: colleagues by name, or one person of an office outside the network who stays unnamed. */
import { useState } from 'react'
import { z } from 'zod'
import { Attendance, modules } from '#domain/training/course.ts'
import { recordAttendance, type RecordAttendanceProblem } from '#domain/training/record-attendance.ts'
import { Button } from '#web/design/Button.tsx'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { FindPerson } from '#web/design/FindPerson.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { TextInput } from '#web/design/TextInput.tsx'
import { personOption, usePeople } from '#web/offline/people.ts'
import { newId } from '#web/offline/new-id.ts'
import { useAccount } from '#web/offline/session.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/training-problems.ts'
import { trainingWords } from '#web/words/training.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { Course } from './training.local.ts'

problemWords.id satisfies Covers<RecordAttendanceProblem>

const { modules: attended, office, score } = Attendance.shape
const Asked = z.object({ office: office.unwrap().optional(), modules: attended, score: score.unwrap().optional() })

export function AttendanceForm({ course, onClose }: { readonly course: Course; onClose(): void }) {
  const words = useWords(trainingWords)
  const w = words.course.list
  const name = useName()
  const { accountId: me } = useAccount()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const directory = usePeople()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [isNobody, setIsNobody] = useState(false)
  const listed = course.attendance.flatMap(({ accountId, struckOn }) => (accountId && !struckOn ? [accountId] : []))
  const form = useForm<Unfilled<z.input<typeof Asked>>, z.output<typeof Asked>>({
    schema: Asked,
    initial: { modules: [...course.modules] },
    async onSubmit(given) {
      const line = { modules: given.modules, score: given.score ?? null }
      const entries = [
        ...chosen.map((accountId) => ({ ...line, attendanceId: newId(), accountId, office: null })),
        ...(given.office ? [{ ...line, attendanceId: newId(), accountId: null, office: given.office }] : [])
      ]
      setIsNobody(entries.length === 0)
      if (entries.length === 0) return
      const state = { course: { ...course, attended: listed }, known: chosen }
      if (await sending(recordAttendance, { courseId: course.id, entries }, { state, subjectLabel: words.course.title })) onClose()
    }
  })
  const people = directory.value ?? []
  return (
    <Dialog open wide onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <Loaded read={directory}>
          {(known) => (
            <FindPerson
              label={w.people}
              required
              name="people"
              value={undefined}
              people={known
                .filter((one) => one.accountId !== me && !listed.includes(one.accountId) && !chosen.includes(one.accountId))
                .map(personOption)}
              onChange={(id) => {
                if (!id) return
                setChosen([...chosen, id])
                setIsNobody(false)
              }}
              error={isNobody ? sentence({ kind: 'person-or-office' }) : undefined}
            />
          )}
        </Loaded>
        {chosen.length > 0 && (
          <div className="row">
            {chosen.map((id) => {
              const person = people.find((one) => one.accountId === id)?.name ?? ''
              return (
                <Button
                  key={id}
                  kind="quiet"
                  icon="cross"
                  aria-label={w.remove(person)}
                  onClick={() => setChosen(chosen.filter((one) => one !== id))}
                >
                  {person}
                </Button>
              )
            })}
          </div>
        )}
        <TextInput {...form.field('office')} label={w.office} hint={w.officeHint} max={maxLengthOf(office)} />
        <CheckChips
          {...form.field('modules')}
          label={w.modules}
          required
          options={vocabularyOptions(
            modules.terms.filter(({ code }) => course.modules.includes(code)),
            name
          )}
        />
        <NumberInput {...form.field('score')} label={w.score} hint={w.scoreHint} min={0} max={100} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
