-- An account cannot close while a post it was the last to hold still owes its area something: the promise goes to a successor first (S117, S118, G-17).
create function agency.promises_left(p_account uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return agency.in_my_care(p_account) and agency.leaves_promises(p_account);
end $$;

create or replace function agency.close_account(p_account uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform from agency.account where id = p_account for update;
  perform agency.refuse_stranger(agency.in_my_care(p_account) and p_account <> authn.account_id());
  -- asked by duty, not by files: the answer tells nothing about any child
  if exists (select from agency.appointment t join agency.post p on p.id = t.post_id join authn.role_rule r on r.role = p.role and r.standing = 'intake-officer'
      where t.account_id = p_account and t.until_at > now()) then
    raise exception 'the post goes to somebody else first' using errcode = '23514', constraint = 'account_without_files';
  end if;
  if casework.owes_handover(p_account) then
    raise exception 'the hand-over is not finished' using errcode = '23514', constraint = 'account_handed_over';
  end if;
  if agency.leaves_promises(p_account) then
    raise exception 'a promise to the area has no holder' using errcode = '23514', constraint = 'account_without_promises';
  end if;
  delete from agency.appointment where account_id = p_account and from_at > now();
  update agency.appointment set until_at = now() where account_id = p_account and until_at > now();
  update agency.account set closed_at = now() where id = p_account and closed_at is null;
  perform authn.void_codes(p_account);
  perform authn.end_every_way_in(p_account);
end $$;
revoke execute on function agency.promises_left(uuid) from public;
grant execute on function agency.promises_left(uuid) to lingkar_app;
