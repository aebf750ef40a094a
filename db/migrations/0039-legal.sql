-- The legal matter beside a child and the protection around it (domain.md D11, D28, C3 SLA-04 to SLA-11; decision record 17).
-- Course (K11): steps, duties with a limit, who went along, rights. Content (K8): numbers of papers and money.
-- An institution of the law keeps rows of its own post and reads back those alone.

-- What a stage is called. Law and procedure change; codes stay. A new edition is a new row with the day it holds from: no program is changed for it.
create table agency.legal_stage_name (
  id uuid primary key default gen_random_uuid(),
  code text not null constraint legal_stage_name_code check (code ~ '^(LG[0-9]{2}|LP[0-5])$'),
  holds_from date not null,
  name_id text not null constraint legal_stage_name_id check (name_id <> ''),
  name_en text not null constraint legal_stage_name_en check (name_en <> ''),
  source text not null,
  -- the newest of one day counts; those before it stay to be seen
  version integer not null default 1,
  named_at timestamptz not null default '2022-05-09T00:00:00Z',
  named_by uuid references agency.account (id),
  constraint legal_stage_name_version unique (code, version)
);
insert into agency.legal_stage_name (code, holds_from, name_id, name_en, source)
select code, date '2022-05-09', name_id, name_en, 'UU 12/2022; KUHAP' from (values
  ('LG01', 'Belum dilaporkan', 'Not reported'),
  ('LG02', 'Laporan polisi', 'Police report'),
  ('LG03', 'Penyelidikan', 'Preliminary inquiry'),
  ('LG04', 'Penyidikan', 'Investigation'),
  ('LG05', 'Berkas dilimpahkan', 'File with the prosecutor'),
  ('LG06', 'Penuntutan', 'Prosecution'),
  ('LG07', 'Sidang', 'Trial'),
  ('LG08', 'Putusan tingkat pertama', 'First verdict'),
  ('LG09', 'Banding, kasasi', 'Appeal'),
  ('LG10', 'Berkekuatan hukum tetap', 'Final verdict'),
  ('LG11', 'Restitusi diminta', 'Restitution claimed'),
  ('LG12', 'Restitusi diputus', 'Restitution ordered'),
  ('LG13', 'Restitusi dibayar sebagian', 'Restitution part paid'),
  ('LG14', 'Restitusi lunas', 'Restitution paid'),
  ('LG15', 'Dana bantuan korban, kompensasi', 'Victim fund, compensation'),
  ('LG16', 'Dihentikan', 'Discontinued'),
  ('LG17', 'Pemberitahuan pembebasan pelaku', 'Notice that the offender is released'),
  ('LP0', 'Tanpa pelindungan', 'No protection'),
  ('LP1', 'Pelindungan sementara polisi', 'Temporary protection by the police'),
  ('LP2', 'Diajukan ke LPSK', 'Applied for at LPSK'),
  ('LP3', 'Dilindungi LPSK', 'Protected by LPSK'),
  ('LP4', 'Ditolak LPSK', 'Refused by LPSK'),
  ('LP5', 'Pelindungan berakhir', 'Protection ended')) as names (code, name_id, name_en);
alter table agency.legal_stage_name enable row level security; alter table agency.legal_stage_name force row level security;
create policy legal_stage_name_owner on agency.legal_stage_name to lingkar_owner using (true) with check (true);
create policy legal_stage_name_read on agency.legal_stage_name for select to lingkar_app using (true);
-- an administrator, in her own name, from today on: what a stage was called yesterday stays as it was
create policy legal_stage_name_add on agency.legal_stage_name for insert to lingkar_app
  with check (named_by = authn.account_id() and exists (select from authn.units_where_i_am('administrator')));
grant select, insert on agency.legal_stage_name to lingkar_app;

