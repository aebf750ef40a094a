/** T9: opening, extending, time, reviews in any order, against a simple model; nothing is ever open that the model has shut. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unitId } from '#server/demo/network.ts'
import { openFile, tryAs } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

const runs = process.env.LANDING === '1' ? 300 : 25

interface Opening {
  readonly id: string
  readonly who: number
  readonly file: number
  /** hours since it was opened */
  age: number
  hours: 4 | 8
  isReviewed: boolean
}

type Step =
  | { readonly kind: 'open'; readonly who: number; readonly file: number }
  | { readonly kind: 'guess'; readonly who: number }
  | { readonly kind: 'extend' | 'review' | 'review-as-colleague'; readonly which: number }
  | { readonly kind: 'wait'; readonly hours: number }

const one = fc.nat({ max: 1 })
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('open' as const), who: one, file: one }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('guess' as const), who: one }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('extend' as const, 'review' as const, 'review-as-colleague' as const),
      which: fc.nat({ max: 6 })
    })
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.constantFrom(1, 3, 4, 8, 24, 72) }) }
)

describe.each(['pglite', 'postgres'] as const)('the machine of emergencies on %s', (engine) => {
  let world: World
  let openers: Person[]
  let colleagues: Person[]
  let reviewers: Person[]
  let files: { id: string; unit: string; codeName: string }[]
  let steps = 0

  beforeAll(async () => {
    world = await openWorld(engine)
    openers = [await world.signIn('solo', 'R01'), await world.signIn('batam', 'R01')]
    colleagues = [await world.signIn('solo', 'R02'), await world.signIn('batam', 'R02')]
    // of another unit in the province of the file
    reviewers = [await world.signIn('medan', 'lsm-supervisor'), await world.signIn('jakarta-timur', 'R02')]
    files = []
    for (const area of ['medan', 'jakarta-barat']) {
      const id = await openFile(world, (await world.signIn(area, 'R01')).token, area)
      const [row] = await world.asOwner<{ name: string }>('select code_name as name from casework.case_file where id = $1', [id])
      files.push({ id, unit: unitId(area), codeName: row?.name ?? '' })
    }
    await world.asOwner("update authn.session set stepped_up_at = now() + interval '1 day'")
  })
  afterAll(() => world?.close())

  const shift = async (hours: number) => {
    const by = `interval '${hours} hours'`
    await world.asOwner(
      `update casework.emergency set opened_at = opened_at - ${by}, until_at = until_at - ${by}, extended_at = extended_at - ${by}`
    )
    await world.asOwner(
      `update casework.standing set from_at = from_at - ${by}, until_at = until_at - ${by} where standing = 'break-glass'`
    )
    await world.asOwner(`update casework.emergency_try set at = at - ${by}`)
  }
  const begin = async () => {
    for (const table of ['casework.emergency', 'casework.emergency_try']) await world.asOwner(`delete from ${table}`)
    await world.asOwner("delete from casework.standing where standing = 'break-glass'")
  }

  it(`T9 N16 ${runs} stories of opening, extending, waiting and reviewing end as the model says`, { timeout: 400_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 24 }), async (story) => {
        await begin()
        const openings: Opening[] = []
        const tries: { readonly who: number; age: number }[] = []
        const isOpen = (o: Opening) => o.age < o.hours
        const isSuspended = (who: number) => openings.some((o) => o.who === who && !o.isReviewed && o.age >= 72)

        const open = async (who: number, file: number | null): Promise<void> => {
          const recent = tries.filter((t) => t.who === who && t.age < 1).length
          if (recent < 5) tries.push({ who, age: 0 })
          const wanted = isSuspended(who)
            ? 'suspended-until-review'
            : recent >= 5
              ? 'too-many-tries'
              : file === null
                ? 'no-such-file'
                : openings.some((o) => o.who === who && o.file === file && isOpen(o))
                  ? 'stands-already'
                  : 'accepted'
          const id = randomUUID()
          const target = files[file ?? 0]
          const got = await (openers[who] as Person).send('grant.open-in-emergency', {
            emergencyId: id,
            unitId: target?.unit,
            codeName: file === null ? 'TIDAK ADA' : target?.codeName,
            compartments: ['K3'],
            reasonCode: 'ER4',
            reason: 'Anak perlu tempat aman malam ini juga.'
          })
          expect(kindOf(got)).toBe(wanted)
          if (wanted === 'accepted' && file !== null) openings.push({ id, who, file, age: 0, hours: 4, isReviewed: false })
        }

        for (const step of story) {
          steps++
          world.at = new Date().toISOString()
          if (step.kind === 'open') await open(step.who, step.file)
          else if (step.kind === 'guess') await open(step.who, null)
          else if (step.kind === 'wait') {
            await shift(step.hours)
            for (const o of [...openings, ...tries]) o.age += step.hours
          } else {
            const o = openings[step.which]
            if (!o) continue
            if (step.kind === 'extend') {
              const stands = openings.some((other) => other.who === o.who && other.file === o.file && isOpen(other))
              const wanted = !stands ? 'denied' : !isOpen(o) ? 'emergency-over' : o.hours === 8 ? 'extended-already' : 'accepted'
              const got = await (openers[o.who] as Person).send('grant.extend-emergency', {
                caseFileId: files[o.file]?.id,
                emergencyId: o.id
              })
              expect(kindOf(got)).toBe(wanted)
              if (wanted === 'accepted') o.hours = 8
            } else {
              const by = step.kind === 'review' ? reviewers[o.file] : colleagues[o.who]
              const wanted = step.kind === 'review-as-colleague' ? 'same-unit' : o.isReviewed ? 'reviewed-already' : 'accepted'
              const input = { emergencyId: o.id, verdict: 'needs-talk', reasons: 'Kami bicarakan dengan petugas itu.' }
              expect(kindOf(await (by as Person).send('grant.review-emergency', input))).toBe(wanted)
              if (wanted === 'accepted') o.isReviewed = true
            }
          }
          for (const [who, opener] of openers.entries()) {
            const rows = await tryAs(world, opener.token, (query) => query<{ id: string }>("select id from casework.files_open('K3') id"))
            const seen = files.map(({ id }) => rows.some((row) => row.id === id))
            expect(seen.map(String)).toEqual(
              files.map((_, file) => String(openings.some((o) => o.who === who && o.file === file && isOpen(o))))
            )
          }
        }
      }),
      { numRuns: runs }
    )
    console.log(`T9: on ${engine} ${runs} stories of emergencies in ${steps} steps, 0 differences from the model`)
  })
})

const kindOf = (outcome: object): string => {
  const { outcome: how, problem } = outcome as { outcome: string; problem?: { kind: string } }
  return problem?.kind ?? how
}
