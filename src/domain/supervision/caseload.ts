/** How many children one colleague carries, and how many colleagues one supervisor, against the register of limits (SLA-18). */

/** From the register of time limits; a region may have its own. */
export interface CaseloadLimits {
  /** more than this many children: warn */
  readonly warn: number
  /** no child more than this */
  readonly stop: number
  /** more than this many colleagues under one supervisor: warn */
  readonly workers: number
}

export type Load = 'fits' | 'much' | 'full'

export const loadOf = (children: number, { warn, stop }: CaseloadLimits): Load =>
  children >= stop ? 'full' : children > warn ? 'much' : 'fits'

export const isTeamLarge = (workers: number, limits: CaseloadLimits): boolean => workers > limits.workers
