/** The built web application: compressed when built, hashed names kept for a year, every page address answered with the shell. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { notFound } from './pipeline/http.ts'

export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`the web application is not built in ${folder}`)
  const shell = readFileSync(join(folder, 'index.html'))
  await app.register(files, {
    root: folder,
    preCompressed: true,
    index: ['index.html'],
    cacheControl: false,
    setHeaders(reply, path) {
      reply.header('cache-control', /\/assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    }
  })
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/') && !/\.[a-z0-9]+$/i.test(request.url.split('?')[0] ?? '')
    return isPage
      ? reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(shell)
      : reply.code(404).type('application/json; charset=utf-8').send(notFound)
  })
}
