-- Assessments (K5): needs, risk and protective factors, danger signs, the child's own priorities. Append-only; the latest one counts.
create table casework.assessment (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  number integer not null,
  assessed_at timestamptz not null,
  post_id uuid not null references agency.post (id),
  -- [{ "need": "N2", "severity": 3, "stated": 2, "subNeeds": ["N2a"] }]
  needs jsonb not null,
  -- { "RF1": 0 | 1 | 2 | "U", ... } U or absent = not known
  risk_factors jsonb not null,
  -- what is seen under the factors, yes only: ["2a", "4b"]
  risk_signs text[] not null default '{}',
  protective_factors jsonb not null,
  danger_signs text[] not null,
  -- the child's own words on what matters most; short, never about events
  child_words vault.sealed,
  constraint assessment_number unique (case_file_id, number)
);
alter table casework.assessment enable row level security; alter table casework.assessment force row level security;
create policy assessment_owner on casework.assessment to lingkar_owner using (true) with check (true);
create policy assessment_read on casework.assessment for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K5'))));
create policy assessment_add on casework.assessment for insert to lingkar_app with check (case_file_id = any (array(select casework.files_open('K5', true))));
grant select, insert on casework.assessment to lingkar_app;
