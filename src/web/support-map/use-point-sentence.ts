/** A difference between the two maps as one sentence to begin a talk with. */
import { nearSteps } from '#domain/support-map/child-map.ts'
import { strengthOf } from '#domain/support-map/map-differences.ts'
import { tieFormWords } from '#web/words/tie-forms.ts'
import { twoMapsWords } from '#web/words/two-maps.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { useWhoIs } from './ChildCircle.tsx'
import type { ShownChildMap } from './child-map.local.ts'
import type { LaidMap } from './support-map.local.ts'
import { seenSupporters, type TalkPoint } from './two-maps.ts'

export function usePointSentence(file: LaidMap, map: ShownChildMap): (point: TalkPoint) => string {
  const w = useWords(twoMapsWords)
  const t = useWords(tieFormWords)
  const name = useName()
  const whoIs = useWhoIs()
  return ({ point, personId, supporterId }) => {
    const person = map.people.find((one) => one.personId === personId)
    const supporter = file.supporters.find(({ id }) => id === supporterId)
    const seen = seenSupporters(file).find(({ id }) => id === supporterId)
    const who = person ? whoIs(person) : (supporter?.label ?? w.someone)
    return w.points[point](who, person ? name(nearSteps.term(person.near)) : '', t.strengths[seen ? strengthOf(seen) : 0] ?? '')
  }
}
