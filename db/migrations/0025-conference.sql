-- Case conferences (K11; domain.md C6, DC10; S128-S135, S154): who was invited and promised silence, an agenda without a name, the child's view
-- first, and decisions that become actions of the plan. Whoever comes from outside stands to no file: four functions give them what they need.
create table casework.conference (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  unit_id uuid not null references agency.unit (id),
  -- "the child on agenda 3": counted in the unit, new with every conference, so that two agendas of one child cannot be laid side by side
  number integer not null,
  state text not null default 'called' constraint conference_state check (state in ('called', 'running', 'closed', 'called-off')),
  version integer not null default 1,
  convener_post_id uuid not null references agency.post (id),
  called_at timestamptz not null,
  called_by uuid not null references agency.account (id),
  held_at timestamptz not null,
  way text not null,
  place vault.sealed not null,
  -- the version in which the place was sealed
  place_version integer not null default 1,
  reasons text[] not null,
  begun_at timestamptz,
  statement vault.sealed,
  missing_reason text,
  child_part text,
  represented_by text,
  ended_at timestamptz,
  ended_by uuid references agency.account (id),
  call_off_reason text,
  undecided_reason text,
  constraint conference_number unique (unit_id, number),
  constraint conference_in_file unique (case_file_id, id),
  -- G-12: it has begun only with the child's own words, or with the reason why there are none
  constraint conference_child_first check (case when begun_at is null then statement is null and missing_reason is null and child_part is null
    else (statement is null) <> (missing_reason is null) and child_part is not null end),
  constraint conference_begun check ((state in ('running', 'closed')) = (begun_at is not null)),
  constraint conference_ended check ((state in ('closed', 'called-off')) = (ended_at is not null) and (state = 'called-off') = (call_off_reason is not null))
);
-- one at a time about one child
create unique index conference_open on casework.conference (case_file_id) where state in ('called', 'running');
create index conference_file on casework.conference (case_file_id);

create table casework.conference_participant (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  conference_id uuid not null,
  -- a post of the network, or the office of somebody who signs on paper; persons are never named
  post_id uuid references agency.post (id),
  office vault.sealed,
  role text not null,
  turn integer not null,
  pledge text constraint conference_participant_pledge check (pledge in ('account', 'paper')),
  pledged_at timestamptz,
  -- whoever promised, or whoever laid the signed sheet down
  pledged_by uuid references agency.account (id),
  attendance text constraint conference_participant_attendance check (attendance in ('came', 'regrets', 'absent')),
  constraint conference_participant_in_conference foreign key (case_file_id, conference_id) references casework.conference (case_file_id, id),
  constraint conference_participant_post_or_office check ((post_id is null) <> (office is null)),
  constraint conference_participant_pledged_whole check ((pledge is null) = (pledged_at is null) and (pledge is null) = (pledged_by is null)),
  -- G-10: nobody sits there without having promised
  constraint conference_participant_promised check (attendance is distinct from 'came' or pledge is not null)
);
create unique index conference_participant_once on casework.conference_participant (conference_id, post_id) where post_id is not null;
create index conference_participant_post on casework.conference_participant (post_id) where post_id is not null;
create index conference_participant_file on casework.conference_participant (case_file_id);

create table casework.conference_point (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  conference_id uuid not null,
  turn integer not null,
  need text not null,
  key text,
  level text,
  question text not null,
  note vault.sealed,
  constraint conference_point_in_conference foreign key (case_file_id, conference_id) references casework.conference (case_file_id, id),
  constraint conference_point_whole unique (case_file_id, conference_id, id)
);

create table casework.conference_decision (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  conference_id uuid not null,
  point_id uuid not null,
  need text not null,
  key text not null,
  level text not null,
  service text not null,
  what vault.sealed,
  worker_role text not null,
  owner_post_id uuid references agency.post (id),
  outside_owner vault.sealed,
  due_on date not null,
  goal_id uuid,
  dissent text[] not null,
  -- the id its action bears once the case worker has taken it into the plan; until then no such action is there
  action_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  struck_at timestamptz,
  constraint conference_decision_of_point foreign key (case_file_id, conference_id, point_id) references casework.conference_point (case_file_id, conference_id, id),
  constraint conference_decision_of_goal foreign key (case_file_id, goal_id) references casework.plan_goal (case_file_id, id),
  constraint conference_decision_has_owner check ((owner_post_id is null) <> (outside_owner is null)),
  constraint conference_decision_action unique (action_id)
);
create index conference_decision_file on casework.conference_decision (case_file_id);
create index conference_decision_conference on casework.conference_decision (conference_id);

