-- The child's voice (K14): feedback that never reaches whom it concerns, complaints that leave the team, the wish for another worker,
-- the child's own words, and the slip of paper that writes and never reads (domain.md E6, G-12; S6, S155, S156; UU 12/2022 art. 26(4)).
-- Nobody reads these tables: every question is a function below, which looks at who asks.
create table casework.voice_feedback (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  given_at timestamptz not null,
  due_on date not null,
  by_slip boolean not null,
  -- null: everybody who accompanies
  about_post_id uuid references agency.post (id),
  -- who never reads it, however high they rise: the posts and the people it was about when it was given
  concerned_posts uuid[] not null,
  concerned_accounts uuid[] not null,
  listened smallint constraint voice_listened check (listened between 1 and 5),
  safe smallint constraint voice_safe check (safe between 1 and 5),
  understood smallint constraint voice_understood check (understood between 1 and 5),
  choice smallint constraint voice_choice check (choice between 1 and 5),
  again smallint constraint voice_again check (again between 1 and 5),
  words vault.sealed,
  flags text[] not null,
  talked_at timestamptz,
  talked_by uuid references agency.account (id),
  constraint voice_feedback_says_something check (num_nonnulls(listened, safe, understood, choice, again, words) > 0),
  constraint voice_feedback_talked_whole check ((talked_at is null) = (talked_by is null))
);
create index voice_feedback_file on casework.voice_feedback (case_file_id, given_at);

create table casework.complaint (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  made_at timestamptz not null,
  due_on date not null,
  by_slip boolean not null,
  -- the office outside the team; null while there is none: then each of them sees it
  to_unit_id uuid references agency.unit (id),
  words vault.sealed not null,
  flags text[] not null,
  state text not null default 'new' constraint complaint_state check (state in ('new', 'received', 'looking', 'done')),
  version integer not null default 1,
  outcome vault.sealed,
  -- the version in which the outcome was sealed
  outcome_version integer,
  told_how text,
  moved_at timestamptz,
  moved_by uuid references agency.account (id),
  shared_at timestamptz,
  constraint complaint_done_whole check (state <> 'done' or (outcome is not null and told_how is not null and moved_by is not null))
);
create index complaint_file on casework.complaint (case_file_id);
create index complaint_unit on casework.complaint (to_unit_id, made_at);

-- The newest row is a standing fact: with whom the child wants to be. Whoever proposes a worker asks casework.wished_worker.
create table casework.worker_wish (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  asked_at timestamptz not null,
  due_on date not null,
  way text not null constraint worker_wish_way check (way in ('sheet', 'slip', 'staff')),
  recorded_by uuid references agency.account (id),
  about_post_id uuid references agency.post (id),
  concerned_posts uuid[] not null,
  concerned_accounts uuid[] not null,
  wished_sex text not null constraint worker_wish_sex check (wished_sex in ('L', 'P', 'ANY')),
  words vault.sealed,
  flags text[] not null,
  state text not null default 'open' constraint worker_wish_state check (state in ('open', 'not-yet', 'granted')),
  version integer not null default 1,
  reason vault.sealed,
  -- the version in which the reason was sealed
  reason_version integer,
  told_on date,
  answered_at timestamptz,
  answered_by uuid references agency.account (id),
  constraint worker_wish_answered_whole check ((state = 'open') = (answered_by is null)),
  constraint worker_wish_refused_with_reason check (state <> 'not-yet' or reason is not null)
);
create index worker_wish_file on casework.worker_wish (case_file_id, asked_at);

create table casework.child_statement (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  recorded_at timestamptz not null,
  said_on date not null,
  way text not null constraint child_statement_way check (way in ('sheet', 'slip', 'staff')),
  recorded_by uuid references agency.account (id),
  words vault.sealed not null,
  flags text[] not null
);
create index child_statement_file on casework.child_statement (case_file_id, said_on);

