/** Calling a conference: why, when and where, who comes, and an agenda of codes that knows no name. */
import { useState } from 'react'
import { type ConferenceFile, conferenceReasons, meetingWays } from '#domain/conference/conference.ts'
import { convene, WhenAndWhere } from '#domain/conference/convene.ts'
import { Button } from '#web/design/Button.tsx'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { MomentInput } from '#web/design/MomentInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { momentOfClock } from '#web/design/time-words.ts'
import { addDays } from '#domain/kernel/date.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useCaller } from '#web/offline/session.ts'
import { conferenceFormWords } from '#web/words/conference-forms.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type ConveneDraft, draftFor, inputOf, isReady, stateFor } from './convene-draft.ts'
import { InvitedField } from './InvitedField.tsx'
import { PointField } from './PointField.tsx'
import { type DirectoryPost, postOptions } from './posts.ts'
import { useFaultOf } from './use-fault.ts'
import { useFilling } from './use-filling.ts'
import { useTell } from './use-conferences.ts'

interface Props {
  readonly file: ConferenceFile & { readonly id: string }
  readonly posts: readonly DirectoryPost[]
  readonly isCalled: boolean
  onClose(): void
}

export function ConveneForm({ file, posts, isCalled, onClose }: Props) {
  const w = useWords(conferenceFormWords).form
  const name = useName()
  const caller = useCaller()
  const tell = useTell(file.codeName)
  const faultOf = useFaultOf()
  const [draft, setDraft] = useState(() => draftFor(file, caller.postIds, momentOfClock(`${addDays(deviceNow().today, 3)}T09:00`)))
  const filling = useFilling(onClose)
  const change = (next: Partial<ConveneDraft>) => {
    filling.mend()
    setDraft((now) => ({ ...now, ...next }))
  }
  const convenes = posts.filter(
    ({ id, role, unitId }) =>
      draft.posts.includes(id) && (id === file.workerPostId || id === file.supervisorPostId || (role === 'R04' && unitId === file.unitId))
  )
  const call = () => tell(convene, inputOf(draft, file.id, posts), stateFor(file, draft, posts, isCalled))
  return (
    <Dialog open wide onClose={onClose} title={w.title}>
      <form {...filling.form(isReady(draft), call)}>
        <CheckChips
          label={w.reasons}
          required
          options={vocabularyOptions(conferenceReasons.terms, name)}
          value={draft.reasons}
          error={filling.choice(draft.reasons)}
          onChange={(reasons) => change({ reasons: reasons ?? [] })}
        />
        <MomentInput
          label={w.heldAt}
          required
          value={draft.heldAt}
          error={filling.text(draft.heldAt)}
          onChange={(heldAt) => change({ heldAt })}
        />
        <ChoiceChips
          label={w.way}
          required
          options={vocabularyOptions(meetingWays.terms, name)}
          value={draft.way}
          onChange={(way) => change({ way })}
        />
        <TextInput
          label={w.place}
          hint={w.placeHint}
          required
          max={maxLengthOf(WhenAndWhere.place)}
          value={draft.place}
          error={draft.place ? faultOf(WhenAndWhere.place, draft.place) : filling.text(draft.place)}
          onChange={(place) => change({ place: place ?? '' })}
        />
        <InvitedField
          draft={draft}
          posts={posts}
          always={[file.workerPostId, file.supervisorPostId]}
          missing={filling.choice}
          change={change}
        />
        <Select
          label={w.convener}
          required
          options={postOptions(convenes)}
          value={draft.convenerPostId}
          error={filling.choice(draft.convenerPostId)}
          onChange={(convenerPostId) => change({ convenerPostId })}
        />
        <div className="stack-s">
          <h3>{w.agenda}</h3>
          <p className="quiet small measure">{w.agendaHint}</p>
        </div>
        {draft.points.map((point, index) => (
          <PointField
            key={point.pointId}
            number={index + 1}
            point={point}
            missing={filling.choice}
            change={(next) => change({ points: draft.points.map((one) => (one === point ? { ...one, ...next } : one)) })}
            remove={draft.points.length > 1 ? () => change({ points: draft.points.filter((one) => one !== point) }) : undefined}
          />
        ))}
        {draft.points.length < 10 && (
          <div>
            <Button icon="plus" onClick={() => change({ points: [...draft.points, { pointId: newId() }] })}>
              {w.addPoint}
            </Button>
          </div>
        )}
        <FormEnd {...filling.end} send={w.send} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
