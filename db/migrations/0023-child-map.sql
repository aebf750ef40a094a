-- The child's own map (K10), beside the worker's and never mixed with it: editions that stay as the child made them, who of them the worker
-- knows as a supporter, and what was said about the differences (domain.md E2; S99).

-- The same person in every edition of one child; what she is called stands in each edition.
create table casework.child_person (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  constraint child_person_in_file unique (case_file_id, id)
);

create table casework.child_map (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  way text not null constraint child_map_way check (way in ('CARDS', 'RINGS')),
  made_on date not null,
  stopped boolean not null,
  statement vault.sealed,
  missing_reason text,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  constraint child_map_in_file unique (case_file_id, id),
  constraint child_map_heard_or_explained check ((statement is null) <> (missing_reason is null))
);
create index child_map_newest on casework.child_map (case_file_id, made_on desc, recorded_at desc);

create table casework.child_map_place (
  map_id uuid not null,
  person_id uuid not null,
  case_file_id uuid not null references casework.case_file (id),
  -- in the order in which the child placed them
  place smallint not null,
  kind text not null,
  name vault.sealed,
  near text not null constraint child_map_place_near check (near in ('NEAR', 'MIDDLE', 'FAR')),
  turn smallint not null constraint child_map_place_turn check (turn between 0 and 359),
  feeling text,
  gives text[] not null,
  more_often boolean not null,
  primary key (map_id, person_id),
  constraint child_map_place_of_map foreign key (case_file_id, map_id) references casework.child_map (case_file_id, id),
  constraint child_map_place_of_person foreign key (case_file_id, person_id) references casework.child_person (case_file_id, id)
);
create index child_map_place_file on casework.child_map_place (case_file_id);

-- The newest version holds; null is "nobody on the worker's map".
create table casework.child_person_link (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  person_id uuid not null,
  supporter_id uuid,
  version integer not null,
  linked_at timestamptz not null,
  linked_by uuid not null references agency.account (id),
  constraint child_person_link_version unique (case_file_id, person_id, version),
  constraint child_person_link_of_person foreign key (case_file_id, person_id) references casework.child_person (case_file_id, id),
  constraint child_person_link_of_supporter foreign key (case_file_id, supporter_id) references casework.supporter (case_file_id, id)
);

create table casework.child_map_talk (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  map_id uuid not null,
  point text not null,
  person_id uuid,
  supporter_id uuid,
  talked_on date not null,
  agreed vault.sealed,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  constraint child_map_talk_of_map foreign key (case_file_id, map_id) references casework.child_map (case_file_id, id),
  constraint child_map_talk_of_person foreign key (case_file_id, person_id) references casework.child_person (case_file_id, id),
  constraint child_map_talk_of_supporter foreign key (case_file_id, supporter_id) references casework.supporter (case_file_id, id)
);
create index child_map_talk_file on casework.child_map_talk (case_file_id, map_id);

-- A companion who only reads K10 keeps what the child made in front of her, too.
alter table casework.child_person enable row level security; alter table casework.child_person force row level security;
create policy child_person_owner on casework.child_person to lingkar_owner using (true) with check (true);
create policy child_person_read on casework.child_person for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K10'))));
create policy child_person_add on casework.child_person for insert to lingkar_app
  with check (authn.standings_to('case-file', case_file_id) && array['case-worker', 'co-worker']);
alter table casework.child_map enable row level security; alter table casework.child_map force row level security;
create policy child_map_owner on casework.child_map to lingkar_owner using (true) with check (true);
create policy child_map_read on casework.child_map for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K10'))));
create policy child_map_add on casework.child_map for insert to lingkar_app
  with check (recorded_by = authn.account_id() and authn.standings_to('case-file', case_file_id) && array['case-worker', 'co-worker']);
alter table casework.child_map_place enable row level security; alter table casework.child_map_place force row level security;
create policy child_map_place_owner on casework.child_map_place to lingkar_owner using (true) with check (true);
create policy child_map_place_read on casework.child_map_place for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K10'))));
create policy child_map_place_add on casework.child_map_place for insert to lingkar_app
  with check (authn.standings_to('case-file', case_file_id) && array['case-worker', 'co-worker']);
alter table casework.child_person_link enable row level security; alter table casework.child_person_link force row level security;
create policy child_person_link_owner on casework.child_person_link to lingkar_owner using (true) with check (true);
create policy child_person_link_read on casework.child_person_link for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K10'))));
create policy child_person_link_add on casework.child_person_link for insert to lingkar_app
  with check (linked_by = authn.account_id() and authn.standings_to('case-file', case_file_id) && array['case-worker', 'co-worker']);
alter table casework.child_map_talk enable row level security; alter table casework.child_map_talk force row level security;
create policy child_map_talk_owner on casework.child_map_talk to lingkar_owner using (true) with check (true);
create policy child_map_talk_read on casework.child_map_talk for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K10'))));
create policy child_map_talk_add on casework.child_map_talk for insert to lingkar_app
  with check (recorded_by = authn.account_id() and authn.standings_to('case-file', case_file_id) && array['case-worker', 'co-worker']);
-- nothing of it is ever changed: a new map, a new link and a new talk stand beside the old ones
grant select, insert on casework.child_person, casework.child_map, casework.child_map_place, casework.child_person_link, casework.child_map_talk to lingkar_app;

-- Who recorded, confirmed, changed or ended a tie, beside when and why (E2); written by trigger so that no store can forget it.
alter table casework.tie add column recorded_by uuid references agency.account (id);
alter table casework.tie_version add column recorded_by uuid;
create function casework.note_who_recorded() returns trigger language plpgsql set search_path = '' as $$
begin
  new.recorded_by := authn.account_id();
  return new;
end $$;
create trigger tie_notes_who before insert or update on casework.tie for each row execute function casework.note_who_recorded();
