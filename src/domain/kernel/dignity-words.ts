/** The words that blame or undress a child, and what to write instead (domain.md D1, G-01–G-03; S58, S59, S168). */

export interface DignityRule {
  /** `graphic`: hints at telling the act or the body, which belongs in medical and police systems only (G-03). */
  readonly kind: 'word' | 'graphic'
  /** A space matches any gap; `(a|b)` and `?` as in a regular expression. Simple prefixes and suffixes are added when matching. */
  readonly phrases: readonly string[]
  readonly use: string | null
  readonly reason: { readonly id: string; readonly en: string }
  /** The law still uses the term: allowed in quotation marks beside the article it is quoted from. */
  readonly legalTerm?: true
}

const victimFirst = {
  id: 'Anak adalah korban. Tulis apa yang dilakukan kepadanya, bukan cap untuknya.',
  en: 'The child is a victim. Write what was done to the child, not a label.'
}
const neverConsent = {
  id: 'Anak tidak pernah dapat menyetujui eksploitasi, jadi kemauannya tidak dicatat. Pilih bentuknya dari daftar.',
  en: 'A child can never agree to exploitation, so willingness is not recorded. Choose the form from the list.'
}
const offenderFirst = {
  id: 'Orang yang mengeksploitasi anak adalah pelaku. Bila yang dimaksud anak yang didampingi, tulis “anak”.',
  en: 'The person who exploits a child is the offender. If you mean the child you work with, write “child”.'
}
const notJudged = {
  id: 'Tubuh dan watak anak tidak dinilai. Tulis kebutuhan atau langkah berikutnya.',
  en: 'The body and character of a child are not judged. Write the need or the next step.'
}
const notTheAct = {
  id: 'Rincian kejadian atau tubuh tidak ditulis di sini. Pilih kodenya; rincian ada pada dokter atau penyidik, cukup nomor suratnya.',
  en: 'Details of the event or the body are not written here. Choose the code; doctor or investigator keep them, a reference number is enough.'
}

const people = '(tamu|pria|laki laki|lelaki|om|bapak bapak|turis|hidung belang|pelaku)'

