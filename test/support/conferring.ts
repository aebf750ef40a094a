/** A case conference in tests: inputs of its commands for a file of the demo network, and the people around the table. */
import { randomUUID } from 'node:crypto'
import { addDays, addTime, dayOf } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { done } from './done.ts'
import { openFile } from './scene.ts'
import { type Engine, openWorld, type Person } from './world.ts'

export interface Called {
  readonly caseFileId: string
  readonly conferenceId: string
  readonly convenerPostId: string
  readonly heldAt: string
  readonly participants: readonly {
    readonly participantId: string
    readonly postId: string | null
    readonly office: string | null
    readonly role: string
  }[]
  readonly points: readonly { readonly pointId: string; readonly [field: string]: unknown }[]
  readonly [field: string]: unknown
}

/** Worker, supervisor, an organisation with an account, and a health centre that signs on paper. */
export function callOf(at: string, caseFileId: string, area = 'medan', change: object = {}): Called {
  const seat = (key: string, role: string) => ({ participantId: randomUUID(), postId: postId(area, key), office: null, role })
  return {
    caseFileId,
    conferenceId: randomUUID(),
    heldAt: addTime(at, 3, 'day'),
    way: 'office',
    place: 'Ruang rapat lantai dua',
    reasons: ['more-agencies', 'stuck-service'],
    convenerPostId: postId(area, 'R01'),
    participants: [seat('R01', 'R01'), seat('R02', 'R02'), seat('lsm', 'R19'), seat('puskesmas', 'R10')],
    points: [
      { pointId: randomUUID(), need: 'N4', key: 'EMP', level: 'MEZ', question: 'school', note: 'Sekolah baru belum menjawab.' },
      { pointId: randomUUID(), need: 'N3', key: 'PRO', level: 'MIC', question: 'who-accompanies', note: null }
    ],
    ...change
  }
}

export const everybodyCame = (called: Called, except: Readonly<Record<number, string>> = {}) =>
  called.participants.map(({ participantId }, index) => ({ participantId, attendance: except[index] ?? 'came' }))

export const beginningOf = (called: Called, seenVersion = 1, change: object = {}) => ({
  caseFileId: called.caseFileId,
  conferenceId: called.conferenceId,
  seenVersion,
  attendance: everybodyCame(called),
  statement: 'Aku mau sekolah, dan jangan semua orang tahu.',
  missingReason: null,
  childPart: 'sent-words',
  representedBy: 'companion',
  movesState: false,
  ...change
})

export const decisionOf = (at: string, called: Called, change: object = {}) => ({
  caseFileId: called.caseFileId,
  conferenceId: called.conferenceId,
  decisionId: randomUUID(),
  actionId: randomUUID(),
  terms: {
    pointId: called.points[0]?.pointId,
    need: 'N4',
    key: 'EMP',
    level: 'MEZ',
    service: 'SV61',
    what: 'Mengurus surat pindah',
    workerRole: 'BROKER',
    ownerPostId: postId('medan', 'lsm'),
    outsideOwner: null,
    dueOn: addDays(dayOf(at), 14),
    goalId: null,
    dissent: ['carer'],
    ...change
  }
})

interface Mine {
  readonly conference: { readonly points: unknown; readonly decisions: unknown } | null
}

export type Table = Awaited<ReturnType<typeof openTable>>

/** A file of Medan with its worker and supervisor, somebody of another agency, and what they do again and again. */
export async function openTable(engine: Engine) {
  const world = await openWorld(engine)
  const worker = await world.signIn('medan', 'R01')
  const supervisor = await world.signIn('medan', 'R02')
  const outsider = await world.signIn('medan', 'lsm')
  const caseFileId = await openFile(world, worker.token, 'medan')
  const seen = async (person: Person, action: string, parameters: object) => {
    const read = await person.read(action, parameters)
    return read.outcome === 'shown' ? (read.value as object) : read.outcome
  }
  const promiseAll = async ({ conferenceId, participants }: Called) => {
    for (const [index, person] of [worker, supervisor, outsider].entries())
      await done(person, 'conference.pledge', { conferenceId, participantId: participants[index]?.participantId })
    const participantId = participants[3]?.participantId
    await done(worker, 'conference.record-paper-pledge', { caseFileId, conferenceId, participantId, signed: true })
  }
  return {
    world,
    worker,
    supervisor,
    outsider,
    caseFileId,
    seen,
    promiseAll,
    async kindOf(person: Person, name: string, input: unknown) {
      const outcome = await person.send(name, input)
      return outcome.outcome === 'refused' ? outcome.problem.kind : outcome.outcome
    },
    mineOf: async (person: Person, id: string) => ((await seen(person, 'conference.read-mine', { id })) as Mine).conference,
    codeNameOf: async (id: string) =>
      (await world.asOwner<{ name: string }>('select code_name as name from casework.case_file where id = $1', [id]))[0]?.name ?? '',
    async callAndBegin() {
      const called = callOf(world.at, caseFileId)
      await done(worker, 'conference.convene', called)
      await promiseAll(called)
      await done(worker, 'conference.begin', beginningOf(called))
      return called
    },
    closeUndecided: ({ conferenceId }: Called, seenVersion = 2) =>
      done(supervisor, 'conference.close', { caseFileId, conferenceId, seenVersion, undecided: 'more-facts' })
  }
}
