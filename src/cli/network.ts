/** `lingkar network load FILE`: agencies, posts and people of a production instance. */
import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { hashPassword } from '#server/account/password.ts'
import { layNetworkFile, NetworkFile } from '#server/agency/network-file.ts'
import { asOwner } from '#server/database/postgres-owner.ts'
import { needed } from './database.ts'

const example = `
Bentuk berkas (JSON):
{ "agencies": [ { "name": "UPTD PPA Kota Contoh", "kind": "uptdPpa", "units": [ { "name": "UPTD PPA Kota Contoh", "region": "12.71", "posts": [
  { "key": "kepala", "role": "R04", "title": "Kepala UPTD PPA", "holder": { "userName": "nama.pengguna", "displayName": "Nama Lengkap", "until": "2027-06-30" } },
  { "key": "sup", "role": "R02", "title": "Supervisor", "supervisor": "kepala" } ] } ] } ] }
Yang sudah ada tidak diubah. Kata sandi pertama tiap orang baru dicetak sekali.
Kode keluar: 0 selesai, 1 ditolak basis data (tidak ada yang berubah), 2 berkas tidak dimengerti.`

export function addNetworkCommands(program: Command): void {
  program
    .command('network')
    .description('jejaring lembaga')
    .command('load')
    .argument('<file>', 'berkas JSON')
    .description('memasukkan lembaga, unit, jabatan dan orang; butuh MIGRATION_DATABASE_URL')
    .addHelpText('after', example)
    .action(async (path: string) => {
      const url = needed('MIGRATION_DATABASE_URL')
      const file = url ? readNetwork(path) : undefined
      if (!url || !file) return
      try {
        const passwords = await asOwner(url, async (owner) => {
          await owner.exec('begin')
          const made = await layNetworkFile(owner, file, hashPassword)
          await owner.exec('commit')
          return made
        })
        for (const { userName, password } of passwords) console.log(`${userName}  ${password}`)
        console.log(passwords.length ? 'Sampaikan tiap kata sandi langsung kepada orangnya.' : 'Tidak ada orang baru.')
      } catch (error) {
        console.error(
          `Ditolak basis data (${(error as { code?: string }).code ?? 'tanpa kode'}). Tidak ada yang berubah. Periksa kode wilayah dan kunci jabatan.`
        )
        process.exitCode = 1
      }
    })
}

function readNetwork(path: string): NetworkFile | undefined {
  let given: unknown
  try {
    given = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    console.error('Berkas tidak dapat dibaca sebagai JSON. Tidak ada yang berubah.')
    process.exitCode = 2
    return undefined
  }
  const parsed = NetworkFile.safeParse(given)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) console.error(`${issue.path.join('.')}: ${issue.message}`)
  process.exitCode = 2
  return undefined
}
