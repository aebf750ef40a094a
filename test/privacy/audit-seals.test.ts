/** T25, N9: seals over the trail, in the database and outside it; what happened to the trail since is found. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSealer, TrailWentBack } from '#server/audit/sealer.ts'
import { openPostgres } from '#server/database/postgres.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { commandsOf, type Sealed, sealedWorld } from '#test/support/sealed-world.ts'
import { openStage, type Stage } from '#test/support/scene.ts'

describe.each(['pglite', 'postgres'] as const)('seals on %s', (engine) => {
  let sealed: Sealed
  let stage: Stage
  const count = async (sql: string) => (await sealed.world.asOwner<{ n: number }>(`select count(*)::int as n from ${sql}`))[0]?.n ?? 0
  const read = () => stage.people.worker.read('case-file.read', { id: stage.scene.caseFileId }, '/case-files/:id')

  beforeAll(async () => {
    sealed = await sealedWorld(engine)
    stage = await openStage(sealed.world)
  })
  afterAll(() => sealed?.close())

  it('T25 every line is in exactly one seal, and the whole is found whole', async () => {
    expect(await sealed.sealAll()).toBe(await count('audit.line'))
    expect(await sealed.sealAll()).toBe(0)
    await read()
    await read()
    expect(await sealed.sealAll()).toBe(2)
    const report = await sealed.verify()
    const seals = await count('audit.seal')
    expect(seals).toBeGreaterThanOrEqual(2)
    expect(report).toMatchObject({ found: 0, unsealed: 0, lines: await count('audit.line'), seals, anchors: seals })
    await read()
    expect(await sealed.verify()).toMatchObject({ found: 0, unsealed: 1 })
    expect(await sealed.sealAll()).toBe(1)
  })

  it('T25 the file outside holds the same seals, and its keys are for its owner alone', async () => {
    const file = join(sealed.folder, 'audit', 'seals.jsonl')
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    expect(lines.length).toBe(await count('audit.seal'))
    for (const name of ['seal.key', 'mac.key', 'seals.jsonl'])
      expect(statSync(join(sealed.folder, 'audit', name)).mode & 0o77, name).toBe(0)
    // a power cut tore the last line, and the one before it was never laid outside: both are laid again from the database
    writeFileSync(file, `${lines.slice(0, -2).join('\n')}\n${lines.at(-2)?.slice(0, 60)}`)
    await sealed.sealAll()
    expect(readFileSync(file, 'utf8').trim().split('\n')).toEqual(lines)
  })

  it('T25 a sealer without its keys, or before an older database, refuses instead of beginning anew', async () => {
    const other = join(sealed.folder, 'other')
    mkdirSync(join(other, 'audit'), { recursive: true })
    await expect(openSealer(sealed.database, other).sealOnce()).rejects.toThrow(/Kunci segel tidak ditemukan/)
    expect(existsSync(join(other, 'audit', 'seal.key'))).toBe(false)
    for (const name of ['seal.key', 'mac.key', 'seal.pub', 'seals.jsonl'])
      copyFileSync(join(sealed.folder, 'audit', name), join(other, 'audit', name))
    const [last] = await sealed.world.asOwner<{ seal: string }>('select s::text as seal from audit.seal s order by number desc limit 1')
    await sealed.world.asOwner('delete from audit.seal where number = (select max(number) from audit.seal)')
    await expect(openSealer(sealed.database, other).sealOnce()).rejects.toBeInstanceOf(TrailWentBack)
    await sealed.world.asOwner('insert into audit.seal select (r.row).* from (select $1::audit.seal as row) r', [last?.seal])
    expect(await openSealer(sealed.database, other).sealOnce()).toBe(0)
  })

  it('T25 a backlog is sealed in steps cut between transactions', async () => {
    for (let n = 0; n < 7; n++) await read()
    const next = async () => (await sealed.asSealer<{ lines: number }>('select * from audit.unsealed(3)'))[0]?.lines
    await expect.poll(next).toBe(3)
    expect(await sealed.sealAll()).toBe(7)
    expect((await sealed.verify()).found).toBe(0)
  })

  it.runIf(engine === 'postgres')('T25 a line of a transaction still running is waited for, never skipped', async () => {
    const slow = openPostgres(sealed.urlAs('lingkar_app'), { connections: 1 })
    let go: () => void = () => {}
    const waiting = new Promise<void>((resolve) => {
      go = resolve
    })
    let begun: () => void = () => {}
    const open = new Promise<void>((resolve) => {
      begun = resolve
    })
    const transaction = slow.transaction(async (t) => {
      await t.query("select pipeline.enter($1, now(), 'case-file.list', 'none', null, '{K1}', 'accompany', null)", [
        hashOf(stage.people.head.token)
      ])
      begun()
      await waiting
    })
    await open
    sealed.world.at = new Date(Date.now() - 120_000).toISOString()
    for (let n = 0; n < 5; n++) await read()
    sealed.world.at = new Date().toISOString()
    // those five have committed already, but they came after one that has not: none of them is sealed yet
    expect(await sealed.sealer.sealOnce()).toBe(0)
    // lines that wait for longer than a minute are an alarm: somebody may keep a transaction open on purpose
    const [alarm] = await sealed.world.asOwner<{ figure: number }>("select figure from audit.alarm where kind = 'no-seal'")
    go()
    await transaction
    expect(alarm?.figure).toBeGreaterThanOrEqual(120)
    expect(await sealed.sealAll()).toBe(6)
    await slow.close()
    expect((await sealed.verify()).found).toBe(0)
  })

  it.runIf(engine === 'postgres')('T25 of several sealers at once each line is sealed once', async () => {
    for (let n = 0; n < 20; n++) await read()
    const before = await count('audit.line')
    await Promise.all(
      Array.from({ length: 4 }, () =>
        openSealer(sealed.database, sealed.folder)
          .sealOnce()
          .catch(() => 0)
      )
    )
    await sealed.sealAll()
    const [sum] = await sealed.world.asOwner<{ n: number }>('select sum(lines)::int as n from audit.seal')
    expect(sum?.n).toBe(before)
    expect((await sealed.verify()).found).toBe(0)
  })

  it.runIf(engine === 'postgres')(
    'T25 the sealer’s login can seal and nothing else, the verifier’s can read the trail and nothing else',
    async () => {
      const code = (role: string, sql: string) =>
        sealed.as(role, sql).then(
          () => 'done',
          (error: { code?: string }) => error.code
        )
      for (const sql of [
        'select * from audit.line',
        'select * from audit.seal',
        'delete from audit.seal',
        'select * from casework.case_file',
        'select * from agency.account',
        'select audit.oversight()',
        "select audit.record(gen_random_uuid(), now(), 'a', 'none', null, '{}', 'court', 'shown', null)"
      ])
        expect(await code('lingkar_sealer', sql), sql).toBe('42501')
      for (const sql of [
        'select * from casework.case_file',
        'select * from agency.account',
        'select * from audit.alarm',
        'select audit.unsealed()'
      ])
        expect(await code('lingkar_verifier', sql), sql).toBe('42501')
      for (const sql of ['delete from audit.line', 'update audit.head set seq = 0', 'truncate audit.seal'])
        expect(await code('lingkar_verifier', sql), sql).toMatch(/25006|42501/)
      expect(await code('lingkar_verifier', 'select * from audit.line limit 1')).toBe('done')
    }
  )

  it.runIf(engine === 'postgres')('T25 `lingkar audit` and `lingkar-verify` say so from outside', async () => {
    const { cli, program } = commandsOf(sealed)
    expect(await cli('verify')).toMatchObject({ code: 0, out: expect.stringMatching(/ 0 temuan/) })
    expect(await program()).toMatchObject({ code: 0, out: expect.stringMatching(/ 0 temuan/) })
    const root = await cli('roots')
    expect(JSON.parse(root.out)).toMatchObject({ number: await count('audit.seal'), root: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const [changed] = await sealed.world.asOwner<{ ctid: string; purpose: string }>('select ctid::text, purpose from audit.line limit 1')
    await sealed.world.asOwner("update audit.line set purpose = 'courtx' where ctid = $1::tid", [changed?.ctid])
    expect(await cli('verify')).toMatchObject({ code: 1, out: expect.stringMatching(/isinya berubah setelah ditulis[\s\S]*1 temuan/) })
    expect(await program('--json')).toMatchObject({ code: 1 })
    await sealed.world.asOwner('update audit.line set purpose = $1 where purpose = $2', [changed?.purpose, 'courtx'])
    expect(await cli('verify', 'postgres://lingkar_verifier@localhost/there_is_none?host=/nowhere')).toMatchObject({ code: 2 })
    // a database from before the last seal, with the roots kept outside
    rmSync(join(sealed.folder, 'audit', 'mac.key'))
    await sealed.world.asOwner(
      'delete from audit.line l using audit.seal s where s.number = (select max(number) from audit.seal) and l.xid >= s.from_xid'
    )
    await sealed.world.asOwner('delete from audit.seal where number = (select max(number) from audit.seal)')
    await sealed.world.asOwner(
      'update audit.head h set seq = coalesce((select max(seq) from audit.line l where l.chain = h.chain), 0), hash = coalesce((select hash from audit.line l where l.chain = h.chain order by seq desc limit 1), $$$$::bytea)'
    )
    expect(await cli('verify')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/pernah ada menurut catatan di luar[\s\S]*jumlah berkunci/)
    })
  })
})
