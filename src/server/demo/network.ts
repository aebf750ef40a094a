/** The demo network: agencies, posts and clearly fictional adults in the eight "Voice for Change" areas and one across the water (S139). No child stands here. */
import { createHash } from 'node:crypto'
import type { Role } from '#domain/access/role.ts'
import type { Transaction } from '#server/database/database.ts'
import { layAdministrators, officeNotes } from './administrators.ts'
import { areaOfficeNotes, layAreaOffices } from './area-offices.ts'
import { type DemoNote, institutionNotes, layInstitutions, seatInstitutions } from './institutions.ts'
import { layQualifications } from './qualifications.ts'

/** The same id for the same name at every loading, so that links and tests hold. */
export function demoId(name: string): string {
  const hex = createHash('sha256').update(`lingkar demo ${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

interface Area {
  readonly key: string
  readonly name: string
  readonly region: string
  /** worker, supervisor, companion, head: given names; family names are words of nature, so nobody is meant */
  readonly people: readonly [string, string, string, string]
}

const areas: readonly Area[] = [
  { key: 'medan', name: 'Kota Medan', region: '12.71', people: ['Sari Rembulan', 'Ratna Kembang', 'Togar Ombak', 'Meutia Pelangi'] },
  { key: 'batam', name: 'Kota Batam', region: '21.71', people: ['Budi Samudra', 'Lela Fajar', 'Iwan Karang', 'Nurul Angin'] },
  { key: 'jakarta-barat', name: 'Jakarta Barat', region: '31.73', people: ['Wulan Embun', 'Dewi Lazuardi', 'Rudi Akar', 'Hana Mentari'] },
  { key: 'jakarta-timur', name: 'Jakarta Timur', region: '31.75', people: ['Joko Rimba', 'Tuti Gerimis', 'Fajar Batu', 'Yanti Senja'] },
  { key: 'solo', name: 'Kota Surakarta', region: '33.72', people: ['Laras Bening', 'Bowo Gunung', 'Tari Melati', 'Sekar Awan'] },
  { key: 'surabaya', name: 'Kota Surabaya', region: '35.78', people: ['Cak Rimbun', 'Ning Cempaka', 'Arif Pasir', 'Endah Telaga'] },
  { key: 'denpasar', name: 'Kota Denpasar', region: '51.71', people: ['Ayu Teratai', 'Made Langit', 'Putu Sawah', 'Komang Cahaya'] },
  { key: 'lombok', name: 'Lombok Tengah', region: '52.02', people: ['Baiq Mutiara', 'Lalu Padang', 'Inaq Kapas', 'Mamiq Surya'] },
  {
    key: 'lombok-timur',
    name: 'Lombok Timur',
    region: '52.03',
    people: ['Nurhayati Sabana', 'Muzakir Tebing', 'Alwi Kelor', 'Rohana Pesisir']
  },
  { key: 'indramayu', name: 'Indramayu', region: '32.12', people: ['Kartini Padi', 'Asep Kali', 'Eneng Mangga', 'Darsono Bukit'] }
]

const uptdPosts: readonly (readonly [Role, string])[] = [
  ['R01', 'Pekerja sosial'],
  ['R02', 'Supervisor pekerja sosial'],
  ['R03', 'Pendamping'],
  ['R04', 'Kepala UPTD PPA']
]

/** Institutions around the unit: posts that can guard a tie or own an action; a few have a person with an account. */
const aroundPosts: readonly (readonly [key: string, agency: string, role: Role, title: string])[] = [
  ['polisi', 'Kepolisian (contoh)', 'R06', 'Penyidik Unit PPA'],
  ['puskesmas', 'Puskesmas (contoh)', 'R10', 'Petugas kesehatan remaja'],
  ['psikolog', 'Layanan psikologi (contoh)', 'R11', 'Psikolog'],
  ['lbh', 'LBH (contoh)', 'R12', 'Paralegal pendamping'],
  ['rumah-aman', 'Rumah aman (contoh)', 'R13', 'Pengasuh'],
  ['sekolah', 'Sekolah (contoh)', 'R14', 'Guru bimbingan konseling'],
  ['dikbud', 'Dinas Pendidikan (contoh)', 'R15', 'Satgas sekolah'],
  ['dinsos', 'Dinas Sosial (contoh)', 'R16', 'Petugas bantuan sosial'],
  ['patbm', 'PATBM (contoh)', 'R17', 'Kader'],
  ['lsm', 'Jaringan LSM (contoh)', 'R19', 'Pendamping'],
  ['dp3a', 'Dinas PPPA (contoh)', 'R05', 'Kepala bidang perlindungan anak']
]

export const postId = (area: string, role: string): string => demoId(`post ${area} ${role}`)
export const unitId = (area: string): string => demoId(`unit ${area}`)
export const accountId = (area: string, role: string): string => demoId(`account ${area} ${role}`)

const notesByRole: Partial<Record<Role, { id: string; en: string }>> = {
  R01: {
    id: 'Mendampingi anak, menggambar peta dukungan, menyusun rencana.',
    en: 'Accompanies children, draws the support map, makes the plan.'
  },
  R02: { id: 'Menyetujui rencana dan menjaga beban pekerja.', en: 'Approves plans and watches over the workload.' },
  R03: { id: 'Menerima laporan dan mendampingi.', en: 'Takes reports and accompanies.' },
  R04: { id: 'Memimpin unit, membagi tugas.', en: 'Heads the unit, assigns work.' },
  R19: { id: 'Lembaga lain: tidak melihat anak unit ini.', en: 'Another agency: sees none of this unit’s children.' }
}

const userNameOf = (name: string): string => name.toLowerCase().replaceAll(' ', '.')

export const demoNotes: ReadonlyMap<string, DemoNote> = new Map<string, DemoNote>([
  ...areas.flatMap((area) =>
    area.people.map((name, index) => [userNameOf(name), notesByRole[uptdPosts[index]?.[0] ?? 'R01'] ?? { id: '', en: '' }] as const)
  ),
  ['sari.rembulan', { id: 'Mulai dari sini: mendampingi enam anak contoh.', en: 'Begin here: accompanies six sample children.' }],
  ['ratna.kembang', { id: 'Supervisor Sari: menyetujui rencana yang diajukan.', en: 'Sari’s supervisor: approves the plans submitted.' }],
  ['lintang.samudra', notesByRole.R19 ?? { id: '', en: '' }],
  ['gita.kamboja', { id: 'Supervisor lembaga lain.', en: 'Supervisor of another agency.' }],
  ...areaOfficeNotes,
  ...institutionNotes,
  ...officeNotes
])

/** Gives somebody a post of the demo by a letter that runs now. */
function appointing(owner: Transaction, at: string) {
  // letters run for less than a year (security.md 3.5)
  const long = new Date(Date.parse(at) + 165 * 86_400_000).toISOString()
  const before = new Date(Date.parse(at) - 200 * 86_400_000).toISOString()
  return (area: string, role: string, name: string) => [
    owner.query('insert into agency.account (id, user_name, display_name) values ($1, $2, $3) on conflict do nothing', [
      accountId(area, role),
      userNameOf(name),
      name
    ]),
    owner.query('insert into authn.credential (account_id) values ($1) on conflict do nothing', [accountId(area, role)]),
    owner.query(
      'insert into agency.appointment (id, post_id, account_id, from_at, until_at) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [demoId(`appointment ${area} ${role}`), postId(area, role), accountId(area, role), before, long]
    )
  ]
}

/** The people of other institutions, who stand in the demonstration only. */
export const seatPeople = (owner: Transaction, at: string): Promise<unknown> => seatInstitutions(appointing(owner, at))

/** Lays the network down as the owner (the embedded database before it becomes the application). */
export async function layNetwork(owner: Transaction, at: string): Promise<void> {
  const region = demoId('agency uptd')
  const appoint = appointing(owner, at)
  await owner.query('insert into agency.agency (id, name, kind) values ($1, $2, $3)', [region, 'UPTD PPA (contoh)', 'uptdPpa'])
  for (const [key, name] of aroundPosts)
    await owner.query('insert into agency.agency (id, name, kind) values ($1, $2, $3)', [demoId(`agency ${key}`), name, key])
  for (const area of areas) {
    await owner.query('insert into agency.unit (id, agency_id, name, region_code) values ($1, $2, $3, $4)', [
      unitId(area.key),
      region,
      `UPTD PPA ${area.name} (contoh)`,
      area.region
    ])
    const supervised: [string, string][] = []
    const supervisors: Record<string, string | null> = { R01: 'R02', R03: 'R02', R02: 'R04', R04: null }
    for (const [role, title] of uptdPosts) {
      const above = supervisors[role]
      await owner.query('insert into agency.post (id, unit_id, role, title) values ($1, $2, $3, $4)', [
        postId(area.key, role),
        unitId(area.key),
        role,
        title
      ])
      if (above) supervised.push([postId(area.key, role), postId(area.key, above)])
    }
    for (const pair of supervised) await owner.query('update agency.post set supervisor_post_id = $2 where id = $1', pair)
    for (const [key, agency, role, title] of aroundPosts) {
      await owner.query('insert into agency.unit (id, agency_id, name, region_code) values ($1, $2, $3, $4)', [
        unitId(`${area.key} ${key}`),
        demoId(`agency ${key}`),
        `${agency.replace(' (contoh)', '')} ${area.name} (contoh)`,
        area.region
      ])
      await owner.query('insert into agency.post (id, unit_id, role, title) values ($1, $2, $3, $4)', [
        postId(area.key, key),
        unitId(`${area.key} ${key}`),
        role,
        title
      ])
    }
    await Promise.all(area.people.flatMap((name, index) => appoint(area.key, uptdPosts[index]?.[0] ?? 'R01', name)))
  }
  // another agency that carries files of its own: a worker and the one who signs for her
  await owner.query("insert into agency.post (id, unit_id, role, title) values ($1, $2, 'R02', 'Supervisor')", [
    postId('medan', 'lsm-supervisor'),
    unitId('medan lsm')
  ])
  await owner.query('update agency.post set supervisor_post_id = $2 where id = $1', [
    postId('medan', 'lsm'),
    postId('medan', 'lsm-supervisor')
  ])
  await Promise.all([...appoint('medan', 'lsm', 'Lintang Samudra'), ...appoint('medan', 'lsm-supervisor', 'Gita Kamboja')])
  await layQualifications(owner, { at, demoId, accountId })
  await layInstitutions(owner, { demoId, postId, unitId })
  await layAreaOffices(owner, { at, demoId, postId, accountId, appoint })
  await layAdministrators(owner, { agencyId: region, region: '12.71', demoId, appoint })
}
