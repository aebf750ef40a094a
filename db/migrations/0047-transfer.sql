-- A child's file moves to another unit, district or province (domain.md C6, ST17; SLA-17, G-17; peers.md 4.8): asked of one post, which sees the
-- pointer alone until it accepts; then two units side by side, the dossier by a hand-over of its own (casework.handover, same id), a call together,
-- and one day on which everything is the other unit's. What the old unit keeps is a row here and its lines in the trail.
create table casework.transfer (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  from_unit_id uuid not null references agency.unit (id),
  from_worker_post_id uuid not null references agency.post (id),
  from_supervisor_post_id uuid not null references agency.post (id),
  -- as the old unit knows the child, whatever she is called later
  from_code_name text not null,
  to_unit_id uuid not null references agency.unit (id),
  -- whoever is asked: head or supervisor of the other unit
  to_post_id uuid not null references agency.post (id),
  reason text not null,
  crosses_province boolean not null,
  first_day date not null,
  short_reason text,
  consent_id uuid references casework.consent (id),
  best_interest_id uuid,
  determination_id uuid,
  stage text not null constraint transfer_stage check (stage in ('offered', 'accepted', 'declined', 'called-off', 'completed')),
  offered_at timestamptz not null,
  offered_by uuid not null references agency.account (id),
  answered_at timestamptz,
  answered_by uuid references agency.account (id),
  decline_reason text,
  worker_post_id uuid references agency.post (id),
  supervisor_post_id uuid references agency.post (id),
  -- who was let into a restricted file by this, and goes again when it does not take place
  let_in uuid[] not null default '{}',
  state_before text,
  call_planned_at timestamptz,
  call_held_on date,
  call_statement vault.sealed,
  call_missing_reason text,
  journey_version integer not null default 0,
  journey_on date,
  journey_sex text constraint transfer_journey_sex check (journey_sex in ('P', 'L', 'ANY')),
  journey_companion vault.sealed,
  completed_at timestamptz,
  completed_by uuid references agency.account (id),
  called_off_at timestamptz,
  called_off_by uuid references agency.account (id),
  call_off_reason text,
  constraint transfer_to_another_unit check (from_unit_id <> to_unit_id),
  constraint transfer_founded check ((consent_id is null) <> (best_interest_id is null)),
  -- never the sender (peers.md 4.8)
  constraint transfer_accepted_by_another check (answered_by <> offered_by),
  constraint transfer_answered_whole check ((answered_at is null) = (answered_by is null) and (stage in ('offered', 'called-off') or answered_at is not null)
    and (stage = 'declined') = (decline_reason is not null)),
  constraint transfer_accepted_whole check (stage not in ('accepted', 'completed')
    or (worker_post_id is not null and supervisor_post_id is not null and state_before is not null and call_planned_at is not null)),
  constraint transfer_completed_whole check ((stage = 'completed') = (completed_at is not null) and (completed_at is null) = (completed_by is null)
    and (completed_at is null or call_held_on is not null)),
  constraint transfer_called_off_whole check ((stage = 'called-off') = (called_off_at is not null) and (stage = 'called-off') = (call_off_reason is not null)),
  -- G-12: the child is heard in the call, or it is said why not
  constraint transfer_call_hears_the_child check (case when call_held_on is null then call_statement is null and call_missing_reason is null
    else (call_statement is null) <> (call_missing_reason is null) end),
  constraint transfer_journey_whole check ((journey_on is null) = (journey_sex is null) and (journey_on is null) = (journey_companion is null)
    and (journey_on is null) = (journey_version = 0)),
  constraint transfer_in_file unique (case_file_id, id),
  constraint transfer_assessment_in_file foreign key (case_file_id, best_interest_id) references casework.best_interest (case_file_id, id),
  constraint transfer_determination_in_file foreign key (case_file_id, determination_id) references casework.determination (case_file_id, id)
);
-- one at a time
create unique index transfer_open on casework.transfer (case_file_id) where stage in ('offered', 'accepted');
create index transfer_file on casework.transfer (case_file_id);
create index transfer_from on casework.transfer (from_unit_id);
create index transfer_to on casework.transfer (to_unit_id);

-- That the ministry has read of a transfer between provinces, at each of its stages (UU 12/2022 art. 74).
create table casework.transfer_acknowledgement (
  case_file_id uuid not null references casework.case_file (id),
  transfer_id uuid not null,
  stage text not null,
  post_id uuid not null references agency.post (id),
  acknowledged_at timestamptz not null,
  acknowledged_by uuid not null references agency.account (id),
  primary key (transfer_id, stage, post_id),
  constraint transfer_acknowledgement_of foreign key (case_file_id, transfer_id) references casework.transfer (case_file_id, id)
);
create index transfer_acknowledgement_file on casework.transfer_acknowledgement (case_file_id);

