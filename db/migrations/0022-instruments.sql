-- Instruments (K5): what a child or a worker answered, append-only (domain.md E3, E4, E6). Packs of instruments we may not ship, signed and
-- licensed, and what a psychologist entered with them (K6, domain.md E0): answers hers alone, one band for the team.
create table casework.instrument_answers (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  instrument text not null,
  version integer not null,
  answered_on date not null,
  recorded_at timestamptz not null,
  account_id uuid not null references agency.account (id),
  -- with whose help and in which language a child answered; null on a worker's checklist
  help text,
  language text,
  stopped boolean not null,
  -- { "1": 4, "2": 2 } item code and step; what was passed over is not there
  answers jsonb not null,
  note vault.sealed,
  -- parts that fell by as much as asks for a review, against the time before
  fallen text[] not null default '{}',
  constraint instrument_answers_how_asked check ((help is null) = (language is null))
);
create index instrument_answers_file on casework.instrument_answers (case_file_id, instrument, answered_on);
create index instrument_answers_fallen on casework.instrument_answers (case_file_id) where fallen <> '{}';
alter table casework.instrument_answers enable row level security; alter table casework.instrument_answers force row level security;
create policy instrument_answers_owner on casework.instrument_answers to lingkar_owner using (true) with check (true);
create policy instrument_answers_read on casework.instrument_answers for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K5'))));
-- A companion who only reads K5 adds what the child answered in front of her; nobody changes or takes back what was answered.
create policy instrument_answers_add on casework.instrument_answers for insert to lingkar_app
  with check (account_id = authn.account_id() and authn.standings_to('case-file', case_file_id) && array['case-worker', 'co-worker']);
grant select, insert on casework.instrument_answers to lingkar_app;

-- Publishers whose signature this instance trusts, and the packs they signed. Written on the command line only; no person stands here.
create table ops.pack_key (
  fingerprint text primary key,
  publisher text not null,
  public_key text not null,
  trusted_at timestamptz not null default now()
);
create table ops.instrument_pack (
  code text not null,
  version integer not null,
  body jsonb not null,
  signature text not null,
  fingerprint text not null references ops.pack_key (fingerprint),
  licence text not null constraint instrument_pack_licence check (licence <> ''),
  permission text not null constraint instrument_pack_permission check (permission <> ''),
  imported_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (code, version)
);
grant select on ops.instrument_pack to lingkar_app;

-- Nobody reads this table: each question is a function below, which looks at who asks.
create table casework.screening (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  pack_code text not null,
  pack_version integer not null,
  answered_on date not null,
  recorded_at timestamptz not null,
  account_id uuid not null references agency.account (id),
  -- sealed: { "1": 3, … }
  answers vault.sealed not null,
  -- null where the pack has no bands or too little was answered
  band text,
  constraint screening_of_pack foreign key (pack_code, pack_version) references ops.instrument_pack (code, version)
);
create index screening_file on casework.screening (case_file_id);
alter table casework.screening enable row level security; alter table casework.screening force row level security;
create policy screening_owner on casework.screening to lingkar_owner using (true) with check (true);

-- Whether the caller holds, now, a grant on this file that names K6 through the post of a psychologist: the only duty with an own K6 (B3).
create function casework.may_screen(p_case_file_id uuid) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return exists (select from casework.standings_now(p_case_file_id) s join agency.post p on p.id = s.post_id
    join authn.limited_rule l on l.role = p.role and l.standing = s.standing and l.compartment = 'K6'
    where s.case_file_id = p_case_file_id and s.standing = 'recipient' and 'K6' = any (s.compartments) and p.role = 'R11');
end $$;

-- What deciding needs of a file whose pointer alone she may see.
create function casework.screened_file(p_case_file_id uuid) returns table (state text, age_band text)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not casework.may_screen(p_case_file_id) then return; end if;
  return query select f.state, f.age_band from casework.case_file f where f.id = p_case_file_id and f.erased_at is null;
end $$;

create function casework.record_screening(p_id uuid, p_case_file_id uuid, p_code text, p_version integer, p_answered_on date, p_at timestamptz,
  p_answers vault.sealed, p_band text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not casework.may_screen(p_case_file_id)
     or not exists (select from ops.instrument_pack k where k.code = p_code and k.version = p_version and k.withdrawn_at is null) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  insert into casework.screening (id, case_file_id, pack_code, pack_version, answered_on, recorded_at, account_id, answers, band)
    values (p_id, p_case_file_id, p_code, p_version, p_answered_on, p_at, authn.account_id(), p_answers, p_band);
end $$;

-- Her own entries, and only while she is on the file.
create function casework.own_screenings(p_case_file_id uuid)
returns table (id uuid, pack_code text, pack_version integer, answered_on date, answers text)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not casework.may_screen(p_case_file_id) then return; end if;
  return query select s.id, s.pack_code, s.pack_version, s.answered_on, s.answers::text from casework.screening s
    where s.case_file_id = p_case_file_id and s.account_id = authn.account_id() order by s.answered_on desc, s.recorded_at desc, s.id;
end $$;

-- The summary of K6 (B3, cell S): which instrument, when, which band. No answer, no number, no name of who entered it.
create function casework.screening_bands(p_case_file_id uuid)
returns table (id uuid, pack_code text, pack_version integer, answered_on date, band text)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not (authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'supervisor', 'unit-head']) then return; end if;
  return query select s.id, s.pack_code, s.pack_version, s.answered_on, s.band from casework.screening s
    where s.case_file_id = p_case_file_id order by s.answered_on desc, s.recorded_at desc, s.id;
end $$;
grant execute on function casework.screened_file(uuid), casework.own_screenings(uuid), casework.screening_bands(uuid),
  casework.record_screening(uuid, uuid, text, integer, date, timestamptz, vault.sealed, text) to lingkar_app;
