/** The items inside a service of HSDS 3.0, one reader a list: what an item means to the directory, and how we would write it. */
import { languages } from '#domain/case-file/consent-terms.ts'
import { functionings } from '#domain/directory/functioning.ts'
import { OpeningHours, type Weekday, weekdays } from '#domain/directory/hours.ts'
import { type RoomKind, roomKinds } from '#domain/directory/room.ts'
import { costKinds, ServedRegion, servedSexes } from '#domain/directory/service.ts'
import { type Service, services } from '#domain/plan/services.ts'
import {
  areaThing,
  attributeThing,
  documentThing,
  languageThing,
  phoneThing,
  placeThing,
  type RegionNames,
  type RoomSaid,
  roomValue,
  scheduleThing
} from './hsds-service.ts'
import { codeIn, languageOf, type Origins, type Thing, thingsIn } from './hsds-shape.ts'

export interface Surrounding {
  readonly names: RegionNames
  /** the region of the unit that gives the service */
  readonly region: string
  readonly today: string
  readonly at: string
  readonly origins: Origins
}

const phonePattern = /^\+?[\d ()-]{3,24}$/
const clock = (value: unknown): string | undefined => /^([01]\d|2[0-4]):[0-5]\d/.exec(String(value ?? ''))?.[0]
export const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null)

/** What is gathered from the lists while each item is looked at. */
export interface Draft {
  code?: Service
  phone: string | null
  address: string | null
  hours: OpeningHours
  regionCodes: string[]
  languages: (typeof languages.codes)[number][]
  papers: string[]
  sexes: (typeof servedSexes.codes)[number][]
  disabilities: (typeof functionings.codes)[number][]
  cost?: (typeof costKinds.codes)[number]
  confidential: boolean
  rooms: RoomSaid[]
}

/** Takes an item into the draft and gives it back as we would write it; undefined where it is not ours. */
type Reader = (id: string, item: Thing, draft: Draft, around: Surrounding) => Thing | undefined

const taken = <V>(list: V[], value: V | undefined): boolean => value !== undefined && !list.includes(value) && list.push(value) > 0

export const readers: Readonly<Record<string, Reader>> = {
  phones(id, item, draft) {
    if (draft.phone || typeof item.number !== 'string' || !phonePattern.test(item.number)) return undefined
    draft.phone = item.number
    return phoneThing(id, item.number)
  },
  schedules(id, item, draft) {
    const [opens, closes] = [clock(item.opens_at), clock(item.closes_at)]
    const days = String(item.byday ?? '').split(',') as Weekday[]
    if (!opens || !closes || (item.freq ?? 'WEEKLY') !== 'WEEKLY' || !days.every((day) => weekdays.codes.includes(day))) return undefined
    const row = { days, opens, closes }
    if (!OpeningHours.safeParse([...draft.hours, row]).success) return undefined
    draft.hours.push(row)
    return scheduleThing(id, row)
  },
  service_areas(id, item, draft, { names }) {
    const code = item.extent_type === 'kemendagri' && ServedRegion.safeParse(item.extent).data
    return code && taken(draft.regionCodes, code) ? areaThing(id, code, names) : undefined
  },
  service_at_locations(id, item, draft, { region, names }) {
    const address = textOf(thingsIn((item.location as Thing | undefined)?.addresses)[0]?.address_1)
    if (draft.address || !address || address.length > 200) return undefined
    draft.address = address
    return placeThing(id, address, region, names)
  },
  languages(id, item, draft) {
    const code = languageOf(item.code)
    return code && taken(draft.languages, code) ? languageThing(id, code, languages.term(code).id) : undefined
  },
  required_documents(id, item, draft) {
    const paper = textOf(item.document)
    return paper && paper.length <= 120 && draft.papers.length < 12 && taken(draft.papers, paper) ? documentThing(id, paper) : undefined
  },
  attributes(id, item, draft) {
    const known = <C extends string>(taxonomy: string, codes: readonly C[]): C | undefined =>
      codes.find((code) => code === codeIn(item, taxonomy))
    const sex = known('Lingkar sex served', servedSexes.codes)
    if (sex) return taken(draft.sexes, sex) ? attributeThing(id, 'Lingkar sex served', sex) : undefined
    const functioning = known('Lingkar DF', functionings.codes)
    if (functioning) return taken(draft.disabilities, functioning) ? attributeThing(id, 'Lingkar DF', functioning) : undefined
    const code = known('Lingkar SV', services.codes)
    if (code && !draft.code) {
      draft.code = code
      return attributeThing(id, 'Lingkar SV', code)
    }
    const cost = known('Lingkar cost', costKinds.codes)
    if (cost && !draft.cost) {
      draft.cost = cost
      return attributeThing(id, 'Lingkar cost', cost)
    }
    if (codeIn(item, 'Lingkar place') === 'confidential' && !draft.confidential) {
      draft.confidential = true
      return attributeThing(id, 'Lingkar place', 'confidential')
    }
    const kind = known('Lingkar room', roomKinds.codes)
    const said = kind && roomOf(kind, item.value)
    if (!said || draft.rooms.some((room) => room.kind === kind)) return undefined
    draft.rooms.push(said)
    return attributeThing(id, 'Lingkar room', said.kind, roomValue(said))
  }
}

function roomOf(kind: RoomKind, value: unknown): RoomSaid | undefined {
  const [, free, total, at] = /^free=(\d{1,5});total=(\d{1,5});at=(\S+)$/.exec(String(value)) ?? []
  if (!free || !total || !at || Number.isNaN(Date.parse(at))) return undefined
  return { kind, free: Number(free), total: Number(total), at: new Date(at).toISOString() }
}

export const emptyDraft = (): Draft => ({
  phone: null,
  address: null,
  hours: [],
  regionCodes: [],
  languages: [],
  papers: [],
  sexes: [],
  disabilities: [],
  confidential: false,
  rooms: []
})
