-- Sessions held to a device, recovery codes, and one pace for names that exist and names that do not (security.md 2.1, 3.8, T8).

-- A session of the web belongs to a key that never leaves its device. The device signs a number used once, and gets a new token for it:
-- a token taken away dies within ten minutes and cannot be renewed. A session without a key is laid by the owner, never over HTTP.
alter table authn.session
  add column id uuid not null default gen_random_uuid(),
  add column device_key bytea,
  add column refreshed_at timestamptz not null default now(),
  add column nonce uuid not null default gen_random_uuid(),
  -- the token before: when the answer to a renewal was lost, it opens nothing, but the device may renew with it once more
  add column previous_hash bytea;
create index session_previous on authn.session (previous_hash) where previous_hash is not null;

-- As before; a session of a device also ends its turn after ten minutes without a renewal.
create or replace function authn.begin_as(p_token_hash bytea, p_for_set_up boolean default false) returns uuid
language plpgsql security definer set search_path = '' as $$
declare v_account uuid; v_seen timestamptz;
begin
  select s.account_id, s.seen_at into v_account, v_seen from authn.session s
    join agency.account a on a.id = s.account_id and a.closed_at is null
    where s.token_hash = p_token_hash and s.revoked_at is null and s.expires_at > now() and s.seen_at > now() - interval '30 minutes'
      and (s.complete or p_for_set_up) and (s.device_key is null or s.refreshed_at > now() - interval '10 minutes');
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

-- What signing in opens. `p_proven`: a second factor was shown just now, so that nothing asks for it again at once.
create function authn.open_device_session(p_account_id uuid, p_token_hash bytea, p_complete boolean, p_device_key bytea, p_proven boolean)
returns void language plpgsql security definer set search_path = '' as $$
begin
  perform authn.open_session(p_account_id, p_token_hash, p_complete);
  update authn.session set device_key = p_device_key, stepped_up_at = case when p_proven then now() end where token_hash = p_token_hash;
end $$;

-- A session that waits to be renewed, by its token or the one before; no row when it lives, or lives no more.
create function authn.session_to_renew(p_token_hash bytea) returns table (id uuid, nonce uuid, device_key bytea)
language sql stable security definer set search_path = '' as $$
  select s.id, s.nonce, s.device_key from authn.session s join agency.account a on a.id = s.account_id and a.closed_at is null
  where s.device_key is not null and s.revoked_at is null and s.expires_at > now() and s.seen_at > now() - interval '30 minutes'
    and (s.token_hash = p_token_hash and s.refreshed_at <= now() - interval '10 minutes' or s.previous_hash = p_token_hash)
    and not authn.asked()
$$;
-- True for one of any number of renewals with the same number.
create function authn.renew_session(p_token_hash bytea, p_nonce uuid, p_next_hash bytea) returns boolean
language sql security definer set search_path = '' as $$
  with renewed as (update authn.session set token_hash = p_next_hash, previous_hash = p_token_hash, nonce = gen_random_uuid(),
      refreshed_at = now(), seen_at = now()
    where id = (select r.id from authn.session_to_renew(p_token_hash) r) and nonce = p_nonce returning 1)
  select exists (select from renewed)
$$;
create or replace function authn.end_session(p_token_hash bytea) returns void
language sql security definer set search_path = '' as $$
  update authn.session set revoked_at = now() where (token_hash = p_token_hash or previous_hash = p_token_hash) and revoked_at is null
$$;