create table casework.voice_slip (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  code_hash bytea not null,
  made_at timestamptz not null,
  made_by uuid not null references agency.account (id),
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint voice_slip_code unique (code_hash)
);
create index voice_slip_file on casework.voice_slip (case_file_id);

alter table casework.voice_feedback enable row level security; alter table casework.voice_feedback force row level security;
alter table casework.complaint enable row level security; alter table casework.complaint force row level security;
alter table casework.worker_wish enable row level security; alter table casework.worker_wish force row level security;
alter table casework.child_statement enable row level security; alter table casework.child_statement force row level security;
alter table casework.voice_slip enable row level security; alter table casework.voice_slip force row level security;
create policy voice_feedback_owner on casework.voice_feedback to lingkar_owner using (true) with check (true);
create policy complaint_owner on casework.complaint to lingkar_owner using (true) with check (true);
create policy worker_wish_owner on casework.worker_wish to lingkar_owner using (true) with check (true);
create policy child_statement_owner on casework.child_statement to lingkar_owner using (true) with check (true);
create policy voice_slip_owner on casework.voice_slip to lingkar_owner using (true) with check (true);

-- For functions that propose a worker; the application itself reads it through casework.wished_sex.
create view casework.wished_worker with (security_invoker = true) as
  select distinct on (w.case_file_id) w.case_file_id, w.wished_sex, w.asked_at from casework.worker_wish w order by w.case_file_id, w.asked_at desc, w.id;

-- Who accompanies the child now, and who guides them: the people a child may name on its sheet.
create function casework.voice_team(p_case_file_id uuid) returns table (post_id uuid, role text, title text, name text, guides boolean)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'co-worker', 'supervisor', 'unit-head'] then return; end if;
  return query select p.id, p.role, p.title,
      (select c.display_name from agency.appointment a join agency.account c on c.id = a.account_id and c.closed_at is null
        where a.post_id = p.id and a.from_at <= now() and a.until_at > now() order by a.from_at limit 1),
      pg_catalog.bool_and(s.standing = 'supervisor')
    from casework.standing s join agency.post p on p.id = s.post_id
    where s.case_file_id = p_case_file_id and s.standing in ('case-worker', 'co-worker', 'supervisor') and s.from_at <= now() and s.until_at > now()
    group by p.id, p.role, p.title order by 5, p.role, p.id;
end $$;

-- A slip is used before a request, never inside one: who is signed in learns nothing by trying codes.
create function casework.file_of_slip(p_code_hash bytea) returns uuid
language sql stable security definer set search_path = '' as $$
  select s.case_file_id from casework.voice_slip s join casework.case_file f on f.id = s.case_file_id and f.erased_at is null
    where s.code_hash = p_code_hash and s.ended_at is null and s.expires_at > now() and not authn.asked()
$$;

create function casework.keep_voice(p_case_file_id uuid, p_entry jsonb, p_at timestamptz, p_on date, p_slip bytea default null) returns void
language plpgsql security definer set search_path = '' as $$
declare v_id uuid := (p_entry->>'entryId')::uuid; v_about uuid := (p_entry->>'aboutPostId')::uuid; v_account uuid := authn.account_id();
  v_way text := case when p_slip is not null then 'slip' else p_entry->>'way' end; v_posts uuid[]; v_accounts uuid[];
  v_words vault.sealed := p_entry->>'words'; v_flags text[] := array(select pg_catalog.jsonb_array_elements_text(p_entry->'flags')); v_faces jsonb := p_entry->'answers';
