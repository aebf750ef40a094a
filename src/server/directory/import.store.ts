/** Files of a directory that somebody brings in by the program: the same reading and writing as from the command line, within what that person keeps. */
import { createHash } from 'node:crypto'
import type { ImportCounts, ImportServices, ImportState, RowFault } from '#domain/directory/import-services.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { givenFiles, readGiven } from './exchange.ts'
import { standingServices, writeExchange } from './exchange.store.ts'
import type { Exchange } from './hsds-organisation.ts'
import { sentences } from './hsds-sentences.ts'
import type { ExchangedService } from './hsds-service.ts'
import { type Thing, thingsIn } from './hsds-shape.ts'

/** Names and texts as they were sent: what is confirmed is what was shown. */
const digestOf = (files: ImportServices['files']): string =>
  createHash('sha256')
    .update(JSON.stringify(files.map(({ name, text }) => [name, text])))
    .digest('hex')

export async function stateForImport(work: Work, { files }: ImportServices): Promise<ImportState> {
  const digest = digestOf(files)
  const given = givenFiles(files)
  if (!given) return { read: null, digest }
  const { exchange, faults, known } = await readGiven(work.query, given, work.now.at)
  if (faults.length) return { read: { faults, counts: { added: 0, changed: 0, units: 0 }, content: null }, digest }
  const [kept, led, standing] = await Promise.all([
    work.query<{ unit: string }>('select u as unit from directory.units_kept() u'),
    work.query<{ regency: string }>('select r as regency from agency.regencies_led() r'),
    standingServices(
      work.query,
      exchange.services.map(({ id }) => id)
    )
  ])
  const mine: Mine = {
    units: new Set(kept.map(({ unit }) => unit)),
    regencies: new Set(led.map(({ regency }) => regency)),
    isKnown: (id) => known.units.has(id),
    standing
  }
  const things = new Map(given.organisations.flatMap((one) => [one, ...thingsIn(one.services)]).map((one) => [String(one.id), one]))
  const beyond = faultsOf(exchange, mine).map(([id, column, sentence]): RowFault => {
    const origin = given.origins.get(things.get(id) as Thing)
    return { file: origin?.file ?? '', row: origin?.row ?? '', column, sentence }
  })
  const changing = exchange.services.filter((one) => !isSame(one, standing.get(one.id)))
  const added = changing.filter(({ id }) => !standing.has(id)).length
  const counts = {
    added,
    changed: changing.length - added,
    units: exchange.units.filter(({ id }) => !mine.isKnown(id)).length
  }
  return { read: { faults: beyond, counts, content: { ...exchange, services: changing } satisfies Exchange }, digest }
}

interface Mine {
  readonly units: ReadonlySet<string>
  readonly regencies: ReadonlySet<string>
  isKnown(unit: string): boolean
  readonly standing: ReadonlyMap<string, ExchangedService>
}

type Beyond = readonly [id: string, column: string, sentence: string]

/** What the database would refuse anyway, said beforehand with its row. */
function faultsOf({ units, services }: Exchange, mine: Mine): Beyond[] {
  return [
    ...units.flatMap(({ id, regionCode }): Beyond[] => {
      if (mine.isKnown(id)) return mine.units.has(id) ? [] : [[id, 'id', sentences.unitOfOthers]]
      return mine.regencies.has(regionCode.slice(0, 5)) ? [] : [[id, 'attributes', sentences.unitElsewhere]]
    }),
    ...services.flatMap((one): Beyond[] => {
      const { id } = one
      const now = mine.standing.get(id)
      if (now && !mine.units.has(now.unitId)) return [[id, 'id', sentences.serviceOfOthers]]
      return now?.status === 'closed' && !isSame(one, now) ? [[id, 'id', sentences.serviceClosed]] : []
    })
  ]
}

/** When it was written down last, and who receives referrals for it, come with no file. */
const notCompared = ['recordedAt', 'intakePostId']
const isSame = (one: ExchangedService, now: ExchangedService | undefined): boolean => now !== undefined && contentOf(one) === contentOf(now)
const contentOf = (one: object): string =>
  JSON.stringify(one, (key, value: unknown) => {
    if (notCompared.includes(key)) return undefined
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  })

export async function saveImport(
  work: Work,
  { counts, content }: { readonly counts: ImportCounts; readonly content: unknown }
): Promise<Answer> {
  await writeExchange(work.query, content as Exchange, work.caller.accountId)
  return { ...counts }
}
