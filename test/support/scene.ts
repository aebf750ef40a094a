/** The stage of the privacy suites: two case files in two units, and people in every way of standing to the first one. */
import { randomUUID } from 'node:crypto'
import { routes } from '#server/app.ts'
import { postId, unitId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import type { CommandRoute } from '#server/pipeline/routes.ts'
import { type Asker, layAskers } from './askers.ts'
import { examples, exampleOf, type Scene, type Who } from './example-inputs.ts'
import type { Person, World } from './world.ts'

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
  // everybody has just proved who is there: asked here is whether they may, not whether a fresh proof is wanted of them
  await world.asOwner("update authn.session set stepped_up_at = now() + interval '1 hour'")
  return { scene: medan.scene, other: batam.scene, askers, people: medan.people, untold }
}

interface Told {
  readonly scene: Scene
  readonly people: Readonly<Record<Who, Person>>
}

/** Where the people of a story sit: area and duty, or area and institution. */
export const placesOf = (area: string): Readonly<Record<Who, readonly [area: string, key: string]>> => ({
  worker: [area, 'R01'],
  supervisor: [area, 'R02'],
  head: [area, 'R04'],
  administrator: ['uptd', 'R24'],
  officer: ['uptd', 'R28'],
  companion: [area, 'R03'],
  reader: ['inspektorat', 'R27'],
  police: [area, 'polisi'],
  clinic: [area, 'puskesmas'],
  psychologist: [area, 'psikolog'],
  lawyer: [area, 'lbh'],
  shelter: [area, 'rumah-aman'],
  school: [area, 'sekolah'],
  schoolOffice: [area, 'dikbud'],
  socialOffice: [area, 'dinsos'],
  otherHead: ['indramayu', 'R04'],
  otherSupervisor: ['indramayu', 'R02'],
  ministry: ['pusat', 'kpppa']
})

export async function openScene(world: World, area: string): Promise<Told> {
  const people = {} as Record<Who, Person>
  for (const [who, [where, key]] of Object.entries(placesOf(area)) as [Who, readonly [string, string]][])
    people[who] = await world.signIn(where, key)
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
  area: string,
  state = 'ST06'
): Promise<string> {
  const id = randomUUID()
  await world.around.database.transaction(async (t) => {
    await t.query('select authn.begin_as($1)', [hashOf(token)])
    await t.query(
      `select casework.open_case_file($1, $2, $3, $4, 'P', '15-17', $5, 'RK2', '12.71', $6, $7, now(), now() + interval '180 days', null)`,
      [id, randomUUID(), randomUUID(), unitId(area), state, postId(area, 'R01'), postId(area, 'R02')]
    )
  })
  return id
}

/** Sends every example once, in order, as the person who would. */
export async function tell({ scene, people }: Told): Promise<string[]> {
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
