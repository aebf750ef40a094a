/** What is wrong with an answer, as a sentence. The issues are those a zod schema gives, known here only by their shape. */
import { designWords } from '#web/words/design.ts'
import type { Language } from '#web/words/words.tsx'

export interface FormIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly code?: string | undefined
  readonly params?: Record<string, unknown> | undefined
}

/** A schema's own check (`refine`) carries its sentence for both languages in `params`: `{ id, en }`. */
export function issueWords(issue: FormIssue, language: Language): string {
  const w = designWords[language].issue
  const own = issue.params?.[language]
  if (typeof own === 'string') return own
  const more = issue as FormIssue & Limits
  if (more.code === 'invalid_type') return more.input === undefined ? w.required : w.wrong
  if (more.code === 'invalid_value' || more.code === 'invalid_union') return w.choose
  if (more.code === 'invalid_format') return more.format === 'date' ? w.date : w.wrong
  if (more.code === 'too_small') return tooSmall(more, w)
  if (more.code === 'too_big') return tooBig(more, w)
  return w.wrong
}

interface Limits {
  readonly origin?: string
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly format?: string
  readonly input?: unknown
}

type Sentences = (typeof designWords)['id']['issue']

function tooSmall({ origin, minimum }: Limits, w: Sentences): string {
  const least = Number(minimum)
  if (origin === 'string') return least === 1 ? w.required : w.tooShort(least)
  return origin === 'array' ? w.tooFew(least) : w.tooSmall(least)
}

function tooBig({ origin, maximum }: Limits, w: Sentences): string {
  const most = Number(maximum)
  if (origin === 'string') return w.tooLong(most)
  return origin === 'array' ? w.tooMany(most) : w.tooBig(most)
}
