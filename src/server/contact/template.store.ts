/** The sentences: written, reviewed by another person, taken out of use; every version stays. */
import type { ReviewTemplate, TemplateMoved } from '#domain/contact/review-template.ts'
import type { Channel } from '#domain/contact/contact-terms.ts'
import type { TemplateDecisionState, TemplateWritten, WriteTemplate } from '#domain/contact/write-template.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

/** The newest version that was reviewed, of a sentence that was never withdrawn. */
const isUsable = `t.state = 'reviewed' and not exists (select from agency.message_template n where n.id = t.id and (n.state = 'withdrawn'
  or (n.state = 'reviewed' and n.version > t.version)))`

export async function usableTemplate(
  work: Work,
  id: string,
  version: number
): Promise<{ text: string; channels: Channel[]; automatic: boolean } | null> {
  const [row] = await work.query<{ text: string; channels: Channel[]; automatic: boolean }>(
    `select t.text, t.channels, t.automatic from agency.message_template t where t.id = $1 and t.version = $2 and ${isUsable}`,
    [id, version]
  )
  return row ?? null
}

export async function stateForTemplate(work: Work, { templateId }: WriteTemplate | ReviewTemplate): Promise<TemplateDecisionState> {
  const [template] = await work.query<NonNullable<TemplateDecisionState['template']>>(
    `select id, version, state, written_by as "writtenBy" from agency.message_template where id = $1 order by version desc limit 1`,
    [templateId]
  )
  return { template: template ?? null }
}

/** Two who write a version at once: the second meets the first one's key and decides anew. */
export async function saveTemplate(work: Work, { templateId, terms, version }: TemplateWritten): Promise<Answer> {
  await work.query(
    `insert into agency.message_template (id, version, title, text, channels, automatic, written_at, written_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [templateId, version, terms.title, terms.text, terms.channels, terms.automatic, work.now.at, work.caller.accountId]
  )
  return { templateId, version }
}

export async function saveReviewed(work: Work, { templateId, version }: TemplateMoved): Promise<Answer> {
  await work.query(
    "update agency.message_template set state = 'reviewed', reviewed_at = $3, reviewed_by = $4 where id = $1 and version = $2 and state = 'written'",
    [templateId, version, work.now.at, work.caller.accountId]
  )
  return { templateId, version }
}

export async function saveTemplateWithdrawn(work: Work, { templateId, version }: TemplateMoved): Promise<Answer> {
  await work.query(
    "update agency.message_template set state = 'withdrawn', withdrawn_at = $3, withdrawn_by = $4 where id = $1 and version = $2",
    [templateId, version, work.now.at, work.caller.accountId]
  )
  return { templateId, version }
}

/** Newest first within each sentence; with whether it is the one to use. */
export async function listTemplates(work: Work): Promise<unknown> {
  const [row] = await work.query<{ templates: unknown[] }>(
    `select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'version', t.version, 'title', t.title, 'text', t.text, 'channels', t.channels, 'automatic', t.automatic,
       'state', t.state, 'isUsable', ${isUsable}, 'isNewest', not exists (select from agency.message_template n where n.id = t.id and n.version > t.version),
       'writtenById', t.written_by, 'writtenBy', (select a.display_name from agency.account a where a.id = t.written_by),
       'reviewedBy', (select a.display_name from agency.account a where a.id = t.reviewed_by), 'writtenAt', t.written_at)
       order by t.title, t.id, t.version desc), '[]'::jsonb) as templates from agency.message_template t`
  )
  return row?.templates ?? []
}
