-- An index of the acts on terms of office: for whom, and the steps taken.
create table offices.term (
  term          text not null primary key,
  office        text not null,
  role          text not null,
  person        uuid not null,
  state         text not null,
  post          text,
  department    text,
  foreseen_from date,
  foreseen_until date
);
create index term_by_office on offices.term (office);
create index term_by_person on offices.term (person);

create table offices.step (
  term       text   not null,
  sequence   bigint not null,
  milestone  text   not null,
  effective  date   not null,
  known_date text,               -- as far as it is known, where that is not the day
  taken_by   text,
  detail     text,
  source     jsonb,
  primary key (term, sequence)
);

-- The order in which states take their turn, each as a decision approved it.
create table offices.cycle (
  office     text   not null,
  sequence   bigint not null,
  valid_from date   not null,
  states     text   not null,    -- codes in their order, joined by spaces
  body       text   not null,
  number     text,
  decided_on date   not null,
  primary key (office, sequence)
);

-- How many officials' posts are each state's, from a day on.
create table offices.quota (
  decision   text   not null,
  valid_from date   not null,
  recorded   timestamptz not null,
  state      text   not null,
  posts      integer not null check (posts >= 0),
  method     text   not null,
  body       text   not null,
  number     text,
  decided_on date   not null,
  primary key (decision, state)
);

-- Persons, outside the acts: plain rows that may be put right and erased. Not an index.
create table offices.person (
  id        uuid primary key,
  name      jsonb not null,
  biography jsonb not null,
  erased    boolean not null default false,
  changed   timestamptz not null default now()
);
