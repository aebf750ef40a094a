/** The access page as a table people can read: the matrix of B3 with the meaning of its cells, actions and compartments by standing, roles. */
import { compartments } from '#domain/access/compartments.ts'
import { cellOf, cells, type MatrixRow, narrowedTo } from '#domain/access/matrix.ts'
import { roles } from '#domain/access/role.ts'
import { rules, stepUp } from '#domain/access/rules.ts'
import {
  compartmentsOf,
  grantable,
  limitedOpenings,
  openableByBreakGlass,
  type Standing,
  standings,
  standingsOfRole
} from '#domain/access/standing.ts'

const row = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`
const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n')

const rows: readonly { readonly code: MatrixRow; readonly en: string }[] = [...roles.terms, { code: 'R25', en: 'Child and safe carer' }]

/** Standings that decide about anything: one without a cell would be an empty column. */
const deciding = standings.filter((standing) => Object.values(rules).some((allowed) => (allowed as readonly Standing[]).includes(standing)))

export function accessTable(): string {
  const matrix = rows.map(({ code, en }) => [`${code} ${en}`, ...compartments.codes.map((one) => cellOf(code, one) ?? '')])
  const narrowed = rows.flatMap(({ code, en }) =>
    Object.entries(narrowedTo[code] ?? {}).map(([compartment, words]) => [`${code} ${en}`, compartment, words.en])
  )
  const actions = Object.entries(rules).map(([action, allowed]) => [
    `\`${action}\`${stepUp.includes(action as keyof typeof rules) ? ' (fresh proof)' : ''}`,
    ...deciding.map((standing) => ((allowed as readonly string[]).includes(standing) ? 'yes' : ''))
  ])
  const onFile = standings.filter((standing) => compartmentsOf[standing])
  const opened = compartments.terms.map(({ code, en }) => [
    `${code} ${en}`,
    ...onFile.map((standing) => {
      const opening = compartmentsOf[standing]
      return opening?.write.includes(code) ? 'read, write' : opening?.read.includes(code) ? 'read' : ''
    })
  ])
  const granted = roles.terms
    .filter(({ code }) => grantable(code).length > 0)
    .map(({ code, en }) => [`${code} ${en}`, grantable(code).join(', ')])
  const byRole = roles.terms
    .filter((role) => standingsOfRole[role.code])
    .map((role) => [role.code, role.en, (standingsOfRole[role.code] ?? []).join(', ')])
  return `# Who may do what

Generated from src/domain/access by \`npm run generate\`. An empty cell is a refusal; whatever is not here is refused to everyone.

## What each duty would see of a file it stands on (domain.md B3)
${table(
  ['cell', 'name', 'means'],
  cells.terms.map(({ code, en, hint }) => [code, en, hint.en])
)}

${table(['duty', ...compartments.codes], matrix)}

Narrowed further:

${table(['duty', 'compartment', 'to'], narrowed)}

## Actions by standing
${table(['action', ...deciding], actions)}

## Compartments by standing on the file
${table(['compartment', ...onFile], opened)}

A denied person has no standing at all; of a restricted file only its members have one; an erased file has none. Standings that only point
(recipient-pending, escort, ex-owner, reporter) open no compartment: they see that the file exists, its code name, and who answers for it.

## What a grant can open at most, by the duty of the post it is given to
${table(['duty', 'compartments'], granted)}

In an emergency the ${new Set(limitedOpenings.filter(([standing]) => standing === 'break-glass').map(([, role]) => role)).size} protective duties can open at most ${openableByBreakGlass.join(', ')}, and only those they name.

## Standings that come with a role, in its own unit
${table(['role', 'name', 'standings'], byRole)}
`
}
