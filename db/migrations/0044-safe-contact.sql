-- Safe contact (K3; domain.md G-06; security.md 3.10): who may be reached and how, the reviewed sentences, and every message on its way.
-- Where somebody can be reached is sealed and opened at the moment of sending; a message row holds codes and times, never a word or a number.

-- Sentences are about nobody. Shipped ones have no author; whatever is written here needs another person's review.
create table agency.message_template (
  id uuid not null,
  version integer not null,
  title text not null,
  text text not null,
  channels text[] not null,
  automatic boolean not null,
  state text not null default 'written' constraint message_template_state check (state in ('written', 'reviewed', 'withdrawn')),
  written_at timestamptz not null,
  written_by uuid references agency.account (id),
  reviewed_at timestamptz,
  reviewed_by uuid references agency.account (id),
  withdrawn_at timestamptz,
  withdrawn_by uuid references agency.account (id),
  primary key (id, version),
  constraint message_template_two_people check (reviewed_by <> written_by),
  constraint message_template_reviewed_by_somebody check (state <> 'reviewed' or written_by is null or reviewed_by is not null),
  constraint message_template_withdrawn_whole check ((state = 'withdrawn') = (withdrawn_at is not null))
);
alter table agency.message_template enable row level security; alter table agency.message_template force row level security;
create policy message_template_owner on agency.message_template to lingkar_owner using (true) with check (true);
create policy message_template_read on agency.message_template for select to lingkar_app using ((select authn.account_id()) is not null);
create policy message_template_add on agency.message_template for insert to lingkar_app
  with check (written_by = authn.account_id() and state = 'written' and exists (select from authn.units_where_i_am('supervising')));
create policy message_template_change on agency.message_template for update to lingkar_app
  using (state <> 'withdrawn' and exists (select from authn.units_where_i_am('supervising')))
  with check (case state when 'reviewed' then reviewed_by = authn.account_id() else withdrawn_by = authn.account_id() end);
grant select, insert on agency.message_template to lingkar_app;
grant update (state, reviewed_at, reviewed_by, withdrawn_at, withdrawn_by) on agency.message_template to lingkar_app;

insert into agency.message_template (id, version, title, text, channels, automatic, state, written_at)
select ('00000000-0000-4044-8000-' || lpad(n::text, 12, '0'))::uuid, 1, title, words, channels, automatic, 'reviewed', '2026-11-01T00:00:00Z'
from (values
  (1, 'Menanyakan kabar', '{salam}, apa kabar? Kalau sempat, balas ya. {pengirim}', array['whatsapp', 'sms'], false),
  (2, 'Mengingatkan janji bertemu', '{salam}, jangan lupa janji kita hari {hari} pukul {jam}. Sampai nanti. {pengirim}', array['whatsapp', 'sms', 'email'], true),
  (3, 'Mengajak bertemu', '{salam}, bisa bertemu hari {hari} pukul {jam}? Balas ya atau tidak. {pengirim}', array['whatsapp', 'sms', 'email'], false),
  (4, 'Memindah janji bertemu', '{salam}, janji kita pindah ke hari {hari} pukul {jam}. Maaf ya. {pengirim}', array['whatsapp', 'sms', 'email'], false),
  (5, 'Meminta ditelepon', '{salam}, kalau sedang senggang, telepon ya. Tidak terburu-buru. {pengirim}', array['whatsapp', 'sms'], false),
  (6, 'Bertanya boleh menelepon', '{salam}, boleh menelepon hari {hari} pukul {jam}? Balas ya atau tidak. {pengirim}', array['whatsapp', 'sms', 'email'], false),
  (7, 'Berterima kasih sesudah bertemu', '{salam}, terima kasih sudah bertemu. Sampai jumpa lagi. {pengirim}', array['whatsapp', 'sms', 'email'], true),
  (8, 'Titipan siap diambil', '{salam}, titipannya sudah siap. Bisa diambil hari {hari} pukul {jam}. {pengirim}', array['whatsapp', 'sms', 'email'], false),
  (9, 'Mengajak wali berbincang', '{salam}, bisa mampir untuk berbincang hari {hari} pukul {jam}? Terima kasih. {pengirim}', array['whatsapp', 'sms', 'email', 'letter'], false),
  (10, 'Meminta waktu orang di sekolah', '{salam}, mohon waktu sebentar untuk berbincang hari {hari} pukul {jam}. Terima kasih. {pengirim}', array['whatsapp', 'email', 'letter'], false),
  (11, 'Surat kabar pendek', '{salam}. Semoga sehat selalu. Kalau ada waktu, kabari ya. Salam hangat, {pengirim}', array['letter', 'email'], false),
  (12, 'Membuka telepon', '{salam}, ini {pengirim}. Apa sekarang enak untuk mengobrol?', array['call'], false),
  (13, 'Membuka kunjungan', '{salam}, ini {pengirim}. Boleh mampir sebentar?', array['visit'], false)
) as shipped (n, title, words, channels, automatic);

