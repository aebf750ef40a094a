-- The case file's pointer (K1), who stands how to it, its episodes, its code names (domain.md B2, C1; S118: no file without an owner).
create table casework.case_file (
  id uuid primary key,
  child_id uuid not null,
  unit_id uuid not null references agency.unit (id),
  code_name text not null,
  sex text not null constraint case_file_sex check (sex in ('L', 'P', 'X')),
  age_band text not null,
  state text not null,
  state_since timestamptz not null,
  risk text not null constraint case_file_risk check (risk in ('RK1', 'RK2', 'RK3')),
  service_region text not null references agency.region (code),
  -- NOT NULL is the first half of "no file without an owner"; the trigger below is the other
  worker_post_id uuid not null references agency.post (id),
  supervisor_post_id uuid not null references agency.post (id),
  opened_at timestamptz not null,
  review_due_on date,
  version integer not null default 1,
  constraint case_file_supervisor_is_another check (worker_post_id <> supervisor_post_id)
);
create index case_file_unit on casework.case_file (unit_id);
-- how many files a worker carries is asked for every colleague of a unit (SLA-18)
create index case_file_worker on casework.case_file (worker_post_id);

-- A code name is given once in a unit and never to another child.
create table casework.code_name (
  unit_id uuid not null references agency.unit (id),
  code_name text not null,
  child_id uuid not null,
  primary key (unit_id, code_name)
);

create table casework.episode (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  number integer not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  closure_reason text,
  constraint episode_number unique (case_file_id, number)
);

-- The facts that every need-to-know decision rests on: which post stands how to which file, until when.
create table casework.standing (
  id uuid primary key default gen_random_uuid(),
  case_file_id uuid not null references casework.case_file (id),
  post_id uuid not null references agency.post (id),
  standing text not null constraint standing_kind check (standing in ('case-worker', 'co-worker', 'supervisor', 'unit-head')),
  from_at timestamptz not null,
  until_at timestamptz not null,
  constraint standing_ends_after_it_begins check (until_at >= from_at)
);
create index standing_post on casework.standing (post_id, case_file_id);
create index standing_file on casework.standing (case_file_id);

-- The files whose compartment is open to the caller now. A grant ends by its date here, not by a job.
create function casework.files_open(p_compartment text, p_write boolean default false) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  -- as arrays: the planner cannot guess how few posts a person holds, and would read every standing there is
  return query select distinct s.case_file_id from casework.standing s
    where s.post_id = any (array(select authn.my_posts()))
      and s.standing = any (array(select r.standing from authn.compartment_rule r where r.compartment = p_compartment and (r.may_write or not p_write)))
      and s.from_at <= now() and s.until_at > now();
end $$;

-- How the caller stands to a subject; the one place where standings are computed.
create function authn.standings_to(p_kind text, p_id uuid) returns text[]
language plpgsql stable security definer set search_path = '' as $$
begin
  if authn.account_id() is null then return '{}'; end if;
  if p_kind = 'case-file' then
    return array(select distinct s.standing from casework.standing s
      where s.case_file_id = p_id and s.post_id = any (array(select authn.my_posts())) and s.from_at <= now() and s.until_at > now() order by 1);
  elsif p_kind = 'report' then
    return casework.standings_to_report(p_id);
  end if;
  return array(select 'signed-in' union select r.standing from agency.post p join authn.role_rule r on r.role = p.role
    where p.id = any (array(select authn.my_posts())) order by 1);
end $$;

alter table casework.case_file enable row level security; alter table casework.case_file force row level security;
alter table casework.code_name enable row level security; alter table casework.code_name force row level security;
alter table casework.episode enable row level security; alter table casework.episode force row level security;
alter table casework.standing enable row level security; alter table casework.standing force row level security;
create policy case_file_owner on casework.case_file to lingkar_owner using (true) with check (true);
create policy code_name_owner on casework.code_name to lingkar_owner using (true) with check (true);
create policy episode_owner on casework.episode to lingkar_owner using (true) with check (true);
create policy standing_owner on casework.standing to lingkar_owner using (true) with check (true);
create policy case_file_read on casework.case_file for select to lingkar_app
  using (id = any (array(select casework.files_open('K1'))));
create policy case_file_change on casework.case_file for update to lingkar_app
  using (id = any (array(select casework.files_open('K1', true))))
  with check (id = any (array(select casework.files_open('K1', true))));
create policy episode_read on casework.episode for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K1'))));
create policy episode_change on casework.episode for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K1', true))))
  with check (case_file_id = any (array(select casework.files_open('K1', true))));
create policy standing_read on casework.standing for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K1'))));
grant select on casework.case_file, casework.episode, casework.standing to lingkar_app;
-- Ownership never changes by a plain update: only casework.assign_case_worker may do that.
grant update (state, state_since, risk, review_due_on, version) on casework.case_file to lingkar_app;
grant update (closed_at, closure_reason) on casework.episode to lingkar_app;

