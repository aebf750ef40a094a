/** One-press sign-in as a demo person. These routes are mounted in demo mode only, and the database answers them in demo mode only. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { roles } from '#domain/access/role.ts'
import { deviceKeyOf } from './device.ts'
import { refused } from './second-factor.ts'
import { openSession } from './session.ts'
import { type AccountSettings, DeviceKey } from './sign-in.routes.ts'

export function serveDemoPeople(
  app: FastifyInstance,
  { database, cookie }: AccountSettings,
  notes: ReadonlyMap<string, { id: string; en: string }>
): void {
  app.get('/api/demo/people', async () => {
    const people = await database.transaction((t) =>
      t.query<{ accountId: string; role: string; userName: string }>('select * from authn.demo_people()')
    )
    const order = [...notes.keys()]
    const inOrder = [...people].sort((a, b) => order.indexOf(a.userName) - order.indexOf(b.userName))
    return inOrder.map((person) => ({
      ...person,
      roleName: roles.terms.find((term) => term.code === person.role) ?? null,
      note: notes.get(person.userName) ?? null
    }))
  })
  app.post('/api/demo/sign-in', async (request, reply) => {
    const given = z.strictObject({ accountId: z.uuid(), deviceKey: DeviceKey }).safeParse(request.body)
    const deviceKey = given.success ? deviceKeyOf(given.data.deviceKey) : undefined
    if (!given.success || !deviceKey) return refused(reply, 400, 'malformed')
    const people = await database.transaction((t) => t.query<{ accountId: string }>('select * from authn.demo_people()'))
    const { accountId } = given.data
    if (!people.some((person) => person.accountId === accountId)) return refused(reply, 404, 'not-found')
    await openSession(database, reply, cookie, { accountId, complete: true, deviceKey, proven: false })
    return { ok: true }
  })
}
