/** Naming a stage anew: from today on, over what was seen, never twice the same, and never a sentence. */
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { kindOf, now, worker } from '#test/support/case-file.ts'
import { NameStage, nameStage } from './name-stage.ts'

const newest = { version: 1, nameId: 'Penyelidikan', nameEn: 'Preliminary inquiry', holdsFrom: '2022-05-09' }
const input: NameStage = {
  stage: 'LG03',
  nameId: 'Penelusuran awal',
  nameEn: 'First inquiry',
  holdsFrom: addDays(now.today, 40),
  source: 'UU 20/2025 tentang KUHAP',
  seenVersion: 1
}
const decided = (over: Partial<NameStage> = {}, state = newest) => nameStage.decide({ newest: state }, { ...input, ...over }, now, worker)

describe('the name of a stage', () => {
  it('D11 a new edition is a new row with the day it holds from, today or later', () => {
    expect(decided()).toMatchObject({ value: { version: 2, holdsFrom: addDays(now.today, 40) } })
    expect(kindOf(decided({ holdsFrom: now.today }))).toBe('ok')
    expect(kindOf(decided({ holdsFrom: addDays(now.today, -1) }))).toBe('day-back')
  })

  it('of two administrators who saw the same version one is second, and nothing is named twice the same', () => {
    expect(decided({}, { ...newest, version: 2 })).toMatchObject({ problem: { kind: 'changed-meanwhile', current: { version: 2 } } })
    const { stage: _, source: __, seenVersion: ___, ...same } = input
    expect(kindOf(decided({}, { ...newest, ...same }))).toBe('name-known')
  })

  it('a name is a label and a source is cited', () => {
    for (const nameId of ['', 'ab', 'Tahap!', 'x'.repeat(61)]) expect(NameStage.safeParse({ ...input, nameId }).success, nameId).toBe(false)
    expect(NameStage.safeParse({ ...input, source: 'ya' }).success).toBe(false)
    expect(NameStage.safeParse({ ...input, nameId: 'Banding, kasasi (baru)' }).success).toBe(true)
  })
})