create table casework.legal_step (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  stage text not null constraint legal_step_stage check (stage ~ '^(LG(0[1-9]|1[067])|LP[0-5])$'),
  happened_on date not null,
  happened_at timestamptz,
  institution text,
  reason text,
  post_id uuid not null references agency.post (id),
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  struck_at timestamptz,
  struck_by uuid references agency.account (id),
  -- limits of hours count from these two
  constraint legal_step_hour check ((stage in ('LG02', 'LP1')) = (happened_at is not null)),
  constraint legal_step_why check ((stage in ('LG01', 'LG16', 'LP0', 'LP4', 'LP5')) = (reason is not null)),
  constraint legal_step_struck_whole check ((struck_at is null) = (struck_by is null))
);
create index legal_step_file on casework.legal_step (case_file_id);

create table casework.legal_duty (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  duty text not null constraint legal_duty_kind check (duty in ('report', 'restitution-file', 'claim', 'payment', 'rehabilitation')),
  from_at timestamptz not null,
  basis text,
  post_id uuid not null references agency.post (id),
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  settled_at timestamptz,
  settled_by uuid references agency.account (id),
  how text constraint legal_duty_how check (how in ('done', 'assessed', 'not-needed')),
  best_interest_id uuid,
  constraint legal_duty_basis check ((duty = 'report') = (basis is not null)),
  constraint legal_duty_settled_whole check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (how is null)),
  -- the duty to report is set aside by a signed assessment alone (G-09)
  constraint legal_duty_assessed check ((how is not distinct from 'assessed') = (best_interest_id is not null) and (duty <> 'report' or how is null or how = 'assessed')),
  constraint legal_duty_assessment_in_file foreign key (case_file_id, best_interest_id) references casework.best_interest (case_file_id, id)
);
create index legal_duty_file on casework.legal_duty (case_file_id);

create table casework.legal_accompaniment (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  proceeding text not null,
  on_day date not null,
  outcome text not null constraint legal_accompaniment_outcome check (outcome in ('planned', 'held', 'put-off', 'alone')),
  companion_post_id uuid references agency.post (id),
  companion text,
  is_trained boolean,
  wish text not null constraint legal_accompaniment_wish check (wish in ('met', 'not-met', 'no-wish', 'not-asked')),
  despite text,
  post_id uuid not null references agency.post (id),
  version integer not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  -- somebody of the network or the duty of somebody outside it, one of the two; nobody only where the child stood alone
  constraint legal_accompaniment_who check ((companion_post_id is null or companion is null) and (outcome = 'alone') = (companion_post_id is null and companion is null))
);
create index legal_accompaniment_file on casework.legal_accompaniment (case_file_id);
create index legal_accompaniment_planned on casework.legal_accompaniment (on_day) where outcome in ('planned', 'put-off');

create table casework.legal_right (
  case_file_id uuid not null references casework.case_file (id),
  right_code text not null,
  state text not null constraint legal_right_state check (state in ('open', 'explained', 'fulfilled', 'declined', 'denied', 'not-for-this')),
  on_day date not null,
  denied_by text,
  version integer not null,
  kept_at timestamptz not null,
  kept_by uuid not null references agency.account (id),
  primary key (case_file_id, right_code),
  constraint legal_right_denied check ((state = 'denied') = (denied_by is not null))
);

create table casework.legal_reference (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  kind text not null,
  number vault.sealed not null,
  noted_on date not null,
  post_id uuid not null references agency.post (id),
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  struck_at timestamptz,
  struck_by uuid references agency.account (id),
  constraint legal_reference_struck_whole check ((struck_at is null) = (struck_by is null))
);
create index legal_reference_file on casework.legal_reference (case_file_id);

create table casework.legal_money (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  kind text not null constraint legal_money_kind check (kind in ('claimed', 'ordered', 'paid', 'fund-asked', 'fund-paid')),
  -- whole rupiah
  amount bigint not null constraint legal_money_amount check (amount between 1 and 100000000000),
  on_day date not null,
  post_id uuid not null references agency.post (id),
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  struck_at timestamptz,
  struck_by uuid references agency.account (id),
  constraint legal_money_struck_whole check ((struck_at is null) = (struck_by is null))
);
create index legal_money_file on casework.legal_money (case_file_id);

