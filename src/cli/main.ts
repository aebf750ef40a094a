/** The command line of Lingkar. Exit codes: 0 done · 1 refused or failed · 2 the input or the command was not understood. */
import { Command } from 'commander'
import { addAuditCommands } from './audit.ts'
import { addDatabaseCommands } from './database.ts'
import { addDirectoryCommands } from './directory.ts'
import { addEraseCommands } from './erase.ts'
import { addKeyCommands } from './keys.ts'
import { addNetworkCommands } from './network.ts'
import { addPackCommands } from './pack.ts'
import { addServeCommands } from './serve.ts'
import { addSupportMapCommands } from './support-map-score.ts'

const program = new Command('lingkar')
  .description('Lingkar: lingkar dukungan di sekitar seorang anak.')
  .showHelpAfterError('(tambahkan --help untuk petunjuk)')
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'Tidak dimengerti: ')) })
  .addHelpText('after', '\nKode keluar: 0 selesai, 1 ditolak atau gagal, 2 masukan tidak dimengerti.')
  .exitOverride()

addServeCommands(program)
addDatabaseCommands(program)
addNetworkCommands(program)
addDirectoryCommands(program)
addAuditCommands(program)
addKeyCommands(program)
addEraseCommands(program)
addSupportMapCommands(program)
addPackCommands(program)

try {
  await program.parseAsync()
} catch (error) {
  const code = (error as { code?: string }).code ?? ''
  // commander throws its own errors after printing them: help and version are no failure, everything else was not understood
  if (code.startsWith('commander.')) process.exitCode = /help|version/i.test(code) && code !== 'commander.help' ? 0 : 2
  else throw error
}