alter table casework.transfer enable row level security; alter table casework.transfer force row level security;
alter table casework.transfer_acknowledgement enable row level security; alter table casework.transfer_acknowledgement force row level security;
create policy transfer_owner on casework.transfer to lingkar_owner using (true) with check (true);
create policy transfer_acknowledgement_owner on casework.transfer_acknowledgement to lingkar_owner using (true) with check (true);
create policy transfer_read on casework.transfer for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy transfer_keep on casework.transfer for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))) and stage = 'accepted')
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and stage = 'accepted');
create policy transfer_acknowledgement_read on casework.transfer_acknowledgement for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11'))));
grant select on casework.transfer, casework.transfer_acknowledgement to lingkar_app;
grant update (call_held_on, call_statement, call_missing_reason, journey_version, journey_on, journey_sex, journey_companion) on casework.transfer to lingkar_app;

-- The post a file is to go to. Whether its holder is kept away is told to nobody who does not sign for the file.
create function casework.transfer_post(p_case_file_id uuid, p_post_id uuid)
returns table (role text, unit_id uuid, region text, holder uuid, kept_away boolean, stands boolean)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not (authn.standings_to('case-file', p_case_file_id) && array['supervisor', 'unit-head']) then return; end if;
  return query select p.role, p.unit_id, u.region_code, h.account_id,
      exists (select from casework.denied d where d.case_file_id = p_case_file_id and d.account_id = h.account_id and d.lifted_at is null),
      exists (select from casework.standing s where s.case_file_id = p_case_file_id and s.post_id = p.id and s.until_at > now() and s.standing not in ('ex-owner', 'reporter'))
    from agency.post p join agency.unit u on u.id = p.unit_id left join lateral (select a.account_id from agency.appointment a join agency.account c on c.id = a.account_id
      and c.closed_at is null where a.post_id = p.id and a.from_at <= now() and a.until_at > now() order by a.from_at limit 1) h on true
    where p.id = p_post_id;
end $$;

-- The transfer as a decision or a screen needs it: codes, days and posts. For the people of the file and for the post that is asked; to the latter
-- it is part of the pointer. Locks the file where something is decided.
create function casework.transfer_now(p_case_file_id uuid, p_id uuid, p_lock boolean) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare v casework.transfer; v_standings text[] := authn.standings_to('case-file', p_case_file_id);
begin
  if p_lock then perform from casework.case_file f where f.id = p_case_file_id for update; end if;
  select * into v from casework.transfer t where t.case_file_id = p_case_file_id and (p_id is null or t.id = p_id)
    order by t.stage in ('offered', 'accepted') desc, t.offered_at desc, t.id limit 1;
  if v.id is null or not (v_standings && array['case-worker', 'co-worker', 'supervisor', 'unit-head']
      or 'recipient-pending' = any (v_standings) and v.stage = 'offered' and v.to_post_id in (select authn.my_posts())) then
    return null;
  end if;
  return (select pg_catalog.jsonb_build_object('id', v.id, 'stage', v.stage, 'codeName', f.code_name, 'fromUnitId', v.from_unit_id, 'fromUnit', u.name,
      'toUnitId', v.to_unit_id, 'toUnit', w.name, 'toPostId', v.to_post_id, 'toPost', p.title, 'reason', v.reason, 'crossesProvince', v.crosses_province,
      'firstDay', v.first_day, 'shortReason', v.short_reason, 'offeredAt', v.offered_at, 'offeredBy', v.offered_by, 'answeredAt', v.answered_at,
      'declineReason', v.decline_reason, 'callOffReason', v.call_off_reason, 'workerPostId', v.worker_post_id, 'supervisorPostId', v.supervisor_post_id,
      'callPlannedAt', v.call_planned_at, 'callHeldOn', v.call_held_on, 'journeyVersion', v.journey_version, 'completedAt', v.completed_at,
      -- the states from which domain/case-file/state.ts lets a file move; the post that is asked learns no more than that
      'isMovable', f.state not in ('ST01', 'ST02', 'ST03', 'ST15', 'ST16', 'ST17', 'ST18'),
      'handoverOpen', exists (select from casework.handover h where h.case_file_id = f.id and h.id <> v.id and h.completed_at is null and h.called_off_at is null))
    from casework.case_file f, agency.unit u, agency.unit w, agency.post p
    where f.id = v.case_file_id and u.id = v.from_unit_id and w.id = v.to_unit_id and p.id = v.to_post_id);
end $$;

-- Who of the unit that is asked could accompany the child and who could sign: asked by that post alone, before it knows anything of her.
-- Whoever is kept from the child, or gives the file up, is a vacant chair here.
create function casework.transfer_candidates(p_id uuid, p_on date)
returns table (post_id uuid, role text, title text, holder uuid, name text, open_files integer, trained boolean)
language plpgsql stable security definer set search_path = '' as $$
declare v casework.transfer;
begin
  select * into v from casework.transfer t where t.id = p_id and t.stage = 'offered' and t.to_post_id in (select authn.my_posts())
    and 'recipient-pending' = any (authn.standings_to('case-file', t.case_file_id));
  if v.id is null then return; end if;
  return query select p.id, p.role, p.title, h.account_id, h.display_name,
      (select pg_catalog.count(*)::integer from casework.case_file f where f.worker_post_id = p.id and f.state not in ('ST15', 'ST18') and not f.restricted and f.erased_at is null),
      coalesce(agency.is_trained(h.account_id, p_on), false)
    from agency.post p left join lateral (select a.account_id, c.display_name from agency.appointment a join agency.account c on c.id = a.account_id and c.closed_at is null
      where a.post_id = p.id and a.from_at <= now() and a.until_at > now()
        and not exists (select from casework.denied d where d.case_file_id = v.case_file_id and d.account_id = a.account_id and d.lifted_at is null)
        and not exists (select from agency.appointment o join casework.case_file f on f.worker_post_id = o.post_id where f.id = v.case_file_id
          and o.account_id = a.account_id and o.from_at <= now() and o.until_at > now())
      order by a.from_at limit 1) h on true
    where p.unit_id = v.to_unit_id and p.role in ('R01', 'R02', 'R03', 'R04', 'R19') order by p.role, p.title, p.id;
