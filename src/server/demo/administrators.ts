/** The demo's own office of two administrators and the data protection officer: people who keep the system and see no child. */
import type { Role } from '#domain/access/role.ts'
import type { Transaction } from '#server/database/database.ts'

interface Ground {
  readonly agencyId: string
  /** the region the office stands in */
  readonly region: string
  demoId(name: string): string
  appoint(area: string, role: string, name: string): readonly Promise<unknown>[]
}

const office: readonly (readonly [key: string, role: Role, title: string, name: string])[] = [
  ['R24', 'R24', 'Administrator', 'Umi Kertas'],
  ['R24-2', 'R24', 'Administrator kedua', 'Danu Pelita'],
  ['R28', 'R28', 'Petugas pelindungan data', 'Citra Lontar']
]
/** The office outside every team, to which a child's complaint goes. In area `inspektorat`: `accountId('inspektorat', 'R27')`. */
const complaintReader = { key: 'R27', title: 'Penerima pengaduan anak', name: 'Anggun Samudera' } as const

const administrator = {
  id: 'Mengelola akun dan penugasan petugas. Tidak melihat satu anak pun.',
  en: 'Manages accounts and appointments of staff. Sees not a single child.'
}
export const officeNotes: readonly (readonly [userName: string, note: { id: string; en: string }])[] = [
  ['umi.kertas', administrator],
  [
    'danu.pelita',
    { id: 'Petugas kedua: memastikan saat orang dibantu masuk kembali.', en: 'The second officer when somebody is helped in again.' }
  ],
  [
    'anggun.samudera',
    {
      id: 'Di luar tim: membaca pengaduan anak, dan tidak yang lain.',
      en: 'Outside every team: reads children’s complaints, and nothing else.'
    }
  ],
  [
    'citra.lontar',
    { id: 'Mengawasi siapa membuka apa. Tidak melihat isi berkas.', en: 'Watches who opens what. Sees no content of a file.' }
  ]
]

/** In area `uptd`: `accountId('uptd', 'R24')`, `'R24-2'`, `'R28'`. */
export async function layAdministrators(owner: Transaction, { agencyId, region, demoId, appoint }: Ground): Promise<void> {
  await owner.query('insert into agency.unit (id, agency_id, name, region_code) values ($1, $2, $3, $4)', [
    demoId('unit uptd'),
    agencyId,
    'Tata usaha UPTD PPA (contoh)',
    region
  ])
  for (const [key, role, title] of office)
    await owner.query('insert into agency.post (id, unit_id, role, title) values ($1, $2, $3, $4)', [
      demoId(`post uptd ${key}`),
      demoId('unit uptd'),
      role,
      title
    ])
  // a chair nobody sits on, so that there is one to fill
  await owner.query("insert into agency.post (id, unit_id, role, title) values ($1, $2, 'R03', 'Pendamping kedua')", [
    demoId('post indramayu R03-2'),
    demoId('unit indramayu')
  ])
  await owner.query("insert into agency.agency (id, name, kind) values ($1, 'Inspektorat daerah (contoh)', 'inspektorat')", [
    demoId('agency inspektorat')
  ])
  await owner.query('insert into agency.unit (id, agency_id, name, region_code) values ($1, $2, $3, $4)', [
    demoId('unit inspektorat'),
    demoId('agency inspektorat'),
    'Inspektorat daerah (contoh)',
    region
  ])
  await owner.query("insert into agency.post (id, unit_id, role, title) values ($1, $2, 'R27', $3)", [
    demoId('post inspektorat R27'),
    demoId('unit inspektorat'),
    complaintReader.title
  ])
  await Promise.all(appoint('inspektorat', complaintReader.key, complaintReader.name))
  await Promise.all(office.flatMap(([key, , , name]) => appoint('uptd', key, name)))
  // one letter that ends soon, so that there is one to extend
  await owner.query("update agency.appointment set until_at = now() + interval '20 days' where id = $1", [demoId('appointment batam R03')])
}
