/** The register and the courses as this device knows them, with what is still on the phone laid over. */
import type { TrainingModule } from '#domain/training/course.ts'
import { nineModules } from '#domain/training/course.ts'
import { holdsUntil, type Proof, type ProofAnswer, type StaffProfile } from '#domain/training/qualification.ts'
import type { ConfirmQualification } from '#domain/training/confirm-qualification.ts'
import type { RecordProfile } from '#domain/training/record-profile.ts'
import type { RecordQualification } from '#domain/training/record-qualification.ts'
import type { Day } from '#domain/kernel/date.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'

export interface Paper {
  readonly id: string
  readonly proof: Proof
  readonly number: string | null
  readonly issuedOn: Day
  readonly validUntil: Day | null
  readonly answer: ProofAnswer | null
  readonly answeredBy: string | null
  readonly onPhone?: true
}
export interface Certificate {
  readonly id: string
  readonly number: string | null
  readonly modules: readonly TrainingModule[]
  readonly score: number | null
  readonly validUntil: Day | null
  readonly countsAsTpks: boolean
  readonly heldOn: Day
  /** the organiser struck it: it counts for nothing */
  readonly struckOn: Day | null
  readonly correctedOn: Day | null
  /** the right line stands beside it */
  readonly isCorrected: boolean
}
export interface Colleague {
  readonly accountId: string
  readonly name: string
  readonly posts: readonly { readonly title: string; readonly unit: string }[]
  readonly profile: (StaffProfile & { readonly version: number }) | null
  readonly papers: readonly Paper[]
  readonly certificates: readonly Certificate[]
}

export interface Attending {
  readonly id: string
  readonly accountId: string | null
  readonly name: string | null
  readonly office: string | null
  readonly modules: readonly TrainingModule[]
  readonly score: number | null
  readonly number: string | null
  readonly validUntil: Day | null
  /** struck as wrong; it stays to be seen and counts for nothing */
  readonly struckOn: Day | null
  readonly corrects: string | null
  readonly correctedOn: Day | null
}
export interface Course {
  readonly id: string
  readonly regionCode: string
  readonly region: string
  readonly modules: readonly TrainingModule[]
  readonly heldOn: Day
  readonly hours: number
  readonly place: string
  readonly givenBy: string
  readonly organiser: string
  readonly mine: boolean
  readonly attendance: readonly Attending[]
  readonly plans: readonly { readonly id: string; readonly problem: string; readonly isClosed: boolean }[]
}
export interface CoursesRead {
  readonly courses: readonly Course[]
  readonly posts: readonly { readonly id: string; readonly title: string; readonly unit: string }[]
}

const waits = ({ status }: OutboxItem): boolean => status !== 'refused' && status !== 'conflict'

export function layOwn(own: Colleague, items: readonly OutboxItem[]): Colleague {
  let laid = own
  for (const { name, input } of items.filter(waits)) {
    if (name === 'training.record-profile') {
      const { profile, seenVersion } = input as RecordProfile
      if ((own.profile?.version ?? 0) === seenVersion) laid = { ...laid, profile: { ...profile, version: seenVersion + 1 } }
    }
    if (name === 'training.record-qualification') {
      const put = input as RecordQualification
      if (laid.papers.some(({ id }) => id === put.qualificationId)) continue
      const paper = { ...put, id: put.qualificationId, validUntil: holdsUntil(put), answer: null, answeredBy: null, onPhone: true as const }
      laid = { ...laid, papers: [paper, ...laid.papers] }
    }
  }
  return laid
}

/** Answers on their way are shown at once, and asked for no more. */
export function layAnswers(people: readonly Colleague[], items: readonly OutboxItem[], me: string): readonly Colleague[] {
  const answers = new Map(
    items
      .filter((item) => item.name === 'training.confirm-qualification' && waits(item))
      .map(({ input }) => [(input as ConfirmQualification).qualificationId, (input as ConfirmQualification).answer])
  )
  return people.map((one) => ({
    ...one,
    papers: one.papers.map((paper) => {
      const answer = paper.answer === null ? answers.get(paper.id) : undefined
      return answer ? { ...paper, answer, answeredBy: me } : paper
    })
  }))
}

/** Trained today: a paper somebody confirmed, or a certificate of an organiser, that has not ended. */
export const isTrained = ({ papers, certificates }: Colleague, today: Day): boolean =>
  papers.some(
    ({ proof, answer, validUntil }) => proof === 'TPKS' && answer === 'confirmed' && (validUntil === null || validUntil >= today)
  ) || certificates.some(({ countsAsTpks, validUntil }) => countsAsTpks && validUntil !== null && validUntil >= today)

export interface Progress {
  readonly accountId: string
  readonly name: string
  readonly done: readonly TrainingModule[]
}

/** Who of the area attended which of the nine modules, by name. */
export function progressOf(courses: readonly Course[]): readonly Progress[] {
  const people = new Map<string, { name: string; done: Set<TrainingModule> }>()
  for (const { attendance } of courses)
    for (const { accountId, name, modules, struckOn } of attendance) {
      if (!accountId || !name || struckOn) continue
      const known = people.get(accountId) ?? { name, done: new Set() }
      for (const one of modules) known.done.add(one)
      people.set(accountId, known)
    }
  return [...people]
    .map(([accountId, { name, done }]) => ({ accountId, name, done: nineModules.filter((one) => done.has(one)) }))
    .sort((a, b) => a.name.localeCompare(b.name))
}
