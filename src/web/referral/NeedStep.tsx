/** The first step: which step of the plan, which need, which service, how soon, and what the child needs to take part. */
import { needs } from '#domain/assessment/need.ts'
import { type Service, serviceGroups, services } from '#domain/plan/services.ts'
import { accommodations, urgencies } from '#domain/referral/referral.ts'
import { Button } from '#web/design/Button.tsx'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { referralDraftWords } from '#web/words/referral-draft.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { Begun } from './NewReferral.tsx'
import type { DraftRead } from './referral.local.ts'

interface Props {
  readonly made: DraftRead
  readonly begun: Begun
  change(more: Partial<Begun>): void
}

/** Nobody is referred to what the child's own people do. */
const referable = services.terms.filter(({ group }) => !['CASE', 'BUDGET', 'ONLINE'].includes(group) || ['SV06', 'SV07'].includes(group))

export function NeedStep({ made, begun, change }: Props) {
  const w = useWords(referralDraftWords)
  const name = useName()
  const serviceName = (code: string) => {
    const term = services.terms.find((one) => one.code === code)
    return term ? name(term) : code
  }
  const ready = begun.need && begun.service && begun.urgency
  return (
    <div className="stack measure">
      {made.actions.length > 0 && (
        <Select
          label={w.action}
          hint={w.actionHint}
          placeholder={w.noAction}
          options={made.actions.map((one) => ({ value: one.id, label: one.what ?? serviceName(one.service) }))}
          value={begun.actionId ?? undefined}
          onChange={(id) => {
            const action = made.actions.find((one) => one.id === id)
            change({
              actionId: id ?? null,
              ...(action ? { need: action.need as NonNullable<Begun['need']>, service: action.service as Service } : {})
            })
          }}
        />
      )}
      <ChoiceChips
        label={w.need}
        required
        options={vocabularyOptions(needs.terms, name)}
        value={begun.need}
        onChange={(need) => change({ need })}
      />
      <Select
        label={w.service}
        required
        options={referable.map((one) => ({ value: one.code, label: `${name(serviceGroups.term(one.group))}: ${name(one)}` }))}
        value={begun.service}
        onChange={(service) => change({ service: service as Service | undefined })}
      />
      <ChoiceChips
        label={w.urgency}
        required
        options={vocabularyOptions(urgencies.terms, name)}
        value={begun.urgency}
        onChange={(urgency) => change({ urgency })}
      />
      <CheckChips
        label={w.accommodations}
        options={vocabularyOptions(accommodations.terms, name)}
        value={[...begun.accommodations]}
        onChange={(chosen) => change({ accommodations: chosen ?? [] })}
      />
      <div className="row">
        <Button kind="primary" disabled={!ready} onClick={() => change({ step: 1 })}>
          {w.next}
        </Button>
      </div>
    </div>
  )
}
