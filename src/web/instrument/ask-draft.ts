/** What stands between the worker's choice of how it is asked and the child's last answer: kept on the device, so that a reload loses nothing. */
import type { languages } from '#domain/case-file/consent-terms.ts'
import type { Help } from '#domain/instrument/answer-set.ts'
import type { Instrument } from '#domain/instrument/instrument.ts'

export interface Kept {
  readonly answers: Record<string, number>
  readonly help: Help
  readonly language: (typeof languages.codes)[number]
}

export const begun: Kept = { answers: {}, help: 'AH1', language: 'LA01' }

export const draftOf = (fileId: string, { code, version }: Instrument): string => `ask ${fileId} ${code} ${version}`
