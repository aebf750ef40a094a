-- Grants: named compartments of a file for one post, with purpose, basis and an end, opened only by acceptance (domain.md B3, G-11, G-13;
-- security.md 3.5). What is open at any moment is said by casework.standing alone; this table remembers how it came about.
create table casework.access_grant (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  post_id uuid not null references agency.post (id),
  kind text not null constraint access_grant_kind check (kind in ('consult', 'referral', 'court', 'escort', 'co-worker')),
  compartments text[] not null,
  purpose text not null,
  basis text not null constraint access_grant_basis check (basis in ('consent', 'best-interest', 'legal-duty', 'assignment')),
  consent_id uuid,
  best_interest_id uuid,
  legal_duty text,
  days integer not null,
  state text not null constraint access_grant_state check (state in ('offered', 'running', 'declined', 'ended')),
  offered_at timestamptz not null,
  offered_by uuid not null references agency.account (id),
  answered_at timestamptz,
  answered_by uuid references agency.account (id),
  decline_reason text,
  -- an offer lapses then, a running grant ends then: no grant without an end
  until_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references agency.account (id),
  constraint access_grant_longest check (days between 1 and case kind when 'consult' then 7 when 'court' then 14 when 'escort' then 14 when 'referral' then 30 else 180 end),
  constraint access_grant_founded check ((basis = 'consent') = (consent_id is not null) and (basis = 'best-interest') = (best_interest_id is not null)
    and (basis = 'legal-duty') = (legal_duty is not null) and (basis = 'assignment') = (kind = 'co-worker')),
  constraint access_grant_names_parts check ((kind in ('escort', 'co-worker')) = (cardinality(compartments) = 0)),
  -- nobody answers what they offered themselves (N16); an escort and a colleague of the unit are named, not asked
  constraint access_grant_two_people check (kind in ('escort', 'co-worker') or answered_by <> offered_by),
  constraint access_grant_declined_why check ((state = 'declined') = (decline_reason is not null)),
  constraint access_grant_consent_in_file foreign key (consent_id) references casework.consent (id),
  constraint access_grant_assessment_in_file foreign key (case_file_id, best_interest_id) references casework.best_interest (case_file_id, id)
);
create index access_grant_file on casework.access_grant (case_file_id);
create index access_grant_consent on casework.access_grant (consent_id) where consent_id is not null;
alter table casework.standing add column access_grant_id uuid references casework.access_grant (id);
create index standing_access_grant on casework.standing (access_grant_id) where access_grant_id is not null;

alter table casework.access_grant enable row level security; alter table casework.access_grant force row level security;
create policy access_grant_owner on casework.access_grant to lingkar_owner using (true) with check (true);
-- The people of the file see what was given. Who received it sees the own offer through casework.pointers only.
create policy access_grant_read on casework.access_grant for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K1'))));
grant select on casework.access_grant to lingkar_app;

-- The post something is to be given to. Whether it is kept away is told to nobody who does not stand on the file.
create function casework.grant_post(p_case_file_id uuid, p_post_id uuid) returns table (role text, unit_id uuid, holder uuid, kept_away boolean, stands boolean)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not (authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'supervisor', 'unit-head']) then return; end if;
  return query select p.role, p.unit_id,
    (select a.account_id from agency.appointment a join agency.account c on c.id = a.account_id and c.closed_at is null
      where a.post_id = p.id and a.from_at <= now() and a.until_at > now() order by a.from_at limit 1),
    not exists (select from agency.appointment a join casework.case_file f on f.id = p_case_file_id
      where a.post_id = p.id and a.from_at <= now() and a.until_at > now()
        and not exists (select from casework.denied d where d.case_file_id = f.id and d.account_id = a.account_id and d.lifted_at is null)
        and (not f.restricted or exists (select from casework.member m where m.case_file_id = f.id and m.account_id = a.account_id))),
    exists (select from casework.standing s where s.case_file_id = p_case_file_id and s.post_id = p.id and s.until_at > now()
      and s.standing not in ('ex-owner', 'reporter', 'break-glass'))
  from agency.post p where p.id = p_post_id;
end $$;

