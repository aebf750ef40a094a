/** One difference was talked about: when, and what was agreed. */
import { TalkAboutMaps, talkAboutMaps } from '#domain/support-map/talk-about-maps.ts'
import { z } from 'zod'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/support-map-problems.ts'
import { twoMapsWords } from '#web/words/two-maps.ts'
import { useWords } from '#web/words/words.tsx'
import type { ShownChildMap } from './child-map.local.ts'
import type { LaidMap } from './support-map.local.ts'
import type { TalkPoint } from './two-maps.ts'
import { usePointSentence } from './use-point-sentence.ts'

const agreed = TalkAboutMaps.shape.agreed.unwrap()
const Answers = z.object({ talkedOn: TalkAboutMaps.shape.talkedOn, agreed: agreed.optional() })
type Answers = Unfilled<z.input<typeof Answers>>

interface Props {
  readonly file: LaidMap
  readonly map: ShownChildMap
  readonly point: TalkPoint
  onClose(): void
}

export function TalkForm({ file, map, point, onClose }: Props) {
  const w = useWords(twoMapsWords)
  const say = usePointSentence(file, map)
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { talkedOn: today },
    async onSubmit(given) {
      const { point: code, personId, supporterId } = point
      const input = {
        caseFileId: file.id,
        talkId: newId(),
        mapId: map.id,
        point: code,
        personId,
        supporterId,
        talkedOn: given.talkedOn,
        agreed: given.agreed ?? null
      }
      const state = {
        file,
        map: { madeOn: map.madeOn, personIds: map.people.map((one) => one.personId) },
        supporterIds: file.supporters.map(({ id }) => id)
      }
      if (await sending(talkAboutMaps, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.talked}>
      <form {...form.props} className="stack">
        <p>
          <strong>{say(point)}</strong>
        </p>
        <p className="quiet">{w.askBody}</p>
        <TextArea {...form.field('agreed')} label={w.agreed} max={maxLengthOf(agreed)} />
        <DateInput {...form.field('talkedOn')} label={w.when} required min={map.madeOn} max={today} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
