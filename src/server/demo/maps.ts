/** The support maps of the ten fictional children (domain.md H), with days ago instead of dates. */
import type { Need } from '#domain/assessment/need.ts'
import type { CountedTie, Key, Level, NeedSeverity } from '#domain/support-map/tie.ts'

export interface DemoTie {
  readonly needs: Need[]
  readonly keys: Key[]
  readonly strength: number
  readonly consistency: number
  readonly daysAgo: number
  readonly childConfirmed: boolean
  readonly safety: CountedTie['safety']
  readonly permanence: CountedTie['permanence']
  readonly endsInDays?: number
}

export interface DemoSupporter {
  readonly id: string
  readonly label: string
  readonly level: Level
  readonly ties: readonly DemoTie[]
}

export interface DemoMap {
  readonly codeName: string
  readonly needs: readonly NeedSeverity[]
  readonly supporters: readonly DemoSupporter[]
}

type More = Partial<Pick<DemoTie, 'safety' | 'permanence' | 'endsInDays'>>

const tie = (
  needs: string,
  keys: string,
  strength: number,
  consistency: number,
  daysAgo: number,
  confirmed: '✓' | '–',
  more: More = {}
): DemoTie => ({
  needs: needs.split(' ') as Need[],
  keys: keys.split(' ') as Key[],
  strength,
  consistency,
  daysAgo,
  childConfirmed: confirmed === '✓',
  safety: 'SAFE',
  permanence: 'PERM',
  ...more
})

const who = (level: Level, label: string, ...ties: DemoTie[]): DemoSupporter => ({
  id: label.toLowerCase().replaceAll(' ', '-'),
  label,
  level,
  ties
})

const needs = (severities: Partial<Record<Need, number>>): NeedSeverity[] =>
  Object.entries(severities).map(([need, severity]) => ({ need: need as Need, severity }))

const project = (endsInDays: number): More => ({ permanence: 'PROJ', endsInDays })

const child = (codeName: string, severities: Partial<Record<Need, number>>, ...supporters: DemoSupporter[]): DemoMap => ({
  codeName,
  needs: needs(severities),
  supporters
})

