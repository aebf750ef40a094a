/** Why a step of a transfer is refused, and what the outbox calls it. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'case-file-closed': 'Berkas ini sudah ditutup. Tidak ada yang dipindah.',
    'not-transferable': 'Pada tahap ini berkas belum dapat dipindah. Selesaikan dulu pendaftaran dan persetujuan.',
    'transfer-open-already': 'Berkas ini sudah ditanyakan ke unit lain. Tunggu jawabannya, atau batalkan dulu.',
    'handover-open-already': 'Berkas ini sedang diserahterimakan di unit asal. Tunggu sampai selesai.',
    'post-unknown': 'Pilih kepala atau supervisor di unit lain.',
    'own-post': 'Anda sendiri memegang jabatan itu. Orang lain yang harus menjawab.',
    'post-vacant': 'Jabatan ini sedang kosong, atau orangnya tidak dapat dipilih. Pilih yang lain.',
    'post-kept-away': 'Orang ini tidak boleh tahu tentang berkas ini. Pilih jabatan lain.',
    'stands-otherwise': 'Jabatan ini sudah punya akses lain ke berkas ini. Akhiri dulu akses itu.',
    'first-day-past': 'Hari pertama paling cepat besok.',
    'first-day-too-late': 'Hari itu terlalu jauh. Rencanakan paling lama tiga bulan ke depan.',
    'overlap-reason-needed': 'Kurang dari 14 hari berdampingan. Pilih alasannya.',
    'basis-missing': 'Pilih satu dasar: persetujuan anak, atau penilaian yang sudah ditandatangani.',
    'basis-does-not-cover': 'Dasar ini tidak berlaku lagi atau untuk hal lain. Pilih yang lain.',
    'determination-needed': 'Pindah ke provinsi lain diputuskan panel lebih dulu, dengan anak didengar.',
    'transfer-over': 'Permintaan ini sudah dijawab atau dibatalkan. Tidak ada yang berubah. Muat ulang halaman.',
    'not-asked': 'Yang ditanya jabatan lain. Hanya jabatan itu yang menjawab.',
    'own-offer': 'Yang mengirim tidak menjawab sendiri.',
    'worker-unknown': 'Orang ini tidak dapat mendampingi anak di unit Anda. Pilih dari daftar.',
    'supervisor-unknown': 'Pilih supervisor atau kepala unit Anda.',
    'same-person': 'Pendamping dan supervisor harus dua orang yang berbeda.',
    'caseload-full': ({ openFiles }: { readonly openFiles: number }) =>
      `Orang ini sudah memegang ${openFiles} berkas. Batasnya 25. Pilih orang lain.`,
    'not-trained':
      'Orang ini belum tercatat mengikuti pelatihan penanganan TPKS, sedangkan ada rekan yang sudah. Isian Anda tetap ada. Pilih rekan yang sudah terlatih.',
    'before-offered-day': 'Hari itu lebih cepat dari yang ditanyakan. Pilih hari itu atau sesudahnya.',
    'overlap-too-short': 'Kurang dari 14 hari berdampingan. Pilih hari yang lebih lambat.',
    'call-outside': 'Panggilan bersama antara hari ini dan hari pertama.',
    'not-yours-to-call-off': 'Hanya supervisor atau kepala unit asal yang membatalkan.',
    'journey-past': 'Hari berangkat hari ini atau sesudahnya.',
    'call-held-already': 'Panggilan bersama sudah dicatat.',
    'happened-in-future': 'Tanggal itu belum tiba.',
    'view-or-reason': 'Tulis kata anak, atau pilih mengapa belum ada.',
    'not-the-receiver': 'Supervisor yang ditunjuk unit penerima yang menyelesaikannya.',
    'own-handover': 'Yang menyerahkan dan yang menerima tidak menyelesaikannya sendiri.',
    'day-not-reached': 'Hari pertama di unit baru belum tiba.',
    'successor-gone': 'Petugas baru tidak lagi memegang jabatan itu. Batalkan, lalu tanyakan lagi.',
    'items-left': ({ left }: { readonly left: number }) => `${left} bagian belum diterima petugas baru.`,
    'child-not-introduced': 'Anak belum dikenalkan kepada petugas baru.',
    'call-not-held': 'Panggilan bersama belum dicatat.',
    'no-such-notice': 'Pemberitahuan ini tidak ada.',
    'notice-changed': 'Pemindahan ini sudah melangkah lebih jauh. Muat ulang halaman, lalu baca lagi.',
    'read-already': 'Pemberitahuan ini sudah dibaca.'
  },
  en: {
    'case-file-closed': 'This file is closed. Nothing is moved.',
    'not-transferable': 'In this state the file cannot move yet. Finish registration and consent first.',
    'transfer-open-already': 'Another unit has been asked already. Wait for the answer, or call it off first.',
    'handover-open-already': 'The file is just being handed over inside its unit. Wait until that is finished.',
    'post-unknown': 'Choose the head or supervisor of another unit.',
    'own-post': 'You hold that post yourself. Somebody else has to answer.',
    'post-vacant': 'This post is vacant, or its holder cannot be chosen. Choose another.',
    'post-kept-away': 'This person must not know of this file. Choose another post.',
    'stands-otherwise': 'This post has another access to the file. End that first.',
    'first-day-past': 'The first day is tomorrow at the earliest.',
    'first-day-too-late': 'That day is too far away. Plan three months ahead at most.',
    'overlap-reason-needed': 'Less than 14 days side by side. Choose the reason.',
    'basis-missing': 'Choose one basis: the child’s consent, or an assessment that was signed.',
    'basis-does-not-cover': 'This basis no longer holds, or is about something else. Choose another.',
    'determination-needed': 'Moving to another province is decided by a panel first, with the child heard.',
    'transfer-over': 'This request was answered or called off. Nothing changed. Reload the page.',
    'not-asked': 'Another post was asked. Only that post answers.',
    'own-offer': 'Who sent it does not answer it.',
    'worker-unknown': 'This person cannot accompany a child in your unit. Choose from the list.',
    'supervisor-unknown': 'Choose a supervisor or the head of your unit.',
    'same-person': 'Who accompanies and who supervises must be two people.',
    'caseload-full': ({ openFiles }) => `This person already carries ${openFiles} files. The limit is 25. Choose somebody else.`,
    'not-trained':
      'This person is not known to have TPKS training, and a colleague has it. What you entered is still there. Choose a trained colleague.',
    'before-offered-day': 'That is sooner than asked. Choose that day or a later one.',
    'overlap-too-short': 'Less than 14 days side by side. Choose a later day.',
    'call-outside': 'The call together lies between today and the first day.',
    'not-yours-to-call-off': 'Only the supervisor or the head of the old unit calls it off.',
    'journey-past': 'The journey is today or later.',
    'call-held-already': 'The call together was recorded already.',
    'happened-in-future': 'That day has not come yet.',
    'view-or-reason': 'Write the child’s words, or choose why there are none.',
    'not-the-receiver': 'The supervisor named by the receiving unit finishes it.',
    'own-handover': 'Neither who gives nor who receives finishes it.',
    'day-not-reached': 'The first day in the new unit has not come yet.',
    'successor-gone': 'The new worker no longer holds that post. Call it off and ask again.',
    'items-left': ({ left }) => `${left} parts are not accepted by the new worker yet.`,
    'child-not-introduced': 'The child has not met the new worker.',
    'call-not-held': 'The call together has not been recorded.',
    'no-such-notice': 'This notice does not exist.',
    'notice-changed': 'This transfer has gone further. Reload the page and read it again.',
    'read-already': 'This notice was read already.'
  }
})

export const commandWords = words({
  id: {
    'transfer.offer': 'Menanyakan unit lain',
    'transfer.accept': 'Menerima anak dari unit lain',
    'transfer.decline': 'Menolak permintaan unit lain',
    'transfer.call-off': 'Membatalkan pemindahan',
    'transfer.plan-journey': 'Mengatur perjalanan',
    'transfer.record-call': 'Mencatat panggilan bersama',
    'transfer.complete': 'Menyelesaikan pemindahan',
    'transfer.acknowledge-notice': 'Membaca pemberitahuan'
  },
  en: {
    'transfer.offer': 'Asking another unit',
    'transfer.accept': 'Taking a child from another unit',
    'transfer.decline': 'Declining another unit’s request',
    'transfer.call-off': 'Calling a transfer off',
    'transfer.plan-journey': 'Planning the journey',
    'transfer.record-call': 'Recording the call together',
    'transfer.complete': 'Finishing a transfer',
    'transfer.acknowledge-notice': 'Reading a notice'
  }
})

export const fieldWords = words({
  id: { onDay: 'Hari berangkat', sex: 'Pendamping yang anak mau', companion: 'Siapa yang mendampingi' },
  en: { onDay: 'Day of the journey', sex: 'Companion the child wants', companion: 'Who goes along' }
})
