/** MERPATI, 16, Kota Batam: far from home, protected, and accompanied to the end of the trial (domain.md H 2). Fictional. */
// Told later, with the features they need: referrals that are declined with a reason and go to the next provider (here a blocked step and
// another one), LPSK and the verdict as a legal track with SLA-06, SLA-07 and LG codes (here steps and notes), restitution paid in parts, SV59.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTime } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { beginningOf, callOf, decisionOf } from '#test/support/conferring.ts'
import { begin, type Story } from '#test/support/story.ts'
import { engines } from '#test/support/story-engines.ts'

describe.each(engines())('MERPATI on %s', (engine) => {
  let story: Story
  beforeAll(async () => {
    story = await begin(engine, { area: 'batam', age: 16, sex: 'P', began: 350, carer: 'absent' })
  })
  afterAll(() => story?.close())

  it('is sheltered the same day, decides with those around one table, and is accompanied when the file is closed', async () => {
    const { on, day, world } = story
    day(0) // the police bring her; she comes from another regency
    const reportId = await story.reported({
      source: 'SR07',
      channel: 'CH01',
      forms: ['EX03'],
      risk: 'RK3',
      danger: ['DS1', 'DS2'],
      safe: false,
      residence: '12.71',
      incident: '21.71'
    })
    const [report] = await world.asOwner<{ respond: string; outreach: string; police: string }>(
      `select respond_due_at::text as respond, outreach_due_at::text as outreach, police_due_at::text as police from casework.report where id = $1`,
      [reportId]
    )
    // SLA-01 at once, SLA-02 within a day; the police know, they brought her (SLA-04)
    expect(Date.parse(report?.respond ?? '')).toBe(Date.parse(world.at))
    expect(Date.parse(report?.outreach ?? '')).toBeLessThanOrEqual(Date.parse(addTime(world.at, 24, 'hour')))
    expect(report?.police).toBeNull()
    expect(await story.file()).toMatchObject({ state: 'ST03', risk: 'RK3' })
    await story.moved('ST05') // shelter the same day
    await story.safetyPlan()
    await story.moved('ST04')
    const weighed = await story.weighed(
      'BQ1',
      'Keluarga jauh dan belum terlacak; anak perlu dilindungi sekarang.',
      'Aku mau di tempat aman.'
    )
    await story.consents(['CS01', 'CS02'], weighed)
    await story.identified({ name: 'Kenanga Telaga', called: 'Kenanga', address: 'Rumah aman, tidak disebut' })
    const worker = await story.person('worker')
    const identity = await worker.read('case-file.read-identity', { id: story.caseFileId, purpose: 'accompany' })
    expect(identity.outcome).toBe('shown')
    expect(JSON.stringify(identity)).not.toContain('Rumah aman')
    for (const who of ['companion', 'outsider'] as const)
      expect(
        (await (await story.person(who)).read('case-file.read-whereabouts', { id: story.caseFileId, purpose: 'safety' })).outcome,
        who
      ).toBe('denied')
    await story.moved('ST06')

    day(2)
    await story.assessed({ N1: 2, N3: 3, N6: 3 }, 'Aku mau aman dan belajar lagi.', ['DS1'])
    await story.supports('Kakak', 'SP-MIC-SAUDARA', { needs: 'N3', keys: 'ACC', held: [2, 1], child: false })
    expect(await story.coverage()).toBe('0.04')
    const called = callOf(world.at, story.caseFileId, 'batam', {
      participants: [
        ['R01', 'R01'],
        ['R02', 'R02'],
        ['rumah-aman', 'R13'],
        ['lbh', 'R12']
      ].map(([key, role]) => ({ participantId: randomUUID(), postId: postId('batam', key ?? ''), office: null, role })),
      points: [
        { pointId: randomUUID(), need: 'N6', key: 'EMP', level: 'MAC', question: 'who-accompanies', note: null },
        { pointId: randomUUID(), need: 'N3', key: 'PRO', level: 'MAC', question: 'which-service', note: null }
      ]
    })
    // without her worker, her supervisor and a service there is no conference; and her code name is not said
    expect(await story.refused('worker', 'conference.convene', { ...called, participants: called.participants.slice(0, 2) })).toMatchObject(
      {
        kind: 'minimum-missing',
        missing: ['service']
      }
    )
    await story.does('worker', 'conference.convene', called)
    expect(await story.asked('supervisor')).toHaveProperty('pledge')

    day(5)
    const [seat, second, ...paper] = called.participants
    // nobody sits down who has not promised
    expect(await story.refused('worker', 'conference.begin', beginningOf(called))).toMatchObject({ kind: 'pledge-missing' })
    await story.does('worker', 'conference.pledge', { conferenceId: called.conferenceId, participantId: seat?.participantId })
    await story.does('supervisor', 'conference.pledge', { conferenceId: called.conferenceId, participantId: second?.participantId })
    for (const { participantId } of paper)
      await story.does(
        'worker',
        'conference.record-paper-pledge',
        story.of({ conferenceId: called.conferenceId, participantId, signed: true })
      )
    // her view is read first, or there is a reason
    expect(await story.refused('worker', 'conference.begin', beginningOf(called, 1, { statement: null }))).toEqual({
      kind: 'view-or-reason'
    })
    await story.does(
      'worker',
      'conference.begin',
      beginningOf(called, 1, { statement: 'Tolong satu orang saja yang menemani aku.', movesState: true })
    )
    expect(await story.file()).toMatchObject({ state: 'ST07' })
    const decision = decisionOf(world.at, called, {
      need: 'N6',
      key: 'EMP',
      level: 'MAC',
      service: 'SV53',
      what: 'Satu pendamping hukum',
      ownerPostId: postId('batam', 'lbh'),
      dissent: []
    })
    await story.does('worker', 'conference.record-decision', decision)
    await story.does('supervisor', 'conference.close', story.of({ conferenceId: called.conferenceId, seenVersion: 2, undecided: null }))
    expect(await story.asked('worker')).toHaveProperty('take-into-plan')

    day(6)
    await story.plans({
      goals: { N3: 'Aku mau aman.', N6: 'Aku mau ada yang menemani.', N1: 'Aku mau sehat.' },
      steps: [
        ['N3', 'PRO', 'MAC', 'SV40', 'Rumah aman A', 'rumah-aman'],
        ['N3', 'PRO', 'MAC', 'SV41', 'Rumah aman B', 'Balai contoh'],
        ['N3', 'EMP', 'MAC', 'SV56', 'Permohonan ke LPSK', 'lbh'],
        ['N3', 'ACC', 'MIC', 'SV35', 'Telepon dengan Kakak', 'R01'],
        ['N6', 'PRO', 'MAC', 'SV58', 'Pelindungan sementara polisi', 'polisi'],
        ['N6', 'ACC', 'MAC', 'SV54', 'Berkas restitusi', 'lbh'],
        ['N1', 'PRO', 'MAC', 'SV20', 'Rumah sakit', 'puskesmas'],
        ['N1', 'EMP', 'MAC', 'SV25', 'Rujukan lanjutan', 'puskesmas']
      ],
      later: ['N1/ACC'],
      words: 'Satu orang saja yang menemani aku.'
    })
    // what was decided together keeps its number in the plan
    const { pointId: _, goalId: _none, dissent: __, ...terms } = decision.terms as Record<string, unknown>
    const { planId } = await story.seenPlan()
    const { goal } = await story.row<{ goal: string }>("select id as goal from casework.plan_goal where case_file_id = $1 and need = 'N6'")
    await story.does(
      'worker',
      'plan.add-action',
      story.of({
        planId,
        actionId: decision.actionId,
        terms: { ...terms, goalId: goal, startOn: on(6), times: null, cost: 0, funding: null, funded: false, duty: 'DU4' },
        suggestionKey: null
      })
    )
    expect(await story.asked('worker')).not.toHaveProperty('take-into-plan')
    await story.submitsPlan()
    await story.approvesPlan('head')
    expect(await story.file()).toMatchObject({ state: 'ST09', reviewDueOn: on(20) })
    day(7)
    await story.progress('Rumah aman A', 'BLOCKED', 'worker', 'SAME') // declined; the next one takes her
    await story.progress('Rumah aman B', 'DONE')
    await story.supports('Rumah aman', 'SP-MAC-SHELTER', { needs: 'N3', keys: 'ACC PRO EMP', held: [3, 3] })
    await story.supports('LPSK', 'SP-MAC-LPSK', { needs: 'N3 N6', keys: 'PRO', held: [3, 2] })
    await story.supports('LBH', 'SP-MAC-LBH', { needs: 'N6', keys: 'ACC EMP', held: [2, 2] })
    await story.supports('Polisi', 'SP-MAC-POLISI', { needs: 'N6', keys: 'PRO', held: [2, 2] })
    await story.supports('RS', 'SP-MAC-KESEHATAN', { needs: 'N1', keys: 'ACC PRO EMP', held: [2, 2] })

    for (const at of [20, 34, 48]) {
      day(at)
      const reviewId = await story.reviewed('Di sini aku bisa tidur.', 'go-on', { nextOn: on(at + 14) })
      await story.does('supervisor', 'episode.countersign-review', story.of({ reviewId }))
    }
    // while a danger sign of the last assessment stands nobody lowers the risk
    expect(await story.refused('supervisor', 'case-file.lower-risk', await story.seen({ to: 'RK2', reasons: ['SR1'] }))).toEqual({
      kind: 'danger-signs-stand'
    })
    day(100)
    await story.confirmed('all')
    await story.assessed({ N1: 1, N3: 1, N6: 1 }, 'Aku belajar menjahit.')
    await story.does('supervisor', 'case-file.lower-risk', await story.seen({ to: 'RK2', reasons: ['SR1', 'SR2'] }))
    await story.supports('Ibu balai', 'SP-MEZ-RELAWAN', { needs: 'N1 N3', keys: 'PRO', held: [2, 2] })

    day(250)
    await story.confirmed('all')
    await story.reviewed('Aku siap bersaksi lewat rekaman.', 'monitor', { nextOn: on(278) })
    day(300) // the verdict; the restitution is paid in part, so somebody goes on with her
    await story.confirmed('all')
    await story.does(
      'worker',
      'case-file.write-note',
      story.of({
        noteId: story.newId(),
        kind: 'observation',
        happenedOn: on(300),
        dueOn: null,
        text: 'Putusan dibacakan. Restitusi dibayar sebagian.'
      })
    )
    await story.visited('Aku lega.', { lines: { RL1: 'runs', RL2: 'runs', RL3: 'lacks', RL4: 'runs', RL5: 'runs', RL6: 'none' } })
    expect(await story.notYet('CL01', { legal: 'open' })).toEqual(['legal'])
    expect(await story.notYet('CL10', { legal: 'open', accompanimentPostId: null })).toEqual(['receiver', 'accompaniment'])
    await story.asksToClose('CL10', { legal: 'open', receiver: 'LBH kota', accompanimentPostId: postId('batam', 'R03') })
    await story.signsClosing()
    expect(await story.file()).toMatchObject({ state: 'ST15' })
    expect(await story.row('select closure_reason as reason from casework.episode where case_file_id = $1')).toEqual({ reason: 'CL10' })
    day(340) // monitoring goes on after the closing
    expect(await story.asked('worker')).toHaveProperty('monitor-child')
    await story.visited('Aku tinggal dengan Kakak sekarang.')
    expect(await story.papers()).toEqual(['DC01', 'DC02', 'DC03', 'DC04', 'DC05', 'DC06', 'DC07', 'DC10', 'DC11', 'DC21', 'DC22'])
    expect(await story.owners()).toBe(1)
  })
})
