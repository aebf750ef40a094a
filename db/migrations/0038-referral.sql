-- Referrals (domain.md C6, D13; security.md 3.5): one child, one need, one service, and word back. Nobody reads these tables: every question is
-- a function below, which looks at who asks. Before acceptance the recipient learns the pointer and what is asked; the packet opens with yes,
-- field by field as it was shown to the child, and shuts with the referral.
create table casework.referral (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  service_id uuid not null references directory.service (id),
  service text not null,
  need text not null,
  action_id uuid,
  after_id uuid,
  to_unit_id uuid not null references agency.unit (id),
  -- null: the unit has no account, and word travels on paper
  to_post_id uuid references agency.post (id),
  urgency text not null constraint referral_urgency check (urgency in ('U1', 'U2', 'U3')),
  fields text[] not null,
  accommodations text[] not null,
  message vault.sealed,
  -- the version in which the message was sealed
  message_version integer not null default 1,
  days integer not null constraint referral_days check (days between 1 and 30),
  companion_post_id uuid references agency.post (id),
  state text not null constraint referral_state check (state ~ '^RS(0[1-9]|1[0-3])$'),
  version integer not null default 1,
  drafted_at timestamptz not null,
  drafted_by uuid not null references agency.account (id),
  sent_at timestamptz,
  sent_by uuid references agency.account (id),
  basis text constraint referral_basis check (basis in ('consent', 'best-interest')),
  referral_consent_id uuid references casework.consent (id),
  sharing_consent_id uuid references casework.consent (id),
  best_interest_id uuid,
  answer_by timestamptz,
  stands_until timestamptz,
  read_at timestamptz,
  answered_at timestamptz,
  answered_by uuid references agency.account (id),
  refusal text,
  meet_at timestamptz,
  place text,
  attended_on date,
  missed_on date[] not null default '{}',
  service_days date[] not null default '{}',
  outcome text,
  summary vault.sealed,
  next_on date,
  referred_back_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  grant_id uuid references casework.access_grant (id),
  code_hash bytea,
  code_until timestamptz,
  constraint referral_in_file unique (case_file_id, id),
  constraint referral_of_action foreign key (case_file_id, action_id) references casework.plan_action (case_file_id, id),
  constraint referral_after foreign key (case_file_id, after_id) references casework.referral (case_file_id, id),
  constraint referral_assessment_in_file foreign key (case_file_id, best_interest_id) references casework.best_interest (case_file_id, id),
  -- nothing travels without the child's word or two signatures (G-13)
  constraint referral_founded check (state in ('RS01', 'RS02') or sent_at is null and state = 'RS13'
    or basis = 'consent' and referral_consent_id is not null and sharing_consent_id is not null and best_interest_id is null
    or basis = 'best-interest' and best_interest_id is not null and referral_consent_id is null and sharing_consent_id is null),
  constraint referral_sent_whole check ((sent_at is null) = (sent_by is null) and (sent_at is null) = (stands_until is null)
    and (sent_at is not null or state in ('RS01', 'RS02', 'RS13'))),
  -- nobody says yes to what they sent themselves (N16)
  constraint referral_two_people check (to_post_id is null or answered_by <> sent_by),
  constraint referral_access check ((grant_id is not null) = (sent_at is not null and to_post_id is not null)),
  constraint referral_declined_why check ((state = 'RS06') = (refusal is not null)),
  constraint referral_back_whole check (state not in ('RS11', 'RS12') or (outcome is not null and summary is not null)),
  constraint referral_over check ((state in ('RS06', 'RS12', 'RS13')) = (ended_at is not null)),
  constraint referral_code unique (code_hash)
);
create index referral_file on casework.referral (case_file_id);
create index referral_inbox on casework.referral (to_post_id, state) where sent_at is not null;
create index referral_grant on casework.referral (grant_id) where grant_id is not null;
create index referral_sharing on casework.referral (sharing_consent_id) where sharing_consent_id is not null;
create index referral_agreed on casework.referral (referral_consent_id) where referral_consent_id is not null;
create index referral_successor on casework.referral (after_id) where after_id is not null;

-- What travels: one row a field, sealed as it was shown.
create table casework.referral_packet (
  case_file_id uuid not null,
  referral_id uuid not null,
  field text not null,
  compartment text not null,
  text vault.sealed not null,
  primary key (referral_id, field),
  constraint referral_packet_of foreign key (case_file_id, referral_id) references casework.referral (case_file_id, id)
);
create index referral_packet_file on casework.referral_packet (case_file_id);
create table casework.referral_question (
  id uuid primary key,
  case_file_id uuid not null,
  referral_id uuid not null,
  asked_at timestamptz not null,
  -- null: on paper
  asked_by uuid references agency.account (id),
  words vault.sealed not null,
  answer vault.sealed,
  answered_at timestamptz,
  answered_by uuid references agency.account (id),
  constraint referral_question_whole check ((answer is null) = (answered_at is null)),
  constraint referral_question_of foreign key (case_file_id, referral_id) references casework.referral (case_file_id, id)
);
create index referral_question_of_referral on casework.referral_question (referral_id);
create index referral_question_file on casework.referral_question (case_file_id);
-- Every event in its order; nothing of it is ever changed.
create table casework.referral_step (
  case_file_id uuid not null,
  referral_id uuid not null,
  number integer not null,
  event text not null,
  state text not null,
  at timestamptz not null,
  account_id uuid references agency.account (id),
  primary key (referral_id, number),
  constraint referral_step_of foreign key (case_file_id, referral_id) references casework.referral (case_file_id, id)
);
create index referral_step_file on casework.referral_step (case_file_id);

alter table casework.referral enable row level security; alter table casework.referral force row level security;
alter table casework.referral_packet enable row level security; alter table casework.referral_packet force row level security;
alter table casework.referral_question enable row level security; alter table casework.referral_question force row level security;
alter table casework.referral_step enable row level security; alter table casework.referral_step force row level security;
create policy referral_owner on casework.referral to lingkar_owner using (true) with check (true);
create policy referral_packet_owner on casework.referral_packet to lingkar_owner using (true) with check (true);
create policy referral_question_owner on casework.referral_question to lingkar_owner using (true) with check (true);
create policy referral_step_owner on casework.referral_step to lingkar_owner using (true) with check (true);

