/** What follows when a post changes hands: hand-overs by letter without an administrator hearing of a child, and what Hari ini asks of whom. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postId } from '#server/demo/network.ts'
import { done } from '#test/support/done.ts'
import { handingOver } from '#test/support/handing-over.ts'
import { openFile } from '#test/support/scene.ts'
import { type Office, openOffice, outcomeOf, problemOf } from '#test/support/staff.ts'
import { openWorld, type Person, signInAs, type World } from '#test/support/world.ts'
import { openRotations } from './handover.store.ts'

describe.each(['pglite', 'postgres'] as const)('rotation on %s', (engine) => {
  let world: World
  let office: Office
  let unit: ReturnType<typeof handingOver>
  let today: string
  beforeAll(async () => {
    world = await openWorld(engine)
    office = await openOffice(world)
    today = office.today
    unit = handingOver(world, today)
  })
  afterAll(() => world?.close())

  it('S118 G-17 a rotation by letter opens hand-overs on a clock of its own; the account closes only when they are finished', async () => {
    const old = await world.signIn('indramayu', 'R01')
    const supervisor = await world.signIn('indramayu', 'R02')
    const file = await openFile(world, old.token, 'indramayu')
    const { accountId: next } = await office.newAccount('Yuni Cempaka')
    const letter = office.letter({ postId: postId('indramayu', 'R01'), fromAccountId: old.accountId, toAccountId: next })
    expect(await outcomeOf(office.umi.send('agency.rotate-post', letter))).toBe('accepted')
    expect(await world.asOwner('select 1 from casework.handover where case_file_id = $1', [file]), 'nothing in the request itself').toEqual(
      []
    )
    expect(await problemOf(office.umi.send('agency.close-account', { accountId: old.accountId }))).toBe('handover-open')
    await openRotations(world.around.database, world.at)
    expect(await world.asOwner('select 1 from casework.rotation_wait')).toEqual([])
    const [handover] = await world.asOwner<{ id: string }>('select id from casework.handover where case_file_id = $1', [file])
    const handoverId = handover?.id ?? ''
    expect(await problemOf(office.umi.send('agency.close-account', { accountId: old.accountId }))).toBe('handover-open')
    const token = await signInAs(world.around, next)
    await unit.acceptAll(token, file, handoverId)
    expect(await outcomeOf(unit.introduce(token, file, handoverId))).toBe('accepted')
    await done(supervisor, 'handover.complete', { caseFileId: file, handoverId })
    expect(await unit.ownersOf(file)).toEqual([postId('indramayu', 'R01')])
    expect(await outcomeOf(office.umi.send('agency.close-account', { accountId: old.accountId }))).toBe('accepted')
  })

  it('G-17 Hari ini tells each what to do: the successor reads, the one who leaves helps, an empty post is filled within the day', async () => {
    const { worker, successor, supervisor } = await unit.people('denpasar')
    const file = await openFile(world, worker.token, 'denpasar', 'ST09')
    const due = async (one: Person): Promise<string[]> => {
      const seen = await one.read('case-file.read-today', {})
      if (seen.outcome !== 'shown') throw new Error(seen.outcome)
      return (seen.value as { due: { kind: string; caseFileId: string | null }[] }).due
        .filter((row) => row.caseFileId === file)
        .map((row) => row.kind)
    }
    await unit.promise(worker, file, 'Menelepon hari Jumat.')
    expect(await due(worker)).toContain('keep-promise')
    const input = unit.planInput('denpasar', file)
    await done(supervisor, 'handover.plan', input)
    expect(await due(successor)).toContain('accept-handover')
    expect(await due(worker)).toContain('help-handover')
    expect(await due(supervisor)).not.toContain('complete-handover')
    await unit.acceptAll(successor, file, input.handoverId)
    expect(await due(successor)).toContain('introduce-successor')
    await unit.introduce(successor, file, input.handoverId)
    expect(await due(supervisor)).toContain('complete-handover')
    expect(await due(worker)).not.toContain('help-handover')
    await world.asOwner('update agency.appointment set until_at = now() where account_id = $1', [worker.accountId])
    expect(await due(supervisor)).toContain('name-acting-owner')
    expect(
      await problemOf(office.umi.send('agency.close-account', { accountId: worker.accountId })),
      'the last on a post that answers'
    ).toBe('handover-open')
    await done(supervisor, 'handover.complete', { caseFileId: file, handoverId: input.handoverId })
    expect(await due(supervisor)).not.toContain('name-acting-owner')
    expect(await outcomeOf(office.umi.send('agency.close-account', { accountId: worker.accountId }))).toBe('accepted')
  })

  it('a post with files and one without leave the same single line for the clock, and neither answer tells', async () => {
    const waiting = () => world.asOwner<{ n: number }>('select count(*)::int as n from casework.rotation_wait')
    const [before] = await waiting()
    const answers = await Promise.all(
      ['jakarta-barat', 'jakarta-timur'].map(async (area) => {
        const holder = await world.signIn(area, 'R01')
        if (area === 'jakarta-barat') await openFile(world, holder.token, area)
        const { accountId: next } = await office.newAccount(area === 'jakarta-barat' ? 'Ayu Kenangan' : 'Bima Kenangan')
        return office.umi.send(
          'agency.rotate-post',
          office.letter({ postId: postId(area, 'R01'), fromAccountId: holder.accountId, toAccountId: next })
        )
      })
    )
    expect(answers.map((one) => [one.outcome, Object.keys('answer' in one ? one.answer : {}).sort()])).toEqual([
      ['accepted', ['fromAccountId', 'postId', 'toAccountId']],
      ['accepted', ['fromAccountId', 'postId', 'toAccountId']]
    ])
    const [after] = await waiting()
    expect((after?.n ?? 0) - (before?.n ?? 0)).toBe(2)
  })
})
