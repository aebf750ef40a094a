/** A transfer between two units to test with: the people of both sides, a consent it rests on, and each step as they send it. */
import { randomUUID } from 'node:crypto'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { done } from './done.ts'
import { handingOver } from './handing-over.ts'
import type { Person, World } from './world.ts'

interface Lists {
  readonly transfers: readonly {
    id: string
    caseFileId: string | null
    codeName: string | null
    side: string
    stage: string
    isAsked: boolean
  }[]
  readonly notices: readonly { id: string; stage: string; isRead: boolean; fromProvince: string }[]
}

export async function transferring(world: World, from = 'denpasar', to = 'lombok-timur') {
  const today = () => dayOf(world.at)
  const sitting = async (area: string) => ({
    worker: await world.signIn(area, 'R01'),
    supervisor: await world.signIn(area, 'R02'),
    companion: await world.signIn(area, 'R03'),
    head: await world.signIn(area, 'R04')
  })
  const old = await sitting(from)
  const next = await sitting(to)
  const { acceptAll, introduce, promise, ownersOf } = handingOver(world, today())

  const consented = async (file: string, by: Person = old.worker, area = from): Promise<string> => {
    const consentId = randomUUID()
    await done(by, 'case-file.record-consent', {
      caseFileId: file,
      consentId,
      purpose: 'CS04',
      given: true,
      by: 'CHILD',
      carer: 'safe',
      childAnswer: 'CONSENTED',
      recipient: 'UPTD tujuan, pindah',
      language: 'LA01',
      bestInterestId: null,
      answeredOn: today(),
      expiresOn: addDays(today(), 180),
      explainedByPostId: postId(area, 'R01'),
      witnessed: true
    })
    return consentId
  }
  const offerInput = (file: string, consentId: string | null, also: object = {}) => ({
    caseFileId: file,
    transferId: randomUUID(),
    toPostId: postId(to, 'R04'),
    reason: 'jurisdiction',
    firstDay: addDays(today(), 21),
    shortReason: null,
    consentId,
    bestInterestId: null,
    ...also
  })
  const offered = async (file: string, also: object = {}) => {
    const input = offerInput(file, await consented(file), also)
    await done(old.supervisor, 'transfer.offer', input)
    return input
  }
  const acceptInput = (
    { caseFileId, transferId, firstDay }: { caseFileId: string; transferId: string; firstDay: string },
    also: object = {}
  ) => ({
    caseFileId,
    transferId,
    workerPostId: postId(to, 'R01'),
    supervisorPostId: postId(to, 'R02'),
    firstDay,
    callAt: `${addDays(today(), 3)}T03:00:00.000Z`,
    ...also
  })
  const accepted = async (file: string, also: object = {}) => {
    const input = await offered(file, also)
    await done(next.head, 'transfer.accept', acceptInput(input))
    return input
  }
  const call = (one: Person, which: { caseFileId: string; transferId: string }, also: object = {}) =>
    one.send('transfer.record-call', {
      caseFileId: which.caseFileId,
      transferId: which.transferId,
      heldOn: today(),
      statement: 'Aku senang ada kakak di sana.',
      missingReason: null,
      ...also
    })
  /** everything but the last word, on the first day */
  const ready = async (file: string, also: object = {}) => {
    const input = await accepted(file, also)
    await acceptAll(next.worker, file, input.transferId)
    await done(next.worker, 'handover.record-introduction', {
      caseFileId: file,
      handoverId: input.transferId,
      introductionId: randomUUID(),
      whom: 'child',
      supporterId: null,
      way: 'joint-call',
      onDay: today(),
      notYetReason: null,
      statement: 'Mau, asal Kakak yang lama ikut dulu.',
      missingReason: null
    })
    const called = await call(old.worker, input)
    if (called.outcome !== 'accepted') throw new Error(JSON.stringify(called))
    return input
  }
  const complete = (one: Person, { caseFileId, transferId }: { caseFileId: string; transferId: string }) =>
    one.send('transfer.complete', { caseFileId, transferId })
  const moved = async (file: string, also: object = {}) => {
    const input = await ready(file, also)
    const before = world.at
    world.at = `${input.firstDay}T03:00:00.000Z`
    const ended = await complete(next.supervisor, input)
    world.at = before
    if (ended.outcome !== 'accepted') throw new Error(JSON.stringify(ended))
    return input
  }
  const fileNow = async (file: string) =>
    (
      await world.asOwner<{ unit: string; worker: string; supervisor: string; state: string; codeName: string; region: string }>(
        `select unit_id as unit, worker_post_id as worker, supervisor_post_id as supervisor, state, code_name as "codeName", service_region as region
         from casework.case_file where id = $1`,
        [file]
      )
    )[0]
  /** who stands to the file now by the clock of the policies */
  const standing = async (file: string) =>
    (
      await world.asOwner<{ row: string }>(
        `select u.name || ' ' || p.role || ' ' || s.standing as row from casework.standing s join agency.post p on p.id = s.post_id join agency.unit u on u.id = p.unit_id
         where s.case_file_id = $1 and s.until_at > greatest(now(), $2::timestamptz) order by 1`,
        [file, world.at]
      )
    ).map(({ row }) => row.replace(/UPTD PPA (.*) \(contoh\)/, '$1'))
  const lists = async (one: Person): Promise<Lists> => {
    const seen = await one.read('transfer.list', {})
    if (seen.outcome !== 'shown') throw new Error(seen.outcome)
    return JSON.parse((seen.value as { text: string }).text) as Lists
  }
  return {
    old,
    next,
    from,
    to,
    today,
    consented,
    offerInput,
    offered,
    acceptInput,
    accepted,
    call,
    ready,
    complete,
    moved,
    lists,
    fileNow,
    standing,
    acceptAll,
    introduce,
    promise,
    ownersOf
  }
}
export type Transferring = Awaited<ReturnType<typeof transferring>>
