/** Care and shelter of four demo children, by the commands their workers send: appointments, what institutions told, a place refused and one given. */
import { consentPathFor } from '#domain/case-file/consent.ts'
import { answersOn, giverOn } from '#domain/case-file/consent-terms.ts'
import { addDays } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import { postId } from './network.ts'
import { fileId, idOf as id, type Step } from './step.ts'

interface Visit {
  readonly service: string
  /** a post of the child's area, or words for an institution outside the network */
  readonly at: { readonly post: string } | { readonly words: string }
  /** days ago; negative lies ahead, and was agreed on `plannedDaysAgo` */
  readonly daysAgo: number
  readonly plannedDaysAgo?: number
  readonly wish?: 'P' | 'L' | 'ANY'
  readonly interpreter?: true
  readonly urgent?: true
  /** what the institution told whoever accompanies, and in how many days the child comes again */
  readonly told?: readonly [outcome: string, inDays: number | null]
}
interface Care {
  /** asked before a body is examined */
  readonly agreedDaysAgo?: number
  readonly visits: readonly Visit[]
  readonly visum?: readonly [daysAgo: number, number: string, issuer: string]
}

const hospital = { words: 'Rumah sakit umum daerah (contoh)' }
const care: Readonly<Record<string, Care>> = {
  KENARI: {
    visits: [
      { service: 'SV32', at: { post: 'psikolog' }, daysAgo: 33, wish: 'P' },
      { service: 'SV32', at: { post: 'psikolog' }, daysAgo: 12, wish: 'P' },
      { service: 'SV32', at: { post: 'psikolog' }, daysAgo: -9, plannedDaysAgo: 5, wish: 'P' }
    ]
  },
  MERPATI: {
    agreedDaysAgo: 8,
    visits: [
      { service: 'SV20', at: hospital, daysAgo: 9, wish: 'P', urgent: true, told: ['OC2', 14] },
      { service: 'SV21', at: hospital, daysAgo: 8, wish: 'P', told: ['OC1', null] }
    ],
    visum: [5, 'VER/118/XI/2026', 'Rumah sakit umum daerah (contoh)']
  },
  KEPODANG: {
    agreedDaysAgo: 20,
    visits: [
      { service: 'SV25', at: { post: 'klinik' }, daysAgo: 12, wish: 'ANY', interpreter: true },
      { service: 'SV25', at: { post: 'klinik' }, daysAgo: -6, plannedDaysAgo: 4, wish: 'ANY', interpreter: true }
    ]
  },
  JALAK: {
    visits: [{ service: 'SV20', at: hospital, daysAgo: 21, wish: 'P', interpreter: true, urgent: true, told: ['OC6', null] }]
  }
}

export function careSteps(child: DemoChild): Step[] {
  const plan = care[child.codeName]
  return [
    ...(plan
      ? [...agreement(child, plan), ...plan.visits.flatMap((visit, index) => visitSteps(child, visit, index)), ...visum(child, plan)]
      : []),
    ...staySteps(child)
  ]
}

const ofFile = (child: DemoChild) => ({ caseFileId: fileId(child) })

function agreement(child: DemoChild, { agreedDaysAgo: daysAgo }: Care): Step[] {
  if (daysAgo === undefined) return []
  const path = consentPathFor(child.age, child.carer)
  const by = giverOn(path)
  return [
    {
      daysAgo,
      by: 'R01',
      name: 'case-file.record-consent',
      input: (_, today) => ({
        ...ofFile(child),
        consentId: id(child, 'CS05'),
        purpose: 'CS05',
        given: true,
        by,
        carer: child.carer,
        childAnswer: answersOn(path)[0],
        recipient: null,
        language: child.codeName === 'KEPODANG' ? 'LA20' : 'LA01',
        bestInterestId: by === 'BIA' ? id(child, 'best interest') : null,
        answeredOn: addDays(today, -daysAgo),
        expiresOn: addDays(today, 180 - daysAgo),
        explainedByPostId: postId(child.area, 'R01'),
        witnessed: true
      })
    }
  ]
}

