-- The service directory (domain.md D10, HSDS 3.0): what a unit gives, to whom, where, when, and whether it has room. No child stands here, and
-- nothing here is secret: what is active is published, so its words are not sealed. Where a shelter stands is never written at all (K3).
create schema directory;
grant usage on schema directory to lingkar_app;

create table directory.service (
  id uuid primary key,
  unit_id uuid not null references agency.unit (id),
  -- the post that receives referrals; null: a unit without an account, a letter goes there
  intake_post_id uuid references agency.post (id),
  code text not null constraint service_code check (code ~ '^SV[0-9]{2}$'),
  name text not null,
  description text,
  min_age integer,
  max_age integer,
  -- sexes served, of P and L
  sexes text[] not null,
  -- difficulties in functioning the service is prepared for (DF codes)
  disabilities text[] not null,
  -- a district, regency or province covers what lies in it; ID is the whole country
  region_codes text[] not null,
  languages text[] not null,
  cost text not null constraint service_cost check (cost in ('free', 'insured', 'part', 'paid', 'unknown')),
  cost_words text,
  papers text[] not null,
  -- [{"days": ["MO"], "opens": "08:00", "closes": "16:00"}] in the local time of the unit; null: not known
  hours jsonb,
  phone text,
  email text,
  address text,
  status text not null constraint service_status check (status in ('active', 'paused', 'closed')),
  confidential boolean not null,
  verified_on date not null,
  verified_by uuid references agency.account (id),
  verify_again_on date not null,
  version integer not null default 1,
  recorded_by uuid references agency.account (id),
  recorded_at timestamptz not null,
  -- fields of HSDS Lingkar itself does not use, so that what was exchanged is given back whole
  hsds_more jsonb,
  constraint service_ages check (min_age >= 0 and max_age >= min_age and max_age <= 200 and min_age <= 200),
  constraint service_sexes check (sexes <@ array['P', 'L'] and cardinality(sexes) > 0),
  constraint service_somewhere check (cardinality(region_codes) > 0),
  constraint service_shelter_is_confidential check (confidential or code not in ('SV40', 'SV41', 'SV42', 'SV44')),
  constraint service_confidential_has_no_place check (not confidential or (phone is null and email is null and address is null)),
  constraint service_verified_again_later check (verify_again_on > verified_on)
);
create index service_code on directory.service (code) where status = 'active';
create index service_unit on directory.service (unit_id);
create index service_intake on directory.service (intake_post_id) where status <> 'closed';

-- Room, entry by entry: the latest of each kind holds, the others are its history.
create table directory.capacity (
  number bigint generated always as identity primary key,
  service_id uuid not null references directory.service (id),
  kind text not null constraint capacity_kind check (kind in ('places', 'girls', 'boys', 'family', 'accessible')),
  total integer not null constraint capacity_total check (total between 0 and 10000),
  free integer not null constraint capacity_free check (free between 0 and total),
  updated_at timestamptz not null,
  updated_by uuid references agency.account (id)
);
create index capacity_latest on directory.capacity (service_id, kind, number desc);

-- A service somebody looked for and nobody gave: a region, a service, a reason, a day. Whoever was looked for does not stand here.
create table directory.gap (
  id uuid primary key default gen_random_uuid(),
  region_code text not null,
  service_code text not null,
  reason text not null constraint gap_reason check (reason in ('RJ4', 'none-found')),
  logged_at timestamptz not null
);
create index gap_region on directory.gap (region_code, logged_at);

-- What an exchanged organisation carries beyond its name.
create table directory.organisation (
  id uuid primary key,
  description text,
  hsds_more jsonb
);

alter table directory.service enable row level security; alter table directory.service force row level security;
alter table directory.capacity enable row level security; alter table directory.capacity force row level security;
alter table directory.gap enable row level security; alter table directory.gap force row level security;
alter table directory.organisation enable row level security; alter table directory.organisation force row level security;
create policy service_owner on directory.service to lingkar_owner using (true) with check (true);
create policy capacity_owner on directory.capacity to lingkar_owner using (true) with check (true);
create policy gap_owner on directory.gap to lingkar_owner using (true) with check (true);
create policy organisation_owner on directory.organisation to lingkar_owner using (true) with check (true);

-- Units whose entries the caller keeps: her own, and those of the regencies whose plan she leads (not every unit has an account).
create function directory.units_kept() returns setof uuid language sql stable set search_path = '' as $$
  select p.unit_id from agency.post p where p.id in (select authn.my_posts()) and agency.guard_of(p.role) = 'service'
  union select u.id from agency.unit u where pg_catalog.left(u.region_code, 5) in (select agency.regencies_led())
$$;

