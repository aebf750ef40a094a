import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CountedMap } from '#domain/support-map/counted-map.ts'
import { scoreSupportMap } from '#domain/support-map/score.ts'
import { routes } from '#server/app.ts'
import { openWorld, type World } from '#test/support/world.ts'
import { children } from './children.ts'
import { loadDemo } from './load-demo.ts'
import { fileId } from './step.ts'

describe('the demo', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld('pglite')
    await loadDemo({ ...world.around, routes }, world.at)
  })
  afterAll(() => world?.close())

  it('lays down ten fictional children by the very commands a worker sends, each with an owner', async () => {
    const files = await world.asOwner<{ code_name: string; state: string }>(
      'select code_name, state from casework.case_file order by code_name'
    )
    expect(files.map((file) => file.code_name)).toEqual(children.map((child) => child.codeName).sort())
    expect(new Set(files.map((file) => file.state)).size).toBeGreaterThanOrEqual(4)
  })

  it('gives KENARI the circle that was drawn by hand', async () => {
    const kenari = children.find((child) => child.codeName === 'KENARI')
    if (!kenari) throw new Error('KENARI is missing')
    const sari = await world.signIn('medan', 'R01')
    const shown = await sari.read('case-file.read', { id: fileId(kenari) }, '/case-files/:id')
    if (shown.outcome !== 'shown') throw new Error(shown.outcome)
    const file = shown.value as {
      needs: CountedMap['needs']
      supporters: { id: string; label: string; level: 'MIC' }[]
      ties: (CountedMap['ties'][number] & { supporterId: string })[]
    }
    const score = scoreSupportMap({
      today: world.at.slice(0, 10),
      needs: file.needs.map(({ need, severity }) => ({ need, severity })),
      ties: file.ties.map(({ needs, keys, strength, consistency, safety, permanence, childConfirmed, lastConfirmedOn, supporterId }) => {
        const supporter = file.supporters.find((one) => one.id === supporterId)
        return {
          supporter: supporter?.label ?? '',
          level: supporter?.level ?? 'MIC',
          needs,
          keys,
          strength,
          consistency,
          safety,
          permanence,
          childConfirmed,
          lastConfirmedOn
        }
      })
    })
    expect(score.coverage).toBeCloseTo(0.687, 2)
    expect(score.acceptanceIndex).toBeCloseTo(0.667, 2)
  })

  it('is loaded once', async () => {
    await loadDemo({ ...world.around, routes }, world.at)
    const [count] = await world.asOwner<{ n: string }>('select count(*)::text as n from casework.case_file')
    expect(count?.n).toBe('10')
  })
})
