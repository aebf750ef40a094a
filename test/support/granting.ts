/** A file in Medan with something to share, the people who give access to it, and two of other agencies who may be given it. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { dayOf } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { consentOn, identity } from './child.ts'
import { done } from './done.ts'
import { openFile } from './scene.ts'
import type { Person, World } from './world.ts'

export type Granting = Awaited<ReturnType<typeof openGranting>>

export async function openGranting(world: World) {
  const today = dayOf(world.at)
  const worker = await world.signIn('medan', 'R01')
  const supervisor = await world.signIn('medan', 'R02')
  const companion = await world.signIn('medan', 'R03')
  const psychologist = await world.signIn('medan', 'psikolog')
  const police = await world.signIn('medan', 'polisi')
  const file = await openFile(world, worker.token, 'medan')
  const consentId = randomUUID()
  const consent = (id: string, purpose: string) =>
    consentOn(file, today, { consentId: id, purpose, recipient: 'Layanan psikologi contoh, konsultasi' })

  await done(worker, 'case-file.record-identity', { caseFileId: file, seenVersion: 0, identity })
  await done(worker, 'case-file.record-consent', consent(consentId, 'CS03'))
  await layNeedsAndCircle(worker, file, today)

  const rowsOf = (person: Person, sql: string) =>
    world.around.database.transaction(async (t) => {
      await t.query('select authn.begin_as($1)', [hashOf(person.token)])
      return (await t.query(sql)).length
    })
  /** what the grants of this person show of the file now */
  const shared = async (person: Person) => {
    const read = await person.read('case-file.read-shared', { id: file })
    return read.outcome === 'shown' ? (read.value as Record<string, unknown>) : read.outcome
  }
  return {
    today,
    worker,
    supervisor,
    companion,
    psychologist,
    police,
    file,
    consent,
    rowsOf,
    shared,
    /** somebody in a post of another agency of Medan that the demo network leaves vacant */
    appointed: (key: string) => world.signIn('medan', key),
    offer: (over: object = {}) => ({
      caseFileId: file,
      grantId: randomUUID(),
      postId: postId('medan', 'psikolog'),
      kind: 'consult',
      compartments: ['K2', 'K5'],
      purpose: 'refer',
      basis: 'consent',
      consentId,
      bestInterestId: null,
      legalDuty: null,
      days: 7,
      escortOn: null,
      ...over
    }),
    async pointers(person: Person) {
      const read = await person.read('case-file.list-pointers', {})
      return (read as { value: { caseFileId: string; standing: string; untilAt: string; grantId: string }[] }).value
    },
    /** nothing of the file is left to this person, by the reads and by the tables */
    async isOver(person: Person) {
      expect(await shared(person)).toBe('denied')
      expect(await person.read('case-file.read-pointer', { id: file })).toEqual({ outcome: 'denied' })
      for (const table of [
        'vault.identity',
        'vault.whereabouts',
        'casework.assessment',
        'casework.supporter',
        'casework.case_file',
        'casework.access_grant'
      ])
        expect(await rowsOf(person, `select 1 from ${table}`), table).toBe(0)
    }
  }
}

async function layNeedsAndCircle(worker: Person, file: string, today: string): Promise<void> {
  await done(worker, 'assessment.record-assessment', {
    caseFileId: file,
    assessmentId: randomUUID(),
    seenNumber: 0,
    needs: [{ need: 'N4', severity: 2, stated: 2, subNeeds: [] }],
    riskFactors: {},
    riskSigns: [],
    protectiveFactors: {},
    dangerSigns: [],
    childWords: 'Aku mau sekolah lagi'
  })
  await done(worker, 'support-map.record-tie', {
    caseFileId: file,
    tieId: randomUUID(),
    supporterId: randomUUID(),
    newSupporter: { role: 'SP-MEZ-GURU', level: 'MEZ', label: 'Ibu Kenanga', postId: null },
    terms: {
      needs: ['N4'],
      keys: ['ACC'],
      resources: ['EMO'],
      strength: 2,
      consistency: 2,
      safety: 'SAFE',
      permanence: 'PERM',
      endsOn: null,
      childConfirmed: false,
      lastConfirmedOn: today,
      stewardPostId: postId('medan', 'R01')
    }
  })
}
