/** Reviews the demo workers held with the children, and one limit a region set for itself. */
import { addDays } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import { unitId } from './network.ts'
import { fileId, idOf as id, type Step } from './step.ts'

interface Held {
  readonly daysAgo: number
  readonly words: string
  readonly change: 'better' | 'same'
  readonly decision: 'go-on' | 'monitor'
  readonly nextInDays: number
}

const reviews: Readonly<Record<string, Held>> = {
  KENARI: {
    daysAgo: 18,
    words: 'Ibu sekarang mau mendengar. Sekolah masih kadang berat.',
    change: 'better',
    decision: 'go-on',
    nextInDays: 30
  },
  PERKUTUT: { daysAgo: 15, words: 'Nenek senang aku belajar lagi.', change: 'better', decision: 'go-on', nextInDays: 30 },
  CENDET: {
    daysAgo: 24,
    words: 'Aku sudah main bola lagi. Boleh jarang-jarang saja.',
    change: 'better',
    decision: 'monitor',
    nextInDays: 60
  },
  MURAI: { daysAgo: 2, words: 'Aku mau tinggal di rumah Nenek.', change: 'same', decision: 'go-on', nextInDays: 14 }
}

export function episodeSteps(child: DemoChild): Step[] {
  const held = reviews[child.codeName]
  return [...(held ? [reviewStep(child, held)] : []), ...(child.codeName === 'PERKUTUT' ? [limitStep(child)] : [])]
}

const reviewStep = (child: DemoChild, held: Held): Step => ({
  daysAgo: held.daysAgo,
  by: 'R01',
  name: 'episode.record-review',
  input: (versions, today) => ({
    caseFileId: fileId(child),
    seenVersion: versions.now('file'),
    reviewId: id(child, 'review'),
    reviewedOn: addDays(today, -held.daysAgo),
    statement: held.words,
    missingReason: null,
    needsChange: held.change,
    safetyLooked: true,
    signs: [],
    decision: held.decision,
    nextOn: addDays(today, held.nextInDays - held.daysAgo)
  })
})

const limitStep = (child: DemoChild): Step => ({
  daysAgo: 60,
  by: 'R04',
  name: 'episode.set-clock',
  input: () => ({
    clockRuleId: id(child, 'limit'),
    unitId: unitId(child.area),
    code: 'SLA-02',
    appliesTo: null,
    value: 12,
    unit: 'hour',
    source: 'Standar pelayanan kabupaten (contoh)',
    certainty: 'local',
    seenVersion: 0
  })
})
