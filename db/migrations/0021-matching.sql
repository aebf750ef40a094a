-- Finding that two files are about one child, without telling anybody who searches (domain.md F4; security.md 3.12, T-B, T33; decision 12).

-- Words of a name are folded and cut otherwise from now on. Values of the old kind would never meet the new ones: they go, and come again
-- when the identity is next recorded.
delete from vault.index_token where kind = 'name';
alter table vault.index_token
  -- which word of the name: two keys of one word are one word met
  add column part smallint not null default 0,
  drop constraint index_token_kind,
  add constraint index_token_kind check (kind in ('nik', 'name', 'bone', 'born'));

-- Identities recorded and not yet compared. The request that records writes one row here, the same whatever is or is not known.
create table casework.matching_wait (
  id bigint generated always as identity primary key,
  case_file_id uuid not null references casework.case_file (id),
  typed_by uuid,
  at timestamptz not null default now()
);

-- A question to whoever had a file first: is this the same child? No unique key on who the child is; only one question for each two files.
create table casework.matching_task (
  id uuid primary key default gen_random_uuid(),
  -- the file that was known before; its people are asked
  case_file_id uuid not null references casework.case_file (id),
  -- the file whose identity was typed; its people hear nothing until two others have agreed
  other_file_id uuid not null references casework.case_file (id),
  hint text not null constraint matching_task_hint check (hint in ('same-nik', 'alike-name', 'one-word-name')),
  typed_by uuid,
  found_at timestamptz not null default now(),
  state text not null default 'open'
    constraint matching_task_state check (state in ('open', 'not-sure', 'another-child', 'same-child-proposed', 'same-child')),
  ask_again_on date,
  answered_at timestamptz,
  answered_by uuid references agency.account (id),
  -- from here on statistics count the two files as one child
  confirmed_at timestamptz,
  confirmed_by uuid references agency.account (id),
  version integer not null default 1,
  constraint matching_task_of_two_files check (case_file_id <> other_file_id),
  constraint matching_task_confirmed_by_another check (confirmed_by <> answered_by),
  constraint matching_task_confirmed_whole check ((state = 'same-child') = (confirmed_at is not null and confirmed_by is not null))
);
create unique index matching_task_pair on casework.matching_task (least(case_file_id, other_file_id), greatest(case_file_id, other_file_id));
create index matching_task_file on casework.matching_task (case_file_id);
create index matching_task_other on casework.matching_task (other_file_id);

-- The application reads and writes neither table: only what the functions below give.
alter table casework.matching_wait enable row level security; alter table casework.matching_wait force row level security;
alter table casework.matching_task enable row level security; alter table casework.matching_task force row level security;
create policy matching_wait_owner on casework.matching_wait to lingkar_owner using (true) with check (true);
create policy matching_task_owner on casework.matching_task to lingkar_owner using (true) with check (true);

create function casework.await_matching() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into casework.matching_wait (case_file_id, typed_by) values (new.case_file_id, authn.account_id());
  return null;
end $$;
create trigger identity_awaits_matching after insert or update on vault.identity
  for each row execute function casework.await_matching();

-- A file that is no longer restricted takes part from then on; who lifted the restriction typed nothing.
create function casework.await_matching_again() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into casework.matching_wait (case_file_id) select new.id where exists (select from vault.identity i where i.case_file_id = new.id);
  return null;
end $$;
create trigger file_awaits_matching after update of restricted on casework.case_file
  for each row when (old.restricted and not new.restricted) execute function casework.await_matching_again();

