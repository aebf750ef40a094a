/** Recording what somebody does for the child, or changing it: who, for which needs, which keys, how strong, how safe. */
import { z } from 'zod'
import { needs as sevenNeeds } from '#domain/assessment/need.ts'
import { changeTie } from '#domain/support-map/change-tie.ts'
import type { Slot } from '#domain/support-map/counted-map.ts'
import { keyIndicators } from '#domain/support-map/key-indicators.ts'
import { NewSupporter, recordTie } from '#domain/support-map/record-tie.ts'
import { supporterRoles } from '#domain/support-map/supporter.ts'
import { type Tie, TieTerms } from '#domain/support-map/tie-terms.ts'
import { keys, levels, permanences, resources, safeties } from '#domain/support-map/tie.ts'
import { Check } from '#web/design/Check.tsx'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { Stepper } from '#web/design/Stepper.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/support-map-problems.ts'
import { tieFormWords } from '#web/words/tie-forms.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { KeySign } from './signs.tsx'
import { type MapFile, recordTieState, tieState } from './support-map.local.ts'
import type { FromChild } from './TieForms.tsx'
import { beginLike, ToCover } from './ToCover.tsx'

interface Props {
  readonly map: MapFile
  /** The tie to change; left out when a new one is recorded. */
  readonly tie?: Tie | undefined
  /** Where to begin: the place that was touched. */
  readonly slot?: Slot | null | undefined
  /** Someone to replace: the new support begins with what she holds. */
  readonly like?: Tie | undefined
  /** Somebody the child placed on its own map: she confirmed it by placing. */
  readonly from?: FromChild | undefined
  onRecorded?: ((supporterId: string) => void) | undefined
  onClose(): void
}

const nobody = 'new'
const Answers = z
  .object({
    ...TieTerms.shape,
    stewardPostId: z.string().optional(),
    endsOn: TieTerms.shape.lastConfirmedOn.optional(),
    supporterId: z.string().min(1),
    level: NewSupporter.shape.level.optional(),
    role: NewSupporter.shape.role.optional(),
    label: NewSupporter.shape.label.optional()
  })
  .superRefine((answers, context) => {
    const missing = (path: string) => context.addIssue({ code: 'invalid_type', expected: 'string', path: [path], input: undefined })
    if (answers.supporterId === nobody) for (const path of ['level', 'role', 'label'] as const) if (!answers[path]) missing(path)
    if (answers.permanence === 'PROJ' && !answers.endsOn) missing('endsOn')
  })
/** While it is being filled in, anything may still be missing. */
type Answers = Unfilled<z.input<typeof Answers>>