-- The machine of src/domain/referral/referral.ts; a test compares the two, pair by pair.
create function casework.referral_goes(p_event text, p_from text) returns table (to_state text, side text)
language sql immutable set search_path = '' as $$
  select m.to_state, m.side from (values
    ('choose-packet', array['RS01', 'RS02'], 'RS01', 'sender'),
    ('ask-consent', array['RS01', 'RS02'], 'RS02', 'sender'),
    ('send', array['RS01', 'RS02'], 'RS03', 'sender'),
    ('acknowledge', array['RS03'], 'RS04', 'system'),
    ('ask', array['RS03', 'RS04'], 'RS04', 'recipient'),
    ('accept', array['RS03', 'RS04'], 'RS05', 'recipient'),
    ('decline', array['RS03', 'RS04', 'RS05', 'RS07', 'RS09'], 'RS06', 'recipient'),
    ('schedule', array['RS05', 'RS07', 'RS09'], 'RS07', 'recipient'),
    ('attended', array['RS05', 'RS07', 'RS09'], 'RS08', 'either'),
    ('missed', array['RS07'], 'RS09', 'either'),
    ('give-service', array['RS08', 'RS10'], 'RS10', 'recipient'),
    ('refer-back', array['RS10'], 'RS11', 'recipient'),
    ('close', array['RS11'], 'RS12', 'sender'),
    ('cancel', array['RS01', 'RS02', 'RS03', 'RS04', 'RS05', 'RS07', 'RS09', 'RS08', 'RS14'], 'RS13', 'sender'),
    ('withdraw', array['RS03', 'RS04', 'RS05', 'RS07', 'RS09', 'RS08', 'RS10', 'RS11'], 'RS13', 'system'),
    ('expire', array['RS03', 'RS04'], 'RS14', 'system')
  ) m (event, from_states, to_state, side) where m.event = p_event and p_from = any (m.from_states)
$$;
-- Nobody has to come by for a referral to lapse.
create function casework.referral_state_at(p casework.referral, p_at timestamptz) returns text language sql immutable set search_path = '' as $$
  select case when p.state in ('RS03', 'RS04') and p.stands_until <= p_at then 'RS14' else p.state end
$$;
create function casework.is_of_team(p_case_file_id uuid) returns boolean language sql stable set search_path = '' as $$
  select authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'co-worker', 'supervisor', 'unit-head']
$$;
-- Holds the post it was sent to, and stands on the file through the grant of this very referral.
create function casework.receives_referral(p casework.referral) returns boolean language sql stable set search_path = '' as $$
  select p.to_post_id is not null and p.to_post_id in (select authn.my_posts())
    and exists (select from casework.standings_now(p.case_file_id) s where s.access_grant_id = p.grant_id)
$$;
create function casework.note_referral_step(p_case_file_id uuid, p_id uuid, p_event text, p_state text, p_at timestamptz) returns void
language sql set search_path = '' as $$
  insert into casework.referral_step (case_file_id, referral_id, number, event, state, at, account_id)
  select p_case_file_id, p_id, 1 + coalesce(max(s.number), 0), p_event, p_state, p_at, authn.account_id() from casework.referral_step s where s.referral_id = p_id
$$;
-- The limits of one referral stop with what they waited for, whoever brought that about.
create function casework.stop_referral_clocks(p_case_file_id uuid, p_id uuid, p_codes text[], p_at timestamptz) returns void
language sql set search_path = '' as $$
  update casework.running_clock set stopped_at = greatest(p_at, started_at), next_at = null
    where case_file_id = p_case_file_id and subject_id = p_id and code = any (p_codes) and stopped_at is null
$$;

-- No grant outlives its referral …
create function casework.shut_grant_of_referral() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from casework.access_grant g where g.id = new.grant_id and g.state in ('offered', 'running')) then
    perform casework.shut_grant(new.grant_id, new.ended_at);
  end if;
  perform casework.stop_referral_clocks(new.case_file_id, new.id, array['SLA-14', 'SLA-14B'], new.ended_at);
  return null;
end $$;
create trigger referral_carries_grant after update of state on casework.referral for each row
  when (new.ended_at is not null and old.ended_at is null) execute function casework.shut_grant_of_referral();
create function casework.stop_referral(p_id uuid, p_reason text) returns void language plpgsql set search_path = '' as $$
declare r casework.referral;
begin
  select * into r from casework.referral x where x.id = p_id for update;
  if r.ended_at is not null or not exists (select from casework.referral_goes('withdraw', r.state)) then return; end if;
  update casework.referral set state = 'RS13', version = version + 1, ended_at = greatest(now(), sent_at), end_reason = p_reason where id = p_id;
  perform casework.note_referral_step(r.case_file_id, p_id, 'withdraw', 'RS13', now());
end $$;
-- … and no referral its access: who ends the one by hand ends the other.
create function casework.stop_referral_of_grant() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform casework.stop_referral(r.id, 'access-ended') from casework.referral r where r.grant_id = new.id and r.ended_at is null;
  return null;
end $$;
create trigger access_grant_carries_referral after update of state on casework.access_grant for each row
  when (new.state = 'ended' and old.state <> 'ended') execute function casework.stop_referral_of_grant();
-- G-13: who takes a consent back stops at once what rests on it, and the holder is told. Named so that it fires before consent_carries_grants.
create function casework.stop_referrals_of_consent() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform casework.stop_referral(r.id, 'RJ9') from casework.referral r
    where (r.referral_consent_id = new.id or r.sharing_consent_id = new.id) and r.ended_at is null;
  return null;
end $$;
create trigger consent_ahead_stops_referrals after update of status on casework.consent for each row
  when (old.status = 'GIVEN' and new.status <> 'GIVEN') execute function casework.stop_referrals_of_consent();

