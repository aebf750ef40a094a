/** The map in time in words: the three lines and what changed between two days. */
import { words } from './words.tsx'

export const mapTimeWords = words({
  id: {
    linesTitle: 'Dukungan dari waktu ke waktu',
    lines: { coverage: 'cakupan', acceptance: 'penerimaan', sustainability: 'daya tahan' },
    from: (line: string, before: string, now: string) => `${line} dari ${before} menjadi ${now}`,
    aloud: (first: string, last: string, lines: string) => `Garis dukungan dari ${first} sampai ${last}: ${lines}.`,
    only: 'Garis muncul setelah peta dicatat pada dua hari.',
    none: 'belum ada',
    episode: (number: number) => `Episode ${number}`,
    table: 'Lihat tabel',
    hide: 'Tutup tabel',
    caption: 'Nilai peta pada hari yang tercatat',
    day: 'Hari',
    today: 'Hari ini',
    note: 'Antara dua hari yang tercatat, garis hanya menghubungkan. Dari 0 sampai 1.',
    changesTitle: 'Apa yang berubah',
    changesOn: (day: string) => `Apa yang berubah pada ${day}`,
    noChange: 'Tidak ada dukungan yang berubah.',
    all: (count: number) => `Lihat semua ${count} perubahan`,
    fewer: 'Lihat yang terbaru',
    kinds: {
      came: (who: string) => `${who} datang`,
      went: (who: string) => `${who} pergi`,
      stronger: (who: string) => `${who} menguat`,
      weaker: (who: string) => `${who} melemah`,
      confirmed: (who: string) => `${who} dipastikan`,
      unsafe: (who: string) => `${who} tidak aman`,
      'safe-again': (who: string) => `${who} tidak lagi dicatat tidak aman`,
      other: (who: string) => `dukungan ${who} diubah`
    },
    byChild: 'diakui anak',
    by: (who: string) => `dicatat ${who}`
  },
  en: {
    linesTitle: 'Support over time',
    lines: { coverage: 'coverage', acceptance: 'acceptance', sustainability: 'staying power' },
    from: (line, before, now) => `${line} from ${before} to ${now}`,
    aloud: (first, last, lines) => `Lines of support from ${first} to ${last}: ${lines}.`,
    only: 'Lines appear once the map was recorded on two days.',
    none: 'none yet',
    episode: (number) => `Episode ${number}`,
    table: 'Show as table',
    hide: 'Close the table',
    caption: 'Figures of the map on recorded days',
    day: 'Day',
    today: 'Today',
    note: 'Between two recorded days the line only connects. From 0 to 1.',
    changesTitle: 'What changed',
    changesOn: (day) => `What changed on ${day}`,
    noChange: 'No support changed.',
    all: (count) => `See all ${count} changes`,
    fewer: 'See the latest',
    kinds: {
      came: (who) => `${who} came`,
      went: (who) => `${who} left`,
      stronger: (who) => `${who} grew stronger`,
      weaker: (who) => `${who} grew weaker`,
      confirmed: (who) => `${who} was confirmed`,
      unsafe: (who) => `${who} is not safe`,
      'safe-again': (who) => `${who} is no longer recorded as not safe`,
      other: (who) => `the support of ${who} was changed`
    },
    byChild: 'confirmed by the child',
    by: (who) => `recorded by ${who}`
  }
})
