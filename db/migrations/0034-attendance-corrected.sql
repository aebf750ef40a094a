-- A wrong line of a course's list is struck and stays to be seen; the right one stands beside it and names it. A struck line counts for nothing:
-- its certificate ends with it, and with that the TPKS training (UU 12/2022 art. 26(3)).
alter table agency.course_attendance
  add column struck_at timestamptz,
  add column struck_by uuid references agency.account (id),
  add column corrects uuid references agency.course_attendance (id),
  add constraint course_attendance_struck_whole check ((struck_at is null) = (struck_by is null)),
  add constraint course_attendance_struck_counts_not check (struck_at is null or not counts_as_tpks),
  add constraint course_attendance_not_struck_by_oneself check (struck_by is null or struck_by is distinct from account_id);
create unique index course_attendance_corrects on agency.course_attendance (corrects) where corrects is not null;
drop index agency.course_attendance_person;
create unique index course_attendance_person on agency.course_attendance (account_id, course_id) where account_id is not null and struck_at is null;

create policy course_attendance_strike on agency.course_attendance for update to lingkar_app
  using (organiser_post_id = any (array(select authn.my_posts())) and struck_at is null)
  with check (organiser_post_id = any (array(select authn.my_posts())) and struck_by = (select authn.account_id()) and not counts_as_tpks);
grant update (struck_at, struck_by) on agency.course_attendance to lingkar_app;
