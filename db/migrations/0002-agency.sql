-- The network of agencies: regions, agencies, units, posts and who holds them by letter of appointment (domain.md B1, S118).
create table agency.region (
  code text primary key,
  bps_code text,
  name text not null,
  level text not null constraint region_level check (level in ('province', 'regency', 'district')),
  parent_code text references agency.region (code)
);
create index region_parent on agency.region (parent_code);

create table agency.agency (
  id uuid primary key,
  name text not null,
  kind text not null
);
create table agency.unit (
  id uuid primary key,
  agency_id uuid not null references agency.agency (id),
  name text not null,
  region_code text not null references agency.region (code)
);
create table agency.post (
  id uuid primary key,
  unit_id uuid not null references agency.unit (id),
  role text not null,
  title text not null,
  -- the post that supervises this one; supervision survives the person (S118)
  supervisor_post_id uuid references agency.post (id)
);
create index post_unit on agency.post (unit_id);

-- A person of staff with an account. Names of staff are shown to colleagues only.
create table agency.account (
  id uuid primary key,
  user_name text not null,
  display_name text not null,
  created_at timestamptz not null default now(),
  closed_at timestamptz
);
create unique index account_user_name on agency.account (lower(user_name));

-- Letter of appointment: who holds which post, from when until when. No appointment without an end.
create table agency.appointment (
  id uuid primary key,
  post_id uuid not null references agency.post (id),
  account_id uuid not null references agency.account (id),
  from_at timestamptz not null,
  until_at timestamptz not null,
  constraint appointment_ends_after_it_begins check (until_at > from_at)
);
create index appointment_account on agency.appointment (account_id);
create index appointment_post on agency.appointment (post_id);

alter table agency.account enable row level security;
alter table agency.account force row level security;
alter table agency.appointment enable row level security;
alter table agency.appointment force row level security;
-- Definer functions read these as the owner, who is bound by forced policies too.
create policy account_owner on agency.account to lingkar_owner using (true) with check (true);
create policy appointment_owner on agency.appointment to lingkar_owner using (true) with check (true);
grant select on agency.region, agency.agency, agency.unit, agency.post, agency.account, agency.appointment to lingkar_app;
