-- Papers made from a file (domain.md D14, G-10): who made which for whom, on what basis, and what proves it genuine. The rendered bytes are
-- kept nowhere: a paper is made anew from what stands, and says so when what stands is no longer the same.
create table casework.paper (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  number text not null,
  kind text not null constraint paper_kind check (kind ~ '^DC[0-9]{2}$'),
  format text not null constraint paper_format check (format in ('pdf', 'docx')),
  purpose text not null,
  row_id uuid,
  parts text[] not null,
  reader text not null constraint paper_reader check (reader in ('team', 'post', 'outside')),
  post_id uuid references agency.post (id),
  role text,
  office vault.sealed,
  basis text constraint paper_basis check (basis in ('consent', 'best-interest', 'legal-duty')),
  consent_id uuid,
  best_interest_id uuid,
  legal_duty text,
  -- what is printed, sealed; and its digest, by which the page that checks a paper finds it
  code vault.sealed,
  code_digest bytea,
  template text not null,
  -- the address of the instance as it is printed beside the code: the same paper still, when the instance moves
  origin text not null,
  pages integer not null constraint paper_pages check (pages > 0),
  -- of everything that stands in it, with the code: equal when it is made again from the same
  content_digest bytea not null,
  file_digest bytea,
  unit_id uuid not null references agency.unit (id),
  made_at timestamptz not null,
  made_by uuid not null references agency.account (id),
  made_by_post uuid not null references agency.post (id),
  withdrawn_at timestamptz,
  withdrawn_by uuid references agency.account (id),
  withdrawn_reason text,
  constraint paper_in_file unique (case_file_id, id),
  -- what can be edited proves nothing (decision record 19)
  constraint paper_proved check ((format = 'pdf') = (code is not null) and (code is null) = (code_digest is null) and (code is null) = (file_digest is null)),
  constraint paper_for_somebody check ((reader = 'team') = (role is null) and (reader = 'post') = (post_id is not null) and (reader = 'outside') = (office is not null)),
  constraint paper_founded check ((reader = 'team') = (basis is null) and coalesce(basis = 'consent', false) = (consent_id is not null)
    and coalesce(basis = 'best-interest', false) = (best_interest_id is not null) and coalesce(basis = 'legal-duty', false) = (legal_duty is not null)),
  constraint paper_withdrawn_whole check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null)),
  constraint paper_consent_in_file foreign key (consent_id) references casework.consent (id),
  constraint paper_assessment_in_file foreign key (case_file_id, best_interest_id) references casework.best_interest (case_file_id, id)
);
create index paper_file on casework.paper (case_file_id, made_at);
create index paper_code on casework.paper (code_digest) where code_digest is not null;
create index paper_consent on casework.paper (consent_id) where consent_id is not null;

alter table casework.paper enable row level security; alter table casework.paper force row level security;
create policy paper_owner on casework.paper to lingkar_owner using (true) with check (true);
create policy paper_read on casework.paper for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy paper_add on casework.paper for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and made_by = authn.account_id()
    and made_by_post = any (array(select authn.my_posts())) and withdrawn_at is null);
create policy paper_withdraw on casework.paper for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))) and withdrawn_at is null)
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and withdrawn_by = authn.account_id());
grant select, insert on casework.paper to lingkar_app;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason) on casework.paper to lingkar_app;

-- Links to a file of bytes: one person's, once, within a minute. The table is nobody's to read.
create table casework.file_ticket (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  row_id uuid not null,
  account_id uuid not null references agency.account (id),
  until_at timestamptz not null,
  used_at timestamptz
);
create index file_ticket_account on casework.file_ticket (account_id, until_at);
create index file_ticket_file on casework.file_ticket (case_file_id);
alter table casework.file_ticket enable row level security; alter table casework.file_ticket force row level security;
create policy file_ticket_owner on casework.file_ticket to lingkar_owner using (true) with check (true);

create function casework.give_ticket(p_id uuid, p_case_file_id uuid, p_row_id uuid, p_until timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if authn.account_id() is null or not exists (select from casework.standings_now(p_case_file_id)) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  delete from casework.file_ticket t where t.account_id = authn.account_id() and t.until_at < p_until - interval '1 day';
  insert into casework.file_ticket (id, case_file_id, row_id, account_id, until_at) values (p_id, p_case_file_id, p_row_id, authn.account_id(), p_until);
end $$;
-- Tears it off: true exactly once.
create function casework.use_ticket(p_id uuid, p_case_file_id uuid, p_row_id uuid, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  update casework.file_ticket t set used_at = p_at where t.id = p_id and t.case_file_id = p_case_file_id and t.row_id = p_row_id
    and t.account_id = authn.account_id() and t.used_at is null and t.until_at >= p_at;
  return found;
end $$;

-- Whether a paper is genuine, for anybody who holds it: where and when it was made and how long it is. Never a child, never what it is about.
create function casework.check_paper(p_code_digest bytea) returns table (number text, unit text, made_at timestamptz, pages integer, file_digest text, withdrawn_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select p.number, u.name, p.made_at, p.pages, encode(p.file_digest, 'hex'), p.withdrawn_at
    from casework.paper p join agency.unit u on u.id = p.unit_id where p.code_digest = p_code_digest
$$;
revoke execute on function casework.give_ticket(uuid, uuid, uuid, timestamptz), casework.use_ticket(uuid, uuid, uuid, timestamptz), casework.check_paper(bytea) from public;
grant execute on function casework.give_ticket(uuid, uuid, uuid, timestamptz), casework.use_ticket(uuid, uuid, uuid, timestamptz), casework.check_paper(bytea) to lingkar_app;
