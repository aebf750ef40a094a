/** MURAI, fictional, composed for the demonstration (domain.md H). */
import type { DemoChild } from '#server/demo/demo-child.ts'

export const murai: DemoChild = {
  codeName: 'MURAI',
  area: 'lombok',
  age: 12,
  sex: 'P',
  openedDaysAgo: 20,
  carer: 'suspected',
  report: {
    source: 'SR09',
    channel: 'CH07',
    forms: ['EX09'],
    setting: 'PL-A8',
    recruitment: 'RC2',
    residence: '52.02',
    incident: '52.02',
    service: '52.02',
    dangerSigns: ['DS7'],
    risk: 'RK3',
    safe: true
  },
  assessedDaysAgo: 15,
  childWords: 'Aku mau tetap sekolah.',
  protective: ['PF6', 'PF8'],
  safetyPlanDaysAgo: 19,
  notes: [['visit', 8, 'Anak tinggal bersama nenek. Jarak ke sekolah dekat.']],
  plan: {
    putOff: ['N3/EMP'],
    until: 'approved',
    daysAgo: 10,
    view: 'Aku mau sekolah dan tinggal dengan Nenek.',
    goals: [
      ['N4', 'Aku mau tetap sekolah.'],
      ['N6', 'Aku mau ada yang membela aku.']
    ],
    actions: [
      {
        goal: 0,
        need: 'N4',
        key: 'PRO',
        level: 'MAC',
        service: 'SV61',
        what: 'Pindah sekolah tanpa diketahui orang lain',
        role: 'ADVOCATE',
        owner: 'dikbud',
        dueInDays: 3
      },
      {
        goal: 1,
        need: 'N6',
        key: 'PRO',
        level: 'MAC',
        service: 'SV53',
        what: null,
        role: 'BROKER',
        owner: 'lbh',
        dueInDays: 8,
        duty: 'DU4',
        progress: ['DOING', 0]
      },
      {
        goal: 0,
        need: 'N3',
        key: 'ACC',
        level: 'MIC',
        service: 'SV74',
        what: 'Belajar mengasuh bersama Nenek',
        role: 'FACILITATOR',
        owner: 'worker',
        dueInDays: 12,
        duty: 'DU2'
      }
    ]
  }
}
