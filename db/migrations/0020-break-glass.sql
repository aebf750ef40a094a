-- Opening a file in an emergency: four hours, named parts, told at once, reviewed within three days by another unit (security.md 3.6; N2, N3, N16).
-- Nobody reads these tables: every question is a function below, which looks at who asks.
create table casework.emergency (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  account_id uuid not null references agency.account (id),
  -- the post it was opened through: its unit may not review
  post_id uuid not null references agency.post (id),
  standing_id uuid not null references casework.standing (id),
  compartments text[] not null,
  reason_code text not null,
  reason vault.sealed not null,
  opened_at timestamptz not null default now(),
  until_at timestamptz not null,
  extended_at timestamptz,
  verdict text constraint emergency_verdict check (verdict in ('justified', 'needs-talk', 'not-justified')),
  verdict_reasons vault.sealed,
  reviewed_at timestamptz,
  reviewed_by uuid references agency.account (id),
  reviewer_post_id uuid references agency.post (id),
  constraint emergency_length check (until_at <= opened_at + case when extended_at is null then interval '4 hours' else interval '8 hours' end),
  constraint emergency_reviewed_whole check (num_nulls(verdict, verdict_reasons, reviewed_at, reviewed_by, reviewer_post_id) in (0, 5)),
  constraint emergency_reviewed_by_another check (reviewed_by <> account_id)
);
create index emergency_file on casework.emergency (case_file_id, opened_at);
create index emergency_account on casework.emergency (account_id, opened_at);
create index emergency_unreviewed on casework.emergency (opened_at) where reviewed_at is null;

-- Who said "Saya sudah tahu".
create table casework.emergency_known (
  emergency_id uuid not null references casework.emergency (id),
  account_id uuid not null references agency.account (id),
  at timestamptz not null default now(),
  primary key (emergency_id, account_id)
);
-- Each code name somebody tried, kept a day: names must not be found by trying.
create table casework.emergency_try (
  account_id uuid not null,
  at timestamptz not null
);
create index emergency_try_account on casework.emergency_try (account_id, at);

alter table casework.emergency enable row level security; alter table casework.emergency force row level security;
alter table casework.emergency_known enable row level security; alter table casework.emergency_known force row level security;
alter table casework.emergency_try enable row level security; alter table casework.emergency_try force row level security;
create policy emergency_owner on casework.emergency to lingkar_owner using (true) with check (true);
create policy emergency_known_owner on casework.emergency_known to lingkar_owner using (true) with check (true);
create policy emergency_try_owner on casework.emergency_try to lingkar_owner using (true) with check (true);

-- When the oldest opening of this person was made that nobody reviewed. A file that has become restricted or was erased since can be
-- shown to no reviewer of another unit, so it keeps nobody waiting.
create function casework.oldest_unreviewed(p_account_id uuid) returns timestamptz
language sql stable security definer set search_path = '' as $$
  select min(e.opened_at) from casework.emergency e join casework.case_file f on f.id = e.case_file_id
    where e.account_id = p_account_id and e.reviewed_at is null and not f.restricted and f.erased_at is null
$$;

-- What deciding needs. No such file, denied, restricted and erased walk the same steps and give the same null; every try is counted.
create function casework.find_for_emergency(p_unit_id uuid, p_code_name text, p_compartments text[])
returns table (tries integer, oldest_unreviewed timestamptz, case_file_id uuid, stands_already boolean)
language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare v_account uuid := authn.account_id(); v_tries integer; v_oldest timestamptz; v_file uuid; v_shut integer;
begin
  if not 'protective' = any (authn.standings_to('none', null)) then raise exception 'not allowed' using errcode = '42501'; end if;
  -- two tries at once are counted one after the other
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(v_account::text, 3));
  delete from casework.emergency_try t where t.account_id = v_account and t.at < now() - interval '1 day';
  select count(*) into v_tries from casework.emergency_try t where t.account_id = v_account and t.at > now() - interval '1 hour';
  v_oldest := casework.oldest_unreviewed(v_account);
  if v_tries >= 5 then return query select v_tries, v_oldest, null::uuid, false; return; end if;
  insert into casework.emergency_try values (v_account, now());
  select f.id into v_file from casework.case_file f
    where f.unit_id = p_unit_id and f.code_name = pg_catalog.upper(pg_catalog.regexp_replace(pg_catalog.btrim(p_code_name), '\s+', ' ', 'g'))
      and not f.restricted and f.erased_at is null
      and not exists (select from casework.denied d where d.case_file_id = f.id and d.account_id = v_account and d.lifted_at is null);
  select count(*) into v_shut from unnest(p_compartments) k where v_file is null or v_file not in (select casework.files_open(k));
  return query select v_tries, v_oldest, v_file, v_shut = 0;
end $$;