-- What is active is public: the read interface without sign-in asks the same policy.
create policy service_read on directory.service for select to lingkar_app using (status = 'active' or (select authn.account_id()) is not null);
create policy service_add on directory.service for insert to lingkar_app
  with check (unit_id = any (array(select directory.units_kept())) and recorded_by = (select authn.account_id()));
create policy service_change on directory.service for update to lingkar_app
  using (unit_id = any (array(select directory.units_kept())) and status <> 'closed')
  with check (unit_id = any (array(select directory.units_kept())));
create policy capacity_read on directory.capacity for select to lingkar_app
  using (exists (select from directory.service s where s.id = service_id));
create policy capacity_add on directory.capacity for insert to lingkar_app
  with check (updated_by = (select authn.account_id())
    and exists (select from directory.service s where s.id = service_id and s.status <> 'closed' and s.unit_id = any (array(select directory.units_kept()))));
create policy gap_read on directory.gap for select to lingkar_app using ((select authn.account_id()) is not null);
create policy gap_add on directory.gap for insert to lingkar_app with check ((select authn.account_id()) is not null);
create policy organisation_read on directory.organisation for select to lingkar_app using (true);

-- Whether a service that serves p_served reaches p_region, itself or something within it.
create function directory.reaches(p_served text[], p_region text) returns boolean language sql immutable set search_path = '' as $$
  select p_region is null or 'ID' = any (p_served)
    or exists (select from pg_catalog.unnest(p_served) r where r = p_region or p_region like r || '.%' or r like p_region || '.%')
$$;
-- 0 same district · 1 same regency or city · 2 same province · 3 further away.
create function directory.distance(p_from text, p_to text) returns integer language sql immutable set search_path = '' as $$
  select case when p_from is null or p_to is null or pg_catalog.left(p_from, 2) <> pg_catalog.left(p_to, 2) then 3
    when pg_catalog.length(p_from) < 5 or pg_catalog.length(p_to) < 5 or pg_catalog.left(p_from, 5) <> pg_catalog.left(p_to, 5) then 2
    when pg_catalog.length(p_from) > 5 and p_from = p_to then 0 else 1 end
$$;
-- Hours from Greenwich: western, central and eastern Indonesia, by province.
create function directory.zone_of(p_region text) returns integer language sql immutable set search_path = '' as $$
  select case when pg_catalog.left(p_region, 2) in ('51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76') then 8
    when pg_catalog.left(p_region, 2) in ('81', '82', '91', '92', '93', '94', '95', '96') then 9 else 7 end
$$;
create function directory.is_open(p_hours jsonb, p_region text, p_at timestamptz) returns boolean language sql immutable set search_path = '' as $$
  select exists (select from pg_catalog.jsonb_array_elements(p_hours) h,
      (select p_at at time zone 'UTC' + pg_catalog.make_interval(hours => directory.zone_of(p_region)) as here) t
    where h -> 'days' ? (array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])[extract(isodow from t.here)::integer]
      and h ->> 'opens' <= pg_catalog.to_char(t.here, 'HH24:MI') and h ->> 'closes' > pg_catalog.to_char(t.here, 'HH24:MI'))
$$;
-- Room for a child of that sex: null where nobody said. Beds for families are for whoever comes with her own people.
create function directory.free_for(p_service uuid, p_sex text, p_disabled text[]) returns integer language sql stable set search_path = '' as $$
  select pg_catalog.sum(c.free)::integer from (select distinct on (x.kind) x.kind, x.free from directory.capacity x where x.service_id = p_service
      order by x.kind, x.number desc) c
  where c.kind = 'places' or c.kind = 'girls' and p_sex is distinct from 'L' or c.kind = 'boys' and p_sex is distinct from 'P'
    or c.kind = 'accessible' and pg_catalog.cardinality(p_disabled) > 0
$$;

