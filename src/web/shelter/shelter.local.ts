/** Stays as this phone knows them, with what is not yet sent laid over them. */
import type { ViewMissingReason } from '#domain/case-file/child-view.ts'
import type { DeterminationQuestion } from '#domain/episode/determination.ts'
import type { ChangedMeanwhile } from '#domain/kernel/command.ts'
import type { AskPlace, AskPlaceProblem } from '#domain/shelter/ask-place.ts'
import type { KeepProtocol, KeepProtocolProblem } from '#domain/shelter/keep-protocol.ts'
import type { MoveStay, MoveStayProblem } from '#domain/shelter/move-stay.ts'
import type { RecordStayReview, RecordStayReviewProblem } from '#domain/shelter/record-stay-review.ts'
import type { ShelterGround } from '#domain/shelter/shelter-ground.ts'
import { hasRoom, isLong, isStaying, nextReviewOn, type ProtocolStep, type Stay } from '#domain/shelter/stay.ts'
import type { WriteShelterNote, WriteShelterNoteProblem } from '#domain/shelter/write-shelter-note.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import type { Covers } from '#web/words/problems.ts'
import { problemWords } from '#web/words/shelter-problems.ts'

problemWords.id satisfies Covers<
  | AskPlaceProblem
  | Exclude<MoveStayProblem, ChangedMeanwhile<unknown>>
  | Exclude<RecordStayReviewProblem, ChangedMeanwhile<unknown>>
  | KeepProtocolProblem
  | WriteShelterNoteProblem
>

/** What the section asks of the file: the team's own page and a recipient's both know it. */
export interface ShelterFile {
  readonly id: string
  readonly codeName: string
  readonly standings: readonly string[]
}

export interface StayRow extends Stay {
  readonly id: string
  readonly unitName: string
  readonly bed: AskPlace['bed']
  readonly neededOn: string
  readonly untilOn: string | null
  readonly backOn: string | null
  readonly nextReviewOn: string | null
  readonly leftAt: string | null
  readonly leaving: number
  readonly reviews: readonly {
    readonly id: string
    readonly kind: 'asked' | 'review'
    readonly reviewedOn: string
    readonly safe: RecordStayReview['safe'] | null
    readonly goesOn: RecordStayReview['goesOn'] | null
    readonly hasDetermination: boolean
    readonly wantsDetermination: boolean
    readonly statement: string | null
    readonly missingReason: ViewMissingReason | null
    readonly by: string | null
  }[]
  readonly steps: readonly {
    readonly step: ProtocolStep
    readonly answer: KeepProtocol['answer']
    readonly at: string
    readonly by: string | null
  }[]
  readonly notes: readonly { readonly id: string; readonly text: string; readonly at: string; readonly by: string | null }[]
  readonly isPending?: boolean
}

export interface ShelterRead {
  readonly isOpen: boolean
  readonly accompanies: boolean
  readonly ownPosts: readonly string[]
  readonly stays: readonly StayRow[]
  readonly determinations: readonly { readonly id: string; readonly question: DeterminationQuestion; readonly openedOn: string }[]
}

/** A phone knows whether the file is open, not at which stage it stands; that is enough to decide. */
export const groundOf = ({ isOpen, accompanies, ownPosts }: ShelterRead): ShelterGround => ({
  state: isOpen ? 'ST09' : 'ST15',
  accompanies,
  ownPosts: ownPosts.map((postId) => ({ postId }))
})

export function layShelter(read: ShelterRead, items: readonly OutboxItem[]): ShelterRead {
  let laid = read
  for (const { name, input, status, madeAt } of items) {
    if (status === 'refused' || status === 'conflict') continue
    const still = status === 'delivered' ? {} : { isPending: true }
    const change = (id: string, seen: number | null, over: (row: StayRow) => Partial<StayRow>): void => {
      const fits = (row: StayRow) => row.id === id && (seen === null || row.version === seen)
      laid = { ...laid, stays: laid.stays.map((row) => (fits(row) ? { ...row, ...over(row), ...still } : row)) }
    }
    if (name === 'shelter.ask-place') {
      const asked = input as AskPlace
      if (!laid.stays.some(({ id }) => id === asked.stayId)) laid = { ...laid, stays: [...laid.stays, { ...askedRow(asked), ...still }] }
    }
    if (name === 'shelter.move-stay') {
      const { stayId, seenVersion, to, on, backOn } = input as MoveStay
      change(stayId, seenVersion, (row) => {
        const fromOn = row.fromOn ?? (to === 'SH2' ? on : null)
        return {
          status: to,
          fromOn,
          untilOn: hasRoom(to) ? null : on,
          backOn: to === 'SH3' ? backOn : null,
          nextReviewOn: fromOn && isStaying(to) ? nextReviewOn(fromOn, on) : null,
          ...(to === 'SH8' ? { leftAt: madeAt, leaving: row.leaving + 1, steps: [] } : {}),
          version: seenVersion + 1
        }
      })
    }
    if (name === 'shelter.record-review') {
      const { stayId, seenVersion, reviewedOn, determinationId, ...review } = input as RecordStayReview
      change(stayId, seenVersion, (row) => ({
        nextReviewOn: row.fromOn && nextReviewOn(row.fromOn, reviewedOn),
        reviews: [
          ...row.reviews,
          {
            id: review.reviewId,
            kind: 'review',
            reviewedOn,
            safe: review.safe,
            goesOn: review.goesOn,
            hasDetermination: determinationId !== null,
            wantsDetermination: determinationId === null && row.fromOn !== null && isLong(row.fromOn, reviewedOn),
            statement: review.statement,
            missingReason: review.missingReason,
            by: null
          }
        ],
        version: seenVersion + 1
      }))
    }
    if (name === 'shelter.keep-protocol') {
      const { stayId, step, answer } = input as KeepProtocol
      change(stayId, null, (row) => ({ steps: [...row.steps.filter((one) => one.step !== step), { step, answer, at: madeAt, by: null }] }))
    }
    if (name === 'shelter.write-note') {
      const { stayId, noteId, text } = input as WriteShelterNote
      change(stayId, null, (row) =>
        row.notes.some(({ id }) => id === noteId) ? {} : { notes: [{ id: noteId, text, at: madeAt, by: null }, ...row.notes] }
      )
    }
  }
  return laid
}

const askedRow = ({ stayId, reviewId, postId, bed, neededOn, statement, missingReason }: AskPlace): StayRow => ({
  id: stayId,
  postId,
  unitName: '',
  bed,
  status: 'SH1',
  neededOn,
  fromOn: null,
  untilOn: null,
  backOn: null,
  nextReviewOn: null,
  leftAt: null,
  leaving: 0,
  version: 1,
  reviews: [
    {
      id: reviewId,
      kind: 'asked',
      reviewedOn: neededOn,
      safe: null,
      goesOn: null,
      hasDetermination: false,
      wantsDetermination: false,
      statement,
      missingReason,
      by: null
    }
  ],
  steps: [],
  notes: []
})
