/** T2: the sentences that may never come true, each tried with a real person on a real file, on both databases. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Role } from '#domain/access/role.ts'
import { grantable } from '#domain/access/standing.ts'
import { routes } from '#server/app.ts'
import { addressOf, exampleOf } from '#test/support/example-inputs.ts'
import { commandRoutes, openStage, type Stage, tryAs } from '#test/support/scene.ts'
import { leavesOf } from '#test/support/schema-walk.ts'
import { openWorld, type World } from '#test/support/world.ts'
import { ruleSentences } from './must-never/rule-sentences.ts'
import type { Sentence } from './must-never/sentence.ts'
import { standingSentences } from './must-never/standing-sentences.ts'

const sentences: readonly Sentence[] = [...standingSentences, ...ruleSentences]

/** What does come true every day: were the trying itself broken, these would say so. */
const everyday: readonly Sentence[] = [
  ['A case worker reads the name.', 'case-worker', 'reads', 'vault.identity'],
  ['A case worker changes the name.', 'case-worker', 'changes', 'vault.identity'],
  ['A supervisor approves a plan.', 'supervisor', 'does', 'plan.approve-plan'],
  ['A psychologist who accepted reads the needs granted to her.', 'recipient', 'reads', 'casework.assessment'],
  ['An emergency shows the safety plan it opened.', 'break-glass', 'reads', 'casework.safety_plan'],
  ['A psychologist is granted needs.', 'R11', 'is granted', 'K5'],
  ['A tie has a strength.', 'nobody', 'has a field', /^strength$/],
  ['There are files.', 'nobody', 'finds', 'select 1 from casework.case_file'],
  ['The owner of the tables counts.', 'the database owner', 'gets through', 'select $1::uuid']
]

describe.each(['pglite', 'postgres'] as const)('must never, on %s', (engine) => {
  let world: World
  let stage: Stage
  let held = 0
  beforeAll(async () => {
    world = await openWorld(engine)
    stage = await openStage(world)
  })
  afterAll(async () => {
    await world?.close()
    console.log(`T2: on ${engine} ${held} of ${sentences.length} sentences held`)
  })

  it('T2 there are at least 150 of them, and none is said twice', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(150)
    expect(new Set(sentences.map(([text]) => text)).size).toBe(sentences.length)
    expect(new Set(sentences.map(([, ...rest]) => rest.join())).size).toBe(sentences.length)
  })

  it.each(everyday)('T2 whoever may, can: %s', async (...sentence) => {
    expect(await comesTrue(world, stage, sentence as unknown as Sentence)).toBe(true)
  })

  it.each(sentences)('T2 %s', async (...sentence) => {
    expect(await comesTrue(world, stage, sentence as unknown as Sentence)).toBe(false)
    held++
  })
})

/** Tries to make the sentence true. */
async function comesTrue(world: World, stage: Stage, [, who, deed, what]: Sentence): Promise<boolean> {
  const file = stage.scene.caseFileId
  switch (deed) {
    case 'is granted':
      return grantable(who as Role).some((one) => one === what)
    case 'has a field':
      return [...(await everyFieldName(world))].some((name) => what.test(name))
    case 'finds':
      return (await world.asOwner(what)).length > 0
    case 'gets through':
      return world.asOwner(what, [file]).then(
        () => true,
        (error: { code?: string }) => !['23514', '42501', '23502'].includes(error.code ?? '')
      )
    case 'does': {
      const answer = await ask(world, stage, who, what)
      return answer.statusCode !== 404 && answer.statusCode !== 401
    }
    default: {
      const key = what === 'casework.case_file' ? 'id' : what === 'pipeline.command' ? 'subject_id' : 'case_file_id'
      const [whole] = await world.asOwner<{ n: number }>(`select count(*)::int as n from ${what} where ${key} = $1`, [file])
      // a sentence about an empty table would hold by itself
      if (!whole?.n) throw new Error(`the story has no row in ${what}`)
      const column = await changeableColumn(world, what)
      if (deed === 'changes' && !column) return false
      const sql =
        deed === 'reads'
          ? `select 1 from ${what} where ${key} = $1`
          : `update ${what} set ${column} = ${column} where ${key} = $1 returning 1`
      return tryAs(world, tokenOf(stage, who), (query) => query(sql, [file])).then(
        (rows) => rows.length > 0,
        (error: { code?: string }) => {
          if (error.code === '42501') return false
          throw error
        }
      )
    }
  }
}

const tokenOf = (stage: Stage, name: string): string => {
  const asker = stage.askers.find((one) => one.name === name)
  if (!asker) throw new Error(`nobody is called ${name}`)
  return asker.token
}

async function ask(world: World, stage: Stage, who: string, action: string) {
  const token = tokenOf(stage, who)
  const headers = { 'x-lingkar': '1', ...(token ? { cookie: `lingkar=${token}` } : {}) }
  const command = commandRoutes().find((route) => route.command.name === action)
  if (command) {
    const example = exampleOf(action)
    const input = await (example.harmless ?? example.build)(stage.scene)
    return world.app.inject({ method: 'POST', url: `/api/commands/${action}`, headers, payload: { id: randomUUID(), input } })
  }
  const read = routes.find((route) => route.kind === 'read' && route.action === action)
  if (read?.kind !== 'read') throw new Error(`nothing is called ${action}`)
  const subject = read.subject({ id: stage.scene.caseFileId }).kind === 'report' ? stage.scene.reportId : stage.scene.caseFileId
  return world.app.inject({ method: 'GET', url: addressOf(read, subject), headers })
}

/** A column the application may change in that table; none means nobody changes it at all. */
const changeableColumn = async (world: World, table: string): Promise<string | undefined> => {
  const [schema, name] = table.split('.')
  const rows = await world.asOwner<{ column_name: string }>(
    "select column_name from information_schema.column_privileges where table_schema = $1 and table_name = $2 and grantee = 'lingkar_app' and privilege_type = 'UPDATE' order by column_name = 'version', 1 limit 1",
    [schema, name]
  )
  return rows[0]?.column_name
}

/** Every name a field goes by: columns of tables about children, and what commands take. */
async function everyFieldName(world: World): Promise<Set<string>> {
  const columns = await world.asOwner<{ column_name: string }>(
    "select distinct column_name from information_schema.columns where table_schema in ('casework', 'vault')"
  )
  const names = new Set(columns.map(({ column_name }) => column_name))
  for (const { command } of commandRoutes())
    for (const { path } of leavesOf(command.input as z.ZodType)) for (const step of path.split('.')) names.add(step)
  return names
}
