-- Supervision (K16; domain.md E6, S25, S89, S95, S104): talks and what was agreed, how institutions stand by the children, and how colleagues are.
-- A talk belongs to the supervisor's post, so that what was promised outlives an official (S118), and to the person it was held with,
-- not to her post: whoever follows her reads nothing about her.

-- whom does this post supervise: asked at every Hari ini
create index post_supervisor on agency.post (supervisor_post_id) where supervisor_post_id is not null;

create table agency.supervision_session (
  id uuid primary key,
  supervisor_post_id uuid not null references agency.post (id),
  recorded_by uuid not null references agency.account (id),
  kind text not null constraint supervision_session_kind check (kind in ('individual', 'case-review', 'debrief')),
  held_on date not null,
  agenda text[] not null constraint supervision_session_agenda check (cardinality(agenda) between 1 and 3
    and agenda <@ array['support', 'education', 'administration']),
  next_on date,
  recorded_at timestamptz not null,
  constraint supervision_session_next_after check (next_on > held_on),
  constraint supervision_session_of_post unique (id, supervisor_post_id)
);
create index supervision_session_post on agency.supervision_session (supervisor_post_id, held_on desc);

create table agency.supervision_participant (
  session_id uuid not null,
  supervisor_post_id uuid not null,
  post_id uuid not null references agency.post (id),
  account_id uuid not null references agency.account (id),
  held_on date not null,
  primary key (session_id, post_id),
  constraint supervision_participant_session foreign key (session_id, supervisor_post_id) references agency.supervision_session (id, supervisor_post_id)
);
create index supervision_participant_account on agency.supervision_participant (account_id, held_on desc);
create index supervision_participant_post on agency.supervision_participant (supervisor_post_id, post_id);

-- which children were talked about: the pointer alone
create table agency.supervision_file (
  session_id uuid not null,
  supervisor_post_id uuid not null,
  case_file_id uuid not null references casework.case_file (id),
  primary key (session_id, case_file_id),
  constraint supervision_file_session foreign key (session_id, supervisor_post_id) references agency.supervision_session (id, supervisor_post_id)
);
create index supervision_file_file on agency.supervision_file (case_file_id);

create table agency.supervision_point (
  id uuid primary key,
  session_id uuid not null,
  supervisor_post_id uuid not null,
  position integer not null,
  text vault.sealed not null,
  owner text not null constraint supervision_point_owner check (owner in ('worker', 'supervisor')),
  due_on date,
  outcome text constraint supervision_point_outcome check (outcome in ('done', 'dropped')),
  closed_at timestamptz,
  closed_by uuid references agency.account (id),
  version integer not null default 1,
  constraint supervision_point_closed_whole check ((outcome is null) = (closed_at is null) and (outcome is null) = (closed_by is null)),
  constraint supervision_point_session foreign key (session_id, supervisor_post_id) references agency.supervision_session (id, supervisor_post_id)
);
create index supervision_point_session on agency.supervision_point (session_id);
create index supervision_point_open on agency.supervision_point (supervisor_post_id, due_on) where outcome is null;

-- A colleague asks for a talk: that she asks, never why.
create table agency.talk_request (
  id uuid primary key,
  account_id uuid not null references agency.account (id),
  post_id uuid not null references agency.post (id),
  supervisor_post_id uuid not null references agency.post (id),
  asked_at timestamptz not null
);
create index talk_request_post on agency.talk_request (supervisor_post_id, asked_at desc);
create index talk_request_account on agency.talk_request (account_id);

-- How an institution stands by the children of one supervisor; no child is named in it.
create table agency.institution_check (
  id uuid primary key,
  supervisor_post_id uuid not null references agency.post (id),
  recorded_by uuid not null references agency.account (id),
  role text not null,
  post_id uuid references agency.post (id),
  checked_on date not null,
  kept text not null constraint institution_check_kept check (kept in ('kept', 'partly', 'not')),
  consistency integer not null constraint institution_check_consistency check (consistency between 0 and 3),
  concerns text[] not null constraint institution_check_concerns check (concerns <@ array['staff-change', 'funds-end', 'distance', 'queue']),
  next_step vault.sealed,
  due_on date,
  recorded_at timestamptz not null,
  constraint institution_check_step_whole check ((next_step is null) = (due_on is null)),
  constraint institution_check_answered check (next_step is not null or (kept = 'kept' and concerns = '{}'))
);
create index institution_check_post on agency.institution_check (supervisor_post_id, checked_on desc);

-- How somebody is, in her own words of four numbers, sealed with a key of her account: not even who owns the database reads them.
create table agency.wellbeing_entry (
  id uuid primary key,
  account_id uuid not null references agency.account (id),
  recorded_at timestamptz not null,
  scores vault.sealed not null
);
create index wellbeing_entry_account on agency.wellbeing_entry (account_id, recorded_at desc);