-- Where a referral would go, and whether it may.
create function casework.referral_addressee(p_case_file_id uuid, p_service_id uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if not casework.is_of_team(p_case_file_id) then return null; end if;
  return (select jsonb_build_object('serviceId', s.id, 'service', s.code, 'isActive', s.status = 'active', 'postId', p.id, 'role', p.role, 'unitId', u.id,
      'unitName', u.name, 'agencyName', a.name, 'holder', g.holder, 'isKeptAway', coalesce(g.kept_away, false),
      'isOfTheTeam', exists (select from casework.standing t where t.case_file_id = p_case_file_id and t.post_id = p.id and t.until_at > now()
        and t.standing in ('case-worker', 'co-worker', 'supervisor', 'unit-head')))
    from directory.service s join agency.unit u on u.id = s.unit_id join agency.agency a on a.id = u.agency_id
      left join agency.post p on p.id = s.intake_post_id
      left join lateral (select h.account_id as holder, casework.is_out_of_reach(p_case_file_id, p.id) as kept_away
        from (select ap.account_id from agency.appointment ap join agency.account c on c.id = ap.account_id and c.closed_at is null
          where ap.post_id = p.id and ap.from_at <= now() and ap.until_at > now() order by ap.from_at limit 1) h) g on true
    where s.id = p_service_id);
end $$;
-- Everybody who holds the post is kept from the child, or the file is for named members and none of them is one.
create function casework.is_out_of_reach(p_case_file_id uuid, p_post_id uuid) returns boolean language sql stable set search_path = '' as $$
  select not exists (select from agency.appointment a join casework.case_file f on f.id = p_case_file_id
    where a.post_id = p_post_id and a.from_at <= now() and a.until_at > now()
      and not exists (select from casework.denied d where d.case_file_id = f.id and d.account_id = a.account_id and d.lifted_at is null)
      and (not f.restricted or exists (select from casework.member m where m.case_file_id = f.id and m.account_id = a.account_id)))
$$;
-- Who of the child's own people could go along.
create function casework.goes_along(p_case_file_id uuid, p_post_id uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select casework.is_of_team(p_case_file_id) and exists (select from casework.standing s where s.case_file_id = p_case_file_id and s.post_id = p_post_id
    and s.from_at <= now() and s.until_at > now() and s.standing in ('case-worker', 'co-worker', 'supervisor'))
$$;

-- The referral a command is about, locked, the file before it: two who come at once wait in one order.
create function casework.referral_now(p_case_file_id uuid, p_id uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare r casework.referral; v_team boolean := casework.is_of_team(p_case_file_id);
begin
  if not v_team and not exists (select from casework.referral x where x.id = p_id and x.case_file_id = p_case_file_id and casework.receives_referral(x)) then
    return null;
  end if;
  perform from casework.case_file f where f.id = p_case_file_id for update;
  select * into r from casework.referral x where x.id = p_id and x.case_file_id = p_case_file_id for update;
  if r.id is null or not v_team and not casework.receives_referral(r) then return null; end if;
  return jsonb_build_object('referral', jsonb_build_object('id', r.id, 'state', r.state, 'version', r.version, 'service', r.service, 'urgency', r.urgency,
      'toPostId', r.to_post_id, 'fields', r.fields, 'days', r.days, 'standsUntil', r.stands_until, 'sentBy', r.sent_by,
      'sentOn', (r.sent_at at time zone 'Asia/Jakarta')::date,
      'consentUntil', (select min(c.expires_on) from casework.consent c where c.id in (r.referral_consent_id, r.sharing_consent_id)),
      'accessUntil', (select g.until_at from casework.access_grant g where g.id = r.grant_id and g.state = 'running')),
    'accompanies', v_team, 'serviceId', r.service_id, 'meetAt', r.meet_at, 'actionId', r.action_id, 'message', r.message, 'messageVersion', r.message_version,
    'accommodations', r.accommodations, 'restsOn', to_jsonb(array_remove(array[r.sharing_consent_id, r.best_interest_id], null)),
    'fileState', (select f.state from casework.case_file f where f.id = p_case_file_id));
end $$;

create function casework.draft_referral(p_case_file_id uuid, p_id uuid, p_terms jsonb, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'co-worker'] then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  perform from casework.case_file f where f.id = p_case_file_id for update;
  insert into casework.referral (id, case_file_id, service_id, service, need, action_id, after_id, to_unit_id, to_post_id, urgency, fields, accommodations, message,
      days, companion_post_id, state, drafted_at, drafted_by)
    values (p_id, p_case_file_id, (p_terms->>'serviceId')::uuid, p_terms->>'service', p_terms->>'need', (p_terms->>'actionId')::uuid, (p_terms->>'afterId')::uuid,
      (p_terms->>'toUnitId')::uuid, (p_terms->>'toPostId')::uuid, p_terms->>'urgency', array(select jsonb_array_elements_text(p_terms->'fields')),
      array(select jsonb_array_elements_text(p_terms->'accommodations')), p_terms->>'message', (p_terms->>'days')::integer,
      (p_terms->>'companionPostId')::uuid, 'RS01', p_at, authn.account_id());
  perform casework.note_referral_step(p_case_file_id, p_id, 'draft', 'RS01', p_at);
  -- the next one takes over: nobody waits for the answer of the last
  if p_terms->>'afterId' is not null then
    perform casework.stop_referral_clocks(p_case_file_id, (p_terms->>'afterId')::uuid, array['SLA-14'], p_at);
  end if;
end $$;

-- Sending: the packet is written as it was shown, the grant is offered beside whatever else that post has on the file (each referral its own),
-- the clock begins. Checked here again, whatever was decided before.
create function casework.send_referral(p_case_file_id uuid, p_id uuid, p_seen integer, p_basis jsonb, p_packet jsonb, p_until timestamptz, p_at timestamptz) returns integer
language plpgsql security definer set search_path = '' as $$
declare r casework.referral; f casework.case_file; v_grant uuid; v_by timestamptz; v_sharing uuid := (p_basis->>'sharingConsentId')::uuid;
  v_agreed uuid := (p_basis->>'referralConsentId')::uuid; v_assessment uuid := (p_basis->>'bestInterestId')::uuid;
begin
  select * into f from casework.case_file x where x.id = p_case_file_id for update;
  select * into r from casework.referral x where x.id = p_id and x.case_file_id = p_case_file_id for update;
  if not authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'co-worker'] or r.id is null or r.version <> p_seen
     or not exists (select from casework.referral_goes('send', r.state))
     or r.to_post_id in (select authn.my_posts())
     or r.to_post_id is not null and casework.is_out_of_reach(p_case_file_id, r.to_post_id)
     or exists (select from casework.standing s where s.case_file_id = p_case_file_id and s.post_id = r.to_post_id and s.until_at > now()
       and s.standing in ('case-worker', 'co-worker', 'supervisor', 'unit-head'))
     or exists (select from jsonb_array_elements(p_packet) k where not (k->>'field' = any (r.fields)))
     or p_basis->>'basis' = 'consent' and (select count(*) from casework.consent c where c.case_file_id = p_case_file_id and c.status = 'GIVEN'
       and c.expires_on >= (p_at at time zone 'Asia/Jakarta')::date and (c.id = v_agreed and c.purpose = 'CS04' or c.id = v_sharing and c.purpose = 'CS03')) <> 2
     or p_basis->>'basis' = 'best-interest' and not exists (select from casework.best_interest b where b.id = v_assessment
       and b.case_file_id = p_case_file_id and b.signed_at is not null) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  insert into casework.referral_packet (case_file_id, referral_id, field, compartment, text)
    select p_case_file_id, p_id, k->>'field', k->>'compartment', k->>'text' from jsonb_array_elements(p_packet) k;
  if r.to_post_id is not null then
    v_grant := pg_catalog.gen_random_uuid();
    insert into casework.access_grant (id, case_file_id, post_id, kind, compartments, purpose, basis, consent_id, best_interest_id, days, state, offered_at, offered_by, until_at)
      values (v_grant, p_case_file_id, r.to_post_id, 'referral', array['K12'], 'refer', p_basis->>'basis', v_sharing, v_assessment, r.days, 'offered', p_at,
        authn.account_id(), p_until);
    insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, compartments, purpose, basis, granted_by, access_grant_id)
      values (p_case_file_id, r.to_post_id, 'recipient-pending', p_at, p_until, array['K12'], 'refer', p_basis->>'basis', authn.account_id(), v_grant);
  end if;
  v_by := casework.start_clock(p_case_file_id, 'SLA-14', p_id, p_at,
    agency.clock_due('SLA-14', case when r.urgency in ('U1', 'U2') then 'RK3' else 'RK1' end, f.service_region, p_at));
  update casework.referral set state = 'RS03', version = version + 1, sent_at = p_at, sent_by = authn.account_id(), basis = p_basis->>'basis',
    referral_consent_id = v_agreed, sharing_consent_id = v_sharing, best_interest_id = v_assessment, answer_by = v_by, stands_until = p_until, grant_id = v_grant
    where id = p_id;
  perform casework.note_referral_step(p_case_file_id, p_id, 'send', 'RS03', p_at);
  return r.version + 1;
end $$;

-- The recipient's unit has opened the pointer: nobody has to say so. Said inside a read, whose line in the trail stands before it: waiting here for somebody
-- who changes the file, and who waits for the trail, would hold both for ever. Where the referral is being changed at this moment, the next look says it.
create function casework.acknowledge_referral(p_case_file_id uuid, p_id uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare r casework.referral;
begin
  select * into r from casework.referral x where x.id = p_id and x.case_file_id = p_case_file_id and x.state = 'RS03' for update skip locked;
  if r.id is null or not casework.receives_referral(r) or casework.referral_state_at(r, p_at) <> 'RS03' then return; end if;
  update casework.referral set state = 'RS04', version = version + 1, read_at = p_at where id = p_id;
  perform casework.note_referral_step(p_case_file_id, p_id, 'acknowledge', 'RS04', p_at);
end $$;

-- The step of the plan that was referred goes on with the referral.
create function casework.carry_action(r casework.referral, p_event text, p_at timestamptz) returns void language plpgsql set search_path = '' as $$
declare a casework.plan_action;
begin
  select * into a from casework.plan_action x where x.id = r.action_id and x.case_file_id = r.case_file_id and x.status in ('TODO', 'DOING', 'BLOCKED') for update;
  if a.id is null or authn.account_id() is null or (p_event = 'attended' and a.status = 'DOING') then return; end if;
  update casework.plan_action set status = 'DOING', count = case when p_event = 'give-service' then least(a.count + 1, coalesce(a.times, 366)) else a.count end,
    version = version + 1, recorded_at = p_at where id = a.id returning * into a;
  insert into casework.plan_progress (id, case_file_id, action_id, action_version, recorded_at, account_id, status, count)
    values (pg_catalog.gen_random_uuid(), r.case_file_id, a.id, a.version, p_at, authn.account_id(), a.status, a.count);
end $$;

-- Every other event: the machine and who may bring it about, asked again, and what follows from it.
create function casework.move_referral(p_case_file_id uuid, p_id uuid, p_seen integer, p_event text, p_set jsonb, p_at timestamptz) returns integer
language plpgsql security definer set search_path = '' as $$
declare r casework.referral; v_to text; v_side text; v_receives boolean;
  v_accompanies boolean := authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'co-worker'];
begin
  perform from casework.case_file f where f.id = p_case_file_id for update;
  select * into r from casework.referral x where x.id = p_id and x.case_file_id = p_case_file_id for update;
  v_receives := casework.receives_referral(r);
  select m.to_state, m.side into v_to, v_side from casework.referral_goes(p_event, casework.referral_state_at(r, p_at)) m;
  if v_to is null or p_event = 'send' or r.version <> p_seen
     -- who signs for a file may stop a referral; carrying it out is of who accompanies
     or not (case v_side when 'sender' then v_accompanies or p_event = 'cancel' and casework.is_of_team(p_case_file_id) when 'either' then v_accompanies or v_receives
       when 'recipient' then v_receives or (v_accompanies and r.to_post_id is null) else false end) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  -- before the state: the answer needs the standing that ends with it
  if p_event = 'accept' and r.grant_id is not null then
    perform casework.answer_grant(p_case_file_id, r.grant_id, true, null, p_at, (p_set->>'untilAt')::timestamptz);
  elsif p_event = 'decline' and r.state in ('RS03', 'RS04') and r.grant_id is not null then
    perform casework.answer_grant(p_case_file_id, r.grant_id, false, p_set->>'refusal', p_at, p_at);
  end if;
  if p_event in ('accept', 'decline') then perform casework.stop_referral_clocks(p_case_file_id, p_id, array['SLA-14'], p_at); end if;
  if p_event = 'give-service' and r.state = 'RS08' then perform casework.start_clock(p_case_file_id, 'SLA-14B', p_id, p_at); end if;
  if p_event = 'refer-back' then perform casework.stop_referral_clocks(p_case_file_id, p_id, array['SLA-14B'], p_at); end if;
  if p_event in ('attended', 'give-service') then perform casework.carry_action(r, p_event, p_at); end if;
  if p_event = 'decline' and p_set->>'refusal' = 'RJ4' then
    perform directory.log_gap(f.service_region, r.service, 'RJ4', p_at) from casework.case_file f where f.id = p_case_file_id;
  end if;
  if p_event = 'ask' then
    insert into casework.referral_question (id, case_file_id, referral_id, asked_at, asked_by, words)
      values ((p_set->>'questionId')::uuid, p_case_file_id, p_id, p_at, authn.account_id(), p_set->>'words');
  end if;
  perform casework.note_referral_step(p_case_file_id, p_id, p_event, v_to, p_at);
  if p_event = 'accept' and p_set->>'meetAt' is not null then
    v_to := 'RS07';
    perform casework.note_referral_step(p_case_file_id, p_id, 'schedule', v_to, p_at);
  end if;
  update casework.referral set state = v_to, version = version + 1,
    urgency = case when p_event = 'choose-packet' then p_set->>'urgency' else urgency end,
    fields = case when p_event = 'choose-packet' then array(select jsonb_array_elements_text(p_set->'fields')) else fields end,
    accommodations = case when p_event = 'choose-packet' then array(select jsonb_array_elements_text(p_set->'accommodations')) else accommodations end,
    message = case when p_event = 'choose-packet' then (p_set->>'message')::vault.sealed else message end,
    message_version = case when p_event = 'choose-packet' then version + 1 else message_version end,
    days = case when p_event = 'choose-packet' then (p_set->>'days')::integer else days end,
    companion_post_id = case when p_event = 'choose-packet' then (p_set->>'companionPostId')::uuid else companion_post_id end,
    read_at = case when p_event in ('ask', 'accept', 'decline') then coalesce(read_at, p_at) else read_at end,
    answered_at = case when p_event in ('accept', 'decline') then coalesce(answered_at, p_at) else answered_at end,
    answered_by = case when p_event in ('accept', 'decline') then coalesce(answered_by, authn.account_id()) else answered_by end,
    refusal = case when p_event = 'decline' then p_set->>'refusal' else refusal end,
    meet_at = case when p_event in ('accept', 'schedule') then (p_set->>'meetAt')::timestamptz else meet_at end,
    place = case when p_event in ('accept', 'schedule') then p_set->>'place' else place end,
    attended_on = case when p_event = 'attended' then (p_set->>'on')::date else attended_on end,
    missed_on = case when p_event = 'missed' then missed_on || (p_set->>'on')::date else missed_on end,
    service_days = case when p_event = 'give-service' and not (p_set->>'on')::date = any (service_days) then service_days || (p_set->>'on')::date else service_days end,
    outcome = case when p_event = 'refer-back' then p_set->>'outcome' else outcome end,
    summary = case when p_event = 'refer-back' then (p_set->>'summary')::vault.sealed else summary end,
    next_on = case when p_event = 'refer-back' then (p_set->>'nextOn')::date else next_on end,
    referred_back_at = case when p_event = 'refer-back' then p_at else referred_back_at end,
    end_reason = case when p_event = 'cancel' then p_set->>'reason' else end_reason end,
    ended_at = case when v_to in ('RS06', 'RS12', 'RS13') then p_at else ended_at end
    where id = p_id;
  return r.version + 1;
end $$;

create function casework.referral_question_now(p_case_file_id uuid, p_id uuid, p_question uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select casework.is_of_team(p_case_file_id) and exists (select from casework.referral_question q join casework.referral r on r.id = q.referral_id
    where q.id = p_question and q.referral_id = p_id and q.case_file_id = p_case_file_id and q.answer is null and r.ended_at is null)
$$;
create function casework.answer_referral_question(p_case_file_id uuid, p_id uuid, p_question uuid, p_words vault.sealed, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'co-worker'] then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  perform from casework.case_file f where f.id = p_case_file_id for update;
  update casework.referral_question set answer = p_words, answered_at = p_at, answered_by = authn.account_id()
    where id = p_question and referral_id = p_id and case_file_id = p_case_file_id and answer is null;
end $$;

-- Longer than thirty days only on a newer word: the access before ends in the same moment.
create function casework.extend_referral(p_case_file_id uuid, p_id uuid, p_seen integer, p_grant uuid, p_basis jsonb, p_days integer, p_until timestamptz, p_at timestamptz) returns integer
language plpgsql security definer set search_path = '' as $$
declare r casework.referral; g casework.access_grant; v_sharing uuid := (p_basis->>'sharingConsentId')::uuid; v_assessment uuid := (p_basis->>'bestInterestId')::uuid;
  v_agreed uuid := (p_basis->>'referralConsentId')::uuid;
begin
  perform from casework.case_file f where f.id = p_case_file_id for update;
  select * into r from casework.referral x where x.id = p_id and x.case_file_id = p_case_file_id for update;
  select * into g from casework.access_grant x where x.id = r.grant_id for update;
  if not authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'co-worker'] or g.id is null or r.version <> p_seen
     or r.state not in ('RS05', 'RS07', 'RS08', 'RS09', 'RS10', 'RS11') or g.state <> 'running' or p_until > p_at + interval '30 days'
     or coalesce(v_sharing = r.sharing_consent_id, v_assessment = r.best_interest_id, true)
     or p_basis->>'basis' = 'consent' and (select count(*) from casework.consent c where c.case_file_id = p_case_file_id and c.status = 'GIVEN'
       and (c.id = v_agreed and c.purpose = 'CS04' or c.id = v_sharing and c.purpose = 'CS03')) <> 2
     or p_basis->>'basis' = 'best-interest' and not exists (select from casework.best_interest b where b.id = v_assessment
       and b.case_file_id = p_case_file_id and b.signed_at is not null) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  insert into casework.access_grant (id, case_file_id, post_id, kind, compartments, purpose, basis, consent_id, best_interest_id, days, state, offered_at, offered_by,
      answered_at, answered_by, until_at)
    values (p_grant, p_case_file_id, g.post_id, 'referral', g.compartments, 'refer', p_basis->>'basis', v_sharing, v_assessment, p_days, 'running', p_at,
      authn.account_id(), p_at, nullif(g.answered_by, authn.account_id()), p_until);
  update casework.referral set grant_id = p_grant, version = version + 1, basis = p_basis->>'basis', referral_consent_id = v_agreed, sharing_consent_id = v_sharing,
    best_interest_id = v_assessment where id = p_id;
  perform casework.shut_grant(g.id, p_at);
  insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, compartments, purpose, basis, granted_by, access_grant_id)
    values (p_case_file_id, g.post_id, 'recipient', p_at, p_until, g.compartments, 'refer', p_basis->>'basis', authn.account_id(), p_grant);
  perform casework.note_referral_step(p_case_file_id, p_id, 'extend', r.state, p_at);
  return r.version + 1;