-- How often in vain, by a hash of who tried what: the same row for a name nobody has, so that pace tells nothing.
create unlogged table authn.attempt (
  of bytea primary key,
  failures integer not null,
  failed_at timestamptz not null
);
create index attempt_failed_at on authn.attempt (failed_at);
alter table authn.attempt enable row level security; alter table authn.attempt force row level security;
create policy attempt_owner on authn.attempt to lingkar_owner using (true) with check (true);
create function authn.attempts_of(p_of bytea[]) returns table (failures integer, failed_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select t.failures, t.failed_at from authn.attempt t where t.of = any (p_of) and not authn.asked()
$$;
create function authn.note_attempts(p_of bytea[], p_succeeded boolean) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if authn.asked() then return; end if;
  delete from authn.attempt where failed_at < now() - interval '1 day';
  if p_succeeded then
    delete from authn.attempt where of = any (p_of);
  else
    insert into authn.attempt select o, 1, now() from pg_catalog.unnest(p_of) o order by o
      on conflict (of) do update set failures = authn.attempt.failures + 1, failed_at = excluded.failed_at;
  end if;
end $$;
drop function authn.note_attempt(uuid, boolean);
-- A password alone must not set up a second factor where one stands: neither beside a passkey nor in place of a code half replaced.
alter type authn.known drop attribute failures, drop attribute failed_at, add attribute has_passkey boolean;
alter table authn.credential add column totp_next_sealed text;
create or replace function authn.known_as(p_user_name text) returns authn.known
language sql stable security definer set search_path = '' as $$
  select a.id, c.password_hash, c.totp_sealed, c.totp_confirmed_at is not null,
    exists (select from authn.passkey k where k.account_id = c.account_id)
  from agency.account a join authn.credential c on c.account_id = a.id
  where pg_catalog.lower(a.user_name) = pg_catalog.lower(p_user_name) and a.closed_at is null and not authn.asked()
$$;
create or replace function authn.own_credential() returns authn.known
language sql stable security definer set search_path = '' as $$
  select c.account_id, c.password_hash, c.totp_sealed, c.totp_confirmed_at is not null,
    exists (select from authn.passkey k where k.account_id = c.account_id)
  from authn.credential c where c.account_id = authn.account_id()
$$;
alter table authn.credential drop column failures, drop column failed_at;

-- Ten codes on paper, each good once in place of the code of the telephone.
create table authn.recovery_code (
  account_id uuid not null references agency.account (id),
  code_hash bytea not null,
  made_at timestamptz not null default now(),
  used_at timestamptz,
  primary key (account_id, code_hash)
);
alter table authn.recovery_code enable row level security; alter table authn.recovery_code force row level security;
create policy recovery_code_owner on authn.recovery_code to lingkar_owner using (true) with check (true);
-- True for exactly one of any number of simultaneous tries.
create function authn.use_recovery_code(p_account_id uuid, p_code_hash bytea) returns boolean
language sql security definer set search_path = '' as $$
  with used as (update authn.recovery_code set used_at = now()
    where account_id = p_account_id and code_hash = p_code_hash and used_at is null and not authn.asked() returning 1)
  select exists (select from used)
$$;
create function authn.recovery_codes_left() returns integer
language sql stable security definer set search_path = '' as $$
  select count(*)::integer from authn.recovery_code where account_id = authn.account_id() and used_at is null
$$;

-- Whoever changes how to come in, has just shown who he is; or is setting up the very first factor.
create function authn.may_change_factors() returns boolean
language sql stable security definer set search_path = '' as $$
  select authn.stepped_up() or exists (select from authn.caller c join authn.session s on s.token_hash = c.token_hash
    where c.pid = pg_catalog.pg_backend_pid() and c.xid = pg_catalog.pg_current_xact_id_if_assigned() and not s.complete)
$$;
create or replace function authn.set_password(p_hash text) returns void
language sql security definer set search_path = '' as $$
  update authn.credential set password_hash = p_hash where account_id = authn.account_id() and authn.may_change_factors()
$$;
create or replace function authn.set_totp(p_sealed text) returns void
language sql security definer set search_path = '' as $$
  update authn.credential set totp_next_sealed = p_sealed where account_id = authn.account_id() and authn.may_change_factors()
$$;
create function authn.own_next_totp() returns text
language sql stable security definer set search_path = '' as $$
  select totp_next_sealed from authn.credential where account_id = authn.account_id()
$$;
-- The new secret takes the place of the old one when a code of it was shown.
create function authn.confirm_totp(p_step bigint) returns boolean
language sql security definer set search_path = '' as $$
  with confirmed as (update authn.credential set totp_sealed = totp_next_sealed, totp_next_sealed = null, totp_confirmed_at = now(), totp_last_step = p_step
    where account_id = authn.account_id() and totp_next_sealed is not null and authn.may_change_factors() returning 1)
  select exists (select from confirmed)
$$;
create or replace function authn.add_passkey(p_id text, p_public_key bytea, p_counter bigint, p_transports text[]) returns void
language sql security definer set search_path = '' as $$
  insert into authn.passkey (id, account_id, public_key, counter, transports)
  select p_id, authn.account_id(), p_public_key, p_counter, p_transports where authn.may_change_factors()
$$;
-- New codes void the old ones, used or not.
create function authn.keep_recovery_codes(p_hashes bytea[]) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if authn.account_id() is null or not authn.may_change_factors() then return; end if;
  delete from authn.recovery_code where account_id = authn.account_id();
  insert into authn.recovery_code (account_id, code_hash) select authn.account_id(), h from pg_catalog.unnest(p_hashes) h;
end $$;

grant execute on function authn.open_device_session(uuid, bytea, boolean, bytea, boolean), authn.session_to_renew(bytea),
  authn.renew_session(bytea, uuid, bytea), authn.attempts_of(bytea[]), authn.note_attempts(bytea[], boolean),
  authn.use_recovery_code(uuid, bytea), authn.recovery_codes_left(), authn.may_change_factors(), authn.keep_recovery_codes(bytea[]),
  authn.own_next_totp(), authn.confirm_totp(bigint) to lingkar_app;
