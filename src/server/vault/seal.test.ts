import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { openKeyStore } from './key-store.ts'
import { openVault, type Place } from './seal.ts'

const folder = mkdtempSync(join(tmpdir(), 'lingkar-vault-'))
const keys = openKeyStore(folder)
const vault = openVault(keys)
afterAll(() => {
  keys.close()
  rmSync(folder, { recursive: true, force: true })
})

const place: Place = { subjectId: 'file-1', compartment: 'K2', column: 'identity.name', version: 3 }

describe('the vault', () => {
  it('opens what it sealed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(vault.open(place, vault.seal(place, text))).toBe(text)
      })
    )
  })

  it('never seals the same text to the same bytes', () => {
    const seen = new Set(Array.from({ length: 2000 }, () => vault.seal(place, 'Zqkanari')))
    expect(seen.size).toBe(2000)
    for (const sealed of seen) expect(sealed).toMatch(/^v1\.[0-9a-f]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/)
  })

  it.each([
    ['another file', { subjectId: 'file-2' }],
    ['another compartment', { compartment: 'K3' }],
    ['another column', { column: 'identity.nik' }],
    ['an older version', { version: 2 }]
  ] as const)('refuses a value moved to %s', (_, moved) => {
    const sealed = vault.seal(place, 'Zqkanari')
    expect(() => vault.open({ ...place, ...moved }, sealed)).toThrow()
  })

  it('refuses every single changed character', () => {
    const sealed = vault.seal(place, 'Zqkanari Rembulan')
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom(...'ABCxyz019-_'), (index, other) => {
        // the last character of base64 may carry unused bits; only a change of the bytes must be refused
        fc.pre(sealed[index] !== other && sealed[index] !== '.' && index !== sealed.length - 1 && sealed[index + 1] !== '.')
        expect(() => vault.open(place, sealed.slice(0, index) + other + sealed.slice(index + 1))).toThrow()
      }),
      { numRuns: 500 }
    )
  })

  it('keeps keys wrapped on disk and finds them again after a restart', () => {
    const sealed = vault.seal(place, 'tetap terbaca')
    const again = openKeyStore(folder)
    expect(openVault(again).open(place, sealed)).toBe('tetap terbaca')
    const { key } = again.keyFor(place.subjectId, place.compartment)
    again.close()
    expect(readFileSync(join(folder, 'keys.sqlite')).includes(key)).toBe(false)
  })

  it('opens nothing with another root key', () => {
    const sealed = vault.seal(place, 'rahasia')
    const stranger = openKeyStore(folder, Buffer.alloc(32, 7))
    expect(() => openVault(stranger).open(place, sealed)).toThrow()
    stranger.close()
  })

  it('gives the blind index without giving the text', () => {
    expect(vault.indexHash('1271010101010001', 32)).toEqual(vault.indexHash('1271010101010001', 32))
    expect(vault.indexHash('1271010101010001', 2)).toHaveLength(2)
    expect(vault.indexHash('1271010101010001', 32)).not.toEqual(vault.indexHash('1271010101010002', 32))
  })
})
