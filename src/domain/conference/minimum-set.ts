/** Who must sit at the table: the case worker, the supervisor, and one service concerned; one person fills one place (C6). */
import type { ConferenceFile, Seat } from './conference.ts'

const minimumPlaces = ['case-worker', 'supervisor', 'service'] as const
export type MinimumPlace = (typeof minimumPlaces)[number]

type Sitting = Pick<Seat, 'participantId' | 'postId' | 'unitId' | 'holder'>

/** A service concerned is anybody from outside the unit that keeps the file. */
const fills = (seat: Sitting, place: MinimumPlace, file: ConferenceFile): boolean =>
  place === 'case-worker'
    ? seat.postId === file.workerPostId
    : place === 'supervisor'
      ? seat.postId === file.supervisorPostId
      : seat.unitId !== file.unitId && seat.postId !== file.workerPostId && seat.postId !== file.supervisorPostId

/** The places that stay empty. Somebody who holds two posts sits on one chair. */
export function missingPlaces(seats: readonly Sitting[], file: ConferenceFile): readonly MinimumPlace[] {
  const taken = new Set<string>()
  const person = (seat: Sitting) => seat.holder ?? seat.postId ?? seat.participantId
  return minimumPlaces.filter((place) => {
    const seat = seats.find((one) => fills(one, place, file) && !taken.has(person(one)))
    if (seat) taken.add(person(seat))
    return !seat
  })
}
