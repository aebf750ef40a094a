-- Best-interest determination by a panel (domain.md C5, DC11): the gate before return or placement.

-- K11. What was asked, weighed and proposed is written once; only its status moves, and each member's signature is put once.
create table casework.determination (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  episode_number integer not null,
  question text not null constraint determination_question check (question ~ '^BD[1-5]$'),
  options text[] not null,
  chosen text not null constraint determination_chosen_considered check (chosen = any (options)),
  reasons vault.sealed not null,
  statement vault.sealed,
  missing_reason text,
  review_on date not null,
  opened_on date not null,
  opened_at timestamptz not null,
  opened_by uuid not null references agency.account (id),
  opened_by_post uuid not null references agency.post (id),
  status text not null default 'open' constraint determination_status check (status in ('open', 'decided', 'not-agreed', 'withdrawn')),
  settled_at timestamptz,
  -- no decision about a child without the child, or the reason why (G-12)
  constraint determination_heard_or_explained check ((statement is null) <> (missing_reason is null)),
  constraint determination_settled_whole check ((status = 'open') = (settled_at is null)),
  constraint determination_in_file unique (case_file_id, id)
);
create unique index determination_one_open on casework.determination (case_file_id, question) where status = 'open';

create table casework.determination_member (
  id uuid primary key,
  case_file_id uuid not null,
  determination_id uuid not null,
  place integer not null,
  post_id uuid references agency.post (id),
  profession text not null,
  office vault.sealed,
  agrees boolean,
  dissent vault.sealed,
  paper_on date,
  signed_at timestamptz,
  signed_by uuid references agency.account (id),
  constraint determination_member_of_file foreign key (case_file_id, determination_id) references casework.determination (case_file_id, id),
  constraint determination_member_place unique (determination_id, place),
  constraint determination_member_once unique (determination_id, post_id),
  -- a colleague by her post, somebody from outside by the office
  constraint determination_member_known check ((post_id is null) = (office is not null)),
  constraint determination_member_signed_whole check ((agrees is null) = (signed_at is null) and (signed_at is null) = (signed_by is null)),
  constraint determination_member_paper check (signed_at is null and paper_on is null or signed_at is not null and (post_id is null) = (paper_on is not null)),
  constraint determination_member_dissent check (agrees is null and dissent is null or agrees = (dissent is null))
);
create index determination_member_file on casework.determination_member (case_file_id);
-- whoever holds two posts is one voice
create unique index determination_member_one_voice on casework.determination_member (determination_id, signed_by) where post_id is not null;

alter table casework.determination enable row level security; alter table casework.determination force row level security;
alter table casework.determination_member enable row level security; alter table casework.determination_member force row level security;
create policy determination_owner on casework.determination to lingkar_owner using (true) with check (true);
create policy determination_member_owner on casework.determination_member to lingkar_owner using (true) with check (true);
create policy determination_read on casework.determination for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11'))));
create policy determination_add on casework.determination for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and opened_by = authn.account_id() and status = 'open');
create policy determination_settle on casework.determination for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))) and status = 'open')
  with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy determination_member_read on casework.determination_member for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11'))));
create policy determination_member_add on casework.determination_member for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and signed_by is null);
-- one's own post's line, or the paper of somebody without an account; never a line that is signed
create policy determination_member_sign on casework.determination_member for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))) and signed_by is null
    and (post_id is null or post_id = any (array(select authn.my_posts()))))
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and signed_by = authn.account_id());
grant select, insert on casework.determination, casework.determination_member to lingkar_app;
grant update (status, settled_at) on casework.determination to lingkar_app;
grant update (agrees, dissent, paper_on, signed_at, signed_by) on casework.determination_member to lingkar_app;

-- What a panel's latest word in this episode answers, said in the questions of an assessment: yes to a return or placement (BQ7), yes to closing (BQ8).
create function casework.determined(p_case_file_id uuid) returns text[] language sql stable set search_path = '' as $$
  select coalesce(pg_catalog.array_agg(case l.question when 'BD1' then 'BQ7' else 'BQ8' end order by l.question), '{}')
  from (select distinct on (d.question) d.question, d.chosen from casework.determination d
    where d.case_file_id = p_case_file_id and d.status = 'decided' and d.question in ('BD1', 'BD5')
      and d.episode_number = (select max(e.number) from casework.episode e where e.case_file_id = p_case_file_id)
    order by d.question, d.settled_at desc, d.id) l
  where l.chosen in ('DO1', 'DO2', 'DO3', 'DO4', 'DO5')
$$;
grant execute on function casework.determined(uuid) to lingkar_app;

