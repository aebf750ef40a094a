/** What may be put down as an answer, and who enters what. */
import { describe, expect, it } from 'vitest'
import { inventedPack } from '#test/support/invented-pack.ts'
import { type RecordAnswers, type RecordAnswersState, recordAnswers } from './record-answers.ts'
import { type RecordScreeningState, recordScreening } from './record-screening.ts'
import { instrumentOfPack } from './pack.ts'

const now = { at: '2026-11-23T03:00:00Z', today: '2026-11-23' }
const caller = { accountId: '', postIds: [] }
const id = '0191f2c0-0000-7000-a000-000000000001'
const file: NonNullable<RecordAnswersState['file']> = { state: 'ST09', ageBand: '15-17' }
const childs: RecordAnswers = {
  caseFileId: id,
  answerSetId: id,
  instrument: 'WB9',
  version: 1,
  answeredOn: '2026-11-23',
  help: 'AH2',
  language: 'LA10',
  stopped: false,
  answers: { '1': 2 },
  note: null
}
const workers: RecordAnswers = { ...childs, instrument: 'CHP6', help: null, language: null, note: 'Anak minta jeda.' }
const told = (input: RecordAnswers, over: Partial<RecordAnswersState> = {}) => {
  const result = recordAnswers.decide({ file, earlier: [], ...over }, input, now, caller)
  return result.ok ? 'accepted' : result.problem.kind
}

describe('recording answers', () => {
  it('E1 a child may pass over anything, and may stop, even before the first question', () => {
    expect(told(childs)).toBe('accepted')
    expect(told({ ...childs, answers: {}, stopped: true })).toBe('accepted')
    expect(told({ ...childs, answers: {} })).toBe('nothing-answered')
  })

  it('E1 asks how the child was asked, and takes no words of a worker for the child’s', () => {
    expect(told({ ...childs, help: null })).toBe('how-asked-missing')
    expect(told({ ...childs, language: null })).toBe('how-asked-missing')
    expect(told({ ...childs, note: 'Tampak gembira.' })).toBe('no-own-words-here')
    expect(told(workers)).toBe('accepted')
    expect(told({ ...workers, help: 'AH1' })).toBe('how-asked-missing')
    expect(told({ ...workers, stopped: true })).toBe('only-a-child-stops')
  })

  it('E3 is for ten years and over, by the band: one who may be ten is not turned away', () => {
    expect(told(childs, { file: { ...file, ageBand: '0-5' } })).toBe('too-young')
    expect(told(childs, { file: { ...file, ageBand: '6-11' } })).toBe('accepted')
  })

  it('refuses what is of no known version, no item, no step, a day to come, or a closed file', () => {
    expect(told({ ...childs, version: 9 })).toBe('instrument-unknown')
    expect(told({ ...childs, answers: { '10': 1 } })).toBe('answer-outside')
    expect(told({ ...childs, answers: { '1': 3 } })).toBe('answer-outside')
    expect(told({ ...childs, answeredOn: '2026-11-24' })).toBe('answered-in-future')
    expect(told(childs, { file: { ...file, state: 'ST15' } })).toBe('case-file-closed')
    expect(told(childs, { file: null })).toBe('case-file-closed')
  })

  it('E4 says with the answers which dimension fell', () => {
    const earlier = [{ version: 1, answers: { '1': 2, '2': 2, '3': 2 } }]
    const result = recordAnswers.decide({ file, earlier }, { ...childs, answers: { '1': 1, '2': 1, '3': 2 } }, now, caller)
    expect(result.ok && result.value.fallen).toEqual(['WB1'])
  })
})

describe('recording a screening', () => {
  const state: RecordScreeningState = { mayScreen: true, file, instrument: instrumentOfPack(inventedPack) }
  const entry = {
    caseFileId: id,
    screeningId: id,
    pack: 'CONTOH-4',
    version: 1,
    answeredOn: '2026-11-23',
    answers: { '1': 3, '2': 0, '3': 1, '4': 0 }
  }
  const decided = (over: Partial<RecordScreeningState>, change: Partial<typeof entry> = {}) =>
    recordScreening.decide({ ...state, ...over }, { ...entry, ...change }, now, caller)
  const kind = (...given: Parameters<typeof decided>) => {
    const result = decided(...given)
    return result.ok ? result.value.band : result.problem.kind
  }

  it('E0 gives the team one band: 3 + 3 (turned round) + 1 + 0 = 7', () => {
    expect(kind({})).toBe('at')
    expect(kind({}, { answers: { '1': 3, '2': 1, '3': 0, '4': 0 } })).toBe('below')
    // a pack without tolerance: one answer missing, no band
    expect(kind({}, { answers: { '1': 3, '2': 0, '3': 1 } as unknown as typeof entry.answers })).toBeNull()
  })

  it('E0 is a psychologist’s alone, with an installed pack, for a child old enough', () => {
    expect(kind({ mayScreen: false })).toBe('not-your-part')
    expect(kind({ instrument: null })).toBe('pack-not-installed')
    expect(kind({ file: { ...file, ageBand: '0-5' } })).toBe('too-young')
    expect(kind({ file: { ...file, state: 'ST15' } })).toBe('case-file-closed')
    expect(kind({}, { answeredOn: '2026-12-01' })).toBe('answered-in-future')
    expect(kind({}, { answers: { '1': 2 } as unknown as typeof entry.answers })).toBe('answer-outside')
    expect(kind({}, { answers: {} as unknown as typeof entry.answers })).toBe('nothing-answered')
  })
})
