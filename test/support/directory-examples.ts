/** One valid input for each command of the directory. */
import { dayOf } from '#domain/kernel/date.ts'
import { createHash, randomUUID } from 'node:crypto'
import { unitId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'

/** What a unit could give; overwrite what a test is about. */
export const serviceTerms = (change: object = {}) => ({
  code: 'SV32',
  name: 'Konseling remaja (contoh)',
  description: 'Percakapan berdua dengan konselor.',
  intakePostId: null,
  minAge: 6,
  maxAge: 17,
  sexes: ['P', 'L'],
  disabilities: [],
  regionCodes: ['12.71'],
  languages: ['LA01'],
  cost: 'free',
  costWords: null,
  papers: ['Kartu pelajar bila ada'],
  hours: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '08:00', closes: '16:00' }],
  phone: '061 555 0100',
  email: null,
  address: null,
  status: 'active',
  confidential: false,
  ...change
})

const recording = (scene: Scene) => ({
  serviceId: randomUUID(),
  unitId: unitId(scene.area),
  terms: serviceTerms(),
  verifiedOn: dayOf(scene.world.at)
})

async function fresh(scene: Scene): Promise<{ serviceId: string; seenVersion: number }> {
  const entry = recording(scene)
  await scene.done('head', 'directory.record-service', entry)
  return { serviceId: entry.serviceId, seenVersion: 1 }
}

/** A directory of one unit with one service, as it comes in a file. */
export const directoryFile = (unit: string, serviceId: string, change: object = {}) => [
  {
    name: 'direktori.json',
    text: JSON.stringify([
      {
        id: unit,
        name: 'Lembaga (contoh)',
        description: 'Lembaga (contoh)',
        services: [
          {
            id: serviceId,
            name: 'Konseling remaja (contoh)',
            status: 'active',
            attributes: [
              { id: randomUUID(), taxonomy_term: { id: randomUUID(), taxonomy: 'Lingkar SV', code: 'SV32', name: 'Konseling' } }
            ],
            ...change
          }
        ]
      }
    ])
  }
]
export const digestOfFiles = (files: readonly { name: string; text: string }[]): string =>
  createHash('sha256')
    .update(JSON.stringify(files.map(({ name, text }) => [name, text])))
    .digest('hex')

export const directoryExamples: Readonly<Record<string, Example>> = {
  'directory.record-service': { by: 'head', build: recording },
  'directory.change-service': {
    by: 'head',
    build: async (scene) => ({ ...(await fresh(scene)), terms: serviceTerms({ name: 'Konseling keluarga (contoh)' }) })
  },
  'directory.verify-service': { by: 'head', build: fresh },
  'directory.close-service': { by: 'head', build: fresh },
  'directory.import': {
    by: 'head',
    build: (scene) => {
      const files = directoryFile(unitId(scene.area), randomUUID())
      return { files, confirmed: digestOfFiles(files) }
    }
  },
  'directory.set-vacancy': {
    by: 'head',
    build: async (scene) => ({ serviceId: (await fresh(scene)).serviceId, rooms: [{ kind: 'places', total: 10, free: 4 }] })
  }
}
