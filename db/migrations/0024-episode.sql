-- The register of time limits as data (domain.md C3), and what an episode is made of: reviews, monitoring, closing, opening again (C7, C8).

-- One row a version: what held before stays to be seen. Without a region it holds for the whole country; with one, for everything below it.
-- No fact about a person but who set it: a colleague's account, as on every letter of the agency.
create table agency.clock_rule (
  id uuid primary key default gen_random_uuid(),
  code text not null,
  region_code text references agency.region (code),
  applies_to text constraint clock_rule_risk check (applies_to in ('RK1', 'RK2', 'RK3')),
  value integer not null constraint clock_rule_value check (value between 0 and 1000),
  unit text not null constraint clock_rule_unit check (unit in ('hour', 'day', 'working-day', 'month', 'case-files', 'workers')),
  source text not null constraint clock_rule_source check (source <> ''),
  certainty text not null constraint clock_rule_certainty check (certainty in ('read', 'secondary', 'unread', 'local', 'default')),
  set_by_post uuid references agency.post (id),
  set_by_account uuid references agency.account (id),
  set_at timestamptz not null default now(),
  version integer not null,
  -- a rule of the country comes with the release; a region's own has a name under it
  constraint clock_rule_signed check ((region_code is null) = (set_by_account is null) and (set_by_post is null) = (set_by_account is null)),
  constraint clock_rule_version unique nulls not distinct (code, applies_to, region_code, version)
);

-- The row that holds now: first the one for this risk, then the one of the smallest region around the place (kab/kota before province).
create function agency.clock_value(p_code text, p_risk text, p_region text)
returns table (value integer, unit text, source text, certainty text, region_code text, version integer)
language sql stable set search_path = '' as $$
  select c.value, c.unit, c.source, c.certainty, c.region_code, c.version from agency.clock_rule c
  where c.code = p_code and (c.applies_to is null or c.applies_to = p_risk)
    and (c.region_code is null or c.region_code = p_region or pg_catalog.starts_with(p_region, c.region_code || '.'))
  order by c.applies_to nulls last, pg_catalog.length(c.region_code) desc nulls last, c.version desc limit 1
$$;

-- The same as whole days, for lists of what is due; null where the rule is not counted in time.
create function agency.clock_days(p_code text, p_risk text, p_region text) returns integer
language sql stable set search_path = '' as $$
  select case c.unit when 'hour' then (c.value + 23) / 24 when 'day' then c.value when 'working-day' then c.value + 2 * ((c.value + 4) / 5)
    when 'month' then c.value * 30 end
  from agency.clock_value(p_code, p_risk, p_region) c
$$;

alter table agency.clock_rule enable row level security; alter table agency.clock_rule force row level security;
create policy clock_rule_owner on agency.clock_rule to lingkar_owner using (true) with check (true);
create policy clock_rule_read on agency.clock_rule for select to lingkar_app using (true);
-- only the head of a unit, in her own name, for the region her unit serves
create policy clock_rule_add on agency.clock_rule for insert to lingkar_app with check (
  set_by_account = authn.account_id() and set_by_post = any (array(select authn.my_posts()))
  and region_code = any (array(select u.region_code from agency.unit u where u.id in (select authn.units_where_i_am('unit-head')))));
grant select, insert on agency.clock_rule to lingkar_app;
grant execute on function agency.clock_value(text, text, text), agency.clock_days(text, text, text) to lingkar_app;

-- One open episode at most; a closed one is followed by the next number, never by a new file.
create unique index episode_one_open on casework.episode (case_file_id) where closed_at is null;
alter table casework.episode add constraint episode_in_file unique (case_file_id, id),
  add constraint episode_closed_whole check ((closed_at is null) = (closure_reason is null));
create policy episode_add on casework.episode for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K1', true))) and closed_at is null and number > 1);
grant insert (id, case_file_id, number, opened_at) on casework.episode to lingkar_app;

-- The regular review (ST10), K11. Written once; a second person's signature is put once.
create table casework.review (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  episode_number integer not null,
  number integer not null,
  reviewed_on date not null,
  risk text not null,
  statement vault.sealed,
  missing_reason text,
  assessment_number integer,
  needs_change text not null,
  safety_looked boolean not null,
  signs text[] not null,
  decision text not null,
  from_state text not null,
  to_state text not null,
  next_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  recorded_by_post uuid not null references agency.post (id),
  countersigned_by uuid references agency.account (id),
  countersigned_by_post uuid references agency.post (id),
  countersigned_at timestamptz,
  constraint review_number unique (case_file_id, number),
  -- no decision about a child without the child, or the reason why (G-12)
  constraint review_heard_or_explained check ((statement is null) <> (missing_reason is null)),
  constraint review_signs_looked_after check (safety_looked or cardinality(signs) = 0),
  constraint review_signed_whole check ((countersigned_by is null) = (countersigned_at is null) and (countersigned_by is null) = (countersigned_by_post is null)),
  constraint review_two_people check (countersigned_by <> recorded_by and countersigned_by_post <> recorded_by_post)
);

