/** What is said when a step with a report is refused: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'not-your-post': 'Akun Anda tidak lagi bertugas menerima laporan di unit ini. Isian tetap ada di ponsel. Hubungi kepala unit.',
    'report-known-already': 'Laporan ini sudah tercatat. Tidak ada yang hilang. Buka daftar laporan untuk melihatnya.',
    'received-in-future': 'Waktu diterima ada di masa depan. Periksa tanggal dan jamnya.',
    'region-unknown': 'Wilayah itu tidak dikenal. Cari lagi, lalu pilih dari daftar.',
    'primary-form-not-chosen': 'Pilih bentuk utama dari bentuk yang sudah ditandai.',
    'contact-needs-number': 'Tulis nomor atau akunnya, atau pilih cara lain yang aman.',
    'report-settled': 'Laporan ini sudah diselesaikan. Tidak ada yang berubah. Muat ulang untuk melihat keputusannya.',
    'triage-first': 'Nilai risikonya dulu. Tanpa itu bahaya bisa terlewat.',
    'risk-below-danger': 'Ada tanda bahaya, jadi risikonya Tinggi. Pilih Tinggi.',
    'risk-may-not-fall': 'Risiko hanya bisa diturunkan oleh supervisor, di berkas anak.',
    'file-not-yours':
      'Berkas itu bukan dampingan Anda. Tidak ada yang berubah. Pilih berkas lain, atau minta pendampingnya yang menggabungkan.',
    'owner-vacant': 'Jabatan pekerja kasus berkas itu sedang kosong. Minta kepala unit mengisinya, lalu gabungkan lagi.',
    'file-closed': 'Berkas itu sudah ditutup. Buka kembali berkasnya dulu, lalu gabungkan laporan ini.',
    'confirmed-in-future': 'Waktu penerima memastikan ada di masa depan. Periksa tanggal dan jamnya.',
    'confirmed-before-report': 'Waktu penerima memastikan lebih awal daripada laporannya. Periksa tanggal dan jamnya.',
    'danger-needs-receiver':
      'Ada tanda bahaya, jadi laporan tidak bisa ditutup begitu saja. Rujuk ke lembaga lain sampai penerima memastikan, atau buka berkas.',
    'child-by-age': 'Usia yang tercatat masih di bawah 18 tahun. Pilih alasan lain, atau buka berkas.',
    'media-needs-check':
      'Berita media memulai pemeriksaan, belum berkas. Bila sudah diperiksa, catat laporan baru sebagai penjangkauan aktif.',
    'age-needed': 'Usia atau kelompok usia perlu diketahui untuk membuka berkas. Isi sejauh yang diketahui.',
    'not-a-child': 'Usianya 18 tahun atau lebih saat kontak pertama. Rujuk ke layanan untuk orang dewasa.',
    'worker-not-in-unit': 'Pekerja itu tidak bertugas mendampingi di unit ini. Pilih pekerja lain.',
    'supervisor-not-in-unit': 'Supervisor itu tidak bertugas di unit ini. Pilih supervisor lain.',
    'supervisor-must-be-another': 'Pendamping dan supervisor harus dua orang. Pilih supervisor lain.',
    'post-vacant': 'Jabatan itu sedang kosong. Berkas harus ada penanggung jawabnya. Pilih orang lain.',
    'caseload-full': (problem: { readonly caseload: number; readonly limit: number }) =>
      `Pekerja ini sudah mendampingi ${problem.caseload} anak, batasnya ${problem.limit}. Pilih pekerja lain, atau bicarakan dengan kepala unit.`
  },
  en: {
    'not-your-post':
      'Your account no longer takes reports in this unit. What you entered is kept on the phone. Talk to the head of the unit.',
    'report-known-already': 'This report is recorded already. Nothing is lost. See it in the list of reports.',
    'received-in-future': 'The time it was received lies in the future. Check the date and the time.',
    'region-unknown': 'That region is not known. Search again and choose from the list.',
    'primary-form-not-chosen': 'Choose the primary form among the ones you marked.',
    'contact-needs-number': 'Write the number or account, or choose another safe way.',
    'report-settled': 'This report has been settled. Nothing changed. Reload to see what was decided.',
    'triage-first': 'Triage it first. Without that, danger could be missed.',
    'risk-below-danger': 'There is a sign of danger, so the risk is High. Choose High.',
    'risk-may-not-fall': 'Only a supervisor may lower a risk, on the case file.',
    'file-not-yours': 'That file is not one you accompany. Nothing changed. Choose another, or ask its worker to join the report.',
    'owner-vacant': 'The case worker’s post of that file is vacant. Ask the head of the unit to fill it, then join again.',
    'file-closed': 'That file is closed. Reopen it first, then join this report.',
    'confirmed-in-future': 'The receiver’s confirmation lies in the future. Check the date and the time.',
    'confirmed-before-report': 'The receiver’s confirmation is earlier than the report. Check the date and the time.',
    'danger-needs-receiver':
      'There is a sign of danger, so the report cannot simply be closed. Refer it out until the receiver confirms, or open a file.',
    'child-by-age': 'The recorded age is below 18. Choose another reason, or open a file.',
    'media-needs-check': 'A media item starts a check, not a file. Once checked, record a new report as active outreach.',
    'age-needed': 'An age or age band must be known to open a file. Fill in what is known.',
    'not-a-child': 'The person was 18 or older at first contact. Refer to services for adults.',
    'worker-not-in-unit': 'That worker does not carry files in this unit. Choose another.',
    'supervisor-not-in-unit': 'That supervisor does not serve in this unit. Choose another.',
    'supervisor-must-be-another': 'Worker and supervisor must be two people. Choose another supervisor.',
    'post-vacant': 'That post is vacant. A file must have somebody answerable. Choose somebody else.',
    'caseload-full': (problem: { readonly caseload: number; readonly limit: number }) =>
      `This worker accompanies ${problem.caseload} children already; the limit is ${problem.limit}. Choose another worker, or talk to the head of the unit.`
  }
})

export const commandWords = words({
  id: {
    'intake.record-report': 'Mencatat laporan',
    'intake.triage-report': 'Menilai risiko laporan',
    'intake.join-report': 'Menggabungkan laporan ke berkas',
    'intake.refer-report-out': 'Merujuk laporan ke lembaga lain',
    'intake.close-outside-scope': 'Menutup laporan di luar kewenangan'
  },
  en: {
    'intake.record-report': 'Recording a report',
    'intake.triage-report': 'Triaging a report',
    'intake.join-report': 'Joining a report to a file',
    'intake.refer-report-out': 'Referring a report to another agency',
    'intake.close-outside-scope': 'Closing a report outside our authority'
  }
})

export const fieldWords = words({
  id: {
    dangerSigns: 'Tanda bahaya',
    childSafeNow: 'Anak aman sekarang',
    risk: 'Risiko',
    receiverKind: 'Lembaga penerima',
    receiverConfirmedAt: 'Penerima memastikan',
    reason: 'Alasan',
    sex: 'Jenis kelamin',
    age: 'Usia',
    ageBand: 'Kelompok usia'
  },
  en: {
    dangerSigns: 'Danger signs',
    childSafeNow: 'Child safe now',
    risk: 'Risk',
    receiverKind: 'Receiving agency',
    receiverConfirmedAt: 'Receiver confirmed',
    reason: 'Reason',
    sex: 'Sex',
    age: 'Age',
    ageBand: 'Age band'
  }
})
