-- The door: one function establishes the caller, asks access, writes the audit line and finds the first answer of a repeated command.
create table pipeline.command (
  id uuid primary key,
  account_id uuid not null,
  name text not null,
  subject_kind text not null,
  subject_id uuid,
  at timestamptz not null,
  -- the first answer: { outcome, answer | problem }; codes and ids only, never content
  answer jsonb not null
);
create index command_subject on pipeline.command (subject_id, at);
alter table pipeline.command enable row level security; alter table pipeline.command force row level security;
create policy command_owner on pipeline.command to lingkar_owner using (true) with check (true);
-- What was done on a file is the file's timeline; readable by whoever sees that the file exists.
create policy command_read on pipeline.command for select to lingkar_app
  using (subject_kind = 'case-file' and subject_id = any (array(select casework.files_open('K1'))));
grant select on pipeline.command to lingkar_app;

create type pipeline.entry as (account_id uuid, post_ids uuid[], standings text[], allowed boolean, first_answer jsonb);

-- Access is asked before existence: a stranger's file and no file at all give the same standings (none) and the same line.
create function pipeline.enter(p_token_hash bytea, p_at timestamptz, p_action text, p_subject_kind text, p_subject_id uuid,
  p_compartments text[], p_purpose text, p_command_id uuid) returns pipeline.entry
language plpgsql security definer set search_path = '' as $$
declare v pipeline.entry;
begin
  v.account_id := authn.begin_as(p_token_hash);
  if v.account_id is null then return v; end if;
  if p_command_id is not null then
    -- two deliveries of one command wait for one another
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(p_command_id::text, 1));
    select c.answer into v.first_answer from pipeline.command c
      where c.id = p_command_id and c.account_id = v.account_id and c.name = p_action;
  end if;
  v.post_ids := array(select authn.my_posts());
  v.standings := authn.standings_to(p_subject_kind, p_subject_id);
  v.allowed := exists (select from authn.action_rule r where r.action = p_action and r.standing = any (v.standings));
  if not v.allowed then
    v.first_answer := null;
    perform audit.record(v.account_id, p_at, p_action, p_subject_kind, p_subject_id, p_compartments, p_purpose, 'denied', p_command_id);
  elsif p_command_id is null then
    perform audit.record(coalesce(p_subject_id, v.account_id), p_at, p_action, p_subject_kind, p_subject_id, p_compartments, p_purpose, 'shown', null);
  end if;
  return v;
end $$;

-- The end of a command: its audit line and, if it is to be remembered, its first answer.
create function pipeline.settle(p_id uuid, p_name text, p_at timestamptz, p_subject_kind text, p_subject_id uuid,
  p_compartments text[], p_purpose text, p_outcome text, p_answer jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare v_account uuid := authn.account_id();
begin
  if v_account is null then raise exception 'nobody is established' using errcode = '28000'; end if;
  perform audit.record(coalesce(p_subject_id, v_account), p_at, p_name, p_subject_kind, p_subject_id, p_compartments, p_purpose, p_outcome, p_id);
  if p_answer is not null then
    insert into pipeline.command values (p_id, v_account, p_name, p_subject_kind, p_subject_id, p_at, p_answer);
  end if;
end $$;
grant execute on function pipeline.enter(bytea, timestamptz, text, text, uuid, text[], text, uuid),
  pipeline.settle(uuid, text, timestamptz, text, uuid, text[], text, text, jsonb) to lingkar_app;
