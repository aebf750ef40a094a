/** Before any test: one PostgreSQL server with a migrated template, and the embedded database's image. */
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres-server.ts'
import { embeddedImage, makeTemplate } from './world.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { url: string; folder: string | undefined }
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  // Tests of access and logic need no disk: only the fault tests, which start their own server, keep fsync on.
  const server = await startPostgres(['fsync=off', 'shared_buffers=64MB'])
  await Promise.all([makeTemplate(server.urlOf), embeddedImage()])
  project.provide('postgres', { url: server.url, folder: server.folder })
  return server.stop
}
