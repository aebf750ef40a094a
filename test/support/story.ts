/** The language the ten children's stories are told in: days since the first report, the people of the unit, and what they do, by real commands. */
import { randomUUID } from 'node:crypto'
import { addDays, type Day, dayOf } from '#domain/kernel/date.ts'
import { unitId } from '#server/demo/network.ts'
import type { Outcome } from '#server/pipeline/run-command.ts'
import { layCircle } from './story-circle.ts'
import { layClosing } from './story-closing.ts'
import { layGrowing } from './story-growing.ts'
import { layHome } from './story-home.ts'
import { layPlan } from './story-plan.ts'
import { layRoad } from './story-road.ts'
import { type Engine, openWorld, type Person, type World } from './world.ts'

export type Who = 'worker' | 'supervisor' | 'companion' | 'head' | 'outsider'
const roles: Readonly<Record<Exclude<Who, 'outsider'>, string>> = { worker: 'R01', supervisor: 'R02', companion: 'R03', head: 'R04' }

interface Child {
  readonly area: string
  readonly age: number
  readonly sex: 'P' | 'L'
  /** how many days ago the first report came: the story runs up to about today */
  readonly began: number
  readonly carer?: 'safe' | 'suspected' | 'absent'
}

interface FileNow {
  readonly state: string
  readonly risk: string
  readonly version: number
  readonly reviewDueOn: Day | null
  readonly codeName: string
  readonly ageBand: string
  readonly episode: number
  readonly ownerPostId: string
}

/** What every part of the language stands on. */
export interface Ground {
  readonly world: World
  readonly child: Child
  /** the child's case file, named before it is opened */
  readonly caseFileId: string
  person(who: Who): Promise<Person>
  /** the date of that day of the story */
  on(day: number): Day
  today(): Day
  /** sends a command that must be accepted, and gives its answer */
  does(who: Who, name: string, input: object): Promise<Record<string, unknown>>
  /** sends a command that must not be accepted: the kind of its problem, or how it was turned away */
  refused(who: Who, name: string, input: object): Promise<Record<string, unknown>>
  /** input of a command about this file; with `seen` also the version everybody has seen */
  of<T extends object>(input: T): T & { caseFileId: string }
  seen<T extends object>(input: T): Promise<T & { caseFileId: string; seenVersion: number }>
  file(): Promise<FileNow>
  /** one row the owner of the tables finds */
  row<T extends object>(sql: string): Promise<T>
}

interface Moving {
  day(n: number, hour?: string): void
  /** the file went to another unit: from here on its people tell the story */
  movesTo(area: string): void
}

async function layGround(engine: Engine, first: Child, within?: World): Promise<Ground & Moving> {
  const child = { ...first }
  const world = within ?? (await openWorld(engine))
  const start = addDays(dayOf(new Date().toISOString()), -child.began)
  const caseFileId = randomUUID()
  const people = new Map<Who, Person>()
  const person = async (who: Who): Promise<Person> => {
    // another agency that carries files of its own; in Medan alone
    const known = people.get(who) ?? (await (who === 'outsider' ? world.signIn('medan', 'lsm') : world.signIn(child.area, roles[who])))
    people.set(who, known)
    return known
  }
  const row = async <T extends object>(sql: string): Promise<T> => {
    const [found] = await world.asOwner<T>(sql, [caseFileId])
    if (!found) throw new Error(`nothing found: ${sql}`)
    return found
  }
  const file = () =>
    row<FileNow>(`select f.state, f.risk, f.version, f.review_due_on::text as "reviewDueOn", f.code_name as "codeName", f.age_band as "ageBand",
      f.worker_post_id as "ownerPostId", (select max(e.number) from casework.episode e where e.case_file_id = f.id) as episode
      from casework.case_file f where f.id = $1`)
  const send = async (who: Who, name: string, input: object): Promise<Outcome> => (await person(who)).send(name, input)
  return {
    world,
    child,
    caseFileId,
    person,
    file,
    row,
    on: (day) => addDays(start, day),
    today: () => dayOf(world.at),
    movesTo(area) {
      child.area = area
      people.clear()
    },
    day(n, hour = '03:00') {
      world.at = `${addDays(start, n)}T${hour}:00.000Z`
    },
    async does(who, name, input) {
      const outcome = await send(who, name, input)
      if (outcome.outcome !== 'accepted') throw new Error(`${dayOf(world.at)} ${who} ${name}: ${JSON.stringify(outcome)}`)
      return outcome.answer
    },
    async refused(who, name, input) {
      const outcome = await send(who, name, input)
      if (outcome.outcome === 'accepted') throw new Error(`${dayOf(world.at)} ${who} ${name}: was accepted`)
      return outcome.outcome === 'refused'
        ? { ...outcome.problem }
        : { kind: outcome.outcome, ...('faults' in outcome && { faults: outcome.faults }) }
    },
    of: (input) => ({ caseFileId, ...input }),
    seen: async (input) => ({ caseFileId, seenVersion: (await file()).version, ...input })
  }
}

