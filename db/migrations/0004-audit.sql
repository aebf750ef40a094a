-- The audit chain: one chain per case file, per report and per account; each line holds the hash of the line before it (security.md 3.11).
-- No content and no names: who, what action, about which subject, which compartments, for what purpose, how it ended.
create table audit.line (
  chain uuid not null,
  seq bigint not null,
  at timestamptz not null,
  account_id uuid not null,
  action text not null,
  subject_kind text not null constraint line_subject_kind check (subject_kind in ('case-file', 'report', 'none')),
  subject_id uuid,
  compartments text[] not null,
  purpose text not null,
  outcome text not null constraint line_outcome check (outcome in ('shown', 'accepted', 'refused', 'denied')),
  command_id uuid,
  previous bytea not null,
  hash bytea not null,
  primary key (chain, seq)
);
create index line_subject on audit.line (subject_id, at);
create table audit.head (
  chain uuid primary key,
  seq bigint not null,
  hash bytea not null
);
alter table audit.line enable row level security; alter table audit.line force row level security;
alter table audit.head enable row level security; alter table audit.head force row level security;
create policy line_owner on audit.line to lingkar_owner using (true) with check (true);
create policy head_owner on audit.head to lingkar_owner using (true) with check (true);

-- Each field of a line as its length, a colon and its text, so that no two different lines give the same bytes.
create function audit.line_hash(l audit.line) returns bytea
language plpgsql stable set search_path = '' as $$
declare v_part text; v_text text := '';
begin
  foreach v_part in array array[l.chain::text, l.seq::text, pg_catalog.to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
      l.account_id::text, l.action, l.subject_kind, l.subject_id::text, pg_catalog.array_to_json(l.compartments)::text, l.purpose,
      l.outcome, l.command_id::text] loop
    v_text := v_text || coalesce(pg_catalog.octet_length(v_part) || ':' || v_part, '-');
  end loop;
  return pg_catalog.sha256(l.previous || pg_catalog.convert_to(v_text, 'UTF8'));
end $$;

-- Appends one line for the established caller. Called in the transaction that releases or changes the data: no line, no data.
create function audit.record(p_chain uuid, p_at timestamptz, p_action text, p_subject_kind text, p_subject_id uuid,
  p_compartments text[], p_purpose text, p_outcome text, p_command_id uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare v_line audit.line; v_head audit.head;
begin
  select * into v_head from audit.head where chain = p_chain for update;
  if not found then
    -- the first line of a chain: of two at once one lays the head, and both go on from it
    insert into audit.head values (p_chain, 0, ''::bytea) on conflict (chain) do nothing;
    select * into v_head from audit.head where chain = p_chain for update;
  end if;
  v_line := row(p_chain, v_head.seq + 1, p_at, authn.account_id(), p_action, p_subject_kind, p_subject_id,
    p_compartments, p_purpose, p_outcome, p_command_id, v_head.hash, ''::bytea);
  v_line.hash := audit.line_hash(v_line);
  insert into audit.line select v_line.*;
  update audit.head set seq = v_line.seq, hash = v_line.hash where chain = p_chain;
end $$;
grant execute on function audit.record(uuid, timestamptz, text, text, uuid, text[], text, text, uuid) to lingkar_app;
