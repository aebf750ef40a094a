-- Stays in a shelter: asked for, given or refused, looked at again, ended, and the protocol when a child left without notice
-- (domain.md D16, SLA-15, C5; decision record 17). A stay names a post, never a place: the address lives in vault.whereabouts alone.
create table casework.shelter_stay (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  post_id uuid not null references agency.post (id),
  bed text not null constraint shelter_stay_bed check (bed in ('girls', 'boys', 'family', 'accessible')),
  status text not null constraint shelter_stay_status check (status ~ '^SH[0-9]$'),
  needed_on date not null,
  from_on date,
  until_on date,
  back_on date,
  next_review_on date,
  -- when she left without notice, and for the which time
  left_at timestamptz,
  leaving integer not null default 0,
  version integer not null,
  asked_at timestamptz not null,
  asked_by uuid not null references agency.account (id),
  changed_at timestamptz not null,
  changed_by uuid not null references agency.account (id),
  -- the room that was counted as taken in the directory; written by casework.keep_bed alone
  bed_service_id uuid,
  bed_kind text,
  constraint shelter_stay_in_file unique (case_file_id, id),
  constraint shelter_stay_begun check ((status in ('SH1', 'SH9', 'SH0')) = (from_on is null)),
  constraint shelter_stay_ended check ((status in ('SH1', 'SH2', 'SH3', 'SH8')) = (until_on is null)),
  constraint shelter_stay_reviewed check ((status in ('SH2', 'SH3')) = (next_review_on is not null)),
  constraint shelter_stay_back check ((status = 'SH3') = (back_on is not null)),
  constraint shelter_stay_left check (status <> 'SH8' or (left_at is not null and leaving > 0)),
  constraint shelter_stay_order check (until_on >= from_on)
);
-- a child has one room at a time
create unique index shelter_stay_one_room on casework.shelter_stay (case_file_id) where status in ('SH2', 'SH3', 'SH8');
create index shelter_stay_file on casework.shelter_stay (case_file_id, asked_at);
create index shelter_stay_left on casework.shelter_stay (case_file_id) where status = 'SH8';
alter table casework.shelter_stay enable row level security; alter table casework.shelter_stay force row level security;
create policy shelter_stay_owner on casework.shelter_stay to lingkar_owner using (true) with check (true);
create policy shelter_stay_read on casework.shelter_stay for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11')))
    or (case_file_id = any (array(select casework.files_received('{R13}'))) and post_id = any (array(select authn.my_posts()))));
create policy shelter_stay_ask on casework.shelter_stay for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and asked_by = authn.account_id()
    and changed_by = authn.account_id() and bed_service_id is null);
create policy shelter_stay_move on casework.shelter_stay for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true)))
    or (case_file_id = any (array(select casework.files_received('{R13}'))) and post_id = any (array(select authn.my_posts()))))
  with check (changed_by = authn.account_id() and (case_file_id = any (array(select casework.files_open('K11', true)))
    or (case_file_id = any (array(select casework.files_received('{R13}'))) and post_id = any (array(select authn.my_posts())))));
grant select, insert on casework.shelter_stay to lingkar_app;
grant update (status, from_on, until_on, back_on, next_review_on, left_at, leaving, version, changed_at, changed_by) on casework.shelter_stay to lingkar_app;

-- What the child said when a place was asked for and at each review; of the team, not of the shelter.
create table casework.shelter_review (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  stay_id uuid not null,
  kind text not null constraint shelter_review_kind check (kind in ('asked', 'review')),
  reviewed_on date not null,
  safe text,
  goes_on text,
  determination_id uuid,
  wants_determination boolean not null default false,
  statement vault.sealed,
  missing_reason text,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  constraint shelter_review_whole check ((kind = 'review') = (safe is not null) and (kind = 'review') = (goes_on is not null)),
  constraint shelter_review_heard_or_explained check ((statement is null) <> (missing_reason is null)),
  constraint shelter_review_in_file foreign key (case_file_id, stay_id) references casework.shelter_stay (case_file_id, id),
  constraint shelter_review_determination_in_file foreign key (case_file_id, determination_id) references casework.determination (case_file_id, id)
);
create index shelter_review_file on casework.shelter_review (case_file_id, stay_id);
alter table casework.shelter_review enable row level security; alter table casework.shelter_review force row level security;
create policy shelter_review_owner on casework.shelter_review to lingkar_owner using (true) with check (true);
create policy shelter_review_read on casework.shelter_review for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11'))));
create policy shelter_review_record on casework.shelter_review for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and recorded_by = authn.account_id());
grant select, insert on casework.shelter_review to lingkar_app;

