-- Need-to-know beyond the case's own people: grants that name compartments and end, pointers, denials, restricted and erased files,
-- a limit on how many files one person opens, and step-up (domain.md B3, G-11; security.md 3.4–3.7).

-- Limits are data, so that an agency can tighten them; the defaults are those of security.md 3.3.
create table ops.volume_limit (
  name text primary key,
  most integer not null constraint volume_limit_positive check (most > 0)
);
insert into ops.volume_limit values ('files-an-hour', 60), ('files-a-day', 200);
grant select on ops.volume_limit to lingkar_app;

-- Which compartments a limited standing (recipient, break-glass) can open at most, by the duty of the post it is held through.
create table authn.limited_rule (
  standing text not null,
  role text not null,
  compartment text not null,
  primary key (standing, role, compartment)
);
-- Actions that ask for a fresh proof of who is there.
create table authn.step_up_rule (action text primary key);
grant select on authn.limited_rule, authn.step_up_rule to lingkar_app;

alter table casework.case_file add column restricted boolean not null default false, add column erased_at timestamptz;

alter table casework.standing
  -- null: whoever holds the post; set: this person alone
  add column account_id uuid references agency.account (id),
  -- null: everything the standing opens; set: at most these
  add column compartments text[],
  add column purpose text,
  add column basis text,
  add column granted_by uuid references agency.account (id),
  -- true on every standing of a restricted file: it counts only for a named member
  add column members_only boolean not null default false,
  drop constraint standing_kind,
  add constraint standing_kind check (standing in ('case-worker', 'co-worker', 'supervisor', 'unit-head',
    'recipient-pending', 'recipient', 'break-glass', 'escort', 'ex-owner', 'reporter')),
  -- a grant says what for and on what basis (security.md 3.5); standings of the unit follow from the file itself
  add constraint standing_grant_is_founded check (standing not in ('recipient-pending', 'recipient', 'break-glass')
    or (compartments is not null and purpose is not null and basis is not null and granted_by is not null)),
  -- in an emergency a person looks, never a post
  add constraint standing_break_glass_is_personal check (standing <> 'break-glass' or account_id is not null);
create index standing_account on casework.standing (account_id) where account_id is not null;

-- Who may know a restricted file: persons, not posts (security.md 3.7). Sealing to their own keys will use these rows.
create table casework.member (
  case_file_id uuid not null references casework.case_file (id),
  account_id uuid not null references agency.account (id),
  added_at timestamptz not null default now(),
  primary key (case_file_id, account_id)
);
create index member_account on casework.member (account_id);

-- Who must never see the file: a relative, whoever is named as offender, whom the child names. Beats every rank, grant and break-glass.
create table casework.denied (
  id uuid primary key default gen_random_uuid(),
  case_file_id uuid not null references casework.case_file (id),
  account_id uuid not null references agency.account (id),
  reason text not null constraint denied_reason check (reason in ('relative', 'named-as-offender', 'named-by-child', 'household')),
  denied_at timestamptz not null default now(),
  denied_by uuid references agency.account (id),
  lifted_at timestamptz,
  lifted_by uuid references agency.account (id),
  constraint denied_lifted_whole check ((lifted_at is null) = (lifted_by is null)),
  -- one person alone never lifts what another feared
  constraint denied_lifted_by_another check (lifted_by <> denied_by)
);
create index denied_account on casework.denied (account_id) where lifted_at is null;
create index denied_file on casework.denied (case_file_id);

-- When each person last began to open each file: what the limit is counted from.
create table authn.opening (
  account_id uuid not null,
  case_file_id uuid not null,
  at timestamptz not null,
  primary key (account_id, case_file_id)
);
create index opening_recent on authn.opening (account_id, at);

alter table casework.member enable row level security; alter table casework.member force row level security;
alter table casework.denied enable row level security; alter table casework.denied force row level security;
alter table authn.opening enable row level security; alter table authn.opening force row level security;
create policy member_owner on casework.member to lingkar_owner using (true) with check (true);
create policy denied_owner on casework.denied to lingkar_owner using (true) with check (true);
create policy opening_owner on authn.opening to lingkar_owner using (true) with check (true);