end $$;

-- The letter's code: used before a request, never inside one, so that who is signed in learns nothing by trying codes.
create function casework.make_answer_code(p_case_file_id uuid, p_id uuid, p_hash bytea, p_until timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update casework.referral set code_hash = p_hash, code_until = p_until where id = p_id and case_file_id = p_case_file_id and to_post_id is null
    and state in ('RS03', 'RS04') and authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'co-worker'];
  if not found then raise exception 'not allowed' using errcode = '42501'; end if;
end $$;
create function casework.referral_of_code(p_hash bytea, p_at timestamptz) returns table (case_file_id uuid, referral_id uuid)
language sql stable security definer set search_path = '' as $$
  select r.case_file_id, r.id from casework.referral r join casework.case_file f on f.id = r.case_file_id and f.erased_at is null
    where r.code_hash = p_hash and r.code_until > p_at and casework.referral_state_at(r, p_at) in ('RS03', 'RS04') and r.to_post_id is null and not authn.asked()
$$;
create function casework.answer_by_code(p_hash bytea, p_answer jsonb, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare r casework.referral; v_event text := p_answer->>'answer'; v_to text;
begin
  select x.* into r from casework.referral_of_code(p_hash, p_at) c join casework.referral x on x.id = c.referral_id;
  if r.id is null then return; end if;
  perform from casework.case_file f where f.id = r.case_file_id for update;
  select * into r from casework.referral x where x.id = r.id for update;
  select m.to_state into v_to from casework.referral_goes(v_event, casework.referral_state_at(r, p_at)) m where v_event in ('accept', 'decline', 'ask');
  if v_to is null then return; end if;
  if v_event = 'ask' then
    if (select count(*) from casework.referral_question q where q.referral_id = r.id and q.answer is null) >= 3 then return; end if;
    insert into casework.referral_question (id, case_file_id, referral_id, asked_at, words)
      values ((p_answer->>'questionId')::uuid, r.case_file_id, r.id, p_at, p_answer->>'words');
  else
    perform casework.stop_referral_clocks(r.case_file_id, r.id, array['SLA-14'], p_at);
  end if;
  perform casework.note_referral_step(r.case_file_id, r.id, v_event, v_to, p_at);
  if v_event = 'accept' and p_answer->>'meetAt' is not null then
    v_to := 'RS07';
    perform casework.note_referral_step(r.case_file_id, r.id, 'schedule', v_to, p_at);
  end if;
  if v_event = 'decline' and p_answer->>'reason' = 'RJ4' then
    perform directory.log_gap(f.service_region, r.service, 'RJ4', p_at) from casework.case_file f where f.id = r.case_file_id;
  end if;
  update casework.referral set state = v_to, version = version + 1, read_at = coalesce(read_at, p_at),
    answered_at = case when v_event <> 'ask' then p_at end, refusal = case when v_event = 'decline' then p_answer->>'reason' end,
    meet_at = (p_answer->>'meetAt')::timestamptz, place = case when p_answer->>'meetAt' is not null then 'MP1' end,
    ended_at = case when v_event = 'decline' then p_at end,
    -- used once; a question leaves the answer to come
    code_hash = case when v_event = 'ask' then code_hash end, code_until = case when v_event = 'ask' then code_until end where id = r.id;
end $$;

-- What anybody learns of a referral. A recipient who has not said yes: the pointer, what is asked, how soon, and which fields would travel. All at
-- once: a box holds hundreds.
create function casework.referral_faces(p_ids uuid[], p_team boolean, p_at timestamptz) returns table (referral_id uuid, face jsonb)
language sql stable set search_path = '' as $$
  select r.id, jsonb_build_object('id', r.id, 'caseFileId', r.case_file_id, 'codeName', f.code_name, 'state', case when r.state in ('RS03', 'RS04') and r.stands_until <= p_at then 'RS14' else r.state end, 'version', r.version,
    'service', r.service, 'urgency', r.urgency, 'fromUnit', u.name, 'workerTitle', w.title, 'fields', to_jsonb(r.fields), 'sentAt', r.sent_at, 'readAt', r.read_at,
    'answerBy', r.answer_by, 'standsUntil', r.stands_until, 'byMe', p_team, 'isMine', r.to_post_id is not null and r.to_post_id = any (array(select authn.my_posts())), 'endedAt', r.ended_at,
    'hasQuestion', exists (select from casework.referral_question q where q.referral_id = r.id and q.answer is null))
    || case when p_team or r.state in ('RS05', 'RS07', 'RS08', 'RS09', 'RS10', 'RS11') then jsonb_build_object(
      'answeredAt', r.answered_at, 'meetAt', r.meet_at, 'place', r.place, 'attendedOn', r.attended_on, 'missedOn', to_jsonb(r.missed_on), 'serviceDays', to_jsonb(r.service_days),
      'outcome', r.outcome, 'nextOn', r.next_on, 'referredBackAt', r.referred_back_at, 'companion', (select c.title from agency.post c where c.id = r.companion_post_id),
      'accessUntil', (select g.until_at from casework.access_grant g where g.id = r.grant_id and g.state = 'running'),
      'agreedBy', coalesce((select c.given_by from casework.consent c where c.id = r.sharing_consent_id), case when r.basis = 'best-interest' then 'BIA' end),
      'agreedOn', coalesce((select c.answered_on from casework.consent c where c.id = r.sharing_consent_id),
        (select b.assessed_on from casework.best_interest b where b.id = r.best_interest_id))) else '{}'::jsonb end
    || case when p_team then jsonb_build_object('toUnit', t.name, 'toAgency', (select a.name from agency.agency a where a.id = t.agency_id), 'toRole', p.role, 'onPaper', r.to_post_id is null, 'need', r.need, 'actionId', r.action_id, 'afterId', r.after_id,
      'serviceId', r.service_id, 'refusal', r.refusal, 'endReason', r.end_reason, 'days', r.days, 'accommodations', to_jsonb(r.accommodations), 'companionPostId', r.companion_post_id,
      'basis', r.basis, 'codeUntil', case when r.code_until > p_at then r.code_until end, 'draftedAt', r.drafted_at,
      'isTakenOn', exists (select from casework.referral n where n.after_id = r.id)) else '{}'::jsonb end
  from casework.referral r join casework.case_file f on f.id = r.case_file_id and f.erased_at is null join agency.unit u on u.id = f.unit_id join agency.post w on w.id = f.worker_post_id
    join agency.unit t on t.id = r.to_unit_id left join agency.post p on p.id = r.to_post_id where r.id = any (p_ids)
$$;

-- All referrals of one file that the caller may know of, with what has been sealed of the one that is opened.
create function casework.referrals_of(p_case_file_id uuid, p_open uuid, p_at timestamptz) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare v_team boolean := casework.is_of_team(p_case_file_id);
begin
  return coalesce((select jsonb_agg(x.face || case when r.id = p_open then jsonb_build_object(
      'packet', case when v_team or r.state in ('RS05', 'RS07', 'RS08', 'RS09', 'RS10', 'RS11') then coalesce((select jsonb_agg(jsonb_build_object('field', k.field,
        'text', k.text) order by array_position(r.fields, k.field)) from casework.referral_packet k where k.referral_id = r.id), '[]'::jsonb) end,
      'message', case when v_team and r.sent_at is null then r.message end, 'messageVersion', case when v_team and r.sent_at is null then r.message_version end,
      'summary', case when v_team or r.state = 'RS11' then r.summary end,
      'questions', coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'askedAt', q.asked_at, 'words', q.words, 'answer', q.answer, 'answeredAt', q.answered_at)
        order by q.asked_at, q.id) from casework.referral_question q where q.referral_id = r.id), '[]'::jsonb)) else '{}'::jsonb end
      order by r.ended_at is not null, r.drafted_at desc, r.id)
    from casework.referral_faces(array(select y.id from casework.referral y where y.case_file_id = p_case_file_id and (v_team or y.ended_at is null and casework.receives_referral(y))),
      v_team, p_at) x join casework.referral r on r.id = x.referral_id), '[]'::jsonb);
