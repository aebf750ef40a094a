-- Attachments: letters, forms and certificates from outside, as clean scans (security.md 3.9). What stands is the course (K11); the bytes are
-- content of their own compartment, encrypted under a key of their own that is sealed with the file's, and reached by functions only.
create table casework.attachment (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  kind text not null constraint attachment_kind check (kind in ('DC03', 'DC08', 'DC09', 'DC12', 'DC14', 'DC15', 'DC16', 'DC17', 'DC18', 'DC19')),
  compartment text not null,
  dated_on date not null,
  format text not null constraint attachment_format check (format in ('pdf', 'jpg')),
  pages integer not null constraint attachment_pages check (pages between 1 and 30),
  size integer not null constraint attachment_size check (size > 0),
  added_at timestamptz not null,
  added_by uuid not null references agency.account (id),
  removed_at timestamptz,
  removed_by uuid references agency.account (id),
  removed_reason text,
  constraint attachment_in_file unique (case_file_id, id),
  -- law in K8, school in K9, the rest beside the plan; health has none (G-03)
  constraint attachment_compartment check (compartment = case when kind in ('DC14', 'DC15', 'DC16') then 'K8' when kind = 'DC17' then 'K9' else 'K11' end),
  constraint attachment_removed_whole check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (removed_reason is null))
);
create index attachment_file on casework.attachment (case_file_id, added_at);
alter table casework.attachment enable row level security; alter table casework.attachment force row level security;
create policy attachment_owner on casework.attachment to lingkar_owner using (true) with check (true);
create policy attachment_read on casework.attachment for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
grant select on casework.attachment to lingkar_app;

create table casework.attachment_body (
  attachment_id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  -- nonce, ciphertext and tag
  body bytea not null,
  key vault.sealed not null,
  constraint attachment_body_of foreign key (case_file_id, attachment_id) references casework.attachment (case_file_id, id)
);
alter table casework.attachment_body alter column body set storage external;
create index attachment_body_file on casework.attachment_body (case_file_id);
alter table casework.attachment_body enable row level security; alter table casework.attachment_body force row level security;
create policy attachment_body_owner on casework.attachment_body to lingkar_owner using (true) with check (true);

create function casework.keep_attachment(p_id uuid, p_case_file_id uuid, p_kind text, p_compartment text, p_dated_on date, p_format text, p_pages integer,
  p_size integer, p_body bytea, p_key vault.sealed, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform casework.refuse_unless(p_case_file_id in (select casework.files_open(p_compartment, true)));
  insert into casework.attachment (id, case_file_id, kind, compartment, dated_on, format, pages, size, added_at, added_by)
    values (p_id, p_case_file_id, p_kind, p_compartment, p_dated_on, p_format, p_pages, p_size, p_at, authn.account_id());
  insert into casework.attachment_body (attachment_id, case_file_id, body, key) values (p_id, p_case_file_id, p_body, p_key);
end $$;
create function casework.attachment_bytes(p_id uuid, p_case_file_id uuid) returns table (format text, compartment text, body bytea, key text)
language sql stable security definer set search_path = '' as $$
  select a.format, a.compartment, b.body, b.key::text from casework.attachment a join casework.attachment_body b on b.attachment_id = a.id and b.case_file_id = a.case_file_id
    where a.id = p_id and a.case_file_id = p_case_file_id and a.case_file_id in (select casework.files_open(a.compartment))
$$;
-- The bytes and their key are gone; what must not be kept goes by the hand of anybody who accompanies (AR3).
create function casework.remove_attachment(p_id uuid, p_case_file_id uuid, p_reason text, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform casework.refuse_unless(exists (select from casework.attachment a where a.id = p_id and a.case_file_id = p_case_file_id and a.removed_at is null
    and (a.case_file_id in (select casework.files_open(a.compartment, true)) or p_reason = 'AR3' and a.case_file_id in (select casework.files_open('K11', true)))));
  delete from casework.attachment_body b where b.attachment_id = p_id and b.case_file_id = p_case_file_id;
  update casework.attachment a set removed_at = p_at, removed_by = authn.account_id(), removed_reason = p_reason where a.id = p_id and a.case_file_id = p_case_file_id;
end $$;
revoke execute on function casework.keep_attachment(uuid, uuid, text, text, date, text, integer, integer, bytea, vault.sealed, timestamptz),
  casework.attachment_bytes(uuid, uuid), casework.remove_attachment(uuid, uuid, text, timestamptz) from public;
grant execute on function casework.keep_attachment(uuid, uuid, text, text, date, text, integer, integer, bytea, vault.sealed, timestamptz),
  casework.attachment_bytes(uuid, uuid), casework.remove_attachment(uuid, uuid, text, timestamptz) to lingkar_app;
