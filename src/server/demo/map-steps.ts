/** How a demo child's circle grew: ties recorded with the first map, confirmed, and a few that came or grew later. */
import { addDays, type Day } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import type { DemoMap } from './maps.ts'
import { postId } from './network.ts'
import { fileId, idOf as id, type Step } from './step.ts'

/** Each tie is recorded with the first map and confirmed when it was last confirmed; a few came, or grew, later. */
export function mapSteps(child: DemoChild, map: DemoMap): Step[] {
  const drawn = Math.max(0, (child.assessedDaysAgo ?? 1) - 1)
  return map.supporters.flatMap((supporter) =>
    supporter.ties.flatMap((tie, index): Step[] => {
      const tieId = id(child, `tie ${supporter.id} ${index}`)
      const later = laterTies[`${child.codeName} ${supporter.id}`]
      const since = Math.max(later?.since ?? drawn, 0)
      const before = later?.before
      const confirmedAt = Math.max(tie.daysAgo, since)
      const rotates = supporter.label === 'Pendamping UPTD' || supporter.label === 'Petugas' || supporter.label === 'Sakti Peksos'
      const terms = (today: Day, daysAgo: number, strength: { strength: number; consistency: number }) => ({
        needs: tie.needs,
        keys: tie.keys,
        resources: ['EMO'],
        strength: strength.strength,
        consistency: strength.consistency,
        safety: tie.safety,
        permanence: tie.permanence,
        endsOn: tie.endsInDays === undefined ? null : addDays(today, tie.endsInDays),
        childConfirmed: tie.childConfirmed,
        lastConfirmedOn: addDays(today, -daysAgo),
        stewardPostId: postId(child.area, 'R01')
      })
      const record: Step = {
        daysAgo: since,
        by: 'R01',
        name: 'support-map.record-tie',
        input: (_, today) => ({
          caseFileId: fileId(child),
          tieId,
          supporterId: id(child, supporter.id),
          newSupporter:
            index > 0
              ? null
              : {
                  role: roleOf(supporter.label, supporter.level),
                  level: supporter.level,
                  label: supporter.label,
                  postId: rotates ? postId(child.area, 'R01') : null
                },
          terms: terms(today, confirmedAt, before ?? tie)
        })
      }
      if (tie.daysAgo >= since) return [record]
      return [
        record,
        before
          ? {
              daysAgo: tie.daysAgo,
              by: 'R01',
              name: 'support-map.change-tie',
              input: (versions, today) => ({
                caseFileId: fileId(child),
                tieId,
                seenVersion: versions.next(tieId),
                terms: terms(today, tie.daysAgo, tie)
              })
            }
          : {
              daysAgo: tie.daysAgo,
              by: 'R01',
              name: 'support-map.confirm-tie',
              input: (versions, today) => ({
                caseFileId: fileId(child),
                tieId,
                seenVersion: versions.next(tieId),
                confirmedOn: addDays(today, -tie.daysAgo),
                byChild: tie.childConfirmed
              })
            }
      ]
    })
  )
}

/** KENARI's road in pictures: mother grew into it, the aunt was invited later. */
const laterTies: Readonly<
  Record<string, { readonly since?: number; readonly before?: { readonly strength: number; readonly consistency: number } }>
> = {
  'KENARI ibu': { before: { strength: 1, consistency: 1 } },
  'KENARI bibi': { since: 24 },
  'KENARI teman-sebangku': { since: 50 },
  'KENARI kader-patbm': { since: 60 },
  'KENARI tetangga': { since: 20 }
}

const roleNames: readonly (readonly [RegExp, string])[] = [
  [/^Ibu$/, 'SP-MIC-IBU'],
  [/^Ayah/, 'SP-MIC-AYAH'],
  [/Ibu asuh/, 'SP-MIC-PENGGANTI'],
  [/^Nenek/, 'SP-MIC-KAKEK-NENEK'],
  [/^Kakak/, 'SP-MIC-SAUDARA'],
  [/Teman|sebaya/, 'SP-MEZ-SEBAYA'],
  [/Tetangga/, 'SP-MEZ-TETANGGA'],
  [/Wali kelas|Guru/, 'SP-MEZ-GURU'],
  [/Tokoh agama/, 'SP-MEZ-AGAMA'],
  [/Kader/, 'SP-MEZ-PATBM'],
  [/Kepala desa/, 'SP-MEZ-TOKOH'],
  [/Mentor|Pelatih/, 'SP-MEZ-MENTOR'],
  [/Psikolog|Konselor/, 'SP-MAC-PSIKOLOG'],
  [/Puskesmas|^RS$/, 'SP-MAC-KESEHATAN'],
  [/Polisi/, 'SP-MAC-POLISI'],
  [/LPSK/, 'SP-MAC-LPSK'],
  [/LBH|Advokat/, 'SP-MAC-LBH'],
  [/Rumah aman/, 'SP-MAC-SHELTER'],
  [/Sekolah|PKBM/, 'SP-MAC-SEKOLAH'],
  [/Dinas|BLK/, 'SP-MAC-DINAS'],
  [/Sakti Peksos|Petugas/, 'SP-MAC-PEKSOS'],
  [/UPTD/, 'SP-MAC-UPTD']
]
const elsewhere = { MIC: 'SP-MIC-KERABAT', MEZ: 'SP-MEZ-RELAWAN', MAC: 'SP-MAC-LSM' } as const
const roleOf = (label: string, level: keyof typeof elsewhere): string =>
  roleNames.find(([pattern]) => pattern.test(label))?.[1] ?? elsewhere[level]
