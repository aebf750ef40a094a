/** KEPODANG, fictional, composed for the demonstration (domain.md H). */
import type { DemoChild } from '#server/demo/demo-child.ts'

export const kepodang: DemoChild = {
  codeName: 'KEPODANG',
  area: 'batam',
  age: 17,
  sex: 'L',
  openedDaysAgo: 30,
  carer: 'safe',
  report: {
    source: 'SR06',
    channel: 'CH07',
    forms: ['EX01'],
    setting: 'PL-A2',
    recruitment: 'RC3',
    residence: '21.71',
    incident: '21.71',
    service: '21.71',
    dangerSigns: [],
    risk: 'RK2',
    safe: true
  },
  assessedDaysAgo: 25,
  childWords: 'Aku mau juru bahasa isyarat yang sama setiap kali.',
  protective: ['PF5', 'PF10', 'PF12'],
  safetyPlanDaysAgo: 28,
  notes: [['contact', 6, 'Pertemuan dengan juru bahasa isyarat. Anak bertanya tentang bengkel kerja.']],
  plan: {
    until: 'approved',
    daysAgo: 17,
    view: 'Aku setuju kalau juru bahasanya selalu ada.',
    goals: [
      ['N6', 'Aku mau mengerti setiap kata di persidangan.'],
      ['N5', 'Aku mau kerja di bengkel.']
    ],
    actions: [
      {
        goal: 0,
        need: 'N6',
        key: 'ACC',
        level: 'MAC',
        service: 'SV07',
        what: 'Juru bahasa isyarat untuk setiap pertemuan',
        role: 'ADVOCATE',
        owner: 'worker',
        dueInDays: 7,
        times: 10,
        cost: 5_000_000,
        funding: 'FU-B',
        funded: false,
        duty: 'DU4',
        progress: ['DOING', 2]
      },
      {
        goal: 1,
        need: 'N5',
        key: 'PRO',
        level: 'MEZ',
        service: 'SV71',
        what: 'Magang di bengkel yang ramah Tuli',
        role: 'BROKER',
        owner: 'Perkumpulan Tuli',
        dueInDays: 24
      },
      {
        goal: 1,
        need: 'N1',
        key: 'PRO',
        level: 'MAC',
        service: 'SV25',
        what: null,
        role: 'BROKER',
        owner: 'puskesmas',
        dueInDays: 12,
        duty: 'DU1'
      }
    ]
  }
}