create table casework.contact_person (
  id uuid primary key,
  case_file_id uuid not null references casework.case_file (id),
  kind text not null constraint contact_person_kind check (kind in ('child', 'carer', 'family', 'school', 'helper')),
  name vault.sealed,
  account_id uuid references agency.account (id),
  added_at timestamptz not null,
  added_by uuid not null references agency.account (id),
  constraint contact_person_in_file unique (case_file_id, id),
  constraint contact_person_named check ((kind = 'child') or name is not null)
);
create unique index contact_person_one_child on casework.contact_person (case_file_id) where kind = 'child';

create table casework.contact_rule (
  case_file_id uuid not null,
  person_id uuid not null,
  version integer not null,
  do_not_contact boolean not null,
  channels text[] not null,
  phone vault.sealed,
  email vault.sealed,
  post vault.sealed,
  readers vault.sealed,
  code_word vault.sealed,
  days text[] not null,
  windows text[] not null,
  zone text not null constraint contact_rule_zone check (zone in ('WIB', 'WITA', 'WIT')),
  may_leave_message boolean not null,
  identity text not null,
  confirmed_by text constraint contact_rule_confirmer check (confirmed_by in ('child', 'carer')),
  confirmed_on date,
  set_at timestamptz not null,
  set_by uuid not null references agency.account (id),
  primary key (person_id, version),
  constraint contact_rule_person_in_file foreign key (case_file_id, person_id) references casework.contact_person (case_file_id, id),
  -- nobody is reached on somebody else's word alone
  constraint contact_rule_confirmed check (do_not_contact or (confirmed_by is not null and confirmed_on is not null and cardinality(channels) > 0))
);
create index contact_rule_file on casework.contact_rule (case_file_id);

create table casework.message (
  id uuid primary key,
  case_file_id uuid not null,
  person_id uuid not null,
  rule_version integer not null,
  template_id uuid not null,
  template_version integer not null,
  channel text not null constraint message_channel check (channel in ('call', 'whatsapp', 'sms', 'email', 'letter', 'visit')),
  greeting text,
  on_day date,
  at_time text,
  identity text not null,
  state text not null constraint message_state check (state in ('planned', 'confirmed', 'sending', 'unknown', 'handed-over', 'unanswered',
    'wrong-number', 'failed', 'delivered', 'withdrawn')),
  reason text,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  -- when the sender looks at it next; null when it has nothing to do with it any more
  next_at timestamptz,
  -- set while it is being handed over: who finds it long ago knows that nobody knows
  taken_at timestamptz,
  tries integer not null default 0,
  prepared_at timestamptz not null,
  prepared_by uuid not null references agency.account (id),
  confirmed_at timestamptz,
  confirmed_by uuid references agency.account (id),
  settled_at timestamptz,
  settled_by uuid references agency.account (id),
  moved_at timestamptz not null,
  version integer not null default 1,
  constraint message_in_file unique (case_file_id, id),
  constraint message_person_in_file foreign key (case_file_id, person_id) references casework.contact_person (case_file_id, id),
  constraint message_rule foreign key (person_id, rule_version) references casework.contact_rule (person_id, version),
  constraint message_template foreign key (template_id, template_version) references agency.message_template (id, version),
  constraint message_window check (closes_at > opens_at),
  constraint message_settled_whole check ((settled_at is null) = (settled_by is null))
);
create index message_file on casework.message (case_file_id, prepared_at);
create index message_person on casework.message (person_id) where state in ('planned', 'confirmed', 'sending');
create index message_next on casework.message (next_at) where next_at is not null;

