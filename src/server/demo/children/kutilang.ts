/** KUTILANG, fictional, composed for the demonstration (domain.md H). */
import type { DemoChild } from '#server/demo/demo-child.ts'

export const kutilang: DemoChild = {
  codeName: 'KUTILANG',
  area: 'medan',
  age: 13,
  sex: 'P',
  openedDaysAgo: 16,
  carer: 'safe',
  secondReportFrom: 'SR10',
  report: {
    source: 'SR12',
    channel: 'CH02',
    forms: ['EX06', 'EX02'],
    setting: 'PL-C1',
    recruitment: 'RC4',
    residence: '31.73',
    incident: '31.73',
    service: '31.73',
    dangerSigns: [],
    risk: 'RK2',
    safe: true
  },
  assessedDaysAgo: 8,
  childWords: 'Aku mau cerita satu kali saja.',
  protective: ['PF1', 'PF2'],
  safetyPlanDaysAgo: 14,
  notes: [['observation', 5, 'Anak tenang saat ditemani nenek, gelisah bila ditanya orang baru.']],
  plan: null
}
