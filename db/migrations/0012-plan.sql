-- The child's plan, RTL (K11): its editions, goals in the child's words, actions with their progress, the child's view, what was put off
-- (domain.md C4; S95-S104, S135). Goals and actions belong to the file and go on through all editions; every version of an action is kept.
create table casework.plan (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  number integer not null,
  status text not null constraint plan_status check (status in ('draft', 'submitted', 'approved', 'reviewing')),
  version integer not null default 1,
  opened_at timestamptz not null,
  submitted_at timestamptz,
  submitted_by_account uuid references agency.account (id),
  submitted_by_post uuid references agency.post (id),
  approved_at timestamptz,
  approved_by_account uuid references agency.account (id),
  returned_at timestamptz,
  return_reason vault.sealed,
  -- the version in which the reason was sealed
  returned_version integer,
  constraint plan_number unique (case_file_id, number),
  constraint plan_in_file unique (case_file_id, id),
  constraint plan_submitted_by_somebody check (status <> 'submitted' or submitted_by_account is not null),
  -- nobody approves what they submitted, not even by a statement that goes round the decision
  constraint plan_approved_by_another check (approved_by_account is null or approved_by_account <> submitted_by_account)
);

create table casework.plan_goal (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  plan_id uuid not null,
  need text not null,
  words vault.sealed not null,
  said_on date not null,
  recorded_at timestamptz not null,
  constraint plan_goal_in_file unique (case_file_id, id),
  constraint plan_goal_of_plan foreign key (case_file_id, plan_id) references casework.plan (case_file_id, id)
);

create table casework.plan_action (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  goal_id uuid not null,
  -- the edition in which it was added
  plan_number integer not null,
  since_approval boolean not null,
  suggestion_key text,
  need text not null,
  key text not null constraint plan_action_key check (key in ('ACC', 'PRO', 'EMP')),
  level text not null constraint plan_action_level check (level in ('MIC', 'MEZ', 'MAC')),
  service text not null,
  what vault.sealed,
  worker_role text not null,
  owner_post_id uuid references agency.post (id),
  outside_owner vault.sealed,
  start_on date not null,
  due_on date not null,
  times integer,
  cost bigint not null constraint plan_action_cost check (cost >= 0),
  funding text,
  funded boolean not null,
  duty text constraint plan_action_duty check (duty in ('DU1', 'DU2', 'DU3', 'DU4')),
  status text not null constraint plan_action_status check (status in ('TODO', 'DOING', 'DONE', 'BLOCKED', 'CANCELLED')),
  count integer not null default 0,
  recorded_at timestamptz not null,
  version integer not null,
  -- the version in which the terms, and so the sealed texts, were last written
  terms_version integer not null,
  constraint plan_action_in_file unique (case_file_id, id),
  constraint plan_action_of_goal foreign key (case_file_id, goal_id) references casework.plan_goal (case_file_id, id),
  constraint plan_action_has_owner check ((owner_post_id is null) <> (outside_owner is null)),
  constraint plan_action_days check (due_on >= start_on)
);
create index plan_action_file on casework.plan_action (case_file_id);
create index plan_action_due on casework.plan_action (due_on) where status in ('TODO', 'DOING', 'BLOCKED');

create table casework.plan_action_version (like casework.plan_action, primary key (id, version));
create index plan_action_version_file on casework.plan_action_version (case_file_id);
create function casework.keep_plan_action_version() returns trigger language plpgsql set search_path = '' as $$
begin
  insert into casework.plan_action_version select new.*;
  return null;
end $$;
create trigger plan_action_keeps_versions after insert or update on casework.plan_action
  for each row execute function casework.keep_plan_action_version();

create table casework.plan_progress (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  action_id uuid not null,
  -- the version of the action that this note made
  action_version integer not null,
  recorded_at timestamptz not null,
  account_id uuid not null references agency.account (id),
  status text not null,
  count integer not null,
  reason vault.sealed,
  opinion text,
  opinion_why vault.sealed,
  constraint plan_progress_once unique (action_id, action_version),
  constraint plan_progress_of_action foreign key (case_file_id, action_id) references casework.plan_action (case_file_id, id)
);
create index plan_progress_file on casework.plan_progress (case_file_id);