alter table authn.session add column stepped_up_at timestamptz;
alter table authn.caller add column token_hash bytea, add column denied_files uuid[], add column member_files uuid[];

-- Writes the caller row, as before, and with it what this person is kept from and let into: both are asked by every policy.
create or replace function authn.begin_as(p_token_hash bytea, p_for_set_up boolean default false) returns uuid
language plpgsql security definer set search_path = '' as $$
declare v_account uuid; v_seen timestamptz;
begin
  select s.account_id, s.seen_at into v_account, v_seen from authn.session s
    join agency.account a on a.id = s.account_id and a.closed_at is null
    where s.token_hash = p_token_hash and s.revoked_at is null and s.expires_at > now() and s.seen_at > now() - interval '30 minutes'
      and (s.complete or p_for_set_up);
  if authn.asked() then
    return (select v_account where v_account = authn.account_id());
  end if;
  if v_seen < now() - interval '1 minute' then
    update authn.session set seen_at = now() where token_hash = p_token_hash;
  end if;
  insert into authn.caller values (pg_catalog.pg_backend_pid(), pg_catalog.pg_current_xact_id(), v_account,
      array(select a.post_id from agency.appointment a where a.account_id = v_account and a.from_at <= now() and a.until_at > now()),
      p_token_hash,
      array(select d.case_file_id from casework.denied d where d.account_id = v_account and d.lifted_at is null),
      array(select m.case_file_id from casework.member m where m.account_id = v_account))
    on conflict (pid) do update set xid = excluded.xid, account_id = excluded.account_id, post_ids = excluded.post_ids,
      token_hash = excluded.token_hash, denied_files = excluded.denied_files, member_files = excluded.member_files;
  return v_account;
end $$;

-- A fresh proof of who is there counts for ten minutes, for this session alone.
create function authn.step_up(p_token_hash bytea) returns void
language sql security definer set search_path = '' as $$
  update authn.session set stepped_up_at = now() where token_hash = p_token_hash and account_id = authn.account_id() and revoked_at is null
$$;
create function authn.stepped_up() returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from authn.caller c join authn.session s on s.token_hash = c.token_hash
    where c.pid = pg_catalog.pg_backend_pid() and c.xid = pg_catalog.pg_current_xact_id_if_assigned()
      and s.account_id = c.account_id and s.stepped_up_at > now() - interval '10 minutes');
end $$;

-- The standings that hold for the caller now, on one file or on all: by post or by person, in time, not denied, and in a restricted file
-- only for its members. Everything that asks who may see a file goes through here.
create function casework.standings_now(p_case_file_id uuid default null) returns setof casework.standing
language plpgsql stable security definer set search_path = '' as $$
declare v authn.caller;
begin
  select * into v from authn.caller c where c.pid = pg_catalog.pg_backend_pid() and c.xid = pg_catalog.pg_current_xact_id_if_assigned();
  if v.account_id is null then return; end if;
  if p_case_file_id is not null then
    if p_case_file_id = any (v.denied_files) then return; end if;
    return query select s.* from casework.standing s
      where s.case_file_id = p_case_file_id and s.post_id = any (v.post_ids) and s.from_at <= now() and s.until_at > now()
        and (s.account_id is null or s.account_id = v.account_id)
        and (not s.members_only or s.case_file_id = any (v.member_files));
    return;
  end if;
  return query select s.* from casework.standing s
    where s.post_id = any (v.post_ids) and s.from_at <= now() and s.until_at > now()
      and (s.account_id is null or s.account_id = v.account_id)
      and (not s.members_only or s.case_file_id = any (v.member_files))
      and s.case_file_id <> all (v.denied_files);
end $$;

