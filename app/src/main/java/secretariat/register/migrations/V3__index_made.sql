-- At which migrations the index tables were last made from the acts. The newest row counts; a start
-- that finds others makes the tables again.

create table register.index_made (
  made timestamptz primary key default clock_timestamp(),
  migrations text not null
);

create trigger never_changed before update or delete or truncate on register.index_made
  for each statement execute function register.refuse_change();
