/** `lingkar keys …`: the key part by itself, its state, new versions of its keys, and bringing them back. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { keyProgram } from '#server/vault/key-child.ts'
import type { Office } from '#server/vault/key-client.ts'
import type { DeskStatus, KeyFolders } from '#server/vault/key-desk.ts'
import { openOffice } from '#server/vault/key-office.ts'
import { keyFoldersOf } from '#server/vault/key-part.ts'
import { restoreKeys } from '#server/vault/key-restore.ts'
import { KeysBroken, KeysRefused } from '#server/vault/keys.ts'
import { domains } from '#server/vault/stored-keys.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The key folders of the data folder that `lingkar serve` would use with the same environment. */
export function keyFolders(): KeyFolders {
  const production = process.env.DATABASE_URL || process.env.MIGRATION_DATABASE_URL
  const folders = keyFoldersOf(process.env.LINGKAR_DATA ?? join(root, '.lingkar', production ? 'production' : 'demo'))
  return { folder: process.env.LINGKAR_KEYS_FOLDER ?? folders.folder, mirror: folders.mirror }
}

/** Says what is wrong in one sentence and ends with 1; everything else is a bug and shows itself. */
export async function orSay<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof KeysBroken) console.error(error.message)
    else if (error instanceof KeysRefused) console.error('Bagian kunci tidak menjawab. Tidak ada yang berubah. Ulangi sebentar lagi.')
    else throw error
    process.exitCode = 1
    return undefined
  }
}

export async function withOffice(work: (office: Office) => Promise<void>): Promise<void> {
  await orSay(async () => {
    const office = await openOffice(keyFolders())
    try {
      await work(office)
    } finally {
      await office.close()
    }
  })
}

export function addKeyCommands(program: Command): void {
  const keys = program.command('keys').description('kunci: proses, keadaan, versi baru, pemulihan')
  keys
    .command('serve')
    .description('menjalankan bagian kunci sendiri, sebagai pengguna lain daripada server (LINGKAR_KEYS_SOCKET: letak soketnya)')
    .action(serveKeys)
  keys
    .command('status')
    .description('jumlah kunci, versi, apakah kedua salinan sama, dan pemakaian jatah')
    .option('--json', 'sebagai JSON')
    .action(async ({ json }: { json?: boolean }) =>
      withOffice(async (office) => {
        const status = await office.status()
        console.log(json ? JSON.stringify(status) : printed(status))
        if (!status.inStep) process.exitCode = 1
      })
    )
  keys
    .command('rotate')
    .description('membuat versi baru kunci sebuah ranah dan memindahkan semua kunci ke sana; server tetap berjalan')
    .argument('[domain]', domains.filter((one) => one !== 'index').join(', '), 'vault')
    .action(async (domain: string) =>
      withOffice(async (office) => {
        const version = await office.rotate(domain)
        console.log(`Versi ${version} kunci ${domain} dibuat. Memindahkan semua kunci …`)
        await office.settled()
        console.log('Selesai. Versi lama sudah dimusnahkan.')
      })
    )
  keys
    .command('restore')
    .description('mengembalikan kunci dari salinan kedua, atau dari cadangan; tidak pernah menghilangkan kunci yang ada')
    .option('--from <path>', 'folder cadangan, atau berkas keys.sqlite di dalamnya')
    .action(async ({ from }: { from?: string }) =>
      orSay(async () => {
        const { before, after } = await restoreKeys(keyFolders(), from)
        console.log(`Sebelumnya ${before} kunci, sekarang ${after}. Kedua salinan sama.`)
      })
    )
}

function serveKeys(): Promise<void> {
  const { folder, mirror } = keyFolders()
  const child = spawn(process.execPath, [...keyProgram], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, LINGKAR_KEYS_FOLDER: folder, LINGKAR_KEYS_MIRROR: mirror }
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill('SIGTERM'))
  return new Promise((resolve) =>
    child.once('exit', (code) => {
      if (code === 3) console.error(`Folder kunci ${folder} sudah dilayani proses lain.`)
      process.exitCode = code ?? 1
      resolve()
    })
  )
}

const printed = ({ folder, mirror, keys, subjects, destroyed, versions, inStep, budget }: DeskStatus): string =>
  [
    `Folder           ${folder}`,
    `Salinan kedua    ${mirror} (${inStep ? 'sama' : 'TIDAK SAMA: jalankan ulang bagian kunci, lalu periksa lagi'})`,
    `Kunci            ${keys} untuk ${subjects} subjek; ${destroyed} sudah dimusnahkan`,
    ...versions.map(
      ({ domain, version, keys: n }) =>
        `Ranah ${domain.padEnd(10)} versi ${version}${['vault', 'account'].includes(domain) ? `: ${n} kunci` : ''}`
    ),
    `Satu jam ini     ${budget.nodeLastHour} berkas dibuka ${budget.askers} orang, terbanyak ${budget.highestLastHour} oleh satu orang`,
    `Jatah            ${budget.perHour ?? '∞'} sejam dan ${budget.perDay ?? '∞'} sehari tiap orang, ${budget.nodePerHour ?? '∞'} sejam bersama, ${budget.lookupsPerHour ?? '∞'} pencarian indeks sejam`
  ].join('\n')
