/** `lingkar database …`: preparing logins and migrating a PostgreSQL server. */
import type { Command } from 'commander'
import { migrate } from '#server/database/migrate.ts'
import { asOwner, prepareLogins } from '#server/database/postgres-owner.ts'
import { referenceRows } from '#server/reference-rows.ts'

export function addDatabaseCommands(program: Command): void {
  const database = program.command('database').description('menyiapkan basis data PostgreSQL')
  database
    .command('prepare')
    .description('membuat login migrasi, aplikasi, penyegel dan pemeriksa jejak; butuh ADMIN_DATABASE_URL seorang administrator')
    .action(async () => {
      const url = needed('ADMIN_DATABASE_URL')
      if (!url) return
      const { databaseUrl, migrationUrl, sealerUrl, verifierUrl } = await prepareLogins(url)
      console.log(
        [
          'Login siap. Simpan di tempat rahasia; yang kedua dan keempat jangan di mesin API:',
          '',
          `DATABASE_URL=${databaseUrl}`,
          `MIGRATION_DATABASE_URL=${migrationUrl}`,
          `LINGKAR_SEALER_URL=${sealerUrl}`,
          `LINGKAR_VERIFIER_URL=${verifierUrl}`
        ].join('\n')
      )
    })
  database
    .command('migrate')
    .description('membawa skema ke versi terbaru; butuh MIGRATION_DATABASE_URL')
    .action(async () => {
      const url = needed('MIGRATION_DATABASE_URL')
      if (!url) return
      const done = await asOwner(url, async (owner) => migrate(owner, 'production', await referenceRows()))
      console.log(done.length ? `Selesai: ${done.join(', ')}` : 'Skema sudah yang terbaru.')
    })
}

export function needed(name: string): string | undefined {
  const value = process.env[name]
  if (!value) {
    console.error(`Isi ${name} lebih dulu. Tidak ada yang berubah.`)
    process.exitCode = 2
  }
  return value
}
