-- An index of the acts on bodies: what each is and may do, from a day on.
create table bodies.body (
  body       text    not null,
  sequence   bigint  not null,
  valid_from date    not null,
  rank       integer not null,
  part_of    text,
  since      text,              -- as far as it is known
  numbering  text,
  name       jsonb   not null,
  short_name jsonb   not null,
  source     jsonb   not null,
  primary key (body, sequence)
);

create table bodies.power (
  body       text    not null,
  sequence   bigint  not null,
  valid_from date    not null,
  allowed    boolean not null,
  deed       text    not null,
  object     text    not null,
  source     jsonb   not null,
  primary key (body, sequence)
);
