/** The owner's and the administrator's connection to PostgreSQL: preparing logins and migrating. Never used to answer a request. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Transaction } from './database.ts'
import { type OwnerConnection, rolesSql } from './migrate.ts'

export async function asOwner<T>(url: string, work: (owner: OwnerConnection & Transaction) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, pipeline: true } as pg.ClientConfig)
  await client.connect()
  try {
    return await work({
      exec: async (sql) => void (await client.query(sql)),
      rows: async <R>(sql: string) => (await client.query(sql)).rows as R[],
      query: async <R extends object>(text: string, values: readonly unknown[] = []) =>
        (await client.query(text, values as unknown[])).rows as R[]
    })
  } finally {
    await client.end()
  }
}

export interface Logins {
  readonly databaseUrl: string
  readonly migrationUrl: string
  /** puts seals on the audit trail; belongs to the sealer's own user of the machine */
  readonly sealerUrl: string
  /** reads the trail only; may be given to whoever verifies it from another machine */
  readonly verifierUrl: string
}

/** Creates the logins with fresh passwords and lets the owner create schemas in this database. Safe to run again: passwords are renewed. */
export async function prepareLogins(administratorUrl: string): Promise<Logins> {
  const fresh = () => randomBytes(24).toString('base64url')
  const passwords = { lingkar_app: fresh(), lingkar_owner: fresh(), lingkar_sealer: fresh(), lingkar_verifier: fresh() }
  await asOwner(administratorUrl, async (administrator) => {
    await administrator.exec(rolesSql())
    for (const [role, password] of Object.entries(passwords)) await administrator.exec(`alter role ${role} password '${password}'`)
    await administrator.exec(`do $$ begin
      execute format('grant create, connect on database %I to lingkar_owner', current_database());
      execute format('revoke all on database %I from public', current_database());
      execute format('grant connect on database %I to lingkar_app, lingkar_sealer, lingkar_verifier', current_database());
      revoke create on schema public from public;
    end $$`)
    // Values of children must not reach the database's own log (security.md finding 5).
    for (const setting of [
      "log_error_verbosity = 'terse'",
      "log_min_error_statement = 'panic'",
      "log_statement = 'none'",
      'log_parameter_max_length_on_error = 0',
      'log_parameter_max_length = 0'
    ])
      await administrator.exec(`alter role lingkar_app set ${setting}`).catch(() => {})
  })
  const urlFor = (role: keyof typeof passwords) => {
    const url = new URL(administratorUrl)
    url.username = role
    url.password = passwords[role]
    return url.toString()
  }
  return {
    databaseUrl: urlFor('lingkar_app'),
    migrationUrl: urlFor('lingkar_owner'),
    sealerUrl: urlFor('lingkar_sealer'),
    verifierUrl: urlFor('lingkar_verifier')
  }
}
