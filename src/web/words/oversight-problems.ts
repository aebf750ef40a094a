/** What is said when settling an alarm is refused: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'alarm-unknown': 'Tanda itu tidak ada. Tidak ada yang berubah. Muat ulang halaman ini.',
    'alarm-settled': 'Tanda ini sudah diselesaikan orang lain. Hasilnya tidak berubah. Muat ulang untuk melihatnya.',
    'own-alarm': 'Ini tentang Anda sendiri. Tidak ada yang berubah. Minta petugas pelindungan data yang lain.'
  },
  en: {
    'alarm-unknown': 'There is no such sign. Nothing changed. Reload this page.',
    'alarm-settled': 'Somebody else has settled this. The outcome has not changed. Reload to see it.',
    'own-alarm': 'This is about yourself. Nothing changed. Ask another data protection officer.'
  }
})

export const commandWords = words({
  id: { 'oversight.settle-alarm': 'Hasil pengawasan' },
  en: { 'oversight.settle-alarm': 'Outcome of oversight' }
})
