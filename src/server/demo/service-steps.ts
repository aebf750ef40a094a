/** The demo's directory as the commands that enter it: the head of each area writes down what her institutions give and whether they have room. */
import { addDays } from '#domain/kernel/date.ts'
import { always, type OpeningHours } from '#domain/directory/hours.ts'
import { isSheltering } from '#domain/directory/service.ts'
import type { AreaStep } from './area-steps.ts'
import type { DemoChild } from './demo-child.ts'
import { demoId, postId, unitId } from './network.ts'
import { type DemoService, nationalService, serviceAreas, servicesOf } from './services.ts'

/** `demoServiceId('batam', 'klinik', 'SV23')`; the UPTD's own under the key `uptd`. */
export const demoServiceId = (area: string, unit: string, code: string): string => demoId(`${area} service ${unit} ${code}`)

const office: OpeningHours = [
  { days: ['MO', 'TU', 'WE', 'TH'], opens: '08:00', closes: '16:00' },
  { days: ['FR'], opens: '08:00', closes: '11:30' }
]
const market: OpeningHours = [{ days: ['TU', 'TH', 'SA'], opens: '13:00', closes: '18:00' }]
const weeks = { office, always, market } as const

/** Posts with nobody on them yet get letters; the demo's institutions have people in five areas (institutions.ts). */
const seated = ['medan', 'batam', 'denpasar', 'surabaya', 'lombok-timur']
const intakeOf = (area: string, unit: string | undefined): string | null => {
  if (!unit) return postId(area, area === 'pusat' ? 'lpsk' : 'R02')
  return seated.includes(area) && unit !== 'lsm' ? postId(area, unit) : null
}

function stepsFor(area: string, region: string, by: string, one: DemoService): AreaStep[] {
  const serviceId = demoServiceId(area, one.unit ?? (area === 'pusat' ? 'lpsk' : 'uptd'), one.code)
  const confidential = isSheltering(one.code)
  const [cost = 'free', costWords = null] = one.cost ?? []
  const entered: AreaStep = {
    area,
    step: {
      daysAgo: one.daysAgo,
      by,
      name: 'directory.record-service',
      input: (_, today) => ({
        serviceId,
        unitId: unitId(area === 'pusat' ? 'pusat lpsk' : one.unit ? `${area} ${one.unit}` : area),
        verifiedOn: addDays(today, -one.daysAgo),
        terms: {
          code: one.code,
          name: one.name,
          description: one.description ?? null,
          intakePostId: intakeOf(area, one.unit),
          minAge: one.ages?.[0] ?? null,
          maxAge: one.ages?.[1] ?? null,
          sexes: ['P', 'L'],
          disabilities: one.prepared ?? [],
          regionCodes: [one.country ? 'ID' : region],
          languages: one.sign ? ['LA01', 'LA20'] : ['LA01'],
          cost,
          costWords,
          papers: one.papers ?? [],
          hours: one.hours === null ? null : weeks[one.hours ?? 'office'],
          phone: confidential ? null : (one.phone ?? null),
          email: null,
          address: null,
          status: one.paused ? 'paused' : 'active',
          confidential
        }
      })
    }
  }
  if (!one.rooms) return [entered]
  const rooms = one.rooms.map(([kind, total, free]) => ({ kind, total, free }))
  const counted: AreaStep = {
    area,
    step: { daysAgo: one.roomsDaysAgo ?? 3, by, name: 'directory.set-vacancy', input: () => ({ serviceId, rooms }) }
  }
  return [entered, counted]
}

/** What the areas of these children need, and what is there for the whole country. */
export const serviceSteps = (children: readonly DemoChild[]): readonly AreaStep[] => [
  ...serviceAreas
    .filter(([area, region]) => children.some((child) => child.area === area || child.report.service === region))
    .flatMap(([area, region]) => servicesOf(area).flatMap((one) => stepsFor(area, region, 'R04', one))),
  ...stepsFor('pusat', '31.71', 'lpsk', nationalService)
]
