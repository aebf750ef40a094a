/** One-press sign-in as a demo person. These routes are mounted in demo mode only, and the database answers them in demo mode only. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { roles } from '#domain/access/role.ts'
import type { AccountSettings } from './sign-in.routes.ts'
import { openSession } from './session.ts'

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
    const given = z.strictObject({ accountId: z.uuid() }).safeParse(request.body)
    const people = await database.transaction((t) => t.query<{ accountId: string }>('select * from authn.demo_people()'))
    const known = given.success && people.some((person) => person.accountId === given.data.accountId)
    if (!known) return reply.code(404).send({ problem: { kind: 'not-found' } })
    await openSession(database, given.data.accountId, true, reply, cookie)
    return { ok: true }
  })
}