-- Other files that may be about the same child, with the kind of hint. Without rights of its own: it works inside compare_waiting alone.
-- A file that was typed into later and still waits is left to its own turn: otherwise the question would come to whoever typed it.
create function casework.alike_files(p_id uuid, p_wait_id bigint) returns table (case_file_id uuid, hint text)
language plpgsql stable set search_path = '' as $$
declare v_one casework.case_file; v_words integer; v_many bigint; v_born bytea[]; v_same_nik uuid[];
begin
  select * into v_one from casework.case_file f where f.id = p_id and not f.restricted and f.erased_at is null;
  if v_one.id is null then return; end if;
  v_words := (select count(distinct t.part) from vault.index_token t where t.case_file_id = p_id and t.kind = 'name');
  v_born := array(select t.token from vault.index_token t where t.case_file_id = p_id and t.kind = 'born');
  v_many := (select greatest(20, count(*) / 100) from casework.case_file);
  v_same_nik := array(select f.id from vault.index_token m join vault.index_token o on o.kind = 'nik' and o.token = m.token
    join casework.case_file f on f.id = o.case_file_id
    where m.case_file_id = p_id and m.kind = 'nik' and f.child_id <> v_one.child_id and not f.restricted and f.erased_at is null
      and not exists (select from casework.matching_wait w where w.case_file_id = f.id and w.id > p_wait_id));
  return query select n, 'same-nik' from unnest(v_same_nik) n;
  return query
    with bucket as materialized (
      -- a word half the country bears says nothing: of the words met at least one must be rarer than one file in a hundred
      select m.kind, m.part, o.case_file_id, o.part as other_part, count(*) over (partition by m.kind, m.token) <= v_many as is_rare
        from vault.index_token m join vault.index_token o on o.kind = m.kind and o.token = m.token
        where m.case_file_id = p_id and m.kind in ('name', 'bone') and o.case_file_id <> p_id
    ), met as materialized (
      select b.case_file_id as id, least(count(distinct b.part), count(distinct b.other_part)) as words
        from bucket b group by b.case_file_id
        -- consonants alone are a slip of the pen: beside a word that was heard, or in a name of one word
        having bool_or(b.is_rare) and (v_words = 1 or (count(distinct b.part) >= 2 and bool_or(b.kind = 'name'))
          or (select count(distinct t.part) from vault.index_token t where t.case_file_id = b.case_file_id and t.kind = 'name') = 1)
    )
    select m.id, case when m.words >= 2 then 'alike-name' else 'one-word-name' end
      from met m join casework.case_file f on f.id = m.id
      where not f.restricted and f.erased_at is null and f.child_id <> v_one.child_id and f.id <> all (v_same_nik)
        and (f.sex = v_one.sex or 'X' in (f.sex, v_one.sex))
        and exists (select from vault.index_token t where t.case_file_id = f.id and t.kind = 'born' and t.token = any (v_born))
        -- where one of the two has a single word, that word is enough, within one regency
        and (m.words >= 2 or left(f.service_region, 5) = left(v_one.service_region, 5))
        and not exists (select from casework.matching_wait w where w.case_file_id = f.id and w.id > p_wait_id)
      -- a name that meets more files than a person can look at says nothing either
      order by m.words desc, f.opened_at limit 5;
end $$;

-- Compares what waits and lays down questions. Says nothing to whoever calls it; called on a clock, by no request.
create function casework.compare_waiting() returns void
language plpgsql security definer set search_path = '' as $$
declare v casework.matching_wait;
begin
  if not pg_catalog.pg_try_advisory_xact_lock(pg_catalog.hashtextextended('matching', 3)) then return; end if;
  for v in select * from casework.matching_wait order by id limit 50 for update skip locked loop
    insert into casework.matching_task as t (case_file_id, other_file_id, hint, typed_by)
      select a.case_file_id, v.case_file_id, a.hint, v.typed_by from casework.alike_files(v.case_file_id, v.id) a
      on conflict (least(case_file_id, other_file_id), greatest(case_file_id, other_file_id)) do update
        -- a hint grows only by what the other side types, or whoever is asked could try out numbers
        set hint = 'same-nik', version = t.version + 1 where excluded.hint = 'same-nik' and t.hint <> 'same-nik'
          and t.other_file_id = excluded.other_file_id and t.state in ('open', 'not-sure');
    delete from casework.matching_wait w where w.id = v.id;
  end loop;
end $$;

-- Whether somebody other than the one named holds, now, one of these standings on a file and is kept from neither of two files.
create function casework.is_held_by_another(p_file uuid, p_standings text[], p_but uuid, p_other_file uuid) returns boolean
language sql stable set search_path = '' as $$
  select exists (select from casework.standing s
    join agency.appointment a on a.post_id = s.post_id and a.from_at <= now() and a.until_at > now()
    join agency.account c on c.id = a.account_id and c.closed_at is null
    where s.case_file_id = p_file and s.standing = any (p_standings) and s.from_at <= now() and s.until_at > now()
      and (s.account_id is null or s.account_id = a.account_id) and a.account_id is distinct from p_but
      and not exists (select from casework.denied d
        where d.account_id = a.account_id and d.case_file_id in (p_file, p_other_file) and d.lifted_at is null))
$$;

-- The questions that are the caller's to see, each with the pointer (K1), age band and region of both files and nothing else.
-- `ask`: to the case worker and supervisor of the older file, never to whoever typed. `decide`: to both supervisors once "the same child"
-- was answered; `mine` where the caller is the one who decides. `agreed`: to the people of both files, for thirty days.
-- Where none of those people may see it or could act, the head of the unit is asked.
create function casework.matching_tasks(p_today date) returns table (id uuid, kind text, mine boolean, hint text, found_on date, version integer,
  file_id uuid, code_name text, age_band text, region text, other_code_name text, other_age_band text, other_region text, other_unit text,
  other_worker_title text, other_worker text)