create or replace function casework.files_open(p_compartment text, p_write boolean default false) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare v authn.caller; v_whole text[];
begin
  select * into v from authn.caller c where c.pid = pg_catalog.pg_backend_pid() and c.xid = pg_catalog.pg_current_xact_id_if_assigned();
  if v.account_id is null then return; end if;
  v_whole := array(select r.standing from authn.compartment_rule r where r.compartment = p_compartment and (r.may_write or not p_write));
  -- as arrays: the planner cannot guess how few posts a person holds, and would read every standing there is
  return query select distinct s.case_file_id from casework.standing s
    where s.post_id = any (v.post_ids) and s.from_at <= now() and s.until_at > now()
      and (s.account_id is null or s.account_id = v.account_id)
      and (not s.members_only or s.case_file_id = any (v.member_files))
      and s.case_file_id <> all (v.denied_files)
      and case when s.compartments is null then s.standing = any (v_whole)
        else not p_write and p_compartment = any (s.compartments) and exists (select from authn.limited_rule l
          join agency.post p on p.role = l.role where p.id = s.post_id and l.standing = s.standing and l.compartment = p_compartment) end;
end $$;

create or replace function authn.standings_to(p_kind text, p_id uuid) returns text[]
language plpgsql stable security definer set search_path = '' as $$
begin
  if authn.account_id() is null then return '{}'; end if;
  if p_kind = 'case-file' then
    return array(select distinct s.standing from casework.standings_now(p_id) s where p_id is not null order by 1);
  elsif p_kind = 'report' then
    return casework.standings_to_report(p_id);
  end if;
  return array(select 'signed-in' union select r.standing from agency.post p join authn.role_rule r on r.role = p.role
    where p.id = any (array(select authn.my_posts())) order by 1);
end $$;

-- Whether a file is kept from the caller however he stands: denied, restricted without him, or erased. False for no file at all.
create function casework.is_kept_from_me(p_case_file_id uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
declare v authn.caller;
begin
  if p_case_file_id is null then return false; end if;
  select * into v from authn.caller c where c.pid = pg_catalog.pg_backend_pid() and c.xid = pg_catalog.pg_current_xact_id_if_assigned();
  return coalesce(p_case_file_id = any (v.denied_files), true)
    or exists (select from casework.case_file f where f.id = p_case_file_id
      and (f.erased_at is not null or (f.restricted and f.id <> all (v.member_files))));
end $$;

-- A report that became a file is as hidden as the file.
create or replace function casework.standings_to_report(p_id uuid) returns text[]
language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select 'intake-officer'::text from casework.report r
    where r.id = p_id and r.unit_id in (select authn.units_where_i_am('intake-officer')) and not casework.is_kept_from_me(r.case_file_id));
end $$;
alter policy report_read on casework.report using (
  (unit_id = any (array(select authn.units_where_i_am('intake-officer'))) and not casework.is_kept_from_me(case_file_id))
  or case_file_id = any (array(select casework.files_open('K4'))));
alter policy report_change on casework.report
  using (unit_id = any (array(select authn.units_where_i_am('intake-officer'))) and not casework.is_kept_from_me(case_file_id));

-- A count must not tell that a restricted file exists: such files are in nobody's load.
create or replace function casework.caseload(p_post_id uuid) returns integer
language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from agency.post p join agency.post mine on mine.unit_id = p.unit_id
      where p.id = p_post_id and mine.id in (select authn.my_posts())) then
    return null;
  end if;
  return (select count(*)::integer from casework.case_file f
    where f.worker_post_id = p_post_id and f.state not in ('ST15', 'ST18') and not f.restricted and f.erased_at is null);
