/** An empty control is left out by the form, but a command says "nothing" as null: this puts the nulls back before the check. */
import type { z } from 'zod'

export const withNulls = <S extends z.ZodObject>(schema: S, fields: readonly (keyof z.infer<S> & string)[]) => ({
  safeParse: (value: unknown) => schema.safeParse({ ...Object.fromEntries(fields.map((field) => [field, null])), ...(value as object) })
})
