/** Commands and reads over HTTP. Not yours and not there are one answer, in status, headers and body. */
import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { JsonText, type Route } from './routes.ts'
import { runCommand, type Outcome, type Surroundings } from './run-command.ts'
import { type ReadOutcome, runRead } from './run-read.ts'

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The session's hash; a request without one gets a hash no session has, so that both walk the same road. */
const sessionOf = (request: FastifyRequest, cookie: string): Buffer => hashOf(request.cookies[cookie] ?? '')

export function serve(app: FastifyInstance, routes: readonly Route[], around: Surroundings, cookie: string): void {
  for (const route of routes) {
    if (route.kind === 'command') {
      const options = route.largest === undefined ? {} : { bodyLimit: route.largest }
      app.post(`/api/commands/${route.command.name}`, options, async (request, reply) => {
        const body = (request.body ?? {}) as { id?: unknown; input?: unknown }
        return answer(reply, await runCommand(around, sessionOf(request, cookie), route, body.id, body.input))
      })
    } else {
      app.get(`/api${route.path}`, async (request, reply) => {
        const given = { ...(request.query as object), ...(request.params as object) }
        return answer(reply, await runRead(around, sessionOf(request, cookie), route, given))
      })
    }
  }
}

export const notFound = { problem: { kind: 'not-found' } } as const

/** The one place where an outcome becomes a status. */
function answer(reply: FastifyReply, outcome: Outcome | ReadOutcome): FastifyReply {
  switch (outcome.outcome) {
    case 'shown':
      return reply
        .type('application/json; charset=utf-8')
        .send(outcome.value instanceof JsonText ? outcome.value.text : JSON.stringify(outcome.value))
    case 'accepted':
      return reply.send(outcome)
    case 'refused':
      return reply.code(outcome.problem.kind === 'changed-meanwhile' ? 409 : 422).send(outcome)
    case 'malformed':
      return reply.code(400).send({ outcome: 'refused', problem: { kind: 'malformed', faults: outcome.faults } })
    case 'denied':
      return reply.code(404).send(notFound)
    case 'signed-out':
      return reply.code(401).send({ problem: { kind: 'signed-out' } })
    case 'step-up-needed':
      return reply.code(403).send({ problem: { kind: 'step-up-needed' } })
    case 'limited':
      return reply
        .code(429)
        .header('retry-after', '600')
        .send({ problem: { kind: 'too-many-files' } })
  }
}