-- Opens it. Everything the decision looked at is looked at once more: whoever reaches this function by another way gets no further.
create function casework.open_in_emergency(p_id uuid, p_case_file_id uuid, p_compartments text[], p_reason_code text, p_reason vault.sealed, p_at timestamptz)
returns timestamptz language plpgsql security definer set search_path = '' as $$
declare v_account uuid := authn.account_id(); v_post uuid; v_standing uuid; v_until timestamptz := now() + interval '4 hours';
begin
  select p.id into v_post from agency.post p join authn.role_rule r on r.role = p.role and r.standing = 'protective'
    where p.id = any (array(select authn.my_posts()))
      and p_compartments <@ array(select l.compartment from authn.limited_rule l where l.standing = 'break-glass' and l.role = p.role)
    order by p.id limit 1;
  if v_post is null or not authn.stepped_up()
     or casework.oldest_unreviewed(v_account) <= now() - interval '72 hours'
     or not exists (select from casework.case_file f where f.id = p_case_file_id and not f.restricted and f.erased_at is null)
     or casework.is_kept_from_me(p_case_file_id) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, account_id, compartments, purpose, basis, granted_by)
    values (p_case_file_id, v_post, 'break-glass', now(), v_until, v_account, p_compartments, 'safety', 'emergency', v_account)
    returning id into v_standing;
  insert into casework.emergency (id, case_file_id, account_id, post_id, standing_id, compartments, reason_code, reason, until_at)
    values (p_id, p_case_file_id, v_account, v_post, v_standing, p_compartments, p_reason_code, p_reason, v_until);
  -- the command itself names no file: this line lays it on the file's own chain, for good
  perform audit.record(p_case_file_id, p_at, 'grant.open-in-emergency', 'case-file', p_case_file_id, p_compartments, 'safety', 'accepted', null);
  return v_until;
end $$;

create function casework.extend_emergency(p_id uuid) returns timestamptz
language plpgsql security definer set search_path = '' as $$
declare v casework.emergency;
begin
  update casework.emergency e set until_at = e.until_at + interval '4 hours', extended_at = now()
    where e.id = p_id and e.account_id = authn.account_id() and e.until_at > now() and e.extended_at is null
      and authn.stepped_up() and not casework.is_kept_from_me(e.case_file_id)
    returning * into v;
  if v.id is null then raise exception 'not allowed' using errcode = '42501'; end if;
  -- whoever ended it early meant it: what was ended stays so
  update casework.standing s set until_at = v.until_at where s.id = v.standing_id and s.until_at > now();
  return v.until_at;
end $$;

-- The openings the caller may look back at: by duty, in the province of the file or of who opened (the data protection officer everywhere),
-- never her own, never of a unit she belongs to, never of a file that is kept from her.
create function casework.emergencies_for_review() returns setof casework.emergency
language plpgsql stable security definer set search_path = '' as $$
declare v_account uuid := authn.account_id(); v_duties text[] := authn.standings_to('none', null); v_units uuid[]; v_provinces text[];
begin
  if v_account is null or not v_duties && array['emergency-reviewer', 'data-protection-officer'] then return; end if;
  v_units := array(select p.unit_id from agency.post p where p.id = any (array(select authn.my_posts())));
  v_provinces := array(select pg_catalog.left(u.region_code, 2) from agency.unit u where u.id = any (v_units));
  return query select e.* from casework.emergency e
    join casework.case_file f on f.id = e.case_file_id join agency.unit fu on fu.id = f.unit_id
    join agency.post p on p.id = e.post_id join agency.unit pu on pu.id = p.unit_id
    where e.account_id <> v_account and fu.id <> all (v_units) and pu.id <> all (v_units)
      and ('data-protection-officer' = any (v_duties) or pg_catalog.left(fu.region_code, 2) = any (v_provinces) or pg_catalog.left(pu.region_code, 2) = any (v_provinces))
      and (e.reviewed_at is null or e.reviewed_by = v_account) and not casework.is_kept_from_me(f.id);
end $$;

-- What deciding on a review needs; no row: there is nothing for the caller.
create function casework.emergency_to_review(p_id uuid) returns table (account_id uuid, case_file_id uuid, is_reviewed boolean, is_of_my_unit boolean)
language plpgsql stable security definer set search_path = '' as $$
declare v_units uuid[];
begin
  if not authn.standings_to('none', null) && array['emergency-reviewer', 'data-protection-officer'] then return; end if;
  v_units := array(select p.unit_id from agency.post p where p.id = any (array(select authn.my_posts())));
  return query select e.account_id, e.case_file_id, e.reviewed_at is not null, f.unit_id = any (v_units) or p.unit_id = any (v_units)
    from casework.emergency e join casework.case_file f on f.id = e.case_file_id join agency.post p on p.id = e.post_id
    where e.id = p_id and not casework.is_kept_from_me(f.id)
      and (e.account_id = authn.account_id() or f.unit_id = any (v_units) or p.unit_id = any (v_units)
        or exists (select from casework.emergencies_for_review() r where r.id = p_id));
