-- The eraser may delete an opening only after the act that says so was recorded, and never the
-- opening of an act on the log or on an erasure. This holds for openings one by one; the guard of
-- V1 still refuses every change by anybody else.

create function register.require_recorded_erasure() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (
      select from register.entry e
      join register.opening o on o.subject = e.subject and o.sequence = e.sequence
      where e.kind = 'opening-erased'
        and convert_from(o.canonical, 'UTF8')::jsonb -> 'content' ->> 'erased'
          = old.subject || '/' || old.sequence)
    and old.subject not like 'log/%'
    and old.subject not like 'erasure/%'
  then
    return old;
  end if;
  raise exception 'The opening of %/% is not erased: no act records a decision to erase it.',
    old.subject, old.sequence
    using errcode = 'restrict_violation';
end
$$;

revoke all on function register.require_recorded_erasure() from public;

create trigger only_under_a_decision before delete on register.opening
  for each row execute function register.require_recorded_erasure();
