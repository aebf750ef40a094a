/** What "Hari ini" asks of whoever receives referrals for a service: that its entry, and room in a shelter, are still what they were said to be. */
import { type Due, dueRow } from '#domain/case-file/today.ts'
import { bedsBelievedFor } from '#domain/directory/room.ts'
import { addDays, type Day } from '#domain/kernel/date.ts'
import type { Work } from '#server/pipeline/work.ts'

interface Row {
  readonly id: string
  readonly name: string
  readonly on_day: Day
}

/**
 * Entries soon due and beds nobody counted for a week, of my posts; where no post receives referrals, of whoever leads the area. Shelters
 * alone count beds, so beds name them.
 */
const rows = `select s.id, s.name, case when s.verify_again_on <= $1 then s.verify_again_on else c.said_on + ${bedsBelievedFor} end as on_day
  from directory.service s
  left join lateral (select (max(x.updated_at) at time zone interval '7 hours')::date as said_on from directory.capacity x where x.service_id = s.id and x.kind <> 'places') c on true
  where s.status <> 'closed' and (s.intake_post_id in (select authn.my_posts()) and (s.verify_again_on <= $1 or c.said_on <= $2)
    or s.intake_post_id is null and s.verify_again_on <= $3
      and s.unit_id in (select u.id from agency.unit u where left(u.region_code, 5) in (select agency.regencies_led())))`

export async function readDirectoryDuties(work: Work): Promise<readonly Due[]> {
  const { today } = work.now
  const found = await work.query<Row>(rows, [addDays(today, 14), addDays(today, -bedsBelievedFor), today])
  return found.map(({ id, name, on_day }) => dueRow('verify-service', id, on_day, { about: name }))
}
