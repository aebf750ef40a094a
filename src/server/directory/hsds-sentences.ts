/** What is wrong with a row that was to be imported, in words for whoever keeps the file. */
import type { RoomProblem } from '#domain/directory/room.ts'
import type { TermsProblem } from '#domain/directory/service.ts'

export const sentences = {
  id: 'Kolom id perlu berisi UUID.',
  status: 'Status tidak dikenal. Pakai active, temporarily closed, inactive, atau defunct.',
  code: 'Layanan ini tidak memuat kode SV. Tambahkan atribut dengan taxonomy "Lingkar SV".',
  place: 'Layanan ini dirahasiakan tempatnya: telepon, surel, kontak, dan lokasinya tidak boleh ada di direktori. Hapus dari berkas.',
  orphan: 'Baris ini menunjuk id yang tidak ada di berkas mana pun.',
  twice: 'Id ini sudah dipakai baris lain.',
  number: 'Kolom ini perlu berisi angka.',
  organisation: 'Layanan ini tidak menunjuk lembaga yang ada di berkas.',
  organisationName: 'Nama lembaga perlu diisi.',
  region: 'Lembaga baru perlu wilayah. Tambahkan atribut lembaga dengan taxonomy "Kemendagri" dan kode wilayah yang ada.',
  organisationPlace: 'Lembaga ini memberi layanan yang dirahasiakan tempatnya: lokasinya tidak boleh ada di direktori. Hapus dari berkas.',
  unitOfOthers: 'Layanan lembaga ini bukan Anda yang mencatat. Hapus lembaga dan layanannya dari berkas.',
  unitElsewhere: 'Lembaga ini belum dikenal dan berada di luar wilayah yang Anda pimpin. Hapus dari berkas.',
  serviceOfOthers: 'Layanan ini dicatat lembaga lain. Hapus dari berkas, atau beri id baru.',
  serviceClosed: 'Layanan ini sudah ditutup. Bila diberikan lagi, masukkan dengan id baru.',
  terms: {
    'ages-turned-round': 'Usia termuda lebih besar daripada usia tertua.',
    'shelter-is-confidential': 'Layanan penampungan harus dirahasiakan tempatnya.',
    'place-of-confidential': 'Layanan yang dirahasiakan tempatnya tidak boleh memuat telepon, surel, atau alamat.',
    'place-in-words': 'Nama atau penjelasan menyebut tempat layanan yang dirahasiakan. Hapus nama jalan atau alamatnya.',
    'named-twice': 'Ada isian yang ditulis dua kali.',
    'region-unknown': 'Kode wilayah tidak ada dalam daftar Kemendagri.',
    'post-of-another-unit': 'Jabatan penerima bukan dari lembaga ini.'
  } satisfies Record<TermsProblem['kind'], string>,
  columns: {
    'ages-turned-round': 'minimum_age',
    'shelter-is-confidential': 'attributes',
    'place-of-confidential': 'phones',
    'place-in-words': 'description',
    'named-twice': 'attributes',
    'region-unknown': 'service_areas',
    'post-of-another-unit': 'organization_id'
  } satisfies Record<TermsProblem['kind'], string>,
  rooms: {
    'more-free-than-all': 'Tempat kosong lebih banyak daripada seluruh tempat.',
    'room-named-twice': 'Satu jenis tempat ditulis dua kali.',
    'room-does-not-fit': 'Jenis tempat ini tidak cocok dengan jenis layanannya.'
  } satisfies Record<RoomProblem['kind'], string>
} as const

const columns: Readonly<Record<string, string>> = {
  minAge: 'minimum_age',
  maxAge: 'maximum_age',
  costWords: 'fees_description',
  papers: 'required_documents',
  hours: 'schedules',
  phone: 'phones',
  address: 'service_at_locations',
  regionCodes: 'service_areas',
  sexes: 'attributes',
  disabilities: 'attributes'
}
export const columnOf = (path: readonly PropertyKey[]): string => columns[String(path[0])] ?? String(path[0])

interface Issue {
  readonly code?: string | undefined
  readonly maximum?: number | bigint
  readonly minimum?: number | bigint
  readonly origin?: string
  readonly params?: Record<string, unknown>
}

export function issueSentence(given: object): string {
  const issue = given as Issue
  if (typeof issue.params?.id === 'string') return issue.params.id
  const letters = issue.origin === 'string' ? ' huruf' : ''
  if (issue.code === 'too_big') return `Paling banyak ${issue.maximum}${letters}.`
  if (issue.code === 'too_small') return `Paling sedikit ${issue.minimum}${letters}.`
  if (issue.code === 'invalid_type') return 'Isinya bukan jenis yang diharapkan: periksa apakah kosong, atau bukan angka bulat.'
  return 'Isinya tidak sesuai.'
}