language plpgsql stable security definer set search_path = '' as $$
declare v_account uuid := authn.account_id();
begin
  if v_account is null then return; end if;
  return query
    with standing as (
      select s.case_file_id, array_agg(s.standing) as held from casework.standings_now() s
        where s.standing in ('case-worker', 'supervisor', 'unit-head') group by s.case_file_id
    ), due as (
      select t.*, 'ask' as kind, true as mine, t.case_file_id as own_id, t.other_file_id as far_id
        from casework.matching_task t join standing s on s.case_file_id = t.case_file_id
        where (t.state = 'open' or (t.state = 'not-sure' and t.ask_again_on <= p_today)) and t.typed_by is distinct from v_account
          and (s.held && array['case-worker', 'supervisor']
            or not casework.is_held_by_another(t.case_file_id, array['case-worker', 'supervisor'], t.typed_by, t.other_file_id))
      union all
      select t.*, 'decide', t.answered_by <> v_account, t.other_file_id, t.case_file_id
        from casework.matching_task t join standing s on s.case_file_id = t.other_file_id
        where t.state = 'same-child-proposed' and ('supervisor' = any (s.held) or ('unit-head' = any (s.held)
          and not casework.is_held_by_another(t.other_file_id, array['supervisor'], t.answered_by, t.case_file_id)))
      union all
      select t.*, 'decide', false, t.case_file_id, t.other_file_id
        from casework.matching_task t join standing s on s.case_file_id = t.case_file_id
        where t.state = 'same-child-proposed' and 'supervisor' = any (s.held)
          and not exists (select from standing o where o.case_file_id = t.other_file_id and o.held && array['supervisor', 'unit-head'])
      union all
      select t.*, 'agreed', false, s.case_file_id, case when s.case_file_id = t.case_file_id then t.other_file_id else t.case_file_id end
        from casework.matching_task t join standing s on s.case_file_id in (t.case_file_id, t.other_file_id)
        where t.state = 'same-child' and t.confirmed_at > now() - interval '30 days' and s.held && array['case-worker', 'supervisor']
          -- who stands on both reads it once
          and (s.case_file_id = t.case_file_id or not exists (select from standing o
            where o.case_file_id = t.case_file_id and o.held && array['case-worker', 'supervisor']))
    )
    select d.id, d.kind, d.mine, d.hint, (d.found_at at time zone 'UTC' + interval '7 hours')::date, d.version,
      f.id, f.code_name, f.age_band, f.service_region, o.code_name, o.age_band, o.service_region, u.name, p.title,
      (select c.display_name from agency.appointment a join agency.account c on c.id = a.account_id and c.closed_at is null
        where a.post_id = p.id and a.from_at <= now() and a.until_at > now() order by a.from_at limit 1)
    from due d join casework.case_file f on f.id = d.own_id join casework.case_file o on o.id = d.far_id
      join agency.unit u on u.id = o.unit_id join agency.post p on p.id = o.worker_post_id
    where not f.restricted and f.erased_at is null and not o.restricted and o.erased_at is null and not casework.is_kept_from_me(o.id)
    order by d.found_at, d.id;
end $$;

-- Locked before it is read for a decision: of two answers one is first, and the other sees it. Says nothing of whether there is one.
create function casework.hold_matching_task(p_id uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if authn.account_id() is null then raise exception 'nobody is established' using errcode = '28000'; end if;
  perform from casework.matching_task t where t.id = p_id for update;
end $$;

create function casework.settle_matching_task(p_id uuid, p_state text, p_ask_again_on date, p_at timestamptz, p_today date) returns void
language plpgsql security definer set search_path = '' as $$
declare v_kind text;
begin
  select t.kind into v_kind from casework.matching_tasks(p_today) t where t.id = p_id and t.mine;
  if v_kind = 'ask' and p_state in ('another-child', 'not-sure', 'same-child-proposed') then
    update casework.matching_task t set state = p_state, ask_again_on = p_ask_again_on, answered_at = p_at, answered_by = authn.account_id(),
      version = t.version + 1 where t.id = p_id;
  elsif v_kind = 'decide' and p_state = 'same-child' then
    update casework.matching_task t set state = p_state, ask_again_on = null, confirmed_at = p_at, confirmed_by = authn.account_id(),
      version = t.version + 1 where t.id = p_id;
  elsif v_kind = 'decide' and p_state in ('another-child', 'not-sure') then
    update casework.matching_task t set state = p_state, ask_again_on = p_ask_again_on, version = t.version + 1 where t.id = p_id;
  else
    raise exception 'not allowed' using errcode = '42501';
  end if;
end $$;

grant execute on function casework.compare_waiting(), casework.matching_tasks(date), casework.hold_matching_task(uuid),
  casework.settle_matching_task(uuid, text, date, timestamptz, date) to lingkar_app;
