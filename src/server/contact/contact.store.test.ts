/** Safe contact on both engines: rules are kept with their history and sealed, what changes stops what waits, and two people stand behind a sentence. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { templateFault } from '#domain/contact/template.ts'
import { channels, personKinds } from '#domain/contact/contact-terms.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { consentOn } from '#test/support/child.ts'
import { ruleOn, shipped } from '#test/support/contact-rule.ts'
import { type Contacting, openContacting } from '#test/support/contacting.ts'
import { done } from '#test/support/done.ts'
import { openWorld, type World } from '#test/support/world.ts'

interface Section {
  readonly people: {
    id: string
    kind: string
    name: string | null
    isKeptAway: boolean
    agreement: string
    rule: Record<string, unknown> | null
  }[]
  readonly messages: { id: string; state: string; reason: string | null }[]
}

describe.each(['pglite', 'postgres'] as const)('safe contact on %s', (engine) => {
  let world: World
  let at: Contacting
  beforeAll(async () => {
    world = await openWorld(engine)
    at = await openContacting(world)
  })
  afterAll(() => world?.close())

  const section = async () => ((await at.worker.read('contact.read', { id: at.file })) as { value: Section }).value
  const stepUp = () => world.asOwner("update authn.session set stepped_up_at = now() + interval '1 hour'")
  const prepare = async (over: object = {}) => {
    const message = at.message(over)
    await done(at.worker, 'contact.prepare-message', message)
    return message.messageId
  }
  const somebody = async (person: object, over: object = {}) => {
    const personId = randomUUID()
    expect(kind(await at.rule(personId, over, { name: 'Bibi Contoh', accountId: null, ...person }))).toBe('accepted')
    return personId
  }
  const kind = (outcome: unknown) => (outcome as { problem?: { kind: string } }).problem?.kind ?? 'accepted'

  it('G-06 the section shows the rule, never the address; the address and the code word ask for a fresh proof', async () => {
    const { people } = await section()
    expect(people).toMatchObject([
      { kind: 'child', agreement: 'given', isKeptAway: false, rule: { version: 1, readers: 'Kakaknya', hasCodeWord: true } }
    ])
    expect(JSON.stringify(people)).not.toMatch(/0811|contoh\.example|layang|Jalan/)
    const ask = () => at.worker.read('contact.read-address', { id: at.file, personId: at.child })
    expect(await ask()).toEqual({ outcome: 'step-up-needed' })
    await stepUp()
    expect(await ask()).toMatchObject({ value: { phone: '0811 5550 1234', email: 'anak@contoh.example', codeWord: 'layang-layang' } })
    expect(await at.supervisor.read('contact.read-address', { id: at.file, personId: at.child })).toEqual({ outcome: 'denied' })
    expect(await at.supervisor.read('contact.read', { id: at.file })).toMatchObject({ outcome: 'shown' })
    const rows = await world.asOwner<{ text: string }>('select r::text as text from casework.contact_rule r where case_file_id = $1', [
      at.file
    ])
    expect(rows.map(({ text }) => text).join()).not.toMatch(/0811|contoh|layang|Kakak|Jalan/)
    await world.asOwner('update authn.session set stepped_up_at = null')
  })

  it('G-06 the kinds, channels and purposes of the database are those of the vocabulary', async () => {
    for (const { code, consent } of personKinds.terms)
      expect(await world.asOwner('select casework.contact_purpose($1) as purpose', [code])).toEqual([{ purpose: consent }])
    const [{ text = '' } = {}] = await world.asOwner<{ text: string }>(
      "select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'message_channel'"
    )
    expect([...text.matchAll(/'(\w+)'/g)].map(([, one]) => one)).toEqual(channels.codes)
  })

  it('G-06 every sentence that ships may leave', async () => {
    const rows = await world.asOwner<{ text: string; title: string }>('select text, title from agency.message_template')
    expect(rows.length).toBeGreaterThanOrEqual(12)
    for (const { text, title } of rows) expect([title, templateFault(text)]).toEqual([title, undefined])
  })

  it('G-06 a new version keeps the old ones; a second child is none; two who saw one version: one is first', async () => {
    expect(await at.rule(at.child, { windows: ['TW4', 'TW5'] })).toMatchObject({ outcome: 'accepted', answer: { version: 2 } })
    expect(kind(await at.rule(randomUUID(), {}, { kind: 'child', name: null, accountId: null }))).toBe('child-there-already')
    const late = { caseFileId: at.file, personId: at.child, seenVersion: 1, person: null, rule: ruleOn(at.today) }
    expect(await at.worker.send('contact.set-rule', late)).toMatchObject({
      problem: { kind: 'changed-meanwhile', current: { version: 2 } }
    })
    const rows = await world.asOwner('select version from casework.contact_rule where person_id = $1 order by version', [at.child])
    expect(rows).toHaveLength(2)
    await expect(
      world.around.database.transaction(async (t) => {
        await t.query('select authn.begin_as($1)', [hashOf(at.worker.token)])
        await t.query('update casework.contact_rule set windows = $1', [['TW1']])
      })
    ).rejects.toMatchObject({ code: '42501' })
  })

  it('G-06 a message waits for its window and for a person; outside of it nobody can confirm it', async () => {
    world.at = at.outside.replace('T11', 'T13')
    const message = await prepare()
    expect(await at.stands(message)).toMatchObject({ state: 'planned' })
    expect(kind(await at.worker.send('contact.confirm-message', await at.which(message)))).toBe('outside-window')
    world.at = at.inside
    expect(kind(await at.worker.send('contact.confirm-message', await at.which(message)))).toBe('accepted')
    expect(kind(await at.worker.send('contact.confirm-message', await at.which(message)))).toBe('not-waiting')
    expect(await at.supervisor.send('contact.confirm-message', await at.which(message))).toEqual({ outcome: 'denied' })
  })

  it('G-06 do-not-contact, a withdrawn consent and somebody kept away stop what waits, at once and by name', async () => {
    const carer = await somebody({ kind: 'carer', name: 'Ibu' })
    const toCarer = () => at.worker.send('contact.prepare-message', at.message({ personId: carer }))
    expect(kind(await toCarer())).toBe('consent-needed')
    const consent = consentOn(at.file, at.today, { purpose: 'CS09' })
    await done(at.worker, 'case-file.record-consent', consent)
    const first = await prepare({ personId: carer })
    await done(at.worker, 'case-file.withdraw-consent', {
      caseFileId: at.file,
      consentId: consent.consentId,
      withdrawnOn: at.today,
      by: 'CHILD'
    })
    expect(await at.stands(first)).toMatchObject({ state: 'withdrawn', reason: 'consent-ended', next_at: null })
    expect(kind(await toCarer())).toBe('consent-ended')

    await done(at.worker, 'case-file.record-consent', consentOn(at.file, at.today, { purpose: 'CS03', recipient: 'Guru contoh' }))
    const colleague = (await world.signIn('medan', 'psikolog')).accountId
    const helper = await somebody({ kind: 'helper', accountId: colleague })
    const second = await prepare({ personId: helper })
    await done(at.worker, 'grant.deny-person', { caseFileId: at.file, denialId: randomUUID(), accountId: colleague, reason: 'relative' })
    expect(await at.stands(second)).toMatchObject({ state: 'withdrawn', reason: 'kept-away' })
    expect(kind(await at.worker.send('contact.prepare-message', at.message({ personId: helper })))).toBe('kept-away')
    expect((await section()).people.find(({ id }) => id === helper)).toMatchObject({ isKeptAway: true })

    const third = await prepare()
    const confirmed = await at.confirmed()
    expect(await at.rule(at.child, { doNotContact: true, channels: [], confirmedBy: null, confirmedOn: null })).toMatchObject({
      outcome: 'accepted'
    })
    expect(await at.stands(third)).toMatchObject({ state: 'withdrawn', reason: 'rule-changed' })
    expect(await at.stands(confirmed)).toMatchObject({ state: 'withdrawn', reason: 'rule-changed' })
    expect(kind(await at.worker.send('contact.prepare-message', at.message()))).toBe('do-not-contact')
    await at.rule(at.child)
  })

  it('G-06 a call is worked off by a person, and what she found is recorded once', async () => {
    const call = await prepare({ channel: 'call', templateId: shipped(12) })
    expect(kind(await at.worker.send('contact.confirm-message', await at.which(call)))).toBe('done-by-hand')
    const say = async (outcome: string) => kind(await at.worker.send('contact.record-outcome', { ...(await at.which(call)), outcome }))
    expect(await say('message-left')).toBe('may-not-leave-message')
    expect(await say('wrong-number')).toBe('accepted')
    expect(await say('reached')).toBe('outcome-does-not-fit')
    const list = (await at.worker.read('contact.list-messages', {})) as { value: { id: string; codeName: string; kind: string }[] }
    expect(list.value.find(({ id }) => id === call)).toMatchObject({ kind: 'child' })
    expect(JSON.stringify(list.value)).not.toMatch(/0811|layang/)
    const stranger = await world.signIn('batam', 'R01')
    expect(await stranger.read('contact.list-messages', {})).toMatchObject({ value: [] })
  })

  it('G-06 a sentence is written by one and reviewed by another; withdrawn, it stops what waits and stays in history', async () => {
    const templateId = randomUUID()
    const terms = { title: 'Kabar baik', text: '{salam}, sampai jumpa. {pengirim}', channels: ['whatsapp'], automatic: false }
    const write = { templateId, seenVersion: 0, terms }
    expect(await at.worker.send('contact.write-template', write)).toEqual({ outcome: 'denied' })
    await done(at.supervisor, 'contact.write-template', write)
    const use = () => at.worker.send('contact.prepare-message', at.message({ templateId }))
    expect(kind(await use())).toBe('template-not-usable')
    expect(kind(await at.supervisor.send('contact.review-template', { templateId, seenVersion: 1 }))).toBe('own-words')
    const head = await world.signIn('medan', 'R04')
    await done(head, 'contact.review-template', { templateId, seenVersion: 1 })
    const message = at.message({ templateId })
    await done(at.worker, 'contact.prepare-message', message)
    expect(
      kind(
        await at.supervisor.send('contact.write-template', {
          ...write,
          seenVersion: 1,
          terms: { ...terms, text: '{salam}, ke polisi ya. {pengirim}' }
        })
      )
    ).toBe('word-tells')
    await done(head, 'contact.withdraw-template', { templateId, seenVersion: 1 })
    expect(await at.stands(message.messageId)).toMatchObject({ state: 'withdrawn', reason: 'template-withdrawn' })
    expect(kind(await use())).toBe('template-not-usable')
    const list = (await at.worker.read('contact.list-templates', {})) as { value: { id: string; state: string; isUsable: boolean }[] }
    expect(list.value.find(({ id }) => id === templateId)).toMatchObject({ state: 'withdrawn', isUsable: false })
  })

  it('G-06 the sender’s functions answer nobody who is signed in', async () => {
    for (const sql of ['select casework.next_message(now())', 'select casework.next_message_at()'])
      await expect(
        world.around.database.transaction(async (t) => {
          await t.query('select authn.begin_as($1)', [hashOf(at.worker.token)])
          await t.query(sql)
        })
      ).rejects.toMatchObject({ code: '42501' })
  })
})
