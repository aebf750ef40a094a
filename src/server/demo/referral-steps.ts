/** A demo child's referrals as the commands of both sides: the child's word first, then draft, sending, answer, and word back. */
import { answersOn, giverOn } from '#domain/case-file/consent-terms.ts'
import { consentPathFor } from '#domain/case-file/consent.ts'
import { addDays } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import { postId } from './network.ts'
import type { DemoReferral, Told } from './demo-referral.ts'
import { referrals } from './referrals.ts'
import { demoServiceId } from './service-steps.ts'
import { fileId, idOf as id, type Step } from './step.ts'

/** Whom a consent names: the agency, not its rooms. */
const agencies: Readonly<Record<string, string>> = {
  psikolog: 'Layanan psikologi',
  puskesmas: 'Puskesmas',
  klinik: 'Puskesmas',
  lbh: 'LBH',
  'rumah-aman': 'Rumah aman',
  'rumah-aman-2': 'Rumah aman',
  dikbud: 'Dinas Pendidikan',
  dinsos: 'Dinas Sosial',
  lsm: 'Jaringan LSM'
}
const seated = ['medan', 'batam', 'denpasar', 'surabaya', 'lombok-timur']

export const referralSteps = (child: DemoChild): Step[] => {
  const all = referrals[child.codeName] ?? []
  const first = all.reduce((most, { on }) => Math.max(most, on[0]), 0)
  return all.length > 0 ? [consentOf(child, first, 'CS04', null, 'CS04 referrals'), ...all.flatMap((one) => stepsOf(child, one))] : []
}

function consentOf(child: DemoChild, daysAgo: number, purpose: string, recipient: string | null, name: string): Step {
  const path = consentPathFor(child.age, child.carer)
  const by = giverOn(path)
  return {
    daysAgo,
    by: 'R01',
    name: 'case-file.record-consent',
    input: (_, today) => ({
      caseFileId: fileId(child),
      consentId: id(child, name),
      purpose,
      given: true,
      by,
      carer: child.carer,
      childAnswer: answersOn(path)[0],
      recipient,
      language: child.codeName === 'KEPODANG' ? 'LA20' : 'LA01',
      bestInterestId: by === 'BIA' ? id(child, 'best interest') : null,
      answeredOn: addDays(today, -daysAgo),
      expiresOn: addDays(today, 180 - daysAgo),
      explainedByPostId: postId(child.area, 'R01'),
      witnessed: true
    })
  }
}

function stepsOf(child: DemoChild, one: DemoReferral): Step[] {
  const [area, unit] = one.to
  const [daysAgo, hour] = one.on
  const referralId = id(child, `referral ${one.key}`)
  const counted = `referral ${one.key}`
  const at = { daysAgo, hour }
  const of = { caseFileId: fileId(child), referralId }
  const agency = agencies[unit] ?? unit
  const sharing = `CS03 referral ${one.key}`
  const draft: Step = {
    ...at,
    by: 'R01',
    name: 'referral.draft',
    input: () => ({
      ...of,
      serviceId: demoServiceId(area, unit, one.service),
      service: one.service,
      need: one.need,
      actionId: one.action === undefined ? null : id(child, `action ${one.action}`),
      afterId: one.after === undefined ? null : id(child, `referral ${one.after}`),
      urgency: one.urgency,
      fields: one.fields,
      accommodations: one.needed ?? [],
      message: one.message ?? null,
      days: 30,
      companionPostId: one.alone ? null : postId(child.area, 'R01')
    })
  }
  if (one.until === 'asked')
    return [
      draft,
      { ...at, by: 'R01', name: 'referral.ask-consent', input: (versions) => ({ ...of, seenVersion: versions.next(counted) }) }
    ]
  const send: Step = {
    ...at,
    by: 'R01',
    name: 'referral.send',
    forEach: 'shown-packet',
    input: (versions) => ({
      ...of,
      seenVersion: versions.next(counted),
      basis: 'consent',
      referralConsentId: id(child, 'CS04 referrals'),
      sharingConsentId: id(child, sharing),
      bestInterestId: null
    })
  }
  const agreed = { ...consentOf(child, daysAgo, 'CS03', `${agency}, untuk ${one.for}`, sharing), hour }
  const isOnPaper = !seated.includes(area) || unit === 'lsm'
  const told = (one.told ?? []).map(([on, at, what], index): Step => {
    const bySender = isOnPaper || what.what === 'answer' || what.what === 'close'
    return {
      daysAgo: on,
      hour: at,
      ...(bySender ? { by: 'R01' } : { area, by: unit, holdsOpen: referralId }),
      name: commands[what.what],
      input: (versions, today) => ({
        ...of,
        // an answer to a question asks for no version, and makes none
        ...(what.what === 'answer' ? {} : { seenVersion: versions.next(counted) }),
        ...inputOf(what, addDays(today, -on), id(child, `${counted} question ${what.what === 'answer' ? index - 1 : index}`))
      })
    }
  })
  return [agreed, draft, send, ...told]
}

const commands = {
  ask: 'referral.ask',
  answer: 'referral.answer-question',
  accept: 'referral.accept',
  decline: 'referral.decline',
  missed: 'referral.tell-attendance',
  attended: 'referral.tell-attendance',
  service: 'referral.give-service',
  back: 'referral.refer-back',
  close: 'referral.close'
} as const

function inputOf(told: Told, on: string, questionId: string): object {
  switch (told.what) {
    case 'ask':
    case 'answer':
      return { questionId, words: told.words }
    case 'accept':
      return told.meet === null
        ? { meetAt: null, place: null }
        : // 15.00 on the same day, 10.00 on any other
          { meetAt: `${addDays(on, told.meet)}T0${told.meet === 0 ? 8 : 3}:00:00.000Z`, place: told.place ?? 'MP1' }
    case 'decline':
      return { reason: told.reason }
    case 'missed':
    case 'attended':
      return { came: told.what === 'attended', on }
    case 'service':
      return { on }
    case 'back':
      return { outcome: told.outcome, summary: told.summary, nextOn: told.next === null ? null : addDays(on, told.next) }
    case 'close':
      return {}
  }
}
