-- Sign-in and the caller row: who is asking is a row the application cannot write, never a variable it could set (security.md 3.4 rule 3).
create table authn.credential (
  account_id uuid primary key references agency.account (id),
  password_hash text,
  totp_sealed text,
  totp_confirmed_at timestamptz,
  totp_last_step bigint not null default 0,
  failures integer not null default 0,
  failed_at timestamptz
);
create table authn.passkey (
  id text primary key,
  account_id uuid not null references agency.account (id),
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  created_at timestamptz not null default now()
);
create index passkey_account on authn.passkey (account_id);
create table authn.challenge (
  id uuid primary key,
  account_id uuid references agency.account (id),
  challenge text not null,
  expires_at timestamptz not null
);
create table authn.session (
  token_hash bytea primary key,
  account_id uuid not null references agency.account (id),
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  -- false until a second factor was shown: such a session opens only the page that sets one up
  complete boolean not null,
  revoked_at timestamptz
);
create index session_account on authn.session (account_id);

-- One row per server process of PostgreSQL: the account it works for in exactly one transaction; null when somebody asked in vain.
create unlogged table authn.caller (
  pid integer primary key,
  xid xid8 not null,
  account_id uuid,
  -- the posts held at the beginning of the transaction; its clock stands still, so they are the same to its end
  post_ids uuid[] not null
);

-- What may be done by whom, loaded from domain/access so that the condition is written once.
create table authn.action_rule (
  action text not null,
  standing text not null,
  primary key (action, standing)
);
create table authn.compartment_rule (
  standing text not null,
  compartment text not null,
  may_write boolean not null,
  primary key (standing, compartment)
);
create table authn.role_rule (
  role text not null,
  standing text not null,
  primary key (role, standing)
);
grant select on authn.action_rule, authn.compartment_rule, authn.role_rule to lingkar_app;

-- The account asking in this transaction, or null when nobody was established.
create function authn.account_id() returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return (select c.account_id from authn.caller c
    where c.pid = pg_catalog.pg_backend_pid() and c.xid = pg_catalog.pg_current_xact_id_if_assigned());
end $$;

-- Whether somebody asked in this transaction, known or not. Signing in belongs before a request, never inside one: otherwise
-- injected SQL could open a session for another account and go on as that person.
create function authn.asked() returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from authn.caller c
    where c.pid = pg_catalog.pg_backend_pid() and c.xid = pg_catalog.pg_current_xact_id_if_assigned());
end $$;

-- The posts that account holds now.
create function authn.my_posts() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select pg_catalog.unnest(c.post_ids) from authn.caller c
    where c.pid = pg_catalog.pg_backend_pid() and c.xid = pg_catalog.pg_current_xact_id_if_assigned();
end $$;

-- The units in which one of the caller's posts carries a standing by its role (for instance: takes reports).
create function authn.units_where_i_am(p_standing text) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select p.unit_id from agency.post p
    join authn.role_rule r on r.role = p.role and r.standing = p_standing
    where p.id = any (array(select authn.my_posts()));
end $$;

-- Writes the caller row for a session. An unknown, ended, idle or revoked session gives null and establishes nobody.
-- One transaction, one person: whoever asked first, known or not, cannot become somebody else.
create function authn.begin_as(p_token_hash bytea, p_for_set_up boolean default false) returns uuid
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
      array(select a.post_id from agency.appointment a where a.account_id = v_account and a.from_at <= now() and a.until_at > now()))
    on conflict (pid) do update set xid = excluded.xid, account_id = excluded.account_id, post_ids = excluded.post_ids;
  return v_account;
end $$;

create policy account_colleagues on agency.account for select to lingkar_app using ((select authn.account_id()) is not null);
create policy appointment_colleagues on agency.appointment for select to lingkar_app using ((select authn.account_id()) is not null);

-- Nothing in authn is reachable except through functions: the tables hold hashes, keys and sessions.
alter table authn.credential enable row level security; alter table authn.credential force row level security;
alter table authn.passkey enable row level security; alter table authn.passkey force row level security;
alter table authn.challenge enable row level security; alter table authn.challenge force row level security;
alter table authn.session enable row level security; alter table authn.session force row level security;
alter table authn.caller enable row level security; alter table authn.caller force row level security;
create policy credential_owner on authn.credential to lingkar_owner using (true) with check (true);
create policy passkey_owner on authn.passkey to lingkar_owner using (true) with check (true);
create policy challenge_owner on authn.challenge to lingkar_owner using (true) with check (true);
create policy session_owner on authn.session to lingkar_owner using (true) with check (true);
create policy caller_owner on authn.caller to lingkar_owner using (true) with check (true);

grant execute on function authn.account_id(), authn.my_posts(), authn.units_where_i_am(text), authn.begin_as(bytea, boolean) to lingkar_app;

-- Sign-in: what the server needs to check a password, a one-time code or a passkey, and to open and end sessions.
create type authn.known as (account_id uuid, password_hash text, totp_sealed text, totp_confirmed boolean, failures integer, failed_at timestamptz);
create function authn.known_as(p_user_name text) returns authn.known
language sql stable security definer set search_path = '' as $$
  select a.id, c.password_hash, c.totp_sealed, c.totp_confirmed_at is not null, c.failures, c.failed_at
  from agency.account a join authn.credential c on c.account_id = a.id
  where pg_catalog.lower(a.user_name) = pg_catalog.lower(p_user_name) and a.closed_at is null and not authn.asked()
