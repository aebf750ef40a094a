-- Renewing who answers for a file: the standings of its worker, supervisor and head go on to a common day, also when one has just ended.
-- The head's lasts half a year longer than the others, so that a forgotten file is still seen by somebody (G-11, G-17).
create function casework.renew_access(p_id uuid, p_until timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not (authn.standings_to('case-file', p_id) && array['supervisor', 'unit-head']) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  update casework.standing s set until_at = greatest(s.until_at, p_until + case s.standing when 'unit-head' then interval '180 days' else interval '0' end)
    from casework.case_file f
    where f.id = p_id and s.case_file_id = f.id and s.from_at <= now() and (
      (s.standing = 'case-worker' and s.post_id = f.worker_post_id)
      or (s.standing = 'supervisor' and s.post_id = f.supervisor_post_id)
      or s.standing = 'unit-head')
      and not exists (select from casework.standing o where o.case_file_id = f.id and o.standing = s.standing and o.post_id = s.post_id
        and (o.until_at, o.id) > (s.until_at, s.id));
end $$;
revoke execute on function casework.renew_access(uuid, timestamptz) from public;
grant execute on function casework.renew_access(uuid, timestamptz) to lingkar_app;

-- A head keeps sight of what is open already for half a year longer.
update casework.standing set until_at = until_at + interval '180 days' where standing = 'unit-head';
create function casework.head_sees_longer() returns trigger language plpgsql set search_path = '' as $$
begin
  new.until_at := new.until_at + interval '180 days';
  return new;
end $$;
create trigger standing_of_head before insert on casework.standing for each row when (new.standing = 'unit-head' and new.until_at - new.from_at >= interval '90 days')
  execute function casework.head_sees_longer();
