/** How the plan names things: signs of the keys, icons of the needs, money, days, owners. */
import type { Need } from '#domain/assessment/need.ts'
import { services } from '#domain/plan/services.ts'
import type { Key } from '#domain/support-map/tie.ts'
import { Icon, type IconName } from '#web/design/Icon.tsx'
import { dayIn, shortDay } from '#web/design/time-words.ts'
import type { Language } from '#web/words/words.tsx'
import type { ShownAction } from './plan.local.ts'

const signs = { ACC: 'hand', PRO: 'roof', EMP: 'sprout' } as const satisfies Record<Key, IconName>

/** The sign of a key in its own colour; the word always stands beside it. */
export function KeyMark({ name }: { readonly name: Key }) {
  return (
    <span className={`key-mark key-${name.toLowerCase()}`}>
      <Icon name={signs[name]} size={18} />
    </span>
  )
}

export const needIcons = { N1: 'plus', N2: 'mind', N3: 'home', N4: 'book', N5: 'money', N6: 'scale', N7: 'flag' } as const satisfies Record<
  Need,
  IconName
>

/** "4 Des"; the weekday is left out where room is short. A moment is said as the day it was here. */
export const dayMonth = (at: string, today: string, language: Language): string =>
  shortDay(at.length > 10 ? dayIn(at) : at, today, language).replace(/^[^,]+, /, '')

export const actionTitle = (
  action: Pick<ShownAction, 'what' | 'service'>,
  name: (term: { readonly id: string; readonly en: string }) => string
): string => action.what || name(services.term(action.service))

export const ownerName = (action: ShownAction): string =>
  action.owner ? `${action.owner.title}, ${action.owner.unit}` : (action.outsideOwner ?? '')

/** "dukungan sebaya" inside a sentence; abbreviations keep their capitals. */
export const inSentence = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name)
