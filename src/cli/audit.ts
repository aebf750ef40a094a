/** `lingkar audit verify`: proves that the trail of who did and saw what is whole. Reads only. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { type Head, headQuery, type LineText, lineQuery, verifyLines } from '#server/audit/verify.ts'
import { holdFolder, FolderInUse } from '#server/database/data-folder.ts'
import { openPglite } from '#server/database/pglite.ts'
import { asOwner } from '#server/database/postgres-owner.ts'

export function addAuditCommands(program: Command): void {
  program
    .command('audit')
    .description('jejak audit')
    .command('verify')
    .description('memeriksa seluruh rantai jejak; butuh MIGRATION_DATABASE_URL, atau memeriksa demo yang sedang tidak berjalan')
    .addHelpText('after', '\nKode keluar: 0 utuh, 1 ada yang berubah, 2 tidak dapat dibaca.')
    .action(async () => {
      const url = process.env.MIGRATION_DATABASE_URL
      try {
        const { lines, heads } = url ? await asOwner(url, (owner) => readTrail(owner.rows)) : await trailOfDemo()
        const findings = verifyLines(lines, heads)
        for (const { chain, seq, what } of findings) console.log(`${chain}  baris ${seq}  ${sentences[what]}`)
        console.log(`${lines.length} baris dalam ${heads.length} rantai diperiksa, ${findings.length} temuan.`)
        process.exitCode = findings.length ? 1 : 0
      } catch (error) {
        console.error(
          error instanceof FolderInUse ? error.message : 'Jejak tidak dapat dibaca. Tidak ada yang berubah. Periksa MIGRATION_DATABASE_URL.'
        )
        process.exitCode = 2
      }
    })
}

const sentences = {
  altered: 'isinya berubah setelah ditulis',
  'out of order': 'nomornya tidak berurutan: ada baris hilang atau disisipkan',
  'broken link': 'tidak menyambung dengan baris sebelumnya',
  'end missing': 'ujung rantai tidak cocok: baris terakhir hilang atau diganti',
  'head missing': 'ujung rantai tidak tercatat'
} as const

async function readTrail(rows: <R>(sql: string) => Promise<R[]>): Promise<{ lines: LineText[]; heads: Head[] }> {
  return { lines: await rows<LineText>(lineQuery), heads: await rows<Head>(headQuery) }
}

async function trailOfDemo() {
  const folder = process.env.LINGKAR_DATA ?? fileURLToPath(new URL('../../.lingkar/demo', import.meta.url))
  const held = holdFolder(folder)
  const database = await openPglite(join(folder, 'database'))
  try {
    return await readTrail(database.rows)
  } finally {
    await database.close()
    held.release()
  }
}
