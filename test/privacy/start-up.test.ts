/** T15: Lingkar refuses to start on a database that could lose or leak, and says in a sentence what to do. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOfServer } from '#server/database/check-server.ts'
import { FolderInUse, holdFolder } from '#server/database/data-folder.ts'
import { openPostgres } from '#server/database/postgres.ts'
import { CannotStart, start } from '#server/main.ts'
import { type OwnDatabase, poolOf, prepareDatabase, startProgram } from '#test/support/own-server.ts'
import { type PostgresServer, startPostgres } from '#test/support/postgres-server.ts'

const port = 4610
/** What "lingkar database prepare" sets for the application's login. */
const safe = {
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_parameter_max_length_on_error: '0',
  log_parameter_max_length: '0'
} as const

describe.skipIf(process.env.TEST_DATABASE_URL)('start-up', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lingkar-start-'))
  let server: PostgresServer
  let own: OwnDatabase
  let administrator: pg.Pool

  beforeAll(async () => {
    server = await startPostgres()
    own = await prepareDatabase(server, 'lingkar')
    administrator = poolOf(own.administratorUrl, 1)
  })
  afterAll(async () => {
    await administrator?.end()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const sentences = async (databaseUrl: string): Promise<readonly string[]> => {
    try {
      const running = await start({ databaseUrl, folder, port })
      await running.stop()
      return []
    } catch (error) {
      if (error instanceof CannotStart) return error.sentences
      throw error
    }
  }
  const withSetting = async (setting: string, value: string): Promise<readonly string[]> => {
    await administrator.query(`alter system set ${setting} = ${value}`)
    await administrator.query('select pg_reload_conf()')
    while ((await administrator.query<{ value: string }>('select current_setting($1) as value', [setting])).rows[0]?.value !== value)
      await administrator.query('select pg_sleep(0.01)')
    const said = await sentences(own.url)
    await administrator.query(`alter system reset ${setting}`)
    await administrator.query('select pg_reload_conf()')
    return said
  }

  it('T15 starts on a sound server', async () => {
    expect(await sentences(own.url)).toEqual([])
  })

  it.each([
    ['fsync', 'off', /^fsync mati: .*Nyalakan fsync\.$/],
    ['full_page_writes', 'off', /^full_page_writes mati: .*Nyalakan full_page_writes\.$/],
    ['synchronous_commit', 'off', /^synchronous_commit mati: .*Nyalakan synchronous_commit\.$/]
  ] as const)('T15 refuses %s = %s', async (setting, value, sentence) => {
    expect(await withSetting(setting, value)).toEqual([expect.stringMatching(sentence)])
  })

  it.each([
    ['log_min_error_statement', 'error'],
    ['log_error_verbosity', 'default'],
    ['log_statement', 'all'],
    ['log_parameter_max_length_on_error', '100'],
    ['log_parameter_max_length', '-1']
  ] as const)('T15 T29 refuses a server whose log would print rows: %s = %s', async (setting, value) => {
    await administrator.query(`alter role lingkar_app set ${setting} = '${value}'`)
    try {
      expect(await sentences(own.url)).toEqual([
        expect.stringMatching(/^Catatan server basis data akan memuat isi berkas anak .*lingkar database prepare/)
      ])
    } finally {
      await administrator.query(`alter role lingkar_app set ${setting} = '${safe[setting]}'`)
    }
  })

  it.each(['zero_damaged_pages', 'ignore_checksum_failure'] as const)('T15 refuses %s = on', async (setting) => {
    await administrator.query(`alter role lingkar_app set ${setting} = on`)
    try {
      expect(await sentences(own.url)).toEqual([expect.stringMatching(/^Server disuruh melewati halaman yang rusak/)])
    } finally {
      await administrator.query(`alter role lingkar_app reset ${setting}`)
    }
  })

  it('T15 refuses a cluster without checksums', async () => {
    const bare = await startPostgres([], false)
    try {
      const there = await prepareDatabase(bare, 'lingkar')
      expect(await sentences(there.url)).toEqual([expect.stringMatching(/^Checksum data tidak aktif: .*initdb --data-checksums\.$/)])
    } finally {
      await bare.stop()
    }
  })

  it('T15 refuses a login that is too strong or owns the tables', async () => {
    // neither of these logins is told to keep rows out of the log
    const prints = expect.stringMatching(/^Catatan server basis data akan memuat/)
    expect(await sentences(own.administratorUrl)).toEqual([
      prints,
      expect.stringMatching(/^Login aplikasi terlalu kuat/),
      expect.stringMatching(/^Login aplikasi memiliki tabel/)
    ])
    expect(await sentences(own.ownerUrl)).toEqual([prints, expect.stringMatching(/^Login aplikasi memiliki tabel/)])
  })

  it('T15 refuses a database born as a demonstration, one not yet prepared, and one that is not there', async () => {
    const demo = await prepareDatabase(server, 'contoh', 'demo')
    expect(await sentences(demo.url)).toEqual(['Basis data ini lahir sebagai contoh dan tidak dapat dipakai untuk anak sungguhan.'])
    await administrator.query('create database kosong')
    expect(await sentences(server.urlOf('kosong', 'lingkar_app'))).toEqual([
      expect.stringMatching(/belum disiapkan.*lingkar database migrate/)
    ])
    expect(await sentences(server.urlOf('tidak_ada', 'lingkar_app'))).toEqual([
      expect.stringMatching(/^Basis data tidak dapat dibuka \(3D000\)\. Periksa DATABASE_URL\.$/)
    ])
  })

  it('T15 refuses a PostgreSQL that is too old', async () => {
    const database = openPostgres(own.url)
    const old = {
      ...database,
      transaction: <T>(work: Parameters<typeof database.transaction<T>>[0]) =>
        database.transaction((t) =>
          work({
            ...t,
            query: async (sql, parameters) => t.query(sql.replace("current_setting('server_version_num')", "'140012'"), parameters)
          })
        )
    }
    expect(await faultsOfServer(old)).toEqual(['PostgreSQL terlalu lama: perlu versi 15 atau lebih baru.'])
    await database.close()
  })

  it('T15 nobody can turn a demonstration into production', async () => {
    const client = new pg.Client({ connectionString: own.ownerUrl })
    await client.connect()
    for (const sql of ["update ops.instance set mode = 'production'", 'delete from ops.instance', 'truncate ops.instance'])
      await expect(client.query(sql), sql).rejects.toMatchObject({ code: '42501' })
    await client.end()
  })

  it('T2 the prepared application login has no temporary tables, no schema of its own, no way into other databases of the server', async () => {
    const { rows } =
      await administrator.query(`select has_database_privilege('lingkar_app', current_database(), 'TEMP') as temp, has_database_privilege('lingkar_app', current_database(), 'CREATE') as schemas,
      has_schema_privilege('lingkar_app', 'public', 'CREATE') as tables`)
    expect(rows).toEqual([{ temp: false, schemas: false, tables: false }])
    const { rows: kept } = await administrator.query<{ set: string }>(
      "select unnest(setconfig) as set from pg_db_role_setting where setrole = 'lingkar_app'::regrole order by 1"
    )
    expect(kept.map(({ set }) => set)).toEqual([
      'log_error_verbosity=terse',
      'log_min_error_statement=panic',
      'log_parameter_max_length=0',
      'log_parameter_max_length_on_error=0',
      'log_statement=none'
    ])
  })

  it('T15 a data folder serves one program at a time, says so, and is free again after a kill', async () => {
    const demo = join(folder, 'demo')
    const log = join(folder, 'demo.log')
    // the folder of the database is made after the folder is held
    const first = await startProgram({ folder: demo, port: port + 1, log, until: async () => existsSync(join(demo, 'database')) })
    await expect(start({ folder: demo, port: port + 2 })).rejects.toThrow(FolderInUse)
    const second = await startProgram({ folder: demo, port: port + 3, log })
    expect(await second.ended).toBe(1)
    expect(readFileSync(log, 'utf8')).toMatch(
      /Lingkar sudah berjalan dengan folder data ini \(.*\)\. Data di sana aman\. Hentikan yang lama dengan Ctrl-C, atau pilih folder lain/
    )
    first.process.kill('SIGKILL')
    await first.ended
    holdFolder(demo).release()
  })
})
