-- Staff register and training (K16, K18; domain.md D18, D19; S4, S5, S127–S152; UU 12/2022 art. 26(3), (4)): what a colleague is able and allowed
-- to do, confirmed by somebody else; courses of an area; who was asked to accompany a child although she was not as the child wished.

-- Colleagues under my posts, and those of the unit I lead; never myself.
create function agency.people_i_answer_for() returns setof uuid language sql stable set search_path = '' as $$
  select distinct a.account_id from agency.appointment a join agency.post p on p.id = a.post_id
    where a.from_at <= now() and a.until_at > now() and a.account_id <> authn.account_id()
      and (p.supervisor_post_id = any (array(select authn.my_posts())) or p.unit_id = any (array(select authn.units_where_i_am('unit-head'))))
$$;

create table agency.staff_profile (
  account_id uuid primary key references agency.account (id),
  sex text not null constraint staff_profile_sex check (sex in ('P', 'L', 'X')),
  languages text[] not null,
  skills text[] not null,
  version integer not null default 1,
  recorded_at timestamptz not null
);

create table agency.qualification (
  id uuid primary key,
  account_id uuid not null references agency.account (id),
  region_code text not null,
  proof text not null,
  number vault.sealed,
  issued_on date not null,
  valid_until date,
  recorded_at timestamptz not null,
  answer text constraint qualification_answer check (answer in ('confirmed', 'declined')),
  answered_by uuid references agency.account (id),
  answered_at timestamptz,
  constraint qualification_answered_whole check ((answer is null) = (answered_at is null)),
  constraint qualification_not_by_oneself check (answered_by <> account_id),
  constraint qualification_ends_after check (valid_until >= issued_on)
);
create index qualification_account on agency.qualification (account_id, proof);

create table agency.course (
  id uuid primary key,
  region_code text not null references agency.region (code),
  organiser_post_id uuid not null references agency.post (id),
  modules text[] not null constraint course_modules check (cardinality(modules) >= 1),
  held_on date not null,
  hours integer not null constraint course_hours check (hours between 1 and 400),
  place vault.sealed not null,
  given_by vault.sealed not null,
  opened_by uuid not null references agency.account (id),
  opened_at timestamptz not null,
  constraint course_of_post unique (id, organiser_post_id, region_code)
);
create index course_region on agency.course (region_code, held_on desc);

create table agency.course_attendance (
  id uuid primary key,
  course_id uuid not null,
  organiser_post_id uuid not null,
  region_code text not null,
  account_id uuid references agency.account (id),
  -- somebody of an office outside the network stays unnamed
  office vault.sealed,
  modules text[] not null,
  score integer constraint course_attendance_score check (score between 0 and 100),
  recorded_by uuid not null references agency.account (id),
  recorded_at timestamptz not null,
  certificate vault.sealed,
  certified_by uuid references agency.account (id),
  certified_at timestamptz,
  valid_until date,
  counts_as_tpks boolean not null default false,
  constraint course_attendance_person_or_office check ((account_id is null) <> (office is null)),
  constraint course_attendance_not_by_oneself check (recorded_by is distinct from account_id and (certified_by is null or certified_by is distinct from account_id)),
  constraint course_attendance_certified_whole check ((certificate is null) = (certified_by is null) and (certificate is null) = (certified_at is null)
    and (certificate is null) = (valid_until is null) and (certificate is not null or not counts_as_tpks)),
  constraint course_attendance_course foreign key (course_id, organiser_post_id, region_code) references agency.course (id, organiser_post_id, region_code)
);
create index course_attendance_course on agency.course_attendance (course_id);
create unique index course_attendance_person on agency.course_attendance (account_id, course_id) where account_id is not null;