-- At the end of every transaction each file has exactly one case worker standing now, and it is the post named on the file (N10).
create function casework.check_owner() returns trigger language plpgsql security definer set search_path = '' as $$
declare v_file uuid;
begin
  if tg_table_name = 'case_file' then v_file := new.id;
  elsif tg_op = 'DELETE' then v_file := old.case_file_id;
  else v_file := new.case_file_id; end if;
  if not exists (select from casework.case_file f join casework.standing s
      on s.case_file_id = f.id and s.standing = 'case-worker' and s.post_id = f.worker_post_id and s.until_at > now()
      where f.id = v_file) then
    raise exception 'a case file must have an owner' using errcode = '23514', constraint = 'case_file_has_owner';
  end if;
  return null;
end $$;
create constraint trigger case_file_has_owner after insert or update of worker_post_id on casework.case_file
  deferrable initially deferred for each row execute function casework.check_owner();
create constraint trigger standing_keeps_owner after update or delete on casework.standing
  deferrable initially deferred for each row execute function casework.check_owner();

grant execute on function casework.files_open(text, boolean), authn.standings_to(text, uuid) to lingkar_app;

-- The names the system may give (loaded from domain/case-file/birds.ts when migrating).
create table casework.bird (name text primary key);
grant select on casework.bird to lingkar_app;

-- Opens a file with its owner in one act. Only who takes reports in the unit may do so. Gives back the code name.
-- A wanted name is honoured in demo mode only: otherwise a name could carry a hint at the child.
create function casework.open_case_file(p_id uuid, p_child_id uuid, p_episode_id uuid, p_unit_id uuid, p_sex text, p_age_band text,
  p_state text, p_risk text, p_service_region text, p_worker_post_id uuid, p_supervisor_post_id uuid, p_at timestamptz,
  p_until timestamptz, p_wanted_name text) returns text
language plpgsql security definer set search_path = '' as $$
declare v_name text; v_turn integer := 1;
begin
  if p_unit_id not in (select authn.units_where_i_am('intake-officer')) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  -- one opening at a time in a unit, so that two files never get one name
  perform from agency.unit where id = p_unit_id for update;
  if p_wanted_name is not null and exists (select from ops.instance where mode = 'demo')
     and not exists (select from casework.code_name where unit_id = p_unit_id and code_name = p_wanted_name) then
    v_name := p_wanted_name;
  end if;
  while v_name is null loop
    select b.name || case when v_turn = 1 then '' else ' ' || v_turn end into v_name from casework.bird b
      where not exists (select from casework.code_name c where c.unit_id = p_unit_id
        and c.code_name = b.name || case when v_turn = 1 then '' else ' ' || v_turn end)
      order by pg_catalog.md5(b.name || p_id::text) limit 1;
    v_turn := v_turn + 1;
  end loop;
  insert into casework.code_name values (p_unit_id, v_name, p_child_id);
  insert into casework.case_file (id, child_id, unit_id, code_name, sex, age_band, state, state_since, risk, service_region,
      worker_post_id, supervisor_post_id, opened_at)
    values (p_id, p_child_id, p_unit_id, v_name, p_sex, p_age_band, p_state, p_at, p_risk, p_service_region,
      p_worker_post_id, p_supervisor_post_id, p_at);
  insert into casework.standing (case_file_id, post_id, standing, from_at, until_at)
    values (p_id, p_worker_post_id, 'case-worker', p_at, p_until), (p_id, p_supervisor_post_id, 'supervisor', p_at, p_until);
  insert into casework.standing (case_file_id, post_id, standing, from_at, until_at)
    select p_id, p.id, 'unit-head', p_at, p_until from agency.post p
      join authn.role_rule r on r.role = p.role and r.standing = 'unit-head' where p.unit_id = p_unit_id;
  insert into casework.episode (id, case_file_id, number, opened_at) values (p_episode_id, p_id, 1, p_at);
  return v_name;
end $$;

-- Gives the file to another case worker and supervisor: the old standings end at the moment the new ones begin.
create function casework.assign_case_worker(p_id uuid, p_worker_post_id uuid, p_supervisor_post_id uuid, p_at timestamptz, p_until timestamptz)
returns void language plpgsql security definer set search_path = '' as $$
begin
  if not (authn.standings_to('case-file', p_id) && array['supervisor', 'unit-head']) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  update casework.standing set until_at = greatest(from_at, p_at)
    where case_file_id = p_id and standing in ('case-worker', 'supervisor') and until_at > p_at;
  insert into casework.standing (case_file_id, post_id, standing, from_at, until_at)
    values (p_id, p_worker_post_id, 'case-worker', p_at, p_until), (p_id, p_supervisor_post_id, 'supervisor', p_at, p_until);
  update casework.case_file set worker_post_id = p_worker_post_id, supervisor_post_id = p_supervisor_post_id, version = version + 1
    where id = p_id;
end $$;
grant execute on function
  casework.open_case_file(uuid, uuid, uuid, uuid, text, text, text, text, text, uuid, uuid, timestamptz, timestamptz, text),
  casework.assign_case_worker(uuid, uuid, uuid, timestamptz, timestamptz) to lingkar_app;