function visitSteps(child: DemoChild, visit: Visit, index: number): Step[] {
  const { daysAgo, plannedDaysAgo = daysAgo } = visit
  const appointmentId = id(child, `appointment ${index}`)
  const step = (name: Step['name'], on: number, input: Step['input']): Step => ({ daysAgo: on, by: 'R01', name, input })
  const planned = step('health.plan-appointment', plannedDaysAgo, (_, today) => ({
    ...ofFile(child),
    appointmentId,
    service: visit.service,
    postId: 'post' in visit.at ? postId(child.area, visit.at.post) : null,
    institution: 'words' in visit.at ? visit.at.words : null,
    at: `${addDays(today, -daysAgo)}T03:00:00.000Z`,
    along: 'AL1',
    wishedSex: visit.wish ?? null,
    interpreter: visit.interpreter ?? false,
    cannotWait: visit.urgent ?? false
  }))
  if (daysAgo < 0) return [planned]
  const attended = step('health.settle-appointment', daysAgo, () => ({
    ...ofFile(child),
    appointmentId,
    seenVersion: 1,
    to: 'attended',
    hindrance: null,
    at: null,
    wishMet: visit.wish === 'P' ? true : null
  }))
  const { told } = visit
  const summed = told && [
    step('health.summarise', daysAgo, (_, today) => ({
      ...ofFile(child),
      appointmentId,
      summaryId: id(child, `summary ${index}`),
      outcome: told[0],
      nextOn: told[1] === null ? null : addDays(today, told[1] - daysAgo)
    }))
  ]
  return [planned, attended, ...(summed ?? [])]
}

const visum = (child: DemoChild, { visum: paper }: Care): Step[] =>
  paper
    ? [
        {
          daysAgo: paper[0],
          by: 'R01',
          name: 'health.record-visum',
          input: (_, today) => ({
            ...ofFile(child),
            visumId: id(child, 'visum'),
            paper: 'VP2',
            number: paper[1],
            issuer: paper[2],
            issuedOn: addDays(today, -paper[0])
          })
        }
      ]
    : []

/** MERPATI: the first house in Batam is full, the second takes her in the same day; looked at on days 1, 3 and 7. */
function staySteps(child: DemoChild): Step[] {
  if (child.codeName !== 'MERPATI') return []
  const from = 9
  const [full, kept] = [id(child, 'stay full'), id(child, 'stay')]
  const step = (daysAgo: number, name: Step['name'], input: Step['input']): Step => ({ daysAgo, by: 'R01', name, input })
  const ask = (stayId: string, key: string) =>
    step(from, 'shelter.ask-place', (_, today) => ({
      ...ofFile(child),
      stayId,
      reviewId: id(child, `asked ${key}`),
      postId: postId('batam', key),
      bed: 'girls',
      neededOn: addDays(today, -from),
      statement: 'Aku mau tempat yang tenang dan boleh menelepon kakak.',
      missingReason: null
    }))
  const move = (stayId: string, to: string) =>
    step(from, 'shelter.move-stay', (_, today) => ({
      ...ofFile(child),
      stayId,
      seenVersion: 1,
      to,
      on: addDays(today, -from),
      backOn: null
    }))
  const review = (day: number, safe: string, statement: string, turn: number) =>
    step(from - day, 'shelter.record-review', (_, today) => ({
      ...ofFile(child),
      stayId: kept,
      seenVersion: 2 + turn,
      reviewId: id(child, `stay review ${day}`),
      reviewedOn: addDays(today, day - from),
      safe,
      goesOn: 'stays',
      determinationId: null,
      statement,
      missingReason: null
    }))
  return [
    ask(full, 'rumah-aman'),
    move(full, 'SH9'),
    ask(kept, 'rumah-aman-2'),
    move(kept, 'SH2'),
    review(1, 'partly', 'Aku belum kenal siapa-siapa di sini.', 0),
    review(3, 'yes', 'Aku sudah punya teman sekamar.', 1),
    review(7, 'yes', 'Aku mau belajar menggambar di sini.', 2)
  ]
}
