/** T9: the same invariants asked of the database: an owner at every moment, whoever is kept away gets nothing, and nothing leaves an erased file. */
import { dayOf } from '#domain/kernel/date.ts'
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountId, postId } from '#server/demo/network.ts'
import { reopenOf } from '#test/support/episode-inputs.ts'
import { patience } from '#test/support/machine.ts'
import { openFile } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

const runs = process.env.LANDING === '1' ? 60 : 10
const roles = ['R01', 'R02', 'R03', 'R04'] as const
const acts = ['move', 'raise', 'lower', 'assign', 'note', 'deny', 'lift', 'reopen', 'erase'] as const
const sequence = fc.array(
  fc.record({ who: fc.constantFrom(...roles), whom: fc.constantFrom(...roles), what: fc.constantFrom(...acts), n: fc.nat(99) }),
  { minLength: 6, maxLength: 14, size: 'max' }
)

let world: World
const people = new Map<string, Person>()
beforeAll(async () => {
  world = await openWorld('pglite')
  for (const role of roles) people.set(role, await world.signIn('medan', role))
})
afterAll(() => world?.close())

const person = (role: string): Person => {
  const one = people.get(role)
  if (!one) throw new Error(role)
  return one
}
interface FileRow {
  readonly version: number
  readonly owner: string
  readonly owners: number
}
const rowOf = async (file: string): Promise<FileRow> => {
  const [row] = await world.asOwner<FileRow>(
    `select f.version, f.worker_post_id as owner, (select count(*)::integer from casework.standing s where s.case_file_id = f.id and s.standing = 'case-worker'
       and s.post_id = f.worker_post_id and s.until_at > now()) as owners from casework.case_file f where f.id = $1`,
    [file]
  )
  if (!row) throw new Error('the file is gone')
  return row
}
const keptAway = async (file: string): Promise<ReadonlySet<string>> =>
  new Set(
    (
      await world.asOwner<{ account: string }>(
        'select account_id as account from casework.denied where case_file_id = $1 and lifted_at is null',
        [file]
      )
    ).map(({ account }) => account)
  )

/** What erasing leaves in the tables. It takes two people and a waiting time of its own (T28); asked here is only what follows from it. */
async function erased(file: string): Promise<void> {
  await world.asOwner("update casework.case_file set state = 'ST15' where id = $1", [file])
  await world.asOwner(
    "update casework.episode set closed_at = now(), closure_reason = 'CL01' where case_file_id = $1 and closed_at is null",
    [file]
  )
  await world.asOwner('update casework.case_file set erased_at = now() where id = $1', [file])
  await world.asOwner('update casework.standing set until_at = greatest(from_at, now()) where case_file_id = $1 and until_at > now()', [
    file
  ])
}

async function inputOf(
  what: (typeof acts)[number],
  file: string,
  whom: string,
  n: number
): Promise<readonly [name: string, input: object]> {
  const { version: seenVersion } = await rowOf(file)
  const of = { caseFileId: file }
  switch (what) {
    case 'move':
      return ['case-file.move-state', { ...of, seenVersion, to: n % 2 ? 'ST07' : 'ST05' }]
    case 'reopen':
      return ['episode.reopen', reopenOf(file, seenVersion, world.at)]
    case 'raise':
      return ['case-file.raise-risk', { ...of, seenVersion, to: 'RK3', signs: [] }]
    case 'lower':
      return ['case-file.lower-risk', { ...of, seenVersion, to: 'RK1', reasons: ['SR1'] }]
    case 'assign':
      return [
        'case-file.assign-case-worker',
        {
          ...of,
          seenVersion,
          workerPostId: postId('medan', n % 2 ? 'R01' : 'R03'),
          supervisorPostId: postId('medan', n % 3 ? 'R02' : 'R04')
        }
      ]
    case 'deny':
      return ['grant.deny-person', { ...of, denialId: randomUUID(), accountId: accountId('medan', whom), reason: 'relative' }]
    case 'lift': {
      const [denial] = await world.asOwner<{ id: string }>('select id from casework.denied where case_file_id = $1 and lifted_at is null', [
        file
      ])
      return ['grant.lift-denial', { ...of, denialId: denial?.id ?? randomUUID() }]
    }
    default: {
      const text = 'Kunjungan berjalan baik.'
      return ['case-file.write-note', { ...of, noteId: randomUUID(), kind: 'visit', happenedOn: dayOf(world.at), dueOn: null, text }]
    }
  }
}

it('T9 the database: an owner at every moment, deny wins, nothing leaves an erased file', patience, async () => {
  let accepted = 0
  let turnedAway = 0
  await fc.assert(
    fc.asyncProperty(sequence, async (turns) => {
      const file = await openFile(world, person('R01').token, 'medan')
      let isErased = false
      for (const { who, whom, what, n } of turns) {
        if (what === 'erase') {
          if (!isErased && n % 3 === 0) await erased(file)
          isErased ||= n % 3 === 0
          continue
        }
        const away = await keptAway(file)
        const [name, input] = await inputOf(what, file, whom, n)
        const outcome = await person(who).send(name, input)
        const isAway = away.has(accountId('medan', who))
        if (outcome.outcome === 'accepted') accepted++
        else turnedAway++
        if (isAway) expect(outcome, `${who} is kept away and did ${name}`).toEqual({ outcome: 'denied' })
        if (isErased) expect(outcome.outcome, `${name} on an erased file`).not.toBe('accepted')
        const read = await person(who).read('case-file.read', { id: file }, '/case-files/:id')
        if (isErased || (await keptAway(file)).has(accountId('medan', who))) expect(read.outcome, `${who} after ${name}`).not.toBe('shown')
        const now = await rowOf(file)
        if (!isErased) expect(now.owners, 'an owner').toBeGreaterThan(0)
      }
    }),
    { numRuns: runs }
  )
  expect(accepted).toBeGreaterThan(0)
  console.log(`T9: database, ${runs} sequences, ${accepted} commands accepted and ${turnedAway} turned away, no file without an owner`)
})
