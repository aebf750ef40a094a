/** The identity vault: sealing who the child is, keeping the blind index in step, opening it for a stated purpose. */
import type { Identity } from '#domain/case-file/identity.ts'
import type { IdentityChange, IdentityState, RecordIdentity } from '#domain/case-file/record-identity.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import type { Place } from '#server/vault/seal.ts'
import { lockedFile } from './file-state.store.ts'

const inIdentity = [
  ['name', 'name'],
  ['called', 'called'],
  ['nik', 'nik'],
  ['kk', 'kk'],
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
  { identity, version, index, household, ofAge }: IdentityChange,
  { caseFileId }: RecordIdentity
): Promise<Answer> {
  const sealed = async (place: Place, text: string | null): Promise<string | null> => (text === null ? null : work.vault.seal(place, text))
  const [who, where, card, tokens] = await Promise.all([
    Promise.all(inIdentity.map(([field, column]) => sealed(places.identity(caseFileId, column, version), identity[field]))),
    Promise.all(inWhereabouts.map(([field, column]) => sealed(places.whereabouts(caseFileId, column, version), identity[field]))),
    household === null ? null : work.vault.indexHash(household, 32),
    Promise.all(
      index.map(async ({ kind, part, text, bits }) => ({
        kind,
        part,
        token: cutTo(bits, await work.vault.indexHash(text, Math.ceil(bits / 8)))
      }))
    )
  ])
  await Promise.all([
    work.query(
      `insert into vault.identity (case_file_id, name, called, nik, kk, born_on, version) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (case_file_id) do update set name = excluded.name, called = excluded.called, nik = excluded.nik, kk = excluded.kk, born_on = excluded.born_on, version = excluded.version`,
      [caseFileId, ...who, version]
    ),
    work.query(
      `insert into vault.whereabouts (case_file_id, address, phone, version) values ($1, $2, $3, $4)
       on conflict (case_file_id) do update set address = excluded.address, phone = excluded.phone, version = excluded.version`,
      [caseFileId, ...where, version]
    ),
    work.query('select vault.keep_household($1, $2)', [caseFileId, card]),
    ofAge &&
      work.query(
        `insert into casework.of_age (case_file_id, month, known_from, stated_at, stated_by) values ($1, $2, 'birth-date', $3, $4)
         on conflict (case_file_id) do update set month = excluded.month, known_from = excluded.known_from, stated_at = excluded.stated_at, stated_by = excluded.stated_by`,
        [caseFileId, ofAge, work.now.at, work.caller.accountId]
      ),
    work.query('delete from vault.index_token where case_file_id = $1', [caseFileId]),
    // One statement however many words there are; whom they meet is looked up later, by nobody's request (decision 12).
    work.query(
      `insert into vault.index_token (case_file_id, kind, part, token)
       select $1, t.kind, t.part, decode(t.token, 'hex') from unnest($2::text[], $3::int[], $4::text[]) t (kind, part, token)`,
      [caseFileId, tokens.map(({ kind }) => kind), tokens.map(({ part }) => part), tokens.map(({ token }) => token.toString('hex'))]
    )
  ])
  return { version }
}

/** The bits beyond the wished ones are taken away, not kept for later. */
function cutTo(bits: number, hash: Buffer): Buffer {
  const cut = Buffer.from(hash)
  const last = cut.length - 1
  if (bits % 8 && cut[last] !== undefined) cut[last] &= 0xff << (8 - (bits % 8))
  return cut
}

interface Row {
  readonly version: number | null
  readonly isOpen: boolean
  readonly [column: string]: string | number | boolean | null
}

const opened = async (work: Work, row: Row, field: keyof Identity, column: string, place: Place) => {
  const sealed = row[column]
  return [field, typeof sealed === 'string' ? await work.vault.open(place, sealed) : null] as const
}

/** Who the child is, opened on purpose; the line in the audit chain carries that purpose. */
export async function readIdentity(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<Row>(
    `select i.name, i.called, i.nik, i.kk, i.born_on, i.version from casework.case_file f left join vault.identity i on i.case_file_id = f.id where f.id = $1`,
    [id]
  )
  if (!row) return undefined
  const fields = await Promise.all(
    inIdentity.map(([field, column]) => opened(work, row, field, column, places.identity(id, column, row.version ?? 1)))
  )
  return { version: row.version ?? 0, ...(Object.fromEntries(fields) as Partial<Identity>) }
}

/** Where the child is: shut for whoever stands too far (head of unit, a grant that does not name it), and asked for again each time. */
export async function readWhereabouts(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<Row>(
    `select w.address, w.phone, w.version, $1 = any (array(select casework.files_open('K3'))) as "isOpen"
     from (select 1) one left join vault.whereabouts w on w.case_file_id = $1`,
    [id]
  )
  if (!row) return undefined
  const fields = await Promise.all(
    inWhereabouts.map(([field, column]) => opened(work, row, field, column, places.whereabouts(id, column, row.version ?? 1)))
  )
  return { isOpen: row.isOpen, version: row.version ?? 0, ...(Object.fromEntries(fields) as Partial<Identity>) }
}
