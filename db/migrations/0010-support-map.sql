-- The support map (K10): supporters, their ties, and every version a tie ever had (domain.md E2, D17).
create table casework.supporter (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  role text not null,
  level text not null constraint supporter_level check (level in ('MIC', 'MEZ', 'MAC')),
  -- how the supporter is called on the circle; may be a person's name, therefore sealed
  label vault.sealed not null,
  -- set when the supporter is a post of ours: when its holder rotates, the circle is warned (S118)
  post_id uuid references agency.post (id),
  -- lets a tie point only at a supporter of its own file: a plain reference could probe for a hidden row
  constraint supporter_in_file unique (case_file_id, id)
);

create table casework.tie (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  supporter_id uuid not null,
  needs text[] not null,
  keys text[] not null,
  resources text[] not null,
  strength smallint not null constraint tie_strength check (strength between 0 and 3),
  consistency smallint not null constraint tie_consistency check (consistency between 0 and 3),
  safety text not null constraint tie_safety check (safety in ('SAFE', 'UNSAFE', 'UNKNOWN')),
  permanence text not null constraint tie_permanence check (permanence in ('PERM', 'PROJ')),
  ends_on date constraint tie_project_has_end check (permanence = 'PERM' or ends_on is not null),
  child_confirmed boolean not null,
  last_confirmed_on date not null,
  steward_post_id uuid not null references agency.post (id),
  recorded_at timestamptz not null,
  ended_at timestamptz,
  ended_reason text,
  version integer not null,
  constraint tie_supporter_in_file foreign key (case_file_id, supporter_id) references casework.supporter (case_file_id, id)
);
create index tie_file on casework.tie (case_file_id);

-- The tie as it stood from `recorded_at` until the next version; written by trigger so that no store can forget it.
create table casework.tie_version (like casework.tie, primary key (id, version));
create index tie_version_file on casework.tie_version (case_file_id);
create function casework.keep_tie_version() returns trigger language plpgsql set search_path = '' as $$
begin
  insert into casework.tie_version select new.*;
  return null;
end $$;
create trigger tie_keeps_versions after insert or update on casework.tie for each row execute function casework.keep_tie_version();

alter table casework.supporter enable row level security; alter table casework.supporter force row level security;
alter table casework.tie enable row level security; alter table casework.tie force row level security;
alter table casework.tie_version enable row level security; alter table casework.tie_version force row level security;
create policy supporter_owner on casework.supporter to lingkar_owner using (true) with check (true);
create policy tie_owner on casework.tie to lingkar_owner using (true) with check (true);
create policy tie_version_owner on casework.tie_version to lingkar_owner using (true) with check (true);
create policy supporter_read on casework.supporter for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K10'))));
create policy supporter_add on casework.supporter for insert to lingkar_app with check (case_file_id = any (array(select casework.files_open('K10', true))));
create policy tie_read on casework.tie for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K10'))));
create policy tie_add on casework.tie for insert to lingkar_app with check (case_file_id = any (array(select casework.files_open('K10', true))));
create policy tie_change on casework.tie for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K10', true)))) with check (case_file_id = any (array(select casework.files_open('K10', true))));
create policy tie_version_read on casework.tie_version for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K10'))));
create policy tie_version_add on casework.tie_version for insert to lingkar_app with check (case_file_id = any (array(select casework.files_open('K10', true))));
grant select, insert on casework.supporter, casework.tie_version to lingkar_app;
grant select, insert on casework.tie to lingkar_app;
-- a tie never moves to another file or supporter
grant update (needs, keys, resources, strength, consistency, safety, permanence, ends_on, child_confirmed, last_confirmed_on,
  steward_post_id, recorded_at, ended_at, ended_reason, version) on casework.tie to lingkar_app;