/** The papers of the field that exist for this child (domain.md D, documents), each by the rows its printed page is made of. */
const papers = `select array_remove(array[
    case when exists (select from casework.report where case_file_id = $1) then 'DC01' end,
    case when exists (select from casework.report where case_file_id = $1 and triaged_at is not null) then 'DC02' end,
    case when exists (select from casework.consent where case_file_id = $1 and status = 'GIVEN') then 'DC03' end,
    case when exists (select from casework.assessment where case_file_id = $1) then 'DC04' end,
    case when exists (select from casework.tie where case_file_id = $1) then 'DC05' end,
    case when exists (select from casework.safety_plan where case_file_id = $1) then 'DC06' end,
    case when exists (select from casework.plan where case_file_id = $1 and approved_at is not null) then 'DC07' end,
    case when exists (select from casework.conference where case_file_id = $1 and state = 'closed') then 'DC10' end,
    case when exists (select from casework.best_interest where case_file_id = $1 and signed_at is not null)
      or exists (select from casework.determination where case_file_id = $1 and status = 'decided') then 'DC11' end,
    case when exists (select from casework.handover where case_file_id = $1 and completed_at is not null) then 'DC20' end,
    case when exists (select from casework.monitoring_visit where case_file_id = $1 and done_on is not null) then 'DC21' end,
    case when exists (select from casework.closing where case_file_id = $1 and status = 'signed') then 'DC22' end], null) as codes`

interface DueShown {
  readonly kind: string
  readonly caseFileId: string | null
  readonly reportId: string | null
  readonly dueOn: Day
  readonly about: string | null
}

export type Story = Awaited<ReturnType<typeof begin>>

/** `within`: the world of another story, when two files are told of at once. */
export async function begin(engine: Engine, child: Child, within?: World) {
  const ground = await layGround(engine, child, within)
  const { world, caseFileId, person, of } = ground
  const due = async (who: Who): Promise<readonly DueShown[]> => {
    const read = await (await person(who)).read('case-file.read-today', {})
    if (read.outcome !== 'shown') throw new Error(`Hari ini: ${JSON.stringify(read)}`)
    return (read.value as { due: DueShown[] }).due.filter(
      (one) => one.caseFileId === caseFileId || (one.caseFileId === null && one.reportId !== null)
    )
  }
  return {
    ...ground,
    ...layRoad(ground),
    ...layPlan(ground),
    ...layHome(ground),
    ...layCircle(ground),
    ...layClosing(ground),
    ...layGrowing(ground),
    unit: unitId(child.area),
    close: () => world.close(),
    /** what Hari ini asks of this person about this child, by kind with the day it is due */
    async asked(who: Who): Promise<Record<string, Day>> {
      return Object.fromEntries((await due(who)).toReversed().map((one) => [one.kind, one.dueOn]))
    },
    papers: async (): Promise<string[]> => (await ground.row<{ codes: string[] }>(papers)).codes,
    /** whether this person gets to see the file at this moment; one who may not hears the same as of a file that is not there */
    async sees(who: Who, action = 'case-file.read', path?: string): Promise<boolean> {
      const read = await (await person(who)).read(
        action,
        { id: caseFileId },
        path ?? (action === 'case-file.read' ? '/case-files/:id' : undefined)
      )
      return read.outcome === 'shown'
    },
    /** Standings are asked of the database’s own clock, which no story can turn: who stands on this day of the story, stands. */
    asOnThatDay: () =>
      world.asOwner(
        `update casework.standing set until_at = now() + interval '1 day' where case_file_id = $1 and from_at <= $2 and until_at > $2 and until_at <= now()`,
        [caseFileId, world.at]
      ),
    /** how many own this file: never none (S118) */
    owners: async (): Promise<number> =>
      (
        await ground.row<{ n: number }>(
          `select count(*)::integer as n from casework.standing where case_file_id = $1 and standing = 'case-worker' and until_at > now()`
        )
      ).n,
    async promises(text: string, dueOn: Day, by: Who = 'worker'): Promise<string> {
      const noteId = randomUUID()
      await ground.does(by, 'case-file.write-note', of({ noteId, kind: 'promise', happenedOn: ground.today(), dueOn, text }))
      return noteId
    },
    keeps: (noteId: string, by: Who = 'worker') =>
      ground.does(by, 'case-file.keep-promise', of({ noteId, kept: true, onDay: ground.today(), told: null }))
  }
}