/** The list is kept short and clinical on purpose: enough to catch a habit, never a dictionary of insults. */
export const dignityRules: readonly DignityRule[] = [
  {
    kind: 'word',
    use: 'anak korban eksploitasi',
    reason: victimFirst,
    phrases: [
      'psk( anak)?',
      'pelacur( anak| cilik)?',
      'pekerja seks( komersial)?( anak)?',
      'wts',
      '(wanita )?tuna susila',
      '(gadis|perempuan|wanita) panggilan',
      'cabe cabean',
      'kupu kupu malam',
      'sugar baby'
    ]
  },
  {
    kind: 'word',
    use: 'child survivor of exploitation',
    reason: victimFirst,
    phrases: ['child prostitutes?', 'child sex workers?', 'juvenile prostitutes?']
  },
  {
    kind: 'word',
    use: 'dieksploitasi secara seksual',
    reason: victimFirst,
    phrases: ['(men)?jual diri', 'melacur', 'melacurkan diri', 'menjajakan diri', '(anak|korban) (dibooking|di booking)']
  },
  {
    kind: 'word',
    use: 'materi kekerasan seksual anak',
    legalTerm: true,
    reason: {
      id: 'Yang terekam adalah kekerasan terhadap anak. Jangan membuka, menyimpan, atau meneruskannya.',
      en: 'What is recorded is abuse of a child. Do not open, keep or forward it.'
    },
    phrases: [
      'pornografi anak',
      '(video|film|foto|gambar|konten|materi)? ?porno anak',
      '(video|film|foto|gambar|konten|materi) porno',
      'child porn(ography)?'
    ]
  },
  {
    kind: 'word',
    use: 'eksploitasi anak dalam pelacuran',
    legalTerm: true,
    reason: victimFirst,
    phrases: ['prostitusi (online |daring )?anak', 'prostitusi (online|daring)', 'pelacuran anak', 'child prostitution']
  },
  { kind: 'word', use: 'eksploitasi dalam pelacuran yang difasilitasi daring', reason: victimFirst, phrases: ['open bo', 'booking order'] },
  {
    kind: 'word',
    use: 'eksploitasi dalam perjalanan dan pariwisata',
    reason: { id: 'Wisata bukan alasan. Yang terjadi adalah eksploitasi.', en: 'Tourism is no excuse. What happens is exploitation.' },
    phrases: ['wisata seks(ual)?( anak)?', 'turis seks', 'child sex tourism', 'sex touris[mt]s?']
  },
  {
    kind: 'word',
    use: 'pelaku',
    reason: offenderFirst,
    phrases: [
      'klien',
      'pelanggan',
      '(pengguna|pemakai|pembeli|konsumen|penikmat) (jasa )?seks',
      '(pria |lelaki )?hidung belang',
      'om om',
      'sugar daddy'
    ]
  },
  {
    kind: 'word',
    use: 'dieksploitasi oleh pelaku',
    reason: neverConsent,
    phrases: [
      `melayani ${people}`,
      '(dipaksa|disuruh) melayani',
      'melayani (nafsu|hasrat|seks|hubungan)',
      '(anak|korban) (diminta|mau|harus|pernah|biasa|ikut) melayani'
    ]
  },
  {
    kind: 'word',
    use: null,
    reason: neverConsent,
    phrases: [
      'suka sama suka',
      'mau sama mau',
      'mau( saja| aja)? (dibayar|dijual|karena uang|demi uang|dengan imbalan|melayani)',
      '(anak|anaknya|korban) (juga|memang|sendiri|juga memang) (yang )?mau( saja| aja)?(?= ?([.,;!?)]|$))',
      '(bekerja|ikut|dibayar|terlibat|dieksploitasi) (atas |dengan )?kemauan(nya)? sendiri',
      'tidak (merasa )?keberatan (dibayar|dijual|dieksploitasi|difoto|direkam|melayani)',
      '(anak|anaknya|korban) tidak merasa keberatan(?= ?([.,;!?)]|$))',
      '(anak|korban) (juga )?menikmati (uang|hasil|perbuatan|hubungan)',
      'consensual (sex|acts?|relations?|relationship)'
    ]
  },
  {
    kind: 'word',
    use: null,
    reason: {
      id: 'Tanggung jawab selalu ada pada pelaku, tidak pernah pada anak.',
      en: 'Responsibility always lies with the offender, never with the child.'
    },
    phrases: [`(menggoda|merayu|memancing) ${people}`, 'salah (anak|korban|dia)(nya)? sendiri', 'kesalahan (anak|korban) sendiri']
  },
  {
    kind: 'word',
    use: null,
    reason: {
      id: 'Imbalan cukup dicatat ada atau tidak, dan untuk siapa. Harga tidak pernah ditulis.',
      en: 'Record only whether there was a gain and for whom. A price is never written.'
    },
    phrases: ['tarif (anak|korban|sekali|per malam|short time)', '(bayaran|harga) (anak|korban) (per|sekali)']
  },
  {
    kind: 'word',
    use: null,
    reason: notJudged,
    phrases: [
      '(tidak |bukan )?perawan',
      'keperawanan',
      'ternoda',
      'tidak suci( lagi)?',
      '(perempuan|gadis|wanita|cewek|anak) (nakal|murahan|genit|binal|gampangan)',
      '(perempuan|gadis) rusak'
    ]
  },
  { kind: 'word', use: 'kelompok sebaya berisiko', reason: notJudged, phrases: ['pergaulan bebas'] },
  { kind: 'word', use: 'anak dengan disabilitas', reason: notJudged, phrases: ['anak cacat', 'cacat mental'] },
  {
    kind: 'graphic',
    use: null,
    reason: notTheAct,
    legalTerm: true,
    phrases: [
      'persetubuhan',
      '(ber|di|me|ter)?setubuh',
      'menyetubuh',
      'hubungan (badan|intim)',
      'sodomi',
      'penetrasi',
      'intercourse',
      'penetrat(ion|ed)'
    ]
  },
  {
    kind: 'graphic',
    use: null,
    reason: notTheAct,
    phrases: [
      'alat kelamin',
      'kemaluan',
      'vagina',
      'penis',
      'payudara',
      'anus',
      'dubur',
      'selaput dara',
      'sperma',
      'air mani',
      '(seks|secara) (oral|anal)',
      '(oral|anal) seks',
      'masturbasi',
      'onani',
      'telanjang(?! kaki)',
      'bugil',
      '(di|me)raba( raba)?',
      'genitals?',
      'naked'
    ]
  }
]
