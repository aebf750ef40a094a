-- Administrators at work: whose account belongs to which agency, letters of at most twelve months, one-time codes to come in with
-- (security.md 3.5, 3.8; N16, N17). Each function asks again who is asking: a stolen decision changes nothing.
alter table agency.account add column agency_id uuid references agency.agency (id);
update agency.account c set agency_id = (select u.agency_id from agency.appointment t join agency.post p on p.id = t.post_id
  join agency.unit u on u.id = p.unit_id where t.account_id = c.id order by t.until_at desc limit 1);
create index account_agency on agency.account (agency_id);

alter table agency.appointment add column letter text constraint appointment_letter check (letter ~ '^\S.{1,58}\S$'),
  add column appointed_by uuid references agency.account (id);
-- letters from before this rule count their last twelve months
update agency.appointment set from_at = until_at - interval '365 days' where until_at - from_at > interval '366 days';
alter table agency.appointment add constraint appointment_within_a_year check (until_at - from_at <= interval '366 days'),
  add constraint appointment_by_another check (appointed_by <> account_id);

-- Which duty a post guards: the system, the law, or (service) neither. Nobody holds two of them, so that nobody guards herself.
create function agency.guard_of(p_role text) returns text language sql stable set search_path = '' as $$
  select coalesce((select r.standing from authn.role_rule r where r.role = p_role
    and r.standing in ('administrator', 'data-protection-officer') limit 1), 'service')
$$;

create function agency.guard_appointment() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.account_id = authn.account_id() then
    raise exception 'nobody writes a letter for himself' using errcode = '42501', constraint = 'appointment_by_another';
  end if;
  -- two letters for one person at once wait for one another
  perform from agency.account where id = new.account_id for update;
  if exists (select from agency.appointment t join agency.post p on p.id = t.post_id join agency.post mine on mine.id = new.post_id
      where t.account_id = new.account_id and t.id <> new.id and t.from_at < new.until_at and t.until_at > new.from_at
        and agency.guard_of(p.role) <> agency.guard_of(mine.role)) then
    raise exception 'these duties are held by two people' using errcode = '23514', constraint = 'appointment_duties_apart';
  end if;
  update agency.account set agency_id = (select u.agency_id from agency.post p join agency.unit u on u.id = p.unit_id where p.id = new.post_id)
    where id = new.account_id and agency_id is null;
  return new;
end $$;
create trigger appointment_is_guarded before insert or update on agency.appointment
  for each row execute function agency.guard_appointment();

-- The agencies the caller administers, and whether a person is one of theirs, or works in a unit the caller heads.
create function agency.my_agencies() returns setof uuid language sql stable set search_path = '' as $$
  select distinct u.agency_id from agency.unit u where u.id in (select authn.units_where_i_am('administrator'))
$$;
create function agency.in_my_care(p_account uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from agency.account c where c.id = p_account and c.agency_id in (select agency.my_agencies()))
$$;
create function agency.in_my_unit(p_account uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from agency.appointment t join agency.post p on p.id = t.post_id
    where t.account_id = p_account and t.until_at > now() and p.unit_id in (select authn.units_where_i_am('unit-head')))
$$;
create function agency.refuse_stranger(p_allowed boolean) returns void language plpgsql set search_path = '' as $$
begin
  if p_allowed is not true then raise exception 'not allowed' using errcode = '42501'; end if;
end $$;

-- One-time codes: only their hash, for one use, for a short while. Each has two halves made by two officers, so that no administrator alone
-- can come in as somebody, neither as one who forgot nor as one who was never there.
create table authn.entry_code (
  id uuid primary key,
  account_id uuid not null references agency.account (id),
  kind text not null constraint entry_code_kind check (kind in ('first', 'recovery')),
  first_hash bytea not null,
  second_hash bytea,
  started_by uuid not null references agency.account (id),
  started_at timestamptz not null default now(),
  confirmed_by uuid references agency.account (id),
  confirmed_at timestamptz,
  expires_at timestamptz not null,
  tries integer not null default 0,
  used_at timestamptz,
  constraint entry_code_not_for_oneself check (started_by <> account_id and confirmed_by <> account_id),
  constraint entry_code_two_officers check (confirmed_by <> started_by),
  constraint entry_code_halves check ((second_hash is null) = (confirmed_by is null) and (confirmed_by is null) = (confirmed_at is null)),
  constraint entry_code_used_whole check (used_at is null or confirmed_by is not null),
  constraint entry_code_ends check (expires_at <= coalesce(confirmed_at, started_at) + interval '72 hours')
);
create index entry_code_account on authn.entry_code (account_id);
alter table authn.entry_code enable row level security; alter table authn.entry_code force row level security;
create policy entry_code_owner on authn.entry_code to lingkar_owner using (true) with check (true);

-- Every old way in ends: sessions, password, codes of the telephone and on paper, passkeys.
create function authn.end_every_way_in(p_account uuid) returns void language plpgsql set search_path = '' as $$
begin
  update authn.session set revoked_at = now() where account_id = p_account and revoked_at is null;
  update authn.credential set password_hash = null, totp_sealed = null, totp_next_sealed = null, totp_confirmed_at = null, totp_last_step = 0
    where account_id = p_account;
  delete from authn.passkey where account_id = p_account;
  delete from authn.recovery_code where account_id = p_account;
