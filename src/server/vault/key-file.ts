/**
 * The two copies of the key store, written together: SQLite commits one transaction over both files or over none, and not before both
 * are on their disks. A key that was destroyed leaves its id behind, so that no copy and no backup can bring it back.
 */
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { KeysBroken } from './keys.ts'

export interface Copies {
  all<R>(sql: string, ...given: SQLInputValue[]): R[]
  one<R>(sql: string, ...given: SQLInputValue[]): R | undefined
  /** Statements for both copies in one transaction: `{copy}` stands for the copy's name. */
  write(statements: readonly (readonly [sql: string, ...given: SQLInputValue[]])[]): void
  /** True when both copies hold the same. */
  inStep(): boolean
  close(): void
}

const names = ['main', 'mirror'] as const
const tables = {
  domain_key: 'domain, version, wrapped, made_at',
  data_key: 'id, subject, compartment, domain, version, wrapped, made_at',
  destroyed: 'id, subject, at'
} as const

const schema = names
  .map(
    (copy) => `
  pragma ${copy}.journal_mode = delete; pragma ${copy}.synchronous = full; pragma ${copy}.secure_delete = on;
  create table if not exists ${copy}.domain_key (domain text not null, version integer not null, wrapped blob not null, made_at text not null,
    primary key (domain, version));
  create table if not exists ${copy}.data_key (id text primary key, subject text not null, compartment text not null, wrapped blob not null,
    made_at text not null, domain text not null default 'vault', version integer not null default 1, unique (subject, compartment));
  create table if not exists ${copy}.destroyed (id text primary key, subject text not null, at text not null);
  create table if not exists ${copy}.step (origin text not null, n integer not null);`
  )
  .join('\n')

/** Whether keys were ever kept here. */
export const holdsKeys = (folder: string): boolean => existsSync(join(folder, 'keys.sqlite'))

/** Opens both copies and brings them into step; a folder without keys gets none by being opened alone. */
export function openCopies(folder: string, mirror: string): Copies {
  for (const one of [folder, mirror]) mkdirSync(one, { recursive: true, mode: 0o700 })
  if (!holdsKeys(folder) && holdsKeys(mirror))
    throw new KeysBroken(
      `Kunci tidak ditemukan di ${folder}, tetapi salinannya ada di ${mirror}. Tidak ada yang berubah. Jalankan "lingkar keys restore".`
    )
  for (const one of [folder, mirror]) closeSync(openSync(join(one, 'keys.sqlite'), 'a', 0o600))
  const file = new DatabaseSync(join(folder, 'keys.sqlite'))
  file.exec('pragma busy_timeout = 500')
  file.prepare('attach database ? as mirror').run(join(mirror, 'keys.sqlite'))
  growOld(file)
  file.exec(schema)
  try {
    stepTogether(file, mirror)
  } catch (error) {
    file.close()
    throw error
  }
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? file.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  return {
    all: <R>(sql: string, ...given: SQLInputValue[]) => statement(sql).all(...given) as R[],
    one: <R>(sql: string, ...given: SQLInputValue[]) => statement(sql).get(...given) as R | undefined,
    write(statements) {
      inTransaction(file, () => {
        for (const copy of names) {
          for (const [sql, ...given] of statements) statement(sql.replaceAll('{copy}', copy)).run(...given)
          statement(`update ${copy}.step set n = n + 1`).run()
        }
      })
    },
    inStep: () => Object.entries(tables).every(([table, columns]) => differences(file, table, columns) === 0),
    close: () => file.close()
  }
}

function inTransaction(file: DatabaseSync, work: () => void): void {
  file.exec('begin immediate')
  try {
    work()
    file.exec('commit')
  } catch (error) {
    file.exec('rollback')
    throw error
  }
}

/** A key store of the first kind knew no domains; its rows belong to the first version of the vault's. */
function growOld(file: DatabaseSync): void {
  for (const copy of names) {
    const columns = file.prepare(`select name from pragma_table_info('data_key', '${copy}')`).all() as { name: string }[]
    if (columns.length && !columns.some(({ name }) => name === 'domain'))
      file.exec(`alter table ${copy}.data_key add column domain text not null default 'vault';
        alter table ${copy}.data_key add column version integer not null default 1`)
  }
}

interface Step {
  readonly origin: string
  readonly n: number
}

/** Every write counts one step in both copies; only copies that stand at different steps are compared row by row. */
function stepTogether(file: DatabaseSync, mirror: string): void {
  const [mine, theirs] = names.map((copy) => file.prepare(`select origin, n from ${copy}.step`).get() as Step | undefined)
  if (mine && theirs && mine.origin !== theirs.origin)
    throw new KeysBroken(
      `Salinan kedua di ${mirror} berasal dari simpanan kunci yang lain. Tidak ada yang berubah. Periksa LINGKAR_KEYS_MIRROR.`
    )
  if (mine && theirs && mine.n === theirs.n) return
  const origin = mine?.origin ?? theirs?.origin ?? randomBytes(8).toString('hex')
  bringInStep(file)
  inTransaction(file, () => {
    for (const copy of names) {
      file.exec(`delete from ${copy}.step`)
      file.prepare(`insert into ${copy}.step (origin, n) values (?, ?)`).run(origin, Math.max(mine?.n ?? 0, theirs?.n ?? 0) + 1)
    }
  })
}

/** What one copy lacks comes from the other, except what was destroyed; of two wrappings of one key the newer stays. */
function bringInStep(file: DatabaseSync): void {
  inTransaction(file, () => {
    for (const [to, from] of [names, [...names].reverse()] as const) {
      file.exec(`insert or ignore into ${to}.destroyed (${tables.destroyed}) select ${tables.destroyed} from ${from}.destroyed`)
      file.exec(`delete from ${to}.data_key where exists (select 1 from ${to}.destroyed d where d.id = ${to}.data_key.id);
        delete from ${to}.domain_key where exists (select 1 from ${to}.destroyed d where d.id = ${to}.domain_key.domain || '/' || ${to}.domain_key.version)`)
      file.exec(`insert or ignore into ${to}.domain_key (${tables.domain_key}) select ${tables.domain_key} from ${from}.domain_key;
        delete from ${to}.domain_key where exists (select 1 from ${to}.destroyed d where d.id = ${to}.domain_key.domain || '/' || ${to}.domain_key.version);
        replace into ${to}.data_key (${tables.data_key}) select ${tables.data_key} from ${from}.data_key s
          where not exists (select 1 from ${to}.destroyed d where d.id = s.id)
            and not exists (select 1 from ${to}.data_key t where t.subject = s.subject and t.compartment = s.compartment and t.version >= s.version)`)
    }
  })
}

const differences = (file: DatabaseSync, table: string, columns: string): number =>
  (
    file
      .prepare(
        `select (select count(*) from (select ${columns} from main.${table} except select ${columns} from mirror.${table}))
          + (select count(*) from (select ${columns} from mirror.${table} except select ${columns} from main.${table})) as n`
      )
      .get() as { n: number }
  ).n
