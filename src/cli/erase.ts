/** `lingkar erase …`: what is due by the retention schedule, holds, and erasing by destroying keys; always two accounts. */
import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import { dayOf } from '#domain/kernel/date.ts'
import { HoldBasis, holdBases, retentionRules } from '#domain/retention/schedule.ts'
import type { Transaction } from '#server/database/database.ts'
import { asOwner } from '#server/database/postgres-owner.ts'
import {
  accountNamed,
  type Certificate,
  type DueSubject,
  dueSubjects,
  erase,
  openRequests,
  request
} from '#server/retention/erasure.store.ts'
import type { Office } from '#server/vault/key-client.ts'
import { needed } from './database.ts'
import { withOffice } from './keys.ts'

type Owner = Parameters<Parameters<typeof asOwner>[1]>[0]

export function addEraseCommands(program: Command): void {
  const group = program.command('erase').description('penghapusan menurut jadwal retensi; butuh MIGRATION_DATABASE_URL')
  group
    .command('plan')
    .description('yang jatuh tempo, alasannya, dan yang ditahan; dengan --by permintaannya dicatat')
    .option('--by <user>', 'nama pengguna yang meminta')
    .option('--file <id>', 'satu berkas tertutup, atas permintaan anak atau wali')
    .action(async ({ by, file }: { by?: string; file?: string }) =>
      asAccount(by, async (owner, account, at) => {
        if (file && account) await requestForChild(owner, file, account, at)
        const all = await dueSubjects(owner, dayOf(at), file)
        if (account) for (const due of all) if (due.mayErase) await request(owner, due, account, at)
        const open = new Set((await openRequests(owner)).map(({ subjectId }) => subjectId))
        for (const due of all.filter(({ dueOn }) => dueOn <= dayOf(at) || file)) console.log(planned(due, open.has(due.id)))
        const ready = all.filter(({ mayErase }) => mayErase).length
        console.log(`${ready} boleh dihapus hari ini, ${open.size} sudah diminta. Dijalankan orang lain dengan "lingkar erase run --by …".`)
      })
    )
  group
    .command('run')
    .description('memusnahkan kunci dari yang sudah diminta orang lain, dan mencetak berita acaranya')
    .requiredOption('--by <user>', 'nama pengguna yang menyetujui; bukan yang meminta')
    .action(async ({ by }: { by: string }) =>
      asAccount(by, async (owner, account, at) => {
        if (account) await withOffice((office) => runAll(owner, office, account, at))
      })
    )
  group
    .command('hold')
    .description('menahan sebuah berkas dari penghapusan selama ada proses hukum')
    .argument('<file>', 'nomor berkas')
    .requiredOption('--by <user>', 'nama pengguna')
    .requiredOption('--basis <code>', holdBases.codes.join(', '))
    .action(async (file: string, { by, basis }: { by: string; basis: string }) =>
      asAccount(by, async (owner, account, at) => {
        if (!HoldBasis.safeParse(basis).success) return fail(`Alasan tidak dikenal. Pilih: ${holdBases.codes.join(', ')}.`, 2)
        await owner.query('insert into ops.legal_hold (id, case_file_id, basis, placed_at, placed_by) values ($1, $2, $3, $4, $5)', [
          ...[randomUUID(), file, basis, at, account]
        ])
        console.log('Berkas ditahan. Ia tidak dihapus sampai dilepas orang lain.')
      })
    )
  group
    .command('release')
    .description('melepas penahanan; bukan oleh yang memasangnya')
    .argument('<file>', 'nomor berkas')
    .requiredOption('--by <user>', 'nama pengguna')
    .action(async (file: string, { by }: { by: string }) =>
      asAccount(by, async (owner, account, at) => {
        const sql =
          'update ops.legal_hold set lifted_at = $2, lifted_by = $3 where case_file_id = $1 and lifted_at is null and placed_by <> $3 returning id'
        const lifted = await owner.query(sql, [file, at, account])
        if (lifted.length === 0) return fail('Tidak ada penahanan yang boleh Anda lepas pada berkas ini. Tidak ada yang berubah.')
        console.log('Penahanan dilepas.')
      })
    )
}

async function runAll(owner: Owner, office: Office, account: string, at: string): Promise<void> {
  let done = 0
  for (const open of await openRequests(owner)) {
    if (open.askedBy === account) {
      console.log(`${open.subjectId}  dilewati: diminta oleh orang yang sama`)
      continue
    }
    await owner.exec('begin')
    const [due] = await dueSubjects(owner, dayOf(at), open.subjectId)
    if (!due?.mayErase) {
      await owner.exec('rollback')
      console.log(`${open.subjectId}  dilewati: ${due?.onHold ? 'ditahan' : 'tidak (lagi) jatuh tempo'}`)
      continue
    }
    const certificate = await erase(owner, open, due, { by: account, at, destroy: office.destroy })
    await owner.exec('commit')
    console.log(certified(certificate))
    done++
  }
  // What a deleted row may have left on the disk was wrapped by a version that ends here too.
  if (done > 0) {
    await office.rotate('vault')
    await office.settled()
  }
  console.log(`${done} dihapus. Cadangan folder kunci yang lebih tua dari 7 hari harus sudah dimusnahkan.`)
}

/** The child or carer asks: only for a closed file, and the reason stands in the request. */
async function requestForChild(owner: Transaction, file: string, account: string, at: string): Promise<void> {
  const [due] = await dueSubjects(owner, dayOf(at), file)
  if (due?.kind === 'case-file') await request(owner, { kind: 'case-file', id: file, rule: 'child-request', dueOn: dayOf(at) }, account, at)
}

async function asAccount(by: string | undefined, work: (owner: Owner, account: string | undefined, at: string) => Promise<void>) {
  const url = needed('MIGRATION_DATABASE_URL')
  if (!url) return
  try {
    await asOwner(url, async (owner) => {
      const account = by ? await accountNamed(owner, by) : undefined
      if (by && !account) return fail(`Akun "${by}" tidak ada atau tidak sedang bertugas. Tidak ada yang berubah.`)
      await work(owner, account, new Date().toISOString())
    })
  } catch (error) {
    const { code } = error as { code?: string }
    if (!code) throw error
    fail(`Ditolak basis data (${code}). Yang sedang dikerjakan dibatalkan.`)
  }
}

const fail = (sentence: string, code = 1): void => {
  console.error(sentence)
  process.exitCode = code
}

const planned = ({ kind, id, rule, dueOn, onHold }: DueSubject, requested: boolean): string =>
  `${id}  ${kind === 'report' ? 'laporan' : 'berkas '}  jatuh tempo ${dueOn}  ${retentionRules.term(rule).id}${onHold ? '  DITAHAN' : ''}${requested ? '  (sudah diminta)' : ''}`

const certified = (certificate: Certificate): string =>
  [
    'BERITA ACARA PENGHAPUSAN',
    `  nomor            ${certificate.id}`,
    `  yang dihapus     ${certificate.kind === 'report' ? 'laporan' : 'berkas'} ${certificate.subjectId}`,
    `  dasar            ${retentionRules.term(certificate.basis as (typeof retentionRules.codes)[number]).id} (${retentionRules.term(certificate.basis as (typeof retentionRules.codes)[number]).source})`,
    `  jatuh tempo      ${certificate.dueOn}`,
    `  diminta oleh     ${certificate.askedBy}`,
    `  disetujui oleh   ${certificate.approvedBy}`,
    `  kunci musnah     ${certificate.keysDestroyed}`,
    `  waktu            ${certificate.erasedAt}`
  ].join('\n')
