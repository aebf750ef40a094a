/** The root key: the one secret the domain keys hang on. A key service (KMS, HSM) takes its place by these two functions. */
import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KeysBroken } from './keys.ts'
import { unwrap, wrap } from './wrapping.ts'

export interface RootKey {
  wrap(key: Buffer, bound: string): Promise<Buffer>
  unwrap(wrapped: Uint8Array, bound: string): Promise<Buffer>
  /** The very first key stores derived their keys instead of wrapping them; only a root key whose bytes we hold can still do so. */
  derive?(label: string): Buffer
}

const derived = (root: Buffer, label: string): Buffer => Buffer.from(hkdfSync('sha256', root, '', label, 32))

const fromBytes = (bytes: () => Buffer, orMake: () => Buffer): RootKey => ({
  wrap: async (key, bound) => wrap(derived(orMake(), 'lingkar root'), key, bound),
  async unwrap(wrapped, bound) {
    const by = derived(bytes(), 'lingkar root')
    try {
      return unwrap(by, wrapped, bound)
    } catch {
      throw new KeysBroken(
        'Kunci akar tidak cocok dengan simpanan kunci ini. Tidak ada yang berubah. Periksa root.key atau LINGKAR_ROOT_KEY.'
      )
    }
  },
  derive: (label) => derived(bytes(), label)
})

/** `LINGKAR_ROOT_KEY` (32 bytes, base64), or a file readable only by this user. The file is made with the first key, in both folders. */
export function rootKeyOf(folder: string, mirror: string, given = process.env.LINGKAR_ROOT_KEY): RootKey {
  if (given) {
    const key = Buffer.from(given, 'base64')
    if (key.length !== 32) throw new KeysBroken('LINGKAR_ROOT_KEY harus 32 bita dalam base64. Tidak ada yang berubah.')
    return fromBytes(
      () => key,
      () => key
    )
  }
  const paths = [folder, mirror].map((one) => join(one, 'root.key'))
  const there = () => paths.find((path) => existsSync(path))
  const read = (): Buffer => {
    const path = there()
    if (!path) throw new KeysBroken(`Kunci akar tidak ditemukan di ${folder}. Tidak ada yang berubah.`)
    return Buffer.from(readFileSync(path, 'utf8'), 'base64')
  }
  const inBoth = (text: string): void => {
    for (const one of [folder, mirror]) mkdirSync(one, { recursive: true, mode: 0o700 })
    for (const path of paths) if (!existsSync(path)) writeFileSync(path, text, { mode: 0o600, flag: 'wx', flush: true })
  }
  const path = there()
  if (path) inBoth(readFileSync(path, 'utf8'))
  return fromBytes(read, () => {
    if (!there()) inBoth(randomBytes(32).toString('base64'))
    return read()
  })
}
