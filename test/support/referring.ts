/** A file in Medan whose child agreed to be referred, three services that could help, and the people who answer for them. */
import { randomUUID } from 'node:crypto'
import { dayOf } from '#domain/kernel/date.ts'
import { postId, unitId } from '#server/demo/network.ts'
import { consentOn } from './child.ts'
import { done } from './done.ts'
import { openGranting } from './granting.ts'
import type { Person, World } from './world.ts'

export type Referring = Awaited<ReturnType<typeof openReferring>>

export interface Face {
  readonly id: string
  readonly state: string
  readonly version: number
  readonly [field: string]: unknown
}

/** An entry of the directory, laid by hand. */
export async function layService(world: Pick<World, 'asOwner'>, area: string, key: string, code: string, intake = true): Promise<string> {
  const id = randomUUID()
  await world.asOwner(
    `insert into directory.service (id, unit_id, intake_post_id, code, name, sexes, disabilities, region_codes, languages, cost, papers, status, confidential,
       verified_on, verify_again_on, recorded_at)
     values ($1, $2, $3, $4, $5, '{P,L}', '{}', '{ID}', '{LA01}', 'free', '{}', 'active', $4 in ('SV40', 'SV41', 'SV42', 'SV44'), current_date - 1, current_date + 90, now())`,
    [id, unitId(`${area} ${key}`), intake ? postId(area, key) : null, code, `Layanan ${key} contoh`]
  )
  return id
}

export async function openReferring(world: World) {
  const granting = await openGranting(world)
  const { worker, file } = granting
  const health = await granting.appointed('puskesmas')
  const today = dayOf(world.at)
  const services = {
    psikolog: await layService(world, 'medan', 'psikolog', 'SV32'),
    puskesmas: await layService(world, 'medan', 'puskesmas', 'SV32'),
    paper: await layService(world, 'medan', 'dinsos', 'SV32', false)
  }
  const agreed = consentOn(file, today, { purpose: 'CS04' })
  const shareWith = (unit: string) => consentOn(file, today, { purpose: 'CS03', recipient: `${unit}, untuk rujukan konseling` })
  const sharing = {
    psikolog: shareWith('Layanan psikologi Kota Medan'),
    puskesmas: shareWith('Puskesmas Kota Medan'),
    paper: shareWith('Dinas Sosial Kota Medan')
  }
  for (const consent of [agreed, sharing.psikolog, sharing.puskesmas, sharing.paper])
    await done(worker, 'case-file.record-consent', consent)

  const drafted = (over: object = {}) => ({
    caseFileId: file,
    referralId: randomUUID(),
    serviceId: services.psikolog,
    service: 'SV32',
    need: 'N2',
    actionId: null,
    afterId: null,
    urgency: 'U2',
    fields: ['called', 'age', 'needs', 'message'],
    accommodations: ['AC1'],
    message: 'Mohon konselor perempuan; ia datang bersama pendamping.',
    days: 30,
    companionPostId: postId('medan', 'R01'),
    ...over
  })
  const of = async (person: Person, open?: string): Promise<Face[]> => {
    const read = await person.read('referral.read', open ? { id: file, open } : { id: file })
    return read.outcome === 'shown' ? (read.value as Face[]) : []
  }
  const face = async (person: Person, id: string) => (await of(person, id)).find((one) => one.id === id)
  const shown = async (id: string) =>
    ((await worker.read('referral.read-draft', { id: file, referral: id })) as { value: { shown: string } }).value.shown
  const draft = async (over: object = {}) => {
    const input = drafted(over)
    await done(worker, 'referral.draft', input)
    return input.referralId
  }
  const sending = async (id: string, to: keyof typeof services = 'psikolog', over: object = {}) => ({
    caseFileId: file,
    referralId: id,
    seenVersion: (await face(worker, id))?.version ?? 0,
    basis: 'consent',
    referralConsentId: agreed.consentId,
    sharingConsentId: sharing[to].consentId,
    bestInterestId: null,
    shown: await shown(id),
    ...over
  })
  const sent = async (to: keyof typeof services = 'psikolog', over: object = {}) => {
    const id = await draft({ serviceId: services[to], ...(to === 'paper' ? { fields: ['called', 'message'] } : {}), ...over })
    await done(worker, 'referral.send', await sending(id, to))
    return id
  }
  const about = async (id: string, more: object = {}) => ({
    caseFileId: file,
    referralId: id,
    seenVersion: (await face(worker, id))?.version ?? 0,
    ...more
  })
  return {
    ...granting,
    health,
    services,
    agreed,
    sharing,
    drafted,
    draft,
    sending,
    sent,
    about,
    face,
    of,
    /** a grant of this referral that lives now */
    liveGrants: async (id: string) =>
      world.asOwner<{ state: string }>(
        `select g.state from casework.access_grant g where g.state in ('offered', 'running') and g.id in (select grant_id from casework.referral where id = $1)`,
        [id]
      ),
    box: async (person: Person) => {
      const read = await person.read('referral.list', {})
      return (read as { value: { incoming: Face[]; outgoing: Face[] } }).value
    }
  }
}
