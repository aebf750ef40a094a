/** What the demo colleagues are able and allowed to do. All who accompany children are trained, but two: one waits for a word, one has a course ahead. */
import type { Transaction } from '#server/database/database.ts'

interface Ground {
  readonly at: string
  demoId(name: string): string
  accountId(area: string, role: string): string
}

const languagesOf: Readonly<Record<string, readonly string[]>> = {
  medan: ['LA05', 'LA04'],
  batam: ['LA04'],
  'jakarta-barat': ['LA07'],
  'jakarta-timur': ['LA07'],
  solo: ['LA02'],
  surabaya: ['LA02', 'LA08'],
  denpasar: ['LA09'],
  lombok: ['LA10'],
  indramayu: ['LA03', 'LA02']
}
/** Worker, supervisor, companion, head. */
const sexesOf: Readonly<Record<string, string>> = {
  medan: 'PPLP',
  batam: 'LPLP',
  'jakarta-barat': 'PPLP',
  'jakarta-timur': 'LPLP',
  solo: 'PLPP',
  surabaya: 'LPLP',
  denpasar: 'PLLP',
  lombok: 'PLPL',
  indramayu: 'PLPL'
}
const roles = ['R01', 'R02', 'R03', 'R04'] as const
/** In Solo the companion has yet to be trained; in Denpasar her paper waits for her supervisor. */
const untrained = 'solo R03'
const waiting = 'denpasar R03'

export async function layQualifications(owner: Transaction, { at, demoId, accountId }: Ground): Promise<void> {
  const day = (days: number) => new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 10)
  const profile = (area: string, role: string, sex: string, languages: readonly string[]) =>
    owner.query(
      `insert into agency.staff_profile (account_id, sex, languages, skills, recorded_at) values ($1, $2, $3, $4, $5::timestamptz - interval '190 days')`,
      [accountId(area, role), sex, ['LA01', ...languages], role === 'R03' ? ['AC1', 'AC2'] : ['AC1'], at]
    )
  const paper = (area: string, role: string, region: string, proof: string, from: number, until: number | null, by: string | null) =>
    owner.query(
      `insert into agency.qualification (id, account_id, region_code, proof, issued_on, valid_until, recorded_at, answer, answered_by, answered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        demoId(`paper ${area} ${role} ${proof}`),
        accountId(area, role),
        region,
        proof,
        day(from),
        until === null ? null : day(until),
        `${day(by ? from : -3)}T02:00:00Z`,
        by && 'confirmed',
        by && accountId(area, by),
        by && `${day(from)}T03:00:00Z`
      ]
    )
  const regions = await owner.query<{ area: string; region: string }>(
    `select x.area, left(u.region_code, 5) as region from unnest($1::text[], $2::uuid[]) x (area, id) join agency.unit u on u.id = x.id`,
    [Object.keys(sexesOf), Object.keys(sexesOf).map((area) => demoId(`unit ${area}`))]
  )
  await Promise.all(
    regions.flatMap(({ area, region }) =>
      roles.flatMap((role, index) => {
        const by = role === 'R04' ? 'R02' : role === 'R02' ? 'R04' : 'R02'
        const own = [profile(area, role, sexesOf[area]?.[index] ?? 'X', languagesOf[area] ?? [])]
        if (`${area} ${role}` === waiting) return [...own, paper(area, role, region, 'TPKS', -20, 710, null)]
        if (`${area} ${role}` === untrained) return own
        own.push(paper(area, role, region, 'TPKS', -300, 430, by))
        // one registration ends soon: its holder is reminded ninety days before
        if (role === 'R01') own.push(paper(area, role, region, 'QF1', -900, area === 'batam' ? 62 : 925, by))
        return own
      })
    )
  )
  await Promise.all(
    [
      ['lsm', 'P', 'lsm-supervisor'],
      ['lsm-supervisor', 'P', 'lsm']
    ].flatMap(([role = '', sex = 'P', by = '']) => [
      profile('medan', role, sex, ['LA05']),
      paper('medan', role, '12.71', 'TPKS', -300, 430, by)
    ])
  )
}
