-- Learning again (domain.md D15, C1 ST13): the course in K11, the school's name in K9, and the codes a school or education office writes itself.
-- Nothing that stands in a row a school may read says why a child is accompanied (B3).
create unique index if not exists consent_in_file on casework.consent (case_file_id, id);

create table casework.school_standing (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  status text not null constraint school_standing_status check (status ~ '^ED([1-9]|1[01])$'),
  barriers text[] not null,
  wish text not null constraint school_standing_wish check (wish in ('wants', 'stays', 'elsewhere', 'later', 'declines')),
  statement vault.sealed,
  missing_reason text,
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  constraint school_standing_heard_or_explained check ((statement is null) = (missing_reason is not null))
);
create index school_standing_file on casework.school_standing (case_file_id, on_day desc, recorded_at desc);

create table casework.school_plan (
  case_file_id uuid not null references casework.case_file (id),
  version integer not null,
  route text not null constraint school_plan_route check (route in ('formal', 'paket-a', 'paket-b', 'paket-c', 'slb', 'vocational')),
  begins_on date,
  is_secret boolean not null,
  welcomed_by vault.sealed not null,
  sentence vault.sealed not null,
  statement vault.sealed,
  missing_reason text,
  written_at timestamptz not null,
  written_by uuid not null references agency.account (id),
  primary key (case_file_id, version),
  constraint school_plan_heard_or_explained check ((statement is null) = (missing_reason is not null))
);

create table casework.school_contact (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  place text not null constraint school_contact_place check (place in ('school', 'pkbm', 'slb', 'course', 'office')),
  post_id uuid references agency.post (id),
  way text not null constraint school_contact_way check (way in ('visit', 'call', 'letter')),
  on_day date not null,
  -- G-07: nobody speaks to a school without saying how it does no harm
  safeguard vault.sealed not null,
  consent_id uuid,
  best_interest_id uuid,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  constraint school_contact_in_file unique (case_file_id, id),
  constraint school_contact_founded check ((consent_id is null) <> (best_interest_id is null)),
  constraint school_contact_consent_in_file foreign key (case_file_id, consent_id) references casework.consent (case_file_id, id),
  constraint school_contact_assessment_in_file foreign key (case_file_id, best_interest_id) references casework.best_interest (case_file_id, id)
);
create index school_contact_file on casework.school_contact (case_file_id, on_day);

create table casework.school_response (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  -- heard by the circle after a contact, or written by the institution's own post
  contact_id uuid,
  post_id uuid references agency.post (id),
  answer text not null constraint school_response_answer check (answer in ('accepts', 'conditional', 'refuses')),
  reason text,
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  constraint school_response_from_one check ((contact_id is null) <> (post_id is null)),
  constraint school_response_reason check ((answer = 'accepts') = (reason is null)),
  constraint school_response_contact_in_file foreign key (case_file_id, contact_id) references casework.school_contact (case_file_id, id)
);
create index school_response_file on casework.school_response (case_file_id, on_day desc, recorded_at desc);

create table casework.school_step (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  step text not null constraint school_step_code check (step ~ '^AS[1-7]$'),
  holder vault.sealed not null,
  due_on date not null,
  added_at timestamptz not null,
  added_by uuid not null references agency.account (id),
  step_end text constraint school_step_end check (step_end in ('done', 'dropped')),
  settled_on date,
  settled_at timestamptz,
  settled_by uuid references agency.account (id),
  constraint school_step_settled_whole check ((step_end is null) = (settled_on is null) and (step_end is null) = (settled_at is null) and (step_end is null) = (settled_by is null))
);
create index school_step_file on casework.school_step (case_file_id, due_on);

create table casework.school_cost (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  line text not null constraint school_cost_line check (line ~ '^CO[1-8]$'),
  planned bigint not null constraint school_cost_planned check (planned > 0),
  funding text constraint school_cost_funding check (funding ~ '^FU-[A-O]$'),
  received bigint not null constraint school_cost_received check (received >= 0),
  received_on date,
  version integer not null,
  kept_at timestamptz not null,
  kept_by uuid not null references agency.account (id),
  constraint school_cost_received_whole check ((received > 0) = (received_on is not null) and (received = 0 or funding is not null))
);
create index school_cost_file on casework.school_cost (case_file_id);

create table casework.school_attendance (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  -- the institution's own; null: seen by the circle
  post_id uuid references agency.post (id),
  month integer constraint school_attendance_month check (month in (1, 3)),
  attendance text not null constraint school_attendance_code check (attendance in ('present', 'irregular', 'out')),
  feeling text constraint school_attendance_feeling check (feeling in ('0', '1', '2')),
  missing_reason text,
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  -- a school counts days; only who accompanies asks the child
  constraint school_attendance_asked check (case when post_id is null then month is not null and (feeling is null) <> (missing_reason is null)
    else month is null and feeling is null and missing_reason is null end)
);
create index school_attendance_file on casework.school_attendance (case_file_id, on_day desc, recorded_at desc);

