/** "Hak-hakmu": the rights of UU 12/2022 art. 67–70 said to a child, by the code of each right; nothing on it says why somebody holds it. */
import type { Lines } from './rights-lines.ts'
import { rightsLinesEn, rightsLinesId } from './rights-lines.ts'
import { words } from './words.tsx'

export const leafletWords = words({
  id: {
    title: 'Hak-hakmu',
    over: 'Lembar untuk anak',
    under: 'Cetak, lalu baca bersama. Lembar ini sama untuk semua anak dan tidak menyebut siapa pun.',
    print: 'Cetak lembar',
    hello: 'Ini hak-hakmu. Kamu tidak perlu memintanya dengan baik-baik dulu. Kamu boleh bertanya kapan saja.',
    groups: {
      A: 'Waktu kamu dibantu',
      B: 'Supaya kamu aman',
      C1: 'Supaya kamu pulih',
      C2: 'Sesudah semuanya selesai',
      D: 'Untuk keluargamu'
    },
    ask: 'Ada yang tidak kamu dapat? Bilang kepada orang yang mendampingimu.',
    call: 'Kamu juga boleh menelepon SAPA 129. Gratis.',
    notYourFault: 'Ini bukan salahmu.',
    lines: rightsLinesId as Lines
  },
  en: {
    title: 'Your rights',
    over: 'A sheet for the child',
    under: 'Print it and read it together. The sheet is the same for every child and names nobody.',
    print: 'Print the sheet',
    hello: 'These are your rights. You do not have to earn them. You may ask at any time.',
    groups: {
      A: 'While you are being helped',
      B: 'To keep you safe',
      C1: 'To help you heal',
      C2: 'When it is all over',
      D: 'For your family'
    },
    ask: 'Is something missing? Tell the person who is with you.',
    call: 'You may also call SAPA 129. It is free.',
    notYourFault: 'This is not your fault.',
    lines: rightsLinesEn as Lines
  }
})
