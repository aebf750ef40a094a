/** What is said when something about a living or work cannot be recorded so: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'case-file-closed': 'Berkas ini sudah ditutup. Tidak ada yang berubah. Buka kembali berkasnya dulu.',
    'happened-in-future': 'Tanggal itu belum tiba. Pilih hari ini atau sebelumnya.',
    'due-in-past': 'Tanggal itu sudah lewat. Pilih hari ini atau sesudahnya.',
    'child-view-or-reason': 'Tulis kata anak, atau pilih mengapa belum ada. Salah satu saja.',
    'feeling-or-reason': 'Catat jawaban anak, atau mengapa belum dapat ditanyakan. Salah satu saja.',
    'money-not-to-this-person':
      'Orang itu diduga terlibat, berbahaya, atau menolak anak: uang dan keputusan tidak diberikan kepadanya. Tidak ada yang tercatat. Pilih orang lain, atau bayar langsung ke penyedia.',
    'not-with-this-person':
      'Orang itu diduga terlibat atau berbahaya bagi anak, jadi tidak diajak bertemu. Tidak ada yang tercatat. Bicarakan dengan supervisor.',
    'talk-about-offence': ({ words }: { readonly words: readonly string[] }) =>
      `Tindak pidana tidak dapat diselesaikan lewat pertemuan (UU 12/2022). Kata ini menyinggungnya: ${words.join(', ')}. Tulis hanya tentang pengasuhan, keluarga, atau sekolah.`,
    'safeguard-needed': 'Tulis dulu apa yang dilakukan supaya anak tidak dirugikan. Paling sedikit satu kalimat pendek.',
    'agreement-needed': 'Tulis apa yang disepakati, atau pilih hasil yang lain.',
    'no-family-plan': 'Belum ada rencana keluarga yang dapat ditinjau. Tulis rencananya dulu.',
    'still-harder': 'Keadaannya lebih berat, jadi keluarga ini belum dilepas. Pilih kapan dilihat lagi.',
    'review-too-late': 'Rencana dilihat lagi paling lambat 3 bulan sesudahnya. Pilih tanggal yang lebih dekat.',
    'step-not-open': 'Langkah itu sudah dicatat. Muat ulang halaman untuk melihatnya.',
    'child-owes-nothing': 'Anak tidak boleh berutang. Pilih bantuan tanpa pengembalian, atau penerima yang dewasa.',
    'received-on-needed': 'Tulis kapan dananya diterima.',
    'funding-needed': 'Pilih dari dana apa uang itu datang.',
    'sentence-tells-why': ({ words }: { readonly words: readonly string[] }) =>
      `Kalimat ini memberi tahu mengapa anak didampingi: ${words.join(', ')}. Tulis tanpa kata itu.`,
    'too-young-for-this': ({ from, age }: { readonly from: number; readonly age: number }) =>
      `Ini baru boleh mulai ${from} tahun, dan yang pasti anak berusia ${age}. Pilih kursus atau pelatihan. Bila anak sudah lebih tua, catat dulu bulan ia menjadi 18 tahun.`,
    'hours-needed': 'Tulis berapa jam sehari dan seminggu.',
    'too-many-hours': ({ hoursDay, hoursWeek }: { readonly hoursDay: number; readonly hoursWeek: number }) =>
      `Untuk usianya paling lama ${hoursDay} jam sehari dan ${hoursWeek} jam seminggu. Kurangi jamnya. Bila anak lebih tua, catat dulu bulan ia menjadi 18 tahun.`,
    'hazardous-under-eighteen':
      'Di bawah 18 tahun anak tidak bekerja di tempat dengan bahaya seperti yang ditandai. Tidak ada yang tercatat. Cari tempat lain.',
    'conditions-missing': ({ conditions }: { readonly conditions: readonly string[] }) =>
      `Masih ada ${conditions.length} hal yang belum dipastikan. Pastikan semuanya sebelum anak mulai.`,
    'pay-needed': 'Magang dan kerja tidak boleh tanpa upah atau uang saku. Tulis berapa sebulan.',
    'activity-unknown': 'Kegiatan itu tidak ada di berkas ini. Muat ulang halaman.',
    'stage-not-next': 'Tahap itu bukan sesudah tahap yang sekarang. Muat ulang halaman.',
    'before-last-stage': 'Tanggal itu lebih dulu daripada tahap sebelumnya. Periksa tanggalnya.',
    'stop-reason-needed': 'Pilih mengapa kegiatan berhenti.',
    'not-running': 'Pada tanggal itu kegiatan ini tidak sedang berjalan. Periksa tahap dan tanggalnya.',
    'bank-needed': 'Tulis di bank mana rekeningnya dibuka.',
    'amount-needed': 'Tulis berapa rupiah yang diberikan.',
    'not-your-part': 'Berkas ini tidak dibagikan kepada kantor Anda. Tidak ada yang tercatat.'
  },
  en: {
    'case-file-closed': 'This file is closed. Nothing changed. Open the file again first.',
    'happened-in-future': 'That date has not come yet. Choose today or earlier.',
    'due-in-past': 'That date has passed. Choose today or later.',
    'child-view-or-reason': 'Write the child’s words, or choose why there are none. One of the two.',
    'feeling-or-reason': 'Record the child’s answer, or why it could not be asked. One of the two.',
    'money-not-to-this-person':
      'That person is suspected, dangerous, or refuses the child: no money and no decision goes there. Nothing was recorded. Choose somebody else, or pay the provider directly.',
    'not-with-this-person':
      'That person is suspected or dangerous to the child, so no talk is held. Nothing was recorded. Speak with your supervisor.',
    'talk-about-offence': ({ words }: { readonly words: readonly string[] }) =>
      `A crime cannot be settled in a talk (Law 12/2022). These words touch on it: ${words.join(', ')}. Write about care, family or school alone.`,
    'safeguard-needed': 'Say first what is done so that the child is not harmed. One short sentence at least.',
    'agreement-needed': 'Write what was agreed, or choose another result.',
    'no-family-plan': 'There is no plan of the family to look at yet. Write the plan first.',
    'still-harder': 'It got harder, so this family is not let go yet. Choose when it is looked at again.',
    'review-too-late': 'The plan is looked at again within 3 months. Choose a nearer date.',
    'step-not-open': 'That step is recorded already. Reload the page to see it.',
    'child-owes-nothing': 'A child owes nothing. Choose help that is not paid back, or a grown-up who receives it.',
    'received-on-needed': 'Write when the money was received.',
    'funding-needed': 'Choose from which funds the money came.',
    'sentence-tells-why': ({ words }: { readonly words: readonly string[] }) =>
      `This sentence tells why the child is accompanied: ${words.join(', ')}. Write it without.`,
    'too-young-for-this': ({ from, age }: { readonly from: number; readonly age: number }) =>
      `This is open from ${from} years on, and the child is certainly ${age}. Choose a course or training. If the child is older, record first in which month it turns 18.`,
    'hours-needed': 'Write how many hours a day and a week.',
    'too-many-hours': ({ hoursDay, hoursWeek }: { readonly hoursDay: number; readonly hoursWeek: number }) =>
      `At this age at most ${hoursDay} hours a day and ${hoursWeek} hours a week. Take fewer hours. If the child is older, record first in which month it turns 18.`,
    'hazardous-under-eighteen':
      'Under 18 a child does not work where there are dangers like those marked. Nothing was recorded. Look for another place.',
    'conditions-missing': ({ conditions }: { readonly conditions: readonly string[] }) =>
      `${conditions.length === 1 ? 'One thing is' : `${conditions.length} things are`} not made sure yet. Make sure of all before the child begins.`,
    'pay-needed': 'An internship or a job is never without pay or an allowance. Write how much a month.',
    'activity-unknown': 'That activity is not on this file. Reload the page.',
    'stage-not-next': 'That stage does not follow the present one. Reload the page.',
    'before-last-stage': 'That date is before the last stage. Check the date.',
    'stop-reason-needed': 'Choose why the activity stopped.',
    'not-running': 'On that date this activity is not running. Check its stage and the date.',
    'bank-needed': 'Write at which bank the account was opened.',
    'amount-needed': 'Write how many rupiah were given.',
    'not-your-part': 'This file is not shared with your office. Nothing was recorded.'
  }
})

export const commandWords = words({
  id: {
    'livelihood.write-family-plan': 'Menulis rencana penghidupan keluarga',
    'livelihood.review-family': 'Meninjau penghidupan keluarga',
    'livelihood.add-step': 'Menambah langkah keluarga',
    'livelihood.settle-step': 'Mencatat langkah keluarga',
    'livelihood.keep-fund': 'Mencatat dana keluarga',
    'livelihood.record-session': 'Mencatat pertemuan pengasuhan',
    'livelihood.plan-activity': 'Merencanakan kursus atau kerja',
    'livelihood.move-activity': 'Mencatat tahap kursus atau kerja',
    'livelihood.record-look': 'Mencatat jalannya kursus atau kerja',
    'livelihood.keep-savings': 'Mencatat tabungan anak',
    'livelihood.report-aid': 'Melaporkan bantuan'
  },
  en: {
    'livelihood.write-family-plan': 'Write the plan for the family’s living',
    'livelihood.review-family': 'Review the family’s living',
    'livelihood.add-step': 'Add a step of the family',
    'livelihood.settle-step': 'Record a step of the family',
    'livelihood.keep-fund': 'Record money for the family',
    'livelihood.record-session': 'Record a talk about care',
    'livelihood.plan-activity': 'Plan a course or work',
    'livelihood.move-activity': 'Record a stage of a course or work',
    'livelihood.record-look': 'Record how a course or work goes',
    'livelihood.keep-savings': 'Record the child’s savings',
    'livelihood.report-aid': 'Report assistance'
  }
})
