/** What papers say of the child and its circle: the pointer, who the child is for whoever may know, needs, and the support map. */
import { needs } from '#domain/assessment/need.ts'
import { protectiveFactors, riskFactors, riskSigns } from '#domain/assessment/factors.ts'
import { ageBands, sexes } from '#domain/case-file/child.ts'
import { states } from '#domain/case-file/state.ts'
import { dangerSigns } from '#domain/intake/danger.ts'
import { supporterRoles } from '#domain/support-map/supporter.ts'
import { keys, levels, permanences, safeties } from '#domain/support-map/tie.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { allWords, type Block, day, dayAt, type Dot, facts, heading, type Row, table, text, titled, word } from './sheet.ts'

interface Head {
  readonly codeName: string
  readonly sex: string
  readonly ageBand: string
  readonly state: string
  readonly openedAt: string
  readonly region: string
}

export async function pointer(work: Work, id: string): Promise<Row[]> {
  const [head] = await work.query<Head>(
    `select f.code_name as "codeName", f.sex, f.age_band as "ageBand", f.state, f.opened_at as "openedAt", r.name as region
     from casework.case_file f join agency.region r on r.code = f.service_region where f.id = $1`,
    [id]
  )
  if (!head) return []
  return [
    ['Nama sandi', head.codeName],
    ['Anak', `${word(sexes, head.sex)}, ${word(ageBands, head.ageBand)}`],
    ['Wilayah layanan', head.region],
    ['Berkas dibuka', dayAt(head.openedAt)],
    ['Tahap', word(states, head.state)]
  ]
}

/** A school hears the name alone (domain.md B3); the number of an identity card goes into no paper. */
export async function identity(work: Work, id: string, role: string | null): Promise<Row[]> {
  const [row] = await work.query<{ name: string | null; called: string | null; bornOn: string | null; version: number }>(
    'select name, called, born_on as "bornOn", version from vault.identity where case_file_id = $1',
    [id]
  )
  if (!row?.name) return []
  const name = await work.vault.open(places.identity(id, 'name', row.version), row.name)
  if (role === 'R14' || !row.bornOn) return [['Nama', name]]
  return [
    ['Nama', name],
    ['Tanggal lahir', day(await work.vault.open(places.identity(id, 'born_on', row.version), row.bornOn))]
  ]
}

const severities = ['tidak ada', 'ringan', 'sedang', 'mendesak']
const severity = (value: number | null): string => (value === null ? 'tidak ditanyakan' : (severities[value] ?? '–'))

interface Assessed {
  readonly id: string
  readonly number: number
  readonly assessedAt: string
  readonly needs: readonly { readonly need: string; readonly severity: number; readonly stated: number | null }[]
  readonly riskFactors: Readonly<Record<string, number | string>>
  readonly protectiveFactors: Readonly<Record<string, number | string>>
  readonly riskSigns: readonly string[]
  readonly dangerSigns: readonly string[]
  readonly childWords: string | null
}

const rated = ['tidak ada', 'sebagian', 'jelas']
const rating = (value: number | string): string => (typeof value === 'number' ? (rated[value] ?? '–') : 'belum diketahui')

