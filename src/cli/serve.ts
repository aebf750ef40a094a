/** `lingkar start` and `lingkar serve`: the program itself. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { FolderInUse } from '#server/database/data-folder.ts'
import { CannotStart, type Configuration, type Running, start } from '#server/main.ts'
import { faultInSenderFlags, withSenderFlags } from './sender-flags.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const configuration = (): Configuration => ({
  databaseUrl: process.env.DATABASE_URL || undefined,
  sealerUrl: process.env.LINGKAR_SEALER_URL || undefined,
  folder: process.env.LINGKAR_DATA ?? join(root, '.lingkar', process.env.DATABASE_URL ? 'production' : 'demo'),
  port: Number(process.env.PORT ?? 3129),
  origin: process.env.LINGKAR_ORIGIN || undefined,
  host: process.env.LINGKAR_HOST || undefined,
  web: join(root, 'dist', 'web')
})

export function addServeCommands(program: Command): void {
  withSenderFlags(program.command('start'))
    .description('menyiapkan semuanya lalu melayani: demo, atau PostgreSQL bila DATABASE_URL diisi')
    .addHelpText('after', aboutSending)
    .action(async (given) => {
      if (!isSet(given)) return
      await import('#scripts/build.ts').then((build) => build.buildIfChanged('web'))
      await run()
    })
  withSenderFlags(program.command('serve'))
    .description('melayani aplikasi yang sudah dibangun (npm run build)')
    .addHelpText('after', aboutSending)
    .action(async (given) => {
      if (!isSet(given)) return
      if (!existsSync(join(root, 'dist', 'web', 'index.html')))
        return fail(['Aplikasi web belum dibangun. Jalankan "npm run build" lebih dulu.'])
      await run()
    })
}

const aboutSending = `
Pesan kepada anak atau wali berangkat hanya lewat saluran yang disiapkan di sini; yang tidak disiapkan gagal dengan penjelasan, tidak menunggu diam-diam.
Demo tidak mengirim apa pun ke luar mesin ini. Kontrak gerbang pesan: docs/guides/message-gateway.md.`

/** A wrong setting is told before anything starts. */
function isSet(given: Readonly<Record<string, string | undefined>>): boolean {
  const fault = faultInSenderFlags(given)
  if (fault) {
    console.error(fault)
    process.exitCode = 2
  }
  return !fault
}

async function run(): Promise<void> {
  let running: Running
  try {
    running = await start(configuration())
  } catch (error) {
    if (error instanceof CannotStart) return fail(error.sentences)
    if (error instanceof FolderInUse) return fail([error.message])
    throw error
  }
  console.log(greeting(running))
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    console.log('\nBerhenti dengan tertib. Semua yang disebut tersimpan tetap tersimpan.')
    await running.stop()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

const greeting = ({ origin, mode, portTaken }: Running): string =>
  [
    '',
    `  Lingkar berjalan di  ${origin}`,
    ...(portTaken ? ['  (pintu yang biasa sedang terpakai, jadi dipakai yang berikutnya)'] : []),
    ...(mode === 'demo'
      ? [
          '',
          '  DATA CONTOH: jangan masukkan data anak.',
          '  Buka alamat itu, pilih "Sari" (pekerja sosial, Kota Medan) atau "Ratna" (supervisornya); sekali tekan langsung masuk.'
        ]
      : []),
    '',
    '  Ctrl-C untuk berhenti.',
    ''
  ].join('\n')

function fail(sentences: readonly string[]): void {
  for (const sentence of sentences) console.error(sentence)
  process.exitCode = 1
}
