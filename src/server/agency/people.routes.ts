/** Looking up people of the own area: who could be kept away from a file. Names and posts, nothing else, and all of them: who is missing here could not be kept away. */
import { z } from 'zod'
import { Id } from '#domain/kernel/id.ts'
import { offer, type Route } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

const Person = z.strictObject({ accountId: Id, name: z.string(), title: z.string(), unit: z.string() })

export const peopleRoutes: readonly Route[] = [
  offer({
    action: 'agency.list-people',
    path: '/people',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: [],
    answer: z.array(Person),
    purpose: 'directory',
    read: (work: Work) =>
      work.query(
        `select c.id as "accountId", c.display_name as name, min(p.title) as title, min(u.name) as unit
         from agency.account c join agency.appointment t on t.account_id = c.id and t.from_at <= now() and t.until_at > now()
         join agency.post p on p.id = t.post_id join agency.unit u on u.id = p.unit_id
         where c.closed_at is null and left(u.region_code, 2) = any (array(select left(mu.region_code, 2) from agency.post m
           join agency.unit mu on mu.id = m.unit_id where m.id in (select authn.my_posts())))
         group by c.id, c.display_name order by c.display_name, c.id`
      )
  })
]
