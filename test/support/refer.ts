/** A referral of any file to a fresh post of an institution, sent and waiting; beside it a colleague of the same unit and duty whom nobody asked. */
import { randomUUID } from 'node:crypto'
import type { Role } from '#domain/access/role.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { fieldsFor, type PacketField } from '#domain/referral/packet.ts'
import { unitId } from '#server/demo/network.ts'
import { consentOn } from './child.ts'
import { done } from './done.ts'
import { layService } from './referring.ts'
import { type Person, signInAs, type World } from './world.ts'

export interface Referred {
  readonly caseFileId: string
  readonly referralId: string
  readonly role: Role
  readonly fields: readonly PacketField[]
  /** what the packet said when it was sent */
  readonly sent: readonly { readonly field: PacketField; readonly text: string }[]
  readonly sharingConsentId: string
  readonly postId: string
  readonly person: Person
  readonly colleague: Person
  about(more?: object): Promise<object>
}

/** What a packet of these tests carries, as far as the duty may be given it. */
const wanted: readonly PacketField[] = ['called', 'age', 'grade', 'needs', 'message']

export async function refer(
  world: World,
  worker: Person,
  caseFileId: string,
  role: Role,
  key: string,
  { isSent = true }: { readonly isSent?: boolean } = {}
): Promise<Referred> {
  const today = dayOf(world.at)
  const unit = unitId(`medan ${key}`)
  const [[person, postId], [colleague]] = [await seat(world, unit, role), await seat(world, unit, role)]
  const serviceId = await layService(world, 'medan', key, 'SV32', false)
  await world.asOwner('update directory.service set intake_post_id = $2 where id = $1', [serviceId, postId])
  const [named] = await world.asOwner<{ name: string }>('select name from agency.unit where id = $1', [unit])
  const agreed = consentOn(caseFileId, today, { purpose: 'CS04' })
  const sharing = consentOn(caseFileId, today, { purpose: 'CS03', recipient: `${named?.name}, untuk rujukan` })
  for (const consent of [agreed, sharing]) await done(worker, 'case-file.record-consent', consent)
  const referralId = randomUUID()
  const fields = fieldsFor(role).filter((field) => wanted.includes(field))
  await done(worker, 'referral.draft', {
    caseFileId,
    referralId,
    serviceId,
    service: 'SV32',
    need: 'N2',
    actionId: null,
    afterId: null,
    urgency: 'U2',
    fields,
    accommodations: ['AC1'],
    message: fields.includes('message') ? 'Mohon konselor perempuan yang sabar.' : null,
    days: 20,
    companionPostId: null
  })
  const about = async (more: object = {}) => {
    const [row] = await world.asOwner<{ version: number }>('select version from casework.referral where id = $1', [referralId])
    return { caseFileId, referralId, seenVersion: row?.version ?? 0, ...more }
  }
  const draft = (await worker.read('referral.read-draft', { id: caseFileId, referral: referralId })) as {
    value: { shown: string; values: Referred['sent'] }
  }
  if (isSent)
    await done(
      worker,
      'referral.send',
      await about({
        basis: 'consent',
        referralConsentId: agreed.consentId,
        sharingConsentId: sharing.consentId,
        bestInterestId: null,
        shown: draft.value.shown
      })
    )
  const sent = draft.value.values.filter(({ field }) => fields.includes(field))
  return { caseFileId, referralId, role, fields, sent, sharingConsentId: sharing.consentId, postId, person, colleague, about }
}

async function seat(world: World, unit: string, role: Role): Promise<[Person, string]> {
  const [account, post] = [randomUUID(), randomUUID()]
  await world.asOwner('insert into agency.account (id, user_name, display_name) values ($1, $2, $2)', [account, `orang ${account}`])
  await world.asOwner('insert into agency.post (id, unit_id, role, title) values ($1, $2, $3, $4)', [post, unit, role, 'Petugas contoh'])
  await world.asOwner(
    `insert into agency.appointment (id, post_id, account_id, from_at, until_at) values ($1, $2, $3, now() - interval '1 day', now() + interval '90 days')`,
    [randomUUID(), post, account]
  )
  return [await signInAs(world.around, account), post]
}
