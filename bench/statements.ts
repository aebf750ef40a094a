/** The SQL of one request, recorded from the server's own code as it runs, and written down as a pgbench script: the very same statements. */
import { writeFileSync } from 'node:fs'
import type { Database } from '#server/database/database.ts'

export interface Statement {
  readonly text: string
  readonly parameters: readonly unknown[]
}

/** A database that remembers what is asked of it. */
export function recording(database: Database): { readonly database: Database; readonly statements: Statement[] } {
  const statements: Statement[] = []
  return {
    statements,
    database: {
      ...database,
      transaction: (work) =>
        database.transaction((t) =>
          work({
            ...t,
            query(text, parameters = []) {
              statements.push({ text, parameters })
              return t.query(text, parameters)
            }
          })
        )
    }
  }
}

/** What stands in the script instead of a value that differs from request to request. */
export type Stands = ReadonlyMap<string, string>

const keyOf = (value: unknown): string => (Buffer.isBuffer(value) ? value.toString('hex') : String(value))
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

function literal(value: unknown, stands: Stands): string {
  const instead = stands.get(keyOf(value))
  if (instead) return instead
  if (value === null || value === undefined) return 'null'
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`
  if (Array.isArray(value)) return quoted(`{${value.map((element) => `"${String(element)}"`).join(',')}}`)
  return quoted(String(value))
}

/** `sets` are pgbench's own lines that draw the numbers. */
export function writeScript(path: string, sets: readonly string[], statements: readonly Statement[], stands: Stands): void {
  const lines = statements.map(
    ({ text, parameters }) =>
      `${text.replaceAll(/\$(\d+)/g, (_, n: string) => literal(parameters[Number(n) - 1], stands)).replaceAll(/\s*\n\s*/g, ' ')};`
  )
  writeFileSync(path, [...sets, 'begin;', ...lines, 'commit;', ''].join('\n'))
}
