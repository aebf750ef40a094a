import { dayOf } from '#domain/kernel/date.ts'
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
      today: dayOf(world.at),
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

  it('refers the children to services at every point of the road, and no access outlives its day', async () => {
    const laid = await world.asOwner<{ at: string }>(
      `select f.code_name || ' ' || r.service || ' ' || casework.referral_state_at(r, now()) as at from casework.referral r
       join casework.case_file f on f.id = r.case_file_id order by 1`
    )
    expect(laid.map(({ at }) => at)).toEqual([
      'CENDET SV82 RS03',
      'JALAK SV22 RS12',
      'KENARI SV23 RS03',
      'KENARI SV32 RS12',
      'KENARI SV65 RS11',
      'KENARI SV76 RS03',
      'KEPODANG SV23 RS06',
      'KEPODANG SV23 RS12',
      'KEPODANG SV53 RS10',
      'KEPODANG SV70 RS03',
      'KUTILANG SV32 RS02',
      'MERPATI SV20 RS12',
      'MERPATI SV32 RS04',
      'MERPATI SV40 RS06',
      'MERPATI SV40 RS11',
      'MERPATI SV53 RS07',
      'MURAI SV53 RS14',
      'PIPIT SV32 RS06',
      'PIPIT SV70 RS08',
      'PIPIT SV82 RS12'
    ])
    expect(
      await world.asOwner(
        `select 1 from casework.referral r join casework.access_grant g on g.id = r.grant_id
         left join casework.standing s on s.access_grant_id = g.id and s.until_at > now()
         where g.until_at > coalesce(r.answered_at + interval '30 days', r.stands_until) or s.until_at > g.until_at or r.ended_at is not null and s.id is not null`
      )
    ).toEqual([])
    expect(await world.asOwner(`select service_code as service, reason from directory.gap`)).toContainEqual({
      service: 'SV23',
      reason: 'RJ4'
    })
    for (const [area, key] of [
      ['medan', 'puskesmas'],
      ['medan', 'dinsos'],
      ['batam', 'dinsos'],
      ['batam', 'psikolog']
    ] as const) {
      const box = await (await world.signIn(area, key)).read('referral.list', {})
      const { incoming } = (box as { value: { incoming: { state: string }[] } }).value
      expect([area, key, incoming.some(({ state }) => state === 'RS03' || state === 'RS04')]).toEqual([area, key, true])
    }
  })

  it('is loaded once', async () => {
    await loadDemo({ ...world.around, routes }, world.at)
    const [count] = await world.asOwner<{ n: string }>('select count(*)::text as n from casework.case_file')
    expect(count?.n).toBe('10')
  })
})
