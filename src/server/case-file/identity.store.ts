/** The identity vault: sealing who the child is, keeping the blind index in step, opening it for a stated purpose. */
import type { Identity } from '#domain/case-file/identity.ts'
import type { IdentityChange, IdentityState, RecordIdentity } from '#domain/case-file/record-identity.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { lockedFile } from './file-state.store.ts'

const inIdentity = [
  ['name', 'name'],
  ['called', 'called'],
  ['nik', 'nik'],
  ['bornOn', 'born_on']
] as const
const inWhereabouts = [
  ['address', 'address'],
  ['phone', 'phone']
] as const

export async function stateForIdentity(work: Work, { caseFileId }: RecordIdentity): Promise<IdentityState> {
  const [file, [row]] = await Promise.all([
    lockedFile(work, caseFileId),
    work.query<{ version: number }>('select version from vault.identity where case_file_id = $1', [caseFileId])
  ])
  return { file, version: row?.version ?? 0 }
}

export async function saveIdentity(
  work: Work,
  { identity, version, index }: IdentityChange,
  { caseFileId }: RecordIdentity
): Promise<Answer> {
  const sealed = (place: Parameters<Work['vault']['seal']>[0], text: string | null): string | null =>
    text === null ? null : work.vault.seal(place, text)
  await Promise.all([
    work.query(
      `insert into vault.identity (case_file_id, name, called, nik, born_on, version) values ($1, $2, $3, $4, $5, $6)
       on conflict (case_file_id) do update set name = excluded.name, called = excluded.called, nik = excluded.nik, born_on = excluded.born_on, version = excluded.version`,
      [caseFileId, ...inIdentity.map(([field, column]) => sealed(places.identity(caseFileId, column, version), identity[field])), version]
    ),
    work.query(
      `insert into vault.whereabouts (case_file_id, address, phone, version) values ($1, $2, $3, $4)
       on conflict (case_file_id) do update set address = excluded.address, phone = excluded.phone, version = excluded.version`,
      [
        caseFileId,
        ...inWhereabouts.map(([field, column]) => sealed(places.whereabouts(caseFileId, column, version), identity[field])),
        version
      ]
    ),
    work.query('delete from vault.index_token where case_file_id = $1', [caseFileId]),
    ...index.map(({ kind, text, bytes }) =>
      work.query('insert into vault.index_token (case_file_id, kind, token) values ($1, $2, $3)', [
        caseFileId,
        kind,
        work.vault.indexHash(text, bytes)
      ])
    )
  ])
  return { version }
}

interface Row {
  readonly version: number | null
  readonly whereaboutsVersion: number | null
  readonly seesWhereabouts: boolean
  readonly [column: string]: string | number | boolean | null
}

/** Opened on purpose; the line in the audit chain carries that purpose. Whereabouts stay shut for who stands too far (head of unit). */
export async function readIdentity(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<Row>(
    `select i.name, i.called, i.nik, i.born_on, i.version, w.address, w.phone, w.version as "whereaboutsVersion",
       f.id = any (array(select casework.files_open('K3'))) as "seesWhereabouts"
     from casework.case_file f left join vault.identity i on i.case_file_id = f.id left join vault.whereabouts w on w.case_file_id = f.id where f.id = $1`,
    [id]
  )
  if (!row) return undefined
  const opened = (place: Parameters<Work['vault']['open']>[0], column: string): string | null => {
    const sealed = row[column]
    return typeof sealed === 'string' ? work.vault.open(place, sealed) : null
  }
  const identity = Object.fromEntries(
    inIdentity.map(([field, column]) => [field, opened(places.identity(id, column, row.version ?? 1), column)])
  )
  const whereabouts = Object.fromEntries(
    inWhereabouts.map(([field, column]) => [field, opened(places.whereabouts(id, column, row.whereaboutsVersion ?? 1), column)])
  )
  return {
    version: row.version ?? 0,
    seesWhereabouts: row.seesWhereabouts,
    ...(identity as Partial<Identity>),
    ...(whereabouts as Partial<Identity>)
  }
}
