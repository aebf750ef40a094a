/** Writing down how somebody may be reached, or that she may not: each change is a new version, the old ones stay (security.md 3.10). */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { PersonKind } from './contact-terms.ts'
import { ContactRule, type RuleProblem, ruleFault } from './contact-rule.ts'

export const ContactPerson = z.strictObject({
  kind: field(PersonKind, 'Siapa', 'Who', 'S3', 'K3'),
  name: field(z.string().trim().min(2).max(60).nullable(), 'Nama panggilan', 'How this person is called', 'S4', 'K3'),
  /** the same person as a colleague in the directory: whoever is kept from the file is then not contacted either */
  accountId: field(Id.nullable(), 'Akun petugas', 'Staff account', 'S3', 'K3')
})
export type ContactPerson = z.infer<typeof ContactPerson>

export const SetRule = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  personId: field(Id, 'Orang', 'Person', 'S3', 'K3'),
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K3'),
  /** with the first rule only */
  person: ContactPerson.nullable(),
  rule: ContactRule
})
export type SetRule = z.infer<typeof SetRule>

export interface SetRuleState {
  readonly file: Pick<CaseFile, 'state'> | null
  /** 0: nobody with this id yet */
  readonly version: number
  readonly hasChild: boolean
  readonly accountKnown: boolean
}

export type SetRuleProblem =
  | CaseFileClosed
  | ChangedMeanwhile<{ readonly version: number }>
  | { readonly kind: 'person-needed' }
  | { readonly kind: 'name-needed' }
  | { readonly kind: 'child-there-already' }
  | { readonly kind: 'account-not-known' }
  | RuleProblem

export type RuleSet = SetRule & { readonly version: number }

export const setRule = command({
  name: 'contact.set-rule',
  input: SetRule,
  compartments: ['K3'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, version, hasChild, accountKnown }: SetRuleState, input, now): Result<RuleSet, SetRuleProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: { version } })
    const { person, rule } = input
    if (version === 0 && !person) return refuse({ kind: 'person-needed' })
    if (version === 0 && person) {
      if (person.kind === 'child' && hasChild) return refuse({ kind: 'child-there-already' })
      if (person.kind !== 'child' && person.name === null) return refuse({ kind: 'name-needed' })
      if (person.accountId !== null && !accountKnown) return refuse({ kind: 'account-not-known' })
    }
    return ruleFault(rule, now.today) ?? accept({ ...input, version: version + 1 })
  }
})
