/** The sender on both engines: each message leaves at most once, whatever breaks, and what changed while it waited is asked anew. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, addTime } from '#domain/kernel/date.ts'
import type { Handed } from '#domain/contact/next-step.ts'
import { postId } from '#server/demo/network.ts'
import { KeysRefused } from '#server/vault/keys.ts'
import { shipped } from '#test/support/contact-rule.ts'
import { type Contacting, openContacting } from '#test/support/contacting.ts'
import { done } from '#test/support/done.ts'
import { openWorld, type World } from '#test/support/world.ts'
import type { Parcel, Posts } from './post.ts'
import { hearReport, sendDue } from './sender.ts'

describe.each(['pglite', 'postgres'] as const)('the sender on %s', (engine) => {
  let world: World
  let at: Contacting
  const sent: Parcel[] = []
  let answers: (Handed | Error)[] = []
  const post = (isRepeatable: boolean) => ({
    isRepeatable,
    send: async (parcel: Parcel) => {
      sent.push(parcel)
      const answer = answers.shift() ?? 'handed-over'
      if (answer instanceof Error) throw answer
      return answer
    }
  })
  const posts: Posts = { whatsapp: post(true), sms: post(true), email: post(false) }
  const around = (over: object = {}) => ({ ...world.around, posts, ...over })
  const turn = (over: object = {}) => sendDue(around(over))
  const byMail = { channel: 'email', templateId: shipped(7) }
  const events = async (id: string) =>
    (await world.asOwner<{ state: string }>('select state from casework.message_event where message_id = $1 order by at, ctid', [id])).map(
      ({ state }) => state
    )
  const later = (minutes: number) => {
    world.at = addTime(world.at, minutes, 'minute')
  }

  beforeAll(async () => {
    world = await openWorld(engine)
    at = await openContacting(world)
  })
  afterAll(() => world?.close())

  it('G-06 hands over once what was confirmed, to the address opened at that moment, with the agreed name and no word more', async () => {
    const id = await at.confirmed()
    await Promise.all([turn(), turn(), turn()])
    await turn()
    expect(sent.splice(0)).toEqual([
      {
        id,
        channel: 'whatsapp',
        to: '0811 5550 1234',
        senderName: 'Kak Bintang',
        text: 'Halo, apa kabar? Kalau sempat, balas ya. Kak Bintang'
      }
    ])
    expect(await events(id)).toEqual(['planned', 'confirmed', 'sending', 'handed-over'])
    const lines = await world.asOwner<{ compartments: string[]; outcome: string }>(
      "select compartments, outcome from audit.line where account_id is not null and action = 'contact.send-message' and subject_id = $1",
      [at.file]
    )
    expect(lines).toEqual([{ compartments: ['K3', 'K11'], outcome: 'accepted' }])
  })

  it('G-06 what may leave by itself leaves in its window, not a minute before', async () => {
    world.at = at.outside
    const message = at.message(byMail)
    await done(at.worker, 'contact.prepare-message', message)
    const opens = (await at.stands(message.messageId))?.opens_at ?? ''
    expect(new Date(opens).toISOString()).toBe(`${addDays(at.today, 1)}T08:00:00.000Z`)
    await turn()
    world.at = addTime(new Date(opens).toISOString(), -1, 'minute')
    await turn()
    expect(sent).toEqual([])
    later(1)
    await turn()
    expect(sent.splice(0)).toMatchObject([{ channel: 'email', to: 'anak@contoh.example' }])
    world.at = at.inside
  })

  it('G-06 put off, it is tried again and gives up with a name; refused, it has failed', async () => {
    answers = ['temporary', 'temporary', 'handed-over']
    const id = await at.confirmed({ ...byMail })
    await turn()
    await turn()
    expect(sent).toHaveLength(1)
    expect(await at.stands(id)).toMatchObject({ state: 'sending', tries: 1 })
    later(2)
    await turn()
    later(6)
    await turn()
    expect(sent.splice(0).map((one) => one.id)).toEqual([id, id, id])
    expect(await at.stands(id)).toMatchObject({ state: 'handed-over', tries: 3 })
    world.at = at.inside
    answers = ['refused']
    const refused = await at.confirmed({ ...byMail })
    await turn()
    expect(await at.stands(refused)).toMatchObject({ state: 'failed', reason: 'refused' })
    sent.splice(0)
  })

  it('G-06 a line that breaks after the mail went out is not tried again: a person settles it', async () => {
    answers = ['unknown']
    const id = await at.confirmed({ ...byMail })
    await turn()
    later(30)
    await turn()
    expect(sent.splice(0)).toHaveLength(1)
    expect(await at.stands(id)).toMatchObject({ state: 'unknown', reason: 'no-answer', next_at: null })
    await done(at.worker, 'contact.record-outcome', { ...(await at.which(id)), outcome: 'again' })
    await turn()
    expect(sent.splice(0).map((one) => one.id)).toEqual([id])
    expect(await at.stands(id)).toMatchObject({ state: 'handed-over' })
    world.at = at.inside
  })

  it('G-06 a gateway that knows the id is asked again under it, and cannot be called back meanwhile', async () => {
    answers = ['unknown', new Error('line broke')]
    const id = await at.confirmed()
    await turn()
    expect(await at.worker.send('contact.withdraw-message', { ...(await at.which(id)), reason: 'child-asked' })).toMatchObject({
      problem: { kind: 'left-already' }
    })
    later(2)
    await turn()
    later(6)
    await turn()
    expect(sent.splice(0).map((one) => one.id)).toEqual([id, id, id])
    expect(await at.stands(id)).toMatchObject({ state: 'handed-over', tries: 3 })
    world.at = at.inside
  })

  it('G-06 a server that fell while sending leaves a mail that nobody knows of, and a gateway message that is asked again', async () => {
    const fall = {
      posts: {
        email: { isRepeatable: false, send: () => new Promise<Handed>(() => {}) },
        whatsapp: { isRepeatable: true, send: () => new Promise<Handed>(() => {}) }
      }
    }
    const mail = await at.confirmed({ ...byMail })
    void turn(fall).catch(() => {})
    await until(async () => (await at.stands(mail))?.state === 'sending')
    const gateway = await at.confirmed()
    void turn(fall).catch(() => {})
    await until(async () => (await at.stands(gateway))?.state === 'sending')
    await turn()
    expect(sent).toEqual([])
    later(11)
    await turn()
    expect(await at.stands(mail)).toMatchObject({ state: 'unknown', reason: 'no-answer' })
    expect(sent.splice(0).map((one) => one.id)).toEqual([gateway])
    world.at = at.inside
  })

  it('G-06 reports come twice, late and in the wrong order: no state goes backwards', async () => {
    const id = await at.confirmed()
    await turn()
    sent.splice(0)
    const hear = (event: string, report: 'sent' | 'delivered' | 'failed') => hearReport(world.around, id, event, report)
    expect(await hear('event-delivered', 'delivered')).toBe(true)
    expect(await hear('event-delivered', 'delivered')).toBe(false)
    expect(await hear('event-sent', 'sent')).toBe(false)
    expect(await hear('event-failed', 'failed')).toBe(false)
    expect(await events(id)).toEqual(['planned', 'confirmed', 'sending', 'handed-over', 'delivered'])
    expect(await hearReport(world.around, at.file, 'event-unknown', 'delivered')).toBe(false)
  })

  it('G-06 who no longer accompanies sends nothing; a channel nobody set up says so; without keys it waits', async () => {
    const [stands] = await world.asOwner<{ id: string }>(
      "insert into casework.standing (case_file_id, post_id, standing, from_at, until_at) values ($1, $2, 'co-worker', now() - interval '1 day', now() + interval '1 day') returning id",
      [at.file, postId('medan', 'R03')]
    )
    const prepared = at.message()
    const id = prepared.messageId
    await done(at.companion, 'contact.prepare-message', prepared)
    await done(at.companion, 'contact.confirm-message', await at.which(id))
    await world.asOwner('update casework.standing set until_at = now() where id = $1', [stands?.id])
    await turn()
    expect(await at.stands(id)).toMatchObject({ state: 'withdrawn', reason: 'sender-left' })
    const bare = await at.confirmed()
    await turn({ posts: {} })
    expect(await at.stands(bare)).toMatchObject({ state: 'failed', reason: 'no-transport' })
    const waiting = await at.confirmed()
    const refusing = { as: () => ({ ...world.around.vault.as('x'), open: () => Promise.reject(new KeysRefused('too-many-files')) }) }
    await turn({ vault: refusing })
    expect(await at.stands(waiting)).toMatchObject({ state: 'confirmed' })
    expect(sent).toEqual([])
    later(11)
    await turn()
    expect(sent.splice(0).map((one) => one.id)).toEqual([waiting])
    world.at = at.inside
  })

  it('G-06 nobody confirmed it in time: it waits for the next safe hour; the day it speaks of is over: it fails', async () => {
    const open = at.message()
    await done(at.worker, 'contact.prepare-message', open)
    const dated = at.message({ templateId: shipped(3), filling: { greeting: 'GR1', onDay: at.today, atTime: '17:00' } })
    await done(at.worker, 'contact.prepare-message', dated)
    world.at = at.outside
    await turn()
    const moved = await at.stands(open.messageId)
    expect([moved?.state, new Date(moved?.opens_at ?? '').toISOString()]).toEqual(['planned', `${addDays(at.today, 1)}T08:00:00.000Z`])
    expect(await at.stands(dated.messageId)).toMatchObject({ state: 'failed', reason: 'too-late' })
    expect(sent).toEqual([])
  })
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 2000; n++) if (await holds()) return
  throw new Error('it never came')
}
