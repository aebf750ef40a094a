-- Running clocks: a time limit of the register that began for one child, and what happened to it (domain.md C3, SLA-04 to SLA-17).
-- A row outlives a restart because it is a row; it fires by the moment written here, not by when somebody looked.
create table casework.running_clock (
  id uuid primary key default gen_random_uuid(),
  case_file_id uuid not null references casework.case_file (id),
  code text not null,
  -- what the limit is about: the referral, the stay, the report to the police
  subject_id uuid not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  -- 0 runs · 1 told to the worker, her supervisor and the head of the unit · 2 told to the office of the area
  level integer not null default 0 constraint running_clock_level check (level between 0 and 2),
  next_at timestamptz,
  fired_at timestamptz,
  escalated_at timestamptz,
  stopped_at timestamptz,
  constraint running_clock_told check ((level = 0) = (fired_at is null) and (level = 2) = (escalated_at is not null)),
  constraint running_clock_ends check (stopped_at is null or next_at is null)
);
create unique index running_clock_once on casework.running_clock (case_file_id, code, subject_id) where stopped_at is null;
create index running_clock_next on casework.running_clock (next_at) where next_at is not null;

alter table casework.running_clock enable row level security; alter table casework.running_clock force row level security;
create policy running_clock_owner on casework.running_clock to lingkar_owner using (true) with check (true);
create policy running_clock_read on casework.running_clock for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11'))));
grant select on casework.running_clock to lingkar_app;

-- When a limit of the register falls due: the region's own row before the country's, the row of this risk before the one for all.
-- Saturdays and Sundays are no working days; public holidays are not known here, so it is never later than the rule allows.
create function agency.clock_due(p_code text, p_risk text, p_region text, p_from timestamptz) returns timestamptz
language sql stable set search_path = '' as $$
  select case c.unit
      when 'hour' then p_from + pg_catalog.make_interval(hours => c.value)
      when 'day' then p_from + pg_catalog.make_interval(hours => 24 * c.value)
      when 'month' then (p_from at time zone 'UTC' + pg_catalog.make_interval(months => c.value)) at time zone 'UTC'
      when 'working-day' then p_from + pg_catalog.make_interval(hours => 24 * coalesce((select d from (select d, pg_catalog.row_number() over (order by d) as nth
          from pg_catalog.generate_series(1, 10 + 2 * c.value) d
          where extract(isodow from ((p_from + interval '7 hours') at time zone 'UTC')::date + d) < 6) days where nth = c.value), 0)::integer)
    end
  from agency.clock_value(p_code, p_risk, p_region) c
$$;
grant execute on function agency.clock_due(text, text, text, timestamptz) to lingkar_app;

-- Begins a limit, or begins it again: what ran for the same subject before stays to be seen as stopped. By anybody who stands on the file,
-- an institution too: it is their answer that begins and ends most limits.
create function casework.start_clock(p_case_file_id uuid, p_code text, p_subject uuid, p_from timestamptz, p_due timestamptz default null) returns timestamptz
language plpgsql security definer set search_path = '' as $$
declare v_due timestamptz;
begin
  if not exists (select from casework.standings_now(p_case_file_id)) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  select coalesce(p_due, agency.clock_due(p_code, f.risk, f.service_region, p_from)) into v_due from casework.case_file f where f.id = p_case_file_id;
  if v_due is null then raise exception 'no such limit: %', p_code using errcode = '22023'; end if;
  perform casework.stop_clock(p_case_file_id, p_code, p_subject, p_from);
  insert into casework.running_clock (case_file_id, code, subject_id, started_at, due_at, next_at)
    values (p_case_file_id, p_code, p_subject, p_from, v_due, v_due);
  return v_due;
end $$;

create function casework.stop_clock(p_case_file_id uuid, p_code text, p_subject uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from casework.standings_now(p_case_file_id)) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  update casework.running_clock set stopped_at = greatest(p_at, started_at), next_at = null
    where case_file_id = p_case_file_id and code = p_code and subject_id = p_subject and stopped_at is null;
end $$;

-- On a closed file nothing can be done any more: its limits stop with it. What was never done stays to be seen in its track.
create function casework.stop_clocks_of_file() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update casework.running_clock set stopped_at = greatest(new.state_since, started_at), next_at = null where case_file_id = new.id and stopped_at is null;
  return null;
end $$;
create trigger case_file_stops_clocks after update of state on casework.case_file for each row when (new.state = 'ST15' and old.state <> 'ST15')
  execute function casework.stop_clocks_of_file();

-- Fires what is due: first to the file's own people, a day after they were told to the office of the area, once each. Row by row and skipping what another
-- server fires at this moment; says when to come again. Whoever calls it can only make true what the register says.
create function casework.fire_clocks(p_now timestamptz, p_most integer default 200) returns table (fired integer, next_at timestamptz)
language plpgsql security definer set search_path = '' as $$
declare v_fired integer;
begin
  with due as (select c.id from casework.running_clock c where c.next_at <= p_now order by c.next_at limit p_most for update skip locked)
  update casework.running_clock c set level = c.level + 1,
      fired_at = coalesce(c.fired_at, p_now), escalated_at = case when c.level = 1 then p_now end,
      next_at = case when c.level = 0 then p_now + interval '24 hours' end
    from due where c.id = due.id;
  get diagnostics v_fired = row_count;
  return query select v_fired, (select min(c.next_at) from casework.running_clock c where c.next_at is not null);
end $$;

-- What the office of an area is told: which limit, of which unit, since when. No file, no code name; a restricted file not at all.
create function casework.late_in_area() returns table (clock_id uuid, code text, due_at timestamptz, escalated_at timestamptz, unit_name text, region_code text)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select c.id, c.code, c.due_at, c.escalated_at, u.name, u.region_code
    from casework.running_clock c join casework.case_file f on f.id = c.case_file_id and f.erased_at is null and not f.restricted
      join agency.unit u on u.id = f.unit_id
    where c.level = 2 and c.stopped_at is null and u.region_code in (select mine.region_code from agency.unit mine
      where mine.id in (select authn.units_where_i_am('area-officer')))
    order by c.due_at, c.id;
end $$;

-- The files where a post of the caller with one of these duties stands as a recipient now: whose own rows in a track it keeps (domain.md B3).
create function casework.files_received(p_roles text[]) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select distinct s.case_file_id from casework.standings_now(null) s join agency.post p on p.id = s.post_id
    where s.standing = 'recipient' and p.role = any (p_roles);
end $$;

grant execute on function casework.start_clock(uuid, text, uuid, timestamptz, timestamptz), casework.stop_clock(uuid, text, uuid, timestamptz),
  casework.fire_clocks(timestamptz, integer), casework.late_in_area(), casework.files_received(text[]) to lingkar_app;
