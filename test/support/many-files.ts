/** A unit with far more children and reports than one list shows: copies of one, each a row of its own. */
import { Id } from '#domain/kernel/id.ts'

type Asks = (sql: string) => Promise<unknown>

/** The code name of a copy, from 1 on: one that no bird of the list bears. */
export const copyName = (n: number): string => `PIPITZA ${n}`

/** Lays `count` copies of a file with the standings of its people, in one transaction: no file is ever without an owner. Each was opened a minute before the last. */
export async function layManyFiles(owner: Asks, fileId: string, count: number): Promise<void> {
  const given = Id.parse(fileId)
  await owner(`do $$ begin
    insert into casework.case_file
      select (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid(), 'child_id', gen_random_uuid(), 'code_name', 'PIPITZA ' || n,
        'opened_at', f.opened_at - n * interval '1 minute'))).* from casework.case_file f, generate_series(1, ${Math.trunc(count)}) n where f.id = '${given}';
    insert into casework.standing (case_file_id, post_id, standing, from_at, until_at)
      select c.id, s.post_id, s.standing, s.from_at, s.until_at from casework.standing s, casework.case_file c
      where s.case_file_id = '${given}' and s.account_id is null and c.code_name like 'PIPITZA %';
  end $$`)
}

/** Lays `count` copies of the report from which a file was opened, each received an hour before the last. */
export async function layManyReports(owner: Asks, fileId: string, count: number): Promise<void> {
  await owner(`insert into casework.report
    select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'received_at', r.received_at - n * interval '1 hour'))).*
    from casework.report r, generate_series(1, ${Math.trunc(count)}) n where r.case_file_id = '${Id.parse(fileId)}' and r.state = 'opened'`)
}