const list = [
  child(
    'KENARI',
    { N2: 2, N4: 3, N6: 1 },
    who('MIC', 'Ibu', tie('N2 N3', 'ACC PRO', 3, 3, 12, '✓'), tie('N4', 'ACC', 1, 1, 12, '✓')),
    who('MIC', 'Bibi', tie('N4', 'EMP', 2, 1, 9, '–')),
    who('MIC', 'Nenek', tie('N2', 'ACC', 2, 2, 95, '✓')),
    who('MEZ', 'Wali kelas', tie('N4', 'ACC', 2, 2, 18, '✓')),
    who('MEZ', 'Teman sebangku', tie('N4', 'ACC EMP', 2, 1, 8, '✓')),
    who('MEZ', 'Kader PATBM', tie('N2 N4', 'PRO', 1, 1, 40, '–')),
    who('MEZ', 'Tetangga', tie('N3', 'PRO', 1, 1, 20, '–', { safety: 'UNSAFE' })),
    who('MAC', 'Psikolog', tie('N2', 'PRO EMP', 2, 2, 26, '✓', project(39))),
    who('MAC', 'Pendamping UPTD', tie('N6', 'ACC PRO', 2, 2, 5, '✓', project(300))),
    who('MAC', 'LBH', tie('N6', 'PRO EMP', 2, 2, 75, '✓')),
    who('MAC', 'Puskesmas', tie('N1', 'PRO', 2, 1, 52, '✓'), tie('N2', 'ACC', 2, 1, 52, '✓')),
    who('MAC', 'Dinas Pendidikan', tie('N4', 'EMP', 1, 2, 64, '–'))
  ),
  child(
    'MERPATI',
    { N1: 2, N3: 3, N6: 3 },
    who('MIC', 'Kakak', tie('N3', 'ACC', 2, 1, 24, '–')),
    who('MAC', 'Rumah aman', tie('N3', 'ACC PRO', 3, 3, 4, '✓')),
    who('MAC', 'LPSK', tie('N6', 'PRO', 3, 2, 11, '✓')),
    who('MAC', 'LBH', tie('N6', 'EMP', 2, 2, 16, '✓')),
    who('MAC', 'RS', tie('N1', 'PRO', 2, 2, 9, '✓'))
  ),
  child(
    'KUTILANG',
    { N2: 3, N7: 2 },
    who('MIC', 'Nenek', tie('N2 N7', 'ACC PRO', 3, 2, 14, '✓')),
    who('MIC', 'Kakak sepupu', tie('N7', 'EMP', 1, 2, 33, '✓')),
    who('MEZ', 'Guru BK', tie('N2', 'ACC', 2, 2, 21, '✓')),
    who('MEZ', 'Relawan LSM', tie('N7', 'EMP', 2, 2, 10, '–', project(52))),
    who('MAC', 'Psikolog', tie('N2', 'PRO EMP', 3, 2, 7, '✓')),
    who('MAC', 'UPTD PPA', tie('N2', 'PRO', 2, 2, 18, '✓'))
  ),
  child(
    'CENDET',
    { N2: 2, N6: 1, N7: 2 },
    who('MIC', 'Ayah', tie('N2 N7', 'ACC PRO', 2, 2, 6, '✓')),
    who('MEZ', 'Pelatih', tie('N7', 'ACC EMP', 2, 3, 13, '✓')),
    who('MAC', 'Konselor', tie('N2', 'PRO EMP', 3, 3, 8, '✓')),
    who('MAC', 'Polisi', tie('N6', 'PRO', 2, 2, 22, '✓')),
    who('MAC', 'LBH', tie('N6', 'EMP', 2, 2, 19, '✓'))
  ),
  child(
    'PIPIT',
    { N2: 2, N3: 3, N5: 3 },
    who('MIC', 'Ibu asuh', tie('N3', 'ACC PRO', 2, 2, 10, '✓')),
    who('MEZ', 'Mentor', tie('N5', 'ACC EMP', 3, 2, 12, '✓')),
    who('MAC', 'Psikolog', tie('N2', 'PRO', 2, 1, 45, '✓')),
    who('MAC', 'BLK', tie('N5', 'EMP', 3, 2, 15, '✓', project(160)))
  ),
  child(
    'JALAK',
    { N1: 2, N3: 2, N6: 2 },
    who('MIC', 'Ibu', tie('N3', 'ACC PRO', 2, 1, 9, '✓')),
    who('MIC', 'Paman', tie('N6', 'ACC', 1, 2, 41, '✓')),
    who('MEZ', 'Kader PATBM', tie('N3', 'PRO', 2, 2, 15, '–')),
    who('MEZ', 'Penerjemah', tie('N1 N6', 'EMP', 2, 3, 6, '✓', project(21))),
    who('MAC', 'Puskesmas', tie('N1', 'ACC PRO', 3, 2, 17, '✓')),
    who('MAC', 'UPTD tujuan', tie('N3 N6', 'PRO', 3, 3, 3, '✓')),
    who('MAC', 'UPTD asal', tie('N6', 'PRO EMP', 2, 2, 28, '✓'))
  ),
  child(
    'MURAI',
    { N3: 2, N4: 2, N6: 3 },
    who('MIC', 'Nenek', tie('N3', 'ACC PRO', 2, 2, 11, '✓')),
    who('MEZ', 'Kepala desa', tie('N4', 'PRO', 1, 1, 30, '–', { safety: 'UNSAFE' })),
    who('MEZ', 'Tokoh agama', tie('N3', 'ACC', 2, 2, 20, '✓'), tie('N4', 'ACC', 1, 2, 20, '✓')),
    who('MAC', 'Sekolah', tie('N4', 'PRO EMP', 2, 2, 9, '✓')),
    who('MAC', 'Advokat', tie('N6', 'ACC PRO EMP', 3, 2, 6, '✓'))
  ),
  child(
    'PERKUTUT',
    { N4: 2, N5: 2, N7: 2 },
    who('MIC', 'Nenek', tie('N7', 'ACC', 2, 2, 12, '✓')),
    who('MEZ', 'Mentor', tie('N7', 'EMP', 1, 1, 25, '✓')),
    who('MAC', 'PKBM', tie('N4', 'ACC EMP', 3, 2, 14, '✓')),
    who('MAC', 'Petugas', tie('N4 N5 N7', 'PRO', 3, 2, 5, '✓', project(210)))
  ),
  child(
    'GELATIK',
    { N2: 3, N4: 2, N7: 2 },
    who('MIC', 'Ibu', tie('N2', 'ACC', 1, 2, 48, '✓')),
    who('MIC', 'Tante', tie('N7', 'ACC', 2, 2, 6, '–')),
    who('MEZ', 'Mentor sebaya', tie('N7', 'EMP', 1, 1, 11, '✓')),
    who('MEZ', 'Wali kelas', tie('N4', 'ACC', 1, 1, 95, '✓')),
    who('MAC', 'Sakti Peksos', tie('N2', 'PRO', 2, 2, 1, '✓')),
    who('MAC', 'Psikolog', tie('N2', 'EMP', 2, 2, 130, '✓', project(20)))
  ),
  child(
    'KEPODANG',
    { N1: 2, N5: 2, N6: 2 },
    who('MIC', 'Paman', tie('N5', 'ACC', 1, 2, 15, '✓')),
    who('MEZ', 'Perkumpulan Tuli', tie('N1', 'ACC EMP', 3, 2, 8, '✓'), tie('N5', 'EMP', 3, 2, 8, '✓')),
    who('MAC', 'RS', tie('N1', 'PRO', 2, 2, 19, '✓')),
    who('MAC', 'BLK', tie('N5', 'ACC', 2, 2, 23, '✓')),
    who('MAC', 'LBH', tie('N6', 'PRO EMP', 3, 2, 13, '✓'))
  )
]

export const maps: Readonly<Record<string, DemoMap>> = Object.fromEntries(list.map((map) => [map.codeName, map]))
