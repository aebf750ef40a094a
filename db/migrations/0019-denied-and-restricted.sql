-- Who must never see a file, the family card that says so without anybody saying it, and files that only named people know
-- (security.md 3.5, 3.7; N2, N3, N18; domain.md B3, G-11).

-- The same person is kept away once for one reason.
create unique index denied_once on casework.denied (case_file_id, account_id, reason) where lifted_at is null;

create table casework.restriction (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  reason text not null constraint restriction_reason check (reason in ('protected-by-lpsk', 'staff-is-suspect', 'publicly-known')),
  restricted_at timestamptz not null,
  restricted_by uuid not null references agency.account (id),
  asked_at timestamptz,
  asked_by uuid references agency.account (id),
  opened_at timestamptz,
  opened_by uuid references agency.account (id),
  constraint restriction_asked_whole check ((asked_at is null) = (asked_by is null)),
  constraint restriction_opened_whole check ((opened_at is null) = (opened_by is null)),
  -- what keeps a child hidden is never taken away by one person alone
  constraint restriction_opened_by_another check (opened_by is null or (asked_by is not null and opened_by <> asked_by))
);
create unique index restriction_one_at_a_time on casework.restriction (case_file_id) where opened_at is null;

-- Family cards of staff: a keyed hash, never the number. An older card stays: whoever was family is family.
create table authn.household (
  account_id uuid not null references agency.account (id),
  token bytea not null constraint household_token_whole check (octet_length(token) = 32),
  registered_at timestamptz not null default now(),
  primary key (account_id, token)
);
create index household_token on authn.household (token);

-- Somebody of another unit looks at what the cards said; the file's own people and the person concerned decide nothing about it.
create table casework.household_match (
  id uuid primary key default gen_random_uuid(),
  case_file_id uuid not null references casework.case_file (id),
  account_id uuid not null references agency.account (id),
  denied_id uuid not null references casework.denied (id),
  unit_id uuid not null references agency.unit (id),
  made_at timestamptz not null default now(),
  settled_at timestamptz,
  settled_by uuid references agency.account (id),
  stands boolean,
  constraint household_match_settled_whole check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (stands is null)),
  constraint household_match_by_another check (settled_by <> account_id)
);
create index household_match_file on casework.household_match (case_file_id);
create index household_match_unit on casework.household_match (unit_id) where settled_at is null;

alter table casework.restriction enable row level security; alter table casework.restriction force row level security;
alter table casework.household_match enable row level security; alter table casework.household_match force row level security;
alter table authn.household enable row level security; alter table authn.household force row level security;
create policy restriction_owner on casework.restriction to lingkar_owner using (true) with check (true);
create policy household_match_owner on casework.household_match to lingkar_owner using (true) with check (true);
create policy household_owner on authn.household to lingkar_owner using (true) with check (true);

-- The family card of the child: sealed like every number of identity. Its keyed hash lies where nobody reads it.
alter table vault.identity add column kk vault.sealed;
create table vault.household_token (
  case_file_id uuid primary key references casework.case_file (id),
  token bytea not null constraint household_token_whole check (octet_length(token) = 32)
);
create index household_token_lookup on vault.household_token (token);
alter table vault.household_token enable row level security; alter table vault.household_token force row level security;
create policy household_token_owner on vault.household_token to lingkar_owner using (true) with check (true);

-- The hash of a card goes with the keys of the file.
create function casework.forget_household() returns trigger language plpgsql set search_path = '' as $$
begin
  delete from vault.household_token where case_file_id = new.id;
  return null;
end $$;
create trigger case_file_erased after update of erased_at on casework.case_file for each row when (new.erased_at is not null)
  execute function casework.forget_household();