-- What happened to it, line by line. A callback that comes twice carries the same outside id and is one line.
create table casework.message_event (
  id uuid primary key default gen_random_uuid(),
  case_file_id uuid not null,
  message_id uuid not null,
  at timestamptz not null,
  state text not null,
  reason text,
  -- null: the sender, or what a gateway reported
  by_account uuid references agency.account (id),
  outside_id text,
  constraint message_event_in_file foreign key (case_file_id, message_id) references casework.message (case_file_id, id),
  constraint message_event_once unique (message_id, outside_id)
);
create index message_event_file on casework.message_event (case_file_id);

alter table casework.contact_person enable row level security; alter table casework.contact_person force row level security;
alter table casework.contact_rule enable row level security; alter table casework.contact_rule force row level security;
alter table casework.message enable row level security; alter table casework.message force row level security;
alter table casework.message_event enable row level security; alter table casework.message_event force row level security;
create policy contact_person_owner on casework.contact_person to lingkar_owner using (true) with check (true);
create policy contact_rule_owner on casework.contact_rule to lingkar_owner using (true) with check (true);
create policy message_owner on casework.message to lingkar_owner using (true) with check (true);
create policy message_event_owner on casework.message_event to lingkar_owner using (true) with check (true);
create policy contact_person_read on casework.contact_person for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K3'))));
create policy contact_rule_read on casework.contact_rule for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K3'))));
-- Who accompanies writes it, as with the safety plan: seeing K3 and writing K4 is what case worker and companion have in common.
create policy contact_person_add on casework.contact_person for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K3'))) and case_file_id = any (array(select casework.files_open('K4', true)))
    and added_by = authn.account_id());
create policy contact_rule_add on casework.contact_rule for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K3'))) and case_file_id = any (array(select casework.files_open('K4', true)))
    and set_by = authn.account_id());
create policy message_read on casework.message for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy message_add on casework.message for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and prepared_by = authn.account_id() and state in ('planned', 'confirmed')
    and confirmed_by is null and settled_by is null);
create policy message_move on casework.message for update to lingkar_app
  using (case_file_id = any (array(select casework.files_open('K11', true))))
  with check (case_file_id = any (array(select casework.files_open('K11', true))));
create policy message_event_read on casework.message_event for select to lingkar_app using (case_file_id = any (array(select casework.files_open('K11'))));
create policy message_event_add on casework.message_event for insert to lingkar_app
  with check (case_file_id = any (array(select casework.files_open('K11', true))) and by_account = authn.account_id());
grant select, insert on casework.contact_person, casework.contact_rule, casework.message, casework.message_event to lingkar_app;
grant update (state, reason, opens_at, closes_at, next_at, confirmed_at, confirmed_by, settled_at, settled_by, moved_at, version) on casework.message to lingkar_app;

-- The sender writes the trail in the name that stands here: nobody puts another's.
create function casework.sign_message() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.confirmed_by is distinct from old.confirmed_by and new.confirmed_by is distinct from authn.account_id()
     or new.settled_by is distinct from old.settled_by and new.settled_by is distinct from authn.account_id() then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger message_signed before update of confirmed_by, settled_by on casework.message for each row execute function casework.sign_message();

