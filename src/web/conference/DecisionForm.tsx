/** One decision: for which agenda point, what, who owns it, until when, for which goal, and who does not agree. */
import { useState } from 'react'
import { needs } from '#domain/assessment/need.ts'
import { DecisionTerms, dissenters } from '#domain/conference/conference.ts'
import { recordDecision } from '#domain/conference/record-decision.ts'
import { addDays } from '#domain/kernel/date.ts'
import { services, suggestedServices, workerRoles } from '#domain/plan/services.ts'
import { keys, levels } from '#domain/support-map/tie.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { newId } from '#web/offline/new-id.ts'
import { conferenceFormWords } from '#web/words/conference-forms.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { decisionStateOf } from './conference.local.ts'
import { pointName } from './conference-names.ts'
import type { ConferenceProps } from './ConferenceView.tsx'
import { type DirectoryPost, postOptions } from './posts.ts'
import { useFaultOf } from './use-fault.ts'
import { useFilling } from './use-filling.ts'
import { useTell } from './use-conferences.ts'

type Draft = { [K in Exclude<keyof DecisionTerms, 'dissent'>]?: NonNullable<DecisionTerms[K]> | undefined } & {
  readonly dissent: DecisionTerms['dissent']
}

export function DecisionForm({ file, one, goals, onClose }: ConferenceProps & { onClose(): void }) {
  const w = useWords(conferenceFormWords)
  const name = useName()
  const tell = useTell(file.codeName)
  const faultOf = useFaultOf()
  const { today } = deviceNow()
  const posts = useRead<readonly DirectoryPost[]>('/api/posts?scope=area')
  const [kind, setKind] = useState<'inside' | 'outside'>('inside')
  const [draft, setDraft] = useState<Draft>(() => startOf(one.points[0], addDays(today, 14)))
  const filling = useFilling(onClose)
  const change = (next: Partial<Draft>) => {
    filling.mend()
    setDraft((now) => ({ ...now, ...next }))
  }
  const { need, key, level, pointId, service, workerRole, dueOn } = draft
  const first = need && key && level ? suggestedServices(need, key, level) : []
  const serviceCodes = [...first, ...services.codes.filter((code) => !first.includes(code))]
  const owner = kind === 'inside' ? draft.ownerPostId : draft.outsideOwner?.trim()
  const isReady = Boolean(pointId && need && key && level && service && workerRole && dueOn && owner)
  async function send() {
    if (!pointId || !need || !key || !level || !service || !workerRole || !dueOn) return
    const terms: DecisionTerms = {
      pointId,
      need,
      key,
      level,
      service,
      what: draft.what?.trim() || null,
      workerRole,
      ownerPostId: kind === 'inside' ? (draft.ownerPostId ?? null) : null,
      outsideOwner: kind === 'outside' ? draft.outsideOwner?.trim() || null : null,
      dueOn,
      goalId: draft.goalId ?? null,
      dissent: draft.dissent
    }
    const input = { caseFileId: file.id, conferenceId: one.id, decisionId: newId(), actionId: newId(), terms }
    return tell(recordDecision, input, decisionStateOf(file, one, goals))
  }
  return (
    <Dialog open wide onClose={onClose} title={w.decision.title}>
      <form {...filling.form(isReady, send)}>
        <Select
          label={w.decision.point}
          required
          options={one.points.map((point) => ({ value: point.id, label: pointName(point, name) }))}
          value={pointId}
          error={filling.choice(pointId)}
          onChange={(chosen) => {
            const point = one.points.find(({ id }) => id === chosen)
            change(point ? { ...startOf(point, dueOn ?? today), dissent: draft.dissent } : { pointId: undefined })
          }}
        />
        <TextInput
          label={w.decision.what}
          hint={w.decision.whatHint}
          max={maxLengthOf(DecisionTerms.shape.what)}
          value={draft.what}
          error={draft.what ? faultOf(DecisionTerms.shape.what, draft.what) : undefined}
          onChange={(what) => change({ what })}
        />
        <div className="columns">
          <Select
            label={w.form.need}
            required
            options={vocabularyOptions(needs.terms, name)}
            value={need}
            error={filling.choice(need)}
            onChange={(next) => change({ need: next })}
          />
          <Select
            label={w.decision.service}
            required
            options={serviceCodes.map((code) => ({ value: code, label: name(services.term(code)) }))}
            value={service}
            error={filling.choice(service)}
            onChange={(next) => change({ service: next })}
          />
        </div>
        <ChoiceChips
          label={w.form.key}
          required
          options={vocabularyOptions(keys.terms, name)}
          value={key}
          error={filling.choice(key)}
          onChange={(next) => change({ key: next })}
        />
        <ChoiceChips
          label={w.form.level}
          required
          options={vocabularyOptions(levels.terms, name)}
          value={level}
          error={filling.choice(level)}
          onChange={(next) => change({ level: next })}
        />
        <ChoiceChips
          label={w.decision.role}
          required
          options={vocabularyOptions(workerRoles.terms, name)}
          value={workerRole}
          error={filling.choice(workerRole)}
          onChange={(next) => change({ workerRole: next })}
        />
        <ChoiceChips
          label={w.decision.ownerKind}
          required
          options={[
            { value: 'inside' as const, label: w.decision.inside },
            { value: 'outside' as const, label: w.decision.outside }
          ]}
          value={kind}
          onChange={(next) => setKind(next ?? 'inside')}
        />
        {kind === 'inside' ? (
          <Select
            label={w.decision.owner}
            required
            options={ownersFirst(posts.value ?? [], one.participants)}
            value={draft.ownerPostId}
            error={filling.choice(draft.ownerPostId)}
            onChange={(ownerPostId) => change({ ownerPostId })}
          />
        ) : (
          <TextInput
            label={w.decision.outsideOwner}
            hint={w.decision.outsideHint}
            required
            max={maxLengthOf(DecisionTerms.shape.outsideOwner)}
            value={draft.outsideOwner}
            error={draft.outsideOwner ? faultOf(DecisionTerms.shape.outsideOwner, draft.outsideOwner) : filling.text(draft.outsideOwner)}
            onChange={(outsideOwner) => change({ outsideOwner })}
          />
        )}
        <div className="columns">
          <DateInput
            label={w.decision.due}
            required
            min={today}
            value={dueOn}
            error={filling.text(dueOn)}
            onChange={(next) => change({ dueOn: next })}
          />
          <Select
            label={w.decision.goal}
            placeholder={w.decision.noGoal}
            options={goals.map((goal) => ({ value: goal.id, label: `“${goal.words}”` }))}
            value={draft.goalId}
            onChange={(goalId) => change({ goalId })}
          />
        </div>
        <CheckChips
          label={w.decision.dissent}
          options={vocabularyOptions(dissenters.terms, name)}
          value={draft.dissent}
          onChange={(dissent) => change({ dissent: [...(dissent ?? [])] })}
        />
        <FormEnd {...filling.end} send={w.decision.send} out={{ words: w.decision.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}

/** What the agenda point knows already is not asked again. */
const startOf = (point: ConferenceProps['one']['points'][number] | undefined, dueOn: string): Draft => ({
  pointId: point?.id,
  need: point?.need,
  key: point?.key ?? undefined,
  level: point?.level ?? undefined,
  workerRole: 'BROKER',
  dueOn,
  dissent: []
})

/** Whoever sits at the table comes first. */
function ownersFirst(posts: readonly DirectoryPost[], seats: ConferenceProps['one']['participants']) {
  const here = new Set(seats.map(({ postId }) => postId))
  return postOptions([...posts.filter(({ id }) => here.has(id)), ...posts.filter(({ id }) => !here.has(id))])
}
