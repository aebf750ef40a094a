/** A contact rule in one line: by what, when, by whose clock. */
import { contactWindows } from '#domain/case-file/safety.ts'
import { type Channel, channels, weekdays, zones } from '#domain/contact/contact-terms.ts'
import type { RuleInForce } from '#domain/contact/contact-rule.ts'
import type { IconName } from '#web/design/Icon.tsx'

interface Term {
  readonly id: string
  readonly en: string
}

export const channelIcons: Readonly<Record<Channel, IconName>> = {
  call: 'phone',
  whatsapp: 'chat',
  sms: 'chat',
  email: 'note',
  letter: 'note',
  visit: 'home'
}

const two = (hour: number): string => `${String(hour).padStart(2, '0')}.00`

/** "15.00–17.00": hours that follow one another are one. */
export function hoursWords(windows: RuleInForce['windows']): string {
  const spans: { from: number; until: number }[] = []
  for (const { from, until } of contactWindows.terms.filter(({ code }) => windows.includes(code))) {
    const last = spans.at(-1)
    if (last?.until === from) last.until = until
    else spans.push({ from, until })
  }
  return spans.map(({ from, until }) => `${two(from)}–${two(until)}`).join(', ')
}

export const daysWords = (days: RuleInForce['days'], everyDay: string, name: (term: Term) => string): string =>
  days.length === 7
    ? everyDay
    : weekdays.terms
        .filter(({ code }) => days.includes(code))
        .map(name)
        .join(', ')

export const channelsWords = (list: readonly Channel[], name: (term: Term) => string): string =>
  list.map((code) => name(channels.term(code))).join(', ')

export const zoneWords = (zone: RuleInForce['zone']): string => zones.term(zone).id