begin
  if p_slip is not null and casework.file_of_slip(p_slip) is distinct from p_case_file_id
     or p_slip is null and not authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'co-worker', 'supervisor', 'unit-head'] then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  v_posts := array(select distinct s.post_id from casework.standing s where s.case_file_id = p_case_file_id and s.from_at <= now() and s.until_at > now()
    and case when v_about is null then s.standing in ('case-worker', 'co-worker') else s.post_id = v_about and s.standing in ('case-worker', 'co-worker', 'supervisor') end);
  if v_about is not null and v_posts = '{}' then raise exception 'not on the team' using errcode = '42501'; end if;
  v_accounts := array(select distinct a.account_id from agency.appointment a where a.post_id = any (v_posts) and a.from_at <= now() and a.until_at > now());
  case p_entry->>'kind'
    when 'feedback' then
      insert into casework.voice_feedback (id, case_file_id, given_at, due_on, by_slip, about_post_id, concerned_posts, concerned_accounts,
          listened, safe, understood, choice, again, words, flags)
        values (v_id, p_case_file_id, p_at, (p_entry->>'dueOn')::date, p_slip is not null, v_about, v_posts, v_accounts,
          (v_faces->>'listened')::smallint, (v_faces->>'safe')::smallint, (v_faces->>'understood')::smallint, (v_faces->>'choice')::smallint,
          (v_faces->>'again')::smallint, v_words, v_flags);
    when 'statement' then
      insert into casework.child_statement (id, case_file_id, recorded_at, said_on, way, recorded_by, words, flags)
        values (v_id, p_case_file_id, p_at, p_on, v_way, v_account, v_words, v_flags);
    when 'wish' then
      insert into casework.worker_wish (id, case_file_id, asked_at, due_on, way, recorded_by, about_post_id, concerned_posts, concerned_accounts, wished_sex, words, flags)
        values (v_id, p_case_file_id, p_at, (p_entry->>'dueOn')::date, v_way, case when v_way = 'staff' then v_account end, v_about, v_posts, v_accounts,
          p_entry->>'wishedSex', v_words, v_flags);
    when 'complaint' then
      insert into casework.complaint (id, case_file_id, made_at, due_on, by_slip, to_unit_id, words, flags)
        values (v_id, p_case_file_id, p_at, (p_entry->>'dueOn')::date, p_slip is not null,
          -- the nearest office that is not of the team's own agency
          (select u.id from agency.post p join agency.unit u on u.id = p.unit_id join agency.appointment a on a.post_id = p.id and a.from_at <= now() and a.until_at > now(),
             casework.case_file f join agency.unit fu on fu.id = f.unit_id
             where p.role = 'R27' and f.id = p_case_file_id and u.agency_id <> fu.agency_id
             order by u.region_code = fu.region_code desc, pg_catalog.left(u.region_code, 2) = pg_catalog.left(fu.region_code, 2) desc, u.id limit 1),
          v_words, v_flags);
  end case;
end $$;

-- The files the caller guides and does not accompany: who walks with the child, or did when it wrote, is not told what it said of that.
create function casework.files_i_guide(p_case_file_id uuid default null) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare v_guided uuid[]; v_walked uuid[];
begin
  select pg_catalog.array_agg(s.case_file_id) filter (where s.standing in ('supervisor', 'unit-head')),
      pg_catalog.array_agg(s.case_file_id) filter (where s.standing in ('case-worker', 'co-worker'))
    into v_guided, v_walked from casework.standings_now(p_case_file_id) s;
  return array(select distinct g from pg_catalog.unnest(v_guided) g where g <> all (coalesce(v_walked, '{}')));
end $$;
create function casework.feedback_for_me(p_case_file_id uuid default null) returns setof casework.voice_feedback
language plpgsql stable security definer set search_path = '' as $$
declare v_files uuid[] := casework.files_i_guide(p_case_file_id); v_account uuid := authn.account_id(); v_posts uuid[] := array(select authn.my_posts());
begin
  return query select v.* from casework.voice_feedback v where v.case_file_id = any (v_files)
    and not v.concerned_posts && v_posts and v_account <> all (v.concerned_accounts);
end $$;
create function casework.wishes_for_me(p_case_file_id uuid default null) returns setof casework.worker_wish
language plpgsql stable security definer set search_path = '' as $$
declare v_files uuid[] := casework.files_i_guide(p_case_file_id); v_account uuid := authn.account_id(); v_posts uuid[] := array(select authn.my_posts());
begin
  return query select w.* from casework.worker_wish w where w.case_file_id = any (v_files)
    and not w.concerned_posts && v_posts and v_account <> all (w.concerned_accounts);
