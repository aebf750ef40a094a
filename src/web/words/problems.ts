/** From a problem's kind to a sentence that says what happened, what is safe, what to do. Each feature brings its own; these are the general ones. */
import { useLanguage, type Words, words } from './words.tsx'

export interface AnyProblem {
  readonly kind: string
}

/** One sentence per kind; a function when the problem carries something to say. */
export type ProblemSentences = Readonly<Record<string, string | ((problem: never) => string)>>

/** In a feature: `problemWords.id satisfies Covers<RefuseReason>` fails to compile when a kind has no sentence. */
export type Covers<P extends AnyProblem> = { readonly [K in P['kind']]: string | ((problem: Extract<P, { readonly kind: K }>) => string) }

/** `useProblemSentence(problemWords)(problem)`: the feature's sentence, else a general one, else the fallback. */
export function useProblemSentence(...catalogues: readonly Words<ProblemSentences>[]): (problem: AnyProblem) => string {
  const { language } = useLanguage()
  return (problem) => {
    for (const catalogue of [...catalogues, generalProblems as Words<ProblemSentences>]) {
      const sentence = catalogue[language][problem.kind]
      if (sentence !== undefined) return typeof sentence === 'string' ? sentence : sentence(problem as never)
    }
    return generalProblems[language].unknown
  }
}

/** What the server said when it would not answer a read now; undefined when it gave no reason of ours. */
export function useRefusalWords(kind: string | undefined): string | undefined {
  const { language } = useLanguage()
  const sentences: ProblemSentences = generalProblems[language]
  const sentence = kind === undefined ? undefined : sentences[kind]
  return typeof sentence === 'string' ? sentence : undefined
}

export const generalProblems = words({
  id: {
    unknown: 'Perubahan ini belum bisa diterima. Isian Anda tetap tersimpan di ponsel. Periksa lagi, atau tanyakan kepada supervisor Anda.',
    'invalid-input': 'Ada isian yang belum sesuai. Tidak ada yang hilang. Periksa bagian yang ditandai, lalu simpan lagi.',
    malformed: 'Ada isian yang belum sesuai. Tidak ada yang hilang. Periksa isian, lalu kirim lagi.',
    'not-stored': 'Ponsel ini belum bisa menyimpan. Isian Anda masih ada di layar. Kosongkan sedikit ruang ponsel, lalu simpan lagi.',
    'not-found': 'Ini tidak ada, atau bukan untuk akun Anda. Data lain tidak berubah. Bila seharusnya Anda boleh, hubungi supervisor Anda.',
    'id-known-already': 'Isian ini sudah pernah dikirim. Yang tersimpan tidak berubah. Buka lagi berkasnya untuk melihatnya.',
    'changed-meanwhile': 'Orang lain mengubah hal yang sama lebih dulu. Isian Anda tetap tersimpan. Pilih mana yang dipakai.',
    'signed-out': 'Anda perlu masuk lagi. Isian Anda tersimpan di ponsel dan dikirim setelah Anda masuk.',
    discarded: 'Perubahan ini sudah dibuang.',
    'step-up-needed': 'Untuk ini Anda perlu memastikan diri dulu. Isian Anda tetap tersimpan di ponsel.',
    'keys-unreachable':
      'Kunci data belum dapat dibuka. Isian Anda tetap tersimpan di ponsel dan dikirim lagi sendiri. Coba buka sebentar lagi.',
    'too-many-files': 'Anda membuka banyak berkas dalam waktu singkat. Tidak ada yang hilang. Tunggu beberapa menit, lalu buka lagi.',
    'too-many-searches': 'Anda mencari terlalu sering dalam satu jam. Tidak ada yang hilang. Tunggu beberapa menit, lalu cari lagi.',
    busy: 'Server sedang sangat sibuk. Yang Anda simpan tetap aman di ponsel dan dikirim lagi sendiri. Coba buka sebentar lagi.',
    'too-large': 'Isian ini terlalu besar untuk dikirim. Isian Anda tetap tersimpan di ponsel. Pendekkan, lalu kirim lagi.',
    'wait-a-moment': 'Terlalu banyak percobaan dalam waktu singkat. Tidak ada yang terkunci. Tunggu sebentar, lalu coba lagi.'
  },
  en: {
    unknown: 'This change could not be taken. What you entered is kept on the phone. Check it again, or ask your supervisor.',
    'invalid-input': 'Some answers do not fit yet. Nothing is lost. Check the marked places, then save again.',
    malformed: 'Some answers do not fit yet. Nothing is lost. Check them, then send again.',
    'not-stored': 'This phone could not store it. What you entered is still on screen. Free some space, then save again.',
    'not-found':
      'This does not exist, or is not for your account. Nothing else changed. If you should be allowed, talk to your supervisor.',
    'id-known-already': 'This was sent before. What is stored has not changed. Open the file again to see it.',
    'changed-meanwhile': 'Somebody else changed the same thing first. What you entered is kept. Choose which one to use.',
    'signed-out': 'Please sign in again. What you entered is kept on the phone and is sent once you have signed in.',
    discarded: 'This change has been discarded.',
    'step-up-needed': 'For this you need to confirm who you are first. What you entered is kept on the phone.',
    'keys-unreachable':
      'The data cannot be unlocked just now. What you entered is kept on the phone and is sent again by itself. Try again in a moment.',
    'too-many-files': 'You opened many files in a short time. Nothing is lost. Wait a few minutes, then open it again.',
    'too-many-searches': 'You searched too often within an hour. Nothing is lost. Wait a few minutes, then search again.',
    busy: 'The server is very busy. What you saved is safe on the phone and is sent again by itself. Try to open this in a moment.',
    'too-large': 'This is too large to be sent. What you entered is kept on the phone. Shorten it, then send it again.',
    'wait-a-moment': 'Too many tries in a short time. Nothing is locked. Wait a moment, then try again.'
  }
})
