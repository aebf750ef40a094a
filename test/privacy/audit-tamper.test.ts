/** T25: whatever somebody does to a sealed trail, with the rights of its owner and knowing how it works, the verifier finds it. */
import { randomInt } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleverEdits, columnEdits, olderCopy, type Trail } from '#test/support/mischief.ts'
import { openStage } from '#test/support/scene.ts'
import { type Sealed, sealedWorld } from '#test/support/sealed-world.ts'
import { type Proofs, readProofs } from '#verifier/proofs.ts'
import type { Row } from '#verifier/rows.ts'
import { type Report, verifyTrail } from '#verifier/verify.ts'
import { join } from 'node:path'

const landing = process.env.LANDING === '1'
const tries = landing ? 10_000 : 500

describe('a sealed trail', () => {
  let sealed: Sealed
  let client: pg.Client
  let proofs: Proofs
  let trail: Trail

  /** does it, looks, and takes it back */
  async function lookAfter(statements: readonly string[], known: Proofs = proofs): Promise<Report> {
    await client.query('begin')
    try {
      for (const sql of statements) await client.query(sql)
      return await verifyTrail(async (sql) => (await client.query(sql)).rows as Row[], known)
    } finally {
      await client.query('rollback')
    }
  }

  beforeAll(async () => {
    sealed = await sealedWorld('postgres')
    const stage = await openStage(sealed.world)
    // several seals, so that some lie under others
    await sealed.sealAll()
    for (let n = 0; n < 4; n++) {
      for (const who of [stage.people.worker, stage.people.supervisor, stage.people.head])
        await who.read('case-file.read', { id: stage.scene.caseFileId }, '/case-files/:id')
      await sealed.sealAll()
    }
    const outside = (name: string) => join(sealed.folder, 'audit', name)
    proofs = await readProofs({ publicKey: outside('seal.pub'), macKey: outside('mac.key'), anchors: outside('seals.jsonl') })
    await sealed.world.asOwner('alter table audit.line drop constraint line_subject_kind, drop constraint line_outcome')
    await sealed.world.asOwner('alter table audit.seal drop constraint seal_goes_forward')
    client = new pg.Client({ connectionString: sealed.urlAs('postgres') })
    await client.connect()
    const { rows: lines } = await client.query('select chain::text, seq::int from audit.line order by chain, seq')
    const { rows: chains } = await client.query('select chain::text, max(seq)::int as last from audit.line group by chain order by 2 desc')
    const { rows: seals } = await client.query('select count(*)::int as n from audit.seal')
    trail = { lines, chains, seals: seals[0].n }
  })
  afterAll(async () => {
    await client?.end()
    await sealed?.close()
  })

  it('T25 is found whole before anybody touched it', async () => {
    expect(await lookAfter([])).toMatchObject({
      found: 0,
      unsealed: 0,
      seals: trail.seals,
      anchors: trail.seals,
      lines: trail.lines.length
    })
    expect(trail.lines.length).toBeGreaterThan(100)
  })

  it('T25 a change of any column of a line, a head or a seal is found', async () => {
    for (const [name, edit] of columnEdits) expect((await lookAfter(edit(trail))).found, name).toBeGreaterThan(0)
  })

  it('T25 cutting, swapping, putting in, and laying all sums anew afterwards is found', async () => {
    for (const [name, edit] of cleverEdits) expect((await lookAfter(edit(trail))).found, name).toBeGreaterThan(0)
  })

  it('T25 an older copy of the whole database is whole in itself, and found by what lies outside', async () => {
    for (let seals = 0; seals < trail.seals; seals++) {
      const older = olderCopy(seals)
      const { anchors: _, ...inside } = proofs
      if (seals > 0) expect((await lookAfter(older, inside)).found, 'nothing inside could tell').toBe(0)
      expect(await lookAfter(older), `as it was with ${seals} seals`).toMatchObject({ found: trail.seals - seals })
    }
  })

  it('T25 a trail sealed anew with other keys is found', async () => {
    const stranger = await sealedWorld('postgres')
    try {
      await openStage(stranger.world)
      await stranger.sealAll()
      const theirs = new pg.Client({ connectionString: stranger.urlAs('postgres') })
      await theirs.connect()
      await theirs.query('begin')
      const { anchors: _, ...inside } = proofs
      const report = await verifyTrail(async (sql) => (await theirs.query(sql)).rows as Row[], inside)
      expect(report.findings[0]).toMatchObject({ what: 'not our seal' })
      await theirs.end()
    } finally {
      await stranger.close()
    }
  })

  it(`T25 ${tries} edits by chance are all found`, { timeout: 1_200_000 }, async () => {
    const edits = [...columnEdits, ...cleverEdits]
    let found = 0
    for (let n = 0; n < tries; n++) {
      const [name, edit] = (n < edits.length ? edits[n] : edits[randomInt(edits.length)]) as (typeof edits)[number]
      const statements = edit(trail)
      if ((await lookAfter(statements)).found > 0) found++
      else console.error(`not found: ${name}: ${statements.join('; ')}`)
    }
    console.log(`T25: ${tries} random edits, ${found} found, of ${edits.length} kinds in ${trail.lines.length} lines`)
    expect(found).toBe(tries)
    expect((await lookAfter([])).found, 'everything was put back').toBe(0)
  })
})
