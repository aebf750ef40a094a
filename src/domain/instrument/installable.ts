/** Instruments of others that can be installed as a pack once permission is on file: name, shape and terms as found, no item (domain.md E0). */
import type { Named } from './instrument.ts'

export interface Installable {
  readonly code: string
  readonly name: string
  readonly shape: Named
  readonly terms: Named
}

export const installable: readonly Installable[] = [
  {
    code: 'MSPSS',
    name: 'MSPSS (Zimet dkk. 1988)',
    shape: {
      id: '12 butir, tiga bagian: keluarga, teman, orang yang berarti.',
      en: '12 items, three parts: family, friends, significant other.'
    },
    terms: {
      id: 'Konon boleh dipakai dengan menyebut pembuatnya, tetapi lisensi tertulis belum ditemukan. Perlu surat izin.',
      en: 'Reported to be free with credit, but no written licence was found. A letter of permission is needed.'
    }
  },
  {
    code: 'CYRM-R',
    name: 'CYRM-R, 10–23 tahun',
    shape: { id: '17 butir, dijumlahkan. Tanpa batas golongan yang pasti.', en: '17 items, added up. No firm cut-off.' },
    terms: {
      id: 'Bebas untuk lembaga nirlaba yang mendaftar dan menyebut sumber. Mengubah kata membuat hasilnya tidak sahih.',
      en: 'Free for not-for-profit users who register and cite. Adapting it changes its validity.'
    }
  },
  {
    code: 'CRIES-8',
    name: 'CRIES-8, 8 tahun ke atas',
    shape: { id: '8 butir, dua bagian.', en: '8 items, two parts.' },
    terms: {
      id: 'Bebas, tetapi tidak boleh diubah tanpa izin Children and War Foundation. Hanya terjemahan resmi.',
      en: 'Free, but must not be amended without the Children and War Foundation. Official translation only.'
    }
  },
  {
    code: 'WHO-5',
    name: 'WHO-5',
    shape: { id: '5 butir, jumlahnya dikali empat.', en: '5 items, their sum times four.' },
    terms: {
      id: 'Sumber berbeda pendapat tentang lisensinya. Pakai hanya dengan surat izin yang tersimpan.',
      en: 'Sources disagree about its licence. Use it only with a permission letter on file.'
    }
  }
]
