/** The stage of the privacy suites: two case files in two units, and people in every way of standing to the first one. */
import { randomUUID } from 'node:crypto'
import { routes } from '#server/app.ts'
import { accountId, demoId, postId, unitId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import type { CommandRoute } from '#server/pipeline/routes.ts'
import { examples, exampleOf, type Scene, type Who } from './example-inputs.ts'
import type { Person, World } from './world.ts'

/** Somebody who asks, and how that person stands by the words of the law, not by what the database computes. */
export interface Asker {
  readonly name: string
  readonly token: string
  readonly signedIn: boolean
  readonly standings: { readonly 'case-file': readonly string[]; readonly report: readonly string[]; readonly none: readonly string[] }
}

export interface Stage {
  readonly scene: Scene
  /** the same story told in Batam: another unit, other people */
  readonly other: Scene
  readonly askers: readonly Asker[]
  readonly people: Readonly<Record<Who, Person>>
  /** commands of the story that were not accepted, with the reason */
  readonly untold: readonly string[]
}

export const commandRoutes = (): CommandRoute[] => routes.filter((route) => route.kind === 'command')
export const isOpen = (name: string): boolean => commandRoutes().some((route) => route.command.name === name)

export async function openStage(world: World): Promise<Stage> {
  const medan = await openScene(world, 'medan')
  const batam = await openScene(world, 'batam')
  const untold = [...(await tell(medan)), ...(await tell(batam))]
  const askers = await layAskers(world, medan.scene.caseFileId, medan.people)
  return { scene: medan.scene, other: batam.scene, askers, people: medan.people, untold }
}

interface Told {
  readonly scene: Scene
  readonly people: Readonly<Record<Who, Person>>
}

export async function openScene(world: World, area: string): Promise<Told> {
  const people = {
    worker: await world.signIn(area, 'R01'),
    supervisor: await world.signIn(area, 'R02'),
    head: await world.signIn(area, 'R04')
  }
  const caseFileId = await openFile(world, people.worker.token, area)
  const done: Scene['done'] = async (by, name, input) => {
    const outcome = await people[by].send(name, input)
    if (outcome.outcome !== 'accepted') throw new Error(`${name}: ${JSON.stringify(outcome)}`)
  }
  const scene: Scene = { world, area, caseFileId, reportId: randomUUID(), done }
  if (!isOpen('intake.record-report')) return { scene, people }
  const report = (await exampleOf('intake.record-report').build(scene)) as { reportId: string }
  await done('worker', 'intake.record-report', report)
  return { scene: { ...scene, reportId: report.reportId }, people }
}

/** Opens a file by the function the command itself calls, so that a scene needs no report. */
export async function openFile(
  world: { readonly around: Pick<World['around'], 'database'> },
  token: string,
  area: string
): Promise<string> {
  const id = randomUUID()
  await world.around.database.transaction(async (t) => {
    await t.query('select authn.begin_as($1)', [hashOf(token)])
    await t.query(
      `select casework.open_case_file($1, $2, $3, $4, 'P', '15-17', 'ST06', 'RK2', '12.71', $5, $6, now(), now() + interval '180 days', null)`,
      [id, randomUUID(), randomUUID(), unitId(area), postId(area, 'R01'), postId(area, 'R02')]
    )
  })
  return id
}

/** Sends every example once, in order, as the person who would. */
async function tell({ scene, people }: Told): Promise<string[]> {
  const untold: string[] = []
  for (const [name, example] of Object.entries(examples)) {
    if (!isOpen(name)) continue
    try {
      const outcome = await people[example.by].send(name, await exampleOf(name).build(scene))
      if (outcome.outcome !== 'accepted') untold.push(`${scene.area} ${name}: ${JSON.stringify(outcome)}`)
      else await example.after?.(scene)
    } catch (error) {
      untold.push(`${scene.area} ${name}: ${(error as Error).message}`)
    }
  }
  return untold
}

const day = "interval '1 day'"

/** People beyond the demo network: an account, the post it holds and the standing of that post, each with its dates. */
const extra: readonly {
  readonly name: string
  readonly role: string
  readonly unit: string
  readonly appointed: readonly [from: string, until: string]
  readonly standing?: readonly [kind: string, from: string, until: string]
  readonly closed?: boolean
}[] = [
  { name: 'co-worker', role: 'R03', unit: 'medan', appointed: [`-${day}`, day], standing: ['co-worker', `-${day}`, day] },
  { name: 'intake-officer', role: 'R03', unit: 'medan', appointed: [`-${day}`, day] },
  { name: 'signed-in', role: 'R15', unit: 'medan dikbud', appointed: [`-${day}`, day] },
  {
    name: 'ended standing',
    role: 'R01',
    unit: 'surabaya',
    appointed: [`-${day}`, day],
    standing: ['case-worker', `-9 * ${day}`, `-${day}`]
  },
  { name: 'standing not begun', role: 'R01', unit: 'surabaya', appointed: [`-${day}`, day], standing: ['co-worker', day, `2 * ${day}`] },
  {
    name: 'ended appointment',
    role: 'R01',
    unit: 'medan',
    appointed: [`-9 * ${day}`, `-${day}`],
    standing: ['co-worker', `-9 * ${day}`, `9 * ${day}`]
  },
  {
    name: 'closed account',
    role: 'R01',
    unit: 'medan',
    appointed: [`-9 * ${day}`, day],
    standing: ['co-worker', `-9 * ${day}`, day],
    closed: true
  }
]

async function layAskers(world: World, file: string, people: Readonly<Record<Who, Person>>): Promise<Asker[]> {
  const ofUnit = { report: ['intake-officer'], none: ['signed-in', 'intake-officer'] }
  const outside = { 'case-file': [], report: [] }
  const nothing = { ...outside, none: [] }
  const tokens: Record<string, string> = {}
  for (const one of extra) tokens[one.name] = await layPerson(world, one, file)
  const signedIn = (name: string, standings: Asker['standings'], token = tokens[name] ?? ''): Asker => ({
    name,
    token,
    signedIn: true,
    standings
  })
  const signedOut = (name: string, token: string): Asker => ({ name, token, signedIn: false, standings: nothing })
  return [
    signedIn('case-worker', { 'case-file': ['case-worker'], ...ofUnit }, people.worker.token),
    signedIn('co-worker', { 'case-file': ['co-worker'], ...ofUnit }),
    signedIn('supervisor', { 'case-file': ['supervisor'], ...ofUnit }, people.supervisor.token),
    signedIn(
      'unit-head',
      { 'case-file': ['unit-head'], report: ['intake-officer'], none: ['signed-in', 'intake-officer', 'unit-head'] },
      people.head.token
    ),
    signedIn('intake-officer', { 'case-file': [], ...ofUnit }),
    signedIn('signed-in', { ...outside, none: ['signed-in'] }),
    signedIn(
      'stranger of another agency',
      { ...outside, none: ['signed-in', 'intake-officer'] },
      (await world.signIn('medan', 'lsm')).token
    ),
    signedIn('colleague of another unit', { ...outside, none: ['signed-in', 'intake-officer'] }, (await world.signIn('solo', 'R01')).token),
    signedIn('ended standing', { ...outside, none: ['signed-in', 'intake-officer'] }),
    signedIn('standing not begun', { ...outside, none: ['signed-in', 'intake-officer'] }),
    signedIn('ended appointment', { ...outside, none: ['signed-in'] }),
    signedOut('closed account', tokens['closed account'] ?? ''),
    signedOut('signed out', ''),
    signedOut('ended session', await session(world, 'revoked_at = now()')),
    signedOut('idle session', await session(world, "seen_at = now() - interval '31 minutes'")),
    signedOut('expired session', await session(world, "expires_at = now() - interval '1 minute'")),
    signedOut('session without second factor', await session(world, 'complete = false'))
  ]
}

/** A session of the case worker herself, spoilt in one way. */
async function session(world: World, spoilt: string): Promise<string> {
  const token = randomUUID()
  await world.asOwner(
    'insert into authn.session (token_hash, account_id, expires_at, complete) values ($1, $2, now() + $3::interval, true)',
    [hashOf(token), accountId('medan', 'R01'), '1 hour']
  )
  await world.asOwner(`update authn.session set ${spoilt} where token_hash = $1`, [hashOf(token)])
  return token
}

async function layPerson(world: World, one: (typeof extra)[number], file: string): Promise<string> {
  const account = randomUUID()
  const post = demoId(`post ${one.name} ${account}`)
  const token = randomUUID()
  await world.asOwner('insert into agency.account (id, user_name, display_name) values ($1, $2, $2)', [account, one.name])
  await world.asOwner('insert into agency.post (id, unit_id, role, title) values ($1, $2, $3, $4)', [
    post,
    unitId(one.unit),
    one.role,
    one.name
  ])
  await world.asOwner(
    `insert into agency.appointment (id, post_id, account_id, from_at, until_at) values ($1, $2, $3, now() + ${one.appointed[0]}, now() + ${one.appointed[1]})`,
    [randomUUID(), post, account]
  )
  if (one.standing) {
    const [kind, from, until] = one.standing
    await world.asOwner(
      `insert into casework.standing (case_file_id, post_id, standing, from_at, until_at) values ($1, $2, $3, now() + ${from}, now() + ${until})`,
      [file, post, kind]
    )
  }
  await world.asOwner(
    'insert into authn.session (token_hash, account_id, expires_at, complete) values ($1, $2, now() + $3::interval, true)',
    [hashOf(token), account, '1 hour']
  )
  if (one.closed) await world.asOwner('update agency.account set closed_at = now() where id = $1', [account])
  return token
}

/** Runs statements as this asker and takes everything back. */
export async function tryAs<T>(
  world: World,
  token: string,
  work: (query: <R extends object>(sql: string, parameters?: readonly unknown[]) => Promise<R[]>) => Promise<T>
): Promise<T> {
  const back = new Error('taken back')
  let value: { readonly got: T } | undefined
  await world.around.database
    .transaction(async (t) => {
      await t.query('select authn.begin_as($1)', [hashOf(token)])
      value = { got: await work(t.query) }
      throw back
    })
    .catch((error: unknown) => {
      if (error !== back) throw error
    })
  if (!value) throw new Error('nothing was asked')
  return value.got
}
