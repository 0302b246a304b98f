-- An index of the acts on proposals and decisions.

create table decisions.proposal (
  id        text    primary key,
  title     jsonb   not null,
  body      text,            -- null: the member states as such
  stage     text    not null,
  round     integer not null default 0,
  expires   timestamptz,     -- of the round that is open
  entered   timestamptz not null,
  effect_kind  text,         -- what its adoption authorises
  effect_about jsonb
);

create index proposal_stage on decisions.proposal (stage, expires);

create table decisions.decision (
  id              text    primary key,
  registry_number text    not null unique,
  body            text,
  body_number     text,
  number_key      text,
  adopted         text    not null,  -- a day, a month or a year, as far as it is known
  earliest        date    not null,
  latest          date    not null,
  title           jsonb   not null,
  search_key      text    not null,
  announced       timestamptz not null,
  past            boolean not null,
  effect          text    not null
);

create index decision_latest on decisions.decision (latest desc, registry_number);
create unique index decision_body_number
  on decisions.decision (body, (extract(year from latest)), number_key)
  where number_key is not null;

-- Working papers: what lies in the letterbox, and what a state drafts for itself. Not made from acts.

create table decisions.arrival (
  id        uuid    primary key,
  person    text    not null,
  key       text    not null,
  proposal  text    not null,
  content   bytea   not null,
  arrived   timestamptz not null,
  taken     bigint,          -- the sequence of the act that records it; null while it waits
  unique (person, key)
);

create index arrival_waiting on decisions.arrival (proposal, arrived) where taken is null;

comment on table decisions.arrival is
  'answers with the moment of their arrival, before they are judged; not made from acts';

create table decisions.draft (
  proposal text not null,
  state    text not null,
  kind     text not null,
  words    jsonb not null,
  editor   text not null,
  edited   timestamptz not null,
  primary key (proposal, state)
);

comment on table decisions.draft is
  'what a state drafts for itself; nobody else may read it; not made from acts';

create table decisions.reminder (
  about   text    not null,
  person  uuid    not null,
  taken   boolean not null,
  written timestamptz not null,
  primary key (about, person)
);

comment on table decisions.reminder is
  'to whom was written that an answer is awaited; not made from acts';