end $$;
create function casework.review_emergency(p_id uuid, p_verdict text, p_reasons vault.sealed, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update casework.emergency e set verdict = p_verdict, verdict_reasons = p_reasons, reviewed_at = p_at, reviewed_by = authn.account_id(),
      reviewer_post_id = (select p.id from agency.post p join authn.role_rule r on r.role = p.role and r.standing in ('emergency-reviewer', 'data-protection-officer')
        where p.id = any (array(select authn.my_posts())) order by p.id limit 1)
    where e.id = p_id and e.reviewed_at is null and exists (select from casework.emergencies_for_review() r where r.id = e.id);
  if not found then raise exception 'not allowed' using errcode = '42501'; end if;
end $$;

-- Who is told: worker and supervisor of the file, and the data protection officer, each until she said that she knows.
create function casework.emergencies_told() returns setof casework.emergency
language plpgsql stable security definer set search_path = '' as $$
declare v_files uuid[]; v_officer boolean := 'data-protection-officer' = any (authn.standings_to('none', null));
begin
  if authn.account_id() is null or not exists (select from casework.emergency e where e.opened_at > now() - interval '30 days') then return; end if;
  v_files := array(select s.case_file_id from casework.standings_now() s where s.standing in ('case-worker', 'supervisor'));
  return query select e.* from casework.emergency e
    where e.opened_at > now() - interval '30 days' and e.account_id <> authn.account_id()
      and (e.case_file_id = any (v_files) or v_officer) and not casework.is_kept_from_me(e.case_file_id)
      and not exists (select from casework.emergency_known k where k.emergency_id = e.id and k.account_id = authn.account_id());
end $$;
create function casework.acknowledge_emergency(p_id uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  insert into casework.emergency_known (emergency_id, account_id) select e.id, authn.account_id() from casework.emergencies_told() e where e.id = p_id;
end $$;
-- Said already, or still to be said: both may be said again.
create function casework.am_told_of(p_id uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from casework.emergencies_told() e where e.id = p_id)
    or exists (select from casework.emergency_known k where k.emergency_id = p_id and k.account_id = authn.account_id());
end $$;

-- For Hari ini. The officer and a reviewer of another unit get no code name: it is not theirs to know.
create function casework.emergency_duties() returns table (kind text, id uuid, case_file_id uuid, code_name text, who text, opened_at timestamptz)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select 'emergency-opened', e.id, case when s.stands then e.case_file_id end, case when s.stands then f.code_name end, a.display_name, e.opened_at
      from casework.emergencies_told() e join casework.case_file f on f.id = e.case_file_id join agency.account a on a.id = e.account_id
      cross join lateral (select exists (select from casework.standings_now(e.case_file_id) x where x.standing in ('case-worker', 'supervisor')) as stands) s
    union all
    select 'review-emergency', e.id, null, null, null, e.opened_at from casework.emergencies_for_review() e where e.reviewed_at is null;
end $$;

create function casework.emergency_face(e casework.emergency) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('id', e.id, 'openedAt', e.opened_at, 'until', e.until_at, 'isExtended', e.extended_at is not null, 'compartments', e.compartments,
    'reasonCode', e.reason_code, 'reason', e.reason, 'who', a.display_name, 'role', p.role, 'unit', u.name, 'agency', g.name,
    'verdict', e.verdict, 'verdictReasons', e.verdict_reasons, 'reviewedAt', e.reviewed_at,
    'reviewer', (select r.display_name from agency.account r where r.id = e.reviewed_by),
    'reviewerUnit', (select ru.name from agency.post rp join agency.unit ru on ru.id = rp.unit_id where rp.id = e.reviewer_post_id))
  from agency.account a, agency.post p join agency.unit u on u.id = p.unit_id join agency.agency g on g.id = u.agency_id
  where a.id = e.account_id and p.id = e.post_id
$$;

-- On the file, for good: every opening in an emergency, for those who work on it.
create function casework.emergencies_of(p_case_file_id uuid) returns setof jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if not authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'co-worker', 'supervisor', 'unit-head'] then return; end if;
  return query select casework.emergency_face(e) from casework.emergency e where e.case_file_id = p_case_file_id order by e.opened_at desc;
end $$;

-- For a review: who, when, which parts, why, and what was in fact opened: actions and moments, no content, no code name.
create function casework.emergency_reviews() returns setof jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select casework.emergency_face(e) || jsonb_build_object('caseFileId', e.case_file_id, 'opened', coalesce((
      select jsonb_agg(jsonb_build_object('at', x.at, 'action', x.action) order by x.at) from (
        select l.at, l.action from audit.line l where l.subject_id = e.case_file_id and l.account_id = e.account_id
          and l.outcome in ('shown', 'accepted') and l.action <> 'grant.open-in-emergency' and l.at >= e.opened_at - interval '1 minute' and l.at <= e.until_at order by l.at limit 100) x), '[]'::jsonb))
    from casework.emergencies_for_review() e where e.reviewed_at is null or e.reviewed_at > now() - interval '30 days' order by e.reviewed_at nulls first, e.opened_at;
end $$;

-- The caller's own openings of the last month, and whether she may open another.
create function casework.my_emergencies() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare v_account uuid := authn.account_id();
begin
  return jsonb_build_object(
    'oldestUnreviewed', casework.oldest_unreviewed(v_account),
    'mine', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'caseFileId', case when s.open then e.case_file_id end, 'codeName', case when s.open then f.code_name end,
          'unit', u.name, 'openedAt', e.opened_at, 'until', e.until_at, 'isExtended', e.extended_at is not null, 'isOpen', s.open,
          'verdict', e.verdict, 'reviewedAt', e.reviewed_at) order by e.opened_at desc)
        from casework.emergency e join casework.case_file f on f.id = e.case_file_id join agency.unit u on u.id = f.unit_id
        cross join lateral (select exists (select from casework.standings_now(e.case_file_id) x where x.id = e.standing_id) as open) s
        where e.account_id = v_account and e.opened_at > now() - interval '30 days' and not casework.is_kept_from_me(f.id)), '[]'::jsonb));
