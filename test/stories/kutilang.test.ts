/** KUTILANG, 13, Jakarta Barat: two agencies, one child (domain.md H 3). Fictional. */
// Told later, with the features they need: one joint interview of both agencies (referrals), and the count of one child, two reports and one
// episode in statistics; here it is counted in the rows.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareWaiting } from '#server/matching/matching.store.ts'
import { begin, type Story } from '#test/support/story.ts'
import { engines } from '#test/support/story-engines.ts'

interface Task {
  readonly id: string
  readonly kind: string
  readonly mine: boolean
  readonly version: number
  readonly file: { readonly id: string }
}

describe.each(engines())('KUTILANG on %s', (engine) => {
  let west: Story
  let east: Story
  beforeAll(async () => {
    west = await begin(engine, { area: 'jakarta-barat', age: 13, sex: 'P', began: 25 })
    east = await begin(engine, { area: 'jakarta-timur', age: 14, sex: 'P', began: 25 }, west.world)
  })
  afterAll(() => west?.close())

  const tasks = async (story: Story, who: 'worker' | 'supervisor'): Promise<readonly Task[]> => {
    const read = await (await story.person(who)).read('matching.list-tasks', {})
    if (read.outcome !== 'shown') throw new Error(read.outcome)
    return (read.value as Task[]).filter((task) => task.file.id === story.caseFileId)
  }

  it('is reported twice on one day with another spelling, and two people, of two units, say that it is she', async () => {
    const { day, on, world } = west
    day(0, '01:00') // the national line
    await west.reported({ source: 'SR12', channel: 'CH02', forms: ['EX06'], risk: 'RK2', residence: '31.73' })
    await west.consents(['CS01', 'CS02'])
    await west.identified({ name: 'Soekma Zaenuri', called: 'Sukma', bornOn: '2012-05-01' })
    day(0, '06:00') // an organisation, to another unit; the age is told otherwise
    await east.reported({ source: 'SR10', channel: 'CH03', forms: ['EX02', 'EX06'], risk: 'RK2', residence: '31.73', age: 14 })
    await east.consents(['CS01', 'CS02'])
    await east.identified({ name: 'Zainuri Sukma', called: 'Sukma', bornOn: '2012-09-01' })
    await compareWaiting(world.around.database)
    // neither unit sees the other's file, before and after
    const other = await (await east.person('worker')).read('case-file.read', { id: west.caseFileId }, '/case-files/:id')
    expect(other).toEqual({ outcome: 'denied' })

    day(1) // the steward of the older file is asked; the newer one hears nothing
    const [asked] = await tasks(west, 'worker')
    expect(asked).toMatchObject({ kind: 'ask', mine: true })
    expect(await tasks(east, 'worker')).toEqual([])
    const answer = { taskId: asked?.id, seenVersion: asked?.version, answer: 'same-child' }
    await west.does('worker', 'matching.answer-task', west.of(answer))
    // nobody confirms what her own side said
    expect((await tasks(west, 'supervisor')).map(({ mine }) => mine)).toEqual([false])
    expect(await west.refused('supervisor', 'matching.confirm-same-child', { ...answer, seenVersion: 2 })).toMatchObject({
      kind: 'not-mine-to-decide'
    })
    const [duty] = await tasks(east, 'supervisor')
    expect(duty).toMatchObject({ kind: 'decide', mine: true })
    await east.does('supervisor', 'matching.confirm-same-child', { taskId: duty?.id, seenVersion: duty?.version, answer: 'same-child' })
    expect(await tasks(west, 'worker')).toMatchObject([{ kind: 'agreed' }])

    day(2) // the second file closes as what it is, by two people, and says where she is accompanied
    expect(await east.notYet('CL08', {})).toEqual(['receiver'])
    await east.asksToClose('CL08', { receiver: 'UPTD PPA Jakarta Barat (contoh)' })
    expect(await east.mayNotSignClosing('worker')).toEqual({ kind: 'denied' })
    await east.signsClosing()
    expect(await east.file()).toMatchObject({ state: 'ST15' })
    expect(
      await world.asOwner(
        `select count(distinct f.id) filter (where f.state <> 'ST15')::integer as children, count(r.id)::integer as reports,
           count(distinct e.id) filter (where e.closed_at is null)::integer as episodes
         from casework.case_file f join casework.report r on r.case_file_id = f.id join casework.episode e on e.case_file_id = f.id where f.id = any ($1)`,
        [[west.caseFileId, east.caseFileId]]
      )
    ).toEqual([{ children: 1, reports: 2, episodes: 1 }])

    await west.moved('ST06')
    await west.safetyPlan()
    day(6)
    await west.assessed({ N2: 3, N7: 2 }, 'Aku mau tinggal dengan Nenek.')
    await west.supports('Nenek', 'SP-MIC-KAKEK-NENEK', { needs: 'N2 N7', keys: 'ACC PRO', held: [3, 2] })
    await west.supports('Psikolog', 'SP-MAC-PSIKOLOG', { needs: 'N2', keys: 'PRO EMP', held: [3, 2], project: 120 })
    day(12)
    await west.plans({
      goals: { N2: 'Aku mau cerita satu kali saja.', N7: 'Aku mau punya teman lagi.' },
      steps: [
        ['N2', 'EMP', 'MAC', 'SV32', 'Satu percakapan bersama, satu kali', 'psikolog'],
        ['N7', 'ACC', 'MIC', 'SV74', 'Nenek sebagai pengasuh', 'R01'],
        ['N7', 'EMP', 'MEZ', 'SV66', 'Teman sebaya', 'Forum Anak kota']
      ],
      words: 'Aku setuju. Aku tidak mau bercerita dua kali.'
    })
    await west.submitsPlan()
    await west.approvesPlan()
    for (const at of [40, 68, 88]) {
      day(at)
      await west.confirmed('all')
      await west.reviewed('Nenek menemaniku.', 'go-on', { nextOn: on(at + 28) })
    }
    // active today, with one owner, and nothing left to ask about the other file
    expect(await west.file()).toMatchObject({ state: 'ST09', episode: 1 })
    expect([await west.owners(), await east.owners()]).toEqual([1, 1])
    expect(Number(await west.coverage())).toBeGreaterThan(0.6)
    expect(await east.asked('worker')).toEqual({})
    expect(await west.papers()).toEqual(['DC01', 'DC02', 'DC03', 'DC04', 'DC05', 'DC06', 'DC07'])
  })
})
