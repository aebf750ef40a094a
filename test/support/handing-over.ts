/** A hand-over to test with: the people of a unit, a promise, the inputs, and reading the dossier. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { done } from './done.ts'
import type { Person, World } from './world.ts'

interface Dossier {
  readonly handover: {
    readonly id: string
    readonly kind: string
    readonly completedAt: string | null
    readonly items: { item: string; rowId: string; version: number }[]
    readonly accepted: { item: string; rowId: string; version: number }[]
    readonly questions: { id: string; question: string; answer: string | null }[]
  } | null
  readonly dossier: { promises: { id: string; text: string }[]; safetyPlan: object | null; seesSafety: boolean; plan: object | null } | null
}

export function handingOver(world: World, today: string) {
  const people = async (area: string) => ({
    worker: await world.signIn(area, 'R01'),
    successor: await world.signIn(area, 'R03'),
    supervisor: await world.signIn(area, 'R02'),
    head: await world.signIn(area, 'R04')
  })
  const dossierOf = async (one: Person, file: string): Promise<Dossier> => {
    const seen = await one.read('handover.read', { id: file })
    if (seen.outcome !== 'shown') throw new Error(seen.outcome)
    return seen.value as Dossier
  }
  const planInput = (area: string, file: string, also: object = {}) => ({
    caseFileId: file,
    handoverId: randomUUID(),
    fromPostId: postId(area, 'R01'),
    toPostId: postId(area, 'R03'),
    firstDay: addDays(today, 21),
    reason: 'rotation',
    shortReason: null,
    ...also
  })
  const promise = async (worker: Person, file: string, text: string) => {
    const noteId = randomUUID()
    await done(worker, 'case-file.write-note', {
      caseFileId: file,
      noteId,
      kind: 'promise',
      happenedOn: today,
      dueOn: addDays(today, 3),
      text
    })
    return noteId
  }
  /** whatever is left: what changed since it was accepted, too */
  const acceptAll = async (one: Person, file: string, handoverId: string) => {
    const { handover } = await dossierOf(one, file)
    const isTaken = (row: { item: string; rowId: string; version: number }) =>
      handover?.accepted.some((a) => a.item === row.item && a.rowId === row.rowId && a.version === row.version)
    for (const { item, rowId, version } of handover?.items.filter((row) => !isTaken(row)) ?? [])
      await done(one, 'handover.accept-item', { caseFileId: file, handoverId, item, rowId, seenVersion: version })
  }
  const introduce = (one: Person, file: string, handoverId: string, also: object = {}) =>
    one.send('handover.record-introduction', {
      caseFileId: file,
      handoverId,
      introductionId: randomUUID(),
      whom: 'child',
      supporterId: null,
      way: 'joint-visit',
      onDay: today,
      notYetReason: null,
      statement: 'Mau, asal Mbak yang lama ikut dulu.',
      missingReason: null,
      ...also
    })
  const ownersOf = async (file: string) =>
    (
      await world.asOwner<{ post: string }>(
        `select post_id as post from casework.standing where case_file_id = $1 and standing = 'case-worker' and until_at > now()`,
        [file]
      )
    ).map(({ post }) => post)
  return { people, dossierOf, planInput, promise, acceptAll, introduce, ownersOf }
}