-- Somebody was asked to accompany a child although not trained, or not as the child wished: by whom, and why.
create table casework.chosen_despite (
  id uuid primary key default gen_random_uuid(),
  case_file_id uuid not null references casework.case_file (id),
  post_id uuid not null references agency.post (id),
  part text not null constraint chosen_despite_part check (part in ('case-worker', 'co-worker', 'escort', 'successor')),
  missing text[] not null,
  trained boolean not null,
  reason text constraint chosen_despite_reason check (reason in ('none-available', 'child-agrees', 'emergency')),
  chosen_at timestamptz not null,
  chosen_by uuid not null references agency.account (id),
  constraint chosen_despite_reasoned check (reason is not null or missing = '{}')
);
create index chosen_despite_file on casework.chosen_despite (case_file_id, chosen_at);

alter table agency.staff_profile enable row level security; alter table agency.staff_profile force row level security;
alter table agency.qualification enable row level security; alter table agency.qualification force row level security;
alter table agency.course enable row level security; alter table agency.course force row level security;
alter table agency.course_attendance enable row level security; alter table agency.course_attendance force row level security;
alter table casework.chosen_despite enable row level security; alter table casework.chosen_despite force row level security;
create policy staff_profile_owner on agency.staff_profile to lingkar_owner using (true) with check (true);
create policy qualification_owner on agency.qualification to lingkar_owner using (true) with check (true);
create policy course_owner on agency.course to lingkar_owner using (true) with check (true);
create policy course_attendance_owner on agency.course_attendance to lingkar_owner using (true) with check (true);
create policy chosen_despite_owner on casework.chosen_despite to lingkar_owner using (true) with check (true);

create policy staff_profile_read on agency.staff_profile for select to lingkar_app
  using (account_id = (select authn.account_id()) or account_id = any (array(select agency.people_i_answer_for())));
create policy staff_profile_add on agency.staff_profile for insert to lingkar_app with check (account_id = (select authn.account_id()));
create policy staff_profile_change on agency.staff_profile for update to lingkar_app
  using (account_id = (select authn.account_id())) with check (account_id = (select authn.account_id()));
create policy qualification_read on agency.qualification for select to lingkar_app
  using (account_id = (select authn.account_id()) or account_id = any (array(select agency.people_i_answer_for())));
create policy qualification_add on agency.qualification for insert to lingkar_app
  with check (account_id = (select authn.account_id()) and answer is null);
create policy qualification_answer on agency.qualification for update to lingkar_app
  using (answer is null and account_id = any (array(select agency.people_i_answer_for())))
  with check (answer is not null and answered_by = (select authn.account_id()));

-- By name to the organiser, to oneself and to who answers for one; the local office (R05) has totals at most (B3, K16).
create policy course_attendance_read on agency.course_attendance for select to lingkar_app
  using (account_id = (select authn.account_id()) or organiser_post_id = any (array(select authn.my_posts()))
    or account_id = any (array(select agency.people_i_answer_for())));
create policy course_attendance_add on agency.course_attendance for insert to lingkar_app
  with check (organiser_post_id = any (array(select authn.my_posts())) and recorded_by = (select authn.account_id()) and certificate is null);
create policy course_attendance_certify on agency.course_attendance for update to lingkar_app
  using (organiser_post_id = any (array(select authn.my_posts())) and certificate is null)
  with check (certified_by = (select authn.account_id()));
create policy course_read on agency.course for select to lingkar_app
  using (region_code = any (array(select agency.regencies_open()))
    or id = any (array(select t.course_id from agency.course_attendance t where t.account_id = authn.account_id())));
create policy course_add on agency.course for insert to lingkar_app
  with check (organiser_post_id = any (array(select authn.my_posts())) and opened_by = (select authn.account_id())
    and region_code = any (array(select agency.regencies_open())));

-- What the child wished stands in it: read by whoever guides (K16 of a file), never by whom it concerns; written by casework.keep_choice alone.
create policy chosen_despite_read on casework.chosen_despite for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K16'))));

