-- Health and psychological care: the course of appointments, the summary line an institution gives back, its own notes, its legal duty,
-- and medicolegal reports by their number (domain.md B3, D10, D14, G-03, G-09; decision record 17).

-- On whose behalf the caller writes in a track: whether she accompanies the child, and the posts of these duties that received her.
create function casework.track_ground(p_case_file_id uuid, p_roles text[]) returns table (state text, accompanies boolean, own_posts jsonb)
language plpgsql stable security definer set search_path = '' as $$
declare v text[] := authn.standings_to('case-file', p_case_file_id);
begin
  if not v && array['case-worker', 'co-worker', 'supervisor', 'unit-head', 'recipient'] then return; end if;
  return query select f.state, v && array['case-worker', 'co-worker'],
      coalesce((select pg_catalog.jsonb_agg(distinct pg_catalog.jsonb_build_object('postId', s.post_id, 'role', p.role))
        from casework.standings_now(p_case_file_id) s join agency.post p on p.id = s.post_id
        where s.standing = 'recipient' and p.role = any (p_roles)), '[]'::jsonb)
    from casework.case_file f where f.id = p_case_file_id and f.erased_at is null;
end $$;

-- Whether the child's answer lets a body be examined or a mind assessed: the last answer, or an assessment both signed that is not older than
-- a refusal. Told to whoever plans such an appointment, as one word; the consents themselves stay in K4.
create function casework.care_agreed(p_case_file_id uuid, p_on date) returns table (purpose text, agreed_by text)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from casework.track_ground(p_case_file_id, '{R10,R11}') g where g.accompanies or g.own_posts <> '[]') then return; end if;
  return query select k.purpose, case
      when c.status = 'GIVEN' and c.expires_on >= p_on then 'consent'
      when exists (select from casework.best_interest b where b.case_file_id = p_case_file_id and b.question = 'BQ3' and b.signed_at is not null
        and b.chosen not in ('BO1', 'BO6') and (c.answered_on is null or b.assessed_on >= c.answered_on)) then 'best-interest' end
    from (values ('CS05'), ('CS06')) k (purpose)
    left join lateral (select x.status, x.expires_on, x.answered_on from casework.consent x
      where x.case_file_id = p_case_file_id and x.purpose = k.purpose order by x.answered_on desc, x.recorded_at desc, x.id limit 1) c on true;
end $$;

create table casework.care_appointment (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  service text not null constraint care_appointment_service check (service ~ '^SV[23][0-9]$'),
  -- the institution: a post of the network, or words for one outside it
  post_id uuid references agency.post (id),
  institution vault.sealed,
  meet_at timestamptz not null,
  along text not null,
  wished_sex text constraint care_appointment_wish check (wished_sex in ('L', 'P', 'ANY')),
  interpreter boolean not null,
  -- until when emergency care still helps (ST05); null where nothing is lost by waiting
  window_until timestamptz,
  agreed_by text constraint care_appointment_agreed check (agreed_by in ('consent', 'best-interest')),
  status text not null constraint care_appointment_status check (status in ('planned', 'attended', 'missed', 'called-off')),
  hindrance text,
  moved_times integer not null default 0,
  wish_met boolean,
  version integer not null,
  planned_at timestamptz not null,
  planned_by uuid not null references agency.account (id),
  settled_at timestamptz,
  settled_by uuid references agency.account (id),
  constraint care_appointment_where check ((post_id is null) <> (institution is null)),
  constraint care_appointment_settled_whole check ((settled_at is null) = (settled_by is null)),
  constraint care_appointment_in_file unique (case_file_id, id)
);
create index care_appointment_open on casework.care_appointment (case_file_id, meet_at) where status = 'planned';
create index care_appointment_post on casework.care_appointment (post_id, meet_at) where post_id is not null and status = 'planned';
alter table casework.care_appointment enable row level security; alter table casework.care_appointment force row level security;
create policy care_appointment_owner on casework.care_appointment to lingkar_owner using (true) with check (true);
create policy care_appointment_read on casework.care_appointment for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11')))
    or (case_file_id = any (array(select casework.files_received('{R10,R11}'))) and post_id = any (array(select authn.my_posts()))));
create policy care_appointment_plan on casework.care_appointment for insert to lingkar_app
  with check (planned_by = authn.account_id() and (case_file_id = any (array(select casework.files_open('K11', true)))
    or (case_file_id = any (array(select casework.files_received('{R10,R11}'))) and post_id = any (array(select authn.my_posts())))));
create policy care_appointment_settle on casework.care_appointment for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true)))
    or (case_file_id = any (array(select casework.files_received('{R10,R11}'))) and post_id = any (array(select authn.my_posts()))))
  with check (settled_by = authn.account_id() and (case_file_id = any (array(select casework.files_open('K11', true)))
    or (case_file_id = any (array(select casework.files_received('{R10,R11}'))) and post_id = any (array(select authn.my_posts())))));
grant select, insert on casework.care_appointment to lingkar_app;
grant update (meet_at, status, hindrance, moved_times, wish_met, version, settled_at, settled_by) on casework.care_appointment to lingkar_app;

