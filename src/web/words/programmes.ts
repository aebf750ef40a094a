/** What the register of programmes says: what institutions carry on when their officials change. */
import { words } from './words.tsx'

export const programmeWords = words({
  id: {
    over: (area: string) => `Daftar program · ${area}`,
    title: 'Program apa yang tetap berjalan bila pejabat berganti?',
    under: 'Yang paling dekat habis dana atau SK-nya tampak lebih dulu.',
    add: 'Catat program',
    edit: 'Perbarui',
    empty: 'Belum ada program yang dicatat',
    emptyBody: 'Di sini tampak program lembaga: layanan yang diberikan, dasar hukum, dana, dan siapa saja yang pernah menanganinya.',
    since: (day: string) => `sejak ${day}`,
    money: (funding: string, day: string) => `${funding} sampai ${day}`,
    moneyOpen: (funding: string) => `${funding}, tanpa batas waktu`,
    decree: (number: string, day: string) => `${number}, berlaku sampai ${day}`,
    decreeOpen: (number: string) => `${number}, tanpa batas waktu`,
    noDecree: 'Belum ada dasar hukum tertulis',
    renew: 'Perbarui sebelum habis',
    ended: 'Sudah habis, tetapi masih tercatat berjalan'
  },
  en: {
    over: (area) => `Programmes · ${area}`,
    title: 'Which programmes go on when officials change?',
    under: 'Those whose money or decree ends soonest come first.',
    add: 'Record a programme',
    edit: 'Bring up to date',
    empty: 'No programme recorded yet',
    emptyBody:
      'Here you see the programmes of institutions: what they give, on which decree and money, and everyone who has looked after them.',
    since: (day) => `since ${day}`,
    money: (funding, day) => `${funding} until ${day}`,
    moneyOpen: (funding) => `${funding}, no end set`,
    decree: (number, day) => `${number}, valid until ${day}`,
    decreeOpen: (number) => `${number}, no end set`,
    noDecree: 'No written legal basis yet',
    renew: 'Renew before it ends',
    ended: 'Has ended, but is still recorded as running'
  }
})
