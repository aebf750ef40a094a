/** PERKUTUT, fictional, composed for the demonstration (domain.md H). */
import type { DemoChild } from '#server/demo/demo-child.ts'

export const perkutut: DemoChild = {
  codeName: 'PERKUTUT',
  area: 'indramayu',
  moves: [['ST10', 2]],
  age: 16,
  sex: 'P',
  openedDaysAgo: 75,
  carer: 'safe',
  handedOverDaysAgo: 15,
  report: {
    source: 'SR08',
    channel: 'CH01',
    forms: ['EX11'],
    setting: 'PL-B2',
    recruitment: 'RC5',
    residence: '32.12',
    incident: '32.12',
    service: '32.12',
    dangerSigns: [],
    risk: 'RK2',
    safe: true
  },
  assessedDaysAgo: 70,
  childWords: 'Aku mau lulus paket dan menjaga warung Nenek.',
  protective: ['PF9', 'PF11', 'PF13'],
  safetyPlanDaysAgo: 50,
  notes: [
    ['promise', 60, 'Mengurus kartu pelajar PKBM.'],
    ['promise', 40, 'Menemani Nenek menanyakan modal warung.'],
    ['promise', 30, 'Menelepon setiap Jumat sore.'],
    ['visit', 14, 'Kunjungan bersama: pekerja lama memperkenalkan pekerja baru kepada anak.']
  ],
  plan: {
    putOff: ['N5/ACC'],
    until: 'approved',
    daysAgo: 60,
    reviewedDaysAgo: 16,
    view: 'Aku mau lulus dulu, kerja nanti.',
    goals: [
      ['N4', 'Aku mau lulus paket.'],
      ['N5', 'Aku mau warung Nenek ramai.']
    ],
    actions: [
      {
        goal: 0,
        need: 'N4',
        key: 'EMP',
        level: 'MAC',
        service: 'SV62',
        what: null,
        role: 'BROKER',
        owner: 'dikbud',
        dueInDays: 30,
        times: 20,
        cost: 1_500_000,
        funding: 'FU-L',
        funded: true,
        progress: ['DOING', 9]
      },
      {
        goal: 1,
        need: 'N5',
        key: 'EMP',
        level: 'MIC',
        service: 'SV75',
        what: 'Modal kecil untuk warung Nenek',
        role: 'BROKER',
        owner: 'dinsos',
        dueInDays: 5,
        cost: 2_500_000,
        funding: 'FU-K',
        funded: true,
        duty: 'DU3',
        progress: ['DOING', 0]
      },
      {
        goal: 0,
        need: 'N7',
        key: 'PRO',
        level: 'MEZ',
        service: 'SV82',
        what: null,
        role: 'FACILITATOR',
        owner: 'patbm',
        dueInDays: 16,
        duty: 'DU2'
      }
    ]
  }
}
