/** JALAK, fictional, composed for the demonstration (domain.md H). */
import type { DemoChild } from '#server/demo/demo-child.ts'

export const jalak: DemoChild = {
  codeName: 'JALAK',
  area: 'denpasar',
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
  notes: [
    ['contact', 3, 'Panggilan bersama calon pendamping di daerah asal berjalan baik.'],
    ['promise', 3, 'Menemani sampai di rumah Ibu, dan menelepon tiga kali pada pekan pertama.']
  ],
  plan: {
    until: 'approved',
    daysAgo: 17,
    view: 'Aku mau pulang, dengan kakak perempuan yang menemani.',
    goals: [
      ['N3', 'Aku mau pulang ke rumah Ibu.'],
      ['N1', 'Aku mau sehat.'],
      ['N6', 'Aku mau mengerti yang ditanyakan.']
    ],
    actions: [
      {
        goal: 1,
        need: 'N1',
        key: 'EMP',
        level: 'MAC',
        service: 'SV20',
        what: 'Perawatan segera, lalu kontrol',
        role: 'BROKER',
        owner: 'puskesmas',
        dueInDays: -10,
        progress: ['DONE', 1]
      },
      {
        goal: 2,
        need: 'N6',
        key: 'EMP',
        level: 'MAC',
        service: 'SV07',
        what: 'Penerjemah pilihan anak',
        role: 'BROKER',
        owner: 'worker',
        dueInDays: 12,
        progress: ['DOING', 0]
      },
      {
        goal: 0,
        need: 'N3',
        key: 'EMP',
        level: 'MAC',
        service: 'SV06',
        what: 'Perjalanan pulang dengan pendamping pilihan anak',
        role: 'BROKER',
        owner: 'dinsos',
        dueInDays: 7,
        cost: 3_500_000,
        funding: 'FU-B',
        funded: true
      }
    ]
  }
}
