-- Handing a child's file over from a person to a person: who gives, who takes, what was accepted, who was introduced (SLA-17, G-17; S117–S119).
-- The dossier itself is read from the file each time; nothing of it is copied here.
create table casework.handover (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  kind text not null constraint handover_kind check (kind in ('planned', 'sudden')),
  reason text not null,
  short_reason text,
  from_post_id uuid not null references agency.post (id),
  -- null: the post was empty, nobody is left who could explain
  from_account_id uuid references agency.account (id),
  to_post_id uuid not null references agency.post (id),
  to_account_id uuid not null references agency.account (id),
  first_day date not null,
  begun_at timestamptz not null,
  -- null: by a letter of appointment, not by who answers for the file
  begun_by uuid references agency.account (id),
  -- since when the file is the successor's; by letter this may lie ahead
  changed_hands_at timestamptz,
  completed_at timestamptz,
  completed_by uuid references agency.account (id),
  called_off_at timestamptz,
  -- nobody is both sides of one hand-over, and neither side says that it is done
  constraint handover_two_people check (from_account_id <> to_account_id),
  constraint handover_completed_by_another check (completed_by is null or (completed_by <> to_account_id and completed_by is distinct from from_account_id)),
  constraint handover_completed_whole check ((completed_at is null) = (completed_by is null) and (completed_at is null or changed_hands_at is not null)),
  constraint handover_one_end check (completed_at is null or called_off_at is null),
  constraint handover_in_file unique (case_file_id, id)
);
-- one at a time
create unique index handover_open on casework.handover (case_file_id) where completed_at is null and called_off_at is null;
create index handover_file on casework.handover (case_file_id);
create index handover_giver on casework.handover (from_account_id) where completed_at is null and called_off_at is null;

create table casework.handover_acceptance (
  case_file_id uuid not null references casework.case_file (id),
  handover_id uuid not null,
  item text not null,
  row_id uuid not null,
  -- the version that was read: a row that changes is accepted again
  version integer not null,
  accepted_at timestamptz not null,
  accepted_by uuid not null references agency.account (id),
  primary key (handover_id, item, row_id, version),
  constraint handover_acceptance_of foreign key (case_file_id, handover_id) references casework.handover (case_file_id, id)
);
create index handover_acceptance_file on casework.handover_acceptance (case_file_id);

create table casework.handover_question (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  handover_id uuid not null,
  item text not null,
  row_id uuid not null,
  question vault.sealed not null,
  asked_at timestamptz not null,
  asked_by uuid not null references agency.account (id),
  answer vault.sealed,
  answered_at timestamptz,
  answered_by uuid references agency.account (id),
  constraint handover_question_answered_whole check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
  constraint handover_question_by_another check (answered_by <> asked_by),
  constraint handover_question_of foreign key (case_file_id, handover_id) references casework.handover (case_file_id, id)
);
create index handover_question_file on casework.handover_question (case_file_id);

create table casework.handover_introduction (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  handover_id uuid not null,
  whom text not null constraint handover_introduction_whom check (whom in ('child', 'carer', 'supporter', 'institution')),
  supporter_id uuid,
  way text not null constraint handover_introduction_way check (way in ('joint-visit', 'joint-call', 'alone', 'not-yet')),
  on_day date not null,
  not_yet_reason text,
  statement vault.sealed,
  missing_reason text,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  constraint handover_introduction_why check ((way = 'not-yet') = (not_yet_reason is not null)),
  -- G-12: the child is asked about the new person, or it is said why not
  constraint handover_introduction_hears_the_child check (case when whom = 'child' and way <> 'not-yet'
    then (statement is null) <> (missing_reason is null) else statement is null and missing_reason is null end),
  constraint handover_introduction_of foreign key (case_file_id, handover_id) references casework.handover (case_file_id, id),
  constraint handover_introduction_supporter foreign key (case_file_id, supporter_id) references casework.supporter (case_file_id, id)
);
create index handover_introduction_file on casework.handover_introduction (case_file_id);

