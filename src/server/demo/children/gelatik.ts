/** GELATIK, fictional, composed for the demonstration (domain.md H). */
import type { DemoChild } from '#server/demo/demo-child.ts'

export const gelatik: DemoChild = {
  codeName: 'GELATIK',
  area: 'medan',
  age: 14,
  sex: 'P',
  openedDaysAgo: 1,
  carer: 'safe',
  report: {
    source: 'SR05',
    channel: 'CH02',
    forms: ['EX12', 'EX07'],
    setting: 'PL-C2',
    recruitment: 'RC1',
    residence: '31.75',
    incident: '31.75',
    service: '31.75',
    dangerSigns: ['DS1', 'DS5'],
    risk: 'RK3',
    safe: false
  },
  assessedDaysAgo: 0,
  childWords: 'Aku mau ada yang percaya.',
  protective: ['PF1'],
  safetyPlanDaysAgo: null,
  notes: [],
  plan: null
}
