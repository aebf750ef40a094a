/** Writing a sentence that may later be sent, or a new version of one. It is used only after another person has reviewed it. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Template, type TemplateFault, TemplateTerms, templateFault, whichTemplate } from './template.ts'

export const WriteTemplate = z.strictObject({ ...whichTemplate, terms: TemplateTerms })
export type WriteTemplate = z.infer<typeof WriteTemplate>

export interface TemplateDecisionState {
  /** its newest version; null: there is none yet */
  readonly template: Template | null
}

export type WriteTemplateProblem = ChangedMeanwhile<{ readonly version: number }> | { readonly kind: 'template-withdrawn' } | TemplateFault

export type TemplateWritten = WriteTemplate & { readonly version: number }

export const writeTemplate = command({
  name: 'contact.write-template',
  input: WriteTemplate,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide({ template }: TemplateDecisionState, input): Result<TemplateWritten, WriteTemplateProblem> {
    const version = template?.version ?? 0
    if (version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: { version } })
    if (template?.state === 'withdrawn') return refuse({ kind: 'template-withdrawn' })
    const fault = templateFault(input.terms.text)
    return fault ? refuse(fault) : accept({ ...input, version: version + 1 })
  }
})