alter table casework.legal_step enable row level security; alter table casework.legal_step force row level security;
alter table casework.legal_duty enable row level security; alter table casework.legal_duty force row level security;
alter table casework.legal_accompaniment enable row level security; alter table casework.legal_accompaniment force row level security;
alter table casework.legal_right enable row level security; alter table casework.legal_right force row level security;
alter table casework.legal_reference enable row level security; alter table casework.legal_reference force row level security;
alter table casework.legal_money enable row level security; alter table casework.legal_money force row level security;
create policy legal_step_owner on casework.legal_step to lingkar_owner using (true) with check (true);
create policy legal_duty_owner on casework.legal_duty to lingkar_owner using (true) with check (true);
create policy legal_accompaniment_owner on casework.legal_accompaniment to lingkar_owner using (true) with check (true);
create policy legal_right_owner on casework.legal_right to lingkar_owner using (true) with check (true);
create policy legal_reference_owner on casework.legal_reference to lingkar_owner using (true) with check (true);
create policy legal_money_owner on casework.legal_money to lingkar_owner using (true) with check (true);

create policy legal_step_read on casework.legal_step for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11')))
  or post_id = any (array(select authn.my_posts())) and case_file_id = any (array(select casework.files_received('{R06,R07,R08,R09,R12}'))));
create policy legal_step_add on casework.legal_step for insert to lingkar_app with check (recorded_by = authn.account_id() and struck_at is null
  and post_id = any (array(select authn.my_posts())) and (case_file_id = any (array(select casework.files_open('K11', true)))
    or case_file_id = any (array(select casework.files_received('{R06,R07,R08,R09,R12}')))));
create policy legal_step_strike on casework.legal_step for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))) and struck_at is null)
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and struck_by = authn.account_id());

create policy legal_duty_read on casework.legal_duty for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy legal_duty_add on casework.legal_duty for insert to lingkar_app with check (recorded_by = authn.account_id() and settled_at is null
  and post_id = any (array(select authn.my_posts())) and case_file_id = any (array(select casework.files_open('K11', true))));
create policy legal_duty_settle on casework.legal_duty for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))) and settled_at is null)
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and settled_by = authn.account_id());

create policy legal_accompaniment_read on casework.legal_accompaniment for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11')))
  or post_id = any (array(select authn.my_posts())) and case_file_id = any (array(select casework.files_received('{R06,R07,R08,R09,R12}'))));
create policy legal_accompaniment_add on casework.legal_accompaniment for insert to lingkar_app with check (recorded_by = authn.account_id()
  and post_id = any (array(select authn.my_posts())) and (case_file_id = any (array(select casework.files_open('K11', true)))
    or case_file_id = any (array(select casework.files_received('{R06,R07,R08,R09,R12}')))));
create policy legal_accompaniment_keep on casework.legal_accompaniment for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true)))
    or post_id = any (array(select authn.my_posts())) and case_file_id = any (array(select casework.files_received('{R06,R07,R08,R09,R12}'))))
  with check (recorded_by = authn.account_id() and (case_file_id = any (array(select casework.files_open('K11', true)))
    or post_id = any (array(select authn.my_posts())) and case_file_id = any (array(select casework.files_received('{R06,R07,R08,R09,R12}')))));

create policy legal_right_read on casework.legal_right for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy legal_right_add on casework.legal_right for insert to lingkar_app
  with check (kept_by = authn.account_id() and case_file_id = any (array(select casework.files_open('K11', true))));
create policy legal_right_keep on casework.legal_right for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))))
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and kept_by = authn.account_id());

create policy legal_reference_read on casework.legal_reference for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K8')))
  or post_id = any (array(select authn.my_posts())) and case_file_id = any (array(select casework.files_received('{R06,R07,R08,R09,R12}'))));
create policy legal_reference_add on casework.legal_reference for insert to lingkar_app with check (recorded_by = authn.account_id() and struck_at is null
  and post_id = any (array(select authn.my_posts())) and (case_file_id = any (array(select casework.files_open('K8', true)))
    or case_file_id = any (array(select casework.files_received('{R06,R07,R08,R09,R12}')))));
