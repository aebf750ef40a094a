/** For whom a paper is, and on what it rests when it leaves the team. Only what covers this reader's duty is offered. */
import { roles } from '#domain/access/role.ts'
import { grantable } from '#domain/access/standing.ts'
import { bestInterestQuestions } from '#domain/case-file/best-interest.ts'
import { consentPurposes } from '#domain/case-file/consent.ts'
import { basesFor, noBasis } from '#domain/grant/basis.ts'
import { grantBases } from '#domain/grant/grant.ts'
import { MakePaper } from '#domain/paper/make-paper.ts'
import { type PaperKind, paperKinds, type readers } from '#domain/paper/paper.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { OneOfThose } from '#web/design/OneOfThose.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { longDay } from '#web/design/time-words.ts'
import { useRead } from '#web/offline/local-store.ts'
import { paperWords } from '#web/words/paper.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { Draft, PapersRead } from './paper.local.ts'
import { type DirectoryPost, roleOf } from './posts.ts'

interface Props {
  readonly draft: Draft
  readonly kind: PaperKind
  readonly read: PapersRead
  readonly options: readonly (typeof readers.terms)[number][]
  change(next: Partial<Draft>): void
}

/** Another reader asks everything after it anew. */
const forgotten = { parts: [], ...noBasis } as const

export function ReaderFields({ draft, kind, read, options, change }: Props) {
  const w = useWords(paperWords)
  const name = useName()
  const posts = useRead<readonly DirectoryPost[]>(draft.reader === 'post' ? '/api/posts?scope=area' : null)
  const role = roleOf(draft, posts.value)
  // only duties that may have at least what this paper always carries
  const mayRead = (one: DirectoryPost['role']) => paperKinds.term(kind).parts.every((part) => grantable(one).includes(part))
  return (
    <>
      <ChoiceChips
        label={w.reader}
        required
        options={vocabularyOptions(options, name)}
        value={draft.reader}
        onChange={(reader) => change({ reader: reader ?? 'team', postId: undefined, role: undefined, office: undefined, ...forgotten })}
      />
      {options.length === 1 && <p className="small quiet">{kind === 'DC08' ? w.forReferral : w.stays}</p>}
      {draft.reader === 'post' && (
        <Select
          label={w.post}
          hint={w.onlyWhoMay}
          required
          options={(posts.value ?? [])
            .filter((one) => mayRead(one.role))
            .map((one) => ({ value: one.id, label: `${one.title}, ${one.unitName}` }))}
          value={draft.postId}
          onChange={(postId) => change({ postId, ...forgotten })}
        />
      )}
      {draft.reader === 'outside' && (
        <>
          <Select
            label={w.role}
            hint={w.onlyWhoMay}
            required
            options={vocabularyOptions(
              roles.terms.filter(({ code }) => mayRead(code)),
              name
            )}
            value={draft.role}
            onChange={(next) => change({ role: next, ...forgotten })}
          />
          <TextInput
            label={w.office}
            hint={w.officeHint}
            required
            max={maxLengthOf(MakePaper.shape.office)}
            value={draft.office}
            onChange={(office) => change({ office })}
          />
        </>
      )}
      {role && <BasisFields draft={draft} role={role} read={read} change={change} />}
    </>
  )
}

function BasisFields({ draft, role, read, change }: Omit<Props, 'kind' | 'options'> & { readonly role: DirectoryPost['role'] }) {
  const w = useWords(paperWords)
  const name = useName()
  const { language } = useLanguage()
  const questions = new Map<string, string>(bestInterestQuestions.terms.map((term) => [term.code, name(term)]))
  const { consents, assessments, duties } = basesFor(role, read)
  return (
    <>
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
            hint: w.until(longDay(one.expiresOn, language))
          }))}
          value={draft.consentId}
          onChange={(consentId) => change({ consentId })}
        />
      )}
      {draft.basis === 'best-interest' && (
        <OneOfThose
          label={w.assessment}
          none={w.noAssessment}
          options={assessments.map((one) => ({
            value: one.id,
            label: questions.get(one.question) ?? one.question,
            hint: longDay(one.assessedOn, language)
          }))}
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
