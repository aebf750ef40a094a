/** The two ways a decision can end. Expected refusals are values; only bugs are thrown. */

/** What every refusal carries: a closed `kind` that the words and the HTTP status are derived from. */
export interface Problem {
  readonly kind: string
}

export type Result<T, P extends Problem> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P }

export const accept = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const refuse = <const P extends Problem>(problem: P): { readonly ok: false; readonly problem: P } => ({ ok: false, problem })