-- Monitoring after services (ST14), K11: dates made by the system, each visit recorded once, also on a closed file (C7).
create table casework.monitoring_visit (
  id uuid primary key default gen_random_uuid(),
  case_file_id uuid not null references casework.case_file (id),
  episode_number integer not null,
  place integer not null constraint monitoring_visit_place check (place between 1 and 4),
  planned_on date not null,
  due_on date not null,
  done_on date,
  kind text,
  signs text[],
  schooling text,
  lines jsonb,
  coverage numeric(4, 3),
  proposes text[],
  statement vault.sealed,
  missing_reason text,
  recorded_at timestamptz,
  recorded_by uuid references agency.account (id),
  constraint monitoring_visit_once unique (case_file_id, episode_number, place),
  constraint monitoring_visit_whole check ((done_on is null) = (recorded_by is null) and (done_on is null) = (kind is null)),
  constraint monitoring_visit_heard_or_explained check (done_on is null or (statement is null) <> (missing_reason is null))
);

-- A request to close and what became of it, K11. The one who asks never signs (N10).
create table casework.closing (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  episode_number integer not null,
  reason text not null constraint closing_reason check (reason ~ '^CL(0[1-9]|10)$'),
  ready text not null,
  statement vault.sealed,
  missing_reason text,
  talk_on date,
  documents_on date,
  legal text not null,
  legal_owner vault.sealed,
  legal_on date,
  education text not null,
  education_on date,
  owned_needs text[] not null,
  needs_owner vault.sealed,
  receiver vault.sealed,
  accompaniment_post_id uuid references agency.post (id),
  tries date[] not null,
  safety_checked_on date,
  asked_at timestamptz not null,
  asked_by uuid not null references agency.account (id),
  asked_by_post uuid not null references agency.post (id),
  status text not null default 'asked' constraint closing_status check (status in ('asked', 'returned', 'signed')),
  settled_by uuid references agency.account (id),
  settled_by_post uuid references agency.post (id),
  settled_at timestamptz,
  return_reason vault.sealed,
  through text,
  lines text[],
  constraint closing_heard_or_explained check ((statement is null) <> (missing_reason is null)),
  constraint closing_settled_whole check ((status = 'asked') = (settled_by is null) and (settled_by is null) = (settled_at is null)),
  constraint closing_two_people check (status <> 'signed' or (settled_by <> asked_by and settled_by_post <> asked_by_post)),
  constraint closing_out_of_a_gate check ((status = 'signed') = (through is not null) and through in ('ST10', 'ST14', 'ST17', 'ST18')),
  constraint closing_returned_why check ((status = 'returned') = (return_reason is not null)),
  constraint closing_accompanied check (reason <> 'CL10' or accompaniment_post_id is not null)
);
create unique index closing_one_asked on casework.closing (case_file_id) where status = 'asked';
create index closing_file on casework.closing (case_file_id);

-- Why a closed file opened again, K11: one row for each episode after the first (C8).
create table casework.reopening (
  episode_id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  number integer not null,
  reason text not null constraint reopening_reason check (reason ~ '^RO0[1-9]$'),
  source text,
  known_at timestamptz not null,
  is_late boolean not null,
  reopened_at timestamptz not null,
  reopened_by uuid not null references agency.account (id),
  -- who asks for herself is believed (RO07)
  constraint reopening_source check (reason = 'RO07' or source is not null),
  constraint reopening_of_file foreign key (case_file_id, episode_id) references casework.episode (case_file_id, id)
);
create index reopening_file on casework.reopening (case_file_id);

alter table casework.review enable row level security; alter table casework.review force row level security;
alter table casework.monitoring_visit enable row level security; alter table casework.monitoring_visit force row level security;
alter table casework.closing enable row level security; alter table casework.closing force row level security;
alter table casework.reopening enable row level security; alter table casework.reopening force row level security;
create policy review_owner on casework.review to lingkar_owner using (true) with check (true);
create policy monitoring_visit_owner on casework.monitoring_visit to lingkar_owner using (true) with check (true);
create policy closing_owner on casework.closing to lingkar_owner using (true) with check (true);
create policy reopening_owner on casework.reopening to lingkar_owner using (true) with check (true);
create policy review_read on casework.review for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy review_add on casework.review for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and recorded_by = authn.account_id() and countersigned_by is null);
create policy review_sign on casework.review for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))) and countersigned_by is null)
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and countersigned_by = authn.account_id());
create policy monitoring_visit_read on casework.monitoring_visit for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11'))));
create policy monitoring_visit_add on casework.monitoring_visit for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and done_on is null);
-- a visit that was made stays as it was written
create policy monitoring_visit_do on casework.monitoring_visit for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))) and done_on is null)
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and (recorded_by is null or recorded_by = authn.account_id()));
create policy closing_read on casework.closing for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy closing_add on casework.closing for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and asked_by = authn.account_id() and status = 'asked');
create policy closing_settle on casework.closing for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))) and status = 'asked')
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and settled_by = authn.account_id());
create policy reopening_read on casework.reopening for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy reopening_add on casework.reopening for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and reopened_by = authn.account_id());
grant select, insert on casework.review, casework.monitoring_visit, casework.closing, casework.reopening to lingkar_app;
grant update (countersigned_by, countersigned_by_post, countersigned_at) on casework.review to lingkar_app;
grant update (planned_on, due_on, done_on, kind, signs, schooling, lines, coverage, proposes, statement, missing_reason, recorded_at, recorded_by)
  on casework.monitoring_visit to lingkar_app;