-- The summary line of K6 and K7. Nobody reads this table: the functions below look at who asks.
create table casework.care_summary (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  appointment_id uuid not null,
  outcome text not null,
  next_on date,
  -- put down by whoever accompanies, as the institution said it
  told boolean not null,
  summarised_at timestamptz not null,
  summarised_by uuid not null references agency.account (id),
  constraint care_summary_again check (outcome <> 'OC2' or next_on is not null),
  constraint care_summary_in_file foreign key (case_file_id, appointment_id) references casework.care_appointment (case_file_id, id)
);
create index care_summary_file on casework.care_summary (case_file_id);
alter table casework.care_summary enable row level security; alter table casework.care_summary force row level security;
create policy care_summary_owner on casework.care_summary to lingkar_owner using (true) with check (true);

create function casework.record_care_summary(p_id uuid, p_case_file_id uuid, p_appointment_id uuid, p_outcome text, p_next_on date, p_told boolean, p_at timestamptz)
returns void language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from casework.care_appointment a, casework.track_ground(p_case_file_id, '{R10,R11}') g
      where a.id = p_appointment_id and a.case_file_id = p_case_file_id
        and case when p_told then g.accompanies else g.own_posts @> pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('postId', a.post_id)) end) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  insert into casework.care_summary (id, case_file_id, appointment_id, outcome, next_on, told, summarised_at, summarised_by)
    values (p_id, p_case_file_id, p_appointment_id, p_outcome, p_next_on, p_told, p_at, authn.account_id());
end $$;

-- Cell S: the last line of each appointment. Of psychological care for case worker, supervisor and head alone, of health care for a companion
-- too (B3, R03); an institution reads its own.
create function casework.care_summaries(p_case_file_id uuid)
returns table (id uuid, appointment_id uuid, outcome text, next_on date, told boolean, summarised_at timestamptz)
language plpgsql stable security definer set search_path = '' as $$
declare
  v text[] := authn.standings_to('case-file', p_case_file_id);
  v_own uuid[] := array(select s.post_id from casework.standings_now(p_case_file_id) s where s.standing = 'recipient');
begin
  if not v && array['case-worker', 'co-worker', 'supervisor', 'unit-head', 'recipient'] then return; end if;
  return query select distinct on (s.appointment_id) s.id, s.appointment_id, s.outcome, s.next_on, s.told, s.summarised_at
    from casework.care_summary s join casework.care_appointment a on a.id = s.appointment_id
    where s.case_file_id = p_case_file_id and (v && array['case-worker', 'supervisor', 'unit-head']
      or ('co-worker' = any (v) and a.service like 'SV2_') or a.post_id = any (v_own))
    order by s.appointment_id, s.summarised_at desc, s.id;
end $$;

-- An institution's own notes: K7 of a health worker, K6 of a psychologist. Read by its own post alone, while it stands on the file.
create table casework.care_note (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  post_id uuid not null references agency.post (id),
  role text not null constraint care_note_role check (role in ('R10', 'R11')),
  body vault.sealed not null,
  written_at timestamptz not null,
  written_by uuid not null references agency.account (id)
);
create index care_note_file on casework.care_note (case_file_id, post_id);
alter table casework.care_note enable row level security; alter table casework.care_note force row level security;
create policy care_note_owner on casework.care_note to lingkar_owner using (true) with check (true);
create policy care_note_read on casework.care_note for select to lingkar_app
  using (case_file_id = any (array(select casework.files_received('{R10,R11}'))) and post_id = any (array(select authn.my_posts())));
create policy care_note_write on casework.care_note for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_received('{R10,R11}'))) and post_id = any (array(select authn.my_posts()))
    and written_by = authn.account_id() and role = (select p.role from agency.post p where p.id = post_id));
grant select, insert on casework.care_note to lingkar_app;

-- What a health worker did of art. 7: three codes, part of the course, so that nobody reports or warns a second time.
create table casework.care_duty (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  post_id uuid not null references agency.post (id),
  companion text not null,
  advised text not null,
  police text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id),
  -- who was not told cannot report: then the police were informed, or knew
  constraint care_duty_kept check (companion = 'TC1' or police <> 'PT1')
);
create index care_duty_file on casework.care_duty (case_file_id);
alter table casework.care_duty enable row level security; alter table casework.care_duty force row level security;
create policy care_duty_owner on casework.care_duty to lingkar_owner using (true) with check (true);
create policy care_duty_read on casework.care_duty for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11')))
    or (case_file_id = any (array(select casework.files_received('{R10}'))) and post_id = any (array(select authn.my_posts()))));
create policy care_duty_record on casework.care_duty for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_received('{R10}'))) and post_id = any (array(select authn.my_posts()))
    and recorded_by = authn.account_id());
grant select, insert on casework.care_duty to lingkar_app;

-- Evidence by reference: the number of the paper and who issued it (K8). Its text never enters Lingkar.
create table casework.visum (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  paper text not null constraint visum_paper check (paper in ('VP1', 'VP2')),
  number vault.sealed not null,
  issuer vault.sealed not null,
  issued_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references agency.account (id)
);
create index visum_file on casework.visum (case_file_id);
alter table casework.visum enable row level security; alter table casework.visum force row level security;
create policy visum_owner on casework.visum to lingkar_owner using (true) with check (true);
create policy visum_read on casework.visum for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K8'))));
create policy visum_record on casework.visum for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K8', true))) and recorded_by = authn.account_id());
grant select, insert on casework.visum to lingkar_app;

grant execute on function casework.track_ground(uuid, text[]), casework.care_agreed(uuid, date), casework.care_summaries(uuid),
  casework.record_care_summary(uuid, uuid, uuid, text, date, boolean, timestamptz) to lingkar_app;
