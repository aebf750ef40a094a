import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { noLimits } from './key-budget.ts'
import { type Desk, openDesk } from './key-desk.ts'
import { keyFoldersOf } from './key-part.ts'
import { restoreKeys } from './key-restore.ts'

const home = mkdtempSync(join(tmpdir(), 'lingkar-keys-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

let stores = 0
/** A store of its own; `use` opens it, does something and closes it again. */
function aStore() {
  const folders = keyFoldersOf(join(home, String(++stores)), '')
  const use = async <T>(work: (desk: Desk) => Promise<T>): Promise<T> => {
    const desk = await openDesk({ ...folders, limits: noLimits })
    try {
      return await work(desk)
    } finally {
      await desk.close()
    }
  }
  return { ...folders, use, bytes: () => [folders.folder, folders.mirror].map((one) => readFileSync(join(one, 'keys.sqlite'))) }
}
const laid = (store: ReturnType<typeof aStore>, n: number) =>
  store.use(async (desk) => Promise.all(Array.from({ length: n }, (_, k) => desk.keyFor('system', `file-${k}`, k % 5 ? 'K2' : 'account'))))

describe('the key store', () => {
  it('makes nothing by being opened, and one key when two ask at once', async () => {
    const store = aStore()
    await store.use(async (desk) => {
      expect(await desk.known(['0123456789abcdef'])).toBe(0)
      expect(existsSync(join(store.folder, 'keys.sqlite')) || existsSync(join(store.folder, 'root.key'))).toBe(false)
      const [one, other] = await Promise.all([desk.keyFor('a', 'file', 'K2'), desk.keyFor('b', 'file', 'K2')])
      expect(one).toEqual(other)
      expect((await desk.status()).keys).toBe(1)
    })
  })

  it('T28 keeps every key in two copies, wrapped, in files nobody else may read', async () => {
    const store = aStore()
    const keys = await laid(store, 40)
    for (const copy of store.bytes()) for (const { key } of keys) expect(copy.includes(key)).toBe(false)
    for (const folder of [store.folder, store.mirror]) {
      expect(statSync(folder).mode & 0o077).toBe(0)
      for (const name of readdirSync(folder)) expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0])
    }
    await store.use(async (desk) => expect(await desk.status()).toMatchObject({ keys: 40, inStep: true }))
  })

  it('gives a key only for the subject and the compartment it belongs to', async () => {
    const store = aStore()
    await store.use(async (desk) => {
      const { id, key } = await desk.keyFor('a', 'file-1', 'K2')
      expect(await desk.keyById('a', id, 'file-1', 'K2')).toEqual(key)
      expect(await desk.keyById('a', id, 'file-2', 'K2')).toBeUndefined()
      expect(await desk.keyById('a', id, 'file-1', 'K3')).toBeUndefined()
      await expect(desk.keyById('', id, 'file-1', 'K2')).rejects.toThrow()
    })
  })

  it('brings its copies into step again, and destroyed keys back from neither', async () => {
    const store = aStore()
    const keys = await laid(store, 20)
    const early = join(home, `early-${stores}.sqlite`)
    copyFileSync(join(store.mirror, 'keys.sqlite'), early)
    await store.use((desk) => desk.destroy('file-3'))
    await store.use(async (desk) => {
      for (let n = 20; n < 30; n++) await desk.keyFor('system', `file-${n}`, 'K2')
    })
    // the second copy is replaced by an old one, as after a disk was changed
    copyFileSync(early, join(store.mirror, 'keys.sqlite'))
    await store.use(async (desk) => {
      expect(await desk.status()).toMatchObject({ keys: 29, destroyed: 1, inStep: true })
      expect(await desk.known([keys[3]?.id ?? ''])).toBe(0)
      await expect(desk.keyFor('a', 'file-3', 'K2')).rejects.toThrow('destroyed')
    })
  })

  it('reads a store of the first kind, and moves it to versions of its own', async () => {
    const store = aStore()
    const root = randomBytes(32)
    mkdirSync(store.folder, { recursive: true })
    writeFileSync(join(store.folder, 'root.key'), root.toString('base64'))
    const file = new DatabaseSync(join(store.folder, 'keys.sqlite'))
    file.exec(
      'create table data_key (id text primary key, subject text not null, compartment text not null, wrapped blob not null, made_at text not null, unique (subject, compartment))'
    )
    const key = randomBytes(32)
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', Buffer.from(hkdfSync('sha256', root, '', 'lingkar wrap', 32)), nonce).setAAD(
      Buffer.from('0011223344556677|file|K2')
    )
    const wrapped = Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()])
    file.prepare('insert into data_key values (?, ?, ?, ?, ?)').run('0011223344556677', 'file', 'K2', wrapped, '2026-11-22')
    file.close()
    await store.use(async (desk) => {
      expect(await desk.keyById('a', '0011223344556677', 'file', 'K2')).toEqual(key)
      expect(await desk.rotate('vault')).toBe(2)
      await desk.settled()
      expect(await desk.keyById('a', '0011223344556677', 'file', 'K2')).toEqual(key)
    })
  })

  it('T27 rotation moves every key to the new version and ends the old one in both copies, also after a break', async () => {
    const store = aStore()
    const keys = await laid(store, 150)
    const old = join(home, `old-${stores}`)
    cpSync(store.folder, old, { recursive: true })
    const domainKey = (folder: string, version: number) => {
      const file = new DatabaseSync(join(folder, 'keys.sqlite'), { readOnly: true })
      const row = file.prepare("select wrapped from domain_key where domain = 'vault' and version = ?").get(version) as
        | { wrapped: Uint8Array }
        | undefined
      file.close()
      return row?.wrapped
    }
    const before = Buffer.from(domainKey(store.folder, 1) ?? [])
    // broken off in the middle: the desk closes while it moves
    await store.use((desk) => desk.rotate('vault'))
    await store.use(async (desk) => {
      await desk.settled()
      const versions = (await desk.status()).versions.filter(({ domain }) => domain === 'vault')
      expect(versions).toEqual([{ domain: 'vault', version: 2, keys: 120 }])
      for (const [n, { id, key }] of keys.entries()) expect(await desk.keyById('a', id, `file-${n}`, n % 5 ? 'K2' : 'account')).toEqual(key)
    })
    for (const copy of store.bytes()) expect(copy.includes(before)).toBe(false)
    expect(domainKey(store.folder, 1)).toBeUndefined()
    // an old wrapping put back is unreadable: the version that could open it is gone
    const row = new DatabaseSync(join(old, 'keys.sqlite'), { readOnly: true })
    const stale = row.prepare('select id, wrapped from data_key where version = 1 and domain = ? limit 1').get('vault') as {
      id: string
      wrapped: Uint8Array
    }
    row.close()
    const now = new DatabaseSync(join(store.folder, 'keys.sqlite'))
    now.prepare('update data_key set wrapped = ?, version = 1 where id = ?').run(stale.wrapped, stale.id)
    now.close()
    copyFileSync(join(store.folder, 'keys.sqlite'), join(store.mirror, 'keys.sqlite'))
    await store.use(async (desk) => {
      const n = keys.findIndex(({ id }) => id === stale.id)
      await expect(desk.keyById('a', stale.id, `file-${n}`, 'K2')).rejects.toThrow('vault/1')
    })
  })

  it('restores from the second copy, from a backup, and refuses what would lose keys or comes from elsewhere', async () => {
    const store = aStore()
    const keys = await laid(store, 10)
    const backup = join(home, `backup-${stores}`)
    cpSync(store.folder, backup, { recursive: true })
    await laid(store, 25)
    rmSync(store.folder, { recursive: true })
    await expect(store.use(async () => {})).rejects.toThrow('lingkar keys restore')
    await expect(restoreKeys(store, backup)).rejects.toThrow('15 kunci akan hilang')
    expect(existsSync(join(store.folder, 'keys.sqlite'))).toBe(false)
    expect(await restoreKeys(store)).toEqual({ before: 0, after: 25 })
    await store.use(async (desk) => {
      expect(await desk.status()).toMatchObject({ keys: 25, inStep: true })
      await desk.destroy('file-4')
    })
    // a backup gives back what is missing, never what was destroyed
    expect(await restoreKeys(store, backup)).toEqual({ before: 24, after: 24 })
    await store.use(async (desk) => {
      expect(await desk.keyById('a', keys[1]?.id ?? '', 'file-1', 'K2')).toEqual(keys[1]?.key)
      expect(await desk.known([keys[4]?.id ?? ''])).toBe(0)
    })
    const other = aStore()
    await laid(other, 3)
    await other.use((desk) => desk.indexHashes('system', ['x']))
    await store.use((desk) => desk.indexHashes('system', ['x']))
    await expect(restoreKeys(store, other.folder)).rejects.toThrow('permulaan yang lain')
    await expect(restoreKeys(store, join(home, 'nowhere'))).rejects.toThrow('Tidak ada kunci')
  })

  it('refuses a second copy that belongs to another store', async () => {
    const [store, other] = [aStore(), aStore()]
    await laid(store, 2)
    await laid(other, 2)
    copyFileSync(join(other.mirror, 'keys.sqlite'), join(store.mirror, 'keys.sqlite'))
    await expect(store.use(async () => {})).rejects.toThrow('simpanan kunci yang lain')
  })

  it('gives no key that is not safe in both copies', async () => {
    const store = aStore()
    await laid(store, 2)
    await store.use(async (desk) => {
      const mirror = new DatabaseSync(join(store.mirror, 'keys.sqlite'))
      mirror.exec('begin exclusive')
      await expect(desk.keyFor('a', 'file-new', 'K2')).rejects.toThrow()
      mirror.exec('rollback')
      mirror.close()
      expect(await desk.known([(await desk.keyFor('a', 'file-new', 'K2')).id])).toBe(1)
      expect(await desk.status()).toMatchObject({ keys: 3, inStep: true })
    })
  })
})
