/** Opens the embedded demo database: roles, migrations, reference rows, and from then on only as the application. */
import { type OwnerConnection, migrate, type ReferenceRows, rolesSql } from './migrate.ts'
import { type EmbeddedDatabase, openPglite } from './pglite.ts'

/** `folder` may be `memory://`. An `image` is a copy of a database that was already migrated. */
export async function openEmbedded(folder: string, reference: ReferenceRows, image?: Uint8Array): Promise<EmbeddedDatabase> {
  const database = await openPglite(folder, image)
  if (!image) {
    await database.exec(`${rolesSql()}; grant create on database postgres to lingkar_owner; set role lingkar_owner`)
    const owner: OwnerConnection = { exec: database.exec, rows: (sql) => database.rows(sql) }
    await migrate(owner, 'demo', reference)
    await database.exec('reset role')
  }
  await database.becomeApplication()
  return database
}
