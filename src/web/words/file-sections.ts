/** The titles of the case file's later sections, and of the groups in which all its sections stand, in the order of work. */
import { words } from './words.tsx'

export const fileSectionWords = words({
  id: {
    tinjauan: 'Tinjauan & pemantauan',
    pulang: 'Pulang & penempatan',
    dewasa: 'Usia & menuju dewasa',
    'kontak-aman': 'Kontak aman',
    instrumen: 'Instrumen',
    'peta-anak': 'Peta menurut anak',
    hukum: 'Hukum & pelindungan',
    kesehatan: 'Kesehatan & psikologis',
    'rumah-aman': 'Rumah aman',
    sekolah: 'Sekolah',
    penghidupan: 'Penghidupan & keterampilan',
    rujukan: 'Rujukan',
    'serah-terima': 'Serah terima',
    pindah: 'Pindah ke unit lain',
    'kata-anak': 'Kata anak',
    'suara-anak': 'Suara anak',
    konferensi: 'Konferensi kasus',
    lampiran: 'Lampiran',
    dokumen: 'Dokumen'
  },
  en: {
    tinjauan: 'Reviews and monitoring',
    pulang: 'Return and placement',
    dewasa: 'Age and growing up',
    'kontak-aman': 'Safe contact',
    instrumen: 'Instruments',
    'peta-anak': 'The child’s own map',
    hukum: 'Law and protection',
    kesehatan: 'Health and psychological care',
    'rumah-aman': 'Shelter',
    sekolah: 'School',
    penghidupan: 'Living, skills and work',
    rujukan: 'Referrals',
    'serah-terima': 'Hand-over',
    pindah: 'Transfer to another unit',
    'kata-anak': 'The child’s words',
    'suara-anak': 'The child’s voice',
    konferensi: 'Case conference',
    lampiran: 'Attachments',
    dokumen: 'Documents'
  }
})

export const sectionGroupWords = words({
  id: {
    safety: 'Keselamatan & asesmen',
    circle: 'Lingkar dukungan',
    plan: 'Rencana & rujukan',
    tracks: 'Jalur layanan',
    home: 'Keluarga & masa depan',
    voice: 'Suara & persetujuan anak',
    file: 'Isi berkas'
  },
  en: {
    safety: 'Safety and assessment',
    circle: 'Circle of support',
    plan: 'Plan and referrals',
    tracks: 'Services',
    home: 'Family and future',
    voice: 'Voice and consent',
    file: 'The file itself'
  }
})