-- Writes an offer (or names an escort or a colleague) and the standing that follows from it. Checked here again, whatever was decided before:
-- the giver stands on the file and gives nothing to a post of their own; every part is one the post's duty may have.
create function casework.offer_grant(p_id uuid, p_case_file_id uuid, p_post_id uuid, p_kind text, p_compartments text[], p_purpose text, p_basis text,
  p_consent_id uuid, p_best_interest_id uuid, p_legal_duty text, p_days integer, p_account_id uuid, p_at timestamptz, p_until timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare v_names boolean := p_kind in ('escort', 'co-worker');
begin
  if not (authn.standings_to('case-file', p_case_file_id)
      && case when p_kind = 'co-worker' then array['supervisor', 'unit-head'] else array['case-worker', 'supervisor'] end)
     or p_post_id in (select authn.my_posts())
     or exists (select from pg_catalog.unnest(p_compartments) k where not exists (select from authn.limited_rule l join agency.post p on p.role = l.role
        where p.id = p_post_id and l.standing = 'recipient' and l.compartment = k))
     or (p_consent_id is not null and not exists (select from casework.consent c where c.id = p_consent_id and c.case_file_id = p_case_file_id and c.status = 'GIVEN'))
     or (p_best_interest_id is not null and not exists (select from casework.best_interest b where b.id = p_best_interest_id and b.signed_at is not null)) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  -- two offers to one post at once: the second is decided anew
  perform from casework.case_file f where f.id = p_case_file_id for update;
  if exists (select from casework.standing s where s.case_file_id = p_case_file_id and s.post_id = p_post_id and s.until_at > now()
      and s.standing not in ('ex-owner', 'reporter', 'break-glass')) then
    raise exception 'stands already' using errcode = '23505', constraint = 'standing_once';
  end if;
  insert into casework.access_grant (id, case_file_id, post_id, kind, compartments, purpose, basis, consent_id, best_interest_id, legal_duty, days, state,
      offered_at, offered_by, answered_at, answered_by, until_at)
    values (p_id, p_case_file_id, p_post_id, p_kind, p_compartments, p_purpose, p_basis, p_consent_id, p_best_interest_id, p_legal_duty, p_days,
      case when v_names then 'running' else 'offered' end, p_at, authn.account_id(), case when v_names then p_at end,
      case when v_names then authn.account_id() end, p_until);
  insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, account_id, compartments, purpose, basis, granted_by, access_grant_id)
    values (p_case_file_id, p_post_id, case when v_names then p_kind else 'recipient-pending' end, p_at, p_until, p_account_id,
      case when v_names then null else p_compartments end, p_purpose, p_basis, authn.account_id(), p_id);
end $$;

-- The grant somebody answers or ends, locked; for the post it was offered to and for the people of the file.
create function casework.grant_now(p_case_file_id uuid, p_grant_id uuid)
returns table (id uuid, kind text, state text, post_id uuid, days integer, offered_by uuid, until_at timestamptz, consent_until date)
language plpgsql security definer set search_path = '' as $$
begin
  perform from casework.access_grant g where g.id = p_grant_id and g.case_file_id = p_case_file_id
    and (authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'supervisor', 'unit-head'] or g.post_id in (select authn.my_posts()));
  if not found then return; end if;
  -- the file before the grant, as every change of a file does: two who come at once wait in one order
  perform from casework.case_file f where f.id = p_case_file_id for update;
  perform from casework.access_grant g where g.id = p_grant_id for update;
  return query select g.id, g.kind, g.state, g.post_id, g.days, g.offered_by, g.until_at,
      (select c.expires_on from casework.consent c where c.id = g.consent_id)
    from casework.access_grant g where g.id = p_grant_id;
end $$;

-- The answer of the post: a pending standing ends; acceptance begins one that opens what was named. The way referrals will take too.
create function casework.answer_grant(p_case_file_id uuid, p_grant_id uuid, p_accepted boolean, p_reason text, p_at timestamptz, p_until timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare v casework.access_grant;
begin
  select * into v from casework.access_grant g where g.id = p_grant_id and g.case_file_id = p_case_file_id and g.state = 'offered' and g.until_at > now()
    and g.post_id in (select authn.my_posts()) and g.offered_by <> authn.account_id() for update;
  if v.id is null or not ('recipient-pending' = any (authn.standings_to('case-file', p_case_file_id)))
     or (p_accepted and p_until > p_at + pg_catalog.make_interval(days => v.days))
     or (p_accepted and v.consent_id is not null and not exists (select from casework.consent c where c.id = v.consent_id and c.status = 'GIVEN')) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  update casework.standing set until_at = greatest(from_at, p_at) where access_grant_id = p_grant_id and until_at > p_at;
  update casework.access_grant set state = case when p_accepted then 'running' else 'declined' end, answered_at = p_at, answered_by = authn.account_id(),
    decline_reason = p_reason, until_at = case when p_accepted then p_until else p_at end where id = p_grant_id;
  if p_accepted then
    insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, compartments, purpose, basis, granted_by, access_grant_id)
      values (p_case_file_id, v.post_id, 'recipient', p_at, p_until, v.compartments, v.purpose, v.basis, v.offered_by, p_grant_id);
  end if;
