-- Reports (K4, safe contact K3): what somebody told us, its triage, and what became of it (domain.md C1 ST01–ST04, D1–D3).
-- No name of a child stands here. Words and numbers that could point at somebody are sealed, each in its own column.
create table casework.report (
  id uuid primary key,
  unit_id uuid not null references agency.unit (id),
  taken_by_post_id uuid not null references agency.post (id),
  received_at timestamptz not null,
  recorded_at timestamptz not null,
  source text not null,
  channel text not null,
  age smallint constraint report_age check (age between 0 and 99),
  age_band text,
  sex text not null constraint report_sex check (sex in ('L', 'P', 'X')),
  -- where the child lives, where it happened, where services are given (null: the unit's own region)
  residence_region text references agency.region (code),
  incident_region text references agency.region (code),
  service_region text references agency.region (code),
  forms text[] not null constraint report_forms check (cardinality(forms) > 0),
  primary_form text not null constraint report_primary_form check (primary_form = any (forms)),
  setting text,
  overtness text,
  recruitment text,
  -- whether somebody gained, and who: never a price, never what it was (S30)
  benefit text,
  benefit_receivers text[] not null,
  note vault.sealed,
  reporter_name vault.sealed,
  contact_channel text,
  contact_number vault.sealed,
  contact_readers vault.sealed,
  contact_windows text[] not null,
  contact_code_word vault.sealed,
  -- keyed hash of the receipt number, so that a reporter can come back to the report without an account
  receipt_token bytea not null,
  state text not null constraint report_state check (state in ('received', 'triaged', 'joined', 'opened', 'referred-out', 'outside-scope')),
  danger_signs text[] not null default '{}',
  child_safe_now boolean,
  risk text constraint report_risk check (risk in ('RK1', 'RK2', 'RK3')),
  triaged_at timestamptz,
  triaged_by_post_id uuid references agency.post (id),
  respond_due_at timestamptz,
  outreach_due_at timestamptz,
  police_due_at timestamptz,
  receiver_kind text,
  referral_reason text,
  receiver_confirmed_at timestamptz,
  outside_reason text,
  case_file_id uuid references casework.case_file (id),
  settled_at timestamptz,
  version integer not null default 1,
  -- danger that was seen is never rated lower than high (D12)
  constraint report_danger_is_high check (cardinality(danger_signs) = 0 or risk = 'RK3'),
  constraint report_triaged_has_risk check (state in ('received', 'outside-scope') or (risk is not null and triaged_at is not null)),
  constraint report_in_file check ((state in ('joined', 'opened')) = (case_file_id is not null)),
  constraint report_referred_to check (state <> 'referred-out' or (receiver_kind is not null and referral_reason is not null)),
  constraint report_outside_why check (state <> 'outside-scope' or outside_reason is not null)
);
create index report_unit on casework.report (unit_id, state);
create index report_file on casework.report (case_file_id);
create index report_receipt on casework.report (receipt_token);

-- A report as decisions see it, in the words of domain/intake/report.ts; nothing sealed.
create function casework.report_json(r casework.report) returns jsonb
language sql stable set search_path = '' as $$
  select pg_catalog.jsonb_build_object('id', r.id, 'unitId', r.unit_id, 'state', r.state, 'version', r.version, 'receivedAt', r.received_at,
    'source', r.source, 'channel', r.channel, 'age', r.age, 'ageBand', r.age_band, 'sex', r.sex, 'residenceRegion', r.residence_region,
    'incidentRegion', r.incident_region, 'serviceRegion', r.service_region, 'forms', r.forms, 'primaryForm', r.primary_form,
    'setting', r.setting, 'overtness', r.overtness, 'recruitment', r.recruitment, 'benefit', r.benefit, 'benefitReceivers', r.benefit_receivers,
    'contactChannel', r.contact_channel, 'contactWindows', r.contact_windows)
    || pg_catalog.jsonb_build_object('dangerSigns', r.danger_signs, 'childSafeNow', r.child_safe_now, 'risk', r.risk, 'triagedAt', r.triaged_at,
    'respondDueAt', r.respond_due_at, 'outreachDueAt', r.outreach_due_at, 'policeDueAt', r.police_due_at, 'receiverKind', r.receiver_kind,
    'referralReason', r.referral_reason, 'receiverConfirmedAt', r.receiver_confirmed_at, 'outsideReason', r.outside_reason,
    'caseFileId', r.case_file_id)
$$;

-- How the caller stands to a report: by duty, inside the unit that took it.
create function casework.standings_to_report(p_id uuid) returns text[]
language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select 'intake-officer'::text from casework.report r
    where r.id = p_id and r.unit_id in (select authn.units_where_i_am('intake-officer')));
end $$;

-- Active files a worker's post carries (SLA-18); null for posts of other units.
create function casework.caseload(p_post_id uuid) returns integer
language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from agency.post p join agency.post mine on mine.unit_id = p.unit_id
      where p.id = p_post_id and mine.id in (select authn.my_posts())) then
    return null;
  end if;
  return (select count(*)::integer from casework.case_file f where f.worker_post_id = p_post_id and f.state not in ('ST15', 'ST18'));
end $$;

-- Ties a report to the file that was opened from it in this very moment. A function, because who takes the report is often not
-- the worker who carries the file, and a plain reference would let anybody try out the ids of hidden files.
create function casework.settle_opened_report(p_report_id uuid, p_case_file_id uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update casework.report r set state = 'opened', case_file_id = p_case_file_id, settled_at = p_at, version = r.version + 1
    where r.id = p_report_id and r.state = 'triaged' and r.unit_id in (select authn.units_where_i_am('intake-officer'))
      and exists (select from casework.case_file f where f.id = p_case_file_id and f.unit_id = r.unit_id and f.opened_at = p_at)
      and not exists (select from casework.report o where o.case_file_id = p_case_file_id);
  if not found then
    raise exception 'not allowed' using errcode = '42501';
  end if;
end $$;
grant execute on function casework.report_json(casework.report), casework.standings_to_report(uuid), casework.caseload(uuid), casework.settle_opened_report(uuid, uuid, timestamptz) to lingkar_app;

alter table casework.report enable row level security; alter table casework.report force row level security;
create policy report_owner on casework.report to lingkar_owner using (true) with check (true);
create policy report_read on casework.report for select to lingkar_app
  using (unit_id = any (array(select authn.units_where_i_am('intake-officer')))
    or case_file_id = any (array(select casework.files_open('K4'))));
create policy report_add on casework.report for insert to lingkar_app
  with check (unit_id = any (array(select authn.units_where_i_am('intake-officer'))) and case_file_id is null
    and taken_by_post_id = any (array(select authn.my_posts())));
create policy report_change on casework.report for update to lingkar_app
  using (unit_id = any (array(select authn.units_where_i_am('intake-officer'))))
  with check (unit_id = any (array(select authn.units_where_i_am('intake-officer')))
    and (case_file_id is null or case_file_id = any (array(select casework.files_open('K1', true)))));
grant select, insert on casework.report to lingkar_app;
-- what was told never changes; only triage and outcome are added to it
grant update (state, danger_signs, child_safe_now, risk, triaged_at, triaged_by_post_id, respond_due_at, outreach_due_at, police_due_at,
  receiver_kind, referral_reason, receiver_confirmed_at, outside_reason, case_file_id, settled_at, version) on casework.report to lingkar_app;
