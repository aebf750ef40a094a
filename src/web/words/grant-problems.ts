/** Why an access is not given, changed or taken, and what the outbox calls such a change. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    // kept away, restricted, the own family card
    'person-unknown': 'Orang ini tidak dapat dipilih untuk berkas ini. Pilih dari daftar.',
    'denied-already': 'Orang ini sudah ada di daftar. Tidak ada yang berubah.',
    'denial-unknown': 'Catatan ini sudah tidak berlaku. Tidak ada yang berubah. Muat ulang halaman.',
    'own-denial': 'Yang menyangkut diri sendiri diputuskan orang lain.',
    'denied-by-you': 'Anda sendiri yang mencatatnya. Orang lain yang mengizinkan lagi.',
    'another-unit-looks': 'Ini dari kartu keluarga. Unit lain yang memeriksa dan memutuskan.',
    'unit-head-needed': 'Karena alasannya, hanya kepala unit yang mengizinkan lagi. Tidak ada yang berubah.',
    'restricted-already': 'Berkas ini sudah terbatas. Tidak ada yang berubah.',
    'not-restricted': 'Berkas ini berkas biasa. Tidak ada yang berubah. Muat ulang halaman.',
    'worker-must-stay': 'Pekerja kasus harus tetap termasuk yang boleh tahu, supaya ada yang menolong anak. Ganti pekerjanya lebih dulu.',
    'supervisor-must-stay':
      'Supervisor harus tetap termasuk yang boleh tahu, supaya ada yang menolong anak. Ganti supervisornya lebih dulu.',
    'owner-out-of-reach': 'Berkas ini belum punya pekerja atau supervisor yang dapat membukanya. Tunjuk dulu, lalu simpan lagi.',
    'nothing-changes': 'Sama dengan sekarang. Tidak ada yang berubah.',
    'asked-already': 'Sudah ada yang meminta. Orang lain tinggal setuju.',
    'nobody-asked': 'Belum ada yang meminta. Supervisor atau kepala unit yang meminta lebih dulu.',
    'asked-by-you': 'Anda yang meminta. Orang lain yang boleh tahu perlu setuju.',
    'cards-enough': 'Sudah ada enam kartu. Lebih dari itu tidak perlu.',
    'match-unknown': 'Ini sudah diputuskan, atau bukan untuk unit Anda. Tidak ada yang berubah.',
    // giving access
    'case-file-closed': 'Berkas ini sudah ditutup. Tidak ada akses baru yang dapat diberikan.',
    'post-unknown': 'Jabatan ini tidak ada. Pilih dari daftar.',
    'own-post': 'Anda sendiri memegang jabatan ini. Akses tidak diberikan kepada diri sendiri.',
    'not-trained':
      'Orang ini belum tercatat mengikuti pelatihan penanganan TPKS, sedangkan ada rekan yang sudah. Isian Anda tetap ada. Pilih rekan yang sudah terlatih.',
    'does-not-match':
      'Orang ini tidak sesuai dengan keinginan atau bahasa anak. Isian Anda tetap ada. Pilih orang lain, atau pilih alasannya.',
    'post-vacant': 'Jabatan ini sedang kosong. Pilih jabatan yang ada orangnya.',
    'post-kept-away': 'Orang di jabatan ini tidak boleh membuka berkas ini. Pilih orang lain.',
    'post-stands-already': 'Jabatan ini sudah punya akses, atau sudah ditawari. Akhiri dulu yang lama bila ingin mengubahnya.',
    'nothing-named': 'Pilih paling sedikit satu bagian.',
    'not-for-this-duty': 'Ada bagian yang tidak diperlukan oleh tugas jabatan ini. Hapus bagian itu.',
    'not-yours-to-give': 'Ada bagian yang tidak terbuka bagi Anda sendiri. Hapus bagian itu.',
    'escort-sees-nothing': 'Pengantar hanya melihat penunjuk. Hapus bagian yang dipilih.',
    'escort-day-needed': 'Pengantar perlu satu hari, mulai hari ini. Bantuan lain tidak memakai hari mengantar.',
    'too-long': ({ longest }: { readonly longest: number }) => `Bantuan ini paling lama ${longest} hari. Pilih waktu yang lebih pendek.`,
    'basis-missing': 'Pilih satu dasar: persetujuan, penilaian kepentingan terbaik, atau kewajiban hukum.',
    'consent-does-not-cover': 'Persetujuan ini tidak berlaku lagi, atau tidak mencakup jabatan ini. Pilih atau catat yang lain.',
    'assessment-does-not-cover': 'Penilaian ini belum ditandatangani, atau tidak menimbang hal ini. Pilih yang lain.',
    'duty-does-not-cover': 'Kewajiban hukum ini bukan untuk jabatan ini. Pilih dasar lain.',
    'own-consent-needed':
      'Ia sudah 18 tahun. Jabatan ini hanya mendampingi anak: perlu persetujuan yang ia berikan sendiri sejak usia 17½ tahun.',
    'court-purpose': 'Keperluan pengadilan hanya untuk bantuan “Keperluan pengadilan”, dan sebaliknya.',
    'not-of-the-unit': 'Rekan pendamping harus dari unit berkas ini dan bertugas mendampingi.',
    'offer-gone': 'Permintaan ini sudah ditarik, dijawab, atau habis waktunya. Tidak ada yang berubah.',
    'not-your-post': 'Permintaan ini untuk jabatan lain. Hanya pemegang jabatan yang menjawab.',
    'own-offer': 'Permintaan ini Anda buat sendiri. Orang lain yang menjawabnya.',
    'grant-gone': 'Akses ini sudah berakhir. Tidak ada yang berubah.',
    'signed-by-supervisor': 'Rekan pendamping ditunjuk dan diakhiri oleh supervisor.',
    // opening in an emergency
    'no-such-file':
      'Tidak ada berkas dengan kode nama itu di unit ini yang dapat Anda buka. Periksa ejaannya, atau telepon unit itu. Bila anak dalam bahaya sekarang, telepon 112, atau SAPA 129.',
    'stands-already': 'Bagian itu sudah terbuka untuk Anda. Buka lewat halaman Anak; tidak perlu cara darurat.',
    'too-many-tries':
      'Sudah lima kali dicoba dalam satu jam. Tidak ada yang terbuka. Telepon unit yang memegang berkas, atau coba lagi nanti.',
    'suspended-until-review':
      'Pembukaan Anda yang terdahulu belum ditinjau unit lain dalam tiga hari, jadi hak ini berhenti dulu. Ia kembali sendiri setelah ditinjau.',
    'emergency-unknown': 'Pembukaan darurat ini tidak ada, atau bukan untuk Anda. Tidak ada yang berubah.',
    'emergency-over': 'Waktunya sudah habis. Bila masih darurat, buka lagi dengan alasan baru.',
    'extended-already': 'Sudah diperpanjang sekali. Lebih dari itu tidak bisa.',
    'own-emergency': 'Ini pembukaan Anda sendiri. Orang dari unit lain yang menilainya.',
    'same-unit': 'Anda dari unit yang membuka atau yang memegang berkas. Unit lain yang menilainya.',
    'reviewed-already': 'Ini sudah dinilai orang lain. Tidak ada yang berubah.',
    'step-up-needed': 'Belum dipastikan bahwa ini Anda. Tidak ada yang terbuka. Tekan lagi, lalu pastikan.',
    'no-answer': 'Server belum menjawab. Tidak ada yang disimpan untuk dikirim nanti. Periksa jaringan, lalu tekan lagi.'
  },
  en: {
    // kept away, restricted, the own family card
    'person-unknown': 'This person cannot be chosen for this file. Choose from the list.',
    'denied-already': 'This person is on the list already. Nothing changed.',
    'denial-unknown': 'This entry no longer holds. Nothing changed. Reload the page.',
    'own-denial': 'What concerns oneself is decided by somebody else.',
    'denied-by-you': 'You recorded it yourself. Somebody else allows it again.',
    'another-unit-looks': 'This comes from a family card. Another unit looks at it and decides.',
    'unit-head-needed': 'For this reason only the unit head allows it again. Nothing changed.',
    'restricted-already': 'This file is restricted already. Nothing changed.',
    'not-restricted': 'This is an ordinary file. Nothing changed. Reload the page.',
    'worker-must-stay': 'The case worker stays among those who may know, so that somebody can help the child. Change the worker first.',
    'supervisor-must-stay':
      'The supervisor stays among those who may know, so that somebody can help the child. Change the supervisor first.',
    'owner-out-of-reach': 'This file has no worker or no supervisor who can open it. Name one first, then save again.',
    'nothing-changes': 'This is as it was. Nothing changed.',
    'asked-already': 'Somebody has asked already. Another person needs to agree.',
    'nobody-asked': 'Nobody has asked yet. The supervisor or the unit head asks first.',
    'asked-by-you': 'You asked. Somebody else who may know needs to agree.',
    'cards-enough': 'There are six cards already. More are not needed.',
    'match-unknown': 'This was decided already, or is not for your unit. Nothing changed.',
    // giving access
    'case-file-closed': 'This file is closed. No new access can be given.',
    'post-unknown': 'There is no such post. Choose from the list.',
    'own-post': 'You hold this post yourself. Access is never given to oneself.',
    'not-trained':
      'This person is not known to have TPKS training, and a colleague has it. What you entered is still there. Choose a trained colleague.',
    'does-not-match':
      'This person is not as the child wished or speaks. What you entered is still there. Choose somebody else, or give the reason.',
    'post-vacant': 'This post is vacant. Choose one that somebody holds.',
    'post-kept-away': 'The person in this post must not open this file. Choose somebody else.',
    'post-stands-already': 'This post has access already, or was asked. End that first to change it.',
    'nothing-named': 'Choose at least one part.',
    'not-for-this-duty': 'A part is not needed by the duty of this post. Take it away.',
    'not-yours-to-give': 'A part is not open to you. Take it away.',
    'escort-sees-nothing': 'An escort sees only the pointer. Take the parts away.',
    'escort-day-needed': 'An escort needs one day, from today on. Other help has no such day.',
    'too-long': ({ longest }) => `This help lasts ${longest} days at most. Choose a shorter time.`,
    'basis-missing': 'Choose one basis: a consent, a best-interest assessment, or a legal duty.',
    'consent-does-not-cover': 'This consent is over, or does not cover this post. Choose or record another.',
    'assessment-does-not-cover': 'This assessment is not signed, or did not weigh this. Choose another.',
    'duty-does-not-cover': 'This legal duty is not for this post. Choose another basis.',
    'own-consent-needed':
      'She or he is 18 now. This post stands beside children only: it takes a consent of the young person’s own, given from the age of 17½.',
    'court-purpose': 'Court proceedings go only with the help “Court proceedings”, and the other way round.',
    'not-of-the-unit': 'A co-worker is of the unit of this file and accompanies children.',
    'offer-gone': 'This request was taken back, answered, or ran out. Nothing changed.',
    'not-your-post': 'This request is for another post. Only who holds it answers.',
    'own-offer': 'You made this request yourself. Somebody else answers it.',
    'grant-gone': 'This access is over already. Nothing changed.',
    'signed-by-supervisor': 'A co-worker is named and ended by the supervisor.',
    // opening in an emergency
    'no-such-file':
      'There is no file of that code name in this unit that you can open. Check the spelling, or call that unit. If a child is in danger now, call 112 or SAPA 129.',
    'stands-already': 'Those parts are open to you already. Open them from the page Children; no emergency is needed.',
    'too-many-tries': 'Tried five times within an hour. Nothing was opened. Call the unit that holds the file, or try again later.',
    'suspended-until-review':
      'An earlier opening of yours was not reviewed by another unit within three days, so this right rests. It comes back by itself once reviewed.',
    'emergency-unknown': 'This emergency opening does not exist, or is not for you. Nothing changed.',
    'emergency-over': 'Its time is over. If it is still an emergency, open it again with a new reason.',
    'extended-already': 'It has been extended once. It cannot be extended further.',
    'own-emergency': 'This is your own opening. Somebody of another unit judges it.',
    'same-unit': 'You are of the unit that opened it or that holds the file. Another unit judges it.',
    'reviewed-already': 'Somebody else has judged it already. Nothing changed.',
    'step-up-needed': 'It is not certain yet that this is you. Nothing was opened. Press again, then confirm.',
    'no-answer': 'The server has not answered. Nothing is kept to be sent later. Check the network, then press again.'
  }
})

export const commandWords = words({
  id: {
    'grant.deny-person': 'Mencatat siapa yang tidak boleh melihat',
    'grant.lift-denial': 'Mengizinkan seseorang lagi',
    'grant.restrict-file': 'Menjadikan berkas terbatas',
    'grant.change-members': 'Mengubah siapa yang boleh tahu',
    'grant.ask-to-open-file': 'Meminta berkas menjadi biasa',
    'grant.open-restricted-file': 'Menyetujui berkas menjadi biasa',
    'grant.register-household': 'Mendaftarkan kartu keluarga',
    'grant.settle-household-match': 'Memutuskan kecocokan kartu keluarga',
    'grant.offer-grant': 'Memberi akses',
    'grant.name-co-worker': 'Menunjuk rekan pendamping',
    'grant.accept-grant': 'Menerima permintaan bantuan',
    'grant.decline-grant': 'Menjawab tidak bisa membantu',
    'grant.end-grant': 'Mengakhiri akses',
    'grant.acknowledge-emergency': 'Sudah tahu tentang pembukaan darurat',
    'grant.review-emergency': 'Menilai pembukaan darurat'
  },
  en: {
    'grant.deny-person': 'Recording who must not see',
    'grant.lift-denial': 'Allowing somebody again',
    'grant.restrict-file': 'Making a file restricted',
    'grant.change-members': 'Changing who may know',
    'grant.ask-to-open-file': 'Asking to make a file ordinary',
    'grant.open-restricted-file': 'Agreeing to make a file ordinary',
    'grant.register-household': 'Registering a family card',
    'grant.settle-household-match': 'Deciding a family-card match',
    'grant.offer-grant': 'Give access',
    'grant.name-co-worker': 'Name a co-worker',
    'grant.accept-grant': 'Accept a request for help',
    'grant.decline-grant': 'Answer that one cannot help',
    'grant.end-grant': 'End access',
    'grant.acknowledge-emergency': 'Knowing of an emergency opening',
    'grant.review-emergency': 'Judging an emergency opening'
  }
})
