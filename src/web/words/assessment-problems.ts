/** What is said when an assessment is refused: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'case-file-closed': 'Berkas ini sudah ditutup. Isian Anda tetap ada. Buka kembali berkasnya dulu.',
    'need-twice': 'Satu kebutuhan tertulis dua kali. Periksa daftar kebutuhan.',
    'sub-need-elsewhere': 'Ada bagian yang bukan milik kebutuhan itu. Periksa pilihannya.',
    'sign-without-factor': 'Ada tanda yang terlihat, tetapi faktornya ditulis “tidak ada”. Ubah salah satunya.'
  },
  en: {
    'case-file-closed': 'This file is closed. What you entered is kept. Open the file again first.',
    'need-twice': 'A need stands here twice. Check the list of needs.',
    'sub-need-elsewhere': 'A part belongs to another need. Check the choice.',
    'sign-without-factor': 'A sign is marked but its factor says “not there”. Change one of the two.'
  }
})

export const commandWords = words({
  id: { 'assessment.record-assessment': 'Asesmen' },
  en: { 'assessment.record-assessment': 'Assessment' }
})

export const fieldWords = words({
  id: {
    needs: 'Kebutuhan',
    riskFactors: 'Faktor risiko',
    riskSigns: 'Yang terlihat',
    protectiveFactors: 'Faktor pelindung',
    dangerSigns: 'Tanda bahaya',
    childWords: 'Kata anak'
  },
  en: {
    needs: 'Needs',
    riskFactors: 'Risk factors',
    riskSigns: 'What is seen',
    protectiveFactors: 'Protective factors',
    dangerSigns: 'Danger signs',
    childWords: 'Child’s words'
  }
})