alter table casework.conference enable row level security; alter table casework.conference force row level security;
alter table casework.conference_participant enable row level security; alter table casework.conference_participant force row level security;
alter table casework.conference_point enable row level security; alter table casework.conference_point force row level security;
alter table casework.conference_decision enable row level security; alter table casework.conference_decision force row level security;
create policy conference_owner on casework.conference to lingkar_owner using (true) with check (true);
create policy conference_participant_owner on casework.conference_participant to lingkar_owner using (true) with check (true);
create policy conference_point_owner on casework.conference_point to lingkar_owner using (true) with check (true);
create policy conference_decision_owner on casework.conference_decision to lingkar_owner using (true) with check (true);

create policy conference_read on casework.conference for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy conference_add on casework.conference for insert to lingkar_app with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy conference_change on casework.conference for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true)))) with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy conference_participant_read on casework.conference_participant for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11'))));
create policy conference_participant_add on casework.conference_participant for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy conference_participant_change on casework.conference_participant for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true)))) with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy conference_point_read on casework.conference_point for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy conference_point_add on casework.conference_point for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy conference_decision_read on casework.conference_decision for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11'))));
create policy conference_decision_add on casework.conference_decision for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy conference_decision_change on casework.conference_decision for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true)))) with check (case_file_id = any (array(select casework.files_open('K11', true))));

grant select, insert on casework.conference, casework.conference_participant, casework.conference_point, casework.conference_decision to lingkar_app;
grant update (state, version, held_at, way, place, place_version, begun_at, statement, missing_reason, child_part, represented_by, ended_at, ended_by,
  call_off_reason, undecided_reason) on casework.conference to lingkar_app;
grant update (pledge, pledged_at, pledged_by, attendance) on casework.conference_participant to lingkar_app;
grant update (struck_at) on casework.conference_decision to lingkar_app;

-- The number of an agenda counts what the whole unit has called, which no single worker may see.
create function casework.number_conference() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.unit_id := (select f.unit_id from casework.case_file f where f.id = new.case_file_id);
  -- two called at once are counted one after the other
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(new.unit_id::text, 7));
  new.number := (select coalesce(max(c.number), 0) + 1 from casework.conference c where c.unit_id = new.unit_id);
  return new;
end $$;
create trigger conference_numbered before insert on casework.conference for each row execute function casework.number_conference();

-- Conferences the caller is invited to by post, or one of a file whose own people the caller belongs to. Of the child: nothing but the number of the agenda.
-- The file's id is for opening what was sealed and leaves the server only where the file is open.
create function casework.my_conferences(p_id uuid default null)
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
      and (c.case_file_id = any (v_open) or p.id is not null
        and (c.ended_at is null or c.ended_at > now() - interval '30 days') and not casework.is_kept_from_me(c.case_file_id))
    order by c.state in ('closed', 'called-off'), c.held_at, c.id
    limit 100;
end $$;

-- The own seat's promise; from then on the agenda is open to whoever promised.
create function casework.pledge_conference(p_id uuid, p_participant_id uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update casework.conference_participant i set pledge = 'account', pledged_at = p_at, pledged_by = authn.account_id()
    from casework.my_conferences(p_id) m where i.id = m.participant_id and i.id = p_participant_id and m.state in ('called', 'running');
  if not found then raise exception 'not allowed' using errcode = '42501'; end if;
end $$;

-- The agenda, and of the decisions those the own post answers for: for whoever promised. It is one more opening of the child's file, and
-- stands as such among those who opened it (G-11).
create function casework.my_conference_parts(p_id uuid, p_at timestamptz) returns table (points jsonb, decisions jsonb)
language plpgsql security definer set search_path = '' as $$
declare v_file uuid;
begin
  select m.case_file_id into v_file from casework.my_conferences(p_id) m where m.is_pledged;
  if v_file is null then return; end if;
  perform audit.record(v_file, p_at, 'conference.read-mine', 'case-file', v_file, array['K11'], 'refer', 'shown', null);
  return query select
    coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'need', o.need, 'key', o.key, 'level', o.level, 'question', o.question, 'note', o.note)
      order by o.turn) from casework.conference_point o where o.conference_id = p_id), '[]'),
    coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'pointId', d.point_id, 'need', d.need, 'service', d.service, 'what', d.what, 'dueOn', d.due_on)
      order by d.due_on, d.id) from casework.conference_decision d
      where d.conference_id = p_id and d.struck_at is null and d.owner_post_id in (select authn.my_posts())), '[]');
end $$;

grant execute on function casework.my_conferences(uuid), casework.pledge_conference(uuid, uuid, timestamptz),
  casework.my_conference_parts(uuid, timestamptz) to lingkar_app;