create table casework.plan_child_view (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  plan_id uuid not null,
  recorded_at timestamptz not null,
  given_on date not null,
  statement vault.sealed,
  missing_reason text,
  child_agrees text,
  carer_agrees text,
  -- G-12: own words, or the reason why there are none
  constraint plan_child_view_or_reason check ((statement is null) <> (missing_reason is null)),
  constraint plan_child_view_of_plan foreign key (case_file_id, plan_id) references casework.plan (case_file_id, id)
);
create index plan_child_view_plan on casework.plan_child_view (plan_id);

create table casework.plan_declined (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  plan_id uuid not null,
  suggestion_key text not null,
  reason text not null,
  declined_at timestamptz not null,
  constraint plan_declined_of_plan foreign key (case_file_id, plan_id) references casework.plan (case_file_id, id)
);
create index plan_declined_plan on casework.plan_declined (plan_id);

alter table casework.plan enable row level security; alter table casework.plan force row level security;
alter table casework.plan_goal enable row level security; alter table casework.plan_goal force row level security;
alter table casework.plan_action enable row level security; alter table casework.plan_action force row level security;
alter table casework.plan_action_version enable row level security; alter table casework.plan_action_version force row level security;
alter table casework.plan_progress enable row level security; alter table casework.plan_progress force row level security;
alter table casework.plan_child_view enable row level security; alter table casework.plan_child_view force row level security;
alter table casework.plan_declined enable row level security; alter table casework.plan_declined force row level security;

create policy plan_owner on casework.plan to lingkar_owner using (true) with check (true);
create policy plan_goal_owner on casework.plan_goal to lingkar_owner using (true) with check (true);
create policy plan_action_owner on casework.plan_action to lingkar_owner using (true) with check (true);
create policy plan_action_version_owner on casework.plan_action_version to lingkar_owner using (true) with check (true);
create policy plan_progress_owner on casework.plan_progress to lingkar_owner using (true) with check (true);
create policy plan_child_view_owner on casework.plan_child_view to lingkar_owner using (true) with check (true);
create policy plan_declined_owner on casework.plan_declined to lingkar_owner using (true) with check (true);

create policy plan_read on casework.plan for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy plan_add on casework.plan for insert to lingkar_app with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy plan_change on casework.plan for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true)))) with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy plan_goal_read on casework.plan_goal for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy plan_goal_add on casework.plan_goal for insert to lingkar_app with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy plan_action_read on casework.plan_action for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy plan_action_add on casework.plan_action for insert to lingkar_app with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy plan_action_change on casework.plan_action for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true)))) with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy plan_action_version_read on casework.plan_action_version for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy plan_action_version_add on casework.plan_action_version for insert to lingkar_app with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy plan_progress_read on casework.plan_progress for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy plan_progress_add on casework.plan_progress for insert to lingkar_app with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy plan_child_view_read on casework.plan_child_view for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy plan_child_view_add on casework.plan_child_view for insert to lingkar_app with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy plan_declined_read on casework.plan_declined for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy plan_declined_add on casework.plan_declined for insert to lingkar_app with check (case_file_id = any (array(select casework.files_open('K11', true))));

grant select, insert on casework.plan, casework.plan_goal, casework.plan_action, casework.plan_action_version, casework.plan_progress,
  casework.plan_child_view, casework.plan_declined to lingkar_app;
grant update (status, version, submitted_at, submitted_by_account, submitted_by_post, approved_at, approved_by_account, returned_at, return_reason,
  returned_version) on casework.plan to lingkar_app;
-- an action never moves to another file, and keeps the edition and the suggestion it came from
grant update (goal_id, need, key, level, service, what, worker_role, owner_post_id, outside_owner, start_on, due_on, times, cost, funding, funded, duty,
  status, count, recorded_at, version, terms_version) on casework.plan_action to lingkar_app;
