/** Words for finding one of the people of the area. */
import { words } from './words.tsx'

export const peopleWords = words({
  id: {
    find: 'Cari nama petugas',
    findHint: 'Petugas di daerah Anda',
    nobody: 'Tidak ada petugas dengan nama itu.'
  },
  en: {
    find: 'Look for a name',
    findHint: 'Staff in your area',
    nobody: 'No member of staff has that name.'
  }
})
