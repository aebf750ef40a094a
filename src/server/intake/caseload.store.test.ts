/** How many children one worker carries, on both engines: never a twenty-sixth, and nobody elsewhere may ask. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postId, unitId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { fileFrom, openReportDesk, type ReportDesk } from '#test/support/report-desk.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('reports on %s', (engine) => {
  let world: World
  let desk: ReportDesk

  beforeAll(async () => {
    world = await openWorld(engine)
    desk = await openReportDesk(world)
  })
  afterAll(() => world?.close())

  it('SLA-18 gives nobody a twenty-sixth child', async () => {
    const { officer, triaged } = desk
    const [held] = await world.asOwner<{ n: number }>('select count(*)::integer as n from casework.case_file where worker_post_id = $1', [
      postId('medan', 'R01')
    ])
    for (let number = held?.n ?? 0; number < 25; number++) {
      const input = fileFrom(await triaged())
      expect(await officer.send('case-file.open-case-file', input)).toMatchObject({ outcome: 'accepted' })
    }
    const workers = (await officer.read('intake.list-reports', {}, '/unit-workers')) as {
      value: { id: string; caseload: number; holder: string }[]
    }
    expect(workers.value.find((one) => one.id === postId('medan', 'R01'))).toMatchObject({ caseload: 25, holder: 'Sari Rembulan' })
    const id = await triaged()
    expect(await officer.send('case-file.open-case-file', fileFrom(id))).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'caseload-full', caseload: 25, limit: 25 }
    })
    expect(await officer.send('case-file.open-case-file', fileFrom(id, { workerPostId: postId('medan', 'R03') }))).toMatchObject({
      outcome: 'accepted'
    })
    const names = await world.asOwner<{ code_name: string }>('select code_name from casework.case_file where unit_id = $1', [
      unitId('medan')
    ])
    expect(new Set(names.map((row) => row.code_name)).size).toBe(names.length)
  })

  it('another agency cannot ask how many children a worker carries', async () => {
    const stranger = await world.signIn('medan', 'lsm')
    await world.around.database.transaction(async (t) => {
      await t.query('select authn.begin_as($1)', [hashOf(stranger.token)])
      const [row] = await t.query<{ load: number | null }>('select casework.caseload($1) as load', [postId('medan', 'R01')])
      expect(row?.load).toBeNull()
      expect(await t.query('select id from casework.report')).toEqual([])
    })
  })
})
