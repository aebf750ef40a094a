/** Services in the order in which they help: what usually closes this place first, then the rest of the catalogue. */
import type { Need } from '#domain/assessment/need.ts'
import { type Service, services, suggestedServices } from '#domain/plan/services.ts'
import type { Key, Level } from '#domain/support-map/tie.ts'
import type { Option } from '#web/design/option.ts'

type Name = (term: { readonly id: string; readonly en: string }) => string

export function serviceOptions(
  need: Need | undefined,
  key: Key | undefined,
  level: Level | undefined,
  name: Name
): readonly Option<Service>[] {
  const first = need && key && level ? suggestedServices(need, key, level) : []
  return [...first, ...services.codes.filter((code) => !first.includes(code))].map((code) => ({
    value: code,
    label: name(services.term(code))
  }))
}
