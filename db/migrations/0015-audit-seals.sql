-- Seals over the trail, alarms, and who opened a file (security.md 3.11; T25, N8, N9). The seal's keys are never in this database.

-- The transaction that wrote each line. A sequence or a clock would not do: a line numbered 7 may commit after line 8 was sealed, and
-- would then be skipped for ever. Every transaction below pg_snapshot_xmin has ended, so the lines below it are all there and stay as they are.
alter table audit.line add column xid xid8 not null default pg_catalog.pg_current_xact_id();
-- written at its right end only, the cheapest place of a tree
create index line_xid on audit.line (xid);
-- refused attempts are rare and asked for by person (alarms)
create index line_denied on audit.line (account_id, at) where outcome = 'denied';

create or replace function audit.record(p_chain uuid, p_at timestamptz, p_action text, p_subject_kind text, p_subject_id uuid,
  p_compartments text[], p_purpose text, p_outcome text, p_command_id uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare v_line audit.line; v_head audit.head;
begin
  select * into v_head from audit.head where chain = p_chain for update;
  if not found then
    -- the first line of a chain: of two at once one lays the head, and both go on from it
    insert into audit.head values (p_chain, 0, ''::bytea) on conflict (chain) do nothing;
    select * into v_head from audit.head where chain = p_chain for update;
  end if;
  v_line := row(p_chain, v_head.seq + 1, p_at, authn.account_id(), p_action, p_subject_kind, p_subject_id,
    p_compartments, p_purpose, p_outcome, p_command_id, v_head.hash, ''::bytea, pg_catalog.pg_current_xact_id());
  v_line.hash := audit.line_hash(v_line);
  insert into audit.line select v_line.*;
  update audit.head set seq = v_line.seq, hash = v_line.hash where chain = p_chain;
end $$;

-- One seal covers exactly the lines of the transactions from_xid <= xid < until_xid, and names the seal before it.
create table audit.seal (
  number bigint primary key,
  at timestamptz not null,
  from_xid xid8 not null,
  until_xid xid8 not null,
  lines bigint not null,
  root bytea not null,
  previous bytea not null,
  hash bytea not null,
  mac bytea not null,
  signature bytea not null,
  constraint seal_goes_forward check (until_xid > from_xid)
);
-- When the sealer last looked, whether or not there was anything to seal.
create table audit.sealer (
  singleton boolean primary key default true constraint sealer_is_one check (singleton),
  seen_at timestamptz not null
);

-- Alarms: what is worth a question, by its name and figure. Codes and ids only.
create table audit.threshold (
  kind text primary key,
  least integer not null constraint threshold_positive check (least > 0),
  within interval not null
);
create table audit.alarm (
  id uuid primary key default gen_random_uuid(),
  -- one alarm for one person, file and stretch of time, however often it is noticed
  key text not null constraint alarm_once unique,
  kind text not null references audit.threshold (kind),
  account_id uuid references agency.account (id),
  case_file_id uuid references casework.case_file (id),
  figure integer not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  outcome text,
  settled_at timestamptz,
  settled_by uuid references agency.account (id),
  constraint alarm_settled_whole check ((outcome is null) = (settled_at is null) and (outcome is null) = (settled_by is null)),
  -- nobody settles what was noticed about himself
  constraint alarm_settled_by_another check (settled_by <> account_id)
);
create index alarm_time on audit.alarm (until_at);
-- Files opened in one night, kept a week: what the alarm about nights counts.
create table audit.night_reading (
  account_id uuid not null,
  night date not null,
  case_file_id uuid not null,
  primary key (account_id, night, case_file_id)
);
insert into audit.sealer (seen_at) values (now());
insert into audit.threshold values
  ('too-many-files', 1, '1 hour'), ('night-reading', 5, '7 hours'), ('repeated-denials', 10, '1 hour'), ('closed-file-read', 1, '1 day'),
  ('administrator-with-cases', 1, '1 day'), ('break-glass-often', 4, '30 days'), ('no-seal', 60, '1 minute');

alter table audit.seal enable row level security; alter table audit.seal force row level security;
alter table audit.sealer enable row level security; alter table audit.sealer force row level security;
alter table audit.threshold enable row level security; alter table audit.threshold force row level security;
alter table audit.alarm enable row level security; alter table audit.alarm force row level security;
alter table audit.night_reading enable row level security; alter table audit.night_reading force row level security;
create policy seal_owner on audit.seal to lingkar_owner using (true) with check (true);
create policy sealer_owner on audit.sealer to lingkar_owner using (true) with check (true);
create policy threshold_owner on audit.threshold to lingkar_owner using (true) with check (true);
create policy alarm_owner on audit.alarm to lingkar_owner using (true) with check (true);
create policy night_reading_owner on audit.night_reading to lingkar_owner using (true) with check (true);

-- The verifier's login reads the trail and its seals, and nothing else.
create policy line_verifier on audit.line for select to lingkar_verifier using (true);
create policy head_verifier on audit.head for select to lingkar_verifier using (true);
create policy seal_verifier on audit.seal for select to lingkar_verifier using (true);
grant usage on schema audit to lingkar_verifier, lingkar_sealer;
grant select on audit.line, audit.head, audit.seal to lingkar_verifier;

create function audit.raise_alarm(p_key text, p_kind text, p_account_id uuid, p_case_file_id uuid, p_figure bigint, p_from timestamptz, p_until timestamptz)
returns void language sql set search_path = '' as $$
  insert into audit.alarm as a (key, kind, account_id, case_file_id, figure, from_at, until_at)
    select p_kind || '/' || p_key, p_kind, p_account_id, p_case_file_id, p_figure, p_from, p_until
    from audit.threshold t where t.kind = p_kind and p_figure >= t.least
  on conflict (key) do update set figure = greatest(a.figure, excluded.figure), from_at = least(a.from_at, excluded.from_at),
    until_at = greatest(a.until_at, excluded.until_at)
$$;

-- The hour on the wall where a person works: Indonesia has three.
create function audit.zone_of(p_account_id uuid) returns text
language sql stable set search_path = '' as $$
  select case when pg_catalog.left(u.region_code, 1) = '9' or pg_catalog.left(u.region_code, 2) in ('81', '82') then 'Asia/Jayapura'
    when pg_catalog.left(u.region_code, 2) in ('51', '52', '53', '63', '64', '65') or pg_catalog.left(u.region_code, 1) = '7' then 'Asia/Makassar'
    else 'Asia/Jakarta' end
  from agency.appointment a join agency.post p on p.id = a.post_id join agency.unit u on u.id = p.unit_id
  where a.account_id = p_account_id order by a.until_at desc limit 1
$$;

-- What is noticed in the lines of one seal. Lines about a restricted file are not looked at: an alarm would tell that the file exists.
create function audit.notice(p_from xid8, p_until xid8) returns void
language plpgsql set search_path = '' as $$
declare v record;
begin
  for v in
    with fresh as materialized (
      select l.account_id, l.at, l.outcome, l.subject_kind, l.subject_id, f.state from audit.line l
        left join casework.case_file f on f.id = l.subject_id and l.subject_kind = 'case-file'
        where l.xid >= p_from and l.xid < p_until and not coalesce(f.restricted, false)),
    people as (select distinct f.account_id from fresh f),
    posts as (select p.account_id, t.role, t.id from people p
      join agency.appointment a on a.account_id = p.account_id and a.from_at <= now() and a.until_at > now() join agency.post t on t.id = a.post_id),
    nights as (
      insert into audit.night_reading as n
        select distinct x.account_id, (x.wall - interval '5 hours')::date, x.subject_id
        from (select f.account_id, f.subject_id, f.at at time zone coalesce(audit.zone_of(f.account_id), 'Asia/Jakarta') as wall
          from fresh f where f.outcome = 'shown' and f.subject_kind = 'case-file') x
        where extract(hour from x.wall) >= 22 or extract(hour from x.wall) < 5
      on conflict (account_id, night, case_file_id) do nothing returning n.account_id, n.night)
    -- the tries over the limit of files; the limit itself is ops.volume_limit
    select 'too-many-files' as kind, f.account_id, null::uuid as case_file_id, count(*) as figure, min(f.at) as from_at, max(f.at) as until_at,
        f.account_id || '/' || pg_catalog.to_char(date_trunc('hour', f.at), 'YYYY-MM-DD"T"HH24') as key
      from fresh f where f.outcome = 'limited' group by f.account_id, date_trunc('hour', f.at)
    union all
    -- rows written above are not seen by this statement: they are counted beside those that were there
    select 'night-reading', n.account_id, null, n.fresh + (select count(*) from audit.night_reading o where o.account_id = n.account_id and o.night = n.night),
        now() - interval '7 hours', now(), n.account_id || '/' || n.night
      from (select account_id, night, count(*) as fresh from nights group by 1, 2) n
    union all
    select 'repeated-denials', d.account_id, null, (select count(*) from audit.line l
          left join casework.case_file c on c.id = l.subject_id
          where l.outcome = 'denied' and l.account_id = d.account_id and l.at > d.until_at - t.within and l.at <= d.until_at and not coalesce(c.restricted, false)),
        d.until_at - t.within, d.until_at, d.account_id || '/' || pg_catalog.to_char(date_trunc('hour', d.until_at), 'YYYY-MM-DD"T"HH24')
      from (select f.account_id, max(f.at) as until_at from fresh f where f.outcome = 'denied' group by f.account_id) d
      join audit.threshold t on t.kind = 'repeated-denials'
    union all
    select 'closed-file-read', f.account_id, f.subject_id, count(*), min(f.at), max(f.at), f.account_id || '/' || f.subject_id || '/' || f.at::date
      from fresh f where f.outcome = 'shown' and f.state in ('ST15', 'ST18') group by f.account_id, f.subject_id, f.at::date
    union all
    select 'administrator-with-cases', p.account_id, null, 1, now(), now(), p.account_id || '/' || now()::date from people p
      where exists (select from posts o join authn.role_rule r on r.role = o.role and r.standing = 'administrator' where o.account_id = p.account_id)
        and exists (select from posts o join authn.role_rule r on r.role = o.role and r.standing in ('intake-officer', 'unit-head', 'protective') where o.account_id = p.account_id)
    union all
    select 'break-glass-often', p.account_id, null, count(*), min(s.from_at), max(s.from_at), p.account_id || '/' || pg_catalog.to_char(now(), 'YYYY-MM')
      from people p join casework.standing s on s.account_id = p.account_id and s.standing = 'break-glass' and not s.members_only
      join audit.threshold t on t.kind = 'break-glass-often' where s.from_at > now() - t.within group by p.account_id
  loop
    perform audit.raise_alarm(v.key, v.kind, v.account_id, v.case_file_id, v.figure, v.from_at, v.until_at);
  end loop;
  delete from audit.night_reading where night < now()::date - 7;
end $$;

-- The alarm that nothing is being sealed, named by the last time the sealer was seen: asked by the program that serves.
create function audit.note_missing_seal() returns void
language plpgsql security definer set search_path = '' as $$
declare v_seen timestamptz := (select seen_at from audit.sealer);
begin
  perform audit.raise_alarm(pg_catalog.to_char(v_seen at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS'), 'no-seal', null, null,
    least(extract(epoch from now() - v_seen), 2000000000)::bigint, v_seen, now());
end $$;
grant execute on function audit.note_missing_seal() to lingkar_app;

-- What the next seal has to cover: each line as 8 bytes of its transaction and 32 of its hash, in order. No row: nothing new.
create function audit.unsealed(p_most integer default 50000)
returns table (number bigint, at text, from_xid text, until_xid text, lines bigint, previous bytea, leaves bytea)
language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare v_last audit.seal; v_from xid8; v_until xid8 := pg_catalog.pg_snapshot_xmin(pg_catalog.pg_current_snapshot()); v_first xid8; v_cut xid8; v_waiting timestamptz;
begin
  select * into v_last from audit.seal s order by s.number desc limit 1;
  v_from := coalesce(v_last.until_xid, '0'::xid8);
  if v_until < v_from then
    raise exception 'transaction numbers went back: this is another or an older database' using errcode = '55000';
  end if;
  select l.xid into v_first from audit.line l where l.xid >= v_from and l.xid < v_until order by l.xid limit 1;
  -- lines that waited: the sealer was away, or a transaction that does not end keeps it from sealing
  if v_first is null or (select s.seen_at from audit.sealer s) < now() - interval '1 minute' then
    select l.at into v_waiting from audit.line l where l.xid >= v_from order by l.xid limit 1;
    perform audit.raise_alarm(pg_catalog.to_char(v_waiting at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS'), 'no-seal', null, null,
      least(extract(epoch from now() - v_waiting), 2000000000)::bigint, v_waiting, now()) where v_waiting is not null;
  end if;
  update audit.sealer set seen_at = pg_catalog.clock_timestamp();
  if v_first is null then return; end if;
  -- a large backlog is sealed in several steps, cut between transactions
  select l.xid into v_cut from audit.line l where l.xid >= v_from and l.xid < v_until order by l.xid offset p_most limit 1;
  if v_cut = v_first then
    select l.xid into v_cut from audit.line l where l.xid > v_first and l.xid < v_until order by l.xid limit 1;
  end if;
  v_until := coalesce(v_cut, v_until);
  return query select coalesce(v_last.number, 0) + 1, pg_catalog.to_char(pg_catalog.clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    v_from::text, v_until::text, count(*), coalesce(v_last.hash, ''::bytea),
    pg_catalog.string_agg(pg_catalog.xid8send(l.xid) || l.hash, ''::bytea order by l.xid, l.chain, l.seq)
    from audit.line l where l.xid >= v_from and l.xid < v_until;
end $$;

-- Keeps a seal that goes on exactly where the last one ended. Whoever loses a race for a number is refused and looks again.
create function audit.put_seal(p_number bigint, p_at text, p_from text, p_until text, p_lines bigint, p_root bytea, p_previous bytea,
  p_hash bytea, p_mac bytea, p_signature bytea) returns void
language plpgsql security definer set search_path = '' as $$
declare v_last audit.seal;
begin
  select * into v_last from audit.seal s order by s.number desc limit 1;
  if p_number <> coalesce(v_last.number, 0) + 1 or p_from::xid8 <> coalesce(v_last.until_xid, '0'::xid8)
     or p_previous <> coalesce(v_last.hash, ''::bytea) or p_until::xid8 > pg_catalog.pg_snapshot_xmin(pg_catalog.pg_current_snapshot()) then
    raise exception 'this seal does not go on from the last one' using errcode = '55000';
  end if;
  insert into audit.seal values (p_number, (p_at || 'Z')::timestamptz, p_from::xid8, p_until::xid8, p_lines, p_root, p_previous, p_hash, p_mac, p_signature);
  perform audit.notice(p_from::xid8, p_until::xid8);
end $$;
-- The last seals as the file outside has them, so that the sealer can lay missing ones there and notice when the database went back.
create function audit.seals_after(p_number bigint) returns setof audit.seal
language sql stable security definer set search_path = '' as $$
  select * from audit.seal s where s.number > p_number order by s.number limit 1000
$$;
grant execute on function audit.unsealed(integer), audit.put_seal(bigint, text, text, text, bigint, bytea, bytea, bytea, bytea, bytea),
  audit.seals_after(bigint) to lingkar_sealer;

-- Who opened a file: for whoever works on it or answers for it. Fifty lines from a place on, newest first, and at the beginning everybody
-- who was ever shown something, for the child's own sheet.
create function audit.openings_of(p_case_file_id uuid, p_at timestamptz, p_chain uuid, p_seq bigint) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare v_subjects uuid[];
begin
  if not exists (select from authn.action_rule r where r.action = 'case-file.read-openings'
      and r.standing = any (authn.standings_to('case-file', p_case_file_id))) then
    return null;
  end if;
  -- the reports this file came from are about the same child
  v_subjects := array(select r.id from casework.report r where r.case_file_id = p_case_file_id) || p_case_file_id;
  return jsonb_build_object(
    'openings', coalesce((select jsonb_agg(x.line order by x.at desc, x.chain, x.seq desc) from (
      select l.at, l.chain, l.seq, jsonb_build_object('id', l.chain || '~' || l.seq, 'at', l.at, 'action', l.action, 'purpose', l.purpose,
          'compartments', l.compartments, 'outcome', l.outcome, 'name', a.display_name, 'role', w.role, 'unit', w.unit, 'agency', w.agency,
          'mine', l.account_id = authn.account_id()) as line
        from audit.line l left join agency.account a on a.id = l.account_id
        left join lateral (select p.role, u.name as unit, g.name as agency from agency.appointment t join agency.post p on p.id = t.post_id
            join agency.unit u on u.id = p.unit_id join agency.agency g on g.id = u.agency_id
          where t.account_id = l.account_id and t.from_at <= l.at
          order by t.until_at > l.at desc, exists (select from casework.standing s where s.case_file_id = p_case_file_id and s.post_id = p.id) desc, t.from_at desc limit 1) w on true
        where l.subject_id = any (v_subjects)
          and (p_at is null or l.at < p_at or l.at = p_at and (l.chain, -l.seq) > (p_chain, -p_seq))
        order by l.at desc, l.chain, l.seq desc limit 50) x), '[]'::jsonb),
    'people', case when p_at is null then coalesce((select jsonb_agg(jsonb_build_object('name', a.display_name, 'role', w.role, 'unit', w.unit,
          'agency', w.agency, 'days', y.days, 'first', y.first, 'last', y.last, 'purposes', y.purposes) order by y.last desc) from (
        select l.account_id, count(distinct (l.at at time zone 'Asia/Jakarta')::date) as days, min(l.at) as first, max(l.at) as last, array_agg(distinct l.purpose) as purposes
          from audit.line l where l.subject_id = any (v_subjects) and l.outcome in ('shown', 'accepted') group by l.account_id) y
        join agency.account a on a.id = y.account_id
        left join lateral (select p.role, u.name as unit, g.name as agency from agency.appointment t join agency.post p on p.id = t.post_id
            join agency.unit u on u.id = p.unit_id join agency.agency g on g.id = u.agency_id
          where t.account_id = y.account_id order by t.until_at > y.last desc, t.from_at desc limit 1) w on true), '[]'::jsonb)
      else '[]'::jsonb end);
end $$;

-- The page of the data protection officer: figures, staff and file numbers, never a child. What concerns a restricted file is left out.
create function audit.oversight() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if not 'data-protection-officer' = any (authn.standings_to('none', null)) then return null; end if;
  return jsonb_build_object(
    'sealer', (select jsonb_build_object('seenAt', s.seen_at) from audit.sealer s),
    'last', (select jsonb_build_object('number', s.number, 'at', s.at, 'lines', s.lines, 'root', pg_catalog.encode(s.root, 'hex')) from audit.seal s order by s.number desc limit 1),
    'today', (select coalesce(sum(s.lines), 0) from audit.seal s where s.at >= date_trunc('day', now() at time zone 'Asia/Jakarta') at time zone 'Asia/Jakarta'),
    'alarms', coalesce((select jsonb_agg(x.alarm order by x.settled, x.until_at desc) from (
      select a.outcome is not null as settled, a.until_at, jsonb_build_object('id', a.id, 'kind', a.kind, 'figure', a.figure, 'fromAt', a.from_at, 'untilAt', a.until_at,
          'who', c.display_name, 'unit', (select u.name from agency.appointment t join agency.post p on p.id = t.post_id join agency.unit u on u.id = p.unit_id
            where t.account_id = a.account_id order by t.until_at desc limit 1),
          'file', pg_catalog.right(a.case_file_id::text, 8), 'mine', coalesce(a.account_id = authn.account_id(), false),
          'outcome', a.outcome, 'settledAt', a.settled_at, 'settledBy', b.display_name) as alarm
        from audit.alarm a left join agency.account c on c.id = a.account_id left join agency.account b on b.id = a.settled_by
        left join casework.case_file f on f.id = a.case_file_id
        where not coalesce(f.restricted, false) order by a.outcome is not null, a.until_at desc limit 100) x), '[]'::jsonb));
end $$;

create function audit.alarm_for_me(p_id uuid) returns table (account_id uuid, outcome text)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not 'data-protection-officer' = any (authn.standings_to('none', null)) then return; end if;
  return query select a.account_id, a.outcome from audit.alarm a left join casework.case_file f on f.id = a.case_file_id
    where a.id = p_id and not coalesce(f.restricted, false);
end $$;
create function audit.settle_alarm(p_id uuid, p_outcome text, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update audit.alarm a set outcome = p_outcome, settled_at = p_at, settled_by = authn.account_id()
    where a.id = p_id and a.outcome is null and 'data-protection-officer' = any (authn.standings_to('none', null));
  if not found then raise exception 'not allowed' using errcode = '42501'; end if;
end $$;
grant execute on function audit.openings_of(uuid, timestamptz, uuid, bigint), audit.oversight(), audit.alarm_for_me(uuid),
  audit.settle_alarm(uuid, text, timestamptz) to lingkar_app;