end $$;

-- The box of whoever answers, and of whoever sent: what waits, what runs, and what ended in the last thirty days. A holder is told that it ended (G-13)
-- by the referral's own number; its access is over, so which child it was for stands there no more, and what was never sent never stood there.
create function casework.referral_box(p_at timestamptz) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare v_posts uuid[] := array(select authn.my_posts()); v_grants uuid[]; v_files uuid[]; v_in uuid[]; v_out uuid[];
begin
  select coalesce(array_agg(distinct s.access_grant_id) filter (where s.access_grant_id is not null), '{}'),
      coalesce(array_agg(distinct s.case_file_id) filter (where s.standing in ('case-worker', 'co-worker', 'supervisor', 'unit-head')), '{}')
    into v_grants, v_files from casework.standings_now(null) s;
  v_in := array(select x.id from casework.referral x where x.grant_id = any (v_grants) and x.to_post_id = any (v_posts) and x.ended_at is null
    union all (select x.id from casework.referral x where x.to_post_id = any (v_posts) and x.sent_at is not null and x.state in ('RS06', 'RS12', 'RS13')
      and x.ended_at > p_at - interval '30 days' and not casework.is_kept_from_me(x.case_file_id) order by x.ended_at desc limit 30));
  v_out := array(select x.id from casework.referral x where x.case_file_id = any (v_files) and (x.ended_at is null or x.ended_at > p_at - interval '30 days')
    order by x.ended_at is not null, x.drafted_at desc limit 100);
  return jsonb_build_object(
    'incoming', coalesce((select jsonb_agg(x.face - case when r.ended_at is null then '{}' else array['codeName', 'caseFileId'] end
        order by r.ended_at is not null, r.answer_by, r.id)
      from casework.referral_faces(v_in, false, p_at) x join casework.referral r on r.id = x.referral_id), '[]'::jsonb),
    'outgoing', coalesce((select jsonb_agg(x.face order by r.ended_at is not null, r.answer_by nulls first, r.id)
      from casework.referral_faces(v_out, true, p_at) x join casework.referral r on r.id = x.referral_id), '[]'::jsonb));
