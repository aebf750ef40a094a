/** Every instrument of our own, by code and version. A new wording is a new version beside the old one, never in its place. */
import { chp6, fam10, tic9 } from './checklists.ts'
import { sdl12, wb9 } from './child-instruments.ts'
import type { Instrument } from './instrument.ts'

export const instrumentCodes = ['SDL12', 'WB9', 'FAM10', 'TIC9', 'CHP6'] as const
export type InstrumentCode = (typeof instrumentCodes)[number]

export const instruments: readonly Instrument[] = [sdl12, wb9, fam10, tic9, chp6]

export const instrumentOf = (code: string, version: number): Instrument | undefined =>
  instruments.find((one) => one.code === code && one.version === version)

/** The version that is asked today. */
export const latestOf = (code: string): Instrument | undefined =>
  instruments
    .filter((one) => one.code === code)
    .reduce<Instrument | undefined>((last, one) => (last && last.version > one.version ? last : one), undefined)
