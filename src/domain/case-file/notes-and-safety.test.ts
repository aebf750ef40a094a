/** What a note may say and when, and what a safety plan must hold. */
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { closed, file, id, kindOf, now, worker } from '#test/support/case-file.ts'
import { WriteNote, writeNote } from './write-note.ts'
import { writeSafetyPlan } from './write-safety-plan.ts'

describe('notes and safety plan', () => {
  const note = {
    caseFileId: id(9),
    noteId: id(41),
    kind: 'visit' as const,
    happenedOn: now.today,
    dueOn: null,
    text: 'Bertemu di sekolah; anak mau kembali Senin.'
  }

  it('G-03 takes at most 500 dignified characters, and no date to come', () => {
    expect(WriteNote.safeParse({ ...note, text: 'a'.repeat(501) }).success).toBe(false)
    expect(WriteNote.safeParse({ ...note, text: 'a'.repeat(500) }).success).toBe(true)
    expect(WriteNote.safeParse({ ...note, text: 'Telepon anak 0812 3456 7890' }).success).toBe(false)
    expect(kindOf(writeNote.decide({ file }, { ...note, happenedOn: addDays(now.today, 1) }, now, worker))).toBe('happened-in-future')
    expect(kindOf(writeNote.decide({ file }, { ...note, dueOn: now.today }, now, worker))).toBe('due-only-for-promise')
    expect(kindOf(writeNote.decide({ file }, { ...note, kind: 'promise', dueOn: addDays(now.today, 7) }, now, worker))).toBe('ok')
    expect(kindOf(writeNote.decide({ file: closed }, note, now, worker))).toBe('case-file-closed')
  })

  it('C5 a safety plan is reviewed within a quarter, and "do not contact" stands alone', () => {
    const plan = {
      warningSigns: ['EW1' as const],
      safePeople: 'Bibi',
      safePlaces: 'Rumah bibi',
      channels: ['SC1' as const],
      windows: [],
      codeWord: null,
      deviceSafety: [],
      whatToDo: 'Pergi ke rumah bibi.',
      whomToCall: 'Bibi',
      notToTell: null,
      reviewOn: addDays(now.today, 30)
    }
    const write = (over: object, version = 0) =>
      kindOf(writeSafetyPlan.decide({ file, version }, { caseFileId: id(9), seenVersion: 0, plan: { ...plan, ...over } }, now, worker))
    expect(write({})).toBe('ok')
    expect(write({}, 1)).toBe('changed-meanwhile')
    expect(write({ reviewOn: now.today })).toBe('review-out-of-range')
    expect(write({ channels: ['SC9', 'SC2'] })).toBe('do-not-contact-stands-alone')
  })
})
