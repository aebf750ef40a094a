/** Reviews, monitoring and opening again, as the section of a case file says them. */
import { words } from './words.tsx'

export const episodeWords = words({
  id: {
    cancel: 'Batal',
    pending: 'di ponsel',
    episode: (number: number) => `Episode ${number}`,
    review: {
      title: 'Tinjauan',
      next: 'Tinjauan berikutnya',
      rhythm: (days: number) => `Paling lama ${days} hari sekali pada risiko ini.`,
      limits: 'Lihat semua tenggat',
      noNext: 'Belum ada tanggal tinjauan. Tanggal dibuat saat rencana disetujui.',
      record: 'Catat tinjauan',
      none: 'Belum ada tinjauan. Di sini tersimpan pendapat anak, keselamatan, dan keputusan setiap kali rencana ditinjau bersama.',
      all: (count: number) => `Semua tinjauan (${count})`,
      number: (number: number) => `Tinjauan ${number}`,
      safetyYes: 'Keselamatan dibahas',
      safetyNo: 'Keselamatan belum dibahas',
      noSigns: 'Tidak ada tanda peringatan',
      assessment: (number: number) => `Asesmen ke-${number}`,
      by: (name: string) => `Dicatat ${name}`,
      signed: (name: string) => `Dibaca dan ditandatangani ${name}`,
      waits: 'Menunggu tanda tangan supervisor, karena risikonya tinggi.',
      sign: 'Tanda tangani',
      print: 'Cetak lembar',
      noView: (reason: string) => `Pendapat anak belum ada: ${reason}`,
      next2: (day: string) => `Tinjauan berikutnya ${day}`
    },
    form: {
      title: 'Tinjauan bersama anak',
      lead: 'Mulai dari anak. Kemajuan tiap langkah dicatat di rencana.',
      on: 'Tanggal',
      view: 'Kata anak tentang waktu sejak tinjauan lalu',
      viewHint: 'Dengan kata-katanya sendiri. Jangan menanyakan kejadiannya.',
      noView: 'Mengapa belum ada pendapat anak',
      needs: 'Kebutuhan anak',
      needsHint: 'Dibanding asesmen terakhir.',
      signs: 'Tanda peringatan dini',
      signsHint: 'Pilih yang terlihat. Kosongkan bila tidak ada.',
      safety: 'Keselamatan sudah dibahas bersama anak',
      decision: 'Keputusan',
      nextOn: 'Tinjauan berikutnya',
      nextHint: (day: string) => `Paling lambat ${day}.`,
      save: 'Simpan tinjauan'
    },
    monitoring: {
      title: 'Pemantauan pascalayanan',
      hint: 'Tanggal dibuat sistem saat pemantauan dimulai. Tetap berjalan setelah berkas ditutup.',
      place: (place: number) => `Pemantauan ${place}`,
      record: 'Catat',
      done: (day: string) => `Dilakukan ${day}`,
      coverage: (figure: string) => `Cakupan dukungan ${figure}`,
      school: 'Sekolah',
      proposes: 'Pertimbangkan membuka berkas kembali',
      proposesBody: (reasons: string) => `Pemantauan terakhir menemukan: ${reasons}. Bicarakan dengan anak dan supervisor hari ini.`,
      form: {
        title: (place: number) => `Pemantauan ${place}`,
        on: 'Tanggal',
        kind: 'Cara',
        view: 'Kata anak',
        lines: 'Pemulihan setelah perkara (UU 12/2022 Pasal 70)',
        school: 'Sekolah',
        signs: 'Tanda peringatan dini',
        signsHint: 'Pilih yang terlihat. Kosongkan bila tidak ada.',
        save: 'Simpan pemantauan'
      }
    },
    ending: {
      title: 'Menutup berkas',
      hint: 'Lihat apa yang sudah terpenuhi, baris demi baris.',
      open: 'Buka halaman penutupan'
    },
    closed: {
      title: (reason: string) => `Berkas ditutup: ${reason}.`,
      body: (day: string) => `Ditutup ${day}. Bila anak perlu dibantu lagi, buka kembali berkas ini.`,
      visits: 'Pemantauan tetap berjalan pada tanggalnya.',
      reopen: 'Buka kembali',
      onItsWay: 'Pembukaan kembali tersimpan dan sedang dikirim.'
    },
    reopen: {
      title: 'Buka kembali berkas',
      lead: 'Anak dan berkasnya tetap sama. Episode baru dimulai, dan asesmen dilakukan lagi.',
      reason: 'Apa yang terjadi',
      noProof: 'Permintaan anak atau pengasuh tidak perlu dibuktikan.',
      source: 'Diketahui dari',
      knownAt: 'Diketahui pada',
      knownHint: (hours: number) => `Berkas dibuka paling lambat ${hours} jam sesudahnya.`,
      danger: 'Anak dalam bahaya sekarang',
      dangerHint: 'Risiko menjadi tinggi, dan penjangkauan dimulai.',
      save: 'Buka kembali berkas',
      vacant: 'Jabatan pekerja kasus berkas ini sedang kosong. Minta kepala unit mengisi jabatannya, lalu buka kembali.'
    },
    history: {
      title: 'Episode',
      opened: (day: string) => `Dibuka ${day}`,
      closed: (day: string, reason: string) => `Ditutup ${day}: ${reason}`,
      reopened: (day: string, reason: string) => `Dibuka kembali ${day}: ${reason}`,
      late: 'lebih dari batas waktu',
      now: 'Berjalan'
    },
    sheet: {
      title: 'Lembar tinjauan',
      child: 'Kode nama',
      statement: 'Kata anak',
      needs: 'Kebutuhan',
      signs: 'Tanda peringatan dini',
      safety: 'Keselamatan',
      decision: 'Keputusan',
      next: 'Tinjauan berikutnya',
      worker: 'Pekerja kasus',
      supervisor: 'Supervisor'
    }
  },
  en: {
    cancel: 'Cancel',
    pending: 'on this phone',
    episode: (number) => `Episode ${number}`,
    review: {
      title: 'Reviews',
      next: 'Next review',
      rhythm: (days) => `At least every ${days} days at this risk.`,
      limits: 'See all time limits',
      noNext: 'There is no review date yet. It is made when the plan is approved.',
      record: 'Record a review',
      none: 'No review yet. Here the child’s view, safety and the decision are kept each time the plan is reviewed together.',
      all: (count) => `All reviews (${count})`,
      number: (number) => `Review ${number}`,
      safetyYes: 'Safety was looked at',
      safetyNo: 'Safety was not looked at yet',
      noSigns: 'No warning signs',
      assessment: (number) => `Assessment ${number}`,
      by: (name) => `Recorded by ${name}`,
      signed: (name) => `Read and signed by ${name}`,
      waits: 'Waits for the supervisor’s signature, because the risk is high.',
      sign: 'Sign',
      print: 'Print the sheet',
      noView: (reason) => `No view of the child yet: ${reason}`,
      next2: (day) => `Next review ${day}`
    },
    form: {
      title: 'Review with the child',
      lead: 'Begin with the child. Progress of each action is recorded in the plan.',
      on: 'Date',
      view: 'The child’s words on the time since the last review',
      viewHint: 'In the child’s own words. Do not ask about what happened.',
      noView: 'Why there is no view of the child yet',
      needs: 'Needs of the child',
      needsHint: 'Compared with the latest assessment.',
      signs: 'Early-warning signs',
      signsHint: 'Choose what is seen. Leave empty if there is none.',
      safety: 'Safety was looked at with the child',
      decision: 'Decision',
      nextOn: 'Next review',
      nextHint: (day) => `At the latest ${day}.`,
      save: 'Save the review'
    },
    monitoring: {
      title: 'Monitoring after services',
      hint: 'The dates are made by the system when monitoring begins. They go on after the file is closed.',
      place: (place) => `Monitoring ${place}`,
      record: 'Record',
      done: (day) => `Done ${day}`,
      coverage: (figure) => `Support coverage ${figure}`,
      school: 'School',
      proposes: 'Consider opening the file again',
      proposesBody: (reasons) => `The last monitoring found: ${reasons}. Talk with the child and the supervisor today.`,
      form: {
        title: (place) => `Monitoring ${place}`,
        on: 'Date',
        kind: 'How',
        view: 'The child’s words',
        lines: 'Recovery after the proceedings (UU 12/2022 art. 70)',
        school: 'School',
        signs: 'Early-warning signs',
        signsHint: 'Choose what is seen. Leave empty if there is none.',
        save: 'Save the monitoring'
      }
    },
    ending: {
      title: 'Closing the file',
      hint: 'See what is met, line by line.',
      open: 'Open the closing page'
    },
    closed: {
      title: (reason) => `File closed: ${reason}.`,
      body: (day) => `Closed ${day}. If the child needs help again, open this file again.`,
      visits: 'Monitoring goes on at its dates.',
      reopen: 'Open again',
      onItsWay: 'Opening again is kept and on its way.'
    },
    reopen: {
      title: 'Open the file again',
      lead: 'The child and the file stay the same. A new episode begins, and the assessment is made again.',
      reason: 'What happened',
      noProof: 'When the child or the carer asks, no proof is needed.',
      source: 'Known from',
      knownAt: 'Known at',
      knownHint: (hours) => `The file is opened at most ${hours} hours later.`,
      danger: 'The child is in danger now',
      dangerHint: 'The risk becomes high, and outreach begins.',
      save: 'Open the file again',
      vacant: 'The case worker’s post of this file is vacant. Ask the head of the unit to fill it, then open the file again.'
    },
    history: {
      title: 'Episodes',
      opened: (day) => `Opened ${day}`,
      closed: (day, reason) => `Closed ${day}: ${reason}`,
      reopened: (day, reason) => `Opened again ${day}: ${reason}`,
      late: 'later than the limit',
      now: 'Running'
    },
    sheet: {
      title: 'Review sheet',
      child: 'Code name',
      statement: 'The child’s words',
      needs: 'Needs',
      signs: 'Early-warning signs',
      safety: 'Safety',
      decision: 'Decision',
      next: 'Next review',
      worker: 'Case worker',
      supervisor: 'Supervisor'
    }
  }
})
