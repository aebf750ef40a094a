/** From a suggestion's codes to its two sentences: what to do, and why. The domain says no sentence. */
import { needs } from '#domain/assessment/need.ts'
import { services } from '#domain/plan/services.ts'
import type { Suggestion } from '#domain/plan/suggestions.ts'
import { keys, levels } from '#domain/support-map/tie.ts'
import type { planWords } from '#web/words/plan.ts'
import type { planSuggestionWords } from '#web/words/plan-suggestions.ts'
import type { Language } from '#web/words/words.tsx'
import { dayMonth, inSentence } from './plan-names.tsx'

export interface SuggestionWords {
  readonly what: string
  readonly why: string
  /** What the action's own line would say. */
  readonly title: string
}

export function suggestionWords(
  one: Suggestion,
  nameOf: (supporterId: string) => string,
  language: Language,
  today: string,
  w: (typeof planSuggestionWords)['id'],
  joins: Pick<(typeof planWords)['id'], 'and' | 'or'>
): SuggestionWords {
  const s = w.suggestions
  const [key, need] = [keys.term(one.key)[language], needs.term(one.need)[language]]
  const about = listed(one.about.map(nameOf), joins.and)
  const task = w.tasks[one.need][one.key]
  const capital = `${task.charAt(0).toUpperCase()}${task.slice(1)}`
  const service = one.services[0]
  const find = service ? s.find(inSentence(services.term(service)[language]), levels.term(one.level)[language]) : capital
  switch (one.kind) {
    case 'safety':
      return { what: s.safety(about), why: s.safetyWhy, title: capital }
    case 'severe-gap':
    case 'gap':
      return {
        what: one.helpers.length ? s.ask(listed(one.helpers.map(nameOf), joins.and), task) : find,
        why: s.open(key, need),
        title: capital
      }
    case 'replacement': {
      const day = dayMonth(one.until ?? today, today, language)
      return {
        what: (one.until ?? today) < today ? s.replaceOver(about, day) : s.replace(about, day),
        why: one.onlyOne ? s.onlyOne : s.endsToo(need),
        title: service ? services.term(service)[language] : capital
      }
    }
    case 'second':
      return {
        what: one.helpers.length ? s.invite(listed(one.helpers.map(nameOf), joins.or), task) : s.second(about),
        why: s.restsOn(key, need, about),
        title: capital
      }
    case 'confirm':
      return { what: s.confirm(1, about), why: '', title: capital }
  }
}

const listed = (names: readonly string[], join: (first: string, second: string) => string): string =>
  names.length < 2 ? (names[0] ?? '') : join(names.slice(0, -1).join(', '), names.at(-1) ?? '')
