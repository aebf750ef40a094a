/** How each demo child may be reached, and a message that waits: CENDET in the afternoon with a code word, KENARI's mother, MURAI without her old school. */
import { addDays } from '#domain/kernel/date.ts'
import { weekdays } from '#domain/contact/contact-terms.ts'
import { answersOn } from '#domain/case-file/consent-terms.ts'
import { consentPathFor } from '#domain/case-file/consent.ts'
import type { DemoChild } from './demo-child.ts'
import { postId } from './network.ts'
import { fileId, idOf as id, type Step } from './step.ts'

const zones: Readonly<Record<string, string>> = { denpasar: 'WITA', lombok: 'WITA', 'lombok-timur': 'WITA' }
const sentence = (n: number): string => `00000000-0000-4044-8000-${String(n).padStart(12, '0')}`

const rule = (child: DemoChild, over: object = {}) => ({
  doNotContact: false,
  channels: ['visit'],
  phone: null,
  email: null,
  post: 'Balai warga contoh, sesudah pulang sekolah',
  readers: null,
  codeWord: 'layang-layang',
  days: weekdays.codes,
  windows: ['TW4'],
  zone: zones[child.area] ?? 'WIB',
  mayLeaveMessage: false,
  identity: 'ID1',
  confirmedBy: 'child',
  ...over
})

function set(child: DemoChild, what: string, daysAgo: number, person: object, over: object = {}): Step {
  return {
    daysAgo,
    by: 'R01',
    name: 'contact.set-rule',
    input: (_, today) => ({
      caseFileId: fileId(child),
      personId: id(child, `contact ${what}`),
      seenVersion: 0,
      person: { accountId: null, name: null, ...person },
      rule: { confirmedOn: addDays(today, -daysAgo), ...rule(child, over) }
    })
  }
}
const message = (child: DemoChild, what: string, n: number, channel: string): Step => ({
  daysAgo: 0,
  by: 'R01',
  name: 'contact.prepare-message',
  input: () => ({
    caseFileId: fileId(child),
    messageId: id(child, `message ${what}`),
    personId: id(child, `contact ${what}`),
    templateId: sentence(n),
    templateVersion: 1,
    channel,
    filling: { greeting: 'GR1', onDay: null, atTime: null },
    notBefore: null
  })
})
const phone = { channels: ['whatsapp', 'call'], phone: '0800 0000 0000', post: null }
const child = { kind: 'child' }

export function contactSteps(of: DemoChild): Step[] {
  if (of.safetyPlanDaysAgo === null) return []
  const daysAgo = Math.min(of.safetyPlanDaysAgo, 40)
  switch (of.codeName) {
    case 'CENDET':
      return [
        set(of, 'child', daysAgo, child, { ...phone, readers: 'Ayah kadang memegang ponselnya' }),
        message(of, 'child', 1, 'whatsapp')
      ]
    case 'KENARI':
      return [
        set(of, 'child', daysAgo, child),
        familyContact(of, daysAgo),
        set(
          of,
          'carer',
          daysAgo,
          { kind: 'carer', name: 'Ibu' },
          { ...phone, confirmedBy: 'carer', identity: 'ID3', mayLeaveMessage: true }
        ),
        message(of, 'carer', 12, 'call')
      ]
    case 'MURAI':
      return [
        set(of, 'child', daysAgo, child, { post: 'Rumah nenek' }),
        // her move to another school is kept secret: the old one is not contacted by anybody
        set(
          of,
          'school',
          daysAgo,
          { kind: 'school', name: 'Sekolah lama' },
          { doNotContact: true, channels: [], post: null, days: [], windows: [], codeWord: null, confirmedBy: null, confirmedOn: null }
        )
      ]
    default:
      return [set(of, 'child', daysAgo, child)]
  }
}

const familyContact = (of: DemoChild, daysAgo: number): Step => ({
  daysAgo,
  by: 'R01',
  name: 'case-file.record-consent',
  input: (_, today) => ({
    caseFileId: fileId(of),
    consentId: id(of, 'CS09 contact'),
    purpose: 'CS09',
    given: true,
    by: 'CHILD',
    carer: of.carer,
    childAnswer: answersOn(consentPathFor(of.age, of.carer))[0],
    recipient: null,
    language: 'LA01',
    bestInterestId: null,
    answeredOn: addDays(today, -daysAgo),
    expiresOn: addDays(today, 300 - daysAgo),
    explainedByPostId: postId(of.area, 'R01'),
    witnessed: true
  })
})
