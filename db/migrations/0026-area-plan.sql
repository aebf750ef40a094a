-- The area's plan (RTL of a kabupaten/kota) and its register of programmes (domain.md C4, D25, G-17; S111–S119, S135). No child stands here.
-- A promise belongs to a post, so that it outlives the official. Who may read and lead is decided by the region of one's own unit.

-- Regencies of the caller's units; whoever coordinates nationally (R20) sees every one.
create function agency.regencies_open() returns setof text language sql stable set search_path = '' as $$
  select pg_catalog.left(u.region_code, 5) from agency.post p join agency.unit u on u.id = p.unit_id where p.id in (select authn.my_posts())
  union select r.code from agency.region r where r.level = 'regency'
    and exists (select from agency.post p where p.role = 'R20' and p.id in (select authn.my_posts()))
$$;
-- Regencies whose plans the caller leads by the duty of a post.
create function agency.regencies_led() returns setof text language sql stable set search_path = '' as $$
  select distinct pg_catalog.left(u.region_code, 5) from agency.unit u where u.id in (select authn.units_where_i_am('area-officer'))
$$;

create table agency.area_plan (
  id uuid primary key,
  region_code text not null references agency.region (code),
  driver text not null,
  problem vault.sealed not null,
  origin text not null constraint area_plan_origin check (origin in ('training', 'conference', 'finding', 'meeting')),
  origin_id uuid,
  origin_words vault.sealed,
  opened_by uuid not null references agency.account (id),
  opened_at timestamptz not null,
  outcome vault.sealed,
  closed_at timestamptz,
  closed_by uuid references agency.account (id),
  constraint area_plan_closed_whole check ((outcome is null) = (closed_at is null) and (closed_at is null) = (closed_by is null)),
  constraint area_plan_of_region unique (id, region_code)
);
create index area_plan_region on agency.area_plan (region_code);
create index area_plan_origin on agency.area_plan (origin_id) where origin_id is not null;

create table agency.area_commitment (
  id uuid primary key,
  plan_id uuid not null,
  region_code text not null,
  what vault.sealed not null,
  responsible_post_id uuid not null references agency.post (id),
  partner_post_ids uuid[] not null,
  -- names of offices outside the network, as JSON
  outside_offices vault.sealed,
  due_on date not null,
  amount bigint not null constraint area_commitment_amount check (amount >= 0),
  funding text,
  funded boolean not null,
  indicator_words vault.sealed not null,
  indicator_unit text not null,
  baseline double precision not null,
  target double precision not null,
  status text not null constraint area_commitment_status check (status in ('TODO', 'DOING', 'DONE', 'BLOCKED', 'CANCELLED')),
  version integer not null default 1,
  -- the version under which the words lie sealed: progress moves the version without writing them anew
  terms_version integer not null default 1,
  -- who held the post when it was promised; null where it was empty, or where the promise was moved to it later
  promised_by uuid references agency.account (id),
  promised_at timestamptz not null,
  constraint area_commitment_money_from_somewhere check (not funded or funding is not null),
  constraint area_commitment_of_region unique (id, region_code),
  constraint area_commitment_plan foreign key (plan_id, region_code) references agency.area_plan (id, region_code)
);
create index area_commitment_plan on agency.area_commitment (plan_id);
create index area_commitment_post on agency.area_commitment (responsible_post_id) where status in ('TODO', 'DOING', 'BLOCKED');

-- What became of it, entry by entry; a change of terms keeps what stood before.
create table agency.area_progress (
  id uuid primary key,
  commitment_id uuid not null,
  region_code text not null,
  kind text not null constraint area_progress_kind check (kind in ('progress', 'changed')),
  status text not null,
  value double precision,
  measured_on date,
  reason vault.sealed,
  due_before date,
  amount_before bigint,
  post_before uuid references agency.post (id),
  recorded_by uuid not null references agency.account (id),
  recorded_at timestamptz not null,
  constraint area_progress_measured_whole check ((value is null) = (measured_on is null)),
  constraint area_progress_reasoned check (reason is not null or kind = 'progress' and status not in ('BLOCKED', 'CANCELLED')),
  constraint area_progress_commitment foreign key (commitment_id, region_code) references agency.area_commitment (id, region_code)
);
create index area_progress_commitment on agency.area_progress (commitment_id, recorded_at);