end $$;
-- K14 of B3: worker, supervisor and head read what the child said; a companion reads back what she wrote down herself.
create function casework.statements_for_me(p_case_file_id uuid) returns setof casework.child_statement
language plpgsql stable security definer set search_path = '' as $$
declare v_standings text[] := authn.standings_to('case-file', p_case_file_id);
begin
  return query select s.* from casework.child_statement s where s.case_file_id = p_case_file_id
    and (v_standings && array['case-worker', 'supervisor', 'unit-head'] or 'co-worker' = any (v_standings) and s.way = 'staff' and s.recorded_by = authn.account_id());
end $$;
-- By duty, in the office it went to. A restricted file keeps nobody from complaining; who is kept from the child does not read it.
create function casework.complaints_for_me() returns setof casework.complaint
language plpgsql stable security definer set search_path = '' as $$
declare v_account uuid := authn.account_id(); v_units uuid[];
begin
  if v_account is null or not 'complaint-reader' = any (authn.standings_to('none', null)) then return; end if;
  v_units := array(select p.unit_id from agency.post p where p.id = any (array(select authn.my_posts())) and p.role = 'R27');
  return query select c.* from casework.complaint c join casework.case_file f on f.id = c.case_file_id and f.erased_at is null
    where (c.to_unit_id is null or c.to_unit_id = any (v_units))
      and not exists (select from casework.denied d where d.case_file_id = c.case_file_id and d.account_id = v_account and d.lifted_at is null);
end $$;
-- What the reader of a complaint is shown: that the file exists and whose it is. The code name of a restricted file stays inside.
create function casework.complaint_face(c casework.complaint) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', c.id, 'caseFileId', c.case_file_id, 'codeName', case when not f.restricted then f.code_name end, 'unit', u.name,
    'madeOn', (c.made_at at time zone 'Asia/Jakarta')::date, 'dueOn', c.due_on, 'bySlip', c.by_slip, 'state', c.state, 'version', c.version, 'isShared', c.shared_at is not null,
    'words', c.words, 'flags', c.flags, 'outcome', c.outcome, 'outcomeVersion', c.outcome_version, 'toldHow', c.told_how, 'movedAt', c.moved_at)
  from casework.case_file f join agency.unit u on u.id = f.unit_id where f.id = c.case_file_id
$$;
create function casework.complaint_faces() returns setof jsonb
language sql stable security definer set search_path = '' as $$
  select casework.complaint_face(c) from casework.complaints_for_me() c order by c.state = 'done', c.due_on, c.id
$$;
-- Since when there are complaints the office chose to speak of; to the head alone, and nothing of what they say.
create function casework.complaints_shared(p_case_file_id uuid) returns table (id uuid, shared_at timestamptz, state text)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from casework.standings_now(p_case_file_id) s where s.standing = 'unit-head') then return; end if;
  return query select c.id, c.shared_at, c.state from casework.complaint c where c.case_file_id = p_case_file_id and c.shared_at is not null order by c.shared_at;
end $$;

