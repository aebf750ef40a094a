/** T26 and T27: attacks on sealed values, and the key process under rotation, loss and a used-up budget. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVault, type Place } from '#server/vault/seal.ts'
import { defaultLimits, noLimits } from '#server/vault/key-budget.ts'
import { type KeyChild, startKeyChild } from '#server/vault/key-child.ts'
import { keysOverSocket, officeOverSocket } from '#server/vault/key-client.ts'
import { openDesk } from '#server/vault/key-desk.ts'
import { keyFoldersOf } from '#server/vault/key-part.ts'
import { keepBriefly } from '#server/vault/keep-briefly.ts'
import { socketOf } from '#server/vault/key-protocol.ts'
import { openKeyStore } from '#server/vault/key-store.ts'
import { rootKeyOf } from '#server/vault/root-key.ts'

const landing = process.env.LANDING === '1'
const home = mkdtempSync(join(tmpdir(), 'lingkar-t26-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('T26 sealed values', () => {
  const nonces = landing ? 1_000_000 : 100_000

  it(`T26 never opens what was moved, swapped, cut or altered; no nonce comes twice in ${nonces}`, async () => {
    const desk = await openDesk({ ...keyFoldersOf(join(home, 'attacks'), ''), limits: noLimits })
    const vault = openVault(desk).as('system')
    const place = fc.record<Place>({
      subjectId: fc.constantFrom('file-1', 'file-2', 'file-3'),
      compartment: fc.constantFrom('K2', 'K3', 'K11'),
      column: fc.constantFrom('identity.name', 'identity.nik', 'note.body/1', 'note.body/2'),
      version: fc.integer({ min: 1, max: 4 })
    })
    let tried = 0
    const refused = async (at: Place, value: string) => {
      tried++
      await expect(vault.open(at, value)).rejects.toThrow()
    }
    await fc.assert(
      fc.asyncProperty(place, place, fc.string({ minLength: 1, maxLength: 60 }), fc.nat(), async (here, there, text, at) => {
        const sealed = await vault.seal(here, text)
        const other = await vault.seal(there, 'nilai lain')
        const [v, id, nonce, body = ''] = sealed.split('.')
        const [, otherId, otherNonce, otherBody] = other.split('.')
        if (JSON.stringify(here) !== JSON.stringify(there)) {
          await refused(there, sealed)
          // another row's key, with this row's bytes: also when both rows share one key
          if (id !== otherId) await refused(here, [v, otherId, nonce, body].join('.'))
          await refused(here, [v, id, otherNonce, otherBody].join('.'))
        }
        await refused(here, [v, id, otherNonce, body].join('.'))
        await refused(here, ['v2', id, nonce, body].join('.'))
        await refused(here, [v, 'ffffffffffffffff', nonce, body].join('.'))
        for (const cut of [sealed.slice(0, -4), [v, id, nonce].join('.'), [v, id, nonce, body.slice(0, 21)].join('.'), `${sealed}.x`, ''])
          await refused(here, cut)
        const bytes = Buffer.from(body, 'base64url')
        const spot = at % bytes.length
        bytes[spot] = (bytes[spot] ?? 0) ^ (1 << (at % 8))
        await refused(here, [v, id, nonce, bytes.toString('base64url')].join('.'))
        expect(await vault.open(here, sealed)).toBe(text)
      }),
      { numRuns: landing ? 5000 : 300 }
    )
    const seen = new Set<string>()
    const one: Place = { subjectId: 'file-1', compartment: 'K2', column: 'identity.name', version: 1 }
    const brief = openVault(keepBriefly(desk)).as('system')
    for (let n = 0; n < nonces; n++) seen.add((await brief.seal(one, '')).split('.')[2] ?? '')
    expect(seen.size).toBe(nonces)
    await desk.close()
    console.log(`T26: ${tried} attacks, ${tried} refused; ${nonces} nonces under one key, 0 repeated`)
  }, 600_000)
})

describe('T27 the key process', () => {
  const keys = landing ? 100_000 : 5_000
  const folders = keyFoldersOf(join(home, 'process'), '')
  let child: KeyChild
  const laid: { readonly id: string; readonly subject: string; readonly key: Buffer }[] = []

  beforeAll(async () => {
    const store = await openKeyStore(folders.folder, folders.mirror, rootKeyOf(folders.folder, folders.mirror))
    for (let n = 0; n < keys; n++)
      laid.push({ id: n.toString(16).padStart(16, '0'), subject: `file-${n}`, key: Buffer.from(String(n).padStart(32, '.')) })
    await store.takeIn(laid.map((key) => ({ ...key, compartment: 'K2' })))
    store.close()
    child = await startKeyChild({ ...folders, environment: { LINGKAR_KEYS_SYSTEM: 'free' } })
  })
  afterAll(() => child?.stop())

  /** Readers and writers at full speed until `over`, which may wait for so many more right answers; what failed, by name. */
  async function load(over: (more: (n: number) => Promise<void>) => Promise<unknown>) {
    const client = keysOverSocket(child.socket)
    const failed = new Map<string, number>()
    let done = 0
    let wrong = 0
    let on = true
    const one = async (worker: number) => {
      for (let turn = worker; on; turn += 8) {
        const known = laid[(turn * 7919) % laid.length]
        if (!known) return
        try {
          if (turn % 50 === worker) await client.keyFor('system', `new-${randomUUID()}`, 'K2')
          else if (!(await client.keyById('system', known.id, known.subject, 'K2'))?.equals(known.key)) wrong++
          done++
        } catch (error) {
          const name = (error as { kind?: string }).kind ?? String(error)
          failed.set(name, (failed.get(name) ?? 0) + 1)
        }
      }
    }
    const loops = Promise.all(Array.from({ length: 8 }, (_, worker) => one(worker)))
    await over(async (n) => {
      const goal = done + n
      while (done < goal) await new Promise((resolve) => setTimeout(resolve, 5))
    })
    on = false
    await loops
    await client.close()
    return { failed: Object.fromEntries(failed), done, wrong }
  }

  it(`T27 rotates ${keys} keys under readers and writers without one failed request, and the old version is gone`, async () => {
    const office = officeOverSocket(socketOf(folders.folder, 'office'))
    const began = performance.now()
    const result = await load(() => office.rotate('vault').then(() => office.settled()))
    const { versions, inStep, keys: now } = await office.status()
    expect(result).toMatchObject({ failed: {}, wrong: 0 })
    expect(result.done).toBeGreaterThan(100)
    expect(versions.filter(({ domain }) => domain === 'vault')).toEqual([{ domain: 'vault', version: 2, keys: now }])
    expect([inStep, now >= keys]).toEqual([true, true])
    await office.close()
    console.log(
      `T27: ${now} keys rotated in ${Math.round(performance.now() - began)} ms under ${result.done} requests, ${Object.keys(result.failed).length} failed`
    )
  }, 600_000)

  it('T27 killed under load it comes back by itself: every request is answered right or told to come again', async () => {
    const kills = landing ? 20 : 3
    const result = await load(async (more) => {
      for (let n = 0; n < kills; n++) {
        await more(200)
        if (child.pid) process.kill(child.pid, 'SIGKILL')
      }
      await more(200)
    })
    expect(Object.keys(result.failed).filter((name) => name !== 'keys-unreachable')).toEqual([])
    expect(result.wrong).toBe(0)
    const office = officeOverSocket(child.socket.replace('keys.sock', 'office.sock'))
    expect((await office.status()).inStep).toBe(true)
    await office.close()
    console.log(
      `T27: killed ${kills} times, ${result.done} right answers, ${result.failed['keys-unreachable'] ?? 0} told to come again, 0 wrong`
    )
  })

  it('the server’s socket knows no act of whoever runs the machine, and of two servers on one folder the second takes over when the first stops', async () => {
    const intruder = officeOverSocket(child.socket)
    await expect(intruder.destroy('file-1')).rejects.toThrow('not asked here')
    await expect(intruder.rotate('vault')).rejects.toThrow('not asked here')
    await intruder.close()
    const second = await startKeyChild(folders)
    const client = keysOverSocket(second.socket)
    expect(await client.known([laid[0]?.id ?? ''])).toBe(1)
    // the first server stops; the second one takes the folder over by itself
    await child.stop()
    while (second.pid === undefined) await new Promise((resolve) => setTimeout(resolve, 20))
    while (!(await client.known([laid[0]?.id ?? '']).catch(() => 0))) await new Promise((resolve) => setTimeout(resolve, 20))
    await client.close()
    await second.stop()
  })

  it('T27 a used-up budget refuses, is written down, and a restart gives nobody a fresh hour', async () => {
    const own = keyFoldersOf(join(home, 'budget'), '')
    const start = () => startKeyChild({ ...own, environment: { LINGKAR_KEYS_BUDGET: '10,200,500,3' } })
    let process_ = await start()
    let client = keysOverSocket(process_.socket)
    const opened = async (asker: string, from: number) => {
      let n = 0
      for (let k = from; k < from + 20; k++)
        n += await client.keyFor(asker, `file-${k}`, 'K2').then(
          () => 1,
          () => 0
        )
      return n
    }
    expect(await opened('sari', 0)).toBe(10)
    await expect(client.keyFor('sari', 'file-99', 'K2')).rejects.toMatchObject({ kind: 'too-many-files' })
    expect(await opened('budi', 100)).toBe(10)
    // the program itself opens accounts without a budget and files only within one
    for (let k = 0; k < 30; k++) await client.keyFor('system', `account-${k}`, 'account')
    expect(await opened('system', 200)).toBe(10)
    for (let k = 0; k < 3; k++) await client.indexHashes('sari', ['nik 1', 'nama 2'])
    await expect(client.indexHashes('sari', ['nik 1'])).rejects.toMatchObject({ kind: 'too-many-searches' })
    expect(await client.indexHashes('sari', ['receipt 1'])).toHaveLength(1)
    await client.close()
    await process_.stop()
    process_ = await start()
    client = keysOverSocket(process_.socket)
    expect(await opened('sari', 500)).toBe(0)
    await client.close()
    await process_.stop()
    const log = readFileSync(join(own.folder, 'keys.log'), 'utf8')
    expect(log).toMatch(/"act":"alarm","asker":"sari","subject":"file-7","limit":"perHour"/)
    expect(log).toMatch(/"act":"refused","asker":"sari","subject":"file-99","limit":"perHour"/)
    for (const line of log.trim().split('\n'))
      for (const name of Object.keys(JSON.parse(line))) expect(['at', 'act', 'asker', 'subject', 'n', 'limit']).toContain(name)
    expect(defaultLimits).toEqual({ perHour: 60, perDay: 200, nodePerHour: 500, lookupsPerHour: 30 })
  })

  it('T27 no key lies open in the server for a minute', async () => {
    const desk = await openDesk({ ...keyFoldersOf(join(home, 'brief'), ''), limits: noLimits })
    let at = 0
    let asked = 0
    const counted: typeof desk.keyFor = (...given) => {
      asked++
      return desk.keyFor(...given)
    }
    const keys = keepBriefly({ ...desk, keyFor: counted }, () => at)
    const first = await keys.keyFor('sari', 'file', 'K2')
    for (let k = 0; k < 5; k++) await keys.keyFor('sari', 'file', 'K2')
    expect(asked).toBe(1)
    // another asker is counted for themselves
    await keys.keyFor('budi', 'file', 'K2')
    expect(asked).toBe(2)
    at = 50_000
    expect((await keys.keyFor('sari', 'file', 'K2')).key).toEqual(first.key)
    expect(asked).toBe(3)
    await keys.close()
  })
})