end $$;

-- The services asked already, from this referral back to the first: none is proposed twice.
create function casework.services_asked(p_case_file_id uuid, p_from uuid) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  if not casework.is_of_team(p_case_file_id) then return; end if;
  return query with recursive chain as (
      select r.service_id, r.after_id from casework.referral r where r.id = p_from and r.case_file_id = p_case_file_id
      union select r.service_id, r.after_id from chain c join casework.referral r on r.id = c.after_id and r.case_file_id = p_case_file_id)
    select c.service_id from chain c
  union select r.service_id from casework.referral r where r.case_file_id = p_case_file_id and r.ended_at is null and p_from is not null;
end $$;

-- For Hari ini: no limit of the register, those show themselves.
create function casework.referral_dues(p_at timestamptz) returns table (kind text, id uuid, case_file_id uuid, code_name text, risk text, service text, due_at timestamptz)
language plpgsql stable security definer set search_path = '' as $$
declare v_posts uuid[] := array(select authn.my_posts()); v_grants uuid[]; v_files uuid[];
begin
  select coalesce(array_agg(distinct s.access_grant_id) filter (where s.access_grant_id is not null), '{}'),
      coalesce(array_agg(distinct s.case_file_id) filter (where s.standing = 'case-worker'), '{}')
    into v_grants, v_files from casework.standings_now(null) s;
  return query select d.kind, r.id, r.case_file_id, f.code_name, case when r.case_file_id = any (v_files) then f.risk end, r.service, d.due_at
    from casework.referral r join casework.case_file f on f.id = r.case_file_id and f.erased_at is null and f.state not in ('ST15', 'ST18'),
    lateral (select 'answer-question-of-referral', min(q.asked_at) + interval '1 day' from casework.referral_question q where q.referral_id = r.id and q.answer is null and r.ended_at is null
        having min(q.asked_at) is not null
      union all select 'close-referral', r.referred_back_at + interval '3 days' where r.state = 'RS11'
      union all select 'ask-next-provider', coalesce(r.ended_at, r.stands_until) + interval '1 day'
        where casework.referral_state_at(r, p_at) in ('RS06', 'RS14') and coalesce(r.ended_at, r.stands_until) > p_at - interval '14 days'
          and not exists (select from casework.referral n where n.after_id = r.id)) d (kind, due_at)
    where r.case_file_id = any (v_files)
  union all select d.kind, r.id, r.case_file_id, f.code_name, null, r.service, d.due_at
    from casework.referral r join casework.case_file f on f.id = r.case_file_id and f.erased_at is null,
    lateral (select 'answer-referral', r.answer_by where casework.referral_state_at(r, p_at) in ('RS03', 'RS04')
      union all select 'tell-attendance', r.meet_at where r.state = 'RS07' and r.meet_at <= p_at) d (kind, due_at)
    where r.grant_id = any (v_grants) and r.to_post_id = any (v_posts) and r.ended_at is null;