grant update (status, settled_by, settled_by_post, settled_at, return_reason, through, lines) on casework.closing to lingkar_app;

-- However a file comes to monitoring, its four visits get their days, counted from that day by the register of its place. What was visited stays.
create function casework.plan_monitoring() returns trigger language plpgsql set search_path = '' as $$
begin
  insert into casework.monitoring_visit (case_file_id, episode_number, place, planned_on, due_on)
    select new.id, (select max(e.number) from casework.episode e where e.case_file_id = new.id), m.place, d.today,
      case c.unit when 'month' then (d.today + pg_catalog.make_interval(months => c.value))::date else d.today + agency.clock_days(m.code, new.risk, new.service_region) end
    from (values (1, 'ST14'), (2, 'ST14B'), (3, 'ST14C'), (4, 'ST14D')) m (place, code)
      cross join lateral agency.clock_value(m.code, new.risk, new.service_region) c
      cross join lateral (select ((new.state_since + interval '7 hours') at time zone 'UTC')::date as today) d
    on conflict (case_file_id, episode_number, place) do update set planned_on = excluded.planned_on, due_on = excluded.due_on
      where casework.monitoring_visit.done_on is null;
  return null;
end $$;
create trigger case_file_plans_monitoring after update of state on casework.case_file for each row
  when (new.state = 'ST14' and old.state <> 'ST14') execute function casework.plan_monitoring();

-- Who signs a closing keeps the file's own people on it for the visits that follow it; those that stand now (security.md 3.5: by signature alone).
create function casework.renew_standings(p_case_file_id uuid, p_until timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not (authn.standings_to('case-file', p_case_file_id) && array['supervisor', 'unit-head']) or p_until > now() + interval '401 days' then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  update casework.standing set until_at = p_until where case_file_id = p_case_file_id and standing in ('case-worker', 'supervisor', 'unit-head')
    and from_at <= now() and until_at > now() and until_at < p_until;
end $$;

-- What ends with the file: everything that was given to others. Who goes on accompanying the trial keeps the pointer (CL10).
create function casework.settle_closing(p_closing_id uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare v casework.closing;
begin
  select c.* into v from casework.closing c join casework.case_file f on f.id = c.case_file_id and f.state = 'ST15'
    where c.id = p_closing_id and c.status = 'signed' and c.settled_by = authn.account_id() and c.settled_at = p_at;
  if v.id is null or not (authn.standings_to('case-file', v.case_file_id) && array['supervisor', 'unit-head']) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  perform casework.shut_grant(g.id, p_at) from casework.access_grant g where g.case_file_id = v.case_file_id and g.state in ('offered', 'running');
  update casework.standing set until_at = greatest(from_at, p_at)
    where case_file_id = v.case_file_id and until_at > p_at and standing in ('recipient', 'recipient-pending', 'co-worker', 'escort');
  if v.accompaniment_post_id is not null and not exists (select from casework.standing s where s.case_file_id = v.case_file_id
      and s.post_id = v.accompaniment_post_id and s.until_at > p_at) then
    insert into casework.standing (case_file_id, post_id, standing, from_at, until_at)
      values (v.case_file_id, v.accompaniment_post_id, 'escort', p_at, p_at + interval '365 days');
  end if;
end $$;

-- One way for every road that opens a closed file again: the next episode, the file's new place, and why.
create function casework.begin_episode(p_case_file_id uuid, p_episode_id uuid, p_number integer, p_state text, p_risk text, p_review_due_on date,
  p_version integer, p_at timestamptz, p_reason text, p_source text, p_known_at timestamptz, p_is_late boolean) returns void
language plpgsql set search_path = '' as $$
begin
  insert into casework.episode (id, case_file_id, number, opened_at) values (p_episode_id, p_case_file_id, p_number, p_at);
  update casework.case_file set state = p_state, state_since = p_at, risk = p_risk, review_due_on = p_review_due_on, version = p_version
    where id = p_case_file_id;
  insert into casework.reopening (episode_id, case_file_id, number, reason, source, known_at, is_late, reopened_at, reopened_by)
    values (p_episode_id, p_case_file_id, p_number, p_reason, p_source, p_known_at, p_is_late, p_at, authn.account_id());
end $$;
grant execute on function casework.renew_standings(uuid, timestamptz), casework.settle_closing(uuid, timestamptz),
  casework.begin_episode(uuid, uuid, integer, text, text, date, integer, timestamptz, text, text, timestamptz, boolean) to lingkar_app;

-- What "Hari ini" asks for.
create index monitoring_visit_due on casework.monitoring_visit (due_on) where done_on is null;
create index review_unsigned on casework.review (case_file_id) where risk = 'RK3' and countersigned_by is null;
