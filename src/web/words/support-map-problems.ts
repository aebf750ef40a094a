/** Why a change of the support map is not taken, and what the outbox calls such a change. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'case-file-closed':
      'Berkas ini sudah ditutup, jadi petanya tidak berubah lagi. Tidak ada yang hilang. Bila anak perlu dibantu lagi, buka kembali berkasnya.',
    'supporter-unknown': 'Pendukung ini belum ada di peta. Isian Anda tersimpan. Pilih “Orang atau lembaga baru”, lalu simpan lagi.',
    'supporter-known-already': 'Pendukung ini sudah ada di peta. Isian Anda tersimpan. Pilih dari daftar, lalu simpan lagi.',
    'confirmed-in-future': 'Tanggal dipastikan belum terjadi. Isi dengan hari ini atau hari yang sudah lewat.',
    'project-without-end': 'Dukungan dana proyek perlu tanggal berakhir, supaya penggantinya dicari tepat waktu.',
    'tie-ended': 'Dukungan ini sudah diakhiri. Tidak ada yang berubah. Bila masih ada, catat sebagai dukungan baru.',
    'made-in-future': 'Tanggal peta anak belum terjadi. Periksa jam ponsel ini.',
    'child-view-unclear': 'Tulis kata anak tentang petanya, atau alasan mengapa belum ada. Salah satu saja.',
    'person-twice': 'Satu orang tercatat dua kali di peta anak. Peta belum disimpan. Coba lagi.',
    'nothing-placed': 'Peta anak masih kosong. Taruh satu orang, atau tulis kata anak.',
    'person-unknown': 'Orang ini tidak ada di peta anak. Tidak ada yang berubah. Muat ulang halaman.',
    'child-map-unknown': 'Peta anak ini tidak ditemukan. Tidak ada yang berubah. Muat ulang halaman.',
    'talked-outside': 'Tanggal perbincangan harus di antara hari anak membuat petanya dan hari ini.'
  },
  en: {
    'case-file-closed':
      'This file is closed, so its map no longer changes. Nothing is lost. If the child needs help again, reopen the file.',
    'supporter-unknown':
      'This supporter is not on the map yet. What you entered is kept. Choose “A new person or institution”, then save again.',
    'supporter-known-already': 'This supporter is on the map already. What you entered is kept. Choose from the list, then save again.',
    'confirmed-in-future': 'The date of confirmation has not come yet. Use today or an earlier day.',
    'project-without-end': 'Project-funded support needs an end date, so that a replacement is sought in time.',
    'tie-ended': 'This support has ended. Nothing changed. If it is still there, record it as new support.',
    'made-in-future': 'The date of the child’s map has not come yet. Check the clock of this phone.',
    'child-view-unclear': 'Write the child’s words about the map, or why there are none yet. One of the two.',
    'person-twice': 'One person stands twice on the child’s map. It was not kept yet. Try again.',
    'nothing-placed': 'The child’s map is still empty. Place one person, or write the child’s words.',
    'person-unknown': 'This person is not on the child’s map. Nothing changed. Load the page again.',
    'child-map-unknown': 'This map of the child was not found. Nothing changed. Load the page again.',
    'talked-outside': 'The day of the talk lies between the day the child made the map and today.'
  }
})

export const commandWords = words({
  id: {
    'support-map.record-tie': 'Menambah dukungan',
    'support-map.change-tie': 'Mengubah dukungan',
    'support-map.confirm-tie': 'Memastikan dukungan',
    'support-map.end-tie': 'Mengakhiri dukungan',
    'support-map.record-child-map': 'Menyimpan peta anak',
    'support-map.link-child-person': 'Menyambungkan orang di peta anak',
    'support-map.talk-about-maps': 'Membicarakan kedua peta'
  },
  en: {
    'support-map.record-tie': 'Add support',
    'support-map.change-tie': 'Change support',
    'support-map.confirm-tie': 'Confirm support',
    'support-map.end-tie': 'End support',
    'support-map.record-child-map': 'Keep the child’s map',
    'support-map.link-child-person': 'Connect a person of the child’s map',
    'support-map.talk-about-maps': 'Talk about both maps'
  }
})

export const fieldWords = words({
  id: {
    terms: 'Isi dukungan',
    needs: 'Kebutuhan',
    keys: 'Kunci',
    resources: 'Bentuk bantuan',
    strength: 'Seberapa kuat',
    consistency: 'Seberapa tetap',
    safety: 'Aman bagi anak',
    permanence: 'Tetap atau dana proyek',
    endsOn: 'Berakhir pada',
    childConfirmed: 'Diakui anak',
    lastConfirmedOn: 'Terakhir dipastikan',
    confirmedOn: 'Dipastikan pada',
    byChild: 'Anak mengakuinya',
    reason: 'Alasan',
    supporterId: 'Pendukung di peta petugas'
  },
  en: {
    terms: 'Support',
    needs: 'Needs',
    keys: 'Keys',
    resources: 'Kind of help',
    strength: 'How strong',
    consistency: 'How steady',
    safety: 'Safe for the child',
    permanence: 'Permanent or project-funded',
    endsOn: 'Ends on',
    childConfirmed: 'Confirmed by the child',
    lastConfirmedOn: 'Last confirmed',
    confirmedOn: 'Confirmed on',
    byChild: 'The child confirms it',
    reason: 'Reason',
    supporterId: 'Supporter on the worker’s map'
  }
})
