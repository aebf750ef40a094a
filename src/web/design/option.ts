/** A choice in a list, and how a code list of the field becomes choices. */

export interface Option<V extends string = string> {
  readonly value: V
  readonly label: string
  readonly hint?: string | undefined
}

interface Term {
  readonly code: string
  readonly id: string
  readonly en: string
}

/** `vocabularyOptions(urgencies.terms, useName())` */
export const vocabularyOptions = <T extends Term>(terms: readonly T[], name: (term: T) => string): Option<T['code']>[] =>
  terms.map((term) => ({ value: term.code, label: name(term) }))

/** The two answers, in the words that this question has for them. */
export const yesOrNo = ({ yes, no }: { readonly yes: string; readonly no: string }): Option<'yes' | 'no'>[] => [
  { value: 'yes', label: yes },
  { value: 'no', label: no }
]
