/** A file in Medan whose child may be reached in the afternoon, and messages to her: what the tests of safe contact begin with. */
import { randomUUID } from 'node:crypto'
import { dayOf } from '#domain/kernel/date.ts'
import { consentOn } from './child.ts'
import { ruleOn, shipped } from './contact-rule.ts'
import { done } from './done.ts'
import { openFile } from './scene.ts'
import type { World } from './world.ts'

export type Contacting = Awaited<ReturnType<typeof openContacting>>

export async function openContacting(world: World) {
  const today = dayOf(world.at)
  /** half past three in the afternoon in Medan, and an hour at which nobody is called */
  const inside = `${today}T08:30:00.000Z`
  const outside = `${today}T11:00:00.000Z`
  world.at = inside
  const worker = await world.signIn('medan', 'R01')
  const supervisor = await world.signIn('medan', 'R02')
  const companion = await world.signIn('medan', 'R03')
  const file = await openFile(world, worker.token, 'medan')
  const child = randomUUID()
  await done(worker, 'case-file.record-consent', consentOn(file, today))
  await done(worker, 'contact.set-rule', {
    caseFileId: file,
    personId: child,
    seenVersion: 0,
    person: { kind: 'child', name: null, accountId: null },
    rule: ruleOn(today)
  })
  const message = (over: object = {}) => ({
    caseFileId: file,
    messageId: randomUUID(),
    personId: child,
    templateId: shipped(1),
    templateVersion: 1,
    channel: 'whatsapp',
    filling: { greeting: 'GR1', onDay: null, atTime: null },
    notBefore: null,
    ...over
  })
  const stands = async (id: string) =>
    (
      await world.asOwner<{
        state: string
        reason: string | null
        version: number
        tries: number
        next_at: string | null
        opens_at: string
      }>('select state, reason, version, tries, next_at, opens_at from casework.message where id = $1', [id])
    )[0]
  const which = async (messageId: string) => ({ caseFileId: file, messageId, seenVersion: (await stands(messageId))?.version ?? 0 })
  return {
    today,
    inside,
    outside,
    worker,
    supervisor,
    companion,
    file,
    child,
    message,
    stands,
    which,
    /** prepared and confirmed: the sender's next turn takes it */
    async confirmed(over: object = {}): Promise<string> {
      const prepared = message(over)
      await done(worker, 'contact.prepare-message', prepared)
      if ((await stands(prepared.messageId))?.state === 'planned')
        await done(worker, 'contact.confirm-message', await which(prepared.messageId))
      return prepared.messageId
    },
    /** a new rule for somebody, whatever stands */
    async rule(personId: string, over: object = {}, person: object | null = null) {
      const [row] = await world.asOwner<{ version: number }>(
        'select max(version) as version from casework.contact_rule where person_id = $1',
        [personId]
      )
      return worker.send('contact.set-rule', {
        caseFileId: file,
        personId,
        seenVersion: row?.version ?? 0,
        person,
        rule: ruleOn(today, over)
      })
    }
  }
}
