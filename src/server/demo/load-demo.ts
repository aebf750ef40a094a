/** Lays down the demo at the first start: the network as owner, then the children by the same commands a worker would send. */
import { randomUUID } from 'node:crypto'
import { addDays, addTime, dayOf, type Moment } from '#domain/kernel/date.ts'
import type { Database } from '#server/database/database.ts'
import { compareWaiting } from '#server/matching/matching.store.ts'
import { hashOf } from '#server/pipeline/http.ts'
import type { Route } from '#server/pipeline/routes.ts'
import { type Outcome, runCommand } from '#server/pipeline/run-command.ts'
import type { VaultDoor } from '#server/vault/seal.ts'
import { areaSteps } from './area-steps.ts'
import { children } from './children.ts'
import type { DemoChild } from './demo-child.ts'
import { accountId, demoId, demoNotes, layNetwork, seatPeople } from './network.ts'
import { shownPacket, whileOpen } from './referral-past.ts'
import { looseReports } from './reports.ts'
import { scanned } from './scanned.ts'
import { serviceSteps } from './service-steps.ts'
import { fileId, type Step, type Versions } from './step.ts'
import { stepsOf } from './steps.ts'
import { trainingSteps } from './training-steps.ts'

export { demoNotes }

export interface DemoAround {
  readonly database: Database
  readonly vault: VaultDoor
  readonly routes: readonly Route[]
  /** printed on the papers of the demonstration */
  readonly origin?: string
}

/** Does nothing where the demo lies already. A step that is refused is a bug, so it throws. */
export async function loadDemo(
  around: DemoAround,
  at: Moment = new Date().toISOString(),
  only: readonly DemoChild[] = children
): Promise<void> {
  const isNew = await around.database.transaction(async (t) => {
    await t.query('set local role lingkar_owner')
    const [there] = await t.query('select 1 from agency.agency limit 1')
    if (!there) await layNetwork(t, at)
    const [child] = await t.query('select 1 from casework.case_file limit 1')
    if (!child) await seatPeople(t, at)
    return !child
  })
  if (!isNew) return
  const send = await senders(around, at)
  const unversioned = countVersions(async () => 1)
  // children are referred to services, so these stand first
  for (const [index, { area, step }] of serviceSteps(only).entries()) await send({ codeName: 'service', area }, step, index, unversioned)
  for (const child of only) {
    const versions = countVersions(async (what) =>
      what === 'plan' ? planVersion(around.database, child) : fileVersion(around.database, child)
    )
    for (const [index, step] of stepsOf(child).entries()) await send(child, step, index, versions)
  }
  for (const [index, { area, step }] of looseReports.entries()) await send({ codeName: 'report', area }, step, index, unversioned)
  for (const [index, { area, step }] of trainingSteps.entries()) await send({ codeName: 'training', area }, step, index, unversioned)
  for (const [index, { area, step }] of areaSteps.entries()) await send({ codeName: 'area', area }, step, index, unversioned)
  await compareWaiting(around.database)
}

type Send = (child: Pick<DemoChild, 'codeName' | 'area'>, step: Step, index: number, versions: Counted) => Promise<void>

/** Signs each person in once; every command is stamped with the day it belongs to, in the morning, in order. */
async function senders(around: DemoAround, at: Moment): Promise<Send> {
  const today = dayOf(at)
  const sessions = new Map<string, Buffer>()
  const sessionOf = async (account: string): Promise<Buffer> => {
    const known = sessions.get(account)
    if (known) return known
    const hash = hashOf(randomUUID())
    await around.database.transaction((t) => t.query('select authn.open_session($1, $2, true)', [account, hash]))
    sessions.set(account, hash)
    return hash
  }
  return async (child, step, index, versions) => {
    const morning = addTime(`${addDays(today, -step.daysAgo)}T02:00:00.000Z`, index + 60 * (step.hour ?? 0), 'minute')
    const moment = Date.parse(morning) < Date.parse(at) ? morning : at
    const route = step.scan
      ? await scanned(step.scan)
      : around.routes.find((one) => one.kind === 'command' && one.command.name === step.name)
    if (route?.kind !== 'command') throw new Error(`the demo needs the command ${step.name}`)
    await versions.refresh()
    const surroundings = {
      database: around.database,
      vault: around.vault,
      clock: () => moment,
      loadingDemo: true,
      origin: around.origin ?? ''
    }
    const session = await sessionOf(accountId(step.area ?? child.area, step.by))
    const input = step.input(versions, today)
    const rows = await rowsFor(around, session, moment, step, input)
    const sendAll = async () => {
      for (const [turn, row] of rows.entries()) {
        const commandId = demoId(`${child.codeName} command ${index}${step.forEach ? ` ${turn}` : ''}`)
        const outcome: Outcome = await runCommand(surroundings, session, route, commandId, { ...input, ...row })
        if (outcome.outcome !== 'accepted') throw new Error(`demo step ${child.codeName} ${step.name}: ${JSON.stringify(outcome)}`)
      }
    }
    await (step.holdsOpen ? whileOpen(around.database, step.holdsOpen, sendAll) : sendAll())
  }
}

const rowsFor = async (around: DemoAround, session: Buffer, at: Moment, { forEach }: Step, input: object): Promise<object[]> => {
  if (!forEach) return [{}]
  return forEach === 'handover-item'
    ? itemsOf(around.database, session, input as { handoverId: string })
    : shownPacket(around, session, at, input as { caseFileId: string; referralId: string })
}

/** The rows of a dossier as the successor sees them. */
const itemsOf = (database: Database, session: Buffer, { handoverId }: { readonly handoverId: string }): Promise<object[]> =>
  database.transaction(async (t) => {
    await t.query('select authn.begin_as($1)', [session])
    return t.query('select item, row_id as "rowId", version as "seenVersion" from casework.handover_items($1)', [handoverId])
  })

interface Counted extends Versions {
  refresh(): Promise<void>
}

/** Counts the versions commands make themselves; the plan's and the file's are asked, because several commands raise them. */
function countVersions(ask: (what: 'plan' | 'file') => Promise<number>): Counted {
  const counted = new Map<string, number>()
  return {
    next(of) {
      const seen = (counted.get(of) ?? 0) + 1
      counted.set(of, seen)
      return seen
    },
    now: (of) => counted.get(of) ?? 1,
    async refresh() {
      for (const what of ['plan', 'file'] as const) counted.set(what, await ask(what))
    }
  }
}

const asOwner = (database: Database, sql: string, file: string): Promise<number> =>
  database.transaction(async (t) => {
    await t.query('set local role lingkar_owner')
    const [row] = await t.query<{ version: number }>(sql, [file])
    return row?.version ?? 1
  })
const planVersion = (database: Database, child: DemoChild) =>
  asOwner(database, 'select version from casework.plan where case_file_id = $1 order by number desc limit 1', fileId(child))
const fileVersion = (database: Database, child: DemoChild) =>
  asOwner(database, 'select version from casework.case_file where id = $1', fileId(child))