-- The purpose that must have been agreed to before somebody is contacted.
create function casework.contact_purpose(p_kind text) returns text language sql immutable set search_path = '' as $$
  select case p_kind when 'child' then 'CS01' when 'carer' then 'CS09' when 'family' then 'CS09' when 'school' then 'CS10' else 'CS03' end
$$;
-- The newest answer of each giver: one that says no counts, whatever another said.
create function casework.contact_agreement(p_case_file_id uuid, p_kind text, p_today date) returns text language sql stable set search_path = '' as $$
  select case when pg_catalog.count(*) = 0 then 'not-asked' when pg_catalog.bool_or(c.status <> 'GIVEN') then 'refused'
      when pg_catalog.bool_or(c.expires_on >= p_today) then 'given' else 'over' end
    from (select distinct on (c.given_by) c.status, c.expires_on from casework.consent c
      where c.case_file_id = p_case_file_id and c.purpose = casework.contact_purpose(p_kind) order by c.given_by, c.recorded_at desc) c
$$;
-- Whether a person of the file, known as a colleague, must not know about it. Asked by who is on the file.
create function casework.is_contact_kept_away(p_case_file_id uuid, p_account_id uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select casework.stand_as(p_case_file_id, array['case-worker', 'co-worker', 'supervisor', 'unit-head'])
    and exists (select from casework.denied d where d.case_file_id = p_case_file_id and d.account_id = p_account_id and d.lifted_at is null)
$$;

-- Stops what has not left. What is being handed over at this moment cannot be called back; its end is recorded as it comes.
create function casework.stop_messages(p_ids uuid[], p_reason text) returns void language plpgsql set search_path = '' as $$
begin
  with stopped as (update casework.message m set state = 'withdrawn', reason = p_reason, next_at = null, moved_at = now(), version = m.version + 1
      where m.id = any (p_ids) and (m.state in ('planned', 'confirmed') or (m.state = 'sending' and m.taken_at is null)) returning m.*)
  insert into casework.message_event (case_file_id, message_id, at, state, reason) select s.case_file_id, s.id, now(), s.state, s.reason from stopped s;
end $$;
create function casework.stop_for_denied() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform casework.stop_messages(array(select m.id from casework.message m join casework.contact_person p on p.id = m.person_id
    where m.case_file_id = new.case_file_id and p.account_id = new.account_id), 'kept-away');
  perform casework.stop_messages(array(select m.id from casework.message m
    where m.case_file_id = new.case_file_id and coalesce(m.confirmed_by, m.prepared_by) = new.account_id), 'sender-left');
  return null;
end $$;
create trigger denied_stops_messages after insert on casework.denied for each row execute function casework.stop_for_denied();
create function casework.stop_for_consent() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform casework.stop_messages(array(select m.id from casework.message m join casework.contact_person p on p.id = m.person_id
    where m.case_file_id = new.case_file_id and casework.contact_purpose(p.kind) = new.purpose), 'consent-ended');
  return null;
end $$;
create trigger consent_stops_messages after insert or update of status on casework.consent for each row when (new.status <> 'GIVEN')
  execute function casework.stop_for_consent();
create function casework.stop_for_rule() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform casework.stop_messages(array(select m.id from casework.message m
    where m.person_id = new.person_id and (new.do_not_contact or m.channel <> all (new.channels))), 'rule-changed');
  return null;
end $$;
create trigger contact_rule_stops_messages after insert on casework.contact_rule for each row execute function casework.stop_for_rule();
create function agency.stop_for_template() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform casework.stop_messages(array(select m.id from casework.message m where m.template_id = new.id), 'template-withdrawn');
  return null;
end $$;
create trigger message_template_stops_messages after update of state on agency.message_template for each row when (new.state = 'withdrawn')
  execute function agency.stop_for_template();

-- The sender acts outside every request: these three answer only where nobody is signed in, and only about messages whose moment has come.
create function casework.refuse_requests() returns void language plpgsql set search_path = '' as $$
begin
  if authn.asked() then raise exception 'not allowed' using errcode = '42501'; end if;
end $$;
-- The next message to look at, locked for this transaction, with everything the decision needs; the address of its one channel, sealed.
create function casework.next_message(p_at timestamptz, p_id uuid default null) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare m casework.message;
begin
  perform casework.refuse_requests();
  select * into m from casework.message x where case when p_id is null then x.next_at <= p_at else x.id = p_id end
    order by x.next_at, x.id limit 1 for update skip locked;
  if not found then return null; end if;
  return (select pg_catalog.jsonb_build_object('id', m.id, 'caseFileId', m.case_file_id, 'personId', m.person_id, 'channel', m.channel, 'state', m.state,
      'greeting', m.greeting, 'onDay', m.on_day, 'atTime', m.at_time, 'identity', m.identity, 'takenAt', m.taken_at, 'tries', m.tries,
      'sender', coalesce(m.confirmed_by, m.prepared_by), 'fileState', f.state, 'kind', p.kind,
      'isKeptAway', exists (select from casework.denied d where d.case_file_id = f.id and d.account_id = p.account_id and d.lifted_at is null),
      'agreement', casework.contact_agreement(f.id, p.kind, ((p_at at time zone 'UTC') + interval '7 hours')::date),
      'isErased', f.erased_at is not null,
      'senderStands', casework.is_in_reach(f.id, coalesce(m.confirmed_by, m.prepared_by)) and exists (select from casework.standing s
        join agency.appointment a on a.post_id = s.post_id and a.account_id = coalesce(m.confirmed_by, m.prepared_by) and a.from_at <= now() and a.until_at > now()
        where s.case_file_id = f.id and s.standing in ('case-worker', 'co-worker') and s.from_at <= now() and s.until_at > now()
          and (s.account_id is null or s.account_id = a.account_id)),
      'template', case when t.state = 'reviewed' then t.text end,
      'rule', pg_catalog.jsonb_build_object('version', r.version, 'doNotContact', r.do_not_contact, 'channels', r.channels, 'days', r.days, 'windows', r.windows,
        'zone', r.zone, 'mayLeaveMessage', r.may_leave_message, 'identity', r.identity, 'confirmedOn', r.confirmed_on,
        'addresses', pg_catalog.to_jsonb(array_remove(array[case when r.phone is not null then 'phone' end, case when r.email is not null then 'email' end,
          case when r.post is not null then 'post' end], null))),
      'address', case when m.state in ('confirmed', 'sending') then case m.channel when 'email' then r.email::text else r.phone::text end end)
    from casework.case_file f join casework.contact_person p on p.id = m.person_id
      join lateral (select x.* from casework.contact_rule x where x.person_id = m.person_id order by x.version desc limit 1) r on true
      join agency.message_template t on t.id = m.template_id and t.version = m.template_version
    where f.id = m.case_file_id);
end $$;
-- As before; the sender's lines carry the account in whose name a message leaves, because nobody is signed in then.
create function audit.record_of(p_account uuid, p_chain uuid, p_at timestamptz, p_action text, p_subject_kind text, p_subject_id uuid,
  p_compartments text[], p_purpose text, p_outcome text, p_command_id uuid) returns void
language plpgsql set search_path = '' as $$
declare v_line audit.line; v_head audit.head;
begin
  select * into v_head from audit.head where chain = p_chain for update;
  if not found then
    -- the first line of a chain: of two at once one lays the head, and both go on from it
    insert into audit.head values (p_chain, 0, ''::bytea) on conflict (chain) do nothing;
    select * into v_head from audit.head where chain = p_chain for update;
  end if;
  v_line := row(p_chain, v_head.seq + 1, p_at, p_account, p_action, p_subject_kind, p_subject_id,
    p_compartments, p_purpose, p_outcome, p_command_id, v_head.hash, ''::bytea, pg_catalog.pg_current_xact_id());
  v_line.hash := audit.line_hash(v_line);
  insert into audit.line select v_line.*;
  update audit.head set seq = v_line.seq, hash = v_line.hash where chain = p_chain;
end $$;
revoke execute on function audit.record_of(uuid, uuid, timestamptz, text, text, uuid, text[], text, text, uuid) from public;
create or replace function audit.record(p_chain uuid, p_at timestamptz, p_action text, p_subject_kind text, p_subject_id uuid,
  p_compartments text[], p_purpose text, p_outcome text, p_command_id uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform audit.record_of(authn.account_id(), p_chain, p_at, p_action, p_subject_kind, p_subject_id, p_compartments, p_purpose, p_outcome, p_command_id);
end $$;
-- What the sender decided about a message it holds. Settled ones never move again; taking an address out leaves its line in the trail.
create function casework.move_message(p_id uuid, p_state text, p_reason text, p_at timestamptz, p_next_at timestamptz, p_opens_at timestamptz,
  p_closes_at timestamptz, p_taken boolean, p_tried boolean, p_outside_id text default null) returns boolean
language plpgsql security definer set search_path = '' as $$
declare m casework.message;
begin
  perform casework.refuse_requests();
  select * into m from casework.message x where x.id = p_id for update;
  if not found or m.state in ('unanswered', 'wrong-number', 'failed', 'delivered', 'withdrawn') then return false; end if;
  -- nothing leaves in the name of somebody who did not say so
  if p_taken and m.state not in ('confirmed', 'sending') then return false; end if;
  if exists (select from casework.message_event e where e.message_id = p_id and e.outside_id = p_outside_id) then return false; end if;
  update casework.message x set state = p_state, reason = p_reason, next_at = p_next_at, opens_at = coalesce(p_opens_at, m.opens_at),
      closes_at = coalesce(p_closes_at, m.closes_at), taken_at = case when p_taken then p_at end, tries = m.tries + p_tried::integer, moved_at = p_at,
      version = m.version + (p_state <> m.state)::integer
    where x.id = p_id;
  if p_state <> m.state or p_outside_id is not null then
    insert into casework.message_event (case_file_id, message_id, at, state, reason, outside_id) values (m.case_file_id, p_id, p_at, p_state, p_reason, p_outside_id);
  end if;
  if p_taken and not p_tried then
    perform audit.record_of(coalesce(m.confirmed_by, m.prepared_by), m.case_file_id, p_at, 'contact.send-message', 'case-file', m.case_file_id, array['K3', 'K11'], 'accompany', 'accepted', null);
  end if;
  return true;
end $$;
create function casework.next_message_at() returns timestamptz
language plpgsql stable security definer set search_path = '' as $$
begin
  perform casework.refuse_requests();
  return (select min(m.next_at) from casework.message m where m.next_at is not null);
end $$;

revoke execute on function casework.contact_purpose(text), casework.contact_agreement(uuid, text, date), casework.is_contact_kept_away(uuid, uuid),
  casework.stop_messages(uuid[], text), casework.stop_for_denied(), casework.stop_for_consent(), casework.stop_for_rule(), agency.stop_for_template(),
  casework.sign_message(), casework.refuse_requests(), casework.next_message(timestamptz, uuid),
  casework.move_message(uuid, text, text, timestamptz, timestamptz, timestamptz, timestamptz, boolean, boolean, text), casework.next_message_at() from public;
grant execute on function casework.contact_purpose(text), casework.contact_agreement(uuid, text, date), casework.is_contact_kept_away(uuid, uuid),
  casework.next_message(timestamptz, uuid), casework.move_message(uuid, text, text, timestamptz, timestamptz, timestamptz, timestamptz, boolean, boolean, text),
  casework.next_message_at() to lingkar_app;