end $$;
-- Whoever holds no post any more is signed out at once; the files were shut already by the end of the letter itself.
create function authn.leave_if_without_post(p_account uuid) returns void language sql set search_path = '' as $$
  update authn.session set revoked_at = now() where account_id = p_account and revoked_at is null and not exists
    (select from agency.appointment t where t.account_id = p_account and t.from_at <= now() and t.until_at > now())
$$;
create function authn.has_entered(p_account uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from authn.credential c where c.account_id = p_account and c.password_hash is not null)
    or exists (select from authn.passkey k where k.account_id = p_account)
    or exists (select from authn.entry_code e where e.account_id = p_account and e.used_at is not null)
    -- laid down with the network, with a way in of their own
    or not exists (select from authn.entry_code e where e.account_id = p_account and e.kind = 'first')
$$;
create function authn.void_codes(p_account uuid) returns void language sql set search_path = '' as $$
  update authn.entry_code set expires_at = now() where account_id = p_account and used_at is null and expires_at > now()
$$;

-- What the people in the caller's care may come in with: never a hash, only that there is one and until when.
create function agency.entries() returns table (account_id uuid, entered boolean, code_id uuid, kind text, until_at timestamptz, started_by uuid, confirmed boolean)
language sql stable security definer set search_path = '' as $$
  select c.id, authn.has_entered(c.id), e.id, e.kind, e.expires_at, e.started_by, e.confirmed_by is not null from agency.account c
  left join lateral (select * from authn.entry_code x where x.account_id = c.id and x.used_at is null and x.expires_at > now() and x.tries < 5
    order by x.started_at desc limit 1) e on true
  where agency.in_my_care(c.id) or agency.in_my_unit(c.id)
$$;

create function agency.open_account(p_id uuid, p_agency uuid, p_user_name text, p_display_name text, p_code uuid, p_hash bytea) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform agency.refuse_stranger(p_agency in (select agency.my_agencies()));
  insert into agency.account (id, user_name, display_name, agency_id) values (p_id, p_user_name, p_display_name, p_agency);
  insert into authn.credential (account_id) values (p_id);
  insert into authn.entry_code (id, account_id, kind, first_hash, started_by, expires_at)
    values (p_code, p_id, 'first', p_hash, authn.account_id(), now() + interval '72 hours');
end $$;

create function agency.renew_entry_code(p_account uuid, p_code uuid, p_hash bytea) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform agency.refuse_stranger(agency.in_my_care(p_account) and not authn.has_entered(p_account));
  perform authn.void_codes(p_account);
  insert into authn.entry_code (id, account_id, kind, first_hash, started_by, expires_at)
    values (p_code, p_account, 'first', p_hash, authn.account_id(), now() + interval '72 hours');
end $$;

