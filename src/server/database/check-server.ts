/** Whether a PostgreSQL server may hold a real child's file: durability, version and the application's rights (security.md T15, 3.4 rule 1). */
import type { Database } from './database.ts'

interface Facts {
  readonly version: number
  readonly fsync: string
  readonly full_page_writes: string
  readonly synchronous_commit: string
  readonly data_checksums: string
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
      current_setting('data_checksums') as data_checksums,
      (select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = session_user) as privileged,
      exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('ops','authn','agency','audit','casework','vault','pipeline') and pg_has_role(session_user, c.relowner, 'usage')) as owns,
      (select mode from ops.instance) as mode`)
    return row as Facts
  })
  return faults.filter(([isFault]) => isFault(facts)).map(([, sentence]) => sentence)
}
