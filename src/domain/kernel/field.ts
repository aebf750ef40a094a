/** One definition per field: its check, its names, how sensitive it is and in which compartment it lives. */
import type { z } from 'zod'

/** S1 may be counted openly · S2 inside the agency · S3 harms when it leaks · S4 sealed before it is stored (security.md 1.1). */
export type Sensitivity = 'S1' | 'S2' | 'S3' | 'S4'

/** The need-to-know compartments K1–K18 (domain.md B2). */
export type Compartment =
  | 'K1'
  | 'K2'
  | 'K3'
  | 'K4'
  | 'K5'
  | 'K6'
  | 'K7'
  | 'K8'
  | 'K9'
  | 'K10'
  | 'K11'
  | 'K12'
  | 'K13'
  | 'K14'
  | 'K15'
  | 'K16'
  | 'K17'
  | 'K18'

export interface FieldMeta {
  readonly label: { readonly id: string; readonly en: string }
  readonly sensitivity: Sensitivity
  readonly compartment: Compartment
}

/** Attaches the names and the sensitivity. A field of a command or noun without them fails a test. */
export const field = <S extends z.ZodType>(schema: S, id: string, en: string, sensitivity: Sensitivity, compartment: Compartment): S =>
  schema.meta({ label: { id, en }, sensitivity, compartment } satisfies FieldMeta) as S

/** The meta of a field, looked for through optional, nullable, default and array wrappers. */
export function fieldMeta(schema: z.ZodType): FieldMeta | undefined {
  const meta = schema.meta() as FieldMeta | undefined
  if (meta?.sensitivity) return meta
  const inner = (schema as unknown as { _zod: { def: { innerType?: z.ZodType } } })._zod.def.innerType
  return inner ? fieldMeta(inner) : undefined
}
