-- What was looked for in vain is kept by the day, as the country counts it: in UTC the day changes at seven in the morning.
create or replace function directory.log_gap(p_region text, p_service text, p_reason text, p_at timestamptz) returns void language sql set search_path = '' as $$
  insert into directory.gap (region_code, service_code, reason, logged_at)
  select pg_catalog.left(r.code, 5), p_service, p_reason, pg_catalog.date_trunc('day', p_at, 'Asia/Jakarta') from agency.region r where r.code = p_region
$$;
