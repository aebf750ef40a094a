-- The instance itself: its schemas, and the mode it was born in. Demo mode is written at birth and nobody can change it.
create schema ops;
create schema authn;
create schema agency;
create schema audit;
create schema casework;
create schema vault;
create schema pipeline;
grant usage on schema ops, authn, agency, audit, casework, vault, pipeline to lingkar_app;
alter default privileges revoke execute on functions from public;

create table ops.instance (
  singleton boolean primary key default true constraint instance_is_one check (singleton),
  mode text not null constraint instance_mode check (mode in ('demo', 'production')),
  born_at timestamptz not null default now()
);
create function ops.refuse_change() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'this table never changes' using errcode = '42501';
end $$;
create trigger instance_never_changes before update or delete or truncate on ops.instance
  for each statement execute function ops.refuse_change();
grant select on ops.instance to lingkar_app;
