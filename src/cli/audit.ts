/** `lingkar audit …`: proves that the trail of who did and saw what is whole, prints its last root, and runs the sealer. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { runSealer } from '#server/audit/run-sealer.ts'
import { FolderInUse, holdFolder } from '#server/database/data-folder.ts'
import { openPglite } from '#server/database/pglite.ts'
import { asOwner } from '#server/database/postgres-owner.ts'
import { readProofs } from '#verifier/proofs.ts'
import type { Query, Row } from '#verifier/rows.ts'
import { sentenceOf, summaryOf } from '#verifier/sentences.ts'
import { sealSql, verifyTrail } from '#verifier/verify.ts'
import { needed } from './database.ts'

const url = () => process.env.LINGKAR_VERIFIER_URL || process.env.MIGRATION_DATABASE_URL
const sealerUrl = () => process.env.LINGKAR_SEALER_URL
const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = () => process.env.LINGKAR_DATA ?? join(root, '.lingkar', url() || sealerUrl() ? 'production' : 'demo')

interface Files {
  readonly publicKey?: string
  readonly macKey?: string
  readonly anchors?: string
}

export function addAuditCommands(program: Command): void {
  const audit = program.command('audit').description('jejak audit')
  audit
    .command('verify')
    .description(
      'memeriksa seluruh jejak; butuh LINGKAR_VERIFIER_URL atau MIGRATION_DATABASE_URL, atau memeriksa demo yang sedang tidak berjalan'
    )
    .option('--public-key <berkas>', 'kunci umum penyegel (bila tidak disebut: audit/seal.pub di folder data)')
    .option('--mac-key <berkas>', 'kunci jumlah penyegel (bila tidak disebut: audit/mac.key di folder data, bila terbaca)')
    .option('--anchors <berkas>', 'catatan segel di luar basis data (bila tidak disebut: audit/seals.jsonl di folder data)')
    .addHelpText('after', '\nKode keluar: 0 utuh, 1 ada yang berubah, 2 tidak dapat dibaca.')
    .action((files: Files) => reading((query) => verify(query, files)))
  audit
    .command('roots')
    .description('mencetak segel terakhir pada satu hari, sebaris JSON, untuk disimpan lembaga lain')
    .option('--day <hari>', 'YYYY-MM-DD, waktu Jakarta; bila tidak disebut: yang paling akhir')
    .action(({ day }: { day?: string }) => reading((query) => printRoot(query, day)))
  audit
    .command('seal')
    .description('menyegel jejak setiap 10 detik sampai dihentikan; butuh LINGKAR_SEALER_URL')
    .action(() => {
      const own = needed('LINGKAR_SEALER_URL')
      if (own) runSealer(own, folder())
    })
}

async function verify(query: Query, files: Files): Promise<number> {
  const own = (name: string) => [join(folder(), 'audit', name)].find((path) => existsSync(path))
  const used = {
    publicKey: files.publicKey ?? own('seal.pub'),
    macKey: files.macKey ?? own('mac.key'),
    anchors: files.anchors ?? own('seals.jsonl')
  }
  const report = await verifyTrail(query, await readProofs(used))
  for (const finding of report.findings) console.log(sentenceOf(finding))
  console.log(summaryOf(report))
  const without = [
    used.publicKey ? undefined : 'tanda tangan (kunci umum)',
    used.macKey ? undefined : 'jumlah berkunci',
    used.anchors ? undefined : 'catatan di luar basis data'
  ].filter((one) => one !== undefined)
  if (without.length) console.log(`Tidak diperiksa, karena berkasnya tidak ada: ${without.join(', ')}.`)
  return report.found ? 1 : 0
}

async function printRoot(query: Query, day: string | undefined): Promise<number> {
  if (day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day)) {
    console.error('Hari ditulis YYYY-MM-DD. Tidak ada yang berubah.')
    return 2
  }
  const [seal] = await query(
    `select * from (${sealSql}) seal ${day ? `where ((at || 'Z')::timestamptz at time zone 'Asia/Jakarta')::date = '${day}'` : ''} order by number::bigint desc limit 1`
  )
  if (!seal) {
    console.error('Belum ada segel pada hari itu.')
    return 1
  }
  console.log(JSON.stringify({ ...seal, number: Number(seal.number), lines: Number(seal.lines) }))
  return 0
}

/** One unmoving view of the database, in a transaction that cannot write. */
async function reading(work: (query: Query) => Promise<number>): Promise<void> {
  const address = url()
  try {
    process.exitCode = address
      ? await asOwner(address, async (reader) => {
          await reader.exec('begin transaction isolation level repeatable read read only')
          return work((sql) => reader.rows<Row>(sql))
        })
      : await ofDemo(work)
  } catch (error) {
    console.error(
      error instanceof FolderInUse
        ? error.message
        : 'Jejak tidak dapat dibaca. Tidak ada yang berubah. Periksa LINGKAR_VERIFIER_URL atau MIGRATION_DATABASE_URL, dan berkas yang disebut.'
    )
    process.exitCode = 2
  }
}

async function ofDemo(work: (query: Query) => Promise<number>): Promise<number> {
  const held = holdFolder(folder())
  const database = await openPglite(join(folder(), 'database'))
  try {
    return await database.transaction((t) => work((sql) => t.query<Row>(sql)))
  } finally {
    await database.close()
    held.release()
  }
}