create function agency.close_account(p_account uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform from agency.account where id = p_account for update;
  perform agency.refuse_stranger(agency.in_my_care(p_account) and p_account <> authn.account_id());
  -- asked by duty, not by files: the answer tells nothing about any child
  if exists (select from agency.appointment t join agency.post p on p.id = t.post_id join authn.role_rule r on r.role = p.role and r.standing = 'intake-officer'
      where t.account_id = p_account and t.until_at > now()) then
    raise exception 'the post goes to somebody else first' using errcode = '23514', constraint = 'account_without_files';
  end if;
  delete from agency.appointment where account_id = p_account and from_at > now();
  update agency.appointment set until_at = now() where account_id = p_account and until_at > now();
  update agency.account set closed_at = now() where id = p_account and closed_at is null;
  perform authn.void_codes(p_account);
  perform authn.end_every_way_in(p_account);
end $$;

create function agency.appoint(p_id uuid, p_post uuid, p_account uuid, p_letter text, p_from timestamptz, p_until timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  -- one letter at a time for a post; who comes second is decided anew on what stands then
  perform from agency.post where id = p_post for update;
  perform agency.refuse_stranger(agency.in_my_care(p_account) and exists (select from agency.account where id = p_account and closed_at is null)
    and exists (select from agency.post p join agency.unit u on u.id = p.unit_id where p.id = p_post and u.agency_id in (select agency.my_agencies())));
  if exists (select from agency.appointment t where t.post_id = p_post and t.from_at < p_until and t.until_at > p_from) then
    raise exception 'the post is held' using errcode = '23505', constraint = 'appointment_post_held';
  end if;
  insert into agency.appointment (id, post_id, account_id, from_at, until_at, letter, appointed_by)
    values (p_id, p_post, p_account, p_from, p_until, p_letter, authn.account_id());
end $$;

-- Ends a letter at `p_at` (never later than it would end anyway). One that has not begun by then never was.
create function agency.end_letter(p_id uuid, p_at timestamptz) returns void
language plpgsql set search_path = '' as $$
declare v_account uuid;
begin
  delete from agency.appointment where id = p_id and from_at >= p_at returning account_id into v_account;
  if not found then
    update agency.appointment set until_at = least(until_at, p_at) where id = p_id returning account_id into v_account;
  end if;
  perform authn.leave_if_without_post(v_account);
end $$;

create function agency.end_appointment(p_id uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare v_post uuid;
begin
  select t.post_id into v_post from agency.appointment t join agency.post p on p.id = t.post_id join agency.unit u on u.id = p.unit_id
    where t.id = p_id and t.account_id <> authn.account_id() and u.agency_id in (select agency.my_agencies());
  perform agency.refuse_stranger(v_post is not null);
  perform from agency.post where id = v_post for update;
  perform agency.end_letter(p_id, now());
end $$;

-- Mutasi in one act: the old letter ends in the moment the new one begins. Files belong to the post and stay where they are.
create function agency.rotate_post(p_post uuid, p_holder uuid, p_id uuid, p_account uuid, p_letter text, p_from timestamptz, p_until timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare v_old uuid;
begin
  perform from agency.post where id = p_post for update;
  perform agency.refuse_stranger(p_holder <> authn.account_id());
  select t.id into v_old from agency.appointment t where t.post_id = p_post and t.account_id = p_holder and t.from_at <= now() and t.until_at > now();
  if v_old is null then
    raise exception 'somebody else holds the post' using errcode = '23505', constraint = 'appointment_holder';
  end if;
  perform agency.refuse_stranger(exists (select from agency.post p join agency.unit u on u.id = p.unit_id
    where p.id = p_post and u.agency_id in (select agency.my_agencies())));
  perform agency.end_letter(v_old, p_from);
  perform agency.appoint(p_id, p_post, p_account, p_letter, p_from, p_until);
end $$;

create function agency.start_recovery(p_id uuid, p_account uuid, p_hash bytea) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform agency.refuse_stranger(agency.in_my_care(p_account) and p_account <> authn.account_id());
  perform authn.void_codes(p_account);
  insert into authn.entry_code (id, account_id, kind, first_hash, started_by, expires_at)
    values (p_id, p_account, 'recovery', p_hash, authn.account_id(), now() + interval '24 hours');
end $$;

create function agency.confirm_recovery(p_id uuid, p_hash bytea) returns void
language plpgsql security definer set search_path = '' as $$
declare v_account uuid;
begin
  update authn.entry_code e set confirmed_by = authn.account_id(), confirmed_at = now(), second_hash = p_hash,
      expires_at = now() + case when e.kind = 'first' then interval '72 hours' else interval '30 minutes' end
    where e.id = p_id and e.confirmed_by is null and e.used_at is null and e.expires_at > now()
      and (agency.in_my_care(e.account_id) or agency.in_my_unit(e.account_id))
    returning e.account_id into v_account;
  perform agency.refuse_stranger(v_account is not null);
  perform authn.end_every_way_in(v_account);
end $$;

-- Coming in with a code, before any session: one use, five tries. Gives the account, or null alike for every way in which it does not fit.
create function authn.use_entry_code(p_user_name text, p_first bytea, p_second bytea, p_password_hash text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare v authn.entry_code;
begin
  if authn.asked() then raise exception 'a code is used before a request, never inside one' using errcode = '28000'; end if;
  select e.* into v from authn.entry_code e join agency.account a on a.id = e.account_id and a.closed_at is null
    where pg_catalog.lower(a.user_name) = pg_catalog.lower(p_user_name) and e.used_at is null and e.expires_at > now() and e.tries < 5
      and e.confirmed_by is not null
    order by e.started_at desc limit 1 for update of e;
  if v.id is null then return null; end if;
  if v.first_hash <> p_first or v.second_hash is distinct from p_second then
    update authn.entry_code set tries = tries + 1 where id = v.id;
    return null;
  end if;
  update authn.entry_code set used_at = now() where id = v.id;
  perform authn.end_every_way_in(v.account_id);
  insert into authn.credential (account_id) values (v.account_id) on conflict (account_id) do nothing;
  update authn.credential set password_hash = p_password_hash where account_id = v.account_id;
  return v.account_id;
end $$;

revoke execute on all functions in schema agency from public;
revoke execute on function authn.end_every_way_in(uuid), authn.leave_if_without_post(uuid), authn.has_entered(uuid), authn.void_codes(uuid),
  authn.use_entry_code(text, bytea, bytea, text) from public;
grant execute on function agency.guard_of(text), agency.my_agencies(), agency.in_my_care(uuid), agency.in_my_unit(uuid), agency.entries(),
  agency.open_account(uuid, uuid, text, text, uuid, bytea), agency.renew_entry_code(uuid, uuid, bytea), agency.close_account(uuid),
  agency.appoint(uuid, uuid, uuid, text, timestamptz, timestamptz), agency.end_appointment(uuid),
  agency.rotate_post(uuid, uuid, uuid, uuid, text, timestamptz, timestamptz), agency.start_recovery(uuid, uuid, bytea),
  agency.confirm_recovery(uuid, bytea), authn.use_entry_code(text, bytea, bytea, text) to lingkar_app;
