/** Looking up posts: who in the network can take a file, guard a tie or own an action. */
import { z } from 'zod'
import { offer, type Route } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

const Post = z.strictObject({
  id: z.string(),
  role: z.string(),
  title: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  agencyName: z.string(),
  supervisorPostId: z.string().nullable(),
  /** who holds it today; null when it is vacant */
  holder: z.string().nullable()
})

export const agencyRoutes: readonly Route[] = [
  offer({
    action: 'agency.list-posts',
    path: '/posts',
    parameters: z.object({ scope: z.enum(['mine', 'area']).default('mine') }),
    subject: () => ({ kind: 'none' }),
    compartments: [],
    answer: z.array(Post),
    purpose: 'directory',
    read: (work: Work, { scope }) =>
      work.query(
        `select p.id, p.role, p.title, u.id as "unitId", u.name as "unitName", g.name as "agencyName", p.supervisor_post_id as "supervisorPostId",
           (select c.display_name from agency.appointment a join agency.account c on c.id = a.account_id
              where a.post_id = p.id and a.from_at <= now() and a.until_at > now() limit 1) as holder
         from agency.post p join agency.unit u on u.id = p.unit_id join agency.agency g on g.id = u.agency_id
         -- who guards the system or the law guards no tie and owns no action
         where agency.guard_of(p.role) = 'service' and case when $1 = 'mine' then u.id in (select m.unit_id from agency.post m where m.id in (select authn.my_posts()))
           else left(u.region_code, 2) in (select left(mu.region_code, 2) from agency.post m join agency.unit mu on mu.id = m.unit_id
             where m.id in (select authn.my_posts())) end
         order by u.name, p.role, p.title`,
        [scope]
      )
  })
]
