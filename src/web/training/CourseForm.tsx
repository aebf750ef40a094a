/** Opening a course for the own area. */
import { z } from 'zod'
import { CourseTerms, modules } from '#domain/training/course.ts'
import { OpenCourse, openCourse, type OpenCourseProblem } from '#domain/training/open-course.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/training-problems.ts'
import { trainingWords } from '#web/words/training.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { CoursesRead } from './training.local.ts'

problemWords.id satisfies Covers<OpenCourseProblem>

const Asked = z.object({ ...CourseTerms.shape, organiserPostId: OpenCourse.shape.organiserPostId })

export function CourseForm({ posts, onClose }: { readonly posts: CoursesRead['posts']; onClose(): void }) {
  const words = useWords(trainingWords)
  const w = words.course.form
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Unfilled<z.input<typeof Asked>>, z.output<typeof Asked>>({
    schema: Asked,
    initial: { modules: [], organiserPostId: posts[0]?.id },
    async onSubmit({ organiserPostId, ...terms }) {
      const input = { courseId: newId(), organiserPostId, terms }
      // which kabupaten/kota the post serves is known to the server
      if (await sending(openCourse, input, { state: { post: { regionCode: '' } }, subjectLabel: words.course.title })) onClose()
    }
  })
  return (
    <Dialog open wide onClose={onClose} title={words.course.open}>
      <form {...form.props} className="stack">
        {posts.length > 1 && (
          <Select
            {...form.field('organiserPostId')}
            label={w.post}
            required
            options={posts.map((post) => ({ value: post.id, label: `${post.title}, ${post.unit}` }))}
          />
        )}
        <CheckChips {...form.field('modules')} label={w.modules} required options={vocabularyOptions(modules.terms, name)} />
        <div className="columns">
          <DateInput {...form.field('heldOn')} label={w.day} required />
          <NumberInput {...form.field('hours')} label={w.hours} unit={w.hoursUnit} required min={1} max={400} />
        </div>
        <TextInput {...form.field('place')} label={w.place} required max={maxLengthOf(CourseTerms.shape.place)} />
        <TextInput {...form.field('givenBy')} label={w.by} required max={maxLengthOf(CourseTerms.shape.givenBy)} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
