-- An index of the acts on questions where sources disagree.
create table sources.question (
  question text  primary key,
  about    text  not null,
  words    jsonb not null,
  adopted  text,            -- the code of the claim taken for the fact
  why      jsonb
);

create table sources.claim (
  question   text   not null,
  sequence   bigint not null,
  claim      text   not null,
  says       jsonb  not null,
  place      text,          -- what somebody holds by this claim
  held_from  date,
  held_until date,          -- the first day on which it was no longer held
  source     jsonb  not null,
  primary key (question, sequence),
  unique (question, claim)
);
