/** Reviewing a sentence somebody else wrote, and taking one out of use. Two people stand behind every word that leaves. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type TemplateState, whichTemplate } from './template.ts'
import type { TemplateDecisionState } from './write-template.ts'

export const ReviewTemplate = z.strictObject(whichTemplate)
export type ReviewTemplate = z.infer<typeof ReviewTemplate>

export type TemplateProblem =
  | ChangedMeanwhile<{ readonly version: number }>
  | { readonly kind: 'template-not-there' }
  | { readonly kind: 'own-words' }
  | { readonly kind: 'nothing-to-review' }
  | { readonly kind: 'template-withdrawn' }

export interface TemplateMoved {
  readonly templateId: string
  readonly version: number
  readonly state: TemplateState
}

export const reviewTemplate = command({
  name: 'contact.review-template',
  input: ReviewTemplate,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide({ template }: TemplateDecisionState, { templateId, seenVersion }, _now, caller): Result<TemplateMoved, TemplateProblem> {
    if (!template) return refuse({ kind: 'template-not-there' })
    const { version, state } = template
    if (version !== seenVersion) return refuse({ kind: 'changed-meanwhile', current: { version } })
    if (state !== 'written') return refuse({ kind: 'nothing-to-review' })
    if (template.writtenBy === caller.accountId) return refuse({ kind: 'own-words' })
    return accept({ templateId, version, state: 'reviewed' })
  }
})

/** Taking out is safe for one person alone: fewer words can leave afterwards. */
export const withdrawTemplate = command({
  name: 'contact.withdraw-template',
  input: ReviewTemplate,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide({ template }: TemplateDecisionState, { templateId, seenVersion }): Result<TemplateMoved, TemplateProblem> {
    if (!template) return refuse({ kind: 'template-not-there' })
    const { version, state } = template
    if (version !== seenVersion) return refuse({ kind: 'changed-meanwhile', current: { version } })
    if (state === 'withdrawn') return refuse({ kind: 'template-withdrawn' })
    return accept({ templateId, version, state: 'withdrawn' })
  }
})
