/** What is said when a step of the plan is refused: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'case-file-closed': 'Berkas ini sudah ditutup. Tidak ada yang berubah. Buka kembali berkasnya dulu.',
    'plan-moved-on': 'Rencana sudah beralih ke tinjauan berikutnya. Isian Anda tetap ada. Muat ulang, lalu simpan lagi.',
    'plan-submitted': 'Rencana sedang dibaca supervisor, jadi tidak bisa diubah. Tunggu jawabannya, atau minta dikembalikan.',
    'plan-missing': 'Rencana belum dimulai. Tulis dulu satu tujuan dengan kata anak.',
    'plan-approved': 'Langkah ini sudah disetujui. Untuk mengubahnya, mulai tinjauan. Kemajuan tetap bisa dicatat.',
    'plan-not-approved': 'Rencana belum disetujui, jadi kemajuan belum bisa dicatat. Ajukan dulu ke supervisor.',
    'plan-not-draft': 'Rencana ini tidak sedang disusun. Muat ulang untuk melihat keadaannya.',
    'plan-not-submitted': 'Rencana ini belum diajukan, atau sudah dijawab. Muat ulang untuk melihat keadaannya.',
    'plan-empty': 'Rencana masih kosong. Tambah paling sedikit satu langkah.',
    'child-view-missing': 'Pendapat anak belum dicatat. Tanyakan kepada anak, atau catat mengapa belum bisa.',
    'severe-gaps-open': (problem: { readonly places: readonly unknown[] }) =>
      `Masih ada ${problem.places.length} celah mendesak tanpa jawaban. Masukkan langkahnya, atau pilih “Tidak sekarang” dan sebut alasannya.`,
    'own-plan': 'Rencana ini Anda sendiri yang menyusun. Minta orang lain yang menyetujui.',
    'state-not-ready': 'Berkas belum sampai di tahap ini. Lakukan asesmen dulu, lalu setujui rencananya.',
    'said-in-future': 'Tanggalnya ada di masa depan. Periksa tanggalnya.',
    'goal-unknown': 'Tujuan itu tidak ada di rencana ini. Pilih tujuan lain.',
    'owner-missing': 'Pilih satu penanggung jawab: petugas di jejaring, atau orang lain.',
    'due-before-start': 'Tenggatnya lebih awal daripada mulainya. Periksa kedua tanggal.',
    'funding-missing': 'Dana ditandai sudah ada, tetapi sumbernya belum dipilih. Pilih sumber dana.',
    'action-unknown': 'Langkah itu tidak ada. Tidak ada yang berubah. Muat ulang rencana.',
    'safety-cannot-wait': 'Keselamatan tidak bisa ditunda. Tinjau rencana keselamatan sekarang.',
    'view-or-reason': 'Tulis pendapat anak, atau pilih alasan mengapa belum ada.',
    'reason-missing': 'Tulis alasannya, supaya orang berikutnya tahu.',
    'why-missing': 'Tulis mengapa anak belum ditanyakan.',
    'count-too-high': (problem: { readonly times: number }) => `Angkanya lebih dari ${problem.times}. Periksa hitungannya.`
  },
  en: {
    'case-file-closed': 'This file is closed. Nothing changed. Open the file again first.',
    'plan-moved-on': 'The plan has moved on to its next review. What you entered is kept. Reload, then save again.',
    'plan-submitted': 'The supervisor is reading the plan, so it cannot change. Wait for the answer, or ask for it back.',
    'plan-missing': 'The plan has not begun. Write one goal in the child’s words first.',
    'plan-approved': 'This action has been approved. To change it, begin the review. Progress can still be recorded.',
    'plan-not-approved': 'The plan is not approved yet, so progress cannot be recorded. Send it to the supervisor first.',
    'plan-not-draft': 'This plan is not being drawn up. Reload to see how it stands.',
    'plan-not-submitted': 'This plan was not sent, or has been answered already. Reload to see how it stands.',
    'plan-empty': 'The plan is still empty. Add at least one action.',
    'child-view-missing': 'The child’s view is not recorded. Ask the child, or record why that cannot be done yet.',
    'severe-gaps-open': (problem) =>
      `${problem.places.length} urgent gaps have no answer yet. Put an action in the plan, or choose “Not now” and say why.`,
    'own-plan': 'You made this plan yourself. Ask somebody else to approve it.',
    'state-not-ready': 'The file has not come this far. Make the assessment first, then approve the plan.',
    'said-in-future': 'The date lies in the future. Check it.',
    'goal-unknown': 'That goal is not in this plan. Choose another.',
    'owner-missing': 'Choose one owner: somebody in the network, or somebody else.',
    'due-before-start': 'It is due before it starts. Check both dates.',
    'funding-missing': 'The money is marked as there, but not where it comes from. Choose the funding.',
    'action-unknown': 'That action does not exist. Nothing changed. Reload the plan.',
    'safety-cannot-wait': 'Safety cannot be put off. Look at the safety plan now.',
    'view-or-reason': 'Write the child’s view, or choose the reason why there is none.',
    'reason-missing': 'Write the reason, so that the next person knows.',
    'why-missing': 'Write why the child has not been asked.',
    'count-too-high': (problem) => `That is more than ${problem.times}. Check the count.`
  }
})

export const commandWords = words({
  id: {
    'plan.add-goal': 'Tujuan baru',
    'plan.add-action': 'Langkah baru',
    'plan.change-action': 'Perubahan langkah',
    'plan.decline-suggestion': 'Menunda saran',
    'plan.record-child-view': 'Pendapat anak',
    'plan.submit-plan': 'Pengajuan rencana',
    'plan.approve-plan': 'Persetujuan rencana',
    'plan.return-plan': 'Pengembalian rencana',
    'plan.record-progress': 'Kemajuan langkah',
    'plan.review-plan': 'Mulai tinjauan rencana'
  },
  en: {
    'plan.add-goal': 'New goal',
    'plan.add-action': 'New action',
    'plan.change-action': 'Change of an action',
    'plan.decline-suggestion': 'Putting off a suggestion',
    'plan.record-child-view': 'The child’s view',
    'plan.submit-plan': 'Sending the plan',
    'plan.approve-plan': 'Approving the plan',
    'plan.return-plan': 'Giving the plan back',
    'plan.record-progress': 'Progress of an action',
    'plan.review-plan': 'Beginning the review'
  }
})

export const fieldWords = words({
  id: {
    status: 'Kemajuan',
    count: 'Sudah berapa kali',
    dueOn: 'Paling lambat',
    what: 'Langkah',
    cost: 'Biaya',
    reason: 'Alasan',
    opinion: 'Menurut anak'
  },
  en: {
    status: 'Progress',
    count: 'How many times',
    dueOn: 'Due',
    what: 'Action',
    cost: 'Cost',
    reason: 'Reason',
    opinion: 'The child says'
  }
})