-- The shelter's own daily notes: part of the course, so the team reads them too (B3: R13 writes its part of K11).
create table casework.shelter_note (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  stay_id uuid not null,
  post_id uuid not null references agency.post (id),
  body vault.sealed not null,
  written_at timestamptz not null,
  written_by uuid not null references agency.account (id),
  constraint shelter_note_in_file foreign key (case_file_id, stay_id) references casework.shelter_stay (case_file_id, id)
);
create index shelter_note_file on casework.shelter_note (case_file_id, stay_id);
alter table casework.shelter_note enable row level security; alter table casework.shelter_note force row level security;
create policy shelter_note_owner on casework.shelter_note to lingkar_owner using (true) with check (true);
create policy shelter_note_read on casework.shelter_note for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11')))
    or (case_file_id = any (array(select casework.files_received('{R13}'))) and post_id = any (array(select authn.my_posts()))));
create policy shelter_note_write on casework.shelter_note for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_received('{R13}'))) and post_id = any (array(select authn.my_posts()))
    and written_by = authn.account_id());
grant select, insert on casework.shelter_note to lingkar_app;

-- The lines of the safety protocol, of each leaving anew: who answered what, when.
create table casework.shelter_step (
  case_file_id uuid not null references casework.case_file (id),
  stay_id uuid not null,
  leaving integer not null,
  step text not null,
  answer text not null,
  answered_at timestamptz not null,
  answered_by uuid not null references agency.account (id),
  primary key (stay_id, leaving, step),
  constraint shelter_step_in_file foreign key (case_file_id, stay_id) references casework.shelter_stay (case_file_id, id)
);
create index shelter_step_file on casework.shelter_step (case_file_id);
alter table casework.shelter_step enable row level security; alter table casework.shelter_step force row level security;
create policy shelter_step_owner on casework.shelter_step to lingkar_owner using (true) with check (true);
-- whoever sees the stay sees its protocol
create policy shelter_step_read on casework.shelter_step for select to lingkar_app
  using (exists (select from casework.shelter_stay s where s.id = stay_id));
create policy shelter_step_answer on casework.shelter_step for insert to lingkar_app
  with check (answered_by = authn.account_id() and (case_file_id = any (array(select casework.files_open('K11', true)))
    or (case_file_id = any (array(select casework.files_received('{R13}')))
      and exists (select from casework.shelter_stay s where s.id = stay_id and s.post_id = any (array(select authn.my_posts()))))));
create policy shelter_step_answer_again on casework.shelter_step for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true)))
    or (case_file_id = any (array(select casework.files_received('{R13}')))
      and exists (select from casework.shelter_stay s where s.id = stay_id and s.post_id = any (array(select authn.my_posts())))))
  with check (answered_by = authn.account_id());
grant select, insert on casework.shelter_step to lingkar_app;
grant update (answer, answered_at, answered_by) on casework.shelter_step to lingkar_app;

-- Counts a room as taken while one is kept for the child, and as free again afterwards, in the directory entry of the shelter's unit.
-- Called after each change, twice as well as once: it only makes the directory say what the stay says. Where nobody keeps such an entry
-- nothing is counted, and where every room is taken already the stay counts all the same: a child is never sent away by a number.
create function casework.keep_bed(p_case_file_id uuid, p_stay_id uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare v casework.shelter_stay; v_service uuid; v_kind text; v_total integer; v_free integer; v_has_room boolean;
begin
  if not exists (select from casework.standings_now(p_case_file_id) s where s.standing in ('case-worker', 'co-worker', 'recipient')) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  select * into v from casework.shelter_stay s where s.id = p_stay_id and s.case_file_id = p_case_file_id for update;
  v_has_room := v.status in ('SH2', 'SH3', 'SH8');
  if v.id is null or v_has_room = (v.bed_service_id is not null) then return; end if;
  select s.id into v_service from directory.service s join agency.post p on p.unit_id = s.unit_id
    where p.id = v.post_id and s.status <> 'closed' and s.code in ('SV40', 'SV41', 'SV42')
      and (v.bed_service_id is null or s.id = v.bed_service_id) order by s.code, s.id limit 1 for update of s;
  select c.kind, c.total, c.free into v_kind, v_total, v_free from directory.capacity c
    where c.service_id = v_service and case when v.bed_kind is null then c.kind in (v.bed, 'places') else c.kind = v.bed_kind end
    order by c.kind = 'places', c.number desc limit 1;
  if v_has_room and coalesce(v_free, 0) > 0 then
    insert into directory.capacity (service_id, kind, total, free, updated_at, updated_by)
      values (v_service, v_kind, v_total, v_free - 1, p_at, authn.account_id());
    update casework.shelter_stay set bed_service_id = v_service, bed_kind = v_kind where id = v.id;
  elsif not v_has_room then
    if v_free < v_total then
      insert into directory.capacity (service_id, kind, total, free, updated_at, updated_by)
        values (v_service, v_kind, v_total, v_free + 1, p_at, authn.account_id());
    end if;
    update casework.shelter_stay set bed_service_id = null, bed_kind = null where id = v.id;
  end if;
end $$;
grant execute on function casework.keep_bed(uuid, uuid, timestamptz) to lingkar_app;
