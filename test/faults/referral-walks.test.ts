/** Random walks of the referral machine by two units at the same moment: no lost state, no double acceptance, no access that outlives its referral. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isOpenToRecipient, isOver, isWaiting, moves, type ReferralState } from '#domain/referral/referral.ts'
import { consentOn } from '#test/support/child.ts'
import { done } from '#test/support/done.ts'
import { type Actor, happens, teamDeeds, type Turn, turn, unitDeeds } from '#test/support/referral-deeds.ts'
import { openReferring, type Referring } from '#test/support/referring.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

const walks = process.env.LANDING === '1' ? 5_000 : 100
/** the walks of one child's file; then another child comes */
const perFile = 100
const seed = Number(process.env.WALK_SEED ?? Date.now() % 2 ** 31)

describe('referral walks on postgres', () => {
  let world: World
  let child: Child
  beforeAll(async () => {
    world = await openWorld('postgres')
    child = await newChild(world)
  })
  afterAll(() => world?.close())

  it(`${walks} random walks of two units at once keep every state, accept once, and end the access with the referral`, {
    timeout: 3_600_000
  }, async () => {
    let walked = 0
    const seen = { pressed: 0, accepted: 0, over: 0, yes: 0, back: 0 }
    const began = performance.now()
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 3, maxLength: 10 }), async (turns) => {
        if (walked++ % perFile === perFile - 1) child = await newChild(world)
        await walk(world, child, turns, seen)
      }),
      { numRuns: walks, seed }
    )
    expect(seen.accepted).toBeGreaterThan(walks)
    const seconds = Math.round((performance.now() - began) / 1000)
    console.log(
      `referral: ${walks} walks of two units (seed ${seed}), ${seen.pressed} commands, ${seen.accepted} of them heard, ${seen.yes} referrals accepted once, ${seen.back} came back, ${seen.over} ended, in ${seconds} s`
    )
  })
})

interface Child {
  readonly on: Referring
  readonly people: Readonly<Record<Actor, Person>>
  sharing: string
  shown: string | null
}
async function newChild(world: World): Promise<Child> {
  const on = await openReferring(world)
  const people = {
    unit: on.psychologist,
    colleague: await world.signIn('medan', 'psikolog'),
    worker: on.worker,
    companion: await world.signIn('medan', 'R01')
  }
  return { on, people, sharing: on.sharing.psikolog.consentId, shown: null }
}

interface Pressed {
  readonly id: string
  readonly outcome: string
  readonly event: string
  /** named the version it had seen */
  readonly counted: boolean
}

async function walk(
  world: World,
  child: Child,
  turns: readonly Turn[],
  seen: Record<'pressed' | 'accepted' | 'over' | 'yes' | 'back', number>
) {
  const { on, people } = child
  const referralId = await on.draft()
  const grants = new Set<string>()
  const pressed: Pressed[] = []
  const press = async (actor: Actor, event: string, name: string, input: object) => {
    const id = randomUUID()
    const { outcome } = await people[actor].send(name, input, id)
    pressed.push({ id, outcome, event, counted: 'seenVersion' in input })
    return outcome
  }
  child.shown ??= (await on.sending(referralId)).shown
  const sending = {
    caseFileId: on.file,
    referralId,
    seenVersion: 1,
    basis: 'consent',
    referralConsentId: on.agreed.consentId,
    sharingConsentId: child.sharing,
    bestInterestId: null,
    shown: child.shown
  }
  // sent from two devices at once: one grant, one packet
  const sent = await Promise.all([press('worker', 'send', 'referral.send', sending), press('companion', 'send', 'referral.send', sending)])
  expect(sent.toSorted()).toEqual(['accepted', 'refused'])

  const now = async () => {
    const [row] = await world.asOwner<{ state: ReferralState; version: number; grant_id: string; ended: boolean }>(
      'select state, version, grant_id, ended_at is not null as ended from casework.referral where id = $1',
      [referralId]
    )
    if (!row) throw new Error('the referral is gone')
    return row
  }
  const renewed = async () => {
    const consent = consentOn(on.file, on.today, { purpose: 'CS03', recipient: 'Layanan psikologi Kota Medan' })
    await done(on.worker, 'case-file.record-consent', consent)
    child.shown = null
    return consent.consentId
  }

  let turnsAfter = 0
  for (const { pair, picks, stale } of turns) {
    const { state, version, grant_id, ended } = await now()
    // what is over is pressed upon once more, and refuses
    if (ended && ++turnsAfter > 1) break
    grants.add(grant_id)
    const deeds = await Promise.all(
      pair.map(async (actor, n) => {
        const all = actor === 'unit' || actor === 'colleague' ? unitDeeds : teamDeeds
        const likely = all.filter(({ event }) => happens(event, state))
        const pick = picks[n as 0 | 1]
        const deed = (pick < 800 && likely.length > 0 ? likely : all)[pick % (pick < 800 && likely.length > 0 ? likely.length : all.length)]
        if (!deed) throw new Error('nothing to do')
        const about = { caseFileId: on.file, referralId, seenVersion: Math.max(1, version - (stale[n as 0 | 1] ? 1 : 0)) }
        switch (deed.event) {
          case 'wait':
            return async () => {}
          case 'look':
            return () => people[actor].read('referral.read', { id: on.file, open: referralId })
          case 'end-access':
            return () => press(actor, deed.event, deed.name, { caseFileId: on.file, grantId: grant_id })
          case 'withdraw': {
            const withdrawn = { caseFileId: on.file, consentId: child.sharing, withdrawnOn: on.today, by: 'CHILD' }
            // the referral may rest on a newer word already; the children to come need one that stands
            return async () => {
              if ((await press(actor, deed.event, deed.name, withdrawn)) === 'accepted') child.sharing = await renewed()
            }
          }
          case 'extend': {
            const grantId = randomUUID()
            const basis = {
              basis: 'consent',
              referralConsentId: on.agreed.consentId,
              sharingConsentId: ended ? child.sharing : await renewed(),
              bestInterestId: null
            }
            grants.add(grantId)
            return () => press(actor, deed.event, deed.name, { ...about, ...basis, grantId, days: 20 })
          }
          default:
            return () => press(actor, deed.event, deed.name, { ...about, ...deed.more?.({ at: world.at }) })
        }
      })
    )
    const before = pressed.length
    await Promise.all(deeds.map((deed) => deed()))
    // two pressed on one version: at the most one of them was heard
    expect(pressed.slice(before).filter(({ outcome, counted }) => counted && outcome === 'accepted').length).toBeLessThanOrEqual(1)
  }
  const steps = await check(world, referralId, pressed, [...grants])
  seen.yes += steps.includes('accept') ? 1 : 0
  seen.back += steps.includes('refer-back') ? 1 : 0
  seen.pressed += pressed.length
  seen.accepted += pressed.filter(({ outcome }) => outcome === 'accepted').length
  seen.over += (await now()).ended ? 1 : 0
}

