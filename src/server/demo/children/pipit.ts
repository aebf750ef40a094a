/** PIPIT, fictional, composed for the demonstration (domain.md H). */
import type { DemoChild } from '#server/demo/demo-child.ts'

export const pipit: DemoChild = {
  codeName: 'PIPIT',
  area: 'medan',
  age: 17,
  sex: 'P',
  monthsToAdult: 3,
  openedDaysAgo: 48,
  carer: 'absent',
  report: {
    source: 'SR15',
    channel: 'CH07',
    forms: ['EX01'],
    setting: 'PL-A2',
    recruitment: 'RC3',
    residence: '35.78',
    incident: '35.78',
    service: '35.78',
    dangerSigns: [],
    risk: 'RK2',
    safe: true
  },
  assessedDaysAgo: 42,
  childWords: 'Aku mau kerja yang layak dan kamar sendiri.',
  protective: ['PF9', 'PF11'],
  safetyPlanDaysAgo: 45,
  notes: [
    ['visit', 10, 'Anak dan ibu asuh menata kamar bersama.'],
    ['promise', 20, 'Menemani mengurus KTP sebelum ulang tahun ke-18.']
  ],
  plan: {
    putOff: ['N2/EMP', 'N3/EMP', 'N5/PRO'],
    until: 'submitted',
    daysAgo: 2,
    view: 'Aku mau kursus menjahit, bukan yang lain.',
    goals: [
      ['N5', 'Aku mau punya penghasilan sendiri.'],
      ['N3', 'Aku mau tinggal dengan orang yang tidak pergi.']
    ],
    actions: [
      {
        goal: 0,
        need: 'N5',
        key: 'EMP',
        level: 'MAC',
        service: 'SV70',
        what: 'Kursus menjahit',
        role: 'BROKER',
        owner: 'BLK kota',
        dueInDays: 40,
        times: 24,
        cost: 2_000_000,
        funding: 'FU-E',
        funded: true
      },
      {
        goal: 1,
        need: 'N3',
        key: 'PRO',
        level: 'MIC',
        service: 'SV42',
        what: null,
        role: 'FACILITATOR',
        owner: 'dinsos',
        dueInDays: 14,
        duty: 'DU3'
      },
      {
        goal: 0,
        need: 'N2',
        key: 'ACC',
        level: 'MAC',
        service: 'SV32',
        what: null,
        role: 'BROKER',
        owner: 'psikolog',
        dueInDays: 21,
        times: 6,
        cost: 1_800_000,
        funding: 'FU-B',
        funded: false,
        duty: 'DU1'
      }
    ]
  }
}
