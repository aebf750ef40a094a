/** Brings a database to the newest schema: numbered plain SQL files, forward only, each in its own transaction, then the reference rows. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rules, stepUp } from '#domain/access/rules.ts'
import { compartmentsOf, limitedOpenings, standingsOfRole } from '#domain/access/standing.ts'

/** A connection that may run several statements in one text, as the owner or as an administrator who can become the owner. */
export interface OwnerConnection {
  exec(sql: string): Promise<void>
  rows<R>(sql: string): Promise<R[]>
}

/** Rows that are data in code (rules) or in a package (regions) and are laid into tables, so that a condition is written once. */
export interface ReferenceRows {
  readonly birds: readonly string[]
  readonly regions: readonly { code: string; bpsCode: string | null; name: string; level: string; parentCode: string | null }[]
  /** the national time limits; a region's own rows are laid by people and never touched here */
  readonly clocks: readonly { code: string; appliesTo: string | null; value: number; unit: string; source: string; certainty: string }[]
}

const folder = fileURLToPath(new URL('../../../db/', import.meta.url))

interface Migration {
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

export function migrations(): Migration[] {
  return readdirSync(`${folder}migrations`)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(`${folder}migrations/${name}`, 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    })
}

export const rolesSql = (): string => readFileSync(`${folder}roles.sql`, 'utf8')

/** Throws when an applied migration's text has changed since: history is never rewritten. `mode` is used only at birth. */
export async function migrate(owner: OwnerConnection, mode: 'demo' | 'production', reference: ReferenceRows): Promise<readonly string[]> {
  const applied = new Map<string, string>()
  const [known] = await owner.rows<{ there: boolean }>("select to_regclass('ops.migration') is not null as there")
  if (known?.there)
    for (const row of await owner.rows<{ name: string; sha256: string }>('select name, sha256 from ops.migration'))
      applied.set(row.name, row.sha256)
  const done: string[] = []
  for (const migration of migrations()) {
    const before = applied.get(migration.name)
    if (before === migration.sha256) continue
    if (before) throw new Error(`the applied migration ${migration.name} was changed afterwards; write a new one instead`)
    const birth =
      applied.size + done.length === 0
        ? `create table ops.migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now());
         insert into ops.instance (mode) values ('${mode}');`
        : ''
    await inTransaction(
      owner,
      `${migration.sql}\n${birth}\ninsert into ops.migration (name, sha256) values ('${migration.name}', '${migration.sha256}');`
    )
    done.push(migration.name)
  }
  await inTransaction(owner, referenceSql(reference))
  return done
}

async function inTransaction(owner: OwnerConnection, sql: string): Promise<void> {
  try {
    await owner.exec(`begin;\n${sql}\n;commit;`)
  } catch (error) {
    await owner.exec('rollback').catch(() => {})
    throw error
  }
}

const quote = (value: string | null): string => (value === null ? 'null' : `'${value.replaceAll("'", "''")}'`)
const tuples = (rows: readonly (readonly (string | null | boolean)[])[]): string =>
  rows.map((row) => `(${row.map((value) => (typeof value === 'boolean' ? String(value) : quote(value))).join(',')})`).join(',')

function referenceSql({ birds, regions, clocks }: ReferenceRows): string {
  const actions = Object.entries(rules).flatMap(([action, standings]) => standings.map((standing) => [action, standing]))
  const compartments = Object.entries(compartmentsOf).flatMap(([standing, opening]) =>
    opening.read.map((compartment) => [standing, compartment, opening.write.includes(compartment)] as const)
  )
  const roles = Object.entries(standingsOfRole).flatMap(([role, standings]) => standings.map((standing) => [role, standing]))
  const parts = [
    `delete from authn.action_rule; insert into authn.action_rule values ${tuples(actions)};`,
    `delete from authn.compartment_rule; insert into authn.compartment_rule values ${tuples(compartments)};`,
    `delete from authn.role_rule; insert into authn.role_rule values ${tuples(roles)};`,
    `delete from authn.limited_rule; insert into authn.limited_rule values ${tuples(limitedOpenings)};`,
    stepUp.length
      ? `delete from authn.step_up_rule; insert into authn.step_up_rule values ${tuples(stepUp.map((one) => [one]))};`
      : 'delete from authn.step_up_rule;'
  ]
  if (birds.length) parts.push(`insert into casework.bird values ${tuples(birds.map((bird) => [bird]))} on conflict do nothing;`)
  // A limit that changed with a release becomes a new version: what held before stays to be seen.
  if (clocks.length)
    parts.push(`insert into agency.clock_rule (code, applies_to, value, unit, source, certainty, version)
      select v.code, v.applies_to, v.value::integer, v.unit, v.source, v.certainty, coalesce(c.version, 0) + 1
      from (values ${tuples(clocks.map((c) => [c.code, c.appliesTo, String(c.value), c.unit, c.source, c.certainty]))})
        v (code, applies_to, value, unit, source, certainty)
      left join lateral (select * from agency.clock_rule r where r.code = v.code and r.region_code is null
        and r.applies_to is not distinct from v.applies_to order by r.version desc limit 1) c on true
      where (c.value, c.unit, c.source, c.certainty) is distinct from (v.value::integer, v.unit, v.source, v.certainty);`)
  for (const level of ['province', 'regency', 'district']) {
    const rows = regions.filter((region) => region.level === level)
    if (rows.length)
      parts.push(`insert into agency.region (code, bps_code, name, level, parent_code) values ${tuples(rows.map((r) => [r.code, r.bpsCode, r.name, r.level, r.parentCode]))}
      on conflict (code) do update set bps_code = excluded.bps_code, name = excluded.name where (agency.region.bps_code, agency.region.name) is distinct from (excluded.bps_code, excluded.name);`)
  }
  return parts.join('\n')
}
