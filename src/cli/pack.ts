/** `lingkar pack …`: signed instrument packs, installed only with a licence and a letter of permission (domain.md E0). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { FolderInUse, holdFolder } from '#server/database/data-folder.ts'
import type { Transaction } from '#server/database/database.ts'
import { openPglite } from '#server/database/pglite.ts'
import { asOwner } from '#server/database/postgres-owner.ts'
import { checkPack, installedPacks, installPack, trustedKeys, trustKey, withdrawPack } from '#server/instrument/pack-file.ts'

const unchanged = 'Tidak ada yang berubah.'
const where = 'butuh MIGRATION_DATABASE_URL, atau demo yang sedang tidak berjalan'
const root = fileURLToPath(new URL('../../', import.meta.url))

export function addPackCommands(program: Command): void {
  const pack = program.command('pack').description('paket instrumen dari penerbit lain')
  pack
    .command('trust')
    .argument('<berkas>', 'kunci umum Ed25519 penerbit (PEM)')
    .requiredOption('--publisher <nama>', 'nama penerbit')
    .description(`mempercayai tanda tangan sebuah penerbit; ${where}`)
    .action((path: string, { publisher }: { publisher: string }) =>
      withFile(path, (pem) =>
        changing(async (t) => {
          const fingerprint = await trustKey(t, pem, publisher)
          return fingerprint
            ? [0, `Dipercaya: ${publisher}. Cocokkan sidik ini dengan penerbitnya lewat jalan lain: ${fingerprint}`]
            : [2, `Berkas itu bukan kunci umum Ed25519. ${unchanged}`]
        })
      )
    )
  pack
    .command('import')
    .argument('<berkas>', 'paket bertanda tangan (JSON)')
    .description(`memasang paket; ${where}`)
    .action((path: string) =>
      withFile(path, (text) =>
        changing(async (t) => {
          const checked = checkPack(text, await trustedKeys(t))
          if (!checked.ok) return [1, `${checked.sentence} ${unchanged}`]
          const { code, version, licence } = checked.pack
          return (await installPack(t, checked))
            ? [0, `Terpasang: ${code} versi ${version}. Lisensi: ${licence.name}. Izin: ${licence.permission}.`]
            : [1, `${code} versi ${version} sudah terpasang dan tidak ditimpa. Naikkan versinya. ${unchanged}`]
        })
      )
    )
  pack
    .command('list')
    .description(`menyebut paket yang terpasang; ${where}`)
    .action(() =>
      changing(async (t) => {
        const packs = await installedPacks(t)
        const lines = packs.map(
          (one) =>
            `${one.code} ${one.version}  ${one.title}  ${one.publisher}  ${one.licence}  ${one.permission}${one.isWithdrawn ? '  (ditarik)' : ''}`
        )
        return [0, lines.length ? lines.join('\n') : 'Belum ada paket.']
      })
    )
  pack
    .command('withdraw')
    .argument('<kode>', 'kode instrumen')
    .description(`menarik sebuah paket: tidak bisa diisi lagi, yang lama tetap terbaca; ${where}`)
    .action((code: string) =>
      changing(async (t) => {
        const count = await withdrawPack(t, code)
        return count ? [0, `Ditarik: ${code}, ${count} versi.`] : [1, `Tidak ada paket ${code} yang masih berlaku. ${unchanged}`]
      })
    )
}

type Ended = readonly [exitCode: number, sentence: string]

async function withFile(path: string, work: (text: string) => Promise<void>): Promise<void> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return say([2, `Berkas ${path} tidak dapat dibaca. ${unchanged}`])
  }
  await work(text)
}

function say([exitCode, sentence]: Ended): void {
  ;(exitCode === 0 ? console.log : console.error)(sentence)
  process.exitCode = exitCode
}

/** As the owner of the tables: the application itself may only read packs. */
async function changing(work: (t: Transaction) => Promise<Ended>): Promise<void> {
  const url = process.env.MIGRATION_DATABASE_URL
  try {
    say(url ? await asOwner(url, work) : await ofDemo(work))
  } catch (error) {
    say([1, error instanceof FolderInUse ? error.message : `Basis data tidak dapat dipakai. ${unchanged}`])
  }
}

async function ofDemo(work: (t: Transaction) => Promise<Ended>): Promise<Ended> {
  const folder = process.env.LINGKAR_DATA ?? join(root, '.lingkar', 'demo')
  const held = holdFolder(folder)
  const database = await openPglite(join(folder, 'database'))
  try {
    return await database.transaction(work)
  } finally {
    await database.close()
    held.release()
  }
}