-- What prepares a return, what was tried when a family refuses, and the first weeks after it (C1 ST11–ST12, C7, D4), K11. Written once.
create table casework.family_status (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  episode_number integer not null,
  status text not null constraint family_status_known check (status ~ '^FS[1-7]$'),
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id)
);
create index family_status_file on casework.family_status (case_file_id);

create table casework.return_step (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  episode_number integer not null,
  kind text not null,
  on_day date not null,
  statement vault.sealed,
  missing_reason text,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  constraint return_step_heard_or_explained check ((statement is null) <> (missing_reason is null)),
  -- what a child fears and wishes about going home is hers to say (S37)
  constraint return_step_fear_and_wish check (kind <> 'fear-and-wish' or statement is not null)
);
create index return_step_file on casework.return_step (case_file_id);

create table casework.care_try (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  episode_number integer not null,
  way text not null constraint care_try_way check (way ~ '^CW[1-4]$'),
  with_whom text not null,
  outcome text not null constraint care_try_outcome check (outcome in ('accepted', 'declined', 'undecided')),
  on_day date not null,
  skip_reason vault.sealed,
  statement vault.sealed,
  missing_reason text,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  constraint care_try_heard_or_explained check ((statement is null) <> (missing_reason is null))
);
create index care_try_file on casework.care_try (case_file_id);

create table casework.return_visit (
  id uuid primary key default gen_random_uuid(),
  case_file_id uuid not null references casework.case_file (id),
  episode_number integer not null,
  place integer not null constraint return_visit_place check (place between 1 and 3),
  due_on date not null,
  done_on date,
  finding text constraint return_visit_finding check (finding in ('settled', 'worries', 'broke-down')),
  statement vault.sealed,
  missing_reason text,
  recorded_at timestamptz,
  recorded_by uuid references agency.account (id),
  constraint return_visit_once unique (case_file_id, episode_number, place),
  constraint return_visit_whole check ((done_on is null) = (recorded_by is null) and (done_on is null) = (finding is null)),
  constraint return_visit_heard_or_explained check (done_on is null or (statement is null) <> (missing_reason is null))
);

alter table casework.family_status enable row level security; alter table casework.family_status force row level security;
alter table casework.return_step enable row level security; alter table casework.return_step force row level security;
alter table casework.care_try enable row level security; alter table casework.care_try force row level security;
alter table casework.return_visit enable row level security; alter table casework.return_visit force row level security;
create policy family_status_owner on casework.family_status to lingkar_owner using (true) with check (true);
create policy return_step_owner on casework.return_step to lingkar_owner using (true) with check (true);
create policy care_try_owner on casework.care_try to lingkar_owner using (true) with check (true);
create policy return_visit_owner on casework.return_visit to lingkar_owner using (true) with check (true);
create policy family_status_read on casework.family_status for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy return_step_read on casework.return_step for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy care_try_read on casework.care_try for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy return_visit_read on casework.return_visit for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy family_status_add on casework.family_status for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and recorded_by = authn.account_id());
create policy return_step_add on casework.return_step for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and recorded_by = authn.account_id());
create policy care_try_add on casework.care_try for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and recorded_by = authn.account_id());
create policy return_visit_add on casework.return_visit for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and done_on is null);
create policy return_visit_do on casework.return_visit for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))) and done_on is null)
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and (recorded_by is null or recorded_by = authn.account_id()));
grant select, insert on casework.family_status, casework.return_step, casework.care_try, casework.return_visit to lingkar_app;
grant update (due_on, done_on, finding, statement, missing_reason, recorded_at, recorded_by) on casework.return_visit to lingkar_app;

-- However a file comes to a return or placement, its three visits get their days by the register of its place. What was visited stays.
create function casework.plan_return_visits() returns trigger language plpgsql set search_path = '' as $$
begin
  insert into casework.return_visit (case_file_id, episode_number, place, due_on)
    select new.id, (select max(e.number) from casework.episode e where e.case_file_id = new.id), m.place,
      ((new.state_since + interval '7 hours') at time zone 'UTC')::date + agency.clock_days(m.code, new.risk, new.service_region)
    from (values (1, 'ST12'), (2, 'ST12B'), (3, 'ST12C')) m (place, code)
    on conflict (case_file_id, episode_number, place) do update set due_on = excluded.due_on where casework.return_visit.done_on is null;
  return null;
end $$;
create trigger case_file_plans_return_visits after update of state on casework.case_file for each row
  when (new.state = 'ST12' and old.state <> 'ST12') execute function casework.plan_return_visits();
