/** The OpenAPI document, made from the same schemas that check what comes in. */
import { z } from 'zod'
import { routes } from '#server/app.ts'

const json = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // Whether a field is sensitive belongs to us, not to a partner's code generator.
      delete (jsonSchema as Record<string, unknown>).label
      const sensitivity = (jsonSchema as Record<string, unknown>).sensitivity
      delete (jsonSchema as Record<string, unknown>).sensitivity
      delete (jsonSchema as Record<string, unknown>).compartment
      if (sensitivity) (jsonSchema as Record<string, unknown>)['x-sensitivity'] = sensitivity
    }
  })
  return rest
}

const problem = {
  type: 'object',
  properties: { problem: { type: 'object', properties: { kind: { type: 'string' } }, required: ['kind'] } },
  required: ['problem']
}
const refusal = (description: string) => ({ description, content: { 'application/json': { schema: problem } } })

export function openApi(): string {
  const paths: Record<string, object> = {}
  for (const route of routes) {
    if (route.kind === 'command') {
      paths[`/api/commands/${route.command.name}`] = {
        post: {
          operationId: route.command.name,
          'x-compartments': route.command.compartments,
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['id', 'input'],
                  additionalProperties: false,
                  properties: {
                    id: { type: 'string', format: 'uuid', description: 'made on the device; repeating it gives the first answer' },
                    input: json(route.command.input, 'input')
                  }
                }
              }
            }
          },
          responses: {
            200: {
              description: 'accepted',
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    properties: { outcome: { const: 'accepted' }, answer: { type: 'object' } },
                    required: ['outcome', 'answer']
                  }
                }
              }
            },
            400: refusal('not understood'),
            401: refusal('signed out'),
            404: refusal('not there, or not yours'),
            409: refusal('changed meanwhile'),
            422: refusal('refused')
          }
        }
      }
    } else {
      const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`
      const parameters = json(route.parameters, 'input') as { properties?: Record<string, object>; required?: string[] }
      paths[path] = {
        get: {
          operationId: `${route.action} ${route.path}`,
          'x-compartments': route.compartments,
          parameters: Object.entries(parameters.properties ?? {}).map(([name, schema]) => ({
            name,
            in: route.path.includes(`:${name}`) ? 'path' : 'query',
            required: route.path.includes(`:${name}`),
            schema
          })),
          responses: {
            200: { description: 'shown', content: { 'application/json': { schema: json(route.answer, 'output') } } },
            400: refusal('not understood'),
            401: refusal('signed out'),
            404: refusal('not there, or not yours')
          }
        }
      }
    }
  }
  return `${JSON.stringify({ openapi: '3.1.0', info: { title: 'Lingkar', version: '1', license: { name: 'AGPL-3.0-or-later' } }, paths }, null, 1)}\n`
}
