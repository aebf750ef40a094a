/** A service of HSDS 3.0 read into the directory: what we know becomes ours, the rest is kept as it came, and a fault names its row. */
import { roomFault } from '#domain/directory/room.ts'
import { isSheltering, ServiceTerms, servedSexes, termsFault } from '#domain/directory/service.ts'
import { addDays } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { emptyDraft, readers, type Surrounding, textOf } from './hsds-items.ts'
import { columnOf, issueSentence, sentences } from './hsds-sentences.ts'
import type { ExchangedService } from './hsds-service.ts'
import { beyond, type Fault, type More, isThing, type Thing, thingsIn } from './hsds-shape.ts'

const ownFields = [
  'id',
  'name',
  'description',
  'email',
  'minimum_age',
  'maximum_age',
  'fees_description',
  'assured_date',
  'last_modified',
  'status'
]
const statusOf: Readonly<Record<string, 'active' | 'paused' | 'closed'>> = {
  active: 'active',
  'temporarily closed': 'paused',
  inactive: 'paused',
  defunct: 'closed'
}
const placeLists = ['phones', 'service_at_locations', 'contacts'] as const

export interface ReadService {
  readonly service?: Omit<ExchangedService, 'unitId'>
  readonly faults: readonly Fault[]
}

export function readThing(given: Thing, around: Surrounding): ReadService {
  const { origins, today } = around
  const faults: Fault[] = []
  const fault = (column: string, sentence: string, of: object = given) =>
    faults.push({ ...(origins.get(of) ?? origins.get(given) ?? { file: '', row: '' }), column, sentence })
  const id = String(given.id ?? '')
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) fault('id', sentences.id)
  const status = statusOf[String(given.status)]
  if (!status) fault('status', sentences.status)

  const draft = emptyDraft()
  const lists: Record<string, Thing[]> = {}
  const items: Record<string, Thing> = {}
  for (const [list, read] of Object.entries(readers))
    for (const item of thingsIn(given[list])) {
      const plain = withoutParent(item, id)
      const ours = read(id, item, draft, around)
      if (!ours) lists[list] = [...(lists[list] ?? []), plain]
      else if (Object.keys(beyond(plain, ours)).length) items[String(ours.id)] = beyond(plain, ours)
    }
  if (given.status === 'inactive') items['status:temporarily closed'] = { status: 'inactive' }
  const fields = Object.fromEntries(
    Object.entries(given).filter(
      ([key]) => !ownFields.includes(key) && !(key in readers) && key !== 'organization_id' && key !== 'organization'
    )
  )

  if (!draft.code) fault('attributes', sentences.code)
  const confidential = draft.confidential || (draft.code !== undefined && isSheltering(draft.code))
  if (confidential) {
    for (const list of placeLists)
      for (const item of thingsIn(given[list])) fault(list === 'phones' ? 'number' : 'id', sentences.place, item)
    for (const column of ['email', 'url']) if (given[column]) fault(column, sentences.place)
  }
  const assured = Day.safeParse(given.assured_date).data
  const modified = Date.parse(String(given.last_modified ?? ''))
  const terms = {
    code: draft.code,
    name: given.name,
    description: textOf(given.description),
    intakePostId: null,
    minAge: given.minimum_age ?? null,
    maxAge: given.maximum_age ?? null,
    sexes: draft.sexes.length ? draft.sexes : [...servedSexes.codes],
    disabilities: draft.disabilities,
    regionCodes: draft.regionCodes.length ? draft.regionCodes : [around.region],
    languages: draft.languages,
    cost: draft.cost ?? 'unknown',
    costWords: textOf(given.fees_description),
    papers: draft.papers,
    hours: draft.hours.length ? draft.hours : null,
    phone: confidential ? null : draft.phone,
    email: confidential ? null : (given.email ?? null),
    address: confidential ? null : draft.address,
    status: status === 'closed' ? 'active' : status,
    confidential
  }
  const parsed = ServiceTerms.safeParse(terms)
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      if (issue.path[0] !== 'code' && issue.path[0] !== 'status') fault(columnOf(issue.path), issueSentence(issue))
    return { faults }
  }
  const wrong = termsFault(
    parsed.data,
    [],
    parsed.data.regionCodes.filter((code) => around.names.has(code))
  )
  if (wrong) fault(sentences.columns[wrong.kind], sentences.terms[wrong.kind])
  const crowded = roomFault(parsed.data.code, draft.rooms)
  if (crowded) fault('attributes', sentences.rooms[crowded.kind])
  if (faults.length || !status) return { faults }
  const more: More = {
    ...(Object.keys(fields).length ? { fields } : {}),
    ...(Object.keys(lists).length ? { lists } : {}),
    ...(Object.keys(items).length ? { items } : {})
  }
  return {
    faults,
    service: {
      ...parsed.data,
      id,
      status,
      // nobody said when it was looked at: it counts as never looked at
      verifiedOn: assured && assured <= addDays(today, 1) ? assured : addDays(today, -181),
      recordedAt: Number.isNaN(modified) ? around.at : new Date(modified).toISOString(),
      rooms: draft.rooms,
      more: Object.keys(more).length ? more : null
    }
  }
}

/** An item without what it repeats of whom it belongs to; a term within it is named beside it too, as tables need it. */
function withoutParent(item: Thing, parent: string): Thing {
  const own = Object.entries(item).filter(
    ([key, value]) => !((key === 'service_id' || key === 'link_id') && value === parent) && !(key === 'link_entity' && value === 'service')
  )
  const term = item.taxonomy_term
  return { ...Object.fromEntries(own), ...(isThing(term) && term.id ? { taxonomy_term_id: term.id } : {}) }
}
