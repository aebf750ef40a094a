/** MERPATI, fictional, composed for the demonstration (domain.md H). */
import type { DemoChild } from '#server/demo/demo-child.ts'

export const merpati: DemoChild = {
  codeName: 'MERPATI',
  area: 'medan',
  age: 16,
  sex: 'P',
  openedDaysAgo: 9,
  carer: 'absent',
  report: {
    source: 'SR07',
    channel: 'CH07',
    forms: ['EX03'],
    setting: 'PL-A1',
    recruitment: 'RC5',
    residence: '12.12',
    incident: '21.71',
    service: '21.71',
    dangerSigns: ['DS1', 'DS2'],
    risk: 'RK3',
    safe: true
  },
  assessedDaysAgo: 6,
  childWords: 'Aku mau tempat tidur yang tenang dan kabar tentang kakak.',
  protective: ['PF12'],
  safetyPlanDaysAgo: 9,
  notes: [['contact', 1, 'Anak tidur lebih baik. Ia minta buku gambar.']],
  plan: {
    putOff: ['N1/ACC', 'N1/EMP', 'N3/EMP'],
    until: 'approved',
    daysAgo: 3,
    view: 'Aku mau tinggal di sini dulu. Tolong jangan beri tahu siapa pun.',
    goals: [
      ['N3', 'Aku mau tidur di tempat yang aman.'],
      ['N6', 'Aku mau ada yang menemani waktu ditanya.']
    ],
    actions: [
      {
        goal: 0,
        need: 'N3',
        key: 'PRO',
        level: 'MAC',
        service: 'SV40',
        what: null,
        role: 'BROKER',
        owner: 'rumah-aman',
        dueInDays: 0,
        duty: 'DU1',
        progress: ['DOING', 0]
      },
      {
        goal: 1,
        need: 'N6',
        key: 'PRO',
        level: 'MAC',
        service: 'SV56',
        what: null,
        role: 'ADVOCATE',
        owner: 'LPSK',
        dueInDays: 4,
        duty: 'DU4',
        progress: ['DOING', 0]
      },
      {
        goal: 1,
        need: 'N6',
        key: 'ACC',
        level: 'MAC',
        service: 'SV52',
        what: 'Menemani setiap pemeriksaan',
        role: 'FACILITATOR',
        owner: 'lbh',
        dueInDays: 6
      }
    ]
  }
}