$$;
create function authn.note_attempt(p_account_id uuid, p_succeeded boolean) returns void
language sql security definer set search_path = '' as $$
  update authn.credential set failures = case when p_succeeded then 0 else failures + 1 end, failed_at = case when p_succeeded then null else now() end
  where account_id = p_account_id and not authn.asked()
$$;
-- One use of a one-time code: true for exactly one of any number of simultaneous tries.
create function authn.use_totp_step(p_account_id uuid, p_step bigint) returns boolean
language sql security definer set search_path = '' as $$
  with used as (update authn.credential set totp_last_step = p_step, totp_confirmed_at = coalesce(totp_confirmed_at, now())
    where account_id = p_account_id and totp_last_step < p_step and not authn.asked() returning 1) select exists (select from used)
$$;
-- At most three sessions an account: the oldest gives way.
create function authn.open_session(p_account_id uuid, p_token_hash bytea, p_complete boolean) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if authn.asked() then raise exception 'a session is opened before a request, never inside one' using errcode = '28000'; end if;
  -- two sign-ins at once wait for one another, or both would find a free place
  perform from authn.credential where account_id = p_account_id for update;
  update authn.session set revoked_at = now() where revoked_at is null and account_id = p_account_id and token_hash in (
    select token_hash from authn.session where account_id = p_account_id and revoked_at is null and expires_at > now()
    order by created_at desc offset 2);
  insert into authn.session (token_hash, account_id, expires_at, complete) values (p_token_hash, p_account_id, now() + interval '12 hours', p_complete);
end $$;
create function authn.complete_session(p_token_hash bytea) returns void
language sql security definer set search_path = '' as $$
  update authn.session set complete = true where token_hash = p_token_hash and account_id = authn.account_id()
$$;
create function authn.session_complete(p_token_hash bytea) returns boolean
language sql stable security definer set search_path = '' as $$ select complete from authn.session where token_hash = p_token_hash $$;
create function authn.end_session(p_token_hash bytea) returns void
language sql security definer set search_path = '' as $$ update authn.session set revoked_at = now() where token_hash = p_token_hash and revoked_at is null $$;
-- Everything below acts on the caller's own account only.
create function authn.set_password(p_hash text) returns void
language sql security definer set search_path = '' as $$ update authn.credential set password_hash = p_hash where account_id = authn.account_id() $$;
create function authn.own_credential() returns authn.known
language sql stable security definer set search_path = '' as $$
  select c.account_id, c.password_hash, c.totp_sealed, c.totp_confirmed_at is not null, c.failures, c.failed_at
  from authn.credential c where c.account_id = authn.account_id()
$$;
create function authn.set_totp(p_sealed text) returns void
language sql security definer set search_path = '' as $$
  update authn.credential set totp_sealed = p_sealed, totp_confirmed_at = null, totp_last_step = 0 where account_id = authn.account_id()
$$;
create function authn.add_passkey(p_id text, p_public_key bytea, p_counter bigint, p_transports text[]) returns void
language sql security definer set search_path = '' as $$
  insert into authn.passkey (id, account_id, public_key, counter, transports) values (p_id, authn.account_id(), p_public_key, p_counter, p_transports)
$$;
create function authn.own_passkeys() returns table (id text, transports text[], created_at timestamptz)
language sql stable security definer set search_path = '' as $$ select id, transports, created_at from authn.passkey where account_id = authn.account_id() $$;
create function authn.passkey_known_as(p_id text) returns authn.passkey
language sql stable security definer set search_path = '' as $$
  select k.* from authn.passkey k join agency.account a on a.id = k.account_id and a.closed_at is null where k.id = p_id and not authn.asked()
$$;
create function authn.use_passkey(p_id text, p_counter bigint) returns void
language sql security definer set search_path = '' as $$ update authn.passkey set counter = p_counter where id = p_id $$;
create function authn.keep_challenge(p_id uuid, p_challenge text) returns void
language sql security definer set search_path = '' as $$
  with gone as (delete from authn.challenge where expires_at < now())
  insert into authn.challenge (id, account_id, challenge, expires_at) values (p_id, authn.account_id(), p_challenge, now() + interval '5 minutes')
$$;
-- A challenge is used once.
create function authn.take_challenge(p_id uuid) returns text
language sql security definer set search_path = '' as $$ delete from authn.challenge where id = p_id and expires_at > now() returning challenge $$;
-- The demo people, and only in demo mode.
create function authn.demo_people() returns table ("accountId" uuid, "userName" text, "displayName" text, role text, title text, "unitName" text, area text)
language sql stable security definer set search_path = '' as $$
  select a.id, a.user_name, a.display_name, p.role, p.title, u.name, r.name from agency.account a
  join agency.appointment t on t.account_id = a.id and t.from_at <= now() and t.until_at > now()
  join agency.post p on p.id = t.post_id join agency.unit u on u.id = p.unit_id join agency.region r on r.code = u.region_code
  where a.closed_at is null and exists (select from ops.instance where mode = 'demo') order by r.name, u.name, p.role, a.display_name
$$;
revoke execute on all functions in schema authn from public;
grant execute on function authn.known_as(text), authn.note_attempt(uuid, boolean), authn.use_totp_step(uuid, bigint), authn.open_session(uuid, bytea, boolean), authn.complete_session(bytea), authn.session_complete(bytea),
  authn.end_session(bytea), authn.set_password(text), authn.own_credential(), authn.set_totp(text), authn.add_passkey(text, bytea, bigint, text[]),
  authn.own_passkeys(), authn.passkey_known_as(text), authn.use_passkey(text, bigint), authn.keep_challenge(uuid, text), authn.take_challenge(uuid),
  authn.demo_people() to lingkar_app;