async function check(world: World, referralId: string, pressed: readonly Pressed[], grants: readonly string[]) {
  const [kept] = await world.asOwner<Kept>(
    `select r.state, r.version, r.answered_by is not null as answered, r.grant_id = any ($2) as known,
       (select jsonb_agg(jsonb_build_object('event', s.event, 'state', s.state) order by s.number) from casework.referral_step s where s.referral_id = r.id) as steps,
       array(select g.state from casework.access_grant g where g.id = any ($2) and g.state in ('offered', 'running')) as grants,
       array(select s.standing from casework.standing s where s.access_grant_id = any ($2) and s.until_at > now()) as standings,
       (select count(*)::int from casework.access_grant g where g.id = any ($2) and g.state = 'running' and g.until_at > g.answered_at + interval '30 days') as longer,
       (select count(*)::int from casework.running_clock c where c.subject_id = r.id and c.code = 'SLA-14' and c.stopped_at is null) as clocks,
       array(select jsonb_build_object('id', l.command_id, 'outcome', l.outcome) from audit.line l where l.command_id = any ($3::uuid[])) as lines
     from casework.referral r where r.id = $1`,
    [referralId, grants, pressed.map(({ id }) => id)]
  )
  if (!kept) throw new Error('the referral is gone')
  // no lost state: every step follows from the one before by the machine, and the row stands where the last one led
  let state = 'RS01'
  for (const step of kept.steps.slice(1)) {
    if (step.event === 'extend') continue
    expect(
      moves.some((one) => one.event === step.event && one.to === step.state && happens(one.event, state)),
      `${step.event} from ${state}`
    ).toBe(true)
    state = step.state
  }
  expect(kept.state).toBe(state)
  const times = (event: string) => kept.steps.filter((step) => step.event === event).length
  const accepted = (event: string) => pressed.filter((one) => one.event === event && one.outcome === 'accepted').length
  for (const { event } of moves)
    if (!['acknowledge', 'withdraw', 'schedule'].includes(event)) expect([event, times(event)]).toEqual([event, accepted(event)])
  // no double acceptance
  expect(times('accept')).toBeLessThanOrEqual(1)
  expect(times('send')).toBe(1)
  const heard = pressed.filter(({ counted, outcome }) => counted && outcome === 'accepted').length
  expect(kept.version).toBe(1 + heard + times('acknowledge') + times('withdraw'))
  // no access outlives its referral, and none is without one
  const at = kept.state as ReferralState
  const open = isOver(at) ? [[], []] : isWaiting(at) ? [['offered'], ['recipient-pending']] : [['running'], ['recipient']]
  expect([kept.grants, kept.standings, at]).toEqual([...open, at])
  expect([isOver(at) || isWaiting(at) || isOpenToRecipient(at), kept.known, kept.longer]).toEqual([true, true, 0])
  // the limit for an answer runs exactly as long as one is waited for
  expect([at, kept.clocks]).toEqual([at, isWaiting(at) ? 1 : 0])
  // one line in the trail for each
  const line = (one: { id: string; outcome: string }) => `${one.id} ${one.outcome}`
  expect(kept.lines.map(line).sort()).toEqual(pressed.map(line).sort())
  return kept.steps.map(({ event }) => event)
}
interface Kept {
  readonly state: string
  readonly version: number
  readonly known: boolean
  readonly steps: readonly { readonly event: string; readonly state: string }[]
  readonly grants: readonly string[]
  readonly standings: readonly string[]
  readonly longer: number
  readonly clocks: number
  readonly lines: readonly { readonly id: string; readonly outcome: string }[]
}
