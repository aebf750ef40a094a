-- What the key part and erasure need of the database: a sample of the keys in use, legal holds, requests and certificates of erasure
-- (security.md 3.3; domain.md G-15). Codes, dates and ids only: a certificate says that keys are gone, never what they opened.

-- Ids of a few keys that values are sealed with now. An id opens nothing; it tells whether the key store beside us is the right one.
create function vault.key_sample() returns text[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct pg_catalog.split_part(x.sealed, '.', 2)), '{}') from (
    (select i.name::text as sealed from vault.identity i join casework.case_file f on f.id = i.case_file_id and f.erased_at is null where i.name is not null limit 5)
    union all
    (select s.label::text from casework.supporter s join casework.case_file f on f.id = s.case_file_id and f.erased_at is null limit 5)
    union all
    (select n.body::text from casework.note n join casework.case_file f on f.id = n.case_file_id and f.erased_at is null limit 5)
    union all
    (select r.note::text from casework.report r where r.note is not null limit 5)) x
$$;
grant execute on function vault.key_sample() to lingkar_app;

alter table casework.report add column erased_at timestamptz;

-- While proceedings run nothing of a file is erased, whatever is due.
create table ops.legal_hold (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  basis text not null constraint legal_hold_basis check (basis in ('criminal-proceedings', 'appeal', 'restitution', 'audit-finding', 'complaint')),
  placed_at timestamptz not null,
  placed_by uuid not null references agency.account (id),
  lifted_at timestamptz,
  lifted_by uuid references agency.account (id),
  constraint legal_hold_lifted_by_somebody check ((lifted_at is null) = (lifted_by is null)),
  constraint legal_hold_lifted_by_another check (lifted_by <> placed_by)
);
create unique index legal_hold_one_at_a_time on ops.legal_hold (case_file_id, basis) where lifted_at is null;

-- Asked by one account, carried out by another (N10).
create table ops.erasure_request (
  id uuid primary key,
  subject_kind text not null constraint erasure_request_subject check (subject_kind in ('case-file', 'report')),
  subject_id uuid not null,
  basis text not null,
  due_on date not null,
  asked_at timestamptz not null,
  asked_by uuid not null references agency.account (id)
);
create unique index erasure_request_subject_once on ops.erasure_request (subject_kind, subject_id);

create table ops.erasure_certificate (
  id uuid primary key,
  request_id uuid not null references ops.erasure_request (id),
  subject_kind text not null,
  subject_id uuid not null,
  basis text not null,
  due_on date not null,
  asked_by uuid not null references agency.account (id),
  approved_by uuid not null references agency.account (id),
  keys_destroyed integer not null constraint erasure_certificate_keys check (keys_destroyed >= 0),
  erased_at timestamptz not null,
  constraint erasure_certificate_once unique (request_id),
  constraint erasure_certificate_four_eyes check (asked_by <> approved_by)
);
create trigger certificate_never_changes before update or delete or truncate on ops.erasure_certificate
  for each statement execute function ops.refuse_change();

alter table ops.legal_hold enable row level security; alter table ops.legal_hold force row level security;
alter table ops.erasure_request enable row level security; alter table ops.erasure_request force row level security;
alter table ops.erasure_certificate enable row level security; alter table ops.erasure_certificate force row level security;
create policy legal_hold_owner on ops.legal_hold to lingkar_owner using (true) with check (true);
create policy erasure_request_owner on ops.erasure_request to lingkar_owner using (true) with check (true);
create policy erasure_certificate_owner on ops.erasure_certificate to lingkar_owner using (true) with check (true);
