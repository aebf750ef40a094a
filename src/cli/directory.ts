/** `lingkar directory export|import`: the service directory in HSDS 3.0, as JSON or as tables. */
import type { Command } from 'commander'
import { asOwner } from '#server/database/postgres-owner.ts'
import { exportDirectory, type Given, importDirectory, readJson, readTables, writeJson, writeTables } from '#server/directory/exchange.ts'
import { tablesOf } from '#server/directory/hsds-tabular.ts'
import { needed } from './database.ts'

interface Where {
  readonly json?: string
  readonly tabular?: string
}

const example = `
Contoh: lingkar directory export --json direktori.json
        lingkar directory import --tabular folder-csv
Format: HSDS 3.0. Jenis layanan dibawa atribut bertaxonomy "Lingkar SV" (misalnya SV32), wilayah oleh kode Kemendagri.
Lokasi rumah aman tidak pernah keluar dan tidak diterima. Bila satu baris saja keliru, tidak ada yang dimasukkan.
Kode keluar: 0 selesai, 1 ada baris yang keliru atau ditolak basis data, 2 berkas tidak dimengerti.`

export function addDirectoryCommands(program: Command): void {
  const directory = program.command('directory').description('direktori layanan (HSDS 3.0)').addHelpText('after', example)
  const places = (command: Command) => command.option('--json <file>', 'satu berkas JSON').option('--tabular <folder>', 'folder berkas CSV')
  places(directory.command('export'))
    .description('menulis seluruh direktori; butuh MIGRATION_DATABASE_URL')
    .action(async ({ json, tabular }: Where) => {
      const url = needed('MIGRATION_DATABASE_URL')
      if (!url || !oneOf({ json, tabular } as Where)) return
      const organisations = await asOwner(url, (owner) => exportDirectory(owner.query))
      if (json) writeJson(json, organisations)
      else if (tabular) writeTables(tabular, tablesOf(organisations))
      console.log(`${organisations.length} lembaga ditulis ke ${json ?? tabular}.`)
    })
  places(directory.command('import'))
    .description('memasukkan direktori dari lembaga lain; butuh MIGRATION_DATABASE_URL')
    .action(async ({ json, tabular }: Where) => {
      const url = needed('MIGRATION_DATABASE_URL')
      const given = url && oneOf({ json, tabular } as Where) ? read(json, tabular) : undefined
      if (!url || !given) return
      try {
        const { faults, services, organisations } = await asOwner(url, async (owner) => {
          await owner.exec('begin')
          const done = await importDirectory(owner.query, given, new Date().toISOString())
          await owner.exec(done.faults.length ? 'rollback' : 'commit')
          return done
        })
        for (const { file, row, column, sentence } of faults) console.error(`${file}, baris ${row}, kolom ${column}: ${sentence}`)
        if (faults.length) {
          console.error(`${faults.length} baris keliru. Tidak ada yang dimasukkan.`)
          process.exitCode = 1
        } else console.log(`${services} layanan dari ${organisations} lembaga dimasukkan.`)
      } catch (error) {
        console.error(`Ditolak basis data (${(error as { code?: string }).code ?? 'tanpa kode'}). Tidak ada yang berubah.`)
        process.exitCode = 1
      }
    })
}

function oneOf({ json, tabular }: Where): boolean {
  const isOne = (json === undefined) !== (tabular === undefined)
  if (!isOne) {
    console.error('Pilih satu: --json BERKAS atau --tabular FOLDER.')
    process.exitCode = 2
  }
  return isOne
}

function read(json: string | undefined, tabular: string | undefined): Given | undefined {
  try {
    const given = json ? readJson(json) : readTables(tabular ?? '')
    if (given) return given
  } catch {
    // said below in one sentence: what the file system or the parser says helps nobody here
  }
  console.error('Berkas tidak dapat dibaca sebagai HSDS 3.0. Tidak ada yang berubah.')
  process.exitCode = 2
  return undefined
}
