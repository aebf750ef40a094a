/** What a time limit is about, in the words of the register. */
import { clockRules } from '#domain/intake/clocks.ts'
import { useName } from '#web/words/words.tsx'

export function ClockName({ code }: { readonly code: string | null }) {
  const nameOf = useName()
  const rule = clockRules.terms.find((term) => term.code === code)
  return rule ? <span>{`: ${nameOf(rule)}`}</span> : null
}