-- What became of a promise. The promise is a note and stays as it was written.
alter table casework.note add constraint note_in_file unique (case_file_id, id);
create table casework.promise_settled (
  note_id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  kept boolean not null,
  on_day date not null,
  -- a promise that was not kept is explained to the child
  told vault.sealed,
  settled_at timestamptz not null,
  settled_by uuid not null references agency.account (id),
  settled_by_post uuid references agency.post (id),
  constraint promise_settled_told check (kept = (told is null)),
  constraint promise_settled_of foreign key (case_file_id, note_id) references casework.note (case_file_id, id)
);
create index promise_settled_file on casework.promise_settled (case_file_id);

-- Letters that put somebody else on a post. One row each, whether the post has files or none: what follows for files happens later, on a clock
-- of its own, so that neither the answer nor its time tells an administrator that there is a child.
create table casework.rotation_wait (
  id bigint generated always as identity primary key,
  post_id uuid not null references agency.post (id),
  from_account_id uuid not null references agency.account (id),
  to_account_id uuid not null references agency.account (id),
  from_at timestamptz not null,
  at timestamptz not null default now()
);

alter table casework.handover enable row level security; alter table casework.handover force row level security;
alter table casework.handover_acceptance enable row level security; alter table casework.handover_acceptance force row level security;
alter table casework.handover_question enable row level security; alter table casework.handover_question force row level security;
alter table casework.handover_introduction enable row level security; alter table casework.handover_introduction force row level security;
alter table casework.promise_settled enable row level security; alter table casework.promise_settled force row level security;
alter table casework.rotation_wait enable row level security; alter table casework.rotation_wait force row level security;
create policy handover_owner on casework.handover to lingkar_owner using (true) with check (true);
create policy handover_acceptance_owner on casework.handover_acceptance to lingkar_owner using (true) with check (true);
create policy handover_question_owner on casework.handover_question to lingkar_owner using (true) with check (true);
create policy handover_introduction_owner on casework.handover_introduction to lingkar_owner using (true) with check (true);
create policy promise_settled_owner on casework.promise_settled to lingkar_owner using (true) with check (true);
create policy rotation_wait_owner on casework.rotation_wait to lingkar_owner using (true) with check (true);

create policy handover_read on casework.handover for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy handover_acceptance_read on casework.handover_acceptance for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11'))));
-- whoever is named as the successor, and nobody for her
create policy handover_acceptance_add on casework.handover_acceptance for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and accepted_by = authn.account_id()
    and exists (select from casework.handover h where h.id = handover_id and h.to_account_id = authn.account_id()));
create policy handover_question_read on casework.handover_question for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11'))));
create policy handover_question_add on casework.handover_question for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and asked_by = authn.account_id() and answer is null);
-- an answer is given once, by another
create policy handover_question_answer on casework.handover_question for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))) and answer is null)
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and answered_by = authn.account_id());
create policy handover_introduction_read on casework.handover_introduction for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11'))));
create policy handover_introduction_add on casework.handover_introduction for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and recorded_by = authn.account_id());
create policy promise_settled_read on casework.promise_settled for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11'))));
create policy promise_settled_add on casework.promise_settled for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and settled_by = authn.account_id());
grant select on casework.handover to lingkar_app;
grant select, insert on casework.handover_acceptance, casework.handover_question, casework.handover_introduction, casework.promise_settled to lingkar_app;
grant update (answer, answered_at, answered_by) on casework.handover_question to lingkar_app;

