/** The safety plan and the small card of it that says nothing about who gave it. */
import { words } from './words.tsx'

export const safetyWords = words({
  id: {
    safety: {
      empty: 'Belum ada rencana keselamatan. Susun bersama anak: siapa yang aman, ke mana pergi, bagaimana menghubungi.',
      write: 'Tulis rencana keselamatan',
      change: 'Perbarui rencana',
      card: 'Cetak kartu kecil',
      cardTitle: 'Kartu saya',
      shut: 'Rencana keselamatan tidak terbuka bagi jabatan Anda.',
      version: (version: number) => `Versi ${version}`,
      review: 'Ditinjau lagi',
      formTitle: 'Rencana keselamatan',
      formHint: 'Ditulis bersama anak, dengan kata-kata anak. Jangan menulis kejadian.',
      signs: 'Tanda bahaya',
      people: 'Orang yang aman',
      places: 'Tempat yang aman',
      channels: 'Cara menghubungi anak',
      windows: 'Waktu terbaik',
      codeWord: 'Kata sandi',
      codeWordHint: 'Kata yang hanya anak dan Anda tahu.',
      device: 'Keamanan ponsel',
      whatToDo: 'Yang dilakukan bila ada bahaya',
      whomToCall: 'Siapa yang ditelepon',
      whomToCallHint: 'Nama panggilan dan nomor. Darurat: 110, SAPA 129.',
      notToTell: 'Siapa yang tidak boleh tahu',
      reviewOn: 'Ditinjau lagi',
      save: 'Simpan rencana',
      cardLines: {
        people: 'Yang bisa saya datangi',
        places: 'Tempat saya aman',
        call: 'Yang bisa saya hubungi',
        doing: 'Yang saya lakukan'
      }
    }
  },
  en: {
    safety: {
      empty: 'No safety plan yet. Make it with the child: who is safe, where to go, how to be reached.',
      write: 'Write the safety plan',
      change: 'Renew the plan',
      card: 'Print the small card',
      cardTitle: 'My card',
      shut: 'The safety plan is not open to your post.',
      version: (version) => `Version ${version}`,
      review: 'Review on',
      formTitle: 'Safety plan',
      formHint: 'Written with the child, in the child’s words. Do not write about events.',
      signs: 'Danger signs',
      people: 'Safe people',
      places: 'Safe places',
      channels: 'Ways to reach the child',
      windows: 'Best times',
      codeWord: 'Code word',
      codeWordHint: 'A word only the child and you know.',
      device: 'Device safety',
      whatToDo: 'What to do in danger',
      whomToCall: 'Whom to call',
      whomToCallHint: 'How they are called, and numbers. Emergency: 110, SAPA 129.',
      notToTell: 'Who must not be told',
      reviewOn: 'Review on',
      save: 'Save the plan',
      cardLines: { people: 'Who I can go to', places: 'Where I am safe', call: 'Whom I can call', doing: 'What I do' }
    }
  }
})
