/** Why a change of a case file is not taken, and what the outbox calls such a change. */
import { words } from './words.tsx'

interface Purposes {
  readonly purposes: readonly string[]
}
interface Load {
  readonly openFiles?: number
  readonly caseload?: number
}

const givers = {
  id: { CHILD: 'anak', CARER: 'wali', BIA: 'penilaian kepentingan terbaik (BIA)' },
  en: { CHILD: 'the child', CARER: 'the carer', BIA: 'a best-interest assessment' }
}

export const problemWords = words({
  id: {
    'case-file-closed': 'Berkas ini sudah ditutup. Isian Anda tersimpan di ponsel. Bila anak perlu dibantu lagi, buka kembali berkasnya.',
    'born-in-future': 'Tanggal lahir belum terjadi. Periksa tahunnya.',
    'nothing-recorded': 'Belum ada isian. Isi paling sedikit satu bagian, lalu simpan.',
    'never-given': 'Foto dan kisah anak selalu tertutup, apa pun jawabannya. Tidak dicatat, dan tidak perlu ditanyakan.',
    'another-decides': (problem: { readonly giver: 'CHILD' | 'CARER' | 'BIA' }) =>
      `Pada usia dan keadaan ini yang memutuskan adalah ${givers.id[problem.giver]}. Isian Anda tersimpan. Ubah bagian yang memutuskan.`,
    'best-interest-needed':
      'Ini perlu penilaian kepentingan terbaik yang ditandatangani pekerja dan supervisor. Buat penilaiannya, lalu simpan lagi.',
    'determination-needed': 'Kembali atau penempatan diputuskan panel tiga bidang. Buka panel dari bagian Pulang & penempatan.',
    'panel-needed': 'Kembali atau penempatan diputuskan panel tiga bidang, bukan dua orang. Buka panel dari bagian Pulang & penempatan.',
    'child-declined': 'Anak tidak mau, jadi ini tidak dapat dicatat sebagai disetujui. Catat sebagai ditolak, dan hormati jawabannya.',
    'child-answer-does-not-fit': 'Jawaban anak belum sesuai dengan usianya. Lihat siapa yang harus menjawab, lalu pilih lagi.',
    'recipient-needed': 'Berbagi data perlu satu lembaga dan satu tujuan. Tulis kepada siapa dan untuk apa.',
    'answered-in-future': 'Tanggal jawaban belum terjadi. Pakai hari ini atau hari yang sudah lewat.',
    'expiry-out-of-range': 'Persetujuan berlaku paling lama satu tahun, dan berakhir setelah hari ini. Setelah itu ditanyakan lagi.',
    'consent-not-given': 'Persetujuan ini sudah tidak berlaku. Tidak ada yang perlu ditarik.',
    'withdrawn-in-future': 'Tanggal penarikan belum terjadi. Pakai hari ini.',
    'chosen-not-considered': 'Pilihan terbaik harus salah satu dari yang ditimbang.',
    'child-view-or-reason': 'Tulis pendapat anak, atau pilih mengapa belum ada. Salah satu saja.',
    'assessed-in-future': 'Tanggal penilaian belum terjadi.',
    'best-interest-unknown': 'Penilaian ini tidak ada di berkas. Muat ulang halaman.',
    'signed-already': 'Penilaian ini sudah ditandatangani. Tidak ada yang berubah.',
    'own-assessment': 'Tanda tangan kedua harus dari orang lain, bukan dari yang menulis. Minta supervisor lain.',
    'review-out-of-range': 'Rencana keselamatan ditinjau lagi antara besok dan tiga bulan. Ubah tanggalnya.',
    'do-not-contact-stands-alone': '“Jangan dihubungi” berdiri sendiri. Hapus cara lain, atau hapus “Jangan dihubungi”.',
    'happened-in-future': 'Tanggal catatan belum terjadi. Pakai hari ini atau hari yang sudah lewat.',
    'due-only-for-promise': 'Hanya janji yang punya batas waktu.',
    'due-before-promise': 'Batas waktu janji ada sebelum janjinya. Ubah salah satu tanggal.',
    'no-such-promise': 'Janji ini tidak ada di berkas. Muat ulang halaman.',
    'promise-settled': 'Janji ini sudah dicatat. Tidak ada yang berubah.',
    'before-promise': 'Tanggal itu sebelum janji dibuat. Ubah tanggalnya.',
    'told-child-needed': 'Janji yang tidak ditepati dijelaskan kepada anak. Tulis apa yang dikatakan.',
    'no-such-way': 'Dari tahap sekarang berkas tidak dapat langsung ke sana. Pilih tahap yang ditawarkan.',
    'consent-needed': ({ purposes }: Purposes) =>
      `Asesmen dimulai setelah anak menyetujui ${purposes.length === 2 ? 'layanan dan pemrosesan data' : purposes[0] === 'CS01' ? 'layanan' : 'pemrosesan data'}, atau ada penilaian kepentingan terbaik. Catat persetujuannya lebih dulu.`,
    'through-the-plan': 'Tahap ini dicapai lewat rencana: susun, ajukan, lalu supervisor menyetujui. Buka rencana anak.',
    'closing-not-yet':
      'Berkas ditutup lewat halaman “Menutup berkas”, di bagian Tinjauan & pemantauan. Pekerja meminta, supervisor menandatangani.',
    'not-this-way': 'Tahap ini punya jalannya sendiri dan belum dapat dipilih di sini. Tidak ada yang berubah.',
    'not-higher': 'Risiko yang dipilih tidak lebih tinggi dari sekarang.',
    'danger-means-high': 'Satu tanda bahaya saja berarti risiko tinggi. Pilih “Tinggi”.',
    'not-lower': 'Risiko yang dipilih tidak lebih rendah dari sekarang.',
    'danger-signs-stand': 'Asesmen terakhir masih mencatat tanda bahaya, jadi risikonya tetap tinggi. Buat asesmen baru lebih dulu.',
    'own-file': 'Anda pekerja kasus anak ini. Menurunkan risiko ditandatangani orang lain.',
    'worker-unknown': 'Pekerja ini bukan dari unit berkas. Pilih dari daftar.',
    'not-trained':
      'Orang ini belum tercatat mengikuti pelatihan penanganan TPKS, sedangkan ada rekan yang sudah. Isian Anda tetap ada. Pilih rekan yang sudah terlatih.',
    'does-not-match':
      'Orang ini tidak sesuai dengan keinginan atau bahasa anak. Isian Anda tetap ada. Pilih orang lain, atau pilih alasannya.',
    'post-vacant': 'Jabatan ini sedang kosong. Pilih jabatan yang ada orangnya.',
    'supervisor-unknown': 'Supervisor ini bukan dari unit berkas. Pilih dari daftar.',
    'access-not-ending': ({ endsOn }: { readonly endsOn: string }) =>
      `Akses masih berlaku sampai ${endsOn}. Perpanjang menjelang akhirnya, sambil memeriksa siapa yang masih perlu.`,
    'same-post': 'Pekerja dan supervisornya harus dua orang.',
    'nothing-changes': 'Pekerja dan supervisornya sama dengan sekarang. Tidak ada yang berubah.',
    'caseload-full': ({ openFiles, caseload }: Load) =>
      `Ia sudah memegang ${openFiles ?? caseload ?? 25} berkas, batasnya 25. Pilih orang lain.`,
    'worker-not-in-unit': 'Pekerja ini bukan dari unit yang menerima laporan. Pilih dari daftar.',
    'supervisor-not-in-unit': 'Supervisor ini bukan dari unit yang menerima laporan. Pilih dari daftar.',
    'supervisor-must-be-another': 'Pekerja dan supervisornya harus dua orang.',
    'age-needed': 'Usia atau kelompok usia diperlukan untuk membuka berkas. Perkiraan boleh.',
    'not-a-child': 'Orang ini sudah 18 tahun. Rujuk ke layanan dewasa.',
    'triage-first': 'Laporan dinilai dulu sebelum berkas dibuka.',
    'report-settled': 'Laporan ini sudah diputuskan. Tidak ada yang berubah.',
    'media-needs-check': 'Laporan dari pemantauan media diperiksa dulu. Catat laporan dari orang yang mengenal anak.'
  },
  en: {
    'case-file-closed': 'This file is closed. What you entered is kept on the phone. If the child needs help again, reopen the file.',
    'born-in-future': 'The date of birth has not come yet. Check the year.',
    'nothing-recorded': 'Nothing is filled in yet. Fill in at least one part, then save.',
    'never-given': 'A child’s photo and story are always off, whatever the answer. It is not recorded and need not be asked.',
    'another-decides': (problem) =>
      `At this age and in this situation ${givers.en[problem.giver]} decides. What you entered is kept. Change who decides.`,
    'determination-needed': 'Return or placement is decided by a panel of three professions. Call it from Return and placement.',
    'panel-needed': 'Return or placement is decided by a panel of three professions, not by two people. Call it from Return and placement.',
    'best-interest-needed': 'This needs a best-interest assessment signed by worker and supervisor. Make it, then save again.',
    'child-declined': 'The child does not want it, so it cannot be recorded as agreed to. Record it as refused, and respect the answer.',
    'child-answer-does-not-fit': 'The child’s answer does not fit the age. See who has to answer, then choose again.',
    'recipient-needed': 'Sharing needs one agency and one purpose. Write to whom and what for.',
    'answered-in-future': 'The date of the answer has not come yet. Use today or an earlier day.',
    'expiry-out-of-range': 'A consent is valid for a year at most and ends after today. Then it is asked again.',
    'consent-not-given': 'This consent no longer holds. There is nothing to withdraw.',
    'withdrawn-in-future': 'The date of withdrawal has not come yet. Use today.',
    'chosen-not-considered': 'The best option must be one of those considered.',
    'child-view-or-reason': 'Write the child’s view, or choose why there is none. One of the two.',
    'assessed-in-future': 'The date of the assessment has not come yet.',
    'best-interest-unknown': 'This assessment is not on the file. Reload the page.',
    'signed-already': 'This assessment is signed already. Nothing changed.',
    'own-assessment': 'The second signature must be somebody else’s than the writer’s. Ask another supervisor.',
    'review-out-of-range': 'A safety plan is reviewed between tomorrow and three months from now. Change the date.',
    'do-not-contact-stands-alone': '“Do not contact” stands alone. Remove the other ways, or remove “Do not contact”.',
    'happened-in-future': 'The date of the note has not come yet. Use today or an earlier day.',
    'due-only-for-promise': 'Only a promise has a day to be kept by.',
    'due-before-promise': 'The promise is to be kept before it was made. Change one of the dates.',
    'no-such-promise': 'This promise is not on the file. Reload the page.',
    'promise-settled': 'What became of this promise is recorded already. Nothing changed.',
    'before-promise': 'That day is before the promise was made. Change the date.',
    'told-child-needed': 'A promise that was not kept is explained to the child. Write what was said.',
    'no-such-way': 'The file cannot go there directly from where it is. Choose one of the offered states.',
    'consent-needed': ({ purposes }) =>
      `Assessment begins after consent to ${purposes.length === 2 ? 'services and data processing' : purposes[0] === 'CS01' ? 'services' : 'data processing'}, or a best-interest assessment. Record the consent first.`,
    'through-the-plan': 'This state is reached through the plan: make it, submit it, then a supervisor approves. Open the child’s plan.',
    'closing-not-yet':
      'A file closes on the page “Closing the file”, under Reviews and monitoring. The case worker asks, the supervisor signs.',
    'not-this-way': 'This state has its own way and cannot be chosen here yet. Nothing changed.',
    'not-higher': 'The chosen risk is not higher than now.',
    'danger-means-high': 'A single danger sign means high risk. Choose “High”.',
    'not-lower': 'The chosen risk is not lower than now.',
    'danger-signs-stand': 'The latest assessment still records danger signs, so the risk stays high. Make a new assessment first.',
    'own-file': 'You are this child’s case worker. Lowering the risk is signed by somebody else.',
    'worker-unknown': 'This worker is not of the file’s unit. Choose from the list.',
    'not-trained':
      'This person is not known to have TPKS training, and a colleague has it. What you entered is still there. Choose a trained colleague.',
    'does-not-match':
      'This person is not as the child wished or speaks. What you entered is still there. Choose somebody else, or give the reason.',
    'post-vacant': 'This post is vacant. Choose one that somebody holds.',
    'supervisor-unknown': 'This supervisor is not of the file’s unit. Choose from the list.',
    'access-not-ending': ({ endsOn }: { readonly endsOn: string }) =>
      `Access holds until ${endsOn}. Renew it towards its end, and look at who still needs it.`,
    'same-post': 'Worker and supervisor must be two people.',
    'nothing-changes': 'Worker and supervisor are the same as now. Nothing changes.',
    'caseload-full': ({ openFiles, caseload }) =>
      `This person already carries ${openFiles ?? caseload ?? 25} files; the limit is 25. Choose somebody else.`,
    'worker-not-in-unit': 'This worker is not of the unit that took the report. Choose from the list.',
    'supervisor-not-in-unit': 'This supervisor is not of the unit that took the report. Choose from the list.',
    'supervisor-must-be-another': 'Worker and supervisor must be two people.',
    'age-needed': 'An age or age band is needed to open a file. An estimate will do.',
    'not-a-child': 'This person is 18 already. Refer to adult services.',
    'triage-first': 'The report is assessed before a file is opened.',
    'report-settled': 'This report has been decided already. Nothing changed.',
    'media-needs-check': 'A report from media monitoring is checked first. Record a report from somebody who knows the child.'
  }
})

