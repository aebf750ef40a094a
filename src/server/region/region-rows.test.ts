/** The regions are complete, well named, and carry a statistics-office code only where the pair is confirmed. */
import { describe, expect, it } from 'vitest'
import { regionRows } from './region-rows.ts'

const regions = await regionRows()
const byCode = new Map(regions.map((region) => [region.code, region]))
const name = (code: string) => byCode.get(code)?.name

describe('region data', () => {
  it('counts 38 provinces, 514 regencies and cities, 7,277 districts, each code once', () => {
    const count = (level: string) => regions.filter((region) => region.level === level).length
    expect([count('province'), count('regency'), count('district')]).toEqual([38, 514, 7277])
    expect(byCode.size).toBe(regions.length)
  })

  it('hangs every region on one that exists', () => {
    for (const { code, level, parentCode } of regions) {
      if (level === 'province') expect(parentCode).toBeNull()
      else expect(code.startsWith(`${parentCode}.`) && byCode.has(parentCode ?? ''), code).toBe(true)
    }
  })

  it('S139 pairs the codes of the eight areas, and only theirs', () => {
    const pairs = Object.fromEntries(regions.filter((region) => region.bpsCode !== null).map((region) => [region.code, region.bpsCode]))
    expect(pairs).toEqual({
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
    })
    expect(new Set(Object.values(pairs)).size).toBe(19)
    expect([name('31.73'), name('33.72'), name('52.08'), name('51.71')]).toEqual([
      'Kota Jakarta Barat',
      'Kota Surakarta',
      'Kab. Lombok Utara',
      'Kota Denpasar'
    ])
  })

  it('writes names as people do', () => {
    expect(name('21.71')).toBe('Kota Batam')
    expect(name('32.12')).toBe('Kab. Indramayu')
    expect(name('31')).toBe('DKI Jakarta')
    expect(name('34')).toBe('DI Yogyakarta')
    expect(name('31.01')).toBe('Kab. Kepulauan Seribu')
    expect(name('11')).toBe('Aceh')
    for (const region of regions) {
      expect(region.name, region.code).not.toMatch(/\s{2}|^\s|\s$/)
      if (region.level !== 'district') expect(region.name, region.code).not.toMatch(/\b(KAB|KOTA|Administrasi|Kabupaten)\b/)
    }
  })
})
