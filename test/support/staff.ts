/** An office of administrators to test with: proven sessions, new accounts, and coming in with a code. */
import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import { expect } from 'vitest'
import { hashedText } from '#domain/agency/entry-code.ts'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { routes } from '#server/app.ts'
import { postId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { runRead } from '#server/pipeline/run-read.ts'
import type { Person, World } from './world.ts'

export const hashHex = (part: string): string => createHash('sha256').update(hashedText(part)).digest('hex')
const deviceKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'der' }).toString('base64url')

export const outcomeOf = async (sent: Promise<{ readonly outcome: string }>): Promise<string> => (await sent).outcome
export const problemOf = async (sent: Promise<{ readonly outcome: string; readonly problem?: { readonly kind: string } }>) =>
  (await sent).problem?.kind

export interface Office {
  readonly umi: Person
  readonly danu: Person
  readonly today: string
  /** as after a second factor shown just now */
  proven(one: Person): Promise<Person>
  newAccount(name: string, code?: string): Promise<{ readonly accountId: string; readonly userName: string; readonly codeId: string }>
  /** a letter from today, for 300 days unless said otherwise */
  letter<T extends object>(also: T): T & { appointmentId: string; letter: string; fromOn: string; untilOn: string }
  vacantPost(role?: string): Promise<string>
  /** what a session of this account reads now */
  readAs(account: string, action: string, parameters: object): Promise<{ readonly outcome: string }>
  enter(userName: string, code: string): Promise<LightMyRequestResponse>
}

export async function openOffice(world: World): Promise<Office> {
  const today = dayOf(world.at)
  const proven = async (one: Person): Promise<Person> => {
    await world.asOwner('update authn.session set stepped_up_at = now() where token_hash = $1', [hashOf(one.token)])
    return one
  }
  const umi = await proven(await world.signIn('uptd', 'R24'))
  const danu = await proven(await world.signIn('uptd', 'R24-2'))
  return {
    umi,
    danu,
    today,
    proven,
    async newAccount(name, code = 'K7QF29RTXM4D') {
      const userName = name.toLowerCase().replace(' ', '.')
      const input = { accountId: randomUUID(), displayName: name, userName, codeId: randomUUID(), codeHash: hashHex(code) }
      expect(await umi.send('agency.open-account', input)).toMatchObject({ outcome: 'accepted', answer: { accountId: input.accountId } })
      return input
    },
    letter: (also) => ({ appointmentId: randomUUID(), letter: '800/1/2026', fromOn: today, untilOn: addDays(today, 300), ...also }),
    async vacantPost(role = 'R01') {
      const id = randomUUID()
      await world.asOwner(
        `insert into agency.post (id, unit_id, role, title, supervisor_post_id)
         select $1, unit_id, $2, 'Tambahan', supervisor_post_id from agency.post where id = $3`,
        [id, role, postId('batam', 'R01')]
      )
      return id
    },
    async readAs(account, action, parameters) {
      const token = randomUUID()
      await world.around.database.transaction((t) => t.query('select authn.open_session($1, $2, true)', [account, hashOf(token)]))
      const route = routes.find((one) => one.kind === 'read' && one.action === action)
      if (route?.kind !== 'read') throw new Error(action)
      return runRead(world.around, hashOf(token), route, parameters)
    },
    enter: (userName, code) =>
      world.app.inject({
        method: 'POST',
        url: '/api/sign-in/entry-code',
        headers: { 'x-lingkar': '1' },
        payload: { userName, code, password: 'tujuh burung di kali', deviceKey }
      })
  }
}
