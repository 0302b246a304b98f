-- An index of the acts of membership: the names and standings of each state, from a day on.
create table membership.state_name (
  state         text   not null,
  sequence      bigint not null,
  valid_from    date   not null,
  alpha3        text   not null,
  numeric_code  text   not null,
  short_name    jsonb  not null,
  long_name     jsonb  not null,
  long_after_of jsonb  not null,
  source        jsonb  not null,
  primary key (state, sequence)
);

create table membership.standing (
  state             text    not null,
  sequence          bigint  not null,
  valid_from        date    not null,
  standing          text,            -- null: the standing ended
  decision          jsonb   not null,
  memorandum_date   text,            -- as far as it is known
  memorandum_source jsonb,           -- null: the procedure had no such step
  merged            text,
  note              jsonb,
  primary key (state, sequence)
);