-- The rows of a dossier with their versions, no content. Everybody of the file counts the same rows, also who may not read all of them:
-- a head of unit sees that there is a safety plan to accept, never the plan.
create function casework.handover_items(p_id uuid) returns table (item text, row_id uuid, version integer)
language plpgsql stable security definer set search_path = '' as $$
declare v casework.handover;
begin
  select * into v from casework.handover h where h.id = p_id;
  if v.id is null or not (authn.standings_to('case-file', v.case_file_id) && array['case-worker', 'co-worker', 'supervisor', 'unit-head']) then return; end if;
  if v.completed_at is not null then
    -- what was taken over stays as it was, whatever becomes of the file
    return query select a.item, a.row_id, max(a.version) from casework.handover_acceptance a where a.handover_id = v.id group by a.item, a.row_id;
    return;
  end if;
  return query
    select 'summary'::text, f.id, f.version from casework.case_file f where f.id = v.case_file_id
    union all select 'safety-plan', v.case_file_id, coalesce((select max(p.version) from casework.safety_plan p where p.case_file_id = v.case_file_id), 0)
    union all select 'promise', n.id, 1 from casework.note n where n.case_file_id = v.case_file_id and n.kind = 'promise'
      and not exists (select from casework.promise_settled d where d.note_id = n.id)
    union all (select 'plan', p.id, p.version from casework.plan p where p.case_file_id = v.case_file_id order by p.number desc limit 1)
    union all select 'action', a.id, a.version from casework.plan_action a where a.case_file_id = v.case_file_id and a.status in ('TODO', 'DOING', 'BLOCKED')
    union all select 'tie', t.id, t.version from casework.tie t join casework.supporter s on s.case_file_id = t.case_file_id and s.id = t.supporter_id
      where t.case_file_id = v.case_file_id and t.ended_at is null and t.steward_post_id = v.from_post_id and s.post_id is distinct from v.from_post_id
    union all select 'own-support', s.id, sum(t.version)::integer from casework.supporter s join casework.tie t on t.case_file_id = s.case_file_id and t.supporter_id = s.id
      where s.case_file_id = v.case_file_id and t.ended_at is null and s.post_id = v.from_post_id group by s.id
    union all select 'consent', c.id, 1 from casework.consent c where c.case_file_id = v.case_file_id and c.status = 'GIVEN'
      and c.expires_on >= v.first_day - 30 and c.expires_on <= v.first_day + 60;
end $$;

