/** Packs: what is let in, and every way in which one is refused with its own sentence. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '#domain/instrument/pack.ts'
import { inventedPack, newPublisher } from '#test/support/invented-pack.ts'
import { openWorld, type World } from '#test/support/world.ts'
import { checkPack, installedPacks, installPack, publicKeyOf, trustedKeys, trustKey, withdrawPack } from './pack-file.ts'

const publisher = newPublisher()
const trusted = [{ fingerprint: 'x', publisher: 'Penerbit contoh', publicKey: publisher.pem }]
const told = (given: unknown, keys = trusted) => {
  const checked = checkPack(typeof given === 'string' ? given : JSON.stringify(given), keys)
  return checked.ok ? 'ok' : checked.sentence
}

describe('a signed pack', () => {
  it('E0 is let in with licence, permission and a trusted signature, whatever the order of its keys', () => {
    expect(told(publisher.signed(inventedPack))).toBe('ok')
    const turned = Object.fromEntries(Object.entries(inventedPack).toReversed())
    expect(told({ ...publisher.signed(inventedPack), pack: turned })).toBe('ok')
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}')
  })

  it('E0 is refused unsigned, altered, of an unknown publisher, or unreadable', () => {
    expect(told({ pack: inventedPack })).toContain('tidak bertanda tangan')
    expect(told({ ...publisher.signed(inventedPack), pack: { ...inventedPack, fromAge: 3 } })).toContain('berubah')
    expect(told(newPublisher().signed(inventedPack))).toContain('bukan dari penerbit yang dipercaya')
    expect(told(publisher.signed(inventedPack), [])).toContain('bukan dari penerbit yang dipercaya')
    expect(told('{')).toContain('JSON')
    expect(told('null')).toContain('tidak bertanda tangan')
  })

  it('E0 is refused without licence, without permission, with an unknown scoring, or entered by anybody but a psychologist', () => {
    const changed = (over: object) => told(publisher.signed({ ...inventedPack, ...over }))
    expect(changed({ licence: { name: ' ', permission: 'ada' } })).toContain('tidak menyebut lisensinya')
    expect(changed({ licence: { name: 'CC BY', permission: '' } })).toContain('tidak menyebut surat izinnya')
    expect(changed({ licence: undefined })).toContain('lisensinya')
    expect(changed({ scoring: 'eval' })).toContain('tidak dikenal')
    expect(changed({ enteredBy: 'case-worker' })).toContain('enteredBy')
    expect(changed({ items: [] })).toContain('items')
    expect(changed({ more: 1 })).toContain('belum sesuai')
    expect(changed({ items: [...inventedPack.items, inventedPack.items[0]] })).toContain('dua kali')
    expect(changed({ items: inventedPack.items.map((item) => ({ ...item, part: 'sleep' })) })).toContain('tidak masuk bagian')
    expect(changed({ bands: inventedPack.bands.toReversed() })).toContain('golongan')
    expect(changed({ scale: { steps: inventedPack.scale.steps.map((step) => ({ ...step, value: 1 })) } })).toContain('bernilai sama')
    expect(changed({ countsWhole: false })).toContain('tidak dihitung')
  })

  it('trusts Ed25519 keys only', () => {
    expect(publicKeyOf(publisher.pem)).toBeDefined()
    expect(publicKeyOf('-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----')).toBeUndefined()
  })
})

describe.each(['pglite', 'postgres'] as const)('installed packs on %s', (engine) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(engine)
  })
  afterAll(() => world?.close())

  it('E0 a version is installed once, still bears its signature when read back, and is withdrawn', async () => {
    const t = { query: world.asOwner }
    expect(await trustKey(t, 'no key', 'Penerbit contoh')).toBeUndefined()
    expect(await trustKey(t, publisher.pem, 'Penerbit contoh')).toMatch(/^[0-9a-f]{32}$/)
    const checked = checkPack(JSON.stringify(publisher.signed(inventedPack)), await trustedKeys(t))
    if (!checked.ok) throw new Error(checked.sentence)
    expect([await installPack(t, checked), await installPack(t, checked)]).toEqual([true, false])
    expect(await installedPacks(t)).toMatchObject([{ code: 'CONTOH-4', publisher: 'Penerbit contoh', isWithdrawn: false }])
    const [row] = await world.asOwner<{ body: unknown; signature: string }>('select body, signature from ops.instrument_pack')
    expect(told({ pack: row?.body, signature: row?.signature })).toBe('ok')
    expect([await withdrawPack(t, 'CONTOH-4'), await withdrawPack(t, 'CONTOH-4'), await withdrawPack(t, 'LAIN')]).toEqual([1, 0, 0])
    expect(await installedPacks(t)).toMatchObject([{ isWithdrawn: true }])
  })
})

it('E0 no pack file lies in the repository', () => {
  const root = new URL('../../..', import.meta.url).pathname
  const found = ['src', 'test', 'docs', 'db'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => [path, readFileSync(join(root, folder, path), 'utf8')] as const)
      // a document that is a pack, not one that says what a pack looks like
      .filter(([, text]) => text.includes('lingkar-instrument-pack/') && JSON.parse(text).openapi === undefined)
      .map(([path]) => path)
  )
  expect(found).toEqual([])
})