end $$;
create function casework.my_emergency(p_id uuid, p_case_file_id uuid) returns table (opened_at timestamptz, until_at timestamptz, is_extended boolean, is_reviewed boolean)
language sql stable security definer set search_path = '' as $$
  select e.opened_at, e.until_at, e.extended_at is not null, e.reviewed_at is not null from casework.emergency e
    where e.id = p_id and e.case_file_id = p_case_file_id and e.account_id = authn.account_id()
$$;

-- How often, how rightly, how quickly looked at: the last thirty days in the caller's own kind of agency. A count below five is not shown.
create function casework.emergency_figures() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare v_kinds text[]; v_uses bigint; v_staff bigint; v_reviewed bigint; v_justified bigint; v_median double precision;
begin
  if not authn.standings_to('none', null) && array['emergency-reviewer', 'data-protection-officer'] then return null; end if;
  v_kinds := array(select g.kind from agency.post p join agency.unit u on u.id = p.unit_id join agency.agency g on g.id = u.agency_id
    where p.id = any (array(select authn.my_posts())));
  select count(distinct a.account_id) into v_staff from agency.appointment a join agency.post p on p.id = a.post_id
    join agency.unit u on u.id = p.unit_id join agency.agency g on g.id = u.agency_id
    where g.kind = any (v_kinds) and a.from_at <= now() and a.until_at > now();
  select count(*), count(e.reviewed_at), count(*) filter (where e.verdict = 'justified'),
      percentile_cont(0.5) within group (order by extract(epoch from e.reviewed_at - e.opened_at) / 3600)
    into v_uses, v_reviewed, v_justified, v_median
    from casework.emergency e join agency.post p on p.id = e.post_id join agency.unit u on u.id = p.unit_id join agency.agency g on g.id = u.agency_id
      join casework.case_file f on f.id = e.case_file_id and not f.restricted
    where g.kind = any (v_kinds) and e.opened_at > now() - interval '30 days';
  return jsonb_build_object(
    'usesPerHundredStaff', case when v_uses >= 5 and v_staff >= 5 then pg_catalog.round(100.0 * v_uses / v_staff, 1) end,
    'shareJustified', case when v_reviewed >= 5 then pg_catalog.round(100.0 * v_justified / v_reviewed) end,
    'medianHours', case when v_reviewed >= 5 then pg_catalog.round(v_median::numeric, 1) end);
end $$;

revoke execute on function casework.oldest_unreviewed(uuid), casework.emergencies_for_review(), casework.emergencies_told(), casework.emergency_face(casework.emergency) from public;
grant execute on function casework.find_for_emergency(uuid, text, text[]), casework.open_in_emergency(uuid, uuid, text[], text, vault.sealed, timestamptz),
  casework.extend_emergency(uuid), casework.emergency_to_review(uuid), casework.review_emergency(uuid, text, vault.sealed, timestamptz),
  casework.acknowledge_emergency(uuid), casework.am_told_of(uuid), casework.emergency_duties(), casework.emergencies_of(uuid), casework.emergency_reviews(),
  casework.my_emergencies(), casework.my_emergency(uuid, uuid), casework.emergency_figures() to lingkar_app;
