-- Growing up (domain.md C9): the month a child turns eighteen, what ends then by itself, and the plan for moving into adult life.
-- The month is kept by its first day; the day itself is in the vault. What ends, ends at the beginning of that month: nobody keeps a child's way in a day too long.
create table casework.of_age (
  case_file_id uuid primary key references casework.case_file (id),
  month date not null constraint of_age_is_a_month check (extract(day from month) = 1),
  known_from text not null constraint of_age_known_from check (known_from in ('birth-date', 'stated')),
  stated_at timestamptz not null,
  stated_by uuid not null references agency.account (id)
);
alter table casework.of_age enable row level security; alter table casework.of_age force row level security;
create policy of_age_owner on casework.of_age to lingkar_owner using (true) with check (true);
create policy of_age_read on casework.of_age for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K2'))));
create policy of_age_add on casework.of_age for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K2', true))) and stated_by = authn.account_id());
create policy of_age_change on casework.of_age for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K2', true))))
  with check (case_file_id = any (array(select casework.files_open('K2', true))) and stated_by = authn.account_id());
grant select, insert on casework.of_age to lingkar_app;
grant update (month, known_from, stated_at, stated_by) on casework.of_age to lingkar_app;

-- Statistics keep how old a child was at first contact, however old she becomes (C9).
alter table casework.case_file add column first_age_band text;
update casework.case_file set first_age_band = age_band;
alter table casework.case_file alter column first_age_band set not null;
create function casework.keep_first_age() returns trigger language plpgsql set search_path = '' as $$
begin
  new.first_age_band := new.age_band;
  return new;
end $$;
create trigger case_file_first_age before insert on casework.case_file for each row execute function casework.keep_first_age();
grant update (age_band) on casework.case_file to lingkar_app;

create function casework.of_age_month(p_case_file_id uuid) returns date language sql stable set search_path = '' as $$
  select o.month from casework.of_age o where o.case_file_id = p_case_file_id
$$;
-- Midnight in the west of the country, where days are counted.
create function casework.midnight(p_day date) returns timestamptz language sql immutable set search_path = '' as $$
  select (p_day::timestamp - interval '7 hours') at time zone 'UTC'
$$;
-- Said by the young person from seventeen and a half on, it holds beyond eighteen.
create function casework.is_own_word(p_given_by text, p_answered_on date, p_month date) returns boolean language sql immutable set search_path = '' as $$
  select p_given_by = 'CHILD' and p_answered_on >= (p_month - interval '6 months')::date
$$;

create function casework.end_consent_of_age() returns trigger language plpgsql security definer set search_path = '' as $$
declare v_month date := casework.of_age_month(new.case_file_id);
begin
  if v_month is not null and not casework.is_own_word(new.given_by, new.answered_on, v_month) then
    new.expires_on := least(new.expires_on, greatest(new.answered_on + 1, v_month - 1));
  end if;
  return new;
end $$;
create trigger consent_ends_of_age before insert on casework.consent for each row execute function casework.end_consent_of_age();

-- When what was given to a post ends because the child is one no longer: what rests on an older word, and duties beside children alone. Infinity: not for that reason.
create function casework.childhood_end(p_case_file_id uuid, p_post_id uuid, p_consent_id uuid) returns timestamptz
language plpgsql stable set search_path = '' as $$
declare v_month date := casework.of_age_month(p_case_file_id);
begin
  if v_month is null
     or exists (select from casework.consent c where c.id = p_consent_id and casework.is_own_word(c.given_by, c.answered_on, v_month))
     or (p_consent_id is null and not exists (select from agency.post p where p.id = p_post_id and p.role in ('R14', 'R15', 'R17', 'R18'))) then
    return 'infinity';
  end if;
  return casework.midnight(v_month);
end $$;
create function casework.end_grant_of_age() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.until_at := least(new.until_at, greatest(new.offered_at, casework.childhood_end(new.case_file_id, new.post_id, new.consent_id)));
  return new;
end $$;
create trigger grant_ends_of_age before insert or update of until_at on casework.access_grant for each row execute function casework.end_grant_of_age();
create function casework.end_standing_of_age() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.until_at := least(new.until_at, greatest(new.from_at, casework.childhood_end(new.case_file_id, new.post_id,
    (select g.consent_id from casework.access_grant g where g.id = new.access_grant_id))));
  return new;
end $$;
create trigger standing_ends_of_age before insert or update of until_at on casework.standing for each row
  when (new.access_grant_id is not null) execute function casework.end_standing_of_age();

-- Known late, it still ends in time: what runs already is cut at the same moment.
create function casework.end_childhood() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update casework.consent c set expires_on = least(c.expires_on, greatest(c.answered_on + 1, new.month - 1))
    where c.case_file_id = new.case_file_id and c.status = 'GIVEN' and not casework.is_own_word(c.given_by, c.answered_on, new.month);
  -- the triggers above do the cutting
  update casework.access_grant set until_at = until_at where case_file_id = new.case_file_id and state in ('offered', 'running');
  update casework.standing set until_at = until_at where case_file_id = new.case_file_id and access_grant_id is not null and until_at > now();
  return null;
end $$;
create trigger of_age_ends_childhood after insert or update of month on casework.of_age for each row execute function casework.end_childhood();

create table casework.transition (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  statement vault.sealed,
  missing_reason text,
  begun_at timestamptz not null,
  begun_by uuid not null references agency.account (id),
  constraint transition_once unique (case_file_id),
  constraint transition_heard_or_explained check ((statement is null) = (missing_reason is not null))
);
create table casework.transition_line (
  transition_id uuid not null references casework.transition (id),
  case_file_id uuid not null references casework.case_file (id),
  line text not null,
  state text not null constraint transition_line_state check (state in ('open', 'held', 'done', 'declined', 'not-needed')),
  holder vault.sealed,
  due_on date,
  version integer not null,
  kept_at timestamptz not null,
  kept_by uuid not null references agency.account (id),
  primary key (transition_id, line),
  -- what is open has a day, what is held has a holder
  constraint transition_line_whole check ((state = 'open') = (due_on is not null) and (state <> 'held' or holder is not null))
);
create index transition_line_file on casework.transition_line (case_file_id);
alter table casework.transition enable row level security; alter table casework.transition force row level security;
alter table casework.transition_line enable row level security; alter table casework.transition_line force row level security;
create policy transition_owner on casework.transition to lingkar_owner using (true) with check (true);
create policy transition_line_owner on casework.transition_line to lingkar_owner using (true) with check (true);
create policy transition_read on casework.transition for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy transition_add on casework.transition for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and begun_by = authn.account_id());
create policy transition_line_read on casework.transition_line for select to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11'))));
create policy transition_line_add on casework.transition_line for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and kept_by = authn.account_id());
create policy transition_line_keep on casework.transition_line for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))))
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and kept_by = authn.account_id());
grant select, insert on casework.transition, casework.transition_line to lingkar_app;
grant update (state, holder, due_on, version, kept_at, kept_by) on casework.transition_line to lingkar_app;

revoke execute on function casework.keep_first_age(), casework.of_age_month(uuid), casework.midnight(date), casework.is_own_word(text, date, date),
  casework.end_consent_of_age(), casework.childhood_end(uuid, uuid, uuid), casework.end_grant_of_age(), casework.end_standing_of_age(), casework.end_childhood() from public;
grant execute on function casework.is_own_word(text, date, date) to lingkar_app;
