/** More children than one list shows, on both engines: none falls off where it would be forgotten. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CaseWork, openCaseWork } from '#test/support/case-work.ts'
import { layManyFiles } from '#test/support/many-files.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

interface Listed {
  readonly id: string
  readonly codeName: string
}

const copies = 120
const names = async (found: Promise<unknown>): Promise<Listed[]> => JSON.parse(((await found) as { value: { text: string } }).value.text)

describe.each(['pglite', 'postgres'] as const)('many files on %s', (engine) => {
  let world: World
  let work: CaseWork
  const listed = (who: Person, parameters: object) => names(who.read('case-file.list', parameters, '/case-files'))

  beforeAll(async () => {
    world = await openWorld(engine)
    work = await openCaseWork(world)
    await layManyFiles(world.asOwner, work.file, copies)
  })
  afterAll(() => world?.close())

  it('the list goes on behind its last file, in its own order, until every file was told once', async () => {
    const { supervisor } = work
    const seen: string[] = []
    for (let page = await listed(supervisor, {}); page.length > 0; page = await listed(supervisor, { after: seen.at(-1) }))
      seen.push(...page.map((one) => one.id))
    expect(new Set(seen).size).toBe(copies + 1)
    expect(seen).toHaveLength(copies + 1)
    const order = await world.asOwner<{ id: string }>(
      'select id from casework.case_file order by risk desc, review_due_on nulls last, opened_at, id'
    )
    expect(seen).toEqual(order.map((one) => one.id))
    expect(await listed(supervisor, { after: '00000000-0000-7000-8000-000000000000' }), 'behind a file nobody knows').toEqual([])
  })

  it('G-17 "Hari ini" tells a worker every child of hers, and counts for others those it does not draw', async () => {
    const { worker, supervisor } = work
    const today = async (who: Person) => {
      const { value } = (await who.read('case-file.read-today', {})) as { value: { children: { mine: boolean }[]; total: number } }
      return { drawn: value.children.length, mine: value.children.filter((one) => one.mine).length, total: value.total }
    }
    expect(await today(worker)).toEqual({ drawn: copies + 1, mine: copies + 1, total: copies + 1 })
    expect(await today(supervisor)).toEqual({ drawn: 60, mine: 0, total: copies + 1 })
  })

  it('S117 a worker who leaves leaves nobody behind: her caseload is told whole, and only to who supervises it', async () => {
    const { supervisor, head, worker, companion } = work
    const caseloads = async (who: Person) =>
      (await names(who.read('handover.list', {}, '/handovers/caseloads'))) as unknown as { name: string; files: Listed[] }[]
    for (const who of [supervisor, head]) expect((await caseloads(who)).map((one) => one.files.length)).toEqual([copies + 1])
    for (const who of [worker, companion]) expect(await caseloads(who)).toEqual([])
    await world.asOwner("update casework.case_file set state = 'ST15' where code_name like 'PIPITZA 1%'")
    expect((await caseloads(supervisor))[0]?.files.map((one) => one.codeName).filter((name) => name.startsWith('PIPITZA 1'))).toEqual([])
  })
})
