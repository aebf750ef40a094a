import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts', 'test/{privacy,faults,stories}/**/*.test.ts'],
          globalSetup: ['test/support/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          pool: 'forks',
          // Files share a process: loading the whole program anew for each of them takes a fifth of the time. A test that leaves something behind is at fault.
          isolate: false
        }
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/journeys/seed.ts'],
          // Two journeys at once, each a server, a browser and several people, wait for one another. These are limits on hanging, not on speed.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          pool: 'forks'
        }
      }
    ]
  }
})
