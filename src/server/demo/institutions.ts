/** People of the institutions around a unit in five demo areas, and two national ones: they see a child only once they accepted a referral. */
import type { Role } from '#domain/access/role.ts'
import type { Transaction } from '#server/database/database.ts'

interface Ground {
  demoId(name: string): string
  postId(area: string, role: string): string
  unitId(area: string): string
}

/** In the order of `keys`; family names are words of nature, so nobody is meant. */
const keys = ['polisi', 'puskesmas', 'psikolog', 'lbh', 'rumah-aman', 'sekolah', 'dikbud', 'dinsos'] as const
const people: readonly (readonly [area: string, names: readonly string[]])[] = [
  ['medan', ['Rosa Halilintar', 'Wening Kabut', 'Sinta Palem', 'Bonar Jati', 'Lasmi Pandan', 'Tiur Dahlia', 'Hendro Kelapa', 'Ida Rotan']],
  ['batam', ['Yusuf Bakau', 'Mega Riak', 'Puspa Nipah', 'Anton Meranti', 'Sulastri Lamun', 'Erni Ketapang', 'Faisal Selat', 'Wati Kerang']],
  [
    'denpasar',
    ['Wayan Padas', 'Luh Kenanga', 'Gede Subak', 'Kadek Beringin', 'Ketut Gading', 'Sri Jepun', 'Nyoman Tebing', 'Desak Sandat']
  ],
  [
    'surabaya',
    ['Bagus Waru', 'Retno Sirih', 'Galuh Kemuning', 'Tomo Trembesi', 'Mirah Nila', 'Yayuk Kenari', 'Slamet Bengawan', 'Lilik Tebu']
  ],
  [
    'lombok-timur',
    ['Hamdan Rinjani', 'Zahra Kemiri', 'Fitri Lontar', 'Amaq Sengon', 'Siti Gaharu', 'Rahma Jagung', 'Zul Savana', 'Husna Asam']
  ]
]

/** A second provider of the same service: who is declined finds the next one (domain.md C6). */
const second: readonly (readonly [key: string, agencyKey: string, name: string, role: Role, title: string, person: string])[] = [
  ['rumah-aman-2', 'rumah-aman', 'Rumah aman kedua Kota Batam (contoh)', 'R13', 'Pengasuh', 'Hesti Cemara'],
  ['klinik', 'puskesmas', 'Klinik ramah disabilitas Kota Batam (contoh)', 'R10', 'Petugas kesehatan remaja', 'Damar Pualam']
]
const national: readonly (readonly [key: string, name: string, role: Role, title: string, person: string])[] = [
  ['lpsk', 'LPSK (contoh)', 'R09', 'Petugas layanan saksi dan korban', 'Arga Samudra'],
  ['kpppa', 'Kementerian PPPA, SAPA 129 (contoh)', 'R20', 'Penghubung antarprovinsi', 'Nirmala Khatulistiwa']
]

/** What the page of demo people says of somebody; `together` names a card that several units share. */
export interface DemoNote {
  readonly id: string
  readonly en: string
  readonly together?: { readonly id: string; readonly en: string }
}

const userNameOf = (name: string): string => name.toLowerCase().replaceAll(' ', '.')
const noteOf = (place: string): DemoNote => ({
  id: 'Melihat seorang anak hanya setelah menerima rujukannya.',
  en: 'Sees a child only after accepting her referral.',
  together: { id: `Lembaga di ${place}`, en: `Institutions in ${place}` }
})
const placeNames: Readonly<Record<string, string>> = {
  medan: 'Kota Medan',
  batam: 'Kota Batam',
  denpasar: 'Kota Denpasar',
  surabaya: 'Kota Surabaya',
  'lombok-timur': 'Lombok Timur'
}
export const institutionNotes: readonly (readonly [userName: string, note: DemoNote])[] = [
  ...people.flatMap(([area, names]) => names.map((name) => [userNameOf(name), noteOf(placeNames[area] ?? area)] as const)),
  ...second.map((one) => [userNameOf(one[5]), noteOf('Kota Batam')] as const),
  ...national.map((one) => [userNameOf(one[4]), noteOf('Jakarta Pusat')] as const)
]

/** `postId('batam', 'klinik')`, `postId('pusat', 'lpsk')`. */
export async function layInstitutions(owner: Transaction, { demoId, postId, unitId }: Ground): Promise<void> {
  const lay = async (area: string, key: string, agencyId: string, name: string, region: string, role: Role, title: string) => {
    const unit = unitId(`${area} ${key}`)
    await owner.query('insert into agency.unit (id, agency_id, name, region_code) values ($1, $2, $3, $4)', [unit, agencyId, name, region])
    await owner.query('insert into agency.post (id, unit_id, role, title) values ($1, $2, $3, $4)', [postId(area, key), unit, role, title])
  }
  for (const [key, agencyKey, name, role, title] of second)
    await lay('batam', key, demoId(`agency ${agencyKey}`), name, '21.71', role, title)
  for (const [key, name, role, title] of national) {
    await owner.query('insert into agency.agency (id, name, kind) values ($1, $2, $3)', [demoId(`agency ${key}`), name, key])
    await lay('pusat', key, demoId(`agency ${key}`), name, '31.71', role, title)
  }
}

/** Seats the people of the demonstration; a test that needs one of them seats her itself. */
export const seatInstitutions = (appoint: (area: string, key: string, name: string) => readonly Promise<unknown>[]): Promise<unknown> =>
  Promise.all([
    ...people.flatMap(([area, names]) => keys.flatMap((key, at) => appoint(area, key, names[at] ?? ''))),
    ...second.flatMap(([key, , , , , person]) => appoint('batam', key, person)),
    ...national.flatMap(([key, , , , person]) => appoint('pusat', key, person))
  ])
