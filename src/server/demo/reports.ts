/** Demo reports that are not yet files, so that the road can be walked from its first step. */
import { addDays } from '#domain/kernel/date.ts'
import { demoId, postId } from './network.ts'
import type { Step } from './step.ts'

const report = (area: string, name: string, daysAgo: number, facts: object): { area: string; step: Step } => ({
  area,
  step: {
    daysAgo,
    by: 'R03',
    name: 'intake.record-report',
    input: (_, today) => ({
      reportId: demoId(`loose report ${name}`),
      takenByPostId: postId(area, 'R03'),
      receivedAt: `${addDays(today, -daysAgo)}T00:10:00.000Z`,
      residenceRegion: null,
      incidentRegion: null,
      serviceRegion: null,
      recruitment: null,
      contactChannel: null,
      contactWindows: [],
      ...facts
    })
  }
})

export const looseReports = [
  report('medan', 'teacher', 1, {
    source: 'SR05',
    channel: 'CH02',
    age: 14,
    sex: 'P',
    forms: ['EX06'],
    primaryForm: 'EX06',
    setting: 'PL-C2',
    residenceRegion: '12.71'
  }),
  report('surabaya', 'volunteer', 2, {
    source: 'SR08',
    channel: 'CH01',
    age: null,
    ageBand: '15-17',
    sex: 'X',
    forms: ['EX99'],
    primaryForm: 'EX99',
    setting: null
  })
]