grant select, insert on agency.staff_profile, agency.qualification, agency.course, agency.course_attendance to lingkar_app;
grant select on casework.chosen_despite to lingkar_app;
grant update (sex, languages, skills, version, recorded_at) on agency.staff_profile to lingkar_app;
grant update (answer, answered_by, answered_at) on agency.qualification to lingkar_app;
grant update (certificate, certified_by, certified_at, valid_until, counts_as_tpks) on agency.course_attendance to lingkar_app;

-- The last day of somebody's TPKS training: a paper somebody confirmed, or a certificate of an organiser. Asked only by functions of the owner.
create function agency.tpks_until(p_account uuid) returns date language sql stable set search_path = '' as $$
  select greatest((select pg_catalog.max(coalesce(q.valid_until, 'infinity'::date)) from agency.qualification q
      where q.account_id = p_account and q.proof = 'TPKS' and q.answer = 'confirmed'),
    (select pg_catalog.max(t.valid_until) from agency.course_attendance t where t.account_id = p_account and t.counts_as_tpks))
$$;
create function agency.is_trained(p_account uuid, p_on date) returns boolean language sql stable set search_path = '' as $$
  select coalesce(agency.tpks_until(p_account) >= p_on, false)
$$;

-- Who of the file's unit (and one post more) could accompany this child: trained or not, and in what not as the child wished or speaks. What the
-- child wished is told to whoever guides, to nobody who accompanies.
create function casework.fit_of(p_case_file_id uuid, p_on date, p_post_id uuid default null)
returns table (post_id uuid, role text, trained boolean, missing text[])
language plpgsql stable security definer set search_path = '' as $$
declare v_sex text; v_language text;
begin
  if not (authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'co-worker', 'supervisor', 'unit-head']) then return; end if;
  v_sex := casework.wished_sex(p_case_file_id);
  v_language := (select c.language from casework.consent c where c.case_file_id = p_case_file_id and c.status = 'GIVEN' order by c.recorded_at desc, c.id limit 1);
  return query select p.id, p.role, agency.is_trained(h.account_id, p_on),
      array_remove(array[
        case when v_sex in ('P', 'L') and s.sex is distinct from v_sex then 'sex' end,
        case when v_language not in ('LA01', 'LA20', 'LA90') and not coalesce(v_language = any (s.languages), false) then 'language' end,
        case when v_language = 'LA20' and not coalesce('LA20' = any (s.languages), false) then 'sign' end], null)
    from agency.post p
    join lateral (select a.account_id from agency.appointment a where a.post_id = p.id and a.from_at <= now() and a.until_at > now()
      and casework.is_in_reach(p_case_file_id, a.account_id) order by a.from_at limit 1) h on true
    left join agency.staff_profile s on s.account_id = h.account_id
    where p.id = p_post_id or p.unit_id = (select f.unit_id from casework.case_file f where f.id = p_case_file_id);
end $$;

-- For the picker when a file is opened: who of the unit is trained.
create function agency.trained_posts(p_on date) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select p.id from agency.post p where p.unit_id in (select authn.units_where_i_am('intake-officer'))
    and exists (select from agency.appointment a where a.post_id = p.id and a.from_at <= now() and a.until_at > now() and agency.is_trained(a.account_id, p_on));
end $$;