-- A new holder of the post says that the promise is known, or asks first.
create table agency.area_taking (
  id uuid primary key,
  commitment_id uuid not null,
  region_code text not null,
  post_id uuid not null references agency.post (id),
  account_id uuid not null references agency.account (id),
  answer text not null constraint area_taking_answer check (answer in ('accepted', 'asked')),
  question vault.sealed,
  taken_at timestamptz not null,
  reply vault.sealed,
  replied_by uuid references agency.account (id),
  replied_at timestamptz,
  constraint area_taking_question check ((answer = 'asked') = (question is not null)),
  constraint area_taking_replied_whole check ((reply is null) = (replied_at is null) and (reply is null) = (replied_by is null) and (reply is null or question is not null)),
  constraint area_taking_commitment foreign key (commitment_id, region_code) references agency.area_commitment (id, region_code)
);
create index area_taking_commitment on agency.area_taking (commitment_id, taken_at);

create table agency.area_meeting (
  id uuid primary key,
  region_code text not null references agency.region (code),
  held_on date not null,
  attending_post_ids uuid[] not null,
  outside_offices vault.sealed,
  next_on date,
  recorded_by uuid not null references agency.account (id),
  recorded_at timestamptz not null,
  constraint area_meeting_next_after check (next_on > held_on),
  constraint area_meeting_of_region unique (id, region_code)
);
create index area_meeting_region on agency.area_meeting (region_code, held_on desc);

create table agency.area_decision (
  id uuid primary key,
  meeting_id uuid not null,
  region_code text not null,
  commitment_id uuid,
  position integer not null,
  words vault.sealed not null,
  constraint area_decision_meeting foreign key (meeting_id, region_code) references agency.area_meeting (id, region_code),
  constraint area_decision_commitment foreign key (commitment_id, region_code) references agency.area_commitment (id, region_code)
);
create index area_decision_meeting on agency.area_decision (meeting_id);

create table agency.programme (
  id uuid primary key,
  region_code text not null references agency.region (code),
  name vault.sealed not null,
  institution vault.sealed not null,
  services text[] not null,
  since date not null,
  funding text,
  funded_until date,
  decree vault.sealed,
  decree_until date,
  responsible_post_id uuid not null references agency.post (id),
  state text not null constraint programme_state check (state in ('running', 'paused', 'ended')),
  version integer not null default 1,
  recorded_by uuid not null references agency.account (id),
  recorded_at timestamptz not null,
  constraint programme_ends_after_it_begins check (funded_until >= since and decree_until >= since),
  constraint programme_decree_numbered check (decree_until is null or decree is not null)
);
create index programme_region on agency.programme (region_code);
create index programme_post on agency.programme (responsible_post_id) where state = 'running';

alter table agency.area_plan enable row level security; alter table agency.area_plan force row level security;
alter table agency.area_commitment enable row level security; alter table agency.area_commitment force row level security;
alter table agency.area_progress enable row level security; alter table agency.area_progress force row level security;
alter table agency.area_taking enable row level security; alter table agency.area_taking force row level security;
alter table agency.area_meeting enable row level security; alter table agency.area_meeting force row level security;
alter table agency.area_decision enable row level security; alter table agency.area_decision force row level security;
alter table agency.programme enable row level security; alter table agency.programme force row level security;
create policy area_plan_owner on agency.area_plan to lingkar_owner using (true) with check (true);
create policy area_commitment_owner on agency.area_commitment to lingkar_owner using (true) with check (true);
create policy area_progress_owner on agency.area_progress to lingkar_owner using (true) with check (true);
create policy area_taking_owner on agency.area_taking to lingkar_owner using (true) with check (true);
create policy area_meeting_owner on agency.area_meeting to lingkar_owner using (true) with check (true);
create policy area_decision_owner on agency.area_decision to lingkar_owner using (true) with check (true);
create policy programme_owner on agency.programme to lingkar_owner using (true) with check (true);

create policy area_plan_read on agency.area_plan for select to lingkar_app using (region_code = any (array(select agency.regencies_open())));
create policy area_commitment_read on agency.area_commitment for select to lingkar_app using (region_code = any (array(select agency.regencies_open())));
create policy area_progress_read on agency.area_progress for select to lingkar_app using (region_code = any (array(select agency.regencies_open())));
create policy area_taking_read on agency.area_taking for select to lingkar_app using (region_code = any (array(select agency.regencies_open())));
create policy area_meeting_read on agency.area_meeting for select to lingkar_app using (region_code = any (array(select agency.regencies_open())));
create policy area_decision_read on agency.area_decision for select to lingkar_app using (region_code = any (array(select agency.regencies_open())));
create policy programme_read on agency.programme for select to lingkar_app using (region_code = any (array(select agency.regencies_open())));

