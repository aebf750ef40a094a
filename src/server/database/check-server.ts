/** Whether a PostgreSQL server may hold a real child's file: durability, version, the application's rights, and what its own log would print (security.md T15, 3.4). */
import type { Database } from './database.ts'

interface Facts {
  readonly version: number
  readonly fsync: string
  readonly full_page_writes: string
  readonly synchronous_commit: string
  readonly data_checksums: string
  readonly zero_damaged_pages: string
  readonly ignore_checksum_failure: string
  readonly log_min_error_statement: string
  readonly log_parameter_max_length_on_error: string
  readonly log_parameter_max_length: string
  readonly log_error_verbosity: string
  readonly log_statement: string
  readonly privileged: boolean
  readonly owns: boolean
  readonly mode: string
}

const faults: readonly (readonly [(facts: Facts) => boolean, string])[] = [
  [(f) => f.version < 150_000, 'PostgreSQL terlalu lama: perlu versi 15 atau lebih baru.'],
  [(f) => f.fsync !== 'on', 'fsync mati: listrik padam dapat menghapus data yang sudah disebut tersimpan. Nyalakan fsync.'],
  [
    (f) => f.full_page_writes !== 'on',
    'full_page_writes mati: halaman yang tertulis separuh tidak dapat dipulihkan. Nyalakan full_page_writes.'
  ],
  [(f) => f.synchronous_commit === 'off', 'synchronous_commit mati: jawaban "tersimpan" bisa tidak benar. Nyalakan synchronous_commit.'],
  [
    (f) => f.data_checksums !== 'on',
    'Checksum data tidak aktif: kerusakan disk tidak akan ketahuan. Buat klaster dengan initdb --data-checksums.'
  ],
  [
    (f) => f.zero_damaged_pages !== 'off' || f.ignore_checksum_failure !== 'off',
    'Server disuruh melewati halaman yang rusak: data bisa hilang tanpa suara. Matikan zero_damaged_pages dan ignore_checksum_failure.'
  ],
  // With the settings a server comes with, each failed statement writes the row it failed on into the server's own log (finding 5).
  [
    (f) =>
      f.log_min_error_statement !== 'panic' ||
      f.log_error_verbosity !== 'terse' ||
      f.log_statement !== 'none' ||
      f.log_parameter_max_length_on_error !== '0' ||
      f.log_parameter_max_length !== '0',
    'Catatan server basis data akan memuat isi berkas anak bila ada kesalahan. Jalankan "lingkar database prepare", atau atur log_min_error_statement = panic, log_error_verbosity = terse, log_statement = none, log_parameter_max_length_on_error = 0 dan log_parameter_max_length = 0 untuk login aplikasi.'
  ],
  [
    (f) => f.privileged,
    'Login aplikasi terlalu kuat (superuser, bypassrls, createrole atau createdb). Jalankan "lingkar database prepare".'
  ],
  [(f) => f.owns, 'Login aplikasi memiliki tabel: dinding row-level security tidak berlaku baginya. Jalankan "lingkar database prepare".'],
  [(f) => f.mode !== 'production', 'Basis data ini lahir sebagai contoh dan tidak dapat dipakai untuk anak sungguhan.']
]

/** The reasons not to start, in Indonesian; none when all is well. */
export async function faultsOfServer(database: Database): Promise<string[]> {
  const facts = await database.transaction(async (t) => {
    const [row] = await t.query<Facts>(`select current_setting('server_version_num')::int as version, current_setting('fsync') as fsync,
      current_setting('full_page_writes') as full_page_writes, current_setting('synchronous_commit') as synchronous_commit,
      current_setting('data_checksums') as data_checksums, current_setting('zero_damaged_pages') as zero_damaged_pages,
      current_setting('ignore_checksum_failure') as ignore_checksum_failure, current_setting('log_min_error_statement') as log_min_error_statement,
      current_setting('log_parameter_max_length_on_error') as log_parameter_max_length_on_error,
      current_setting('log_parameter_max_length') as log_parameter_max_length, current_setting('log_error_verbosity') as log_error_verbosity,
      current_setting('log_statement') as log_statement,
      (select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = session_user) as privileged,
      exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('ops','authn','agency','audit','casework','directory','vault','pipeline') and pg_has_role(session_user, c.relowner, 'usage')) as owns,
      (select mode from ops.instance) as mode`)
    return row as Facts
  })
  return faults.filter(([isFault]) => isFault(facts)).map(([, sentence]) => sentence)
}