end $$;

-- As before, but a referral shows itself in its own box, and before yes nowhere else.
create or replace function casework.pointers(p_case_file_id uuid default null)
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
    where (p_case_file_id is not null or s.standing not in ('case-worker', 'co-worker', 'supervisor', 'unit-head'))
      and not coalesce(g.kind = 'referral' and (p_case_file_id is null or s.standing = 'recipient-pending')
        and exists (select from casework.referral r where r.grant_id = g.id), false)
    order by s.standing <> 'recipient-pending', s.until_at, f.id;
end $$;
-- As before, but a referral is answered in its own way.
create or replace function casework.grant_now(p_case_file_id uuid, p_grant_id uuid)
returns table (id uuid, kind text, state text, post_id uuid, days integer, offered_by uuid, until_at timestamptz, consent_until date)
language plpgsql security definer set search_path = '' as $$
begin
  perform from casework.access_grant g where g.id = p_grant_id and g.case_file_id = p_case_file_id
    and (authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'supervisor', 'unit-head'] or g.post_id in (select authn.my_posts())
      and not (g.state = 'offered' and exists (select from casework.referral r where r.grant_id = g.id)));
  if not found then return; end if;
  -- the file before the grant, as every change of a file does: two who come at once wait in one order
  perform from casework.case_file f where f.id = p_case_file_id for update;
  perform from casework.access_grant g where g.id = p_grant_id for update;
  return query select g.id, g.kind, g.state, g.post_id, g.days, g.offered_by, g.until_at,
      (select c.expires_on from casework.consent c where c.id = g.consent_id)
    from casework.access_grant g where g.id = p_grant_id;
