/** What is said when a step of a case conference is refused: what happened, what is safe, what to do. */
import { words } from './words.tsx'

const placesId: Readonly<Record<string, string>> = {
  'case-worker': 'pekerja sosial',
  supervisor: 'supervisor',
  service: 'satu layanan yang terkait'
}
const placesEn: Readonly<Record<string, string>> = {
  'case-worker': 'the case worker',
  supervisor: 'the supervisor',
  service: 'one service concerned'
}

export const problemWords = words({
  id: {
    'case-file-closed': 'Berkas ini sudah ditutup. Tidak ada yang berubah.',
    'conference-gone': 'Konferensi itu tidak ada. Tidak ada yang berubah. Muat ulang halaman ini.',
    'not-at-this-point': 'Konferensi sudah di tahap lain, jadi langkah ini tidak bisa lagi. Muat ulang halaman ini.',
    'already-called': 'Sudah ada konferensi untuk anak ini. Selesaikan atau batalkan yang itu dulu.',
    'post-unknown': 'Salah satu jabatan tidak ada di jejaring. Keluarkan, lalu pilih yang lain.',
    'post-kept-away': 'Orang di salah satu jabatan itu tidak boleh tahu tentang anak ini. Undang orang lain.',
    'post-or-office': 'Untuk setiap peserta pilih jabatan di jejaring, atau tulis lembaganya.',
    'invited-twice': 'Satu jabatan diundang dua kali. Keluarkan salah satunya.',
    'convener-not-on-file': 'Penyelenggara adalah pekerja sosial, supervisor, atau kepala unit anak ini, dan ikut diundang.',
    'minimum-missing': (problem: { readonly missing: readonly string[] }) =>
      `Belum lengkap: ${problem.missing.map((place) => placesId[place] ?? place).join(', ')}. Satu orang hanya dihitung sekali.`,
    'held-in-past': 'Waktunya sudah lewat. Pilih waktu yang akan datang.',
    'too-far-ahead': 'Waktunya lebih dari 60 hari lagi. Pilih waktu yang lebih dekat.',
    'names-the-child': 'Ada nama sandi anak di dalam teks. Hapus dulu: agenda dibaca orang lain.',
    'not-your-seat': 'Undangan ini bukan untuk jabatan Anda. Tidak ada yang berubah.',
    'pledged-already': 'Janji ini sudah tercatat. Tidak perlu diulang.',
    'has-account': 'Petugas ini punya akun, jadi ia berjanji lewat akunnya sendiri.',
    'seat-unknown': 'Catat kehadiran untuk setiap peserta, lalu simpan lagi.',
    'pledge-missing': (problem: { readonly participantIds: readonly string[] }) =>
      `${problem.participantIds.length} orang yang hadir belum berjanji. Minta mereka berjanji dulu, atau tandai tidak hadir.`,
    'view-or-reason': 'Tulis pendapat anak, atau pilih alasan mengapa belum ada. Tanpa itu konferensi tidak bisa dimulai.',
    'representative-missing': 'Pilih siapa yang menyampaikan suara anak di konferensi ini.',
    'point-unknown': 'Butir agenda itu tidak ada. Pilih butir lain.',
    'goal-unknown': 'Tujuan itu tidak ada di rencana. Pilih tujuan lain.',
    'owner-missing': 'Pilih satu penanggung jawab: petugas di jejaring, atau orang lain.',
    'due-in-past': 'Tenggatnya sudah lewat. Pilih tanggal yang akan datang.',
    'due-too-far': 'Tenggatnya lebih dari setahun lagi. Pilih tanggal yang lebih dekat.',
    'decision-unknown': 'Keputusan itu tidak ada, atau sudah dicoret.',
    'nothing-decided': 'Belum ada keputusan. Catat satu keputusan, atau pilih mengapa belum ada.',
    'decided-after-all': 'Sudah ada keputusan, jadi alasannya tidak diperlukan.'
  },
  en: {
    'case-file-closed': 'This file is closed. Nothing changed.',
    'conference-gone': 'That conference does not exist. Nothing changed. Reload this page.',
    'not-at-this-point': 'The conference has moved on, so this step is no longer possible. Reload this page.',
    'already-called': 'There is a conference about this child already. Finish it or call it off first.',
    'post-unknown': 'One of the posts is not in the network. Take it out and choose another.',
    'post-kept-away': 'Whoever holds one of these posts must not know about this child. Invite somebody else.',
    'post-or-office': 'For each participant choose a post of the network, or write the office.',
    'invited-twice': 'One post is invited twice. Take one out.',
    'convener-not-on-file': 'The convener is this child’s case worker, supervisor or unit head, and is invited too.',
    'minimum-missing': (problem) =>
      `Still missing: ${problem.missing.map((place) => placesEn[place] ?? place).join(', ')}. One person counts once.`,
    'held-in-past': 'That time is over. Choose one to come.',
    'too-far-ahead': 'That is more than 60 days away. Choose a nearer time.',
    'names-the-child': 'The child’s code name is in the text. Take it out: others read the agenda.',
    'not-your-seat': 'This invitation is not for your post. Nothing changed.',
    'pledged-already': 'This pledge is recorded. There is no need to repeat it.',
    'has-account': 'This colleague has an account and pledges on it.',
    'seat-unknown': 'Note the attendance of every participant, then save again.',
    'pledge-missing': (problem) =>
      `${problem.participantIds.length} of those present have not pledged. Ask them to, or mark them as not present.`,
    'view-or-reason': 'Write the child’s view, or choose the reason why there is none. Without it the conference cannot begin.',
    'representative-missing': 'Choose who speaks for the child in this conference.',
    'point-unknown': 'That agenda point does not exist. Choose another.',
    'goal-unknown': 'That goal is not in the plan. Choose another.',
    'owner-missing': 'Choose one owner: somebody in the network, or somebody else.',
    'due-in-past': 'The due date is over. Choose one to come.',
    'due-too-far': 'The due date is more than a year away. Choose a nearer one.',
    'decision-unknown': 'That decision does not exist, or is struck already.',
    'nothing-decided': 'Nothing is decided. Record one decision, or choose why there is none.',
    'decided-after-all': 'There are decisions, so no reason is needed.'
  }
})

export const commandWords = words({
  id: {
    'conference.convene': 'Panggilan konferensi',
    'conference.reschedule': 'Waktu konferensi',
    'conference.call-off': 'Pembatalan konferensi',
    'conference.pledge': 'Janji kerahasiaan',
    'conference.record-paper-pledge': 'Janji di atas kertas',
    'conference.begin': 'Mulai konferensi',
    'conference.record-attendance': 'Kehadiran',
    'conference.record-decision': 'Keputusan konferensi',
    'conference.strike-decision': 'Keputusan dicoret',
    'conference.close': 'Penutupan konferensi'
  },
  en: {
    'conference.convene': 'Calling a conference',
    'conference.reschedule': 'Time of the conference',
    'conference.call-off': 'Calling off the conference',
    'conference.pledge': 'Pledge of confidentiality',
    'conference.record-paper-pledge': 'Pledge on paper',
    'conference.begin': 'Beginning the conference',
    'conference.record-attendance': 'Attendance',
    'conference.record-decision': 'Decision of the conference',
    'conference.strike-decision': 'Decision struck',
    'conference.close': 'Closing the conference'
  }
})

export const fieldWords = words({
  id: { heldAt: 'Waktu', state: 'Tahap' },
  en: { heldAt: 'When', state: 'Stage' }
})
