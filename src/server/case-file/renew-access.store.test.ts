/** Renewing who answers for a file, on both engines: in time, late, and by whom. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, addTime, dayOf } from '#domain/kernel/date.ts'
import { type CaseWork, openCaseWork } from '#test/support/case-work.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('access of those who accompany, on %s', (engine) => {
  let world: World
  let work: CaseWork

  beforeAll(async () => {
    world = await openWorld(engine)
    work = await openCaseWork(world)
  })
  afterAll(() => world?.close())

  const endIn = (standing: string, days: number) =>
    world.asOwner(`update casework.standing set until_at = now() + $3 * interval '1 day' where case_file_id = $1 and standing = $2`, [
      work.file,
      standing,
      days
    ])
  const ends = async (standing: string) =>
    dayOf(
      (
        await world.asOwner<{ at: string }>('select max(until_at) as at from casework.standing where case_file_id = $1 and standing = $2', [
          work.file,
          standing
        ])
      )[0]?.at ?? ''
    )
  const renew = (person = work.supervisor) => person.send('case-file.renew-access', { caseFileId: work.file })
  const asked = async (person = work.supervisor) => {
    const read = await person.read('case-file.read-today', {})
    return (read as { value: { due: { kind: string }[] } }).value.due.filter((one) => one.kind === 'renew-access')
  }

  it('G-11 G-17 is not asked and not taken while it holds for long', async () => {
    expect(await asked()).toEqual([])
    expect(await renew()).toMatchObject({ outcome: 'refused', problem: { kind: 'access-not-ending' } })
    expect(await ends('unit-head')).toBe(addDays(await ends('supervisor'), 180))
  })

  it('G-11 is asked of the supervisor a month before, signed by her and never by the worker, and goes on for half a year', async () => {
    await endIn('case-worker', 20)
    expect(await asked()).toHaveLength(1)
    expect(await asked(work.worker)).toEqual([])
    expect(await renew(work.worker)).toEqual({ outcome: 'denied' })
    expect(await renew()).toMatchObject({ outcome: 'accepted', answer: { untilOn: addDays(dayOf(world.at), 180) } })
    expect(await ends('case-worker')).toBe(dayOf(addTime(world.at, 180, 'day')))
    expect(await asked()).toEqual([])
  })

  it('G-17 a file whose worker and supervisor stand outside already is seen and brought back by the head', async () => {
    await endIn('supervisor', 0)
    expect(await renew()).toEqual({ outcome: 'denied' })
    expect(await asked(work.head)).toHaveLength(1)
    expect(await renew(work.head)).toMatchObject({ outcome: 'accepted' })
    expect(await work.supervisor.read('case-file.read', { id: work.file }, '/case-files/:id')).toMatchObject({ outcome: 'shown' })
  })
})