end $$;

-- Whether the caller signs for the file through the unit that has it: whoever only receives it decides nothing about whose it is.
create function casework.signs_as_owner(p_case_file_id uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from casework.standings_now(p_case_file_id) s join casework.case_file f on f.id = s.case_file_id join agency.post p on p.id = s.post_id
    where s.standing in ('supervisor', 'unit-head') and p.unit_id = f.unit_id)
$$;

-- Persons of a restricted file who come with the transfer; gives back those who were not named before.
create function casework.let_in(p_case_file_id uuid, p_accounts uuid[]) returns uuid[] language plpgsql set search_path = '' as $$
declare v_new uuid[];
begin
  if not (select f.restricted from casework.case_file f where f.id = p_case_file_id) then return '{}'; end if;
  v_new := array(select a from pg_catalog.unnest(p_accounts) a where not exists (select from casework.member m where m.case_file_id = p_case_file_id and m.account_id = a));
  perform casework.add_members(p_case_file_id, v_new);
  return v_new;
end $$;

create function casework.offer_transfer(p_case_file_id uuid, p_id uuid, p_to_post_id uuid, p_reason text, p_first_day date, p_short_reason text, p_consent_id uuid,
  p_best_interest_id uuid, p_determination_id uuid, p_today date, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare f casework.case_file; v_post record; v_crosses boolean; v_let_in uuid[];
begin
  select * into f from casework.case_file x where x.id = p_case_file_id for update;
  select * into v_post from casework.transfer_post(p_case_file_id, p_to_post_id);
  if not casework.signs_as_owner(p_case_file_id) or v_post.role is null or v_post.role not in ('R02', 'R04') or v_post.unit_id = f.unit_id or v_post.holder is null
     or v_post.kept_away or v_post.stands or p_to_post_id in (select authn.my_posts()) or v_post.holder = authn.account_id()
     or exists (select from casework.handover h where h.case_file_id = f.id and h.completed_at is null and h.called_off_at is null)
     or p_consent_id is not null and not exists (select from casework.consent c where c.id = p_consent_id and c.case_file_id = f.id and c.status = 'GIVEN'
       and c.purpose in ('CS03', 'CS04') and c.expires_on >= p_today)
     or p_best_interest_id is not null and not exists (select from casework.best_interest b where b.id = p_best_interest_id and b.case_file_id = f.id and b.signed_at is not null)
     or p_determination_id is not null and not exists (select from casework.determination d where d.id = p_determination_id and d.case_file_id = f.id
       and d.question = 'BD2' and d.status = 'decided') then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  v_crosses := (select pg_catalog.left(u.region_code, 2) <> pg_catalog.left(v_post.region, 2) from agency.unit u where u.id = f.unit_id);
  v_let_in := casework.let_in(f.id, array[v_post.holder]);
  insert into casework.transfer (id, case_file_id, from_unit_id, from_worker_post_id, from_supervisor_post_id, from_code_name, to_unit_id, to_post_id, reason, crosses_province,
      first_day, short_reason, consent_id, best_interest_id, determination_id, stage, offered_at, offered_by, let_in)
    values (p_id, f.id, f.unit_id, f.worker_post_id, f.supervisor_post_id, f.code_name, v_post.unit_id, p_to_post_id, p_reason, v_crosses, p_first_day, p_short_reason,
      p_consent_id, p_best_interest_id, p_determination_id, 'offered', p_at, authn.account_id(), v_let_in);
  -- until the day on which it should have begun; counted by the clock that policies ask
  insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, compartments, purpose, basis, granted_by)
    values (f.id, p_to_post_id, 'recipient-pending', p_at, greatest(p_at, now()) + pg_catalog.make_interval(days => p_first_day - p_today), '{}', 'accompany',
      case when p_consent_id is null then 'best-interest' else 'consent' end, authn.account_id());
end $$;

-- Ends what an offer or an acceptance opened to the other unit. Without rights of its own.
create function casework.shut_transfer(v casework.transfer, p_at timestamptz) returns void language plpgsql set search_path = '' as $$
begin
  update casework.standing set until_at = greatest(from_at, p_at) where case_file_id = v.case_file_id and until_at > p_at and access_grant_id is null
    and (post_id = v.to_post_id and standing = 'recipient-pending' or post_id = v.worker_post_id and standing = 'co-worker'
      or post_id = v.supervisor_post_id and standing = 'supervisor');
  update casework.handover set called_off_at = p_at where id = v.id and completed_at is null and called_off_at is null;
end $$;