-- Whether a person can be reached through this file: an open account, not kept away, and named where the file is restricted.
create function casework.is_in_reach(p_case_file_id uuid, p_account_id uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from agency.account c where c.id = p_account_id and c.closed_at is null)
    and not exists (select from casework.denied d where d.case_file_id = p_case_file_id and d.account_id = p_account_id and d.lifted_at is null)
    and exists (select from casework.case_file f where f.id = p_case_file_id and (not f.restricted
      or exists (select from casework.member m where m.case_file_id = f.id and m.account_id = p_account_id)))
$$;
create function casework.has_holder_in_reach(p_case_file_id uuid, p_post_id uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from agency.appointment t where t.post_id = p_post_id and t.from_at <= now() and t.until_at > now()
    and casework.is_in_reach(p_case_file_id, t.account_id))
$$;
create function casework.refuse_unless(p_allowed boolean) returns void language plpgsql set search_path = '' as $$
begin
  if p_allowed is not true then raise exception 'not allowed' using errcode = '42501'; end if;
end $$;
create function casework.stand_as(p_case_file_id uuid, p_standings text[]) returns boolean language sql stable set search_path = '' as $$
  select authn.standings_to('case-file', p_case_file_id) && p_standings
$$;

-- As before; and whoever is kept from this file, or not named on it, is nobody who could be given it.
create or replace function casework.posts_for(p_id uuid) returns table (id uuid, role text, title text, holder text, open_files integer)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not (authn.standings_to('case-file', p_id) && array['case-worker', 'co-worker', 'supervisor', 'unit-head']) then return; end if;
  return query select p.id, p.role, p.title,
    (select c.display_name from agency.appointment a join agency.account c on c.id = a.account_id
      where a.post_id = p.id and a.from_at <= now() and a.until_at > now() and casework.is_in_reach(p_id, c.id) order by a.from_at limit 1),
    (select count(*)::integer from casework.case_file f where f.worker_post_id = p.id and f.state <> 'ST15' and not f.restricted and f.erased_at is null)
  from agency.post p where p.unit_id = (select f.unit_id from casework.case_file f where f.id = p_id) order by p.role, p.title, p.id;
end $$;