-- For Hari ini: papers of colleagues that wait for my word, my own that end soon, and colleagues who accompany my children untrained.
create function agency.training_duties(p_on date) returns table (kind text, id uuid, about text, proof text, due_on date)
language plpgsql stable security definer set search_path = '' as $$
declare v_me uuid := authn.account_id(); v_posts uuid[] := array(select authn.my_posts());
begin
  if v_me is null then return; end if;
  return query select 'confirm-qualification', q.id, c.display_name, q.proof, (q.recorded_at at time zone interval '7 hours')::date + 14
      from agency.qualification q join agency.account c on c.id = q.account_id
      where q.answer is null and q.account_id in (select agency.people_i_answer_for())
    union all
    select case q.proof when 'QF1' then 'renew-str' else 'renew-tpks' end, q.id, null, q.proof, q.valid_until
      from agency.qualification q where q.account_id = v_me and q.answer = 'confirmed' and q.proof in ('QF1', 'TPKS') and q.valid_until <= p_on + 90
        and not exists (select from agency.qualification l where l.account_id = v_me and l.proof = q.proof and l.id <> q.id
          and (l.answer is null or l.answer = 'confirmed' and coalesce(l.valid_until, 'infinity'::date) > q.valid_until))
        and (q.proof = 'QF1' or agency.tpks_until(v_me) <= q.valid_until)
    union all
    select 'renew-tpks', t.id, null, 'TPKS', t.valid_until from agency.course_attendance t
      where t.account_id = v_me and t.counts_as_tpks and t.valid_until <= p_on + 90 and agency.tpks_until(v_me) = t.valid_until
        and not exists (select from agency.qualification l where l.account_id = v_me and l.proof = 'TPKS'
          and (l.answer is null or l.answer = 'confirmed' and coalesce(l.valid_until, 'infinity'::date) >= t.valid_until))
    union all
    select distinct on (p.id) 'train-tpks', p.id, c.display_name, 'TPKS', (f.opened_at at time zone interval '7 hours')::date + 30
      from casework.standing s join casework.case_file f on f.id = s.case_file_id and f.state not in ('ST15', 'ST18')
      join casework.standing w on w.case_file_id = f.id and w.standing in ('case-worker', 'co-worker') and w.from_at <= now() and w.until_at > now() and w.account_id is null
      join agency.post p on p.id = w.post_id
      join agency.appointment a on a.post_id = p.id and a.from_at <= now() and a.until_at > now()
      join agency.account c on c.id = a.account_id and c.closed_at is null
      where s.post_id = any (v_posts) and s.standing = 'supervisor' and s.from_at <= now() and s.until_at > now() and s.account_id is null
        and f.id = any (array(select casework.files_open('K1'))) and not agency.is_trained(a.account_id, p_on);
end $$;

-- Keeps that somebody was chosen although not trained, or not as the child wished; nothing where she is both. Who may choose is asked again.
create function casework.keep_choice(p_case_file_id uuid, p_post_id uuid, p_part text, p_reason text, p_at timestamptz, p_on date) returns void
language sql security definer set search_path = '' as $$
  insert into casework.chosen_despite (case_file_id, post_id, part, missing, trained, reason, chosen_at, chosen_by)
    select p_case_file_id, x.post_id, p_part, x.missing, x.trained, coalesce(p_reason, case when x.missing <> '{}' then 'emergency' end), p_at, authn.account_id()
    from casework.fit_of(p_case_file_id, p_on, p_post_id) x where x.post_id = p_post_id and (not x.trained or x.missing <> '{}')
      and authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'supervisor', 'unit-head']
$$;

-- Somebody trained who accompanies children in the file's unit, besides its worker and the one who was chosen, and not beside the child already.
create function casework.others_trained(p_case_file_id uuid, p_on date, p_post_id uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from casework.fit_of(p_case_file_id, p_on) x where x.trained and x.role in ('R01', 'R03', 'R19') and x.post_id <> p_post_id
    and not exists (select from casework.standing s where s.case_file_id = p_case_file_id and s.post_id = x.post_id and s.standing in ('case-worker', 'co-worker')
      and s.until_at > now()))
$$;

revoke execute on function agency.tpks_until(uuid), agency.is_trained(uuid, date) from public;
grant execute on function agency.people_i_answer_for(), casework.fit_of(uuid, date, uuid), agency.trained_posts(date), agency.training_duties(date),
  casework.keep_choice(uuid, uuid, text, text, timestamptz, date), casework.others_trained(uuid, date, uuid) to lingkar_app;
