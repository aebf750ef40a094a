/** The need-to-know compartments K1–K18 and their names (domain.md B2). A referral grants named compartments, never "the case". */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const compartments = vocabulary([
  {
    code: 'K1',
    id: 'Penunjuk berkas',
    en: 'Pointer',
    hint: { id: 'Bahwa ada berkas, nomornya, dan penanggung jawabnya.', en: 'That a file exists, its number and its owner.' }
  },
  { code: 'K2', id: 'Identitas', en: 'Identity', hint: null },
  { code: 'K3', id: 'Keberadaan & kontak aman', en: 'Whereabouts and safe contact', hint: null },
  { code: 'K4', id: 'Catatan laporan terkode', en: 'Structured intake facts', hint: null },
  { code: 'K5', id: 'Kebutuhan & skor', en: 'Needs and scores', hint: null },
  { code: 'K6', id: 'Catatan psikologis', en: 'Psychological notes', hint: null },
  { code: 'K7', id: 'Kesehatan', en: 'Health', hint: null },
  { code: 'K8', id: 'Hukum', en: 'Legal', hint: null },
  { code: 'K9', id: 'Pendidikan', en: 'Education', hint: null },
  { code: 'K10', id: 'Keluarga & peta dukungan', en: 'Family and support map', hint: null },
  { code: 'K11', id: 'RTL & tindakan', en: 'Plan and actions', hint: null },
  { code: 'K12', id: 'Paket rujukan', en: 'Referral packet', hint: null },
  { code: 'K13', id: 'Biaya', en: 'Cost', hint: null },
  { code: 'K14', id: 'Suara anak', en: 'Child voice and feedback', hint: null },
  {
    code: 'K15',
    id: 'Alamat laporan konten',
    en: 'Content-report addresses',
    hint: { id: 'Hanya rujukan, tidak pernah isinya.', en: 'References only, never the content.' }
  },
  { code: 'K16', id: 'Petugas & supervisi', en: 'Staff and supervision', hint: null },
  { code: 'K17', id: 'Jejak audit', en: 'Audit log', hint: null },
  { code: 'K18', id: 'Angka gabungan', en: 'Aggregates', hint: null }
])