/** The latest assessment, the worker's view beside the child's own; `whole` with the factors behind it. */
export async function assessment(work: Work, id: string, whole: boolean): Promise<Block[]> {
  const [found] = await work.query<Assessed>(
    `select id, number, assessed_at as "assessedAt", needs, risk_factors as "riskFactors", protective_factors as "protectiveFactors",
       risk_signs as "riskSigns", danger_signs as "dangerSigns", child_words as "childWords"
     from casework.assessment where case_file_id = $1 order by number desc limit 1`,
    [id]
  )
  if (!found) return []
  const own = found.childWords && (await work.vault.open(places.childWords(id, found.id), found.childWords))
  const factorRows = (list: typeof riskFactors | typeof protectiveFactors, of: Assessed['riskFactors']) =>
    list.codes.filter((code) => of[code] !== undefined).map((code) => [word(list, code), rating(of[code] ?? 'U')])
  const blocks: Block[] = [
    text(`Asesmen ke-${found.number}, ${dayAt(found.assessedAt)}.`),
    ...table(
      ['Kebutuhan', 'Menurut petugas', 'Menurut anak'],
      found.needs.map((one) => [word(needs, one.need), severity(one.severity), severity(one.stated)])
    )
  ]
  if (own) blocks.push({ kind: 'quote', text: own, by: 'Kata anak tentang yang paling penting' })
  if (whole) {
    blocks.push(...titled('Faktor risiko', table(['Faktor', 'Terlihat'], factorRows(riskFactors, found.riskFactors))))
    if (found.riskSigns.length) blocks.push(text(`Yang terlihat: ${allWords(riskSigns, found.riskSigns)}.`))
    blocks.push(...titled('Faktor pelindung', table(['Faktor', 'Terlihat'], factorRows(protectiveFactors, found.protectiveFactors))))
    if (found.dangerSigns.length) blocks.push(text(`Tanda bahaya: ${allWords(dangerSigns, found.dangerSigns)}.`))
  }
  return blocks
}

interface Tie {
  readonly supporterId: string
  readonly role: string
  readonly level: string
  readonly label: string
  readonly needs: readonly string[]
  readonly keys: readonly string[]
  readonly strength: number
  readonly safety: string
  readonly permanence: string
  readonly endsOn: string | null
  readonly confirmed: boolean
}

const strengths = ['belum ada', 'sedikit', 'cukup', 'kuat']

/** The circle drawn small, and the same in a table, so that it can be read without seeing. */
export async function circle(work: Work, id: string): Promise<Block[]> {
  const ties = await work.query<Tie>(
    `select s.id as "supporterId", s.role, s.level, s.label, t.needs, t.keys, t.strength, t.safety, t.permanence, t.ends_on as "endsOn", t.child_confirmed as confirmed
     from casework.tie t join casework.supporter s on s.case_file_id = t.case_file_id and s.id = t.supporter_id
     where t.case_file_id = $1 and t.ended_at is null order by array_position(array['MIC', 'MEZ', 'MAC'], s.level), s.id, t.id`,
    [id]
  )
  if (ties.length === 0) return []
  const people = [...new Map(ties.map((tie) => [tie.supporterId, tie])).values()]
  const labels = new Map(
    await Promise.all(
      people.map(async (one) => [one.supporterId, await work.vault.open(places.supporterLabel(id, one.supporterId), one.label)] as const)
    )
  )
  const dots = levels.codes.flatMap((level, ring) => {
    const here = people.filter((one) => one.level === level)
    return here.map((one, place): Dot => {
      const strength = Math.max(...ties.filter((tie) => tie.supporterId === one.supporterId).map((tie) => tie.strength))
      return { ring: (ring + 1) as 1 | 2 | 3, place: (place + 0.5) / here.length, number: people.indexOf(one) + 1, strength }
    })
  })
  return [
    { kind: 'circle', dots, rings: levels.terms.map(({ id: name }) => name) },
    ...table(
      ['No.', 'Siapa', 'Kebutuhan', 'Tiga kunci', 'Kekuatan', 'Keamanan', 'Sampai'],
      ties.map((tie) => [
        String(people.findIndex((one) => one.supporterId === tie.supporterId) + 1),
        `${labels.get(tie.supporterId) ?? ''} (${word(supporterRoles, tie.role)})`,
        allWords(needs, tie.needs),
        allWords(keys, tie.keys),
        `${strengths[tie.strength] ?? '–'}${tie.confirmed ? ', dibenarkan anak' : ''}`,
        word(safeties, tie.safety),
        tie.permanence === 'PERM' ? word(permanences, 'PERM') : day(tie.endsOn)
      ])
    )
  ]
}

export const pointerBlocks = (rows: readonly Row[]): Block[] => [heading('Anak'), facts(...rows)]
