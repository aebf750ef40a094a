/** Whether a family is ready: Go, the path of substitute care, or not yet known (domain.md E6). A proposal; people decide. */
import { type Answers, type Instrument, mostOf } from './instrument.ts'

export type Readiness = 'go' | 'substitute-care' | 'unknown'

/** `open`: yes is wanted and not there. Unanswered items can still turn out to be yes, so only what cannot be mended any more says no. */
export function readinessOf(instrument: Instrument, answers: Answers): { readonly outcome: Readiness; readonly open: readonly string[] } {
  const { go, items, scale } = instrument
  if (!go) return { outcome: 'unknown', open: [] }
  const isYes = (code: string) => answers[code] === mostOf(scale)
  const yes = items.filter(({ code }) => isYes(code)).length
  const unanswered = items.filter(({ code }) => answers[code] === undefined).length
  const open = go.mustBeYes.filter((code) => !isYes(code))
  const isLost = open.some((code) => answers[code] !== undefined) || yes + unanswered < go.atLeast
  const outcome = open.length === 0 && yes >= go.atLeast ? 'go' : isLost ? 'substitute-care' : 'unknown'
  return { outcome, open }
}
