/** Assessment: the conversation, the needs side by side, and the two bars. */
import { words } from './words.tsx'

export const assessmentWords = words({
  id: {
    emptyTitle: 'Belum ada asesmen',
    empty: 'Asesmen mencatat apa yang dibutuhkan anak, menurut Anda dan menurut anak. Peta dukungan dan rencana dimulai dari sini.',
    begin: 'Mulai asesmen', again: 'Asesmen baru',
    made: (count: number) => `Asesmen ke-${count},`,
    onPhone: 'di ponsel, belum terkirim',
    intro: 'Bercakaplah dengan tenang. Anak boleh melewati pertanyaan mana pun. Jangan menanyakan kejadian.',
    known: 'Yang sudah diketahui tertulis di bawah. Tanyakan hanya yang mungkin berubah.',
    danger: 'Tanda bahaya', dangerHint: 'Tandai yang berlaku hari ini. Satu saja berarti risiko tinggi. Bila tidak ada, biarkan kosong.',
    dangerBefore: (signs: string) => `Tanda bahaya sebelumnya: ${signs}.`,
    dangerNow: 'Risiko menjadi Tinggi.', dangerDo: 'Hubungi supervisor sekarang dan tinjau rencana keselamatan.',
    childWords: 'Apa yang paling penting bagi anak?', childWordsHint: 'Dengan kata anak sendiri, pendek.',
    needsTitle: 'Tujuh kebutuhan', needsHint: 'Seberapa mendesak? Menurut Anda, dan menurut anak bila ditanyakan.',
    need: 'Kebutuhan', byWorker: 'Menurut petugas', byChild: 'Menurut anak', notAsked: 'belum ditanya', parts: 'Tepatnya apa?',
    severities: { 0: 'tidak', 1: 'ringan', 2: 'sedang', 3: 'mendesak' },
    riskTitle: 'Yang memberatkan anak', protectionTitle: 'Yang menolong anak',
    rated: (count: number, of: number) => `${count} dari ${of} dinilai`,
    riskRatings: { 0: 'tidak ada', 1: 'ada sedikit', 2: 'jelas ada', U: 'belum tahu' },
    protectionRatings: { 0: 'tidak ada', 1: 'ada sedikit', 2: 'jelas ada', U: 'belum tahu' },
    seen: 'Yang terlihat',
    risk: 'Faktor risiko', protection: 'Faktor pelindung', notEnough: 'belum cukup data',
    formula: 'Setiap batang menjumlahkan nilai 0 sampai 2 dan membaginya dengan nilai tertinggi. Keduanya tidak dikurangkan. Bila lebih dari 30% belum diketahui, tidak ada angka.',
    save: 'Simpan asesmen'
  },
  en: {
    emptyTitle: 'No assessment yet',
    empty: 'An assessment says what the child needs, as you see it and as the child says. The support map and the plan begin here.',
    begin: 'Begin the assessment', again: 'New assessment',
    made: (count) => `Assessment ${count},`,
    onPhone: 'on the phone, not sent yet',
    intro: 'Take your time. The child may pass over any question. Do not ask about what happened.',
    known: 'What is known already is written below. Ask only what may have changed.',
    danger: 'Danger signs', dangerHint: 'Mark what holds today. A single one means high risk. Leave it empty when there is none.',
    dangerBefore: (signs) => `Danger signs last time: ${signs}.`,
    dangerNow: 'The risk becomes High.', dangerDo: 'Call the supervisor now and look at the safety plan.',
    childWords: 'What matters most to the child?', childWordsHint: 'In the child’s own words, short.',
    needsTitle: 'Seven needs', needsHint: 'How urgent? As you see it, and as the child says when asked.',
    need: 'Need', byWorker: 'As the worker sees it', byChild: 'As the child says', notAsked: 'not asked', parts: 'What exactly?',
    severities: { 0: 'none', 1: 'mild', 2: 'moderate', 3: 'urgent' },
    riskTitle: 'What weighs on the child', protectionTitle: 'What helps the child',
    rated: (count, of) => `${count} of ${of} rated`,
    riskRatings: { 0: 'not there', 1: 'a little', 2: 'clearly', U: 'not known' },
    protectionRatings: { 0: 'not there', 1: 'a little', 2: 'clearly', U: 'not known' },
    seen: 'What is seen',
    risk: 'Risk factors', protection: 'Protective factors', notEnough: 'not enough is known',
    formula: 'Each bar adds up ratings from 0 to 2 and divides by the highest possible. They are never subtracted. When more than 30% is unknown there is no number.',
    save: 'Save the assessment'
  }
})
