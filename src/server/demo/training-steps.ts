/** The nine-module programme of the demo: 24 colleagues of eight areas, each area's course opened and certified by the head of its unit. */
import { nineModules } from '#domain/training/course.ts'
import { addDays } from '#domain/kernel/date.ts'
import type { AreaStep } from './area-steps.ts'
import { accountId, demoId, postId } from './network.ts'

const heldDaysAgo = 170
const by = 'R04' as const
/** Eight areas (S139); Jakarta is one of them. */
const areas: readonly (readonly [area: string, place: string])[] = [
  ['medan', 'Balai pertemuan Kota Medan (contoh)'],
  ['batam', 'Aula dinas Kota Batam (contoh)'],
  ['jakarta-barat', 'Ruang belajar Jakarta Barat (contoh)'],
  ['solo', 'Pendapa Kota Surakarta (contoh)'],
  ['surabaya', 'Balai kota Surabaya (contoh)'],
  ['denpasar', 'Wantilan Kota Denpasar (contoh)'],
  ['lombok', 'Aula Lombok Tengah (contoh)'],
  ['indramayu', 'Gedung pertemuan Indramayu (contoh)']
]
const participants = ['R01', 'R02', 'R03'] as const
/** Two left before the end: their boxes stay open, and they have no certificate yet. */
const leftEarly = ['solo R03', 'denpasar R03']

export const demoCourseId = (area: string): string | null => (areas.some(([one]) => one === area) ? demoId(`${area} course`) : null)

const stepsOf = ([area, place]: (typeof areas)[number], turn: number): AreaStep[] => {
  const attendanceId = (role: string) => demoId(`${area} course ${role}`)
  const isWhole = (role: string) => !leftEarly.includes(`${area} ${role}`)
  return [
    {
      area,
      step: {
        daysAgo: heldDaysAgo,
        by,
        name: 'training.open-course',
        input: (_, today) => ({
          courseId: demoCourseId(area),
          organiserPostId: postId(area, by),
          terms: {
            modules: nineModules,
            heldOn: addDays(today, -heldDaysAgo),
            hours: 24,
            place,
            givenBy: 'Jejaring pelindungan anak dan kelompok muda (contoh)'
          }
        })
      }
    },
    {
      area,
      step: {
        daysAgo: heldDaysAgo,
        by,
        name: 'training.record-attendance',
        input: () => ({
          courseId: demoCourseId(area),
          entries: participants.map((role, index) => ({
            attendanceId: attendanceId(role),
            accountId: accountId(area, role),
            office: null,
            modules: isWhole(role) ? nineModules : nineModules.slice(0, 3 + index),
            score: isWhole(role) ? 78 + ((turn * 5 + index * 7) % 20) : null
          }))
        })
      }
    },
    ...participants.filter(isWhole).map(
      (role, index): AreaStep => ({
        area,
        step: {
          daysAgo: heldDaysAgo - 5,
          by,
          name: 'training.issue-certificate',
          input: () => ({ attendanceId: attendanceId(role), number: `NM/${turn + 1}/0${index + 1}` })
        }
      })
    )
  ]
}

export const trainingSteps: readonly AreaStep[] = areas.flatMap(stepsOf)