create function casework.mark_talked(p_id uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update casework.voice_feedback v set talked_at = p_at, talked_by = authn.account_id()
    where v.id = p_id and v.talked_at is null and exists (select from casework.feedback_for_me() f where f.id = v.id);
  if not found then raise exception 'not allowed' using errcode = '42501'; end if;
end $$;
create function casework.answer_wish(p_id uuid, p_state text, p_reason vault.sealed, p_told_on date, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update casework.worker_wish w set state = p_state, reason = p_reason, reason_version = case when p_reason is not null then w.version + 1 end, told_on = p_told_on,
      answered_at = p_at, answered_by = authn.account_id(), version = w.version + 1
    where w.id = p_id and w.state <> 'granted' and exists (select from casework.wishes_for_me() f where f.id = w.id);
  if not found then raise exception 'not allowed' using errcode = '42501'; end if;
end $$;
create function casework.answer_complaint(p_id uuid, p_state text, p_outcome vault.sealed, p_told_how text, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update casework.complaint c set state = p_state, outcome = coalesce(p_outcome, c.outcome),
      outcome_version = case when p_outcome is not null then c.version + 1 else c.outcome_version end, told_how = coalesce(p_told_how, c.told_how),
      moved_at = p_at, moved_by = authn.account_id(), version = c.version + 1
    where c.id = p_id and c.state <> 'done' and exists (select from casework.complaints_for_me() m where m.id = c.id);
  if not found then raise exception 'not allowed' using errcode = '42501'; end if;
end $$;
create function casework.share_complaint(p_id uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update casework.complaint c set shared_at = p_at, version = c.version + 1
    where c.id = p_id and c.shared_at is null and exists (select from casework.complaints_for_me() m where m.id = c.id);
  if not found then raise exception 'not allowed' using errcode = '42501'; end if;
end $$;

-- One slip at a time: whoever found the old one can write no more.
create function casework.make_slip(p_case_file_id uuid, p_id uuid, p_code_hash bytea, p_at timestamptz, p_expires_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'co-worker', 'supervisor', 'unit-head'] then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  update casework.voice_slip set ended_at = p_at where case_file_id = p_case_file_id and ended_at is null;
  insert into casework.voice_slip (id, case_file_id, code_hash, made_at, made_by, expires_at)
    values (p_id, p_case_file_id, p_code_hash, p_at, authn.account_id(), p_expires_at);
end $$;
create function casework.slip_until(p_case_file_id uuid) returns timestamptz
language plpgsql stable security definer set search_path = '' as $$
begin
  if not authn.standings_to('case-file', p_case_file_id) && array['case-worker', 'co-worker', 'supervisor', 'unit-head'] then return null; end if;
  return (select s.expires_at from casework.voice_slip s where s.case_file_id = p_case_file_id and s.ended_at is null and s.expires_at > now());
end $$;

create function casework.wished_sex(p_case_file_id uuid) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  if not authn.standings_to('case-file', p_case_file_id) && array['supervisor', 'unit-head'] then return null; end if;
  return (select w.wished_sex from casework.wished_worker w where w.case_file_id = p_case_file_id);
end $$;

-- For Hari ini: wishes that wait for an answer, and one line for each child who said something that nobody has talked about.
create function casework.voice_duties() returns table (kind text, id uuid, case_file_id uuid, code_name text, risk text, due_on date)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select 'answer-wish', w.id, f.id, f.code_name, f.risk, w.due_on from casework.wishes_for_me() w
      join casework.case_file f on f.id = w.case_file_id where w.state = 'open'
    union all
    select 'hear-child', f.id, f.id, f.code_name, f.risk, v.due_on from (select x.case_file_id, pg_catalog.min(x.due_on) as due_on from casework.feedback_for_me() x
      where x.talked_at is null group by x.case_file_id) v join casework.case_file f on f.id = v.case_file_id;
end $$;

revoke execute on function casework.files_i_guide(uuid), casework.complaint_face(casework.complaint) from public;
grant execute on function casework.voice_team(uuid), casework.file_of_slip(bytea), casework.keep_voice(uuid, jsonb, timestamptz, date, bytea),
  casework.feedback_for_me(uuid), casework.wishes_for_me(uuid), casework.statements_for_me(uuid), casework.complaints_for_me(), casework.complaint_faces(),
  casework.complaints_shared(uuid), casework.mark_talked(uuid, timestamptz), casework.answer_wish(uuid, text, vault.sealed, date, timestamptz),
  casework.answer_complaint(uuid, text, vault.sealed, text, timestamptz), casework.share_complaint(uuid, timestamptz),
  casework.make_slip(uuid, uuid, bytea, timestamptz, timestamptz), casework.slip_until(uuid), casework.wished_sex(uuid), casework.voice_duties() to lingkar_app;
