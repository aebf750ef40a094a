-- What every request passes through, in fewer statements: the same answers, the same lines, less of the machine (bench/README.md, rows 1–3).

-- Every request rewrites its row here. Room in each page keeps the old versions from piling up under one another.
alter table authn.caller set (fillfactor = 10);

-- Which files a post reaches is asked by every policy: answered from the index alone.
create index standing_of_post on casework.standing (post_id, case_file_id) include (standing, from_at, until_at, account_id, members_only, compartments);
drop index casework.standing_post;

-- The caller row of this transaction; without an account for a token that opens nothing, or for a second person in one transaction.
create function authn.begin(p_token_hash bytea, p_for_set_up boolean) returns authn.caller
language plpgsql security definer set search_path = '' as $$
declare v authn.caller; v_account uuid; v_seen timestamptz;
begin
  select s.account_id, s.seen_at into v_account, v_seen from authn.session s
    join agency.account a on a.id = s.account_id and a.closed_at is null
    where s.token_hash = p_token_hash and s.revoked_at is null and s.expires_at > now() and s.seen_at > now() - interval '30 minutes'
      and (s.complete or p_for_set_up) and (s.device_key is null or s.refreshed_at > now() - interval '10 minutes');
  -- The caller row is the first thing a transaction writes: one without a number has none.
  if pg_catalog.pg_current_xact_id_if_assigned() is not null then
    select * into v from authn.caller c where c.pid = pg_catalog.pg_backend_pid() and c.xid = pg_catalog.pg_current_xact_id_if_assigned();
    if found then
      if v.account_id is distinct from v_account then v.account_id := null; end if;
      return v;
    end if;
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
      token_hash = excluded.token_hash, denied_files = excluded.denied_files, member_files = excluded.member_files
    returning * into v;
  return v;
end $$;

create or replace function authn.begin_as(p_token_hash bytea, p_for_set_up boolean default false) returns uuid
language plpgsql security definer set search_path = '' as $$
declare v authn.caller;
begin
  v := authn.begin(p_token_hash, p_for_set_up);
  return v.account_id;
end $$;

create or replace function pipeline.enter(p_token_hash bytea, p_at timestamptz, p_action text, p_subject_kind text, p_subject_id uuid,
    p_compartments text[], p_purpose text, p_command_id uuid) returns pipeline.entry
language plpgsql security definer set search_path = '' as $$
declare v pipeline.entry; v_caller authn.caller; v_asks_proof boolean; v_outcome text;
begin
  v_caller := authn.begin(p_token_hash, false);
  v.account_id := v_caller.account_id;
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
  v.post_ids := v_caller.post_ids;
  v.standings := authn.standings_to(p_subject_kind, p_subject_id);
  select exists (select from authn.action_rule r where r.action = p_action and r.standing = any (v.standings)),
      exists (select from authn.step_up_rule r where r.action = p_action)
    into v.allowed, v_asks_proof;
  v.needs_step_up := v.allowed and v_asks_proof and not authn.stepped_up();
  v.limited := v.allowed and p_subject_kind = 'case-file' and not authn.count_opening(v.account_id, p_subject_id);
  v_outcome := case when not v.allowed or v.needs_step_up then 'denied' when v.limited then 'limited' when p_command_id is null then 'shown' end;
  if v_outcome is not null then
    if v_outcome <> 'shown' then v.first_answer := null; end if;
    perform audit.record(coalesce(case when v.allowed then p_subject_id end, v.account_id), p_at, p_action,
      p_subject_kind, p_subject_id, p_compartments, p_purpose, v_outcome, p_command_id);
  end if;
  return v;
end $$;

create or replace function authn.standings_to(p_kind text, p_id uuid) returns text[]
language plpgsql stable security definer set search_path = '' as $$
declare v_account uuid; v_posts uuid[];
begin
  select c.account_id, c.post_ids into v_account, v_posts from authn.caller c
    where c.pid = pg_catalog.pg_backend_pid() and c.xid = pg_catalog.pg_current_xact_id_if_assigned();
  if v_account is null then return '{}'; end if;
  if p_kind = 'case-file' then
    return array(select distinct s.standing from casework.standings_now(p_id) s where p_id is not null order by 1);
  elsif p_kind = 'report' then
    return casework.standings_to_report(p_id);
  end if;
  return array(select 'signed-in' union select r.standing from agency.post p join authn.role_rule r on r.role = p.role
    where p.id = any (v_posts) order by 1);
end $$;

create or replace function casework.files_open(p_compartment text, p_write boolean default false) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare v_account uuid; v_posts uuid[]; v_denied uuid[]; v_member uuid[]; v_whole text[];
begin
  select c.account_id, c.post_ids, c.denied_files, c.member_files,
      array(select r.standing from authn.compartment_rule r where r.compartment = p_compartment and (r.may_write or not p_write))
    into v_account, v_posts, v_denied, v_member, v_whole
    from authn.caller c where c.pid = pg_catalog.pg_backend_pid() and c.xid = pg_catalog.pg_current_xact_id_if_assigned();
  if v_account is null then return; end if;
  -- as arrays: the planner cannot guess how few posts a person holds, and would read every standing there is
  return query select distinct s.case_file_id from casework.standing s
    where s.post_id = any (v_posts) and s.from_at <= now() and s.until_at > now()
      and (s.account_id is null or s.account_id = v_account)
      and (not s.members_only or s.case_file_id = any (v_member))
      and s.case_file_id <> all (v_denied)
      and case when s.compartments is null then s.standing = any (v_whole)
        else not p_write and p_compartment = any (s.compartments) and exists (select from authn.limited_rule l
          join agency.post p on p.role = l.role where p.id = s.post_id and l.standing = s.standing and l.compartment = p_compartment) end;
end $$;
