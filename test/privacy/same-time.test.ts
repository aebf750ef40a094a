/** T3: how long an answer takes tells as little as what it says: not yours and not there, side by side, on every route with a subject. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { routes } from '#server/app.ts'
import type { Asker } from '#test/support/askers.ts'
import { addressOf, exampleOf } from '#test/support/example-inputs.ts'
import { openStage, type Stage } from '#test/support/scene.ts'
import { openWorld, type World } from '#test/support/world.ts'

// Only the landing run has the samples that five per cent needs; the short run walks the same road to keep it true.
const landing = process.env.LANDING === '1'
const samples = landing ? 1000 : 5
const allowed = 0.05

let world: World
let stage: Stage
beforeAll(async () => {
  world = await openWorld('postgres', { searchesAnHour: Number.MAX_SAFE_INTEGER })
  stage = await openStage(world)
})
afterAll(() => world?.close())

it(`T3 not yours and not there take the same time on every route, ${samples} times each`, { timeout: 1_800_000 }, async () => {
  const asker = stage.askers.find(({ name }) => name === 'case-worker') as Asker
  const headers = { 'x-lingkar': '1', cookie: `lingkar=${asker.token}` }
  const found: { readonly route: string; readonly difference: number }[] = []
  for (const route of routes) {
    const input = route.kind === 'command' ? await exampleInput(route.command.name) : undefined
    const subject = route.kind === 'command' ? route.command.subject(input) : route.subject({ id: stage.scene.caseFileId })
    if (subject.kind === 'none') continue
    const another = subject.kind === 'report' ? stage.other.reportId : stage.other.caseFileId
    const ask = async (id: string) => {
      const request =
        route.kind === 'command'
          ? ({
              method: 'POST',
              url: `/api/commands/${route.command.name}`,
              headers,
              payload: { id: randomUUID(), input: JSON.parse(JSON.stringify(input).replaceAll(subject.id, id)) }
            } as const)
          : ({ method: 'GET', url: addressOf(route, id), headers } as const)
      const began = performance.now()
      const answer = await world.app.inject(request)
      const took = performance.now() - began
      expect(answer.statusCode).toBe(404)
      return took
    }
    const [foreign, missing]: [number[], number[]] = [[], []]
    // turn by turn, first one and then the other first, so that what else the machine does falls on both alike
    for (let n = 0; n < samples; n++) {
      const absent = randomUUID()
      if (n % 2) missing.push(await ask(absent))
      foreign.push(await ask(another))
      if (n % 2 === 0) missing.push(await ask(absent))
    }
    const name = route.kind === 'command' ? route.command.name : route.path
    found.push({ route: name, difference: Math.abs(median(foreign) / median(missing) - 1) })
  }
  const worst = found.toSorted((a, b) => b.difference - a.difference)[0]
  if (landing) {
    expect(found.filter(({ difference }) => difference >= allowed)).toEqual([])
    console.log(
      `T3: ${found.length} routes, ${samples} answers each: at most ${((worst?.difference ?? 0) * 100).toFixed(1)} % between not yours and not there`
    )
  }
  expect(found.length).toBeGreaterThan(20)
})

const exampleInput = (name: string) => (exampleOf(name).harmless ?? exampleOf(name).build)(stage.scene)
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
