/**
 * Keys, outside the database: root key → domain keys with versions → one data key per subject and compartment (security.md 3.3).
 * Written before the row that needs them: an orphan key is harmless, an orphan row is a lost child.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { type Copies, holdsKeys, openCopies } from './key-file.ts'
import { KeysBroken } from './keys.ts'
import type { RootKey } from './root-key.ts'
import { type Domain, domainOf, type FoundKey, type KeyStore } from './stored-keys.ts'
import { unwrap, wrap } from './wrapping.ts'

interface DataRow {
  readonly rowid: number
  readonly id: string
  readonly subject: string
  readonly compartment: string
  readonly wrapped: Uint8Array
  readonly domain: Domain
  readonly version: number
}

const boundOf = ({ id, subject, compartment }: Pick<DataRow, 'id' | 'subject' | 'compartment'>): string => `${id}|${subject}|${compartment}`
const now = () => new Date().toISOString()

export async function openKeyStore(folder: string, mirror: string, root: RootKey): Promise<KeyStore> {
  let opened: Copies | undefined
  const copies = (): Copies => {
    opened ??= openCopies(folder, mirror)
    return opened
  }
  /** `vault/2` → the key; the newest version of a domain is the one to wrap with */
  const domainKeys = new Map<string, Buffer>()
  const newest = new Map<Domain, number>()
  const learn = (domain: Domain, version: number, key: Buffer): void => {
    domainKeys.set(`${domain}/${version}`, key)
    newest.set(domain, Math.max(version, newest.get(domain) ?? 0))
  }

  async function addVersion(domain: Domain, version: number, key: Buffer = randomBytes(32)): Promise<void> {
    const wrapped = await root.wrap(key, `${domain}/${version}`)
    const sql = 'insert into {copy}.domain_key (domain, version, wrapped, made_at) values (?, ?, ?, ?)'
    copies().write([[sql, domain, version, wrapped, now()]])
    learn(domain, version, key)
  }

  const making = new Map<Domain, Promise<void>>()
  /** Of two who need the first key of a domain at once, one makes it. */
  async function newestOf(domain: Domain): Promise<number> {
    if (!newest.has(domain)) {
      if (!making.has(domain)) making.set(domain, addVersion(domain, 1))
      await making.get(domain)
    }
    return newest.get(domain) ?? 1
  }

  const domainKey = (domain: Domain, version: number): Buffer => {
    const key = domainKeys.get(`${domain}/${version}`)
    if (!key) throw new KeysBroken(`Kunci ${domain}/${version} tidak ada dalam simpanan kunci.`)
    return key
  }
  const opens = (row: DataRow): Buffer => unwrap(domainKey(row.domain, row.version), row.wrapped, boundOf(row))
  const columns = 'rowid, id, subject, compartment, wrapped, domain, version'

  async function loadDomains(): Promise<void> {
    const rows = copies().all<{ domain: Domain; version: number; wrapped: Uint8Array }>(
      'select domain, version, wrapped from main.domain_key'
    )
    for (const { domain, version, wrapped } of rows) learn(domain, version, await root.unwrap(wrapped, `${domain}/${version}`))
    // A store of the first kind has data keys and no domains: what it derived from the root becomes version 1.
    if (rows.length === 0 && root.derive && copies().one('select 1 as there from main.data_key limit 1')) {
      await addVersion('vault', 1, root.derive('lingkar wrap'))
      await addVersion('index', 1, root.derive('lingkar index'))
    }
  }
  if (holdsKeys(folder) || holdsKeys(mirror)) await loadDomains()

  const isMoving = () => domainKeys.size > newest.size
  /** keys of an old version met in use; they are moved before all others */
  const met = new Set<string>()
  let cursor = 0

  /** Each as one statement for both copies. */
  const adding = (key: FoundKey, domain: Domain, version: number) =>
    [
      'insert into {copy}.data_key (id, subject, compartment, wrapped, made_at, domain, version) values (?, ?, ?, ?, ?, ?, ?)',
      ...[key.id, key.subject, key.compartment, wrap(domainKey(domain, version), key.key, boundOf(key)), now(), domain, version]
    ] as const

  function moved(rows: readonly DataRow[]): void {
    copies().write(
      rows.flatMap((row) => {
        const version = newest.get(row.domain) ?? row.version
        if (version === row.version) return []
        const wrapped = wrap(domainKey(row.domain, version), opens(row), boundOf(row))
        return [['update {copy}.data_key set wrapped = ?, version = ? where id = ?', wrapped, version, row.id] as const]
      })
    )
  }

  function retire(): void {
    for (const name of domainKeys.keys()) {
      const [domain, version] = name.split('/') as [Domain, string]
      if (Number(version) === newest.get(domain)) continue
      copies().write([
        ['insert or ignore into {copy}.destroyed (id, subject, at) values (?, ?, ?)', name, 'domain', now()],
        ['delete from {copy}.domain_key where domain = ? and version = ?', domain, Number(version)]
      ])
      domainKeys.get(name)?.fill(0)
      domainKeys.delete(name)
    }
  }

  return {
    async keyFor(subject, compartment) {
      const find = () =>
        copies().one<DataRow>(`select ${columns} from main.data_key where subject = ? and compartment = ?`, subject, compartment)
      const row = find()
      if (row) return { id: row.id, key: opens(row), isNew: false }
      const domain = domainOf(compartment)
      const version = await newestOf(domain)
      const madeMeanwhile = find()
      if (madeMeanwhile) return { id: madeMeanwhile.id, key: opens(madeMeanwhile), isNew: false }
      if (copies().one('select 1 as gone from main.destroyed where subject = ? limit 1', subject)) return undefined
      const made = { id: randomBytes(8).toString('hex'), subject, compartment, key: randomBytes(32) }
      copies().write([adding(made, domain, version)])
      return { id: made.id, key: made.key, isNew: true }
    },
    keyById(id) {
      if (!opened) return undefined
      const row = copies().one<DataRow>(`select ${columns} from main.data_key where id = ?`, id)
      if (!row) return undefined
      if (row.version !== newest.get(row.domain)) met.add(id)
      return { id, subject: row.subject, compartment: row.compartment, key: opens(row) }
    },
    async indexHashes(texts) {
      const key = domainKey('index', await newestOf('index'))
      return texts.map((text) => createHmac('sha256', key).update(text).digest())
    },
    known: (ids) => (opened ? ids.filter((id) => copies().one('select 1 as there from main.data_key where id = ?', id)).length : 0),
    destroy(subject) {
      copies().write([
        [
          'insert or ignore into {copy}.destroyed (id, subject, at) select id, subject, ? from {copy}.data_key where subject = ?',
          now(),
          subject
        ],
        ['delete from {copy}.data_key where subject = ?', subject]
      ])
      return copies().one<{ n: number }>('select count(*) as n from main.destroyed where subject = ?', subject)?.n ?? 0
    },
    async rotate(domain) {
      // Tokens of the index are made from the texts themselves: they change when a name is written anew, not by wrapping keys again.
      if (domain === 'index') throw new KeysBroken('Kunci indeks tidak dapat diputar: token nama dan NIK dibuat dari teksnya.')
      const version = (await newestOf(domain)) + 1
      await addVersion(domain, version)
      cursor = 0
      return version
    },
    isMoving,
    moveSome(n) {
      if (!isMoving()) return false
      const first = [...met].slice(0, n)
      met.clear()
      const used = first.flatMap((id) => copies().one<DataRow>(`select ${columns} from main.data_key where id = ?`, id) ?? [])
      const rows = copies().all<DataRow>(
        `select ${columns} from main.data_key where rowid > ? order by rowid limit ?`,
        cursor,
        n - used.length
      )
      moved([...new Map([...used, ...rows].map((row) => [row.id, row])).values()])
      cursor = rows.at(-1)?.rowid ?? cursor
      if (rows.length === n - used.length) return true
      const behind = copies()
        .all<{ domain: Domain; version: number }>('select distinct domain, version from main.data_key')
        .some(({ domain, version }) => version !== newest.get(domain))
      if (!behind) retire()
      cursor = 0
      return behind
    },
    everyKey: () =>
      (opened ? copies().all<DataRow>(`select ${columns} from main.data_key`) : []).map((row) => ({ ...row, key: opens(row) })),
    async takeIn(keys) {
      for (const domain of new Set(keys.map(({ compartment }) => domainOf(compartment)))) await newestOf(domain)
      const isNeeded = ({ id, subject, compartment }: FoundKey) =>
        !copies().one('select 1 as there from main.data_key where id = ? or (subject = ? and compartment = ?)', id, subject, compartment) &&
        !copies().one('select 1 as gone from main.destroyed where id = ?', id)
      for (let from = 0; from < keys.length; from += 1000)
        copies().write(
          keys
            .slice(from, from + 1000)
            .filter(isNeeded)
            .map((key) => adding(key, domainOf(key.compartment), newest.get(domainOf(key.compartment)) ?? 1))
        )
    },
    status() {
      if (!opened) return { keys: 0, subjects: 0, destroyed: 0, versions: [], inStep: true }
      const count = (sql: string) => copies().one<{ n: number }>(sql)?.n ?? 0
      return {
        keys: count('select count(*) as n from main.data_key'),
        subjects: count('select count(distinct subject) as n from main.data_key'),
        destroyed: count("select count(*) as n from main.destroyed where subject <> 'domain'"),
        versions: copies().all(
          `select d.domain, d.version, (select count(*) from main.data_key k where k.domain = d.domain and k.version = d.version) as keys
           from main.domain_key d order by 1, 2`
        ),
        inStep: copies().inStep()
      }
    },
    close: () => opened?.close()
  }
}