export const commandWords = words({
  id: {
    'case-file.open-case-file': 'Membuka berkas',
    'case-file.record-identity': 'Mencatat identitas',
    'case-file.record-consent': 'Mencatat persetujuan',
    'case-file.withdraw-consent': 'Menarik persetujuan',
    'case-file.record-best-interest': 'Membuat penilaian kepentingan terbaik',
    'case-file.sign-best-interest': 'Menandatangani penilaian',
    'case-file.write-safety-plan': 'Menulis rencana keselamatan',
    'case-file.write-note': 'Menulis catatan',
    'case-file.keep-promise': 'Mencatat janji kepada anak',
    'case-file.move-state': 'Mengubah tahap',
    'case-file.raise-risk': 'Menaikkan risiko',
    'case-file.lower-risk': 'Menurunkan risiko',
    'case-file.assign-case-worker': 'Menyerahkan berkas',
    'case-file.renew-access': 'Memperpanjang akses'
  },
  en: {
    'case-file.open-case-file': 'Open a file',
    'case-file.record-identity': 'Record identity',
    'case-file.record-consent': 'Record consent',
    'case-file.withdraw-consent': 'Withdraw consent',
    'case-file.record-best-interest': 'Make a best-interest assessment',
    'case-file.sign-best-interest': 'Sign an assessment',
    'case-file.write-safety-plan': 'Write the safety plan',
    'case-file.write-note': 'Write a note',
    'case-file.keep-promise': 'Record a promise to the child',
    'case-file.move-state': 'Change the state',
    'case-file.raise-risk': 'Raise the risk',
    'case-file.lower-risk': 'Lower the risk',
    'case-file.assign-case-worker': 'Give the file on',
    'case-file.renew-access': 'Renew access'
  }
})

export const fieldWords = words({
  id: { to: 'Menjadi', state: 'Tahap', risk: 'Risiko', reviewDueOn: 'Ditinjau', plan: 'Rencana keselamatan', identity: 'Identitas' },
  en: { to: 'Becomes', state: 'State', risk: 'Risk', reviewDueOn: 'Review on', plan: 'Safety plan', identity: 'Identity' }
})