-- Begins a hand-over. Planned: the successor stands beside the worker from now on. Sudden: the file changes hands in this moment.
create function casework.begin_handover(p_id uuid, p_case_file_id uuid, p_kind text, p_reason text, p_short_reason text, p_to_post_id uuid, p_to_account_id uuid,
  p_first_day date, p_joins boolean, p_at timestamptz, p_until timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare v casework.case_file; v_from uuid;
begin
  if not (authn.standings_to('case-file', p_case_file_id) && array['supervisor', 'unit-head']) or p_to_post_id in (select authn.my_posts()) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  select * into v from casework.case_file f where f.id = p_case_file_id for update;
  if not exists (select from agency.appointment a join agency.post p on p.id = a.post_id where a.post_id = p_to_post_id and a.account_id = p_to_account_id
      and a.from_at <= now() and a.until_at > now() and p.unit_id = v.unit_id) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  v_from := (select a.account_id from agency.appointment a join agency.account c on c.id = a.account_id and c.closed_at is null
    where a.post_id = v.worker_post_id and a.from_at <= now() and a.until_at > now() order by a.from_at limit 1);
  if p_kind = 'sudden' then perform casework.end_open_handover(p_case_file_id, p_at); end if;
  insert into casework.handover (id, case_file_id, kind, reason, short_reason, from_post_id, from_account_id, to_post_id, to_account_id, first_day, begun_at, begun_by,
      changed_hands_at)
    values (p_id, p_case_file_id, p_kind, p_reason, p_short_reason, v.worker_post_id, v_from, p_to_post_id, p_to_account_id, p_first_day, p_at, authn.account_id(),
      case when p_kind = 'sudden' then p_at end);
  if p_kind = 'sudden' then
    perform casework.assign_case_worker(p_case_file_id, p_to_post_id, v.supervisor_post_id, p_at, p_until);
  elsif p_joins then
    perform casework.offer_grant(p_id, p_case_file_id, p_to_post_id, 'co-worker', '{}', 'accompany', 'assignment', null, null, null, 180, null, p_at, p_until);
  end if;
end $$;

-- Ends whatever hand-over of the file is open, with the place beside the worker that came with it. Without rights of its own.
create function casework.end_open_handover(p_case_file_id uuid, p_at timestamptz) returns void language plpgsql set search_path = '' as $$
declare v uuid;
begin
  update casework.handover set called_off_at = p_at where case_file_id = p_case_file_id and completed_at is null and called_off_at is null returning id into v;
  perform casework.shut_grant(g.id, p_at) from casework.access_grant g where g.id = v and g.state in ('offered', 'running');
end $$;

create function casework.call_off_handover(p_case_file_id uuid, p_id uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform from casework.case_file f where f.id = p_case_file_id for update;
  if not (authn.standings_to('case-file', p_case_file_id) && array['supervisor', 'unit-head']) or not exists (select from casework.handover h
      where h.id = p_id and h.case_file_id = p_case_file_id and h.completed_at is null and h.called_off_at is null and h.changed_hands_at is null) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  perform casework.end_open_handover(p_case_file_id, p_at);
end $$;

-- Whether the successor holds the post now and is not kept from this child.
create function casework.successor_stands(p_id uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from casework.handover h join casework.case_file f on f.id = h.case_file_id
    join agency.appointment a on a.post_id = h.to_post_id and a.account_id = h.to_account_id and a.from_at <= now() and a.until_at > now()
    where h.id = p_id and authn.standings_to('case-file', f.id) && array['case-worker', 'co-worker', 'supervisor', 'unit-head']
      and not exists (select from casework.denied d where d.case_file_id = f.id and d.account_id = h.to_account_id and d.lifted_at is null)
      and (not f.restricted or exists (select from casework.member m where m.case_file_id = f.id and m.account_id = h.to_account_id)));
end $$;

-- As before, and no file changes hands without a dossier: where none is open, a sudden one begins.
create or replace function casework.assign_case_worker(p_id uuid, p_worker_post_id uuid, p_supervisor_post_id uuid, p_at timestamptz, p_until timestamptz)
returns void language plpgsql security definer set search_path = '' as $$
declare v_before uuid; v_from uuid; v_to uuid;
begin
  if not (authn.standings_to('case-file', p_id) && array['supervisor', 'unit-head']) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  select f.worker_post_id into v_before from casework.case_file f where f.id = p_id for update;
  update casework.standing set until_at = greatest(from_at, p_at)
    where case_file_id = p_id and until_at > p_at
      and (standing in ('case-worker', 'supervisor') or (standing = 'ex-owner' and post_id = p_worker_post_id));
  insert into casework.standing (case_file_id, post_id, standing, from_at, until_at)
    values (p_id, p_worker_post_id, 'case-worker', p_at, p_until), (p_id, p_supervisor_post_id, 'supervisor', p_at, p_until);
  if v_before <> p_worker_post_id then
    insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, account_id)
      select p_id, a.post_id, 'ex-owner', p_at, p_at + interval '30 days', a.account_id from agency.appointment a
        where a.post_id = v_before and a.from_at <= now() and a.until_at > now();
    v_from := (select a.account_id from agency.appointment a where a.post_id = v_before and a.from_at <= now() and a.until_at > now() order by a.from_at limit 1);
    v_to := (select a.account_id from agency.appointment a where a.post_id = p_worker_post_id and a.from_at <= now() and a.until_at > now() order by a.from_at limit 1);
    if v_to is not null then
      insert into casework.handover (id, case_file_id, kind, reason, from_post_id, from_account_id, to_post_id, to_account_id, first_day, begun_at, begun_by, changed_hands_at)
        values (pg_catalog.gen_random_uuid(), p_id, 'sudden', 'reassigned', v_before, nullif(v_from, v_to), p_worker_post_id, v_to,
          ((p_at at time zone 'UTC') + interval '7 hours')::date, p_at, authn.account_id(), p_at)
        on conflict (case_file_id) where completed_at is null and called_off_at is null do nothing;
    end if;
  end if;
  update casework.case_file set worker_post_id = p_worker_post_id, supervisor_post_id = p_supervisor_post_id, version = version + 1
    where id = p_id;
end $$;

-- The end: the file, its guarded ties and its open steps are the successor's. Everything is asked again here, whatever was decided before.
create function casework.complete_handover(p_case_file_id uuid, p_id uuid, p_today date, p_at timestamptz, p_until timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare v casework.handover; v_file casework.case_file;
begin
  select * into v_file from casework.case_file f where f.id = p_case_file_id for update;
  select * into v from casework.handover h where h.id = p_id and h.case_file_id = p_case_file_id and h.completed_at is null and h.called_off_at is null for update;
  if v.id is null or not (authn.standings_to('case-file', p_case_file_id) && array['supervisor', 'unit-head'])
     or not casework.successor_stands(p_id)
     or exists (select from casework.handover_items(p_id) i where not exists (select from casework.handover_acceptance a
        where a.handover_id = p_id and a.item = i.item and a.row_id = i.row_id and a.version = i.version))
     or not exists (select from casework.handover_introduction i where i.handover_id = p_id and i.whom = 'child' and (i.way <> 'not-yet' or i.on_day >= p_today)) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  if v.changed_hands_at is null then
    perform casework.assign_case_worker(p_case_file_id, v.to_post_id, v_file.supervisor_post_id, p_at, p_until);
    perform casework.shut_grant(g.id, p_at) from casework.access_grant g where g.id = p_id and g.state = 'running';
  end if;
  if v.from_post_id <> v.to_post_id then
    update casework.tie set steward_post_id = v.to_post_id, recorded_at = p_at, version = version + 1
      where case_file_id = p_case_file_id and steward_post_id = v.from_post_id and ended_at is null;
    update casework.plan_action set owner_post_id = v.to_post_id, recorded_at = p_at, version = version + 1
      where case_file_id = p_case_file_id and owner_post_id = v.from_post_id and status in ('TODO', 'DOING', 'BLOCKED');
  end if;
  update casework.handover set completed_at = p_at, completed_by = authn.account_id(), changed_hands_at = coalesce(changed_hands_at, p_at) where id = p_id;
end $$;

-- A letter that follows another person's letter on one post: noted, always in the same way.
create function casework.await_handover() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into casework.rotation_wait (post_id, from_account_id, to_account_id, from_at)
    select new.post_id, t.account_id, new.account_id, new.from_at from agency.appointment t
      where t.post_id = new.post_id and t.id <> new.id and t.account_id <> new.account_id and t.from_at < new.from_at order by t.from_at desc limit 1;
  return null;
end $$;
create trigger appointment_awaits_handover after insert on agency.appointment for each row execute function casework.await_handover();

-- Lays down the hand-overs that follow from letters. Says nothing to whoever calls it; called on a clock, by no request.
create function casework.open_rotations(p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare v casework.rotation_wait; v_day date;
begin
  if not pg_catalog.pg_try_advisory_xact_lock(pg_catalog.hashtextextended('handover', 3)) then return; end if;
  for v in select * from casework.rotation_wait order by id limit 50 for update skip locked loop
    v_day := ((v.from_at at time zone 'UTC') + interval '7 hours')::date;
    -- whoever was to take a file over and leaves before it is done, is followed by who comes after
    update casework.handover set to_account_id = v.to_account_id where to_post_id = v.post_id and to_account_id = v.from_account_id
      and completed_at is null and called_off_at is null and from_account_id is distinct from v.to_account_id;
    insert into casework.handover (id, case_file_id, kind, reason, short_reason, from_post_id, from_account_id, to_post_id, to_account_id, first_day, begun_at, changed_hands_at)
      select pg_catalog.gen_random_uuid(), f.id, case when v.from_at > v.at + interval '1 day' then 'planned' else 'sudden' end, 'rotation',
        case when v.from_at < v.at + interval '14 days' then 'letter-date' end, v.post_id, v.from_account_id, v.post_id, v.to_account_id, v_day,
        least(p_at, v.at), v.from_at
      from casework.case_file f where f.worker_post_id = v.post_id and f.state <> 'ST15' and f.erased_at is null
      on conflict (case_file_id) where completed_at is null and called_off_at is null do nothing;
    delete from casework.rotation_wait where id = v.id;
  end loop;
end $$;

-- Whether somebody still has to hand something over: as giver of a file, or as the last who held a post that answers for something.
-- Without rights of its own; a later feature that knows more duties adds them here.
create function casework.owes_handover(p_account uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from casework.handover h join casework.case_file f on f.id = h.case_file_id and f.state <> 'ST15' and f.erased_at is null
      where h.from_account_id = p_account and h.completed_at is null and h.called_off_at is null)
    or exists (select from casework.rotation_wait w join casework.case_file f on f.worker_post_id = w.post_id and f.state <> 'ST15' and f.erased_at is null
      where w.from_account_id = p_account)
    or exists (select from agency.appointment t where t.account_id = p_account
      and not exists (select from agency.appointment n where n.post_id = t.post_id and n.id <> t.id and n.from_at >= t.from_at and n.account_id <> p_account)
      and (exists (select from casework.case_file f where t.post_id in (f.worker_post_id, f.supervisor_post_id) and f.state <> 'ST15' and f.erased_at is null)
        or exists (select from casework.tie i join casework.case_file f on f.id = i.case_file_id where i.steward_post_id = t.post_id and i.ended_at is null
          and f.state <> 'ST15' and f.erased_at is null)
        or exists (select from casework.plan_action a join casework.case_file f on f.id = a.case_file_id where a.owner_post_id = t.post_id
          and a.status in ('TODO', 'DOING', 'BLOCKED') and f.state <> 'ST15' and f.erased_at is null)))
$$;
create index plan_action_owner on casework.plan_action (owner_post_id);
create index tie_steward on casework.tie (steward_post_id);
create index case_file_supervisor on casework.case_file (supervisor_post_id);

-- What an administrator learns of it: that it is not finished. Not how much, not of whom.
create function agency.handover_is_open(p_account uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return agency.in_my_care(p_account) and casework.owes_handover(p_account);
end $$;

-- As before, and never while a child's knowledge is still with this person (G-17).
create or replace function agency.close_account(p_account uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform from agency.account where id = p_account for update;
  perform agency.refuse_stranger(agency.in_my_care(p_account) and p_account <> authn.account_id());
  -- asked by duty, not by files: the answer tells nothing about any child
  if exists (select from agency.appointment t join agency.post p on p.id = t.post_id join authn.role_rule r on r.role = p.role and r.standing = 'intake-officer'
      where t.account_id = p_account and t.until_at > now()) then
    raise exception 'the post goes to somebody else first' using errcode = '23514', constraint = 'account_without_files';
  end if;
  if casework.owes_handover(p_account) then
    raise exception 'the hand-over is not finished' using errcode = '23514', constraint = 'account_handed_over';
  end if;
  delete from agency.appointment where account_id = p_account and from_at > now();
  update agency.appointment set until_at = now() where account_id = p_account and until_at > now();
  update agency.account set closed_at = now() where id = p_account and closed_at is null;
  perform authn.void_codes(p_account);
  perform authn.end_every_way_in(p_account);
end $$;

grant execute on function casework.handover_items(uuid), casework.successor_stands(uuid), casework.open_rotations(timestamptz), agency.handover_is_open(uuid),
  casework.begin_handover(uuid, uuid, text, text, text, uuid, uuid, date, boolean, timestamptz, timestamptz),
  casework.call_off_handover(uuid, uuid, timestamptz), casework.complete_handover(uuid, uuid, date, timestamptz, timestamptz) to lingkar_app;