end $$;
create or replace function casework.posts_for(p_id uuid) returns table (id uuid, role text, title text, holder text, open_files integer)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not (authn.standings_to('case-file', p_id) && array['case-worker', 'co-worker', 'supervisor', 'unit-head']) then return; end if;
  return query select p.id, p.role, p.title,
    (select c.display_name from agency.appointment a join agency.account c on c.id = a.account_id and c.closed_at is null
      where a.post_id = p.id and a.from_at <= now() and a.until_at > now() order by a.from_at limit 1),
    (select count(*)::integer from casework.case_file f where f.worker_post_id = p.id and f.state <> 'ST15' and not f.restricted and f.erased_at is null)
  from agency.post p where p.unit_id = (select f.unit_id from casework.case_file f where f.id = p_id) order by p.role, p.title, p.id;
end $$;

-- A standing given on a restricted file is for members, whoever gives it.
create function casework.keep_members_only() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.members_only := (select f.restricted from casework.case_file f where f.id = new.case_file_id);
  return new;
end $$;
create trigger standing_of_restricted before insert on casework.standing for each row execute function casework.keep_members_only();

-- As before: exactly one owner at the end of every transaction, unless the file has been erased.
create or replace function casework.check_owner() returns trigger language plpgsql security definer set search_path = '' as $$
declare v_file uuid;
begin
  if tg_table_name = 'case_file' then v_file := new.id;
  elsif tg_op = 'DELETE' then v_file := old.case_file_id;
  else v_file := new.case_file_id; end if;
  if not exists (select from casework.case_file f where f.id = v_file and (f.erased_at is not null or exists (select from casework.standing s
      where s.case_file_id = f.id and s.standing = 'case-worker' and s.post_id = f.worker_post_id and s.until_at > now()))) then
    raise exception 'a case file must have an owner' using errcode = '23514', constraint = 'case_file_has_owner';
  end if;
  return null;
end $$;

-- As before, and whoever held the file keeps its pointer for thirty days: questions come after a hand-over (G-17).
create or replace function casework.assign_case_worker(p_id uuid, p_worker_post_id uuid, p_supervisor_post_id uuid, p_at timestamptz, p_until timestamptz)
returns void language plpgsql security definer set search_path = '' as $$
declare v_before uuid;
begin
  if not (authn.standings_to('case-file', p_id) && array['supervisor', 'unit-head']) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  select f.worker_post_id into v_before from casework.case_file f where f.id = p_id for update;
  update casework.standing set until_at = greatest(from_at, p_at)
    where case_file_id = p_id and until_at > p_at
      and (standing in ('case-worker', 'supervisor') or (standing = 'ex-owner' and post_id = p_worker_post_id));
  insert into casework.standing (case_file_id, post_id, standing, from_at, until_at)
    values (p_id, p_worker_post_id, 'case-worker', p_at, p_until), (p_id, p_supervisor_post_id, 'supervisor', p_at, p_until);
  if v_before <> p_worker_post_id then
    insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, account_id)
      select p_id, a.post_id, 'ex-owner', p_at, p_at + interval '30 days', a.account_id from agency.appointment a
        where a.post_id = v_before and a.from_at <= now() and a.until_at > now();
  end if;
  update casework.case_file set worker_post_id = p_worker_post_id, supervisor_post_id = p_supervisor_post_id, version = version + 1
    where id = p_id;
end $$;

