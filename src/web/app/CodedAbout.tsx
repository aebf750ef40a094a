/** What something due is about where only a code says it: the limit of the register, or the service of a step without words of its own. */
import type { Due } from '#domain/case-file/today.ts'
import { clockRules } from '#domain/intake/clocks.ts'
import { services } from '#domain/plan/services.ts'
import { useName } from '#web/words/words.tsx'

export function CodedAbout({ due }: { readonly due: Due }) {
  const nameOf = useName()
  const term = due.service
    ? services.terms.find(({ code }) => code === due.service)
    : clockRules.terms.find(({ code }) => code === due.about)
  return term ? <span>{`: ${nameOf(term)}`}</span> : null
}
