/** What may be printed for whom: by example, and for every duty and every choice of parts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compartments } from '#domain/access/compartments.ts'
import { roles } from '#domain/access/role.ts'
import { grantable } from '#domain/access/standing.ts'
import { fetchPaper } from './fetch-paper.ts'
import { type MakePaper, makePaper, type MakePaperState } from './make-paper.ts'
import { paperKinds, partsOf } from './paper.ts'
import { withdrawPaper } from './withdraw-paper.ts'

const id = '0190f3c2-7c1e-7aaa-8bbb-0123456789ab'
const now = { at: '2026-11-24T03:00:00Z', today: '2026-11-24' }
const caller = { accountId: id, postIds: [] }
const input: MakePaper = {
  caseFileId: id,
  paperId: id,
  kind: 'DC07',
  format: 'pdf',
  purpose: 'refer',
  rowId: null,
  parts: [],
  reader: 'team',
  postId: null,
  role: null,
  office: null,
  basis: null,
  consentId: null,
  bestInterestId: null,
  legalDuty: null
}
const state: MakePaperState = {
  isThere: true,
  open: compartments.codes,
  stands: true,
  mayGive: true,
  post: null,
  consents: [{ id, purpose: 'CS03' }],
  assessments: []
}
const make = (over: Partial<MakePaper>, of: Partial<MakePaperState> = {}) =>
  makePaper.decide({ ...state, ...of }, { ...input, ...over }, now, caller)
const outside = { reader: 'outside', role: 'R09', office: 'Kantor contoh', basis: 'consent', consentId: id } as const

describe('making a paper', () => {
  it('D14 for the own file nothing but the right to see it is asked, and nothing of a reader is kept', () => {
    expect(make({ office: 'tersisa', basis: 'consent', consentId: id })).toMatchObject({
      ok: true,
      value: { parts: ['K1', 'K11'], office: null, basis: null, consentId: null, role: null }
    })
    expect(make({ kind: 'DC06' }, { open: ['K1', 'K11'] })).toMatchObject({ problem: { kind: 'not-open-to-you', compartments: ['K3'] } })
    expect(make({}, { stands: false })).toMatchObject({ problem: { kind: 'nothing-to-print' } })
    expect(make({ kind: 'DC10' })).toMatchObject({ problem: { kind: 'nothing-to-print' } })
    expect(make({}, { isThere: false })).toMatchObject({ problem: { kind: 'file-not-there' } })
  })

  it('G-13 for others it needs a reader, a live basis about that duty, and somebody who may give', () => {
    expect(make({ kind: 'DC04', ...outside })).toMatchObject({ ok: true, value: { role: 'R09', office: 'Kantor contoh' } })
    expect(make({ kind: 'DC04', ...outside }, { mayGive: false })).toMatchObject({ problem: { kind: 'not-yours-to-give' } })
    expect(make({ kind: 'DC04', ...outside, office: null })).toMatchObject({ problem: { kind: 'reader-missing' } })
    expect(make({ kind: 'DC04', ...outside, reader: 'post', postId: id })).toMatchObject({ problem: { kind: 'reader-missing' } })
    expect(make({ kind: 'DC04', ...outside, basis: null, consentId: null })).toMatchObject({ problem: { kind: 'basis-missing' } })
    expect(make({ kind: 'DC04', ...outside, legalDuty: 'LD3' })).toMatchObject({ problem: { kind: 'basis-missing' } })
    expect(make({ kind: 'DC04', ...outside }, { consents: [] })).toMatchObject({ problem: { kind: 'consent-does-not-cover' } })
    expect(make({ kind: 'DC04', ...outside }, { consents: [{ id, purpose: 'CS07' }] })).toMatchObject({
      problem: { kind: 'consent-does-not-cover' }
    })
    expect(make({ kind: 'DC04', ...outside, basis: 'legal-duty', consentId: null, legalDuty: 'LD1' })).toMatchObject({
      problem: { kind: 'duty-does-not-cover' }
    })
    const post = { reader: 'post', postId: id, basis: 'consent', consentId: id } as const
    expect(make({ kind: 'DC04', ...post }, { post: { role: 'R13', isKeptAway: true } })).toMatchObject({
      problem: { kind: 'post-kept-away' }
    })
    expect(make({ kind: 'DC04', ...post }, { post: { role: 'R13', isKeptAway: false } })).toMatchObject({
      ok: true,
      value: { role: 'R13', postId: id }
    })
  })

  it('B3 G-01 no paper gives any duty more than a grant could, whatever is chosen; what stays with the team never leaves', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paperKinds.codes),
        fc.constantFrom(...roles.codes),
        fc.subarray([...compartments.codes], { maxLength: 6 }),
        (kind, role, parts) => {
          const rowId = paperKinds.term(kind).about === null ? null : id
          const decided = make({ ...outside, kind, role, parts, rowId })
          if (!decided.ok) return true
          if (paperKinds.term(kind).stays) return false
          return decided.value.parts.every((one) => one === 'K1' || grantable(role).includes(one))
        }
      )
    )
    expect(make({ ...outside, role: 'R14' })).toMatchObject({ problem: { kind: 'not-for-this-duty', compartments: ['K11'] } })
  })

  it('no kind carries the whereabouts of a shelter, health or psychology; numbers of the law stand in a social report alone (D14, DC14)', () => {
    for (const { code, stays } of paperKinds.terms) {
      const most = partsOf(code, compartments.codes)
      expect(
        most.filter((one) => ['K6', 'K7', 'K8'].includes(one)),
        code
      ).toEqual(['DC12', 'DC15', 'DC16'].includes(code) ? ['K8'] : [])
      if (!stays) expect(most, code).not.toContain('K3')
    }
  })
})

describe('fetching and withdrawing', () => {
  const paper = { madeBy: id, madeAt: now.at, withdrawnAt: null }
  const fetched = { caseFileId: id, paperId: id, ticketId: id }
  it('only by whoever made it, for a minute, and not once it was withdrawn', () => {
    expect(fetchPaper.decide({ paper }, fetched, now, caller)).toMatchObject({ ok: true, value: { until: '2026-11-24T03:01:00.000Z' } })
    expect(fetchPaper.decide({ paper: { ...paper, madeBy: 'other' } }, fetched, now, caller)).toMatchObject({
      problem: { kind: 'paper-of-another' }
    })
    expect(fetchPaper.decide({ paper: { ...paper, withdrawnAt: now.at } }, fetched, now, caller)).toMatchObject({
      problem: { kind: 'paper-withdrawn' }
    })
    expect(fetchPaper.decide({ paper: null }, fetched, now, caller)).toMatchObject({ problem: { kind: 'paper-not-there' } })
  })
  it('withdrawn once', () => {
    const input = { caseFileId: id, paperId: id, reason: 'PW2' } as const
    expect(withdrawPaper.decide({ paper }, input, now, caller)).toMatchObject({ ok: true })
    expect(withdrawPaper.decide({ paper: { ...paper, withdrawnAt: now.at } }, input, now, caller)).toMatchObject({
      problem: { kind: 'paper-withdrawn' }
    })
    expect(withdrawPaper.decide({ paper: null }, input, now, caller)).toMatchObject({ problem: { kind: 'paper-not-there' } })
  })
})
