-- Differences between a state and the depositary: made from acts alone, and made again by the audit.
create table depositary.difference (
  id text primary key,
  document text not null,
  state text not null,
  received_on date not null,
  stage text not null
);

create index difference_document on depositary.difference (document);
create index difference_open on depositary.difference (received_on) where stage in ('received', 'brought');

-- Whom a difference concerns: the state itself, and the states to whose attention it was brought.
create table depositary.difference_state (
  difference text not null,
  state text not null,
  primary key (state, difference)
);
