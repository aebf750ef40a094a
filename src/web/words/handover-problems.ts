/** Why a step of a hand-over is refused, and what the outbox calls it. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'case-file-closed': 'Berkas ini sudah ditutup. Tidak ada yang diserahkan.',
    'worker-changed': 'Berkas ini sudah dipegang petugas lain. Tidak ada yang berubah. Muat ulang halaman.',
    'same-person': 'Petugas lama dan petugas baru harus dua orang yang berbeda.',
    'own-post': 'Anda sendiri yang akan menerima. Orang lain yang merencanakan.',
    'worker-unknown': 'Petugas ini tidak dapat mendampingi anak di unit ini. Pilih dari daftar.',
    'not-trained':
      'Orang ini belum tercatat mengikuti pelatihan penanganan TPKS, sedangkan ada rekan yang sudah. Isian Anda tetap ada. Pilih rekan yang sudah terlatih.',
    'does-not-match':
      'Orang ini tidak sesuai dengan keinginan atau bahasa anak. Isian Anda tetap ada. Pilih orang lain, atau pilih alasannya.',
    'post-vacant': 'Jabatan ini sedang kosong. Pilih petugas yang ada.',
    'post-kept-away': 'Petugas ini tidak boleh membuka berkas ini. Pilih orang lain.',
    'stands-otherwise': 'Petugas ini sudah punya akses lain ke berkas ini. Akhiri dulu akses itu.',
    'caseload-full': ({ openFiles }: { readonly openFiles: number }) =>
      `Petugas ini sudah memegang ${openFiles} berkas. Batasnya 25. Pilih orang lain.`,
    'handover-open-already': 'Serah terima berkas ini sudah berjalan. Tidak ada yang berubah.',
    'first-day-past': 'Hari pertama paling cepat besok. Untuk hari ini, pakai “Ambil alih sekarang”.',
    'first-day-too-late': 'Hari itu terlalu jauh. Rencanakan paling lama tiga bulan ke depan.',
    'overlap-reason-needed': 'Kurang dari 14 hari berdampingan. Pilih alasannya.',
    'handover-over': 'Serah terima ini sudah selesai atau dibatalkan. Tidak ada yang berubah. Muat ulang halaman.',
    'not-the-successor': 'Hanya petugas baru yang menerima bagian ini.',
    'no-such-item': 'Bagian ini sudah tidak ada di berkas. Muat ulang halaman.',
    'item-changed': 'Bagian ini baru saja berubah. Baca lagi, lalu terima.',
    'accepted-already': 'Bagian ini sudah diterima.',
    'no-such-question': 'Pertanyaan ini tidak ada lagi. Muat ulang halaman.',
    'answered-already': 'Pertanyaan ini sudah dijawab.',
    'own-question': 'Yang bertanya tidak menjawab sendiri.',
    'not-of-this-handover': 'Perkenalan dicatat oleh petugas lama atau petugas baru.',
    'supporter-unknown': 'Pilih siapa di lingkar yang dikenalkan.',
    'view-or-reason': 'Tulis apa kata anak, atau pilih mengapa belum ada.',
    'view-of-child-only': 'Pendapat hanya dicatat saat anak sendiri dikenalkan.',
    'happened-in-future': 'Tanggal itu belum tiba.',
    'not-yet-in-past': 'Pilih hari ini atau sesudahnya.',
    'not-yet-why': 'Pilih mengapa belum bisa.',
    'alone-only-when-sudden': 'Serah terima ini terencana: kenalkan bersama petugas lama.',
    'belongs-to-transfer':
      'Berkas ini sedang pindah ke unit lain. Serah terimanya selesai atau batal bersama pemindahan itu, di bagian “Pindah ke unit lain”.',
    'own-handover': 'Yang menyerahkan dan yang menerima tidak menyelesaikannya sendiri. Supervisor atau kepala unit yang menyelesaikan.',
    'successor-gone': 'Petugas baru belum, atau tidak lagi, memegang jabatan itu. Pilih orang lain dengan “Ambil alih sekarang”.',
    'items-left': ({ left }: { readonly left: number }) => `${left} bagian belum diterima petugas baru.`,
    'child-not-introduced': 'Anak belum dikenalkan. Catat perkenalannya, atau mengapa belum bisa.',
    'changed-hands-already': 'Berkas sudah berpindah tangan. Serah terima ini tidak dapat dibatalkan.'
  },
  en: {
    'case-file-closed': 'This file is closed. Nothing is handed over.',
    'worker-changed': 'Somebody else holds this file by now. Nothing changed. Reload the page.',
    'same-person': 'The one who leaves and the new worker must be two people.',
    'own-post': 'You would receive it yourself. Somebody else plans it.',
    'worker-unknown': 'This person cannot accompany a child in this unit. Choose from the list.',
    'not-trained':
      'This person is not known to have TPKS training, and a colleague has it. What you entered is still there. Choose a trained colleague.',
    'does-not-match':
      'This person is not as the child wished or speaks. What you entered is still there. Choose somebody else, or give the reason.',
    'post-vacant': 'This post is vacant. Choose somebody who is there.',
    'post-kept-away': 'This person may not open this file. Choose somebody else.',
    'stands-otherwise': 'This person has another access to the file. End that first.',
    'caseload-full': ({ openFiles }) => `This person already carries ${openFiles} files. The limit is 25. Choose somebody else.`,
    'handover-open-already': 'A hand-over of this file is going on already. Nothing changed.',
    'first-day-past': 'The first day is tomorrow at the earliest. For today, use “Take over now”.',
    'first-day-too-late': 'That day is too far away. Plan three months ahead at most.',
    'overlap-reason-needed': 'Less than 14 days side by side. Choose the reason.',
    'handover-over': 'This hand-over is finished or was called off. Nothing changed. Reload the page.',
    'not-the-successor': 'Only the new worker accepts this part.',
    'no-such-item': 'This part is no longer in the file. Reload the page.',
    'item-changed': 'This part has just changed. Read it again, then accept.',
    'accepted-already': 'This part was accepted already.',
    'no-such-question': 'This question is no longer there. Reload the page.',
    'answered-already': 'This question was answered already.',
    'own-question': 'Who asks does not answer.',
    'not-of-this-handover': 'Introductions are recorded by the former or the new worker.',
    'supporter-unknown': 'Choose who on the circle was introduced.',
    'view-or-reason': 'Write what the child says, or choose why there is no view yet.',
    'view-of-child-only': 'A view is recorded only when the child is introduced.',
    'happened-in-future': 'That day has not come yet.',
    'not-yet-in-past': 'Choose today or later.',
    'not-yet-why': 'Choose why it is not possible yet.',
    'alone-only-when-sudden': 'This hand-over is planned: introduce together with the former worker.',
    'belongs-to-transfer':
      'This file is moving to another unit. Its hand-over ends with that transfer, or is called off with it, under “Transfer to another unit”.',
    'own-handover': 'Neither who gives nor who receives finishes it. The supervisor or the head of the unit does.',
    'successor-gone': 'The new worker does not hold that post yet, or no longer. Choose somebody else with “Take over now”.',
    'items-left': ({ left }) => `${left} parts are not accepted by the new worker yet.`,
    'child-not-introduced': 'The child has not been introduced. Record the introduction, or why it is not possible yet.',
    'changed-hands-already': 'The file has changed hands already. This hand-over cannot be called off.'
  }
})

export const commandWords = words({
  id: {
    'handover.plan': 'Merencanakan serah terima',
    'handover.take-over-at-once': 'Mengambil alih berkas',
    'handover.call-off': 'Membatalkan serah terima',
    'handover.accept-item': 'Menerima bagian serah terima',
    'handover.ask-about-item': 'Bertanya dalam serah terima',
    'handover.answer-question': 'Menjawab pertanyaan serah terima',
    'handover.record-introduction': 'Mencatat perkenalan',
    'handover.complete': 'Menyelesaikan serah terima'
  },
  en: {
    'handover.plan': 'Planning a hand-over',
    'handover.take-over-at-once': 'Taking over a file',
    'handover.call-off': 'Calling a hand-over off',
    'handover.accept-item': 'Accepting a part of a hand-over',
    'handover.ask-about-item': 'Asking in a hand-over',
    'handover.answer-question': 'Answering a question of a hand-over',
    'handover.record-introduction': 'Recording an introduction',
    'handover.complete': 'Finishing a hand-over'
  }
})