-- K9: names.
create table casework.school_name (
  case_file_id uuid not null references casework.case_file (id),
  version integer not null,
  school vault.sealed not null,
  grade vault.sealed,
  named_at timestamptz not null,
  named_by uuid not null references agency.account (id),
  primary key (case_file_id, version)
);
create table casework.school_contact_name (
  contact_id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  school vault.sealed not null,
  named_by uuid not null references agency.account (id),
  constraint school_contact_name_in_file foreign key (case_file_id, contact_id) references casework.school_contact (case_file_id, id)
);
create index school_contact_name_file on casework.school_contact_name (case_file_id);

alter table casework.school_standing enable row level security; alter table casework.school_standing force row level security;
alter table casework.school_plan enable row level security; alter table casework.school_plan force row level security;
alter table casework.school_contact enable row level security; alter table casework.school_contact force row level security;
alter table casework.school_response enable row level security; alter table casework.school_response force row level security;
alter table casework.school_step enable row level security; alter table casework.school_step force row level security;
alter table casework.school_cost enable row level security; alter table casework.school_cost force row level security;
alter table casework.school_attendance enable row level security; alter table casework.school_attendance force row level security;
alter table casework.school_name enable row level security; alter table casework.school_name force row level security;
alter table casework.school_contact_name enable row level security; alter table casework.school_contact_name force row level security;
create policy school_standing_owner on casework.school_standing to lingkar_owner using (true) with check (true);
create policy school_plan_owner on casework.school_plan to lingkar_owner using (true) with check (true);
create policy school_contact_owner on casework.school_contact to lingkar_owner using (true) with check (true);
create policy school_response_owner on casework.school_response to lingkar_owner using (true) with check (true);
create policy school_step_owner on casework.school_step to lingkar_owner using (true) with check (true);
create policy school_cost_owner on casework.school_cost to lingkar_owner using (true) with check (true);
create policy school_attendance_owner on casework.school_attendance to lingkar_owner using (true) with check (true);
create policy school_name_owner on casework.school_name to lingkar_owner using (true) with check (true);
create policy school_contact_name_owner on casework.school_contact_name to lingkar_owner using (true) with check (true);

create policy school_standing_read on casework.school_standing for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy school_standing_add on casework.school_standing for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and recorded_by = authn.account_id());
create policy school_plan_read on casework.school_plan for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy school_plan_add on casework.school_plan for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and written_by = authn.account_id());
create policy school_contact_read on casework.school_contact for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy school_contact_add on casework.school_contact for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and recorded_by = authn.account_id());
create policy school_response_read on casework.school_response for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy school_response_add on casework.school_response for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and post_id is null and recorded_by = authn.account_id());
create policy school_step_read on casework.school_step for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy school_step_add on casework.school_step for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and added_by = authn.account_id() and step_end is null);
-- settled once
create policy school_step_settle on casework.school_step for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))) and step_end is null)
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and settled_by = authn.account_id());
create policy school_cost_read on casework.school_cost for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy school_cost_add on casework.school_cost for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and kept_by = authn.account_id());
create policy school_cost_keep on casework.school_cost for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))))
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and kept_by = authn.account_id());
create policy school_attendance_read on casework.school_attendance for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy school_attendance_add on casework.school_attendance for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and post_id is null and recorded_by = authn.account_id());
create policy school_name_read on casework.school_name for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K9'))));
create policy school_name_add on casework.school_name for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K9', true))) and named_by = authn.account_id());
create policy school_contact_name_read on casework.school_contact_name for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K9'))));
create policy school_contact_name_add on casework.school_contact_name for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K9', true))) and named_by = authn.account_id());

-- The institution's own codes: written and read back by the post that stands on the file as a recipient, and by nobody else of that institution.
create policy school_response_own_read on casework.school_response for select to lingkar_app
  using (post_id in (select authn.my_posts()) and case_file_id in (select casework.files_received('{R14,R15}')));
create policy school_response_own_add on casework.school_response for insert to lingkar_app
  with check (post_id in (select authn.my_posts()) and case_file_id in (select casework.files_received('{R14,R15}')) and recorded_by = authn.account_id());
create policy school_attendance_own_read on casework.school_attendance for select to lingkar_app
  using (post_id in (select authn.my_posts()) and case_file_id in (select casework.files_received('{R14,R15}')));
create policy school_attendance_own_add on casework.school_attendance for insert to lingkar_app
  with check (post_id in (select authn.my_posts()) and case_file_id in (select casework.files_received('{R14,R15}')) and recorded_by = authn.account_id());

grant select, insert on casework.school_standing, casework.school_plan, casework.school_contact, casework.school_response, casework.school_step, casework.school_cost,
  casework.school_attendance, casework.school_name, casework.school_contact_name to lingkar_app;
grant update (step_end, settled_on, settled_at, settled_by) on casework.school_step to lingkar_app;
grant update (line, planned, funding, received, received_on, version, kept_at, kept_by) on casework.school_cost to lingkar_app;