-- Whether a standing counts for anybody now: a post somebody holds who is kept away, or not named, opens nothing. Asked by who is on the file.
create function casework.counts_now(p_case_file_id uuid, p_post_id uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select casework.stand_as(p_case_file_id, array['case-worker', 'co-worker', 'supervisor', 'unit-head']) and (casework.has_holder_in_reach(p_case_file_id, p_post_id)
    or not exists (select from agency.appointment t where t.post_id = p_post_id and t.from_at <= now() and t.until_at > now()))
$$;

-- Files without a worker or a supervisor who can open them, told to those on the file who can name another.
create function casework.files_out_of_reach() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select f.id from casework.case_file f
    where f.id in (select s.case_file_id from casework.standings_now() s where s.standing in ('supervisor', 'unit-head')
        or (s.standing = 'case-worker' and s.members_only))
      and f.erased_at is null and f.state not in ('ST15', 'ST18')
      and not (casework.has_holder_in_reach(f.id, f.worker_post_id) and casework.has_holder_in_reach(f.id, f.supervisor_post_id));
end $$;

create function casework.deny_person(p_id uuid, p_case_file_id uuid, p_account_id uuid, p_reason text, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform casework.refuse_unless(casework.stand_as(p_case_file_id, array['case-worker', 'co-worker', 'supervisor', 'unit-head'])
    and p_reason in ('relative', 'named-as-offender', 'named-by-child'));
  insert into casework.denied (id, case_file_id, account_id, reason, denied_at, denied_by)
    values (p_id, p_case_file_id, p_account_id, p_reason, p_at, authn.account_id());
end $$;

create function casework.lift_denial(p_case_file_id uuid, p_id uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update casework.denied d set lifted_at = p_at, lifted_by = authn.account_id()
    where d.id = p_id and d.case_file_id = p_case_file_id and d.lifted_at is null and d.account_id <> authn.account_id()
      -- what the family cards said is looked at by another unit
      and d.reason <> 'household' and d.denied_by <> authn.account_id()
      and casework.stand_as(p_case_file_id, case when d.reason = 'relative' then array['supervisor', 'unit-head'] else array['unit-head'] end);
  perform casework.refuse_unless(found);
end $$;

-- One family, two cards: kept away at once, and a notice to a unit of the same kind that has no part in it.
-- Once looked at, the same pair is not asked about again.
create function casework.deny_household(p_case_file_id uuid, p_account_id uuid) returns void
language plpgsql set search_path = '' as $$
declare v_denied uuid;
begin
  if exists (select from casework.denied d where d.case_file_id = p_case_file_id and d.account_id = p_account_id and d.reason = 'household') then
    return;
  end if;
  insert into casework.denied (case_file_id, account_id, reason) values (p_case_file_id, p_account_id, 'household') returning id into v_denied;
  insert into casework.household_match (case_file_id, account_id, denied_id, unit_id)
    select f.id, p_account_id, v_denied, u.id from casework.case_file f join agency.unit own on own.id = f.unit_id join agency.agency g on g.id = own.agency_id
      join agency.agency h on h.kind = g.kind join agency.unit u on u.agency_id = h.id and u.id <> own.id
      where f.id = p_case_file_id
        and exists (select from agency.post p join agency.appointment t on t.post_id = p.id
          where p.unit_id = u.id and p.role in ('R02', 'R04') and t.from_at <= now() and t.until_at > now())
        and not exists (select from agency.post p join agency.appointment t on t.post_id = p.id
          where p.unit_id = u.id and t.account_id = p_account_id and t.until_at > now())
      order by pg_catalog.left(u.region_code, 2) = pg_catalog.left(own.region_code, 2) desc, pg_catalog.md5(u.id::text || f.id::text) limit 1;
end $$;
-- Keeps the hash of the child's card, or none. Gives nothing back: the answer is the same whether a card of staff fits or not.
create function vault.keep_household(p_case_file_id uuid, p_token bytea) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform casework.refuse_unless(p_case_file_id in (select casework.files_open('K2', true)));
  if p_token is null then
    delete from vault.household_token where case_file_id = p_case_file_id;
  else
    insert into vault.household_token values (p_case_file_id, p_token) on conflict (case_file_id) do update set token = excluded.token;
  end if;
  perform casework.deny_household(p_case_file_id, h.account_id) from authn.household h where h.token = p_token;
end $$;

create function authn.own_households() returns timestamptz[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(h.registered_at order by h.registered_at), '{}') from authn.household h where h.account_id = authn.account_id()
$$;
-- Gives nothing back: who registers a card learns nothing about any child.
create function authn.register_household(p_token bytea, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform casework.refuse_unless(authn.account_id() is not null and pg_catalog.cardinality(authn.own_households()) < 6);
  insert into authn.household values (authn.account_id(), p_token, p_at) on conflict do nothing;
  perform casework.deny_household(i.case_file_id, authn.account_id())
    from vault.household_token i where i.token = p_token;
end $$;

-- What waits for the caller's unit: whom it concerns, the spoken name of the file, and where it is kept. Never the child, never the card.
create function casework.household_matches() returns table (id uuid, person text, code_name text, unit text, made_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select m.id, c.display_name, f.code_name, u.name, m.made_at from casework.household_match m
    join agency.account c on c.id = m.account_id join casework.case_file f on f.id = m.case_file_id join agency.unit u on u.id = f.unit_id
  where m.settled_at is null and m.unit_id in (select p.unit_id from agency.post p where p.id in (select authn.my_posts()) and p.role in ('R02', 'R04'))
    and m.account_id <> authn.account_id() and not f.restricted and f.erased_at is null
    and not exists (select from casework.denied d where d.case_file_id = f.id and d.account_id = authn.account_id() and d.lifted_at is null)
  order by m.made_at, m.id
$$;
create function casework.settle_household_match(p_id uuid, p_stands boolean, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare v_denied uuid;
begin
  perform casework.refuse_unless(exists (select from casework.household_matches() m where m.id = p_id));
  update casework.household_match set settled_at = p_at, settled_by = authn.account_id(), stands = p_stands
    where id = p_id and settled_at is null returning denied_id into v_denied;
  perform casework.refuse_unless(v_denied is not null);
  if not p_stands then
    update casework.denied set lifted_at = p_at, lifted_by = authn.account_id() where id = v_denied and lifted_at is null;
  end if;
end $$;

-- A restricted file needs people who can act on it.
create function casework.refuse_out_of_reach(p_case_file_id uuid) returns void language plpgsql set search_path = '' as $$
begin
  if not exists (select from casework.case_file f where f.id = p_case_file_id
      and casework.has_holder_in_reach(f.id, f.worker_post_id) and casework.has_holder_in_reach(f.id, f.supervisor_post_id)) then
    raise exception 'a restricted file keeps a worker and a supervisor in reach' using errcode = '23514', constraint = 'restricted_file_in_reach';
  end if;
end $$;
create function casework.add_members(p_case_file_id uuid, p_members uuid[]) returns void language sql set search_path = '' as $$
  insert into casework.member (case_file_id, account_id)
    select p_case_file_id, c.id from agency.account c where c.id = any (p_members) and c.closed_at is null
      and not exists (select from casework.denied d where d.case_file_id = p_case_file_id and d.account_id = c.id and d.lifted_at is null)
    on conflict do nothing
$$;

create function casework.restrict_file(p_id uuid, p_case_file_id uuid, p_reason text, p_members uuid[], p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform casework.refuse_unless(casework.stand_as(p_case_file_id, array['supervisor', 'unit-head']));
  insert into casework.restriction (id, case_file_id, reason, restricted_at, restricted_by)
    values (p_id, p_case_file_id, p_reason, p_at, authn.account_id());
  perform casework.add_members(p_case_file_id, p_members);
  update casework.case_file set restricted = true where id = p_case_file_id;
  update casework.standing set members_only = true where case_file_id = p_case_file_id;
  perform casework.refuse_out_of_reach(p_case_file_id);
end $$;

create function casework.change_members(p_case_file_id uuid, p_add uuid[], p_remove uuid[]) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform casework.refuse_unless(casework.stand_as(p_case_file_id, array['case-worker', 'supervisor', 'unit-head'])
    and exists (select from casework.case_file f where f.id = p_case_file_id and f.restricted));
  perform from casework.case_file where id = p_case_file_id for update;
  delete from casework.member where case_file_id = p_case_file_id and account_id = any (p_remove);
  perform casework.add_members(p_case_file_id, p_add);
  -- taking nobody away may also happen while the file waits for a successor: that is how she comes in
  if pg_catalog.cardinality(p_remove) > 0 then perform casework.refuse_out_of_reach(p_case_file_id); end if;
end $$;

create function casework.ask_to_open(p_case_file_id uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform casework.refuse_unless(casework.stand_as(p_case_file_id, array['supervisor', 'unit-head']));
  update casework.restriction set asked_at = p_at, asked_by = authn.account_id() where case_file_id = p_case_file_id and opened_at is null;
  perform casework.refuse_unless(found);
end $$;

create function casework.open_restricted(p_case_file_id uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform casework.refuse_unless(casework.stand_as(p_case_file_id, array['case-worker', 'co-worker', 'supervisor', 'unit-head']));
  update casework.restriction set opened_at = p_at, opened_by = authn.account_id()
    where case_file_id = p_case_file_id and opened_at is null and asked_by <> authn.account_id();
  perform casework.refuse_unless(found);
  update casework.case_file set restricted = false where id = p_case_file_id;
  update casework.standing set members_only = false where case_file_id = p_case_file_id;
  delete from casework.member where case_file_id = p_case_file_id;
end $$;

-- Who is kept away, whether the file is restricted and who may know it: for whoever carries the file, nobody else.
-- What the family cards said is shown to who signs for the file: trying out numbers must not tell a worker whose card it is.
create function casework.kept_away(p_case_file_id uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare v_me uuid := authn.account_id(); v_signs boolean;
begin
  if not casework.stand_as(p_case_file_id, array['case-worker', 'co-worker', 'supervisor', 'unit-head']) then return null; end if;
  v_signs := casework.stand_as(p_case_file_id, array['supervisor', 'unit-head']);
  return (select pg_catalog.jsonb_build_object(
    'standings', pg_catalog.to_jsonb(authn.standings_to('case-file', f.id)),
    'denials', coalesce((select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('id', d.id, 'accountId', d.account_id, 'name', c.display_name,
        'reason', d.reason, 'deniedAt', d.denied_at, 'deniedBy', b.display_name, 'byMe', d.denied_by is not distinct from v_me,
        'liftedAt', d.lifted_at, 'liftedBy', l.display_name) order by d.lifted_at nulls first, d.denied_at, d.id)
      from casework.denied d join agency.account c on c.id = d.account_id left join agency.account b on b.id = d.denied_by
        left join agency.account l on l.id = d.lifted_by
      where d.case_file_id = f.id and (v_signs or d.reason <> 'household')), '[]'),
    'restriction', (select pg_catalog.jsonb_build_object('reason', r.reason, 'restrictedAt', r.restricted_at, 'restrictedBy', b.display_name,
        'askedAt', r.asked_at, 'askedBy', a.display_name, 'askedByMe', coalesce(r.asked_by = v_me, false))
      from casework.restriction r join agency.account b on b.id = r.restricted_by left join agency.account a on a.id = r.asked_by
      where r.case_file_id = f.id and r.opened_at is null),
    'people', coalesce((select pg_catalog.jsonb_agg(x.person order by x.person ->> 'name', x.person ->> 'accountId') from (
      select pg_catalog.jsonb_build_object('accountId', c.id, 'name', c.display_name, 'title', pg_catalog.min(p.title), 'unit', pg_catalog.min(u.name),
        'isWorker', pg_catalog.bool_or(p.id = f.worker_post_id), 'isSupervisor', pg_catalog.bool_or(p.id = f.supervisor_post_id),
        'isMember', exists (select from casework.member m where m.case_file_id = f.id and m.account_id = c.id)) as person
      from agency.post p join agency.unit u on u.id = p.unit_id
        join agency.appointment t on t.post_id = p.id and t.from_at <= now() and t.until_at > now()
        join agency.account c on c.id = t.account_id and c.closed_at is null
      where (p.unit_id = f.unit_id or p.id in (select s.post_id from casework.standing s where s.case_file_id = f.id and s.from_at <= now() and s.until_at > now()))
        and not exists (select from casework.denied d where d.case_file_id = f.id and d.account_id = c.id and d.lifted_at is null)
      group by c.id, c.display_name) x), '[]'))
    from casework.case_file f where f.id = p_case_file_id);
end $$;

grant execute on function vault.keep_household(uuid, bytea), casework.counts_now(uuid, uuid), casework.files_out_of_reach(), casework.deny_person(uuid, uuid, uuid, text, timestamptz),
  casework.lift_denial(uuid, uuid, timestamptz), authn.own_households(), authn.register_household(bytea, timestamptz),
  casework.household_matches(), casework.settle_household_match(uuid, boolean, timestamptz),
  casework.restrict_file(uuid, uuid, text, uuid[], timestamptz), casework.change_members(uuid, uuid[], uuid[]),
  casework.ask_to_open(uuid, timestamptz), casework.open_restricted(uuid, timestamptz), casework.kept_away(uuid) to lingkar_app;