-- Who could give one of these services to a child of that region, age, sex and functioning: the nearest first, then with room, then lately verified.
-- `why` says what does not fit: region, age, sex, disability; `full` and `paused` do not make it unfit. Null asks nothing.
create function directory.find_services(p_codes text[], p_region text, p_age_band text, p_sex text, p_disabled text[], p_limit integer)
returns table (service_id uuid, distance integer, free integer, fits boolean, why text[]) language sql stable set search_path = '' as $$
  with band as (select case p_age_band when '0-5' then 0 when '6-11' then 6 when '12-14' then 12 when '15-17' then 15 when '18+' then 18 end as low,
      case p_age_band when '0-5' then 5 when '6-11' then 11 when '12-14' then 14 when '15-17' then 17 when '18+' then 200 end as high),
    found as (select s.id, s.verified_on, directory.distance(u.region_code, p_region) as distance,
        directory.reaches(s.region_codes, p_region) as reached,
        band.low is null or coalesce(s.min_age, 0) <= band.high and coalesce(s.max_age, 200) >= band.low as of_age,
        p_sex is null or p_sex = 'X' or p_sex = any (s.sexes) as of_sex,
        coalesce(p_disabled, '{}') <@ s.disabilities as prepared
      from directory.service s join agency.unit u on u.id = s.unit_id, band
      where s.status = 'active' and (p_codes is null or s.code = any (p_codes))),
    nearest as (select f.*, f.reached and f.of_age and f.of_sex and f.prepared as fits from found f
      order by f.reached and f.of_age and f.of_sex and f.prepared desc, f.distance, f.verified_on desc, f.id limit greatest(p_limit, 0) + 200),
    known as (select n.*, directory.free_for(n.id, p_sex, coalesce(p_disabled, '{}')) as free from nearest n)
  select k.id, k.distance, k.free, k.fits, pg_catalog.array_remove(array[case when not k.reached then 'region' end, case when not k.of_age then 'age' end,
      case when not k.of_sex then 'sex' end, case when not k.prepared then 'disability' end, case when k.free = 0 then 'full' end], null)
  from known k
  order by k.fits desc, k.distance, case when k.free > 0 then 0 when k.free is null then 1 else 2 end, k.verified_on desc, k.id limit greatest(p_limit, 0)
$$;

-- Called where a search came to nothing: only known regions, services and reasons, and nothing of whom it was for.
create function directory.log_gap(p_region text, p_service text, p_reason text, p_at timestamptz) returns void language sql set search_path = '' as $$
  insert into directory.gap (region_code, service_code, reason, logged_at)
  select pg_catalog.left(r.code, 5), p_service, p_reason, pg_catalog.date_trunc('day', p_at) from agency.region r where r.code = p_region
$$;

-- Institutions a file brings: new ones only where the caller leads the regency, with the agencies above them; those known keep their names.
create function directory.add_institutions(p_agencies jsonb, p_units jsonb) returns void language plpgsql security definer set search_path = '' as $$
declare
  v_new uuid[] := array(select x.id from pg_catalog.jsonb_to_recordset(p_units) x (id uuid) where not exists (select from agency.unit u where u.id = x.id));
  v_above uuid[] := array(select x."agencyId" from pg_catalog.jsonb_to_recordset(p_units) x (id uuid, "agencyId" uuid) where x.id = any (v_new));
begin
  if authn.account_id() is null or exists (select from pg_catalog.jsonb_to_recordset(p_units) x (id uuid, "regionCode" text)
      where x.id = any (v_new) and pg_catalog.left(x."regionCode", 5) not in (select agency.regencies_led())) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  with added as (insert into agency.agency (id, name, kind)
      select x.id, x.name, x.kind from pg_catalog.jsonb_to_recordset(p_agencies) x (id uuid, name text, kind text) where x.id = any (v_above)
      on conflict (id) do nothing returning id)
  insert into directory.organisation (id, description, hsds_more)
    select x.id, x.description, nullif(x.more, 'null') from pg_catalog.jsonb_to_recordset(p_agencies) x (id uuid, description text, more jsonb)
    join added on added.id = x.id on conflict (id) do nothing;
  insert into agency.unit (id, agency_id, name, region_code)
    select x.id, x."agencyId", x.name, x."regionCode" from pg_catalog.jsonb_to_recordset(p_units) x (id uuid, "agencyId" uuid, name text, "regionCode" text)
    where x.id = any (v_new);
  insert into directory.organisation (id, description, hsds_more)
    select x.id, x.description, nullif(x.more, 'null') from pg_catalog.jsonb_to_recordset(p_units) x (id uuid, description text, more jsonb)
    where x.id = any (v_new) or x.id in (select directory.units_kept())
    on conflict (id) do update set description = excluded.description, hsds_more = excluded.hsds_more;
end $$;

grant select, insert on directory.service, directory.capacity, directory.gap to lingkar_app;
grant select on directory.organisation to lingkar_app;
grant update (unit_id, intake_post_id, code, name, description, min_age, max_age, sexes, disabilities, region_codes, languages, cost, cost_words, papers, hours, phone,
  email, address, status, confidential, verified_on, verified_by, verify_again_on, version, recorded_by, recorded_at, hsds_more) on directory.service to lingkar_app;
revoke execute on function directory.add_institutions(jsonb, jsonb) from public;
grant execute on function directory.add_institutions(jsonb, jsonb), directory.units_kept(), directory.reaches(text[], text), directory.distance(text, text), directory.zone_of(text),
  directory.is_open(jsonb, text, timestamptz), directory.free_for(uuid, text, text[]), directory.find_services(text[], text, text, text, text[], integer),
  directory.log_gap(text, text, text, timestamptz) to lingkar_app;
