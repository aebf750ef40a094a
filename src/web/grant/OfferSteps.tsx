/** The four questions of giving access. Only what the duty may have is offered; why the rest is not here is said beside it. */
import { compartments } from '#domain/access/compartments.ts'
import { purposes } from '#domain/access/purpose.ts'
import { grantable } from '#domain/access/standing.ts'
import { bestInterestQuestions } from '#domain/case-file/best-interest.ts'
import { consentPurposes } from '#domain/case-file/consent.ts'
import { basesFor, noBasis } from '#domain/grant/basis.ts'
import { grantBases, grantKinds, grantPurposes, offerable } from '#domain/grant/grant.ts'
import { addDays } from '#domain/kernel/date.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { OneOfThose } from '#web/design/OneOfThose.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { grantWords } from '#web/words/grants.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { useGrantNames } from './grant-names.ts'
import type { AccessFile, Bases, DirectoryPost } from './grant.local.ts'
import type { Draft } from './offer-draft.ts'

interface Step {
  readonly draft: Draft
  change(next: Partial<Draft>): void
}

/** Another post or another kind of help asks everything after it anew. */
const forgotten = { compartments: [], ...noBasis } as const

export function WhomStep({ draft, posts, change }: Step & { readonly posts: readonly DirectoryPost[] }) {
  const w = useWords(grantWords).offer
  const name = useName()
  return (
    <>
      <Select
        label={w.post}
        hint={w.postHint}
        required
        options={posts.map((one) => ({ value: one.id, label: `${one.holder}, ${one.title}, ${one.unitName}` }))}
        value={draft.postId}
        onChange={(postId) => change({ postId, ...forgotten })}
      />
      <RadioGroup
        label={w.kind}
        required
        options={grantKinds.terms.map((term) => ({ value: term.code, label: name(term), hint: w.kindHint[term.code] }))}
        value={draft.kind}
        onChange={(kind) => {
          const usual = kind && grantKinds.term(kind).usual
          change({ kind, days: usual, purpose: kind === 'court' ? 'court' : undefined, ...forgotten })
        }}
      />
    </>
  )
}

export function WhatStep({ draft, post, file, change }: Step & { readonly post: DirectoryPost; readonly file: AccessFile }) {
  const w = useWords(grantWords).offer
  const name = useName()
  const names = useGrantNames()
  if (draft.kind === 'escort') return <Notice icon="eye">{w.escortPart}</Notice>
  const open = offerable(post.role, file.standings)
  const shut = compartments.terms.filter((term) => !open.includes(term.code) && !['K16', 'K17', 'K18'].includes(term.code))
  return (
    <>
      {open.length === 0 ? (
        <Notice tone="quiet">{w.nothingForDuty(names.duty(post.role))}</Notice>
      ) : (
        <CheckChips
          label={w.what}
          hint={w.whatHint}
          required
          options={vocabularyOptions(
            compartments.terms.filter((term) => open.includes(term.code)),
            name
          )}
          value={draft.compartments}
          onChange={(next) => change({ compartments: next ?? [] })}
        />
      )}
      <details>
        <summary className="grant-why">{w.whyNot}</summary>
        <ul className="small quiet">
          {shut.map((term) => (
            <li key={term.code}>
              {name(term)}: {grantable(post.role).includes(term.code) ? w.notYours : w.notForDuty(names.duty(post.role))}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

export function WhyStep({ draft, post, bases, change }: Step & { readonly post: DirectoryPost; readonly bases: Bases }) {
  const w = useWords(grantWords).offer
  const name = useName()
  const reasons = purposes.terms.filter(
    (term) => grantPurposes.some((one) => one === term.code) && (term.code === 'court') === (draft.kind === 'court')
  )
  const { consents, assessments, duties } = basesFor(post.role, bases)
  const questions = new Map<string, string>(bestInterestQuestions.terms.map((term) => [term.code, name(term)]))
  return (
    <>
      <ChoiceChips
        label={w.purpose}
        required
        options={vocabularyOptions(reasons, name)}
        value={draft.purpose}
        onChange={(purpose) => change({ purpose: purpose as Draft['purpose'] })}
      />
      <ChoiceChips
        label={w.basis}
        required
        options={vocabularyOptions(grantBases.terms, name)}
        value={draft.basis}
        onChange={(basis) => change({ basis })}
      />
      {draft.basis === 'consent' && (
        <OneOfThose
          label={w.consent}
          none={w.noConsent}
          options={consents.map((one) => ({
            value: one.id,
            label: name(consentPurposes.term(one.purpose)),
            hint: one.recipient ?? undefined
          }))}
          value={draft.consentId}
          onChange={(consentId) => change({ consentId })}
        />
      )}
      {draft.basis === 'best-interest' && (
        <OneOfThose
          label={w.assessment}
          none={w.noAssessment}
          options={assessments.map((one) => ({ value: one.id, label: questions.get(one.question) ?? one.question }))}
          value={draft.bestInterestId}
          onChange={(bestInterestId) => change({ bestInterestId })}
        />
      )}
      {draft.basis === 'legal-duty' && (
        <OneOfThose
          label={w.duty}
          none={w.noDuty}
          options={vocabularyOptions(duties, name)}
          value={draft.legalDuty}
          onChange={(legalDuty) => change({ legalDuty })}
        />
      )}
    </>
  )
}

export function UntilStep({ draft, change, today }: Step & { readonly today: string }) {
  const w = useWords(grantWords).offer
  if (!draft.kind) return null
  const { longest } = grantKinds.term(draft.kind)
  if (draft.kind === 'escort')
    return (
      <DateInput
        label={w.escortOn}
        required
        min={today}
        max={addDays(today, longest)}
        value={draft.escortOn}
        onChange={(escortOn) => change({ escortOn })}
      />
    )
  return (
    <NumberInput
      label={w.days}
      hint={w.longest(longest)}
      required
      min={1}
      max={longest}
      unit={w.daysUnit}
      value={draft.days}
      onChange={(days) => change({ days })}
    />
  )
}
