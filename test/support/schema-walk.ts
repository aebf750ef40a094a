/** Walks the schema of a command or an answer down to its single values, so that suites cover fields nobody told them about. */
import type { z } from 'zod'
import { type FieldMeta, fieldMeta } from '#domain/kernel/field.ts'

export interface Leaf {
  /** `terms.needs.*`: a star stands for every element of a list or record */
  readonly path: string
  readonly kind: string
  readonly meta: FieldMeta | undefined
  /** text of a person's own words: no format, no pattern, no list of codes */
  readonly isFreeText: boolean
  readonly isId: boolean
}

interface Definition {
  readonly type: string
  readonly format?: string
  readonly shape?: Record<string, z.ZodType>
  readonly element?: z.ZodType
  readonly innerType?: z.ZodType
  readonly in?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly items?: readonly z.ZodType[]
  readonly valueType?: z.ZodType
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string; readonly format?: string } } }[]
  readonly getter?: () => z.ZodType
}

const definitionOf = (schema: z.ZodType): Definition => (schema as unknown as { _zod: { def: Definition } })._zod.def

/** The schemas right below one, each with its step of the path; none for a single value. */
function below(schema: z.ZodType): readonly (readonly [step: string | null, schema: z.ZodType])[] {
  const definition = definitionOf(schema)
  if (definition.shape) return Object.entries(definition.shape)
  if (definition.type === 'array' && definition.element) return [['*', definition.element]]
  if (definition.type === 'record' && definition.valueType) return [['*', definition.valueType]]
  if (definition.items) return definition.items.map((item, index) => [String(index), item] as const)
  if (definition.options) return definition.options.map((option) => [null, option] as const)
  if (definition.getter) return [[null, definition.getter()]]
  const inner = definition.innerType ?? definition.in
  return inner ? [[null, inner]] : []
}

const join = (path: string, step: string | null): string => (step === null ? path : path === '' ? step : `${path}.${step}`)

export function leavesOf(schema: z.ZodType, path = '', inherited?: FieldMeta): Leaf[] {
  const meta = fieldMeta(schema) ?? inherited
  const parts = below(schema)
  if (parts.length) return parts.flatMap(([step, part]) => leavesOf(part, join(path, step), meta))
  const definition = definitionOf(schema)
  const isFormatted =
    definition.format !== undefined || (definition.checks ?? []).some(({ _zod: { def } }) => def.check === 'string_format')
  return [
    {
      path,
      kind: definition.type,
      meta,
      isFreeText: definition.type === 'string' && !isFormatted,
      isId: definition.format === 'uuid' || definition.format === 'guid'
    }
  ]
}

/** A copy of `value` in which `change` may replace every single value that a leaf of the schema describes. */
export function changeLeaves(schema: z.ZodType, value: unknown, change: (leaf: Leaf, value: unknown) => unknown): unknown {
  const leaves = new Map(leavesOf(schema).map((leaf) => [leaf.path, leaf]))
  const walk = (here: unknown, path: string): unknown => {
    if (Array.isArray(here))
      return here.map((element, index) => walk(element, leaves.has(`${path}.${index}`) ? `${path}.${index}` : join(path, '*')))
    if (here !== null && typeof here === 'object')
      return Object.fromEntries(
        Object.entries(here).map(([key, inner]) => {
          const exact = join(path, key)
          const known = [...leaves.keys()].some((known) => known === exact || known.startsWith(`${exact}.`))
          return [key, walk(inner, known ? exact : join(path, '*'))]
        })
      )
    const leaf = leaves.get(path)
    return leaf ? change(leaf, here) : here
  }
  return walk(value, '')
}
