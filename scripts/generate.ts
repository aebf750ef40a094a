/** Writes docs/generated: the schema as the database has it, the access table, the OpenAPI document, the trace. `--check` only compares. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { accessTable } from './generate/access-table.ts'
import { openApi } from './generate/open-api.ts'
import { schemaText } from './generate/schema-text.ts'
import { trace } from './generate/trace.ts'

const folder = fileURLToPath(new URL('../docs/generated/', import.meta.url))
const files: readonly (readonly [string, () => string | Promise<string>])[] = [
  ['access-table.md', accessTable],
  ['openapi.json', openApi],
  ['schema.sql', schemaText],
  ['trace.md', trace]
]

const checking = process.argv.includes('--check')
mkdirSync(folder, { recursive: true })
const different: string[] = []
for (const [name, make] of files) {
  const text = await make()
  const path = folder + name
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
  different.push(name)
  if (!checking) writeFileSync(path, text)
}
if (checking && different.length) {
  console.error(`docs/generated differs from the code: ${different.join(', ')}. Run npm run generate and commit the result.`)
  process.exit(1)
}
if (!checking) console.log(different.length ? `written: ${different.join(', ')}` : 'nothing changed')
process.exit(0)
