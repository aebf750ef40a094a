/** Whether somebody may be asked to accompany a child, and whether she is whom the child would like (UU 12/2022 art. 26(3), (4); G-12). */
import { field } from '#domain/kernel/field.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** Where somebody is not what the child needs or wished for. */
export const mismatches = vocabulary([
  { code: 'sex', id: 'bukan jenis kelamin yang diinginkan anak', en: 'not of the sex the child wished for' },
  { code: 'language', id: 'belum tercatat memakai bahasa anak', en: 'not known to speak the child’s language' },
  { code: 'sign', id: 'belum tercatat memakai bahasa isyarat', en: 'not known to use sign language' }
])
export type Mismatch = (typeof mismatches.codes)[number]

export const despiteReasons = vocabulary([
  { code: 'none-available', id: 'Tidak ada yang lain', en: 'Nobody else is there' },
  { code: 'child-agrees', id: 'Anak setuju sekarang', en: 'The child agrees now' },
  { code: 'emergency', id: 'Keadaan darurat', en: 'Emergency' }
])
export type DespiteReason = (typeof despiteReasons.codes)[number]

/** Goes into every command that chooses who accompanies a child. */
export const Despite = field(despiteReasons.schema.nullish(), 'Alasan memilih', 'Why this person', 'S2', 'K1')

/** A colleague as one who could accompany this child. What is not known is left to the server. */
export interface Fit {
  readonly trained?: boolean
  readonly missing?: readonly Mismatch[]
}

export type FitProblem = { readonly kind: 'not-trained' } | { readonly kind: 'does-not-match'; readonly missing: readonly Mismatch[] }

/**
 * Duties whose papers Lingkar's own register holds and somebody confirms. Police, prosecutors and judges are no companions in the sense of
 * art. 26(1); health workers, psychologists and lawyers are in the registers of their own institutions.
 */
export const accompanyingDuties: readonly string[] = ['R01', 'R03', 'R19']

/** Nobody without TPKS training where somebody trained could be asked: a child is never left without anybody for want of a paper (G-17). */
export const trainingFault = (chosen: Fit, othersTrained: boolean): { readonly kind: 'not-trained' } | undefined =>
  chosen.trained === false && othersTrained ? { kind: 'not-trained' } : undefined

/** Who is not as the child wished is chosen for a stated reason, which is kept. */
export const matchFault = (chosen: Fit, despite: DespiteReason | null | undefined): FitProblem | undefined =>
  (chosen.missing ?? []).length > 0 && !despite ? { kind: 'does-not-match', missing: chosen.missing ?? [] } : undefined
