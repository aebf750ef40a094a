/** Money and talks go only to safe hands: whoever is suspected, dangerous or refusing receives nothing, and the offence is never talked away. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closed, file, id, kindOf, now, worker } from '#test/support/case-file.ts'
import { addMonths } from '#domain/intake/clocks.ts'
import { carerStandings } from '#domain/case-file/consent-terms.ts'
import { familyStatuses } from '#domain/case-file/child.ts'
import { carePeople } from '#domain/episode/return.ts'
import { cosigners } from './activity.ts'
import { closedToMoney, type FamilyFacts, people, receivers, suspected } from './family.ts'
import { type KeepFund, keepFund } from './keep-fund.ts'
import { type KeepSavings, keepSavings } from './keep-savings.ts'
import { type RecordSession, recordSession } from './record-session.ts'
import { type ReportAid, reportAid } from './report-aid.ts'
import { type ReviewFamily, reviewFamily } from './review-family.ts'
import { hasAgreement, sessionPartners, sessionSubjects, wordsOfOffence } from './session.ts'
import { type WriteFamilyPlan, writeFamilyPlan } from './write-family-plan.ts'

const nothing: FamilyFacts = { status: null, carer: 'safe', declined: [], unsafe: [] }
const anyFacts = fc.record({
  status: fc.constantFrom(null, ...familyStatuses.codes),
  carer: fc.constantFrom(null, ...carerStandings.codes),
  declined: fc.subarray([...carePeople.codes]),
  unsafe: fc.subarray(people.terms.map(({ role }) => role))
})
const heard = { statement: 'Aku mau begitu.', missingReason: null }

const fund = (over: Partial<KeepFund>, family = nothing, version = 0) =>
  keepFund.decide(
    { file, family, version },
    {
      caseFileId: id(9),
      fundId: id(7),
      seenVersion: 0,
      aid: 'SV75',
      receiver: 'grandparents',
      isLoan: true,
      planned: 2_500_000,
      funding: 'FU-K',
      received: 0,
      receivedOn: null,
      ...over
    },
    now,
    worker
  )
const plan = (over: Partial<WriteFamilyPlan>, family = nothing) =>
  writeFamilyPlan.decide(
    { file, family, version: 0 },
    {
      caseFileId: id(9),
      seenVersion: 0,
      needs: ['HN7', 'HN7'],
      income: 'IN2',
      lead: 'grandparents',
      goal: 'Warung ramai.',
      reviewOn: '2027-02-20',
      ...heard,
      ...over
    },
    now,
    worker
  )
const savings = (over: Partial<KeepSavings>, family = nothing) =>
  keepSavings.decide(
    { file, family, version: 0 },
    { caseFileId: id(9), seenVersion: 0, state: 'open', bank: 'Bank contoh', cosigner: 'mother', onDay: now.today, ...over },
    now,
    worker
  )
const session = (over: Partial<RecordSession>, family = nothing) =>
  recordSession.decide(
    { file, family },
    {
      caseFileId: id(9),
      sessionId: id(7),
      about: 'care',
      mediator: 'uptd',
      partner: 'mother',
      result: 'agreed',
      agreement: 'Anak tidur di rumah Nenek dulu.',
      safeguard: 'Bertemu di kantor, anak boleh berhenti.',
      onDay: now.today,
      ...heard,
      ...over
    },
    now,
    worker
  )

describe('money for a family', () => {
  it('C7 S70 never reaches a carer who is suspected, dangerous or refuses the child, whatever else is known', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...receivers.codes), (family, receiver) => {
        const isCarer = ['mother', 'father', 'guardian'].includes(receiver)
        const role = people.terms.find(({ code }) => code === receiver)?.role
        const mustNot =
          (isCarer &&
            (family.status === 'FS4' || family.status === 'FS5' || family.carer === 'suspected' || family.carer === 'endangering')) ||
          (isCarer && family.declined.includes('parents')) ||
          (receiver === 'grandparents' && family.declined.includes('grandparents')) ||
          (role !== undefined && family.unsafe.includes(role))
        const refused = kindOf(fund({ receiver, isLoan: false }, family)) === 'money-not-to-this-person'
        if (mustNot) expect(refused).toBe(true)
        // what goes to the child's own account or straight to a shop is never in their hands
        if (receiver === 'child' || receiver === 'provider') expect(refused).toBe(false)
        expect(refused).toBe(closedToMoney(family).some((code) => code === receiver))
      })
    )
  })

  it('the same hands lead no plan and sign for no account', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...people.codes), (family, person) => {
        const isClosed = closedToMoney(family).includes(person)
        expect(kindOf(plan({ lead: person }, family))).toBe(isClosed ? 'money-not-to-this-person' : 'ok')
        expect(kindOf(savings({ cosigner: person }, family))).toBe(isClosed ? 'money-not-to-this-person' : 'ok')
        expect(closedToMoney(family)).toEqual(expect.arrayContaining([...suspected(family)]))
      })
    )
    expect(cosigners.codes).toEqual(expect.arrayContaining(['alone', 'institution', ...people.codes]))
  })

  it('SV75 a family that accepts receives a loan; a child never owes; what came has its funds and its day', () => {
    expect(kindOf(fund({}))).toBe('ok')
    expect(kindOf(fund({ receiver: 'child' }))).toBe('child-owes-nothing')
    expect(kindOf(fund({ receiver: 'child', isLoan: false }))).toBe('ok')
    expect(kindOf(fund({ received: 100, receivedOn: now.today, funding: null }))).toBe('funding-needed')
    expect(kindOf(fund({ received: 100 }))).toBe('received-on-needed')
    expect(kindOf(fund({ received: 100, receivedOn: '2026-11-23' }))).toBe('happened-in-future')
    expect(kindOf(fund({}, nothing, 3))).toBe('changed-meanwhile')
    const kept = fund({ receivedOn: now.today })
    expect(kept.ok && kept.value.receivedOn).toBeNull()
    expect(
      kindOf(keepFund.decide({ file: closed, family: nothing, version: 0 }, { ...(kept.ok ? kept.value : never()) }, now, worker))
    ).toBe('case-file-closed')
  })

  it('the plan is looked at again within three months, and nobody is let go while it got harder', () => {
    expect(kindOf(plan({}))).toBe('ok')
    expect(kindOf(plan({ reviewOn: '2027-02-23' }))).toBe('review-too-late')
    expect(kindOf(plan({ reviewOn: '2026-11-21' }))).toBe('due-in-past')
    expect(kindOf(plan({ statement: null }))).toBe('child-view-or-reason')
    const written = plan({})
    expect(written.ok && written.value.needs).toEqual(['HN7'])
    const review = (over: Partial<ReviewFamily>, version = 1) =>
      kindOf(
        reviewFamily.decide(
          { file, version },
          { caseFileId: id(9), reviewId: id(5), going: 'better', needs: [], onDay: now.today, nextOn: null, ...heard, ...over },
          now,
          worker
        )
      )
    expect(review({})).toBe('ok')
    expect(review({}, 0)).toBe('no-family-plan')
    expect(review({ going: 'worse' })).toBe('still-harder')
    expect(review({ going: 'worse', nextOn: addMonths(now.today, 3) })).toBe('ok')
    expect(review({ nextOn: now.today })).toBe('review-too-late')
    expect(review({ nextOn: '2027-03-01' })).toBe('review-too-late')
  })

  it('B3 a social affairs office tells what it gave on a file it stands on, with the sum where it is money', () => {
    const aid = (over: Partial<ReportAid>, postId: string | null = id(4)) =>
      reportAid.decide(
        { postId },
        { caseFileId: id(9), reportId: id(7), aid: 'SV76', answer: 'given', amount: 600_000, onDay: now.today, ...over },
        now,
        worker
      )
    expect(kindOf(aid({}))).toBe('ok')
    expect(kindOf(aid({}, null))).toBe('not-your-part')
    expect(kindOf(aid({ amount: null }))).toBe('amount-needed')
    const course = aid({ aid: 'SV70' })
    expect(course.ok && course.value.amount).toBeNull()
  })
})

describe('talks about care', () => {
  it('G-08 have no code for the offence, and refuse the words by which it is talked away', () => {
    expect(sessionSubjects.codes).toEqual(['care', 'family', 'school'])
    for (const words of [
      'Pelaku minta berdamai.',
      'Ada ganti rugi untuk keluarga.',
      'Keluarga mau mencabut laporan.',
      'Anak akan dinikahkan.'
    ])
      expect(kindOf(session({ agreement: words })), words).toBe('talk-about-offence')
    expect(wordsOfOffence('Hidup damai di rumah Nenek, makan bersama.')).toEqual([])
    expect(kindOf(session({}))).toBe('ok')
  })

  it('G-07 S70 are never held with whoever is suspected or dangerous, and always with a safeguard and the child’s view', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...sessionPartners.codes), (family, partner) => {
        const isClosed = suspected(family).some((code) => code === partner)
        expect(kindOf(session({ partner }, family))).toBe(isClosed ? 'not-with-this-person' : 'ok')
      })
    )
    // a family that refuses is who such a talk is for
    expect(kindOf(session({}, { ...nothing, status: 'FS4' }))).toBe('ok')
    expect(kindOf(session({ safeguard: 'ya' }))).toBe('safeguard-needed')
    expect(kindOf(session({ agreement: null }))).toBe('agreement-needed')
    expect(kindOf(session({ statement: null }))).toBe('child-view-or-reason')
    const open = session({ result: 'open' })
    expect(open.ok && open.value.agreement).toBeNull()
    expect(hasAgreement('stopped')).toBe(false)
  })
})

function never(): never {
  throw new Error('the fund was not kept')
}
