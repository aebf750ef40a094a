/** What is said when somebody may not be contacted, or a sentence may not leave: what happened, what is safe, what to do. */
import { words } from './words.tsx'

interface Opens {
  readonly opensAt: string
}
const clock = ({ opensAt }: Opens): string =>
  new Intl.DateTimeFormat('id', { weekday: 'long', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }).format(new Date(opensAt))

export const problemWords = words({
  id: {
    'case-file-closed': 'Berkas ini sudah ditutup. Tidak ada yang dikirim.',
    'person-not-there': 'Orang ini tidak ada di berkas. Muat ulang halaman.',
    'kept-away': 'Orang ini tidak boleh tahu tentang berkas. Tidak ada yang dikirim.',
    'do-not-contact': 'Orang ini tidak boleh dihubungi. Tidak ada yang dikirim. Tanyakan dulu kepada anak.',
    'consent-needed': 'Belum ada persetujuan untuk menghubungi orang ini. Catat persetujuannya dulu.',
    'consent-ended': 'Persetujuannya ditolak, ditarik, atau berakhir. Tidak ada yang dikirim.',
    'rule-too-old': 'Aturan kontaknya terlalu lama. Tanyakan lagi kepada anak atau walinya, lalu perbarui.',
    'channel-not-agreed': 'Jalur itu tidak disepakati. Pilih jalur lain.',
    'no-window': 'Belum ada hari dan jam aman. Lengkapi aturannya.',
    'outside-window': (p: Opens) => `Sekarang bukan jam aman. Tidak ada yang dikirim. Boleh lagi ${clock(p)}.`,
    'template-not-usable': 'Kalimat ini belum diperiksa, sudah diganti, atau ditarik. Pilih kalimat lain.',
    'template-not-for-channel': 'Kalimat ini bukan untuk jalur itu. Pilih yang lain.',
    'blank-missing': 'Isi dulu semua bagian kalimatnya.',
    'day-past': 'Hari yang disebut sudah lewat saat pesannya sampai. Pilih hari lain.',
    'too-far-ahead': 'Paling jauh satu bulan ke depan. Pilih waktu yang lebih dekat.',
    'message-not-there': 'Pesan ini tidak ada. Muat ulang halaman.',
    'not-waiting': 'Pesan ini tidak menunggu konfirmasi lagi. Muat ulang halaman.',
    'done-by-hand': 'Telepon, surat, dan kunjungan dilakukan sendiri. Catat hasilnya sesudah itu.',
    'left-already': 'Pesan ini sudah berangkat dan tidak dapat ditarik.',
    'reason-not-yours': 'Pilih alasan lain.',
    'outcome-does-not-fit': 'Hasil itu tidak cocok dengan keadaan pesannya. Muat ulang halaman.',
    'may-not-leave-message': 'Tidak boleh menitip pesan. Catat sebagai tidak dijawab.',
    'person-needed': 'Sebut dulu siapa orangnya.',
    'name-needed': 'Tulis nama panggilannya.',
    'child-there-already': 'Aturan untuk anak sudah ada. Ubah yang ada.',
    'account-not-known': 'Akun itu tidak dikenal.',
    'channel-missing': 'Pilih paling sedikit satu jalur.',
    'address-missing': 'Isi nomor atau alamat untuk setiap jalur yang dipilih.',
    'hours-missing': 'Pilih hari dan jam yang aman.',
    'confirmation-missing': 'Catat siapa yang memastikan dan kapan. Tanpa itu orang ini tidak dihubungi.',
    'confirmed-in-the-future': 'Tanggal itu belum tiba.',
    'confirmed-too-long-ago': 'Sudah lebih dari 90 hari. Tanyakan lagi, lalu catat tanggal yang baru.',
    'template-withdrawn': 'Kalimat ini sudah ditarik.',
    'template-not-there': 'Kalimat ini tidak ada. Muat ulang halaman.',
    'own-words': 'Kalimat Anda sendiri diperiksa orang lain.',
    'nothing-to-review': 'Tidak ada yang menunggu diperiksa. Muat ulang halaman.',
    'blank-unknown': (p: { readonly word: string }) => `Isian “${p.word}” tidak dikenal. Pakai {salam} {hari} {jam} {pengirim}.`,
    'word-tells': (p: { readonly word: string }) => `“${p.word}” dapat memberi tahu orang lain. Tulis tanpa kata, angka, atau tautan itu.`,
    'sender-missing': 'Akhiri dengan {pengirim}, nama netral yang disepakati.'
  },
  en: {
    'case-file-closed': 'This file is closed. Nothing was sent.',
    'person-not-there': 'This person is not on the file. Reload the page.',
    'kept-away': 'This person must not know about the file. Nothing was sent.',
    'do-not-contact': 'This person must not be contacted. Nothing was sent. Ask the child first.',
    'consent-needed': 'No consent allows contacting this person yet. Record it first.',
    'consent-ended': 'Consent was refused, withdrawn or has ended. Nothing was sent.',
    'rule-too-old': 'The contact rule is too old. Ask the child or the carer again, then update it.',
    'channel-not-agreed': 'That channel was not agreed. Choose another.',
    'no-window': 'No safe day and hour yet. Complete the rule.',
    'outside-window': (p: Opens) => `This is not a safe hour. Nothing was sent. Next: ${clock(p)}.`,
    'template-not-usable': 'This sentence is not reviewed yet, was replaced or withdrawn. Choose another.',
    'template-not-for-channel': 'This sentence is not for that channel. Choose another.',
    'blank-missing': 'Fill in every part of the sentence first.',
    'day-past': 'The day it speaks of is over when it arrives. Choose another day.',
    'too-far-ahead': 'One month ahead at most. Choose a nearer time.',
    'message-not-there': 'This message does not exist. Reload the page.',
    'not-waiting': 'This message no longer waits for a confirmation. Reload the page.',
    'done-by-hand': 'Calls, letters and visits are made by you. Record the outcome afterwards.',
    'left-already': 'This message has left and cannot be withdrawn.',
    'reason-not-yours': 'Choose another reason.',
    'outcome-does-not-fit': 'That outcome does not fit how the message stands. Reload the page.',
    'may-not-leave-message': 'No message may be left. Record it as unanswered.',
    'person-needed': 'Say first who it is.',
    'name-needed': 'Write what this person is called.',
    'child-there-already': 'There is a rule for the child already. Change that one.',
    'account-not-known': 'That account is not known.',
    'channel-missing': 'Choose at least one channel.',
    'address-missing': 'Fill in the number or address for every channel you chose.',
    'hours-missing': 'Choose safe days and hours.',
    'confirmation-missing': 'Record who confirmed it and when. Without that this person is not contacted.',
    'confirmed-in-the-future': 'That day has not come yet.',
    'confirmed-too-long-ago': 'More than 90 days have passed. Ask again, then record the new day.',
    'template-withdrawn': 'This sentence was withdrawn.',
    'template-not-there': 'This sentence does not exist. Reload the page.',
    'own-words': 'Your own sentence is reviewed by somebody else.',
    'nothing-to-review': 'Nothing waits for a review. Reload the page.',
    'blank-unknown': (p: { readonly word: string }) => `The blank “${p.word}” is not known. Use {salam} {hari} {jam} {pengirim}.`,
    'word-tells': (p: { readonly word: string }) => `“${p.word}” can tell others. Write it without that word, figure or link.`,
    'sender-missing': 'End with {pengirim}, the neutral name that was agreed.'
  }
})

export const commandWords = words({
  id: {
    'contact.set-rule': 'Mencatat aturan kontak',
    'contact.prepare-message': 'Menyiapkan pesan',
    'contact.confirm-message': 'Memastikan pesan',
    'contact.withdraw-message': 'Menarik pesan',
    'contact.record-outcome': 'Mencatat hasil kontak',
    'contact.write-template': 'Menulis kalimat',
    'contact.review-template': 'Memeriksa kalimat',
    'contact.withdraw-template': 'Menarik kalimat'
  },
  en: {
    'contact.set-rule': 'Record a contact rule',
    'contact.prepare-message': 'Prepare a message',
    'contact.confirm-message': 'Confirm a message',
    'contact.withdraw-message': 'Withdraw a message',
    'contact.record-outcome': 'Record what came of a contact',
    'contact.write-template': 'Write a sentence',
    'contact.review-template': 'Review a sentence',
    'contact.withdraw-template': 'Withdraw a sentence'
  }
})

export const fieldWords = words({ id: { state: 'Keadaan' }, en: { state: 'State' } })