end $$;

revoke execute on function casework.referral_goes(text, text), casework.referral_state_at(casework.referral, timestamptz), casework.is_of_team(uuid),
  casework.receives_referral(casework.referral), casework.note_referral_step(uuid, uuid, text, text, timestamptz),
  casework.stop_referral_clocks(uuid, uuid, text[], timestamptz), casework.shut_grant_of_referral(), casework.stop_referral(uuid, text),
  casework.stop_referral_of_grant(), casework.stop_referrals_of_consent(), casework.is_out_of_reach(uuid, uuid), casework.carry_action(casework.referral, text, timestamptz),
  casework.referral_faces(uuid[], boolean, timestamptz) from public;
grant execute on function casework.referral_addressee(uuid, uuid), casework.goes_along(uuid, uuid), casework.referral_now(uuid, uuid),
  casework.draft_referral(uuid, uuid, jsonb, timestamptz), casework.send_referral(uuid, uuid, integer, jsonb, jsonb, timestamptz, timestamptz),
  casework.acknowledge_referral(uuid, uuid, timestamptz), casework.move_referral(uuid, uuid, integer, text, jsonb, timestamptz),
  casework.referral_question_now(uuid, uuid, uuid), casework.answer_referral_question(uuid, uuid, uuid, vault.sealed, timestamptz),
  casework.extend_referral(uuid, uuid, integer, uuid, jsonb, integer, timestamptz, timestamptz), casework.make_answer_code(uuid, uuid, bytea, timestamptz),
  casework.referral_of_code(bytea, timestamptz), casework.answer_by_code(bytea, jsonb, timestamptz), casework.referrals_of(uuid, uuid, timestamptz),
  casework.referral_box(timestamptz), casework.services_asked(uuid, uuid), casework.referral_dues(timestamptz) to lingkar_app;
