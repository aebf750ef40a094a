/** "Siapa yang membuka berkas ini": complete, newest first, for those who answer for the child and for nobody else. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '#server/app.ts'
import { openStage, type Stage } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'
import { fileRecordWords } from '#web/words/file-record.ts'
import { openingDeeds } from '#web/words/opening-deeds.ts'

interface Opening {
  readonly id: string
  readonly at: string
  readonly action: string
  readonly outcome: string
  readonly name: string
  readonly agency: string
  readonly mine: boolean
}
interface Openings {
  readonly openings: readonly Opening[]
  readonly people: readonly { readonly name: string; readonly days: number; readonly last: string; readonly purposes: readonly string[] }[]
}

it('whatever can be done on a file or its report is said in words, in both languages', () => {
  const id = randomUUID()
  const about = routes.filter((route) => {
    const subject = route.kind === 'read' ? route.subject({ id }) : route.command.subject({ caseFileId: id, reportId: id })
    return subject.kind !== 'none'
  })
  for (const language of ['id', 'en'] as const) {
    const said = { ...openingDeeds[language].what, ...fileRecordWords[language].timeline.what }
    expect(about.map((route) => (route.kind === 'read' ? route.action : route.command.name)).filter((action) => !(action in said))).toEqual(
      []
    )
  }
})

describe.each(['pglite', 'postgres'] as const)('who opened a file on %s', (engine) => {
  let world: World
  let stage: Stage

  beforeAll(async () => {
    world = await openWorld(engine)
    stage = await openStage(world)
  })
  afterAll(() => world?.close())

  const asked = async (who: Person, more: object = {}): Promise<Openings> => {
    const outcome = await who.read('case-file.read-openings', { id: stage.scene.caseFileId, ...more })
    if (outcome.outcome !== 'shown') throw new Error(outcome.outcome)
    return JSON.parse((outcome.value as { text: string }).text)
  }

  it('T25 N8 pages give every line about the file exactly once, newest first, one’s own and the denied too', async () => {
    const stranger = await world.signIn('solo', 'R01')
    await stranger.read('case-file.read', { id: stage.scene.caseFileId }, '/case-files/:id')
    // several lines in one moment: the page may end between them
    for (let n = 0; n < 60; n++) await stage.people.head.read('case-file.read', { id: stage.scene.caseFileId }, '/case-files/:id')
    const seen: Opening[] = []
    for (let page = await asked(stage.people.worker); page.openings.length > 0; ) {
      expect(page.openings.length).toBeLessThanOrEqual(50)
      seen.push(...page.openings)
      const last = page.openings.at(-1) as Opening
      page = await asked(stage.people.worker, { after: `${last.at}~${last.id}` })
      expect(page.people).toEqual([])
    }
    const lines = await world.asOwner<{ id: string; at: string }>(
      `select chain || '~' || seq as id from audit.line where subject_id = $1 or subject_id in (select id from casework.report where case_file_id = $1)`,
      [stage.scene.caseFileId]
    )
    const known = new Set(seen.map(({ id }) => id))
    // the reads of this very loop came after the first page
    expect(lines.filter(({ id }) => !known.has(id)).length).toBeLessThanOrEqual(Math.ceil(seen.length / 50) + 1)
    expect(known.size).toBe(seen.length)
    expect(seen.map(({ at }) => at)).toEqual(seen.map(({ at }) => at).toSorted((a, b) => Date.parse(b) - Date.parse(a)))
    expect(seen.some(({ mine }) => mine)).toBe(true)
    expect(seen.find(({ outcome }) => outcome === 'denied')).toMatchObject({ action: 'case-file.read' })
    console.log(`T25: ${seen.length} openings of one file told, each once`)
  })

  it('the child’s own list holds everybody who was shown something, and nobody who was refused', async () => {
    const { people } = await asked(stage.people.supervisor)
    const [refused] = await world.asOwner<{ name: string }>(
      `select distinct a.display_name as name from audit.line l join agency.account a on a.id = l.account_id where l.subject_id = $1
       group by a.display_name having bool_and(l.outcome = 'denied')`,
      [stage.scene.caseFileId]
    )
    expect(refused?.name).toBeDefined()
    expect(people.map(({ name }) => name)).not.toContain(refused?.name)
    const shown = await world.asOwner<{ n: number }>(
      "select count(distinct account_id)::int as n from audit.line where subject_id = $1 and outcome in ('shown', 'accepted')",
      [stage.scene.caseFileId]
    )
    expect(people.length).toBe(shown[0]?.n)
  })

  it('T3 nobody else is told, not even that there is something to tell', async () => {
    for (const who of [await world.signIn('solo', 'R01'), stage.people.officer, stage.people.administrator])
      expect((await who.read('case-file.read-openings', { id: stage.scene.caseFileId })).outcome).toBe('denied')
    const direct = await world.around.database.transaction((t) =>
      t.query<{ json: unknown }>('select audit.openings_of($1, null, null, null) as json', [stage.scene.caseFileId])
    )
    expect(direct).toEqual([{ json: null }])
  })
})
