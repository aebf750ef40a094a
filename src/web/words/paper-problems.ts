/** What is said when a paper cannot be made, fetched or withdrawn: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'file-not-there': 'Berkas ini tidak ada. Tidak ada yang dibuat.',
    'nothing-to-print': 'Belum ada isi untuk dokumen ini. Tidak ada yang dibuat. Muat ulang halaman, lalu pilih lagi.',
    'not-open-to-you': 'Anda tidak melihat semua bagian dokumen ini. Tidak ada yang dibuat. Minta pekerja sosial anak ini membuatnya.',
    'stays-with-the-team': 'Dokumen ini hanya untuk tim yang mendampingi anak. Tidak ada yang dibuat.',
    'not-yours-to-give': 'Surat untuk lembaga lain dibuat oleh pekerja sosial, supervisor, atau kepala unit. Tidak ada yang dibuat.',
    'reader-missing': 'Pilih siapa penerimanya, dengan nama lembaga atau jabatannya.',
    'post-kept-away': 'Jabatan ini tidak dapat diberi surat tentang anak ini. Pilih penerima lain.',
    'not-for-this-duty':
      'Tugas penerima ini tidak boleh mendapat isi dokumen ini. Tidak ada yang dibuat. Pilih dokumen atau penerima lain.',
    'basis-missing': 'Pilih satu dasar: persetujuan, penilaian kepentingan terbaik, atau kewajiban hukum.',
    'consent-does-not-cover': 'Persetujuan itu tidak mencakup lembaga ini, atau sudah berakhir. Tanyakan lagi kepada anak.',
    'assessment-does-not-cover': 'Penilaian itu tidak tentang hal ini. Pilih dasar lain.',
    'duty-does-not-cover': 'Kewajiban itu tidak untuk lembaga ini. Pilih dasar lain.',
    'paper-not-there': 'Surat ini tidak ada di berkas ini. Muat ulang halaman.',
    'paper-of-another': 'Surat hanya dapat diunduh oleh pembuatnya. Buat surat Anda sendiri.',
    'paper-withdrawn': 'Surat ini sudah ditarik. Buat surat baru bila masih perlu.',
    'paper-changed': 'Isi berkas sudah berubah sejak surat ini dibuat, jadi surat yang sama tidak dapat dicetak lagi. Buat surat baru.',
    'no-answer': 'Tidak ada jawaban dari server. Surat mungkin sudah dibuat: muat ulang halaman, lalu lihat daftarnya.'
  },
  en: {
    'file-not-there': 'This file does not exist. Nothing was made.',
    'nothing-to-print': 'There is nothing for this document yet. Nothing was made. Reload the page and choose again.',
    'not-open-to-you': 'You do not see all parts of this document. Nothing was made. Ask the child’s case worker to make it.',
    'stays-with-the-team': 'This document is for the team that accompanies the child only. Nothing was made.',
    'not-yours-to-give': 'Letters to other institutions are made by the case worker, the supervisor or the head. Nothing was made.',
    'reader-missing': 'Say who receives it, with the institution or post.',
    'post-kept-away': 'This post cannot be given a letter about this child. Choose another receiver.',
    'not-for-this-duty':
      'This receiver’s duty may not have what is in this document. Nothing was made. Choose another document or receiver.',
    'basis-missing': 'Choose one basis: consent, best-interest assessment or legal duty.',
    'consent-does-not-cover': 'That consent does not cover this institution, or is over. Ask the child again.',
    'assessment-does-not-cover': 'That assessment is not about this. Choose another basis.',
    'duty-does-not-cover': 'That duty is not towards this institution. Choose another basis.',
    'paper-not-there': 'This paper is not on this file. Reload the page.',
    'paper-of-another': 'A paper can be downloaded only by whoever made it. Make your own.',
    'paper-withdrawn': 'This paper was withdrawn. Make a new one if it is still needed.',
    'paper-changed': 'The file has changed since this paper was made, so the same paper cannot be printed again. Make a new one.',
    'no-answer': 'No answer came from the server. The paper may have been made: reload the page and look at the list.'
  }
})

export const commandWords = words({
  id: { 'paper.make': 'Membuat dokumen', 'paper.fetch': 'Mengunduh dokumen', 'paper.withdraw': 'Menarik surat' },
  en: { 'paper.make': 'Make a document', 'paper.fetch': 'Download a document', 'paper.withdraw': 'Withdraw a paper' }
})
