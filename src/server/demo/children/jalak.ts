/** JALAK, fictional, composed for the demonstration (domain.md H). */
import type { DemoChild } from '#server/demo/demo-child.ts'

export const jalak: DemoChild = {
  codeName: 'JALAK',
  area: 'medan',
  age: 15,
  sex: 'P',
  openedDaysAgo: 22,
  carer: 'safe',
  report: {
    source: 'SR17',
    channel: 'CH02',
    forms: ['EX08'],
    setting: 'PL-A6',
    recruitment: 'RC6',
    residence: '52.03',
    incident: '51.71',
    service: '51.71',
    dangerSigns: ['DS6'],
    risk: 'RK3',
    safe: true
  },
  assessedDaysAgo: 18,
  childWords: 'Aku mau pulang, tapi tidak sendirian.',
  protective: ['PF2', 'PF7'],
  safetyPlanDaysAgo: 20,
  notes: [['contact', 3, 'Panggilan bersama calon pendamping di daerah asal berjalan baik.']],
  plan: {
    until: 'draft',
    daysAgo: 4,
    view: '',
    goals: [['N3', 'Aku mau pulang ke rumah Ibu.']],
    actions: [
      {
        goal: 0,
        need: 'N3',
        key: 'PRO',
        level: 'MAC',
        service: 'SV06',
        what: 'Perjalanan pulang dengan pendamping pilihan anak',
        role: 'BROKER',
        owner: 'dinsos',
        dueInDays: 6,
        cost: 3_500_000,
        funding: 'FU-B',
        funded: true
      }
    ]
  }
}
