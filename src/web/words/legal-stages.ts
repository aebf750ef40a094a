/** What an administrator reads and writes about the names of the stages of the law (D11). */
import { words } from './words.tsx'

export const stageNameWords = words({
  id: {
    title: 'Nama tahap hukum',
    under:
      'Nama tahap yang dibaca semua unit. Periksa bila hukum acara berubah. Nama baru berlaku mulai harinya; nama lama tetap tercatat.',
    open: 'Nama tahap hukum',
    matter: 'Perkara',
    money: 'Restitusi dan dana',
    protection: 'Pelindungan',
    change: 'Ubah',
    changeOne: (stage: string) => `Ubah nama: ${stage}`,
    since: (day: string, source: string) => `sejak ${day} · ${source}`,
    comes: (name: string, day: string) => `Mulai ${day}: ${name}`,
    by: (who: string) => `oleh ${who}`,
    earlier: (count: number) => `Nama sebelumnya (${count})`,
    pending: 'di perangkat ini',
    form: {
      title: (stage: string) => `Ubah nama: ${stage}`,
      nameId: 'Nama dalam bahasa Indonesia',
      nameEn: 'Nama dalam bahasa Inggris',
      nameHint: 'Paling banyak 60 huruf.',
      holdsFrom: 'Berlaku mulai',
      source: 'Sumber',
      sourceHint: 'Nomor undang-undang atau peraturannya, misalnya UU 20/2025.',
      save: 'Simpan',
      cancel: 'Batal'
    }
  },
  en: {
    title: 'Names of the legal stages',
    under:
      'The names every unit reads. Check them when procedure law changes. A new name holds from its day on; the old one stays on record.',
    open: 'Names of the legal stages',
    matter: 'The matter',
    money: 'Restitution and fund',
    protection: 'Protection',
    change: 'Change',
    changeOne: (stage: string) => `Change the name: ${stage}`,
    since: (day: string, source: string) => `since ${day} · ${source}`,
    comes: (name: string, day: string) => `From ${day}: ${name}`,
    by: (who: string) => `by ${who}`,
    earlier: (count: number) => `Earlier names (${count})`,
    pending: 'on this device',
    form: {
      title: (stage: string) => `Change the name: ${stage}`,
      nameId: 'Name in Indonesian',
      nameEn: 'Name in English',
      nameHint: '60 letters at most.',
      holdsFrom: 'Holds from',
      source: 'Source',
      sourceHint: 'The number of the law or rule, for example UU 20/2025.',
      save: 'Save',
      cancel: 'Cancel'
    }
  }
})
