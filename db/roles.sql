-- The logins of Lingkar. Run once by `lingkar database prepare` with an administrator's connection; passwords are set by that command.
-- Owner: owns tables, runs migrations, is not present on the API host. Application: least privilege, bound by row-level security.
-- Sealer: puts seals on the audit trail through three functions and reads nothing else. Verifier: reads the trail and its seals, writes nothing.
do $$ begin
  if not exists (select from pg_roles where rolname = 'lingkar_owner') then
    create role lingkar_owner login nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'lingkar_app') then
    create role lingkar_app login nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'lingkar_sealer') then
    create role lingkar_sealer login nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'lingkar_verifier') then
    create role lingkar_verifier login nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
    alter role lingkar_verifier set default_transaction_read_only = on;
  end if;
end $$;
