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
    'tie-ended': 'Dukungan ini sudah diakhiri. Tidak ada yang berubah. Bila masih ada, catat sebagai dukungan baru.'
  },
  en: {
    'case-file-closed':
      'This file is closed, so its map no longer changes. Nothing is lost. If the child needs help again, reopen the file.',
    'supporter-unknown':
      'This supporter is not on the map yet. What you entered is kept. Choose “A new person or institution”, then save again.',
    'supporter-known-already': 'This supporter is on the map already. What you entered is kept. Choose from the list, then save again.',
    'confirmed-in-future': 'The date of confirmation has not come yet. Use today or an earlier day.',
    'project-without-end': 'Project-funded support needs an end date, so that a replacement is sought in time.',
    'tie-ended': 'This support has ended. Nothing changed. If it is still there, record it as new support.'
  }
})

export const commandWords = words({
  id: {
    'support-map.record-tie': 'Menambah dukungan',
    'support-map.change-tie': 'Mengubah dukungan',
    'support-map.confirm-tie': 'Memastikan dukungan',
    'support-map.end-tie': 'Mengakhiri dukungan'
  },
  en: {
    'support-map.record-tie': 'Add support',
    'support-map.change-tie': 'Change support',
    'support-map.confirm-tie': 'Confirm support',
    'support-map.end-tie': 'End support'
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
    reason: 'Alasan'
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
    reason: 'Reason'
  }
})
