/** How posts, money and days of an area's plan are said. */
import { dayIn, shortDay } from '#web/design/time-words.ts'
import type { Language } from '#web/words/words.tsx'
import type { AreaPost } from './shown.ts'

export const numberWords = (value: number, language: Language): string =>
  value.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 1 })

/** A moment is said as the day it was here. */
export const dayOnly = (at: string, today: string, language: Language): string => shortDay(at.length > 10 ? dayIn(at) : at, today, language)

export const postWords = (posts: readonly AreaPost[], id: string): string => {
  const post = posts.find((one) => one.id === id)
  return post ? `${post.title}, ${post.unit}` : '—'
}
export const unitWords = (posts: readonly AreaPost[], id: string): string => posts.find((one) => one.id === id)?.unit ?? '—'

/** Names of offices as a person types them into one line. */
export const officesOf = (line: string | undefined): string[] =>
  (line ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