create policy legal_reference_strike on casework.legal_reference for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K8', true))) and struck_at is null)
  with check (case_file_id = any (array(select casework.files_open('K8', true))) and struck_by = authn.account_id());

create policy legal_money_read on casework.legal_money for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K8')))
  or post_id = any (array(select authn.my_posts())) and case_file_id = any (array(select casework.files_received('{R06,R07,R08,R09,R12}'))));
create policy legal_money_add on casework.legal_money for insert to lingkar_app with check (recorded_by = authn.account_id() and struck_at is null
  and post_id = any (array(select authn.my_posts())) and (case_file_id = any (array(select casework.files_open('K8', true)))
    or case_file_id = any (array(select casework.files_received('{R06,R07,R08,R09,R12}')))));
create policy legal_money_strike on casework.legal_money for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K8', true))) and struck_at is null)
  with check (case_file_id = any (array(select casework.files_open('K8', true))) and struck_by = authn.account_id());

grant select, insert on casework.legal_step, casework.legal_duty, casework.legal_accompaniment, casework.legal_right, casework.legal_reference, casework.legal_money to lingkar_app;
grant update (struck_at, struck_by) on casework.legal_step, casework.legal_reference, casework.legal_money to lingkar_app;
grant update (settled_at, settled_by, how, best_interest_id) on casework.legal_duty to lingkar_app;
grant update (proceeding, on_day, outcome, companion_post_id, companion, is_trained, wish, despite, version, recorded_at, recorded_by) on casework.legal_accompaniment to lingkar_app;
grant update (state, on_day, denied_by, version, kept_at, kept_by) on casework.legal_right to lingkar_app;

-- A report the police did not bring tells its unit of a crime: from the hour it was received the duty to tell the police runs, and goes with the
-- child's file (SLA-04, G-09). Asked for by whoever settles the report, who need not stand on the file; it only makes the file say what triage said.
-- A second report of what is known already begins nothing; one that opens a closed file again does.
create function casework.begin_reporting_duty(p_case_file_id uuid, p_report_id uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare r casework.report; v_since timestamptz;
begin
  select * into r from casework.report o where o.id = p_report_id and o.case_file_id = p_case_file_id and o.settled_at = p_at
    and o.unit_id in (select authn.units_where_i_am('intake-officer'));
  if not found then raise exception 'not allowed' using errcode = '42501'; end if;
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(p_case_file_id::text, 39));
  select max(e.opened_at) into v_since from casework.episode e where e.case_file_id = p_case_file_id;
  if r.police_due_at is null
    or exists (select from casework.running_clock c where c.case_file_id = p_case_file_id and c.code = 'SLA-04' and c.stopped_at is null)
    or exists (select from casework.legal_step s where s.case_file_id = p_case_file_id and s.stage = 'LG02' and s.struck_at is null and s.recorded_at >= v_since)
    or exists (select from casework.legal_duty d where d.case_file_id = p_case_file_id and d.duty = 'report' and d.recorded_at >= v_since) then
    return;
  end if;
  insert into casework.legal_duty (id, case_file_id, duty, from_at, basis, post_id, recorded_at, recorded_by)
    values (pg_catalog.gen_random_uuid(), p_case_file_id, 'report', r.received_at, 'report-told', coalesce(r.triaged_by_post_id, r.taken_by_post_id), p_at,
      authn.account_id());
  insert into casework.running_clock (case_file_id, code, subject_id, started_at, due_at, next_at)
    values (p_case_file_id, 'SLA-04', p_case_file_id, r.received_at, r.police_due_at, r.police_due_at);
end $$;

-- Whether restitution was asked for, without how much: that the stage is reached belongs to the course (K11), the amounts to K8.
create function casework.restitution_claimed(p_case_file_id uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return p_case_file_id = any (array(select casework.files_open('K11')))
    and exists (select from casework.legal_money m where m.case_file_id = p_case_file_id and m.kind in ('claimed', 'ordered') and m.struck_at is null);
end $$;
grant execute on function casework.begin_reporting_duty(uuid, uuid, timestamptz), casework.restitution_claimed(uuid) to lingkar_app;