-- As before, and whoever took the report keeps the pointer of the file it became: one's own report is not swallowed.
create or replace function casework.settle_opened_report(p_report_id uuid, p_case_file_id uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update casework.report r set state = 'opened', case_file_id = p_case_file_id, settled_at = p_at, version = r.version + 1
    where r.id = p_report_id and r.state = 'triaged' and r.unit_id in (select authn.units_where_i_am('intake-officer'))
      and exists (select from casework.case_file f where f.id = p_case_file_id and f.unit_id = r.unit_id and f.opened_at = p_at)
      and not exists (select from casework.report o where o.case_file_id = p_case_file_id);
  if not found then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  insert into casework.standing (case_file_id, post_id, standing, from_at, until_at)
    select p_case_file_id, r.taken_by_post_id, 'reporter', p_at, p_at + interval '90 days' from casework.report r
      where r.id = p_report_id and not exists (select from casework.standing s where s.case_file_id = p_case_file_id and s.post_id = r.taken_by_post_id);
end $$;

-- Counts a file towards what one person opens. False: this one would be too many. Files opened within the hour cost nothing more.
create function authn.count_opening(p_account_id uuid, p_case_file_id uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from authn.opening o where o.account_id = p_account_id and o.case_file_id = p_case_file_id and o.at > now() - interval '1 hour') then
    return true;
  end if;
  -- two openings at once are counted one after the other, or both would find a free place
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(p_account_id::text, 2));
  if (select count(*) from authn.opening o where o.account_id = p_account_id and o.at > now() - interval '1 hour')
       >= (select l.most from ops.volume_limit l where l.name = 'files-an-hour')
     or (select count(*) from authn.opening o where o.account_id = p_account_id and o.at > now() - interval '1 day' and o.case_file_id <> p_case_file_id)
       >= (select l.most from ops.volume_limit l where l.name = 'files-a-day') then
    return false;
  end if;
  insert into authn.opening values (p_account_id, p_case_file_id, now())
    on conflict (account_id, case_file_id) do update set at = excluded.at;
  return true;
end $$;

alter table audit.line drop constraint line_outcome;
alter table audit.line add constraint line_outcome check (outcome in ('shown', 'accepted', 'refused', 'denied', 'limited'));

alter type pipeline.entry add attribute limited boolean, add attribute needs_step_up boolean;

-- As before. Besides: an action that needs a fresh proof waits for it, and nobody opens more files than a person can care for.
create or replace function pipeline.enter(p_token_hash bytea, p_at timestamptz, p_action text, p_subject_kind text, p_subject_id uuid,
  p_compartments text[], p_purpose text, p_command_id uuid) returns pipeline.entry
language plpgsql security definer set search_path = '' as $$
declare v pipeline.entry; v_outcome text;
begin
  v.account_id := authn.begin_as(p_token_hash);
  if v.account_id is null then return v; end if;
  if p_command_id is not null then
    -- two deliveries of one command wait for one another
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(p_command_id::text, 1));
    select c.answer into v.first_answer from pipeline.command c
      where c.id = p_command_id and c.account_id = v.account_id and c.name = p_action;
    -- What she did herself she is told again, also when by doing it she gave up her standing: codes and ids, never content.
    -- Whoever is kept from the child by now hears nothing, not even of herself.
    if v.first_answer is not null and not casework.is_kept_from_me(case p_subject_kind when 'case-file' then p_subject_id
        when 'report' then (select r.case_file_id from casework.report r where r.id = p_subject_id) end) then
      v.allowed := true; v.limited := false; v.needs_step_up := false;
      return v;
    end if;
  end if;
  v.post_ids := array(select authn.my_posts());
  v.standings := authn.standings_to(p_subject_kind, p_subject_id);
  v.allowed := exists (select from authn.action_rule r where r.action = p_action and r.standing = any (v.standings));
  v.needs_step_up := v.allowed and exists (select from authn.step_up_rule r where r.action = p_action) and not authn.stepped_up();
  v.limited := v.allowed and p_subject_kind = 'case-file' and not authn.count_opening(v.account_id, p_subject_id);
  v_outcome := case when not v.allowed or v.needs_step_up then 'denied' when v.limited then 'limited' when p_command_id is null then 'shown' end;
  if v_outcome is not null then
    if v_outcome <> 'shown' then v.first_answer := null; end if;
    perform audit.record(coalesce(case when v.allowed then p_subject_id end, v.account_id), p_at, p_action,
      p_subject_kind, p_subject_id, p_compartments, p_purpose, v_outcome, p_command_id);
  end if;
  return v;
end $$;

grant execute on function authn.step_up(bytea), authn.stepped_up(), casework.is_kept_from_me(uuid), authn.begin_as(bytea, boolean),
  casework.files_open(text, boolean), authn.standings_to(text, uuid) to lingkar_app;
