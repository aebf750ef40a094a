/** T12: one valid account opens as many files as a person can care for, and not one more; whoever held them back knows of it. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFile } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('how many files one person opens, on %s', (engine) => {
  let world: World
  let worker: Person
  const files: string[] = []
  const open = (id: string) => worker.read('case-file.read', { id }, '/case-files/:id')

  beforeAll(async () => {
    world = await openWorld(engine)
    worker = await world.signIn('medan', 'R01')
    await world.asOwner("update ops.volume_limit set most = case name when 'files-an-hour' then 6 else 9 end")
    for (let n = 0; n < 12; n++) files.push(await openFile(world, worker.token, 'medan'))
  })
  afterAll(() => world?.close())

  it('T12 stops after the files of an hour, says so, and writes down each try', async () => {
    for (const id of files.slice(0, 6)) expect((await open(id)).outcome).toBe('shown')
    expect(await open(files[6] ?? '')).toEqual({ outcome: 'limited' })
    // files of this hour stay open, and a file opened twice counts once
    expect((await open(files[0] ?? '')).outcome).toBe('shown')
    const [line] = await world.asOwner("select count(*)::int as n from audit.line where outcome = 'limited'")
    expect(line).toEqual({ n: 1 })
    console.log(`T12: on ${engine} the seventh of six files was held back`)
  })

  it('T12 a command counts like a look, and nothing of it is applied', async () => {
    const command = { caseFileId: files[7], to: 'RK3', signs: [], seenVersion: 1 }
    expect(await worker.send('case-file.raise-risk', command)).toEqual({ outcome: 'limited' })
    const [file] = await world.asOwner('select risk, version from casework.case_file where id = $1', [files[7]])
    expect(file).toEqual({ risk: 'RK2', version: 1 })
  })

  it('T12 the hour passes, the day still counts', async () => {
    await world.asOwner("update authn.opening set at = at - interval '61 minutes'")
    for (const id of files.slice(6, 9)) expect((await open(id)).outcome).toBe('shown')
    expect(await open(files[9] ?? '')).toEqual({ outcome: 'limited' })
    await world.asOwner("update authn.opening set at = at - interval '1 day'")
    expect((await open(files[9] ?? '')).outcome).toBe('shown')
  })

  it('T12 two devices share one budget, also at the same moment', async () => {
    await world.asOwner('delete from authn.opening')
    const tablet = await world.signIn('medan', 'R01')
    const outcomes = await Promise.all(
      files.map((id, n) => (n % 2 ? tablet : worker).read('case-file.read', { id }, '/case-files/:id').then(({ outcome }) => outcome))
    )
    expect(outcomes.filter((one) => one === 'shown')).toHaveLength(6)
  })

  it('T12 what is not there costs nothing and tells nothing', async () => {
    expect(await open(randomUUID())).toEqual({ outcome: 'denied' })
  })
})
