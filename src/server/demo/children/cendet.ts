/** CENDET, fictional, composed for the demonstration (domain.md H). */
import type { DemoChild } from '#server/demo/demo-child.ts'

export const cendet: DemoChild = {
  codeName: 'CENDET',
  area: 'medan',
  riskLowered: [
    ['RK2', 95],
    ['RK1', 40]
  ],
  moves: [['ST10', 25]],
  age: 14,
  sex: 'L',
  openedDaysAgo: 130,
  carer: 'safe',
  report: {
    source: 'SR01',
    channel: 'CH05',
    forms: ['EX06', 'EX07'],
    setting: 'PL-C3',
    recruitment: 'RC4',
    residence: '33.72',
    incident: '33.72',
    service: '33.72',
    dangerSigns: ['DS5'],
    risk: 'RK3',
    safe: true
  },
  assessedDaysAgo: 124,
  childWords: 'Aku mau main bola lagi.',
  protective: ['PF2', 'PF5', 'PF10', 'PF11'],
  safetyPlanDaysAgo: 60,
  notes: [['contact', 7, 'Dihubungi pada jam yang disepakati. Kata sandi cocok.']],
  plan: {
    putOff: ['N2/ACC', 'N7/ACC'],
    until: 'approved',
    daysAgo: 112,
    reviewedDaysAgo: 26,
    view: 'Oke. Ayah sudah tahu dan tidak marah.',
    goals: [
      ['N7', 'Aku mau pakai ponsel tanpa takut.'],
      ['N2', 'Aku mau bisa tidur.']
    ],
    actions: [
      {
        goal: 0,
        need: 'N7',
        key: 'PRO',
        level: 'MIC',
        service: 'SV81',
        what: 'Keamanan ponsel bersama Ayah',
        role: 'FACILITATOR',
        owner: 'worker',
        dueInDays: -80,
        duty: 'DU2',
        progress: ['DONE', 0]
      },
      {
        goal: 0,
        need: 'N7',
        key: 'EMP',
        level: 'MEZ',
        service: 'SV83',
        what: 'Kembali latihan sepak bola',
        role: 'BROKER',
        owner: 'Pelatih klub',
        dueInDays: 9,
        progress: ['DOING', 0]
      },
      {
        goal: 1,
        need: 'N2',
        key: 'EMP',
        level: 'MAC',
        service: 'SV32',
        what: null,
        role: 'BROKER',
        owner: 'psikolog',
        dueInDays: 20,
        times: 10,
        cost: 3_000_000,
        funding: 'FU-B',
        funded: true,
        duty: 'DU1',
        progress: ['DOING', 8]
      }
    ]
  }
}
