-- A family's living, a child's skills and work (domain.md D4, D6 N5, D10 SV70–SV76, C7): the course in K11; a social affairs office writes its own codes.
-- Nothing that an employer or an office reads says why a child is accompanied (B3).
create table casework.family_plan (
  case_file_id uuid not null references casework.case_file (id),
  version integer not null,
  needs text[] not null constraint family_plan_needs check (cardinality(needs) > 0),
  income text not null constraint family_plan_income check (income ~ '^IN[1-7]$'),
  lead text not null,
  goal vault.sealed not null,
  review_on date not null,
  statement vault.sealed,
  missing_reason text,
  written_at timestamptz not null,
  written_by uuid not null references agency.account (id),
  primary key (case_file_id, version),
  constraint family_plan_heard_or_explained check ((statement is null) = (missing_reason is not null))
);

create table casework.family_review (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  plan_version integer not null,
  going text not null constraint family_review_going check (going in ('better', 'same', 'worse')),
  needs text[] not null,
  on_day date not null,
  -- null: the family goes on by itself; never while it got harder
  next_on date constraint family_review_goes_on check (going <> 'worse' or next_on is not null),
  statement vault.sealed,
  missing_reason text,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  constraint family_review_of_plan foreign key (case_file_id, plan_version) references casework.family_plan (case_file_id, version),
  constraint family_review_heard_or_explained check ((statement is null) = (missing_reason is not null))
);
create index family_review_file on casework.family_review (case_file_id, recorded_at desc);

create table casework.family_step (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  step text not null constraint family_step_code check (step ~ '^FE[1-8]$'),
  holder vault.sealed not null,
  due_on date not null,
  added_at timestamptz not null,
  added_by uuid not null references agency.account (id),
  step_end text constraint family_step_end check (step_end in ('done', 'dropped')),
  settled_on date,
  settled_at timestamptz,
  settled_by uuid references agency.account (id),
  constraint family_step_settled_whole check ((step_end is null) = (settled_on is null) and (step_end is null) = (settled_at is null) and (step_end is null) = (settled_by is null))
);
create index family_step_file on casework.family_step (case_file_id, due_on);

create table casework.family_fund (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  aid text not null constraint family_fund_aid check (aid in ('SV75', 'SV76')),
  receiver text not null,
  -- a debt in a child's name binds a child to whoever lent
  is_loan boolean not null constraint family_fund_child_owes_nothing check (not is_loan or receiver <> 'child'),
  planned bigint not null constraint family_fund_planned check (planned > 0),
  funding text constraint family_fund_funding check (funding ~ '^FU-[A-O]$'),
  received bigint not null constraint family_fund_received check (received >= 0),
  received_on date,
  version integer not null,
  kept_at timestamptz not null,
  kept_by uuid not null references agency.account (id),
  constraint family_fund_received_whole check ((received > 0) = (received_on is not null) and (received = 0 or funding is not null))
);
create index family_fund_file on casework.family_fund (case_file_id);

-- G-08: a closed list of what such a talk is about; the offence has no code.
create table casework.care_session (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  about text not null constraint care_session_never_the_offence check (about in ('care', 'family', 'school')),
  mediator text not null,
  partner text not null,
  result text not null constraint care_session_result check (result in ('agreed', 'partly', 'open', 'stopped')),
  agreement vault.sealed,
  -- G-07: nobody speaks with a family without saying how it does no harm
  safeguard vault.sealed not null,
  on_day date not null,
  statement vault.sealed,
  missing_reason text,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  constraint care_session_agreement check ((result in ('agreed', 'partly')) = (agreement is not null)),
  constraint care_session_heard_or_explained check ((statement is null) = (missing_reason is not null))
);
create index care_session_file on casework.care_session (case_file_id, on_day desc);

create table casework.skill_activity (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  kind text not null constraint skill_activity_kind check (kind in ('course', 'practice', 'internship', 'job')),
  trade text not null,
  place vault.sealed not null,
  mentor vault.sealed not null,
  sentence vault.sealed not null,
  begins_on date,
  hours_day integer,
  hours_week integer,
  pay bigint not null constraint skill_activity_pay check (pay >= 0),
  hazards text[] not null,
  conditions text[] not null,
  -- the row of the law it was found lawful by
  law text not null constraint skill_activity_law check (law ~ '^LW[1-8]$'),
  statement vault.sealed,
  missing_reason text,
  planned_at timestamptz not null,
  planned_by uuid not null references agency.account (id),
  constraint skill_activity_in_file unique (case_file_id, id),
  constraint skill_activity_hours check ((kind = 'course') = (hours_day is null) and (kind = 'course') = (hours_week is null)),
  -- LW6–LW8 are of adults: under eighteen nothing hazardous is ever kept (UU 13/2003 art. 74)
  constraint skill_activity_never_hazardous check (law ~ '^LW[678]$' or cardinality(hazards) = 0),
  constraint skill_activity_heard_or_explained check ((statement is null) = (missing_reason is not null))
);

create table casework.skill_move (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  activity_id uuid not null,
  stage text not null constraint skill_move_stage check (stage in ('registered', 'running', 'finished', 'certified', 'stopped')),
  reason text constraint skill_move_reason check (reason ~ '^SR[1-7]$'),
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  -- each stage is reached once
  constraint skill_move_once unique (activity_id, stage),
  constraint skill_move_why_stopped check ((stage = 'stopped') = (reason is not null)),
  constraint skill_move_in_file foreign key (case_file_id, activity_id) references casework.skill_activity (case_file_id, id)
);
create index skill_move_file on casework.skill_move (case_file_id);

