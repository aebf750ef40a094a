import { describe, expect, it } from 'vitest'
import { closed, file, id, kindOf, now, worker } from '#test/support/case-file.ts'
import { keepPromise } from './keep-promise.ts'

describe('a promise to the child', () => {
  const made = { file, promise: { happenedOn: '2026-11-10', isSettled: false } }
  const input = { caseFileId: id(100), noteId: id(60), kept: true, onDay: now.today, told: null }
  const decide = (also: object, of: Parameters<typeof keepPromise.decide>[0] = made) =>
    kindOf(keepPromise.decide(of, { ...input, ...also }, now, worker))

  it('S117 is kept, or the child is told why not; once', () => {
    expect(decide({})).toBe('ok')
    expect(decide({ kept: false })).toBe('told-child-needed')
    expect(decide({ kept: false, told: 'Kantor tutup, diganti Senin.' })).toBe('ok')
    expect(decide({ told: 'Sudah.' })).toBe('told-child-needed')
    expect(decide({ onDay: '2026-11-09' })).toBe('before-promise')
    expect(decide({ onDay: '2026-11-23' })).toBe('happened-in-future')
    expect(decide({}, { ...made, promise: null })).toBe('no-such-promise')
    expect(decide({}, { ...made, promise: { happenedOn: '2026-11-10', isSettled: true } })).toBe('promise-settled')
    expect(decide({}, { ...made, file: closed })).toBe('case-file-closed')
  })
})
