/** Provinces, regencies and districts of Indonesia with the ministry's codes, from idn-area-data (its data: ODbL, credited in README). */
import { getDistricts, getProvinces, getRegencies } from 'idn-area-data'

export interface RegionRow {
  /** Kemendagri code: `31`, `31.73`, `31.73.01`. */
  readonly code: string
  /** The statistics office counts differently and its numbers collide with the ministry's; only confirmed pairs stand here. */
  readonly bpsCode: string | null
  readonly name: string
  readonly level: 'province' | 'regency' | 'district'
  readonly parentCode: string | null
}

export async function regionRows(): Promise<readonly RegionRow[]> {
  const [provinces, regencies, districts] = await Promise.all([
    getProvinces(),
    getRegencies({ transform: true }),
    getDistricts({ transform: true })
  ])
  return [
    ...provinces.map(({ code, name }) => row('province', code, null, name)),
    ...regencies.map(({ code, provinceCode, name }) => row('regency', code, provinceCode, name)),
    ...districts.map(({ code, regencyCode, name }) => row('district', code, regencyCode, name))
  ]
}

/** Confirmed pairs for the demonstration areas (S139). Never compare the two systems without such a pair. */
const bpsCodes: Readonly<Record<string, string>> = {
  '12.71': '1275',
  '21.71': '2171',
  '31.71': '3173',
  '31.72': '3175',
  '31.73': '3174',
  '31.74': '3171',
  '31.75': '3172',
  '32.12': '3212',
  '33.72': '3372',
  '35.78': '3578',
  '51.03': '5103',
  '51.04': '5104',
  '51.08': '5108',
  '51.71': '5171',
  '52.01': '5201',
  '52.02': '5202',
  '52.03': '5203',
  '52.08': '5208',
  '52.71': '5271'
}

const row = (level: RegionRow['level'], code: string, parentCode: string | null, name: string): RegionRow => ({
  code,
  bpsCode: bpsCodes[code] ?? null,
  name: niceName(name),
  level,
  parentCode
})

/** 'KABUPATEN ADMINISTRASI KEPULAUAN SERIBU' → 'Kab. Kepulauan Seribu'. Districts are written well already, but for a few capitals. */
const niceName = (name: string): string => {
  const plain = name.trim().replaceAll(/\s+/g, ' ').replaceAll('’', "'")
  const lower = plain === plain.toUpperCase() ? plain.toLowerCase() : plain
  return lower
    .replaceAll(wordStart, (start) => start.toUpperCase())
    .replace(/^Kabupaten (Administrasi )?/, 'Kab. ')
    .replace(/^Kota Administrasi /, 'Kota ')
    .replace(/^Daerah Istimewa /, 'DI ')
    .replace(/^Dki /, 'DKI ')
}

/** Words of two letters and more, so that `2 x 11` stays; never after an apostrophe (`Ki'e`) or a hyphen (`Muko-muko`). */
const wordStart = /(?<=^|[\s(/])\p{L}(?=\p{L})/gu
