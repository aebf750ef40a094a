/** `lingkar-verify`: the verifier as a program of its own, for another machine and another pair of hands. It only reads. */
import { parseArgs } from 'node:util'
import pg from 'pg'
import { readProofs } from './proofs.ts'
import type { Row } from './rows.ts'
import { sentenceOf, summaryOf } from './sentences.ts'
import { verifyTrail } from './verify.ts'

const usage = `Pemakaian: npx lingkar-verify --database ALAMAT --public-key BERKAS [--mac-key BERKAS] [--anchors BERKAS] [--json]

Memeriksa seluruh jejak audit: rantai, segel, tanda tangan, dan catatan di luar basis data. Hanya membaca.
  --database    alamat PostgreSQL, sebaiknya login lingkar_verifier (atau LINGKAR_VERIFIER_URL)
  --public-key  kunci umum penyegel (audit/seal.pub)
  --mac-key     kunci jumlah penyegel, bila ada di tangan
  --anchors     catatan segel di luar basis data, satu JSON sebaris (audit/seals.jsonl atau hasil "lingkar audit roots")

Kode keluar: 0 utuh, 1 ada yang berubah, 2 tidak dapat dibaca.`

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      database: { type: 'string' },
      'public-key': { type: 'string' },
      'mac-key': { type: 'string' },
      anchors: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  })
  const url = values.database ?? process.env.LINGKAR_VERIFIER_URL
  if (values.help || !url || !values['public-key']) {
    console.log(usage)
    return values.help ? 0 : 2
  }
  const proofs = await readProofs({ publicKey: values['public-key'], macKey: values['mac-key'], anchors: values.anchors })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin transaction isolation level repeatable read read only')
    const report = await verifyTrail(async (sql) => (await client.query(sql)).rows as Row[], proofs)
    if (values.json) console.log(JSON.stringify(report))
    else for (const line of [...report.findings.map(sentenceOf), summaryOf(report)]) console.log(line)
    return report.found ? 1 : 0
  } finally {
    await client.end()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  const code = (error as { code?: string }).code ?? ''
  if (code.startsWith('ERR_PARSE_ARGS')) console.error(usage)
  else
    console.error(`Jejak tidak dapat dibaca (${code || 'berkas tidak dimengerti'}). Tidak ada yang berubah. Periksa alamat dan berkasnya.`)
  process.exitCode = 2
}