export function TieForm({ map, tie, slot, like, from: child, onRecorded, onClose }: Props) {
  const w = useWords(tieFormWords)
  const name = useName()
  const { sending, problem, caller } = useSending()
  const sentence = useProblemSentence(problemWords)
  const { today } = deviceNow()
  const from = tie ?? (like && { ...like, ...beginLike(map, like) })
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: {
      supporterId: tie?.supporterId ?? (map.supporters.length > 0 && !child ? undefined : nobody),
      level: child?.level,
      role: child?.role,
      label: child?.label ?? (child?.role && name(supporterRoles.term(child.role))),
      needs: from?.needs ?? (slot ? [slot.need] : []),
      keys: from?.keys ?? (slot ? [slot.key] : []),
      resources: from?.resources ?? [],
      strength: tie?.strength,
      consistency: tie?.consistency,
      safety: tie?.safety,
      permanence: tie?.permanence ?? 'PERM',
      endsOn: tie?.endsOn ?? undefined,
      childConfirmed: tie?.childConfirmed ?? child !== undefined,
      lastConfirmedOn: tie?.lastConfirmedOn ?? today
    },
    draftKey: tie || child || like ? undefined : `tie ${map.id}`,
    drafts,
    async onSubmit({ supporterId, level, role, label, stewardPostId: _, ...answers }) {
      const steward = tie?.stewardPostId ?? caller.postIds[0] ?? ''
      const terms = { ...answers, endsOn: answers.permanence === 'PROJ' ? (answers.endsOn ?? null) : null, stewardPostId: steward }
      const about = { subjectLabel: map.codeName }
      const isNew = supporterId === nobody && level && role && label
      const recordedId = isNew ? newId() : supporterId
      const done = tie
        ? await sending(
            changeTie,
            { caseFileId: map.id, tieId: tie.id, seenVersion: tie.version, terms },
            { ...about, state: tieState(map, tie.id) }
          )
        : await sending(
            recordTie,
            {
              caseFileId: map.id,
              tieId: newId(),
              supporterId: recordedId,
              newSupporter: isNew ? { role, level, label, postId: null } : null,
              terms
            },
            { ...about, state: recordTieState(map) }
          )
      if (!done) return
      await form.clearDraft()
      if (!tie) onRecorded?.(recordedId)
      onClose()
    }
  })
  const { values } = form
  const label = map.supporters.find((one) => one.id === tie?.supporterId)?.label ?? ''
  const chosenKeys = values.keys ?? []
  return (
    <Dialog open onClose={onClose} title={tie ? w.changeTitle(label) : w.addTitle} wide>
      <form {...form.props} className="stack">
        {like && <ToCover map={map} like={like} />}
        {!tie && (
          <Select
            {...form.field('supporterId')}
            label={w.who}
            required
            options={[...map.supporters.map((one) => ({ value: one.id, label: one.label })), { value: nobody, label: w.newOne }]}
          />
        )}
        {!tie && values.supporterId === nobody && (
          <>
            <ChoiceChips
              {...form.field('level')}
              label={w.ring}
              required
              options={vocabularyOptions(levels.terms, name)}
              onChange={(level) => {
                form.set('level', level)
                form.set('role', undefined)
              }}
            />
            {values.level && (
              <div className="columns">
                <Select
                  {...form.field('role')}
                  label={w.role}
                  required
                  options={vocabularyOptions(
                    supporterRoles.terms.filter((role) => role.level === values.level),
                    name
                  )}
                  onChange={(role) => {
                    form.set('role', role)
                    if (role && !values.label) form.set('label', name(supporterRoles.term(role)))
                  }}
                />
                <TextInput
                  {...form.field('label')}
                  label={w.label}
                  hint={w.labelHint}
                  required
                  max={maxLengthOf(NewSupporter.shape.label)}
                />
              </div>
            )}
          </>
        )}
        <CheckChips {...form.field('needs')} label={w.needs} required options={vocabularyOptions(sevenNeeds.terms, name)} />
        <CheckChips {...form.field('keys')} label={w.keys} hint={w.keysHint} required options={vocabularyOptions(keys.terms, name)} />
        {chosenKeys.length > 0 && (
          <div className="key-help">
            {chosenKeys.map((key) => (
              <section key={key} aria-label={w.seen(name(keys.term(key)))}>
                <h3 className="row">
                  <KeySign name={key} /> {name(keys.term(key))}
                </h3>
                <ul>
                  {keyIndicators.terms
                    .filter((one) => one.key === key)
                    .map((one) => (
                      <li key={one.code}>{name(one)}</li>
                    ))}
                </ul>
              </section>
            ))}
          </div>
        )}
        <div className="columns">
          <Stepper
            {...form.field('strength')}
            label={w.strength}
            required
            steps={w.strengths.map((word, value) => ({ value, label: word }))}
          />
          <Stepper
            {...form.field('consistency')}
            label={w.consistency}
            required
            steps={w.consistencies.map((word, value) => ({ value, label: word }))}
          />
        </div>
        <CheckChips {...form.field('resources')} label={w.resources} options={vocabularyOptions(resources.terms, name)} />
        <RadioGroup
          {...form.field('safety')}
          label={w.safety}
          required
          options={safeties.terms.map((term) => ({ value: term.code, label: name(term), hint: w.safetyHints[term.code] }))}
        />
        <ChoiceChips {...form.field('permanence')} label={w.permanence} required options={vocabularyOptions(permanences.terms, name)} />
        {values.permanence === 'PROJ' && <DateInput {...form.field('endsOn')} label={w.endsOn} required />}
        <div className="columns">
          <DateInput {...form.field('lastConfirmedOn')} label={w.lastConfirmedOn} required max={today} />
          <Check {...form.field('childConfirmed')} label={w.childConfirmed} />
        </div>
        <p className="caption">{w.steward}</p>
        <FormErrors form={form} />
        <FormEnd
          busy={form.busy}
          send={tie ? w.change : w.save}
          problem={problem && sentence(problem)}
          out={{ words: w.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
