/** The access page as a table people can read: actions by standing, compartments by standing, roles and what they bring. */
import { compartments } from '#domain/access/compartments.ts'
import { roles } from '#domain/access/role.ts'
import { rules } from '#domain/access/rules.ts'
import { compartmentsOf, standings, standingsOfRole } from '#domain/access/standing.ts'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n')

export function accessTable(): string {
  const actions = Object.entries(rules).map(([action, allowed]) => [
    `\`${action}\``,
    ...standings.map((standing) => ((allowed as readonly string[]).includes(standing) ? 'yes' : ''))
  ])
  const opened = compartments.terms.map(({ code, en }) => [
    `${code} ${en}`,
    ...standings.map((standing) => {
      const opening = compartmentsOf[standing]
      if (!opening) return ''
      const key = code as (typeof opening.read)[number]
      return opening.write.includes(key) ? 'read, write' : opening.read.includes(key) ? 'read' : ''
    })
  ])
  const byRole = roles.terms
    .filter((role) => standingsOfRole[role.code])
    .map((role) => [role.code, role.en, (standingsOfRole[role.code] ?? []).join(', ')])
  return `# Who may do what

Generated from src/domain/access by \`npm run generate\`. An empty cell is a refusal; whatever is not here is refused to everyone.

## Actions by standing
${table(['action', ...standings], actions)}

## Compartments by standing
${table(['compartment', ...standings], opened)}

## Standings that come with a role, in its own unit
${table(['role', 'name', 'standings'], byRole)}
`
}
