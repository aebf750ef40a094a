/** What a child writes is kept as it was said; what is answered is told to the child. By example and by property. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Caller } from '#domain/kernel/command.ts'
import { dignityRules } from '#domain/kernel/dignity-words.ts'
import { answerComplaint } from './answer-complaint.ts'
import { answerWish, type wishStates } from './answer-wish.ts'
import { complaintStates, complaintSteps, toldWays } from './complaint.ts'
import { markTalked } from './mark-talked.ts'
import { recordStatement } from './record-statement.ts'
import { entryKinds, entryOf } from './sheet-entry.ts'
import { slipCode, slipEnd } from './slip-code.ts'
import { feedbackItems, flagsOf, longestChildText, noFaces } from './voice.ts'
import { WriteSheet, writeSheet } from './write-sheet.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const now = { at: '2026-11-23T03:00:00.000Z', today: '2026-11-23' }
const caller: Caller = { accountId: id(1), postIds: [id(11)] }
const sheet = (over: object = {}) => ({
  caseFileId: id(9),
  aboutPostId: null,
  byStaff: false,
  entryId: id(21),
  kind: 'feedback' as const,
  answers: noFaces,
  wishedSex: null,
  words: null,
  ...over
})
const decide = (over: object) => writeSheet.decide({ teamPostIds: [id(11), id(12)] }, sheet(over), now, caller)
const face = fc.option(fc.integer({ min: 1, max: 5 }))
const anyFaces = fc.record({ listened: face, safe: face, understood: face, choice: face, again: face })

describe('the child’s sheet', () => {
  it('E6 asks exactly the five questions, each of which may be skipped', () => {
    expect(feedbackItems.codes).toEqual(['listened', 'safe', 'understood', 'choice', 'again'])
    expect(Object.keys(noFaces)).toEqual(feedbackItems.codes)
    expect(decide({ answers: { ...noFaces, choice: 1 } }).ok).toBe(true)
    expect(decide({})).toMatchObject({ problem: { kind: 'nothing-written' } })
    expect(WriteSheet.safeParse(sheet({ answers: { ...noFaces, safe: 6 } })).success).toBe(false)
  })

  it('G-03 never refuses a child for a word: whatever is written within the length is kept as it is', () => {
    const phrases = dignityRules.flatMap(({ phrases: all }) => all.map((one) => one.replaceAll(/[()?|]/g, ' ')))
    const text = fc.oneof(fc.string({ maxLength: longestChildText }), fc.constantFrom(...phrases))
    fc.assert(
      fc.property(text, anyFaces, fc.constantFrom(...entryKinds.codes), (words, answers, kind) => {
        const parsed = WriteSheet.safeParse(sheet({ kind, words, answers }))
        expect(parsed.success).toBe(true)
        const kept = entryOf(parsed.data as never, null, now)
        if (kept.ok) expect(kept.value.words ?? '').toBe(words.trim())
        else expect(words.trim()).toBe('')
      })
    )
  })

  it('G-10 marks what could betray somebody, and heavy words, for whoever reads', () => {
    expect(flagsOf('Nomorku 0811 5550 1234')).toEqual(['identity'])
    expect(flagsOf('Dia bilang aku telanjang')).toEqual(['heavy'])
    expect(flagsOf('Aku senang ditemani kakak.')).toEqual([])
    expect(flagsOf(null)).toEqual([])
  })

  it('is about somebody of the team, or about all who accompany', () => {
    expect(decide({ words: 'Baik', aboutPostId: id(12) })).toMatchObject({ ok: true, value: { aboutPostId: id(12), way: 'sheet' } })
    expect(decide({ words: 'Baik', aboutPostId: id(13) })).toMatchObject({ problem: { kind: 'not-on-team' } })
  })

  it('UU 12/2022 art. 26(4): a wish without a sex is a wish for anybody; it is answered within seven days', () => {
    expect(decide({ kind: 'wish' })).toMatchObject({ value: { wishedSex: 'ANY', dueOn: '2026-11-30' } })
    expect(decide({ kind: 'wish', wishedSex: 'P', byStaff: true })).toMatchObject({ value: { wishedSex: 'P', way: 'staff' } })
    expect(decide({ kind: 'complaint', words: 'Tidak benar' })).toMatchObject({ value: { dueOn: '2026-12-07', wishedSex: null } })
    expect(decide({ kind: 'complaint' })).toMatchObject({ problem: { kind: 'words-missing' } })
  })
})

describe('answering', () => {
  const wish = (state: (typeof wishStates.codes)[number], over: object = {}) =>
    answerWish.decide(
      { wish: { caseFileId: id(9), version: 2, state } },
      { wishId: id(31), seenVersion: 2, answer: 'not-yet', reason: 'Baru ada pekan depan.', toldOn: now.today, ...over },
      now,
      caller
    )

  it('G-12 "not yet" needs the reason the child was told, and stays a question', () => {
    expect(wish('open').ok).toBe(true)
    expect(wish('not-yet', { answer: 'granted', reason: null }).ok).toBe(true)
    expect(wish('open', { reason: null })).toMatchObject({ problem: { kind: 'reason-missing' } })
    expect(wish('granted')).toMatchObject({ problem: { kind: 'granted-already' } })
    expect(wish('open', { toldOn: '2026-11-24' })).toMatchObject({ problem: { kind: 'told-in-future' } })
    expect(wish('open', { seenVersion: 1 })).toMatchObject({
      problem: { kind: 'changed-meanwhile', current: { version: 2, state: 'open' } }
    })
  })

  it('a complaint only goes forward, and is never done without the child being told or why not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...complaintStates.codes),
        fc.constantFrom(...complaintSteps.codes),
        fc.option(fc.constant('Jadwal diubah.')),
        fc.option(fc.constantFrom(...toldWays.codes)),
        (state, step, whatWasDone, toldHow) => {
          const decided = answerComplaint.decide(
            { complaint: { caseFileId: id(9), version: 1, state, isShared: false } },
            { complaintId: id(41), seenVersion: 1, step, whatWasDone, toldHow },
            now,
            caller
          )
          const order = complaintStates.codes
          const goesOn = order.indexOf(step) > order.indexOf(state)
          expect(decided.ok).toBe(goesOn && (step !== 'done' || (whatWasDone !== null && toldHow !== null)))
        }
      )
    )
  })

  it('is marked as talked about once, and what staff wrote down counts when the child has heard it', () => {
    expect(markTalked.decide({ feedback: { isTalked: true } }, { feedbackId: id(51) }, now, caller)).toMatchObject({
      problem: { kind: 'talked-already' }
    })
    const said = { caseFileId: id(9), statementId: id(61), words: 'Aku mau pulang.', saidOn: now.today, shownBack: false }
    expect(recordStatement.decide(null, said, now, caller)).toMatchObject({ problem: { kind: 'not-shown-back' } })
    expect(recordStatement.decide(null, { ...said, shownBack: true }, now, caller).ok).toBe(true)
  })
})

describe('the slip', () => {
  it('is shown in two groups and ends after ninety days', () => {
    expect(slipCode.shown('K7QF29RTXM')).toBe('K7QF2-9RTXM')
    expect(slipEnd(now.at)).toBe('2027-02-21T03:00:00.000Z')
  })
})