create table casework.skill_look (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  activity_id uuid not null,
  month integer not null constraint skill_look_month check (month in (1, 3, 6)),
  finding text not null constraint skill_look_finding check (finding in ('well', 'help', 'unsafe')),
  agreement text not null constraint skill_look_agreement check (agreement in ('kept', 'partly', 'broken')),
  feeling text constraint skill_look_feeling check (feeling in ('0', '1', '2')),
  missing_reason text,
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  constraint skill_look_asked check ((feeling is null) <> (missing_reason is null)),
  constraint skill_look_in_file foreign key (case_file_id, activity_id) references casework.skill_activity (case_file_id, id)
);
create index skill_look_file on casework.skill_look (case_file_id);

create table casework.child_savings (
  case_file_id uuid not null references casework.case_file (id),
  version integer not null,
  state text not null constraint child_savings_state check (state in ('planned', 'open', 'closed')),
  bank vault.sealed,
  cosigner text not null,
  on_day date not null,
  kept_at timestamptz not null,
  kept_by uuid not null references agency.account (id),
  primary key (case_file_id, version)
);

-- What a social affairs office gave, in its own codes.
create table casework.aid_report (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  post_id uuid not null references agency.post (id),
  aid text not null constraint aid_report_aid check (aid in ('SV70', 'SV71', 'SV73', 'SV74', 'SV75', 'SV76')),
  answer text not null constraint aid_report_answer check (answer in ('in-process', 'given', 'finished', 'not-possible')),
  amount bigint constraint aid_report_amount check (amount > 0),
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  constraint aid_report_amount_of_money check ((amount is not null) = (answer = 'given' and aid in ('SV75', 'SV76')))
);
create index aid_report_file on casework.aid_report (case_file_id, on_day desc);

alter table casework.family_plan enable row level security; alter table casework.family_plan force row level security;
alter table casework.family_review enable row level security; alter table casework.family_review force row level security;
alter table casework.family_step enable row level security; alter table casework.family_step force row level security;
alter table casework.family_fund enable row level security; alter table casework.family_fund force row level security;
alter table casework.care_session enable row level security; alter table casework.care_session force row level security;
alter table casework.skill_activity enable row level security; alter table casework.skill_activity force row level security;
alter table casework.skill_move enable row level security; alter table casework.skill_move force row level security;
alter table casework.skill_look enable row level security; alter table casework.skill_look force row level security;
alter table casework.child_savings enable row level security; alter table casework.child_savings force row level security;
alter table casework.aid_report enable row level security; alter table casework.aid_report force row level security;
create policy family_plan_owner on casework.family_plan to lingkar_owner using (true) with check (true);
create policy family_review_owner on casework.family_review to lingkar_owner using (true) with check (true);
create policy family_step_owner on casework.family_step to lingkar_owner using (true) with check (true);
create policy family_fund_owner on casework.family_fund to lingkar_owner using (true) with check (true);
create policy care_session_owner on casework.care_session to lingkar_owner using (true) with check (true);
create policy skill_activity_owner on casework.skill_activity to lingkar_owner using (true) with check (true);
create policy skill_move_owner on casework.skill_move to lingkar_owner using (true) with check (true);
create policy skill_look_owner on casework.skill_look to lingkar_owner using (true) with check (true);
create policy child_savings_owner on casework.child_savings to lingkar_owner using (true) with check (true);
create policy aid_report_owner on casework.aid_report to lingkar_owner using (true) with check (true);

create policy family_plan_read on casework.family_plan for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy family_plan_add on casework.family_plan for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and written_by = authn.account_id());
create policy family_review_read on casework.family_review for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy family_review_add on casework.family_review for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and recorded_by = authn.account_id());
create policy family_step_read on casework.family_step for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy family_step_add on casework.family_step for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and added_by = authn.account_id() and step_end is null);
-- settled once
create policy family_step_settle on casework.family_step for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))) and step_end is null)
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and settled_by = authn.account_id());
create policy family_fund_read on casework.family_fund for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy family_fund_add on casework.family_fund for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and kept_by = authn.account_id());
create policy family_fund_keep on casework.family_fund for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))))
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and kept_by = authn.account_id());
create policy care_session_read on casework.care_session for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy care_session_add on casework.care_session for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and recorded_by = authn.account_id());
create policy skill_activity_read on casework.skill_activity for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy skill_activity_add on casework.skill_activity for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and planned_by = authn.account_id());
create policy skill_move_read on casework.skill_move for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy skill_move_add on casework.skill_move for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and recorded_by = authn.account_id());
create policy skill_look_read on casework.skill_look for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy skill_look_add on casework.skill_look for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and recorded_by = authn.account_id());
create policy child_savings_read on casework.child_savings for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy child_savings_add on casework.child_savings for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and kept_by = authn.account_id());
create policy aid_report_read on casework.aid_report for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));

-- The office's own rows: written and read back by the post that stands on the file as a recipient; the circle reads them and never writes one.
create policy aid_report_own_read on casework.aid_report for select to lingkar_app
  using (post_id in (select authn.my_posts()) and case_file_id in (select casework.files_received('{R16}')));
create policy aid_report_own_add on casework.aid_report for insert to lingkar_app
  with check (post_id in (select authn.my_posts()) and case_file_id in (select casework.files_received('{R16}')) and recorded_by = authn.account_id());

grant select, insert on casework.family_plan, casework.family_review, casework.family_step, casework.family_fund, casework.care_session, casework.skill_activity, casework.skill_move, casework.skill_look, casework.child_savings, casework.aid_report to lingkar_app;
grant update (step_end, settled_on, settled_at, settled_by) on casework.family_step to lingkar_app;
grant update (aid, receiver, is_loan, planned, funding, received, received_on, version, kept_at, kept_by) on casework.family_fund to lingkar_app;
