/** Looking up regions: provinces, kabupaten/kota and kecamatan by name or code. */
import { z } from 'zod'
import { offer, type Route } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

const Region = z.strictObject({
  code: z.string(),
  bpsCode: z.string().nullable(),
  name: z.string(),
  level: z.enum(['province', 'regency', 'district']),
  /** the regions above it, nearest first: `Kota Batam, Kepulauan Riau` */
  within: z.string()
})

export const regionRoutes: readonly Route[] = [
  offer({
    action: 'region.search',
    path: '/regions',
    parameters: z.object({
      text: z.string().max(60).optional(),
      parent: z.string().max(13).optional(),
      level: z.enum(['province', 'regency', 'district']).optional(),
      code: z.string().max(13).optional()
    }),
    subject: () => ({ kind: 'none' }),
    compartments: [],
    answer: z.array(Region),
    purpose: 'directory',
    read: (work: Work, { text, parent, level, code }) =>
      work.query(
        `select r.code, r.bps_code as "bpsCode", r.name, r.level, concat_ws(', ', p.name, g.name) as within
         from agency.region r left join agency.region p on p.code = r.parent_code left join agency.region g on g.code = p.parent_code
         where ($1::text is null or r.name ilike '%' || replace(replace($1, '%', ''), '_', '') || '%' or r.code = $1 or r.bps_code = $1)
           and ($2::text is null or r.parent_code = $2) and ($3::text is null or r.level = $3) and ($4::text is null or r.code = $4)
         order by case r.level when 'regency' then 0 when 'province' then 1 else 2 end, r.name limit case when $2::text is null then 50 end`,
        [text || null, parent ?? null, level ?? null, code ?? null]
      )
  })
]
