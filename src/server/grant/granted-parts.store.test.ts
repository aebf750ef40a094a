/** What a grant shows: by its kind, by the parts it names, and never beyond the duty of whoever holds it. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compartments } from '#domain/access/compartments.ts'
import { roles } from '#domain/access/role.ts'
import { grantable } from '#domain/access/standing.ts'
import { addDays } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { done } from '#test/support/done.ts'
import { type Granting, openGranting } from '#test/support/granting.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('grants on %s', (engine) => {
  let world: World
  let granting: Granting

  beforeAll(async () => {
    world = await openWorld(engine)
    granting = await openGranting(world)
  })
  afterAll(() => world?.close())

  it('G-11 an escort is one person for one day and sees the pointer alone; a colleague is named by the supervisor', async () => {
    const { today, worker, supervisor, companion, police, file, shared, offer, pointers, isOver } = granting
    const day = {
      kind: 'escort',
      compartments: [],
      basis: 'legal-duty',
      consentId: null,
      legalDuty: 'LD1',
      postId: postId('medan', 'polisi')
    }
    expect(await worker.send('grant.offer-grant', offer({ ...day, escortOn: addDays(today, 15) }))).toMatchObject({
      problem: { kind: 'too-long' }
    })
    const named = offer({ ...day, escortOn: today })
    await done(worker, 'grant.offer-grant', named)
    expect(await pointers(police)).toMatchObject([{ standing: 'escort', compartments: [] }])
    expect(await shared(police)).toBe('denied')
    await done(police, 'grant.end-grant', { caseFileId: file, grantId: named.grantId })
    await isOver(police)

    const colleague = { caseFileId: file, grantId: randomUUID(), postId: postId('medan', 'R03'), days: 180 }
    expect(await worker.send('grant.name-co-worker', colleague)).toEqual({ outcome: 'denied' })
    await done(supervisor, 'grant.name-co-worker', colleague)
    expect(await companion.read('case-file.read', { id: file }, '/case-files/:id')).toMatchObject({ outcome: 'shown' })
    expect(await worker.send('grant.end-grant', colleague)).toMatchObject({ outcome: 'malformed' })
    const ending = { caseFileId: file, grantId: colleague.grantId }
    expect(await worker.send('grant.end-grant', ending)).toMatchObject({ problem: { kind: 'signed-by-supervisor' } })
    await done(supervisor, 'grant.end-grant', ending)
    expect(await companion.read('case-file.read', { id: file }, '/case-files/:id')).toEqual({ outcome: 'denied' })
  })

  it('B3 whoever must identify the child reads the NIK; labels of the circle open only beside the name', async () => {
    const { worker, psychologist, police, file, shared, offer } = granting
    const toPolice = offer({
      kind: 'referral',
      days: 30,
      postId: postId('medan', 'polisi'),
      compartments: ['K2', 'K3', 'K4'],
      basis: 'legal-duty',
      consentId: null,
      legalDuty: 'LD1'
    })
    await done(worker, 'grant.offer-grant', toPolice)
    await done(police, 'grant.accept-grant', { caseFileId: file, grantId: toPolice.grantId })
    expect(await shared(police)).toMatchObject({
      open: ['K2', 'K3', 'K4'],
      identity: { nik: '1271010101100001' },
      needs: null,
      circle: null
    })
    // where the child is asks for a fresh proof
    const where = () => police.read('case-file.read-whereabouts', { id: file, purpose: 'safety' })
    expect(await where()).toEqual({ outcome: 'step-up-needed' })
    await world.asOwner('update authn.session set stepped_up_at = now() where account_id = $1', [police.accountId])
    expect(await where()).toMatchObject({ outcome: 'shown', value: { isOpen: true, address: 'Jalan Contoh 1' } })

    const circle = offer({ compartments: ['K10'] })
    await done(worker, 'grant.offer-grant', circle)
    await done(psychologist, 'grant.accept-grant', { caseFileId: file, grantId: circle.grantId })
    expect(await shared(psychologist)).toMatchObject({ identity: null, circle: [{ role: 'SP-MEZ-GURU', label: null, safety: 'SAFE' }] })
    await done(psychologist, 'grant.end-grant', { caseFileId: file, grantId: circle.grantId })
    const both = offer({ compartments: ['K2', 'K10'] })
    await done(worker, 'grant.offer-grant', both)
    await done(psychologist, 'grant.accept-grant', { caseFileId: file, grantId: both.grantId })
    expect(await shared(psychologist)).toMatchObject({ circle: [{ label: 'Ibu Kenanga' }] })
  })

  it('B3 N1 for every duty, a grant that names everything opens exactly what its line of B3 gives to a grant', async () => {
    const { worker, psychologist, file, offer, pointers } = granting
    const named = offer({ compartments: ['K2'] })
    await done(psychologist, 'grant.end-grant', {
      caseFileId: file,
      grantId: (await pointers(psychologist))[0]?.grantId ?? ''
    })
    await done(worker, 'grant.offer-grant', named)
    await done(psychologist, 'grant.accept-grant', { caseFileId: file, grantId: named.grantId })
    await world.asOwner('update casework.standing set compartments = $2 where access_grant_id = $1', [named.grantId, compartments.codes])
    let cells = 0
    for (const role of roles.codes) {
      await world.asOwner('update agency.post set role = $2 where id = $1', [postId('medan', 'psikolog'), role])
      const open = await world.around.database.transaction(async (t) => {
        await t.query('select authn.begin_as($1)', [hashOf(psychologist.token)])
        return t.query<{ part: string; writes: boolean }>(
          `select k as part, $1::uuid = any (array(select casework.files_open(k, true))) as writes from unnest($2::text[]) k
           where $1::uuid = any (array(select casework.files_open(k)))`,
          [file, compartments.codes]
        )
      })
      cells += compartments.codes.length
      expect(open.map(({ part }) => part).toSorted(), role).toEqual([...grantable(role)].toSorted())
      expect(
        open.filter(({ writes }) => writes),
        `${role} writes nothing`
      ).toEqual([])
    }
    await world.asOwner("update agency.post set role = 'R11' where id = $1", [postId('medan', 'psikolog')])
    console.log(`B3 on ${engine}: ${cells} cells of a grant that names everything, 0 opened beyond the line`)
  })
})
