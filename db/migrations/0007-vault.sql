-- The identity vault: who the child is and where. Every value is sealed before it reaches the database (security.md 3.2).
create domain vault.sealed as text constraint is_sealed check (value ~ '^v1\.[0-9a-f]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$');

create table vault.identity (
  case_file_id uuid primary key references casework.case_file (id),
  name vault.sealed,
  called vault.sealed,
  nik vault.sealed,
  born_on vault.sealed,
  version integer not null default 1
);
create table vault.whereabouts (
  case_file_id uuid primary key references casework.case_file (id),
  address vault.sealed,
  phone vault.sealed,
  version integer not null default 1
);
-- Blind index: keyed hashes of NIK and, truncated, of name tokens. No unique keys here: a duplicate error would tell that a child is known.
create table vault.index_token (
  case_file_id uuid not null references casework.case_file (id),
  kind text not null constraint index_token_kind check (kind in ('nik', 'name')),
  token bytea not null
);
create index index_token_lookup on vault.index_token (kind, token);
create index index_token_file on vault.index_token (case_file_id);

alter table vault.identity enable row level security; alter table vault.identity force row level security;
alter table vault.whereabouts enable row level security; alter table vault.whereabouts force row level security;
alter table vault.index_token enable row level security; alter table vault.index_token force row level security;
create policy identity_owner on vault.identity to lingkar_owner using (true) with check (true);
create policy identity_read on vault.identity for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K2'))));
create policy identity_add on vault.identity for insert to lingkar_app with check (case_file_id = any (array(select casework.files_open('K2', true))));
create policy identity_change on vault.identity for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K2', true)))) with check (case_file_id = any (array(select casework.files_open('K2', true))));
create policy whereabouts_owner on vault.whereabouts to lingkar_owner using (true) with check (true);
create policy whereabouts_read on vault.whereabouts for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K3'))));
create policy whereabouts_add on vault.whereabouts for insert to lingkar_app with check (case_file_id = any (array(select casework.files_open('K3', true))));
create policy whereabouts_change on vault.whereabouts for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K3', true)))) with check (case_file_id = any (array(select casework.files_open('K3', true))));
create policy index_token_owner on vault.index_token to lingkar_owner using (true) with check (true);
create policy index_token_add on vault.index_token for insert to lingkar_app with check (case_file_id = any (array(select casework.files_open('K2', true))));
create policy index_token_remove on vault.index_token for delete to lingkar_app using (case_file_id = any (array(select casework.files_open('K2', true))));
create policy index_token_read on vault.index_token for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K2', true))));
grant select, insert, update on vault.identity, vault.whereabouts to lingkar_app;
grant select, insert, delete on vault.index_token to lingkar_app;