end $$;

create function casework.shut_grant(p_grant_id uuid, p_at timestamptz) returns void language plpgsql set search_path = '' as $$
begin
  -- first: an acceptance that is on its way is waited for, and the standing it brings is ended too
  perform from casework.access_grant where id = p_grant_id for update;
  update casework.standing set until_at = greatest(from_at, p_at) where access_grant_id = p_grant_id and until_at > p_at;
  update casework.access_grant set state = 'ended', ended_at = p_at, ended_by = authn.account_id(), until_at = least(until_at, p_at) where id = p_grant_id;
end $$;

create function casework.end_grant(p_case_file_id uuid, p_grant_id uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform from casework.access_grant g where g.id = p_grant_id and g.case_file_id = p_case_file_id and g.state in ('offered', 'running')
    and (g.post_id in (select authn.my_posts()) or authn.standings_to('case-file', p_case_file_id)
      && case when g.kind = 'co-worker' then array['supervisor', 'unit-head'] else array['case-worker', 'supervisor', 'unit-head'] end) for update;
  if not found then raise exception 'not allowed' using errcode = '42501'; end if;
  perform casework.shut_grant(p_grant_id, p_at);
end $$;

-- G-13: who takes a consent back ends, in the same moment, everything that rests on it.
create function casework.end_grants_of_consent() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform casework.shut_grant(g.id, now()) from casework.access_grant g where g.consent_id = new.id and g.state in ('offered', 'running');
  return null;
end $$;
create trigger consent_carries_grants after update of status on casework.consent for each row
  when (old.status = 'GIVEN' and new.status <> 'GIVEN') execute function casework.end_grants_of_consent();

-- What everybody who may know a file learns of it, and nothing more: code name, who answers for it, and how one stands oneself.
-- Without a file: all files the caller stands to without being one of their own people.
create function casework.pointers(p_case_file_id uuid default null)
returns table (case_file_id uuid, code_name text, unit_name text, worker_title text, worker_name text, post_id uuid, role text, standing text, until_at timestamptz,
  compartments text[], purpose text, basis text, given_by text, grant_id uuid, kind text, days integer)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select f.id, f.code_name, u.name, w.title,
      (select c.display_name from agency.appointment a join agency.account c on c.id = a.account_id and c.closed_at is null
        where a.post_id = w.id and a.from_at <= now() and a.until_at > now() order by a.from_at limit 1),
      s.post_id, p.role, s.standing, s.until_at,
      array(select k from pg_catalog.unnest(s.compartments) k where exists (select from authn.limited_rule l where l.role = p.role and l.compartment = k
        and l.standing = case when s.standing = 'break-glass' then s.standing else 'recipient' end)),
      s.purpose, s.basis, (select c.display_name from agency.account c where c.id = s.granted_by), g.id, g.kind, g.days
    from casework.standings_now(p_case_file_id) s join casework.case_file f on f.id = s.case_file_id and f.erased_at is null
      join agency.unit u on u.id = f.unit_id join agency.post w on w.id = f.worker_post_id join agency.post p on p.id = s.post_id
      left join casework.access_grant g on g.id = s.access_grant_id
    where p_case_file_id is not null or s.standing not in ('case-worker', 'co-worker', 'supervisor', 'unit-head')
    order by s.standing <> 'recipient-pending', s.until_at, f.id;
end $$;

grant execute on function casework.grant_post(uuid, uuid), casework.grant_now(uuid, uuid), casework.end_grant(uuid, uuid, timestamptz),
  casework.offer_grant(uuid, uuid, uuid, text, text[], text, text, uuid, uuid, text, integer, uuid, timestamptz, timestamptz),
  casework.answer_grant(uuid, uuid, boolean, text, timestamptz, timestamptz), casework.pointers(uuid) to lingkar_app;