-- It does not take place: the file is where it was, in the state it was in, and nobody else knows it. Without rights of its own.
create function casework.undo_transfer(v casework.transfer, p_at timestamptz) returns void language plpgsql set search_path = '' as $$
begin
  perform casework.stop_clock(v.case_file_id, 'SLA-17', v.id, p_at);
  perform casework.shut_transfer(v, p_at);
  delete from casework.member where case_file_id = v.case_file_id and account_id = any (v.let_in);
  -- a new danger may have moved it meanwhile; that stays
  update casework.case_file set state = v.state_before, state_since = p_at, version = version + 1 where id = v.case_file_id and state = 'ST17' and v.state_before is not null;
end $$;

-- Yes: the receiving worker stands beside, the receiving supervisor above, a hand-over begins, the limit of SLA-17 runs. The file stays the old unit's.
create function casework.accept_transfer(p_case_file_id uuid, p_id uuid, p_worker_post_id uuid, p_supervisor_post_id uuid, p_first_day date, p_call_at timestamptz,
  p_today date, p_at timestamptz, p_due timestamptz, p_until timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare v casework.transfer; f casework.case_file; w record; s record; v_from uuid; v_let_in uuid[];
begin
  select * into f from casework.case_file x where x.id = p_case_file_id for update;
  select * into v from casework.transfer t where t.id = p_id and t.case_file_id = p_case_file_id and t.stage = 'offered' for update;
  select * into w from casework.transfer_candidates(p_id, p_today) c where c.post_id = p_worker_post_id and c.role in ('R01', 'R03', 'R19');
  select * into s from casework.transfer_candidates(p_id, p_today) c where c.post_id = p_supervisor_post_id and c.role in ('R02', 'R04');
  v_from := (select a.account_id from agency.appointment a join agency.account c on c.id = a.account_id and c.closed_at is null
    where a.post_id = f.worker_post_id and a.from_at <= now() and a.until_at > now() order by a.from_at limit 1);
  if v.id is null or w.holder is null or s.holder is null or w.holder = s.holder or w.holder is not distinct from v_from
     or v.offered_by = authn.account_id() or f.unit_id <> v.from_unit_id or p_first_day < v.first_day or p_first_day <= p_today
     or exists (select from casework.handover h where h.case_file_id = f.id and h.completed_at is null and h.called_off_at is null)
     or v.consent_id is not null and not exists (select from casework.consent c where c.id = v.consent_id and c.status = 'GIVEN') then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  perform casework.start_clock(f.id, 'SLA-17', v.id, p_at, p_due);
  perform casework.shut_transfer(v, p_at);
  v_let_in := casework.let_in(f.id, array[w.holder, s.holder]);
  insert into casework.standing (case_file_id, post_id, standing, from_at, until_at)
    values (f.id, p_worker_post_id, 'co-worker', p_at, p_until), (f.id, p_supervisor_post_id, 'supervisor', p_at, p_until);
  insert into casework.handover (id, case_file_id, kind, reason, short_reason, from_post_id, from_account_id, to_post_id, to_account_id, first_day, begun_at, begun_by)
    values (v.id, f.id, 'planned', 'transfer', v.short_reason, f.worker_post_id, v_from, p_worker_post_id, w.holder, p_first_day, p_at, authn.account_id());
  if not w.trained then
    insert into casework.chosen_despite (case_file_id, post_id, part, missing, trained, chosen_at, chosen_by)
      values (f.id, p_worker_post_id, 'successor', '{}', false, p_at, authn.account_id());
  end if;
  update casework.transfer set stage = 'accepted', answered_at = p_at, answered_by = authn.account_id(), worker_post_id = p_worker_post_id,
    supervisor_post_id = p_supervisor_post_id, first_day = p_first_day, call_planned_at = p_call_at, state_before = f.state, let_in = let_in || v_let_in where id = v.id;
  update casework.case_file set state = 'ST17', state_since = p_at, version = version + 1 where id = f.id;
end $$;

create function casework.decline_transfer(p_case_file_id uuid, p_id uuid, p_reason text, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare v casework.transfer;
begin
  perform from casework.case_file f where f.id = p_case_file_id for update;
  select * into v from casework.transfer t where t.id = p_id and t.case_file_id = p_case_file_id and t.stage = 'offered'
    and t.to_post_id in (select authn.my_posts()) and t.offered_by <> authn.account_id() for update;
  if v.id is null or not 'recipient-pending' = any (authn.standings_to('case-file', p_case_file_id)) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  perform casework.undo_transfer(v, p_at);
  update casework.transfer set stage = 'declined', answered_at = p_at, answered_by = authn.account_id(), decline_reason = p_reason where id = v.id;
end $$;

create function casework.call_off_transfer(p_case_file_id uuid, p_id uuid, p_reason text, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare v casework.transfer;
begin
  perform from casework.case_file f where f.id = p_case_file_id for update;
  select * into v from casework.transfer t where t.id = p_id and t.case_file_id = p_case_file_id and t.stage in ('offered', 'accepted') for update;
  if v.id is null or not casework.signs_as_owner(p_case_file_id) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  perform casework.undo_transfer(v, p_at);
  update casework.transfer set stage = 'called-off', called_off_at = p_at, called_off_by = authn.account_id(), call_off_reason = p_reason where id = v.id;
end $$;

-- A file that is closed goes nowhere any more.
create function casework.end_transfer_with_file() returns trigger language plpgsql security definer set search_path = '' as $$
declare v casework.transfer;
begin
  select * into v from casework.transfer t where t.case_file_id = new.id and t.stage in ('offered', 'accepted') for update;
  if v.id is not null then
    perform casework.undo_transfer(v, new.state_since);
    update casework.transfer set stage = 'called-off', called_off_at = new.state_since, called_off_by = authn.account_id(), call_off_reason = 'file-closed' where id = v.id;
  end if;
  return null;
end $$;
create trigger case_file_ends_transfer after update of state on casework.case_file for each row when (new.state = 'ST15' and old.state <> 'ST15')
  execute function casework.end_transfer_with_file();

-- The name the child has in the unit she comes to: her own, unless another child there has it already.
create function casework.name_in_unit(p_unit_id uuid, p_child_id uuid, p_name text) returns text language plpgsql set search_path = '' as $$
declare v_name text := p_name; v_turn integer := 1;
begin
  perform from agency.unit where id = p_unit_id for update;
  while exists (select from casework.code_name c where c.unit_id = p_unit_id and c.code_name = v_name and c.child_id <> p_child_id) loop
    v_turn := v_turn + 1;
    v_name := pg_catalog.regexp_replace(p_name, ' \d+$', '') || ' ' || v_turn;
  end loop;
  insert into casework.code_name values (p_unit_id, v_name, p_child_id) on conflict do nothing;
  return v_name;
end $$;

-- The end: in one moment the file is the other unit's, with everything the old one guarded, and the old one reads it no longer. Everything is asked
-- again here, whatever was decided before. What rests on the child's own consent goes on to its end.
create function casework.complete_transfer(p_case_file_id uuid, p_id uuid, p_today date, p_at timestamptz, p_until timestamptz) returns text
language plpgsql security definer set search_path = '' as $$
declare v casework.transfer; f casework.case_file; h casework.handover; v_name text; v_old uuid[];
begin
  select * into f from casework.case_file x where x.id = p_case_file_id for update;
  select * into v from casework.transfer t where t.id = p_id and t.case_file_id = p_case_file_id and t.stage = 'accepted' for update;
  select * into h from casework.handover x where x.id = p_id and x.completed_at is null and x.called_off_at is null for update;
  if v.id is null or h.id is null or f.unit_id <> v.from_unit_id or v.call_held_on is null or p_today < v.first_day
     or not exists (select from casework.standings_now(p_case_file_id) s where s.standing = 'supervisor' and s.post_id = v.supervisor_post_id)
     or authn.account_id() in (h.to_account_id, h.from_account_id) or not casework.successor_stands(p_id)
     or exists (select from casework.handover_items(p_id) i where not exists (select from casework.handover_acceptance a
        where a.handover_id = p_id and a.item = i.item and a.row_id = i.row_id and a.version = i.version))
     or not exists (select from casework.handover_introduction i where i.handover_id = p_id and i.whom = 'child' and (i.way <> 'not-yet' or i.on_day >= p_today)) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  perform casework.stop_clock(f.id, 'SLA-17', v.id, p_at);
  v_old := array(select p.id from agency.post p where p.unit_id = v.from_unit_id);
  v_name := casework.name_in_unit(v.to_unit_id, f.child_id, f.code_name);
  -- what the old unit gave ends, unless the child's own consent carries it
  perform casework.shut_grant(g.id, p_at) from casework.access_grant g where g.case_file_id = f.id and g.state in ('offered', 'running') and g.basis <> 'consent'
    and not exists (select from agency.appointment a join agency.post p on p.id = a.post_id where a.account_id = g.offered_by and p.unit_id = v.to_unit_id);
  update casework.standing s set until_at = greatest(s.from_at, p_at) where s.case_file_id = f.id and s.until_at > p_at
    and (s.post_id = any (v_old) and s.access_grant_id is null or s.standing in ('co-worker', 'supervisor') and s.access_grant_id is null
      and s.post_id in (v.worker_post_id, v.supervisor_post_id) or s.standing = 'ex-owner' and s.post_id = v.worker_post_id);
  insert into casework.standing (case_file_id, post_id, standing, from_at, until_at)
    values (f.id, v.worker_post_id, 'case-worker', p_at, p_until), (f.id, v.supervisor_post_id, 'supervisor', p_at, p_until);
  insert into casework.standing (case_file_id, post_id, standing, from_at, until_at)
    select f.id, p.id, 'unit-head', p_at, p_until from agency.post p
      join authn.role_rule r on r.role = p.role and r.standing = 'unit-head' where p.unit_id = v.to_unit_id;
  insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, account_id)
    select f.id, a.post_id, 'ex-owner', p_at, p_at + interval '30 days', a.account_id from agency.appointment a
      where a.post_id = f.worker_post_id and a.from_at <= now() and a.until_at > now();
  update casework.case_file set unit_id = v.to_unit_id, service_region = (select u.region_code from agency.unit u where u.id = v.to_unit_id), code_name = v_name,
    worker_post_id = v.worker_post_id, supervisor_post_id = v.supervisor_post_id, version = version + 1,
    state = case when state = 'ST17' then 'ST09' else state end, state_since = case when state = 'ST17' then p_at else state_since end where id = f.id;
  update casework.tie set steward_post_id = v.worker_post_id, recorded_at = p_at, version = version + 1
    where case_file_id = f.id and steward_post_id = any (v_old) and ended_at is null;
  update casework.plan_action set owner_post_id = v.worker_post_id, recorded_at = p_at, version = version + 1
    where case_file_id = f.id and owner_post_id = any (v_old) and status in ('TODO', 'DOING', 'BLOCKED');
  -- who was to go along next goes along no more; what was held stays as it was
  update casework.legal_accompaniment set companion_post_id = v.worker_post_id, is_trained = coalesce(agency.is_trained(h.to_account_id, p_today), false), version = version + 1
    where case_file_id = f.id and companion_post_id = any (v_old) and outcome in ('planned', 'put-off');
  update casework.referral set companion_post_id = v.worker_post_id, version = version + 1
    where case_file_id = f.id and companion_post_id = any (v_old) and ended_at is null;
  update casework.handover set completed_at = p_at, completed_by = authn.account_id(), changed_hands_at = p_at where id = h.id;
  update casework.transfer set stage = 'completed', completed_at = p_at, completed_by = authn.account_id() where id = v.id;
  if f.restricted then
    delete from casework.member m where m.case_file_id = f.id and not exists (select from casework.standing s join agency.appointment a on a.post_id = s.post_id
      where s.case_file_id = f.id and s.standing <> 'ex-owner' and s.until_at > greatest(p_at, now()) and a.account_id = m.account_id
        and a.from_at <= now() and a.until_at > now());
    perform casework.refuse_out_of_reach(f.id);
  end if;
  return v_name;
end $$;

-- Transfers that concern the caller: offered to her post, carried by it, or sent by her unit. Names of units and the spoken name; nothing of the child.
-- The file's id only while the file is open to her in some way.
create function casework.transfers_for_me()
returns table (id uuid, case_file_id uuid, code_name text, from_unit text, to_unit text, stage text, first_day date, offered_at timestamptz, answered_at timestamptz,
  completed_at timestamptz, call_planned_at timestamptz, side text, is_asked boolean)
language plpgsql stable security definer set search_path = '' as $$
declare v_posts uuid[] := array(select authn.my_posts()); v_led uuid[] := array(select authn.units_where_i_am('unit-head'));
begin
  if authn.account_id() is null then return; end if;
  return query select t.id, (select s.case_file_id from casework.standings_now(t.case_file_id) s
        where s.standing in ('case-worker', 'co-worker', 'supervisor', 'unit-head') or s.standing = 'recipient-pending' and t.stage = 'offered' limit 1),
      -- whoever was asked and does not stand on the file is told no name: of what came to nothing, and of what went on elsewhere
      case when not x.comes then t.from_code_name when t.stage = 'accepted' or exists (select from casework.standings_now(t.case_file_id)) then f.code_name end,
      u.name, w.name, t.stage, t.first_day, t.offered_at, t.answered_at, t.completed_at,
      case when x.comes then t.call_planned_at end, case when x.comes then 'incoming' else 'outgoing' end,
      t.stage = 'offered' and t.to_post_id = any (v_posts) and t.offered_by <> authn.account_id()
    from casework.transfer t join casework.case_file f on f.id = t.case_file_id and f.erased_at is null join agency.unit u on u.id = t.from_unit_id
      join agency.unit w on w.id = t.to_unit_id,
      lateral (select t.to_post_id = any (v_posts) or t.stage in ('accepted', 'completed')
        and (t.worker_post_id = any (v_posts) or t.supervisor_post_id = any (v_posts) or t.to_unit_id = any (v_led)) as comes) x
    where (x.comes or t.from_worker_post_id = any (v_posts) or t.from_supervisor_post_id = any (v_posts) or t.from_unit_id = any (v_led))
      and not casework.is_kept_from_me(t.case_file_id)
    order by t.stage in ('offered', 'accepted') desc, t.offered_at desc, t.id limit 200;
end $$;

-- What the ministry is told of transfers between provinces (UU 12/2022 art. 74): units, provinces, days, how far. No child, no name, no restricted file.
create function casework.transfer_notices()
returns table (id uuid, from_unit text, from_province text, to_unit text, to_province text, reason text, first_day date, stage text, answered_at timestamptz,
  ended_at timestamptz, is_read boolean)
language plpgsql stable security definer set search_path = '' as $$
declare v_posts uuid[] := array(select p.id from agency.post p where p.id in (select authn.my_posts()) and p.role = 'R20');
begin
  if pg_catalog.cardinality(v_posts) = 0 then return; end if;
  return query select t.id, u.name, (select r.name from agency.region r where r.code = pg_catalog.left(u.region_code, 2)), w.name,
      (select r.name from agency.region r where r.code = pg_catalog.left(w.region_code, 2)), t.reason, t.first_day, t.stage, t.answered_at,
      coalesce(t.completed_at, t.called_off_at),
      exists (select from casework.transfer_acknowledgement a where a.transfer_id = t.id and a.stage = t.stage and a.post_id = any (v_posts))
    from casework.transfer t join casework.case_file f on f.id = t.case_file_id and not f.restricted and f.erased_at is null
      join agency.unit u on u.id = t.from_unit_id join agency.unit w on w.id = t.to_unit_id
    where t.crosses_province and t.worker_post_id is not null order by t.completed_at is not null, t.answered_at desc, t.id limit 200;
end $$;

create function casework.acknowledge_transfer(p_id uuid, p_stage text, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  insert into casework.transfer_acknowledgement (case_file_id, transfer_id, stage, post_id, acknowledged_at, acknowledged_by)
    select t.case_file_id, t.id, t.stage, p.id, p_at, authn.account_id() from casework.transfer_notices() n join casework.transfer t on t.id = n.id, agency.post p
      where t.id = p_id and t.stage = p_stage and p.id in (select authn.my_posts()) and p.role = 'R20'
    on conflict do nothing;
  perform casework.refuse_unless(found);
end $$;

-- Files that left a unit of the caller and did not come back: whatever hung on the unit, not on the file, is closed with them.
create function casework.files_that_left() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare v_units uuid[] := array(select p.unit_id from agency.post p where p.id in (select authn.my_posts()));
begin
  return query select t.case_file_id from casework.transfer t join casework.case_file f on f.id = t.case_file_id
    where t.stage = 'completed' and t.from_unit_id = any (v_units) and f.unit_id <> all (v_units);
end $$;
grant execute on function casework.transfer_post(uuid, uuid), casework.transfer_now(uuid, uuid, boolean), casework.transfer_candidates(uuid, date),
  casework.offer_transfer(uuid, uuid, uuid, text, date, text, uuid, uuid, uuid, date, timestamptz),
  casework.accept_transfer(uuid, uuid, uuid, uuid, date, timestamptz, date, timestamptz, timestamptz, timestamptz),
  casework.decline_transfer(uuid, uuid, text, timestamptz), casework.call_off_transfer(uuid, uuid, text, timestamptz),
  casework.complete_transfer(uuid, uuid, date, timestamptz, timestamptz), casework.transfers_for_me(), casework.transfer_notices(),
  casework.acknowledge_transfer(uuid, text, timestamptz), casework.files_that_left() to lingkar_app;

-- The report that became the file is as far away as the file.
alter policy report_read on casework.report using (
  (unit_id = any (array(select authn.units_where_i_am('intake-officer'))) and not casework.is_kept_from_me(case_file_id)
    and not coalesce(case_file_id = any (array(select casework.files_that_left())), false))
  or case_file_id = any (array(select casework.files_open('K4'))));
alter policy report_change on casework.report
  using (unit_id = any (array(select authn.units_where_i_am('intake-officer'))) and not casework.is_kept_from_me(case_file_id)
    and not coalesce(case_file_id = any (array(select casework.files_that_left())), false));
create or replace function casework.standings_to_report(p_id uuid) returns text[]
language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select 'intake-officer'::text from casework.report r
    where r.id = p_id and r.unit_id in (select authn.units_where_i_am('intake-officer')) and not casework.is_kept_from_me(r.case_file_id)
      and not coalesce(r.case_file_id in (select casework.files_that_left()), false));
end $$;

-- As before, and of a transfer whatever any post of the old unit guards: none of it stays behind.
create or replace function casework.handover_items(p_id uuid) returns table (item text, row_id uuid, version integer)
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
      where t.case_file_id = v.case_file_id and t.ended_at is null and s.post_id is distinct from v.from_post_id
        and (t.steward_post_id = v.from_post_id or v.reason = 'transfer' and exists (select from casework.transfer x join agency.post p on p.unit_id = x.from_unit_id
          where x.id = v.id and p.id = t.steward_post_id))
    union all select 'own-support', s.id, sum(t.version)::integer from casework.supporter s join casework.tie t on t.case_file_id = s.case_file_id and t.supporter_id = s.id
      where s.case_file_id = v.case_file_id and t.ended_at is null and s.post_id = v.from_post_id group by s.id
    union all select 'consent', c.id, 1 from casework.consent c where c.case_file_id = v.case_file_id and c.status = 'GIVEN'
      and c.expires_on >= v.first_day - 30 and c.expires_on <= v.first_day + 60;
end $$;

-- As before, and never inside a transfer: that hand-over ends with the transfer, in either way.
create or replace function casework.begin_handover(p_id uuid, p_case_file_id uuid, p_kind text, p_reason text, p_short_reason text, p_to_post_id uuid, p_to_account_id uuid,
  p_first_day date, p_joins boolean, p_at timestamptz, p_until timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare v casework.case_file; v_from uuid;
begin
  if not (authn.standings_to('case-file', p_case_file_id) && array['supervisor', 'unit-head']) or p_to_post_id in (select authn.my_posts()) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  select * into v from casework.case_file f where f.id = p_case_file_id for update;
  if exists (select from casework.transfer t where t.case_file_id = p_case_file_id and t.stage = 'accepted') then
    raise exception 'not allowed' using errcode = '42501';
  end if;
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

create or replace function casework.call_off_handover(p_case_file_id uuid, p_id uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform from casework.case_file f where f.id = p_case_file_id for update;
  if not (authn.standings_to('case-file', p_case_file_id) && array['supervisor', 'unit-head']) or exists (select from casework.transfer t where t.id = p_id)
     or not exists (select from casework.handover h
      where h.id = p_id and h.case_file_id = p_case_file_id and h.completed_at is null and h.called_off_at is null and h.changed_hands_at is null) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  perform casework.end_open_handover(p_case_file_id, p_at);
end $$;

create or replace function casework.complete_handover(p_case_file_id uuid, p_id uuid, p_today date, p_at timestamptz, p_until timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare v casework.handover; v_file casework.case_file;
begin
  select * into v_file from casework.case_file f where f.id = p_case_file_id for update;
  select * into v from casework.handover h where h.id = p_id and h.case_file_id = p_case_file_id and h.completed_at is null and h.called_off_at is null for update;
  if v.id is null or exists (select from casework.transfer t where t.id = p_id) or not (authn.standings_to('case-file', p_case_file_id) && array['supervisor', 'unit-head'])
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

-- As before. In the weeks side by side the old unit may still change its worker: the new one is who hands over then. The receiving
-- supervisor stays, and decides nothing about whose the file is.
create or replace function casework.assign_case_worker(p_id uuid, p_worker_post_id uuid, p_supervisor_post_id uuid, p_at timestamptz, p_until timestamptz)
returns void language plpgsql security definer set search_path = '' as $$
declare v_before uuid; v_from uuid; v_to uuid; v_moving casework.transfer;
begin
  if not (authn.standings_to('case-file', p_id) && array['supervisor', 'unit-head']) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  select f.worker_post_id into v_before from casework.case_file f where f.id = p_id for update;
  select * into v_moving from casework.transfer t where t.case_file_id = p_id and t.stage in ('offered', 'accepted');
  if v_moving.stage = 'accepted' and not casework.signs_as_owner(p_id) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  update casework.standing set until_at = greatest(from_at, p_at)
    where case_file_id = p_id and until_at > p_at and post_id is distinct from case when v_moving.stage = 'accepted' then v_moving.supervisor_post_id end
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
  if v_moving.id is not null then
    update casework.transfer set from_worker_post_id = p_worker_post_id, from_supervisor_post_id = p_supervisor_post_id where id = v_moving.id;
    update casework.handover set from_post_id = p_worker_post_id, from_account_id = nullif(v_to, to_account_id)
      where id = v_moving.id and v_before <> p_worker_post_id and completed_at is null and called_off_at is null;
  end if;
  update casework.case_file set worker_post_id = p_worker_post_id, supervisor_post_id = p_supervisor_post_id, version = version + 1
    where id = p_id;
end $$;

-- As before, and of the file's own unit only: the head of a unit it left is not called back.
create or replace function casework.renew_access(p_id uuid, p_until timestamptz) returns void
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
      or s.standing = 'unit-head' and s.post_id in (select p.id from agency.post p where p.unit_id = f.unit_id))
      and not exists (select from casework.standing o where o.case_file_id = f.id and o.standing = s.standing and o.post_id = s.post_id
        and (o.until_at, o.id) > (s.until_at, s.id));
end $$;

-- As before; what the old unit convened is closed to it with the file. An invitation of the new unit is an invitation.
create or replace function casework.my_conferences(p_id uuid default null)
returns table (id uuid, case_file_id uuid, is_on_file boolean, number integer, state text, held_at timestamptz, way text, place text, place_version integer,
  convener_title text, convener_unit text, ended_at timestamptz, participant_id uuid, post_id uuid, is_pledged boolean, attendance text)
language plpgsql stable security definer set search_path = '' as $$
declare v_open uuid[];
begin
  if authn.account_id() is null then return; end if;
  v_open := array(select s.case_file_id from casework.standings_now() s where s.standing in ('case-worker', 'co-worker', 'supervisor', 'unit-head'));
  return query select c.id, c.case_file_id, c.case_file_id = any (v_open), c.number, c.state, c.held_at, c.way, c.place::text, c.place_version,
      k.title, u.name, c.ended_at, p.id, p.post_id, coalesce(p.pledge = 'account' and p.pledged_by = authn.account_id(), false), p.attendance
    from casework.conference c join agency.post k on k.id = c.convener_post_id join agency.unit u on u.id = k.unit_id
      left join lateral (select i.* from casework.conference_participant i where i.conference_id = c.id and i.post_id in (select authn.my_posts())
        order by i.turn limit 1) p on true
    where (p_id is null or c.id = p_id) and (p_id is not null or p.id is not null)
      and (c.case_file_id = any (v_open) or p.id is not null and not (c.case_file_id in (select casework.files_that_left())
          and c.unit_id in (select o.unit_id from agency.post o where o.id in (select authn.my_posts())))
        and (c.ended_at is null or c.ended_at > now() - interval '30 days') and not casework.is_kept_from_me(c.case_file_id))
    order by c.state in ('closed', 'called-off'), c.held_at, c.id
    limit 100;
end $$;
