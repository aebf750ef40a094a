/** KENARI, fictional, composed for the demonstration (domain.md H). */
import type { DemoChild } from '#server/demo/demo-child.ts'

export const kenari: DemoChild = {
  codeName: 'KENARI',
  area: 'medan',
  age: 15,
  sex: 'P',
  openedDaysAgo: 91,
  carer: 'safe',
  report: {
    source: 'SR05',
    channel: 'CH07',
    forms: ['EX02'],
    setting: 'PL-C1',
    recruitment: 'RC4',
    residence: '12.71',
    incident: '12.71',
    service: '12.71',
    dangerSigns: [],
    risk: 'RK2',
    safe: true
  },
  assessedDaysAgo: 86,
  childWords: 'Aku mau sekolah lagi tanpa diejek.',
  protective: ['PF1', 'PF2', 'PF6'],
  safetyPlanDaysAgo: 62,
  notes: [
    ['visit', 40, 'Kunjungan rumah bersama bibi. Suasana hangat, anak ikut menyiapkan makan.'],
    ['promise', 12, 'Menemani pertemuan dengan wali kelas minggu ini.']
  ],
  plan: {
    until: 'approved',
    daysAgo: 80,
    reviewedDaysAgo: 19,
    view: 'Aku setuju, asal Ibu ikut dan wali kelas tidak banyak tanya.',
    goals: [
      ['N4', 'Aku mau sekolah lagi tanpa diejek.'],
      ['N2', 'Aku mau ngobrol dengan Ibu tanpa saling marah.']
    ],
    actions: [
      {
        goal: 0,
        need: 'N4',
        key: 'ACC',
        level: 'MEZ',
        service: 'SV65',
        what: 'Rencana anti-ejekan di kelas',
        role: 'BROKER',
        owner: 'Wali kelas, SMP contoh',
        dueInDays: -3,
        duty: 'DU2',
        progress: ['DOING', 0]
      },
      {
        goal: 0,
        need: 'N4',
        key: 'EMP',
        level: 'MAC',
        service: 'SV63',
        what: 'Bimbingan belajar',
        role: 'BROKER',
        owner: 'dikbud',
        dueInDays: 25,
        times: 12,
        cost: 1_200_000,
        funding: 'FU-D',
        funded: true,
        progress: ['DOING', 5]
      },
      {
        goal: 0,
        need: 'N4',
        key: 'EMP',
        level: 'MAC',
        service: 'SV64',
        what: 'Uang sekolah dan seragam kembali',
        role: 'ADVOCATE',
        owner: 'dinsos',
        dueInDays: 18,
        cost: 750_000,
        funding: 'FU-L',
        funded: false,
        duty: 'DU3',
        progress: ['BLOCKED', 0]
      },
      {
        goal: 0,
        need: 'N4',
        key: 'PRO',
        level: 'MEZ',
        service: 'SV60',
        what: 'Temui wali kelas tentang jalan pulang yang aman',
        role: 'FACILITATOR',
        owner: 'worker',
        dueInDays: 2
      },
      {
        goal: 1,
        need: 'N2',
        key: 'ACC',
        level: 'MIC',
        service: 'SV74',
        what: 'Kursus komunikasi untuk Ibu dan Bibi',
        role: 'FACILITATOR',
        owner: 'PUSPAGA kota',
        dueInDays: 12,
        times: 4,
        cost: 500_000,
        funding: 'FU-D',
        funded: true,
        progress: ['DOING', 2]
      },
      {
        goal: 1,
        need: 'N2',
        key: 'PRO',
        level: 'MAC',
        service: 'SV32',
        what: 'Konseling',
        role: 'BROKER',
        owner: 'psikolog',
        dueInDays: -11,
        times: 8,
        cost: 2_400_000,
        funding: 'FU-B',
        funded: true,
        duty: 'DU1',
        progress: ['DONE', 8]
      }
    ]
  }
}
