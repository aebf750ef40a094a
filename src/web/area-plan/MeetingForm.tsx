/** Writing down a meeting of the area: which offices came, what was decided about which promise, when they meet again. */
import { useState } from 'react'
import { z } from 'zod'
import { isOwed } from '#domain/area-plan/commitment.ts'
import { MeetingDecision, RecordMeeting, type RecordMeetingProblem, recordMeeting } from '#domain/area-plan/record-meeting.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { Button } from '#web/design/Button.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { areaFormWords } from '#web/words/area-plan-forms.ts'
import { problemWords } from '#web/words/area-plan-problems.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import { officesOf } from './area-names.ts'
import type { AreaRead } from './shown.ts'
import { PostChips } from './PostChips.tsx'

problemWords.id satisfies Covers<RecordMeetingProblem>

const { heldOn, attendingPostIds, nextOn } = RecordMeeting.shape
const Decision = z.object({ words: MeetingDecision.shape.words.optional(), commitmentId: MeetingDecision.shape.commitmentId.optional() })
const Asked = z.object({
  heldOn,
  attendingPostIds: attendingPostIds.optional(),
  outside: dignifiedText(400).optional(),
  decisions: z.record(z.string(), Decision).optional(),
  nextOn: nextOn.optional()
})
interface Values {
  readonly heldOn?: string | undefined
  readonly attendingPostIds?: string[] | undefined
  readonly outside?: string | undefined
  readonly decisions: Record<string, { readonly words?: string | undefined; readonly commitmentId?: string | undefined }>
  readonly nextOn?: string | undefined
}

export function MeetingForm({
  area,
  onClose
}: {
  readonly area: AreaRead & { readonly region: NonNullable<AreaRead['region']> }
  onClose(): void
}) {
  const words = useWords(areaFormWords)
  const w = words.meet
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const [rows, setRows] = useState(() => [newId()])
  const promises = area.plans.flatMap(({ closedAt, commitments }) => (closedAt ? [] : commitments)).filter(isOwed)
  const form = useForm<Values, z.output<typeof Asked>>({
    schema: Asked,
    initial: { heldOn: today, attendingPostIds: [], decisions: {} },
    async onSubmit(given) {
      const input: RecordMeeting = {
        meetingId: newId(),
        regionCode: area.region.code,
        heldOn: given.heldOn,
        attendingPostIds: given.attendingPostIds ?? [],
        outsideOffices: officesOf(given.outside),
        decisions: rows.flatMap((decisionId) => {
          const one = given.decisions?.[decisionId]
          return one?.words ? [{ decisionId, words: one.words, commitmentId: one.commitmentId ?? null }] : []
        }),
        nextOn: given.nextOn ?? null
      }
      const state = { leads: [area.region.code], posts: area.posts.map(({ id }) => id), commitments: promises.map(({ id }) => id) }
      if (await sending(recordMeeting, input, { state, subjectLabel: area.region.name })) onClose()
    }
  })
  return (
    <Dialog open wide onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <p className="small quiet">{words.guide}</p>
        <DateInput {...form.field('heldOn')} label={w.heldOn} required max={today} />
        <PostChips {...form.field('attendingPostIds')} label={w.came} hint={w.cameHint} required posts={area.posts} />
        <TextInput {...form.field('outside')} label={w.outside} hint={w.outsideHint} max={400} />
        {rows.map((id, place) => (
          <div key={id} className="stack-s area-decision">
            <TextArea
              {...form.field(`decisions.${id}.words`)}
              label={w.decision(place + 1)}
              rows={2}
              max={maxLengthOf(MeetingDecision.shape.words)}
            />
            {promises.length > 0 && (
              <Select
                {...form.field(`decisions.${id}.commitmentId`)}
                label={w.about}
                placeholder={w.noCommitment}
                options={promises.map((one) => ({ value: one.id, label: one.what }))}
              />
            )}
          </div>
        ))}
        {rows.length < 12 && (
          <div className="row">
            <Button kind="quiet" icon="plus" onClick={() => setRows((known) => [...known, newId()])}>
              {w.more}
            </Button>
          </div>
        )}
        <DateInput {...form.field('nextOn')} label={w.next} min={form.values.heldOn} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
