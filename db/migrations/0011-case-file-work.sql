-- The work on a case file: consents (K4), best-interest assessments and notes (K11), safety plans (K3) (domain.md C5, D14).
-- Everything here is kept: nothing is deleted, and only a withdrawal or a second signature ever changes a row.
create table casework.best_interest (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  question text not null,
  options text[] not null,
  chosen text not null constraint best_interest_chosen_considered check (chosen = any (options)),
  legal_basis text not null,
  reasons vault.sealed not null,
  child_view vault.sealed,
  no_view_reason text,
  assessed_on date not null,
  recorded_at timestamptz not null,
  worker_post_id uuid not null references agency.post (id),
  worker_account_id uuid not null references agency.account (id),
  signer_post_id uuid references agency.post (id),
  signer_account_id uuid references agency.account (id),
  signed_at timestamptz,
  -- no decision about a child without the child, or the reason why (G-12)
  constraint best_interest_hears_the_child check ((child_view is null) <> (no_view_reason is null)),
  -- two signatures: neither one post nor one person twice (C5)
  constraint best_interest_two_signatures check (signer_post_id <> worker_post_id and signer_account_id <> worker_account_id),
  constraint best_interest_signed_whole check ((signed_at is null) = (signer_post_id is null) and (signed_at is null) = (signer_account_id is null)),
  constraint best_interest_in_file unique (case_file_id, id)
);

create table casework.consent (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  -- a photo or a story is never agreed to (CS14, G-12)
  purpose text not null constraint consent_never_photo_or_story check (purpose ~ '^CS(0[1-9]|1[0-3])$'),
  status text not null constraint consent_status check (status in ('GIVEN', 'REFUSED', 'WITHDRAWN')),
  given_by text not null constraint consent_giver check (given_by in ('CHILD', 'CARER', 'BIA')),
  carer text not null constraint consent_carer check (carer in ('safe', 'suspected', 'absent', 'endangering')),
  child_answer text not null constraint consent_child_answer check (child_answer in ('CONSENTED', 'ASSENTED', 'TOLD', 'DECLINED')),
  recipient vault.sealed,
  language text not null,
  best_interest_id uuid,
  answered_on date not null,
  expires_on date not null,
  explained_by_post_id uuid not null references agency.post (id),
  witnessed boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  withdrawn_on date,
  withdrawn_by text constraint consent_withdrawer check (withdrawn_by in ('CHILD', 'CARER')),
  constraint consent_expires_after_answer check (expires_on > answered_on),
  -- a carer who is not safe to ask has not been asked (C5)
  constraint consent_carer_only_when_safe check (given_by <> 'CARER' or carer = 'safe'),
  constraint consent_bia_is_named check (given_by <> 'BIA' or best_interest_id is not null),
  constraint consent_withdrawn_whole check ((status = 'WITHDRAWN') = (withdrawn_on is not null) and (withdrawn_on is null) = (withdrawn_by is null)),
  constraint consent_bia_in_file foreign key (case_file_id, best_interest_id) references casework.best_interest (case_file_id, id)
);
create index consent_file on casework.consent (case_file_id, purpose);
create index best_interest_file on casework.best_interest (case_file_id);

create table casework.safety_plan (
  case_file_id uuid not null references casework.case_file (id),
  version integer not null,
  warning_signs text[] not null,
  channels text[] not null,
  windows text[] not null,
  device_safety text[] not null,
  safe_people vault.sealed not null,
  safe_places vault.sealed not null,
  code_word vault.sealed,
  what_to_do vault.sealed not null,
  whom_to_call vault.sealed not null,
  not_to_tell vault.sealed,
  review_on date not null,
  written_at timestamptz not null,
  written_by uuid not null references agency.account (id),
  primary key (case_file_id, version)
);

create table casework.note (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  kind text not null constraint note_kind check (kind in ('contact', 'visit', 'observation', 'promise')),
  happened_on date not null,
  due_on date constraint note_due_is_a_promise check (due_on is null or kind = 'promise'),
  body vault.sealed not null,
  written_at timestamptz not null,
  written_by uuid not null references agency.account (id)
);
create index note_file on casework.note (case_file_id, happened_on);

alter table casework.best_interest enable row level security; alter table casework.best_interest force row level security;
alter table casework.consent enable row level security; alter table casework.consent force row level security;
alter table casework.safety_plan enable row level security; alter table casework.safety_plan force row level security;
alter table casework.note enable row level security; alter table casework.note force row level security;
create policy best_interest_owner on casework.best_interest to lingkar_owner using (true) with check (true);
create policy consent_owner on casework.consent to lingkar_owner using (true) with check (true);
create policy safety_plan_owner on casework.safety_plan to lingkar_owner using (true) with check (true);
create policy note_owner on casework.note to lingkar_owner using (true) with check (true);
create policy best_interest_read on casework.best_interest for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11'))));
create policy best_interest_add on casework.best_interest for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and signed_at is null and worker_account_id = authn.account_id());
-- a signature is put once, by the one who signs
create policy best_interest_sign on casework.best_interest for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))) and signed_at is null)
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and signer_account_id = authn.account_id());
create policy consent_read on casework.consent for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K4'))));
create policy consent_add on casework.consent for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K4', true))) and status in ('GIVEN', 'REFUSED') and recorded_by = authn.account_id());
-- what is withdrawn stays withdrawn
create policy consent_withdraw on casework.consent for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K4', true))) and status = 'GIVEN')
  with check (case_file_id = any (array(select casework.files_open('K4', true))) and status = 'WITHDRAWN');
create policy safety_plan_read on casework.safety_plan for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K3'))));
-- Who reaches the child first (a companion on outreach) writes the first plan: seeing K3 and writing K4 is what both have in common.
create policy safety_plan_add on casework.safety_plan for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K3'))) and case_file_id = any (array(select casework.files_open('K4', true)))
    and written_by = authn.account_id());
create policy note_read on casework.note for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11'))));
create policy note_add on casework.note for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and written_by = authn.account_id());
grant select, insert on casework.best_interest, casework.consent, casework.safety_plan, casework.note to lingkar_app;
grant update (signer_post_id, signer_account_id, signed_at) on casework.best_interest to lingkar_app;
grant update (status, withdrawn_on, withdrawn_by) on casework.consent to lingkar_app;

-- The posts of a file's unit with the number of open files each carries (SLA-18). A supervisor sees few of those files, yet must
-- not load a colleague beyond the limit; only a count leaves, and only to who may assign.
create function casework.posts_for(p_id uuid) returns table (id uuid, role text, title text, holder text, open_files integer)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not (authn.standings_to('case-file', p_id) && array['case-worker', 'co-worker', 'supervisor', 'unit-head']) then return; end if;
  return query select p.id, p.role, p.title,
    (select c.display_name from agency.appointment a join agency.account c on c.id = a.account_id and c.closed_at is null
      where a.post_id = p.id and a.from_at <= now() and a.until_at > now() order by a.from_at limit 1),
    (select count(*)::integer from casework.case_file f where f.worker_post_id = p.id and f.state <> 'ST15')
  from agency.post p where p.unit_id = (select f.unit_id from casework.case_file f where f.id = p_id) order by p.role, p.title, p.id;
end $$;
grant execute on function casework.posts_for(uuid) to lingkar_app;