alter table agency.supervision_session enable row level security; alter table agency.supervision_session force row level security;
alter table agency.supervision_participant enable row level security; alter table agency.supervision_participant force row level security;
alter table agency.supervision_file enable row level security; alter table agency.supervision_file force row level security;
alter table agency.supervision_point enable row level security; alter table agency.supervision_point force row level security;
alter table agency.talk_request enable row level security; alter table agency.talk_request force row level security;
alter table agency.institution_check enable row level security; alter table agency.institution_check force row level security;
alter table agency.wellbeing_entry enable row level security; alter table agency.wellbeing_entry force row level security;
create policy supervision_session_owner on agency.supervision_session to lingkar_owner using (true) with check (true);
create policy supervision_participant_owner on agency.supervision_participant to lingkar_owner using (true) with check (true);
create policy supervision_file_owner on agency.supervision_file to lingkar_owner using (true) with check (true);
create policy supervision_point_owner on agency.supervision_point to lingkar_owner using (true) with check (true);
create policy talk_request_owner on agency.talk_request to lingkar_owner using (true) with check (true);
create policy institution_check_owner on agency.institution_check to lingkar_owner using (true) with check (true);
create policy wellbeing_entry_owner on agency.wellbeing_entry to lingkar_owner using (true) with check (true);

-- Who was there: the supervisor's post reads all, each colleague reads that she was there.
create policy supervision_participant_read on agency.supervision_participant for select to lingkar_app
  using (supervisor_post_id = any (array(select authn.my_posts())) or account_id = (select authn.account_id()));
create policy supervision_participant_add on agency.supervision_participant for insert to lingkar_app
  with check (supervisor_post_id = any (array(select authn.my_posts())) and account_id <> (select authn.account_id())
    and exists (select from agency.post p join agency.appointment t on t.post_id = p.id and t.from_at <= now() and t.until_at > now()
      where p.id = supervision_participant.post_id and p.supervisor_post_id = supervision_participant.supervisor_post_id
        and t.account_id = supervision_participant.account_id));
create policy supervision_session_read on agency.supervision_session for select to lingkar_app
  using (supervisor_post_id = any (array(select authn.my_posts()))
    or id = any (array(select p.session_id from agency.supervision_participant p where p.account_id = authn.account_id())));
create policy supervision_session_add on agency.supervision_session for insert to lingkar_app
  with check (supervisor_post_id = any (array(select authn.my_posts())) and recorded_by = (select authn.account_id()));
create policy supervision_file_read on agency.supervision_file for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K1')))
    and (supervisor_post_id = any (array(select authn.my_posts()))
      or session_id = any (array(select p.session_id from agency.supervision_participant p where p.account_id = authn.account_id()))));
-- K16 of a file is read by its supervisor and the head of its unit: only their children are talked about
create policy supervision_file_add on agency.supervision_file for insert to lingkar_app
  with check (supervisor_post_id = any (array(select authn.my_posts())) and case_file_id = any (array(select casework.files_open('K16'))));
create policy supervision_point_read on agency.supervision_point for select to lingkar_app
  using (supervisor_post_id = any (array(select authn.my_posts()))
    or session_id = any (array(select p.session_id from agency.supervision_participant p where p.account_id = authn.account_id())));
create policy supervision_point_add on agency.supervision_point for insert to lingkar_app
  with check (supervisor_post_id = any (array(select authn.my_posts())) and outcome is null);
create policy supervision_point_close on agency.supervision_point for update to lingkar_app
  using (supervisor_post_id = any (array(select authn.my_posts()))
    or session_id = any (array(select p.session_id from agency.supervision_participant p where p.account_id = authn.account_id())))
  with check (outcome is null or closed_by = (select authn.account_id()));

create policy talk_request_read on agency.talk_request for select to lingkar_app
  using (supervisor_post_id = any (array(select authn.my_posts())) or account_id = (select authn.account_id()));
create policy talk_request_add on agency.talk_request for insert to lingkar_app
  with check (account_id = (select authn.account_id()) and post_id = any (array(select authn.my_posts()))
    and supervisor_post_id = (select p.supervisor_post_id from agency.post p where p.id = talk_request.post_id));

create policy institution_check_read on agency.institution_check for select to lingkar_app
  using (supervisor_post_id = any (array(select authn.my_posts())));
create policy institution_check_add on agency.institution_check for insert to lingkar_app
  with check (supervisor_post_id = any (array(select authn.my_posts())) and recorded_by = (select authn.account_id()));

create policy wellbeing_entry_read on agency.wellbeing_entry for select to lingkar_app using (account_id = (select authn.account_id()));
create policy wellbeing_entry_add on agency.wellbeing_entry for insert to lingkar_app with check (account_id = (select authn.account_id()));

grant select, insert on agency.supervision_session, agency.supervision_participant, agency.supervision_file, agency.supervision_point,
  agency.talk_request, agency.institution_check, agency.wellbeing_entry to lingkar_app;
grant update (outcome, closed_at, closed_by, version) on agency.supervision_point to lingkar_app;
