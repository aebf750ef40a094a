/** What is said beside a colleague who could accompany a child: trained or not, and in what not as the child wished. */
import { words } from './words.tsx'

export const fitWords = words({
  id: {
    trained: 'terlatih TPKS',
    untrained: 'belum terlatih TPKS',
    /** beside the name in a list */
    beside: (line: string, note: string) => `${line} · ${note}`,
    noneTrained: 'Belum ada rekan yang terlatih TPKS. Anak tetap didampingi; supervisor diingatkan untuk melatihnya.',
    mismatch: (what: string) => `Orang ini ${what}.`,
    why: 'Mengapa tetap orang ini',
    whyHint: 'Alasan ini disimpan. Hanya supervisor dan kepala unit yang membacanya.',
    chosen: 'Dipilih dengan alasan'
  },
  en: {
    trained: 'TPKS-trained',
    untrained: 'not yet TPKS-trained',
    beside: (line: string, note: string) => `${line} · ${note}`,
    noneTrained: 'No colleague has TPKS training yet. The child is accompanied all the same; the supervisor is reminded to train her.',
    mismatch: (what: string) => `This person is ${what}.`,
    why: 'Why this person all the same',
    whyHint: 'The reason is kept. Only supervisor and head of unit read it.',
    chosen: 'Chosen for a reason'
  }
})
