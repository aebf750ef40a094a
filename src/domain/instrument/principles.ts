/** Shown beside every form: the six principles of trauma-informed care (SAMHSA 2014; domain.md E6). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const principles = vocabulary([
  { code: 'safety', id: 'Keamanan', en: 'Safety' },
  { code: 'trust', id: 'Kepercayaan dan keterbukaan', en: 'Trust and transparency' },
  { code: 'peers', id: 'Dukungan sebaya', en: 'Peer support' },
  { code: 'together', id: 'Bekerja bersama', en: 'Collaboration' },
  { code: 'voice', id: 'Pemberdayaan, suara dan pilihan', en: 'Empowerment, voice and choice' },
  { code: 'culture', id: 'Kepekaan budaya, sejarah dan gender', en: 'Cultural, historical and gender awareness' }
])
