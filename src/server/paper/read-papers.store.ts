/** What the section of a file shows: which papers could be made and on what they can rest, and those that were. */
import { compartments } from '#domain/access/compartments.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { aboutRows, standing } from './gather.ts'

export async function readPapers(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<{ read: { readonly papers: { id: string; office: string | null }[] } }>(
    `select jsonb_build_object(
       'open', to_jsonb(array(select k from unnest($2::text[]) k where f.id = any (array(select casework.files_open(k))))),
       'ready', jsonb_build_object(${standing}),
       'rows', coalesce((select jsonb_agg(jsonb_build_object('kind', x.kind, 'id', x.id, 'at', x.at, 'question', x.question) order by x.at desc, x.id) from (${aboutRows}) x), '[]'::jsonb),
       'consents', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'purpose', c.purpose, 'expiresOn', c.expires_on) order by c.purpose, c.answered_on, c.id)
          from casework.consent c where c.case_file_id = f.id and c.status = 'GIVEN' and c.expires_on >= $3), '[]'::jsonb),
       'assessments', coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'question', b.question, 'assessedOn', b.assessed_on) order by b.assessed_on desc, b.id)
          from casework.best_interest b where b.case_file_id = f.id and b.signed_at is not null), '[]'::jsonb),
       'papers', coalesce((select jsonb_agg(x.paper) from (select jsonb_build_object('id', p.id, 'number', p.number, 'kind', p.kind, 'format', p.format, 'purpose', p.purpose,
           'parts', p.parts, 'reader', p.reader, 'role', p.role, 'office', p.office, 'post', (select o.title || ', ' || u.name from agency.post o join agency.unit u on u.id = o.unit_id where o.id = p.post_id),
           'pages', p.pages, 'madeAt', p.made_at, 'madeBy', a.display_name, 'isOwn', p.made_by = authn.account_id(), 'withdrawnAt', p.withdrawn_at, 'withdrawnReason', p.withdrawn_reason,
           'isBasisOver', coalesce((select c.status <> 'GIVEN' from casework.consent c where c.id = p.consent_id), false)) as paper
         from casework.paper p join agency.account a on a.id = p.made_by where p.case_file_id = f.id order by p.made_at desc, p.id) x), '[]'::jsonb)
     ) as read from casework.case_file f where f.id = $1`,
    [id, compartments.codes, work.now.today]
  )
  await Promise.all(
    (row?.read.papers ?? []).map(async (paper) => {
      if (paper.office) paper.office = await work.vault.open(places.paperOffice(id, paper.id), paper.office)
    })
  )
  return row?.read
}