create policy area_plan_add on agency.area_plan for insert to lingkar_app
  with check (region_code = any (array(select agency.regencies_led())) and opened_by = (select authn.account_id()) and closed_at is null);
create policy area_plan_close on agency.area_plan for update to lingkar_app
  using (region_code = any (array(select agency.regencies_led())) and closed_at is null)
  with check (region_code = any (array(select agency.regencies_led())) and closed_by = (select authn.account_id()));
create policy area_commitment_add on agency.area_commitment for insert to lingkar_app with check (region_code = any (array(select agency.regencies_led())));
-- whoever leads the plan, and whoever holds the post that promised
create policy area_commitment_change on agency.area_commitment for update to lingkar_app
  using (region_code = any (array(select agency.regencies_led())) or responsible_post_id = any (array(select authn.my_posts())))
  with check (region_code = any (array(select agency.regencies_led())) or responsible_post_id = any (array(select authn.my_posts())));
create policy area_progress_add on agency.area_progress for insert to lingkar_app
  with check (recorded_by = (select authn.account_id()) and (region_code = any (array(select agency.regencies_led()))
    or kind = 'progress' and exists (select from agency.area_commitment c where c.id = commitment_id and c.responsible_post_id = any (array(select authn.my_posts())))));
create policy area_taking_add on agency.area_taking for insert to lingkar_app
  with check (account_id = (select authn.account_id()) and post_id = any (array(select authn.my_posts())) and reply is null
    and exists (select from agency.area_commitment c where c.id = commitment_id and c.responsible_post_id = area_taking.post_id));
create policy area_taking_reply on agency.area_taking for update to lingkar_app
  using (region_code = any (array(select agency.regencies_led())) and reply is null)
  with check (region_code = any (array(select agency.regencies_led())) and replied_by = (select authn.account_id()));
create policy area_meeting_add on agency.area_meeting for insert to lingkar_app
  with check (region_code = any (array(select agency.regencies_led())) and recorded_by = (select authn.account_id()));
create policy area_decision_add on agency.area_decision for insert to lingkar_app with check (region_code = any (array(select agency.regencies_led())));
create policy programme_add on agency.programme for insert to lingkar_app
  with check (region_code = any (array(select agency.regencies_led())) and recorded_by = (select authn.account_id()));
create policy programme_change on agency.programme for update to lingkar_app
  using (region_code = any (array(select agency.regencies_led())))
  with check (region_code = any (array(select agency.regencies_led())) and recorded_by = (select authn.account_id()));

-- Whether this person was the last to hold a post that still owes its area something. Without rights of its own; asked where an account is closed.
create function agency.leaves_promises(p_account uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from agency.appointment t where t.account_id = p_account
    and not exists (select from agency.appointment n where n.post_id = t.post_id and n.id <> t.id and n.from_at >= t.from_at and n.account_id <> p_account)
    and (exists (select from agency.area_commitment c where c.responsible_post_id = t.post_id and c.status in ('TODO', 'DOING', 'BLOCKED'))
      or exists (select from agency.programme g where g.responsible_post_id = t.post_id and g.state = 'running')))
$$;

grant execute on function agency.regencies_open(), agency.regencies_led() to lingkar_app;
grant select, insert on agency.area_plan, agency.area_commitment, agency.area_progress, agency.area_taking, agency.area_meeting, agency.area_decision,
  agency.programme to lingkar_app;
grant update (outcome, closed_at, closed_by) on agency.area_plan to lingkar_app;
grant update (what, responsible_post_id, partner_post_ids, outside_offices, due_on, amount, funding, funded, indicator_words, indicator_unit, baseline, target,
  status, version, terms_version, promised_by, promised_at) on agency.area_commitment to lingkar_app;
grant update (reply, replied_by, replied_at) on agency.area_taking to lingkar_app;
grant update (name, institution, services, since, funding, funded_until, decree, decree_until, responsible_post_id, state, version, recorded_by, recorded_at)
  on agency.programme to lingkar_app;
