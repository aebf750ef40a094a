import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { noLimits } from './key-budget.ts'
import { openDesk } from './key-desk.ts'
import { keyFoldersOf } from './key-part.ts'
import { rootKeyOf } from './root-key.ts'
import { openVault, type Place } from './seal.ts'

const folder = mkdtempSync(join(tmpdir(), 'lingkar-vault-'))
const folders = keyFoldersOf(folder, '')
const keys = await openDesk({ ...folders, limits: noLimits })
const vault = openVault(keys).as('system')
afterAll(async () => {
  await keys.close()
  rmSync(folder, { recursive: true, force: true })
})

const place: Place = { subjectId: 'file-1', compartment: 'K2', column: 'identity.name', version: 3 }

describe('the vault', () => {
  it('opens what it sealed, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await vault.open(place, await vault.seal(place, text))).toBe(text)
      })
    )
  })

  it('never seals the same text to the same bytes', async () => {
    const seen = new Set(await Promise.all(Array.from({ length: 2000 }, () => vault.seal(place, 'Zqkanari'))))
    expect(seen.size).toBe(2000)
    for (const sealed of seen) expect(sealed).toMatch(/^v1\.[0-9a-f]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/)
  })

  it.each([
    ['another file', { subjectId: 'file-2' }],
    ['another compartment', { compartment: 'K3' }],
    ['another column', { column: 'identity.nik' }],
    ['an older version', { version: 2 }]
  ] as const)('refuses a value moved to %s', async (_, moved) => {
    const sealed = await vault.seal(place, 'Zqkanari')
    await expect(vault.open({ ...place, ...moved }, sealed)).rejects.toThrow()
  })

  it('refuses every single changed character', async () => {
    const sealed = await vault.seal(place, 'Zqkanari Rembulan')
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.constantFrom(...'ABCxyz019-_'), async (index, other) => {
        // the last character of base64 may carry unused bits; only a change of the bytes must be refused
        fc.pre(sealed[index] !== other && sealed[index] !== '.' && index !== sealed.length - 1 && sealed[index + 1] !== '.')
        await expect(vault.open(place, sealed.slice(0, index) + other + sealed.slice(index + 1))).rejects.toThrow()
      }),
      { numRuns: 500 }
    )
  })

  it('keeps keys wrapped on disk and finds them again after a restart', async () => {
    const sealed = await vault.seal(place, 'tetap terbaca')
    const again = await openDesk({ ...folders, limits: noLimits })
    expect(await openVault(again).as('system').open(place, sealed)).toBe('tetap terbaca')
    const { key } = await again.keyFor('system', place.subjectId, place.compartment)
    await again.close()
    for (const one of [folders.folder, folders.mirror]) expect(readFileSync(join(one, 'keys.sqlite')).includes(key)).toBe(false)
  })

  it('opens nothing with another root key', async () => {
    await vault.seal(place, 'rahasia')
    const stranger = rootKeyOf(folders.folder, folders.mirror, Buffer.alloc(32, 7).toString('base64'))
    await expect(openDesk({ ...folders, limits: noLimits, root: stranger })).rejects.toThrow('Kunci akar tidak cocok')
  })

  it('T31 what is stored looks like chance, whatever it says', async () => {
    const texts = Array.from({ length: 4000 }, (_, n) => `Anak pulang ke rumah bibi di desa ${n % 3}, aman.`)
    const counts = new Array<number>(256).fill(0)
    let bytes = 0
    for (const sealed of await Promise.all(texts.map((text) => vault.seal(place, text))))
      for (const byte of Buffer.from(sealed.split('.')[3] ?? '', 'base64url')) {
        counts[byte] = (counts[byte] ?? 0) + 1
        bytes++
      }
    const expected = bytes / 256
    const chiSquare = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)
    // 255 degrees of freedom: chance stays under 400 except once in a hundred million times
    expect(chiSquare).toBeLessThan(400)
    console.log(`T31: chi-square ${chiSquare.toFixed(0)} over ${bytes} stored bytes (chance: 255 ± 23)`)
  })

  it('gives the blind index without giving the text', async () => {
    expect(await vault.indexHash('1271010101010001', 32)).toEqual(await vault.indexHash('1271010101010001', 32))
    expect(await vault.indexHash('1271010101010001', 2)).toHaveLength(2)
    expect(await vault.indexHash('1271010101010001', 32)).not.toEqual(await vault.indexHash('1271010101010002', 32))
  })
})
