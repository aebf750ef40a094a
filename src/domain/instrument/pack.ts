/** An instrument pack: somebody else's instrument with its licence and permission, signed by its publisher. Its items are never in this repository (domain.md E0). */
import { z } from 'zod'
import { type Instrument, scorings } from './instrument.ts'

const sentence = z.string().trim().min(1).max(300)
const Named = z.strictObject({ id: sentence, en: sentence })
export const PackCode = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,19}$/)
const itemCode = z.string().regex(/^\d{1,2}$/)

export const Pack = z.strictObject({
  format: z.literal('lingkar-instrument-pack/1'),
  code: PackCode,
  version: z.int().min(1).max(999),
  title: Named,
  publisher: sentence,
  licence: z.strictObject({ name: sentence, permission: sentence }),
  purpose: Named,
  /** every instrument of others is entered by a psychologist (E0) */
  enteredBy: z.literal('psychologist'),
  fromAge: z.int().min(0).max(18),
  scale: z.strictObject({
    steps: z
      .array(z.strictObject({ value: z.int().min(0).max(100), id: sentence, en: sentence }))
      .min(2)
      .max(11)
  }),
  parts: z.array(z.strictObject({ code: z.string().regex(/^[a-z0-9-]{1,20}$/), id: sentence, en: sentence })).max(10),
  items: z
    .array(z.strictObject({ code: itemCode, id: sentence, en: sentence, part: z.string().optional(), reversed: z.boolean().optional() }))
    .min(1)
    .max(99),
  scoring: z.enum(scorings).exclude(['count-yes']),
  countsWhole: z.boolean(),
  bandsOn: z.enum(['parts', 'whole']),
  bands: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[a-z0-9-]{1,20}$/),
        id: sentence,
        en: sentence,
        below: z.number().optional(),
        atMost: z.number().optional()
      })
    )
    .max(8),
  missingShare: z.number().min(0).max(0.3)
})
export type Pack = z.infer<typeof Pack>

/** The file as it travels: the pack, and the publisher's Ed25519 signature over its canonical JSON. */
export const SignedPack = z.strictObject({ pack: Pack, signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/) })

/** What is wrong inside a pack whose shape is right; undefined when all holds together. */
export function faultInPack(pack: Pack): string | undefined {
  const repeated = (codes: readonly string[]) => codes.find((one, place) => codes.indexOf(one) !== place)
  const parts = pack.parts.map((part) => part.code)
  const twice = repeated(pack.items.map((item) => item.code)) ?? repeated(parts) ?? repeated(pack.bands.map((band) => band.code))
  if (twice !== undefined) return `kode ${twice} ada dua kali`
  if (new Set(pack.scale.steps.map((step) => step.value)).size < pack.scale.steps.length) return 'dua jawaban bernilai sama'
  const stray = pack.items.find((item) => (parts.length > 0 || item.part !== undefined) && !parts.includes(item.part ?? ''))
  if (stray) return `butir ${stray.code} tidak masuk bagian mana pun`
  if (!pack.countsWhole && parts.length === 0) return 'tidak ada yang dihitung'
  if (pack.bandsOn === 'whole' && !pack.countsWhole && pack.bands.length > 0) return 'golongan untuk jumlah yang tidak dihitung'
  const ends = pack.bands.map(({ below, atMost }) => below ?? atMost)
  const isRising = ends.every((end, place) =>
    place === ends.length - 1 ? end === undefined : end !== undefined && (place === 0 || end > (ends[place - 1] ?? end))
  )
  return isRising ? undefined : 'urutan golongan tidak naik, atau golongan terakhir berbatas'
}

export const instrumentOfPack = (pack: Pack): Instrument => ({
  code: pack.code,
  version: pack.version,
  title: pack.title,
  purpose: pack.purpose,
  answeredBy: 'psychologist',
  fromAge: pack.fromAge,
  scale: { look: 'words', steps: pack.scale.steps },
  parts: pack.parts,
  items: pack.items,
  scoring: pack.scoring,
  countsWhole: pack.countsWhole,
  bandsOn: pack.bandsOn,
  bands: pack.bands,
  missingShare: pack.missingShare
})

/** The one way to write a value as JSON: keys sorted, no blanks. What is signed is these bytes, so that storing and reading again changes nothing. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const rows = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${rows.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`
}
