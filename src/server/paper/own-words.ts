/** A sealed text opened where there is one, and the child's word or the reason why it is missing. */
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import type { Work } from '#server/pipeline/work.ts'
import type { Place } from '#server/vault/seal.ts'
import { type Block, text, word } from './sheet.ts'

export const opened = async (work: Work, place: Place, sealed: string | null): Promise<string | null> =>
  sealed === null ? null : work.vault.open(place, sealed)

export const heard = (own: string | null, reason: string | null, by: string): Block =>
  own === null ? text(`${by}: belum ada, ${word(viewMissingReasons, reason).toLowerCase()}.`) : { kind: 'quote', text: own, by }
