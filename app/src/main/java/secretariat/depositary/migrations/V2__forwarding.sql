-- Copies on their way to their recipients: made from acts alone, and made again by the audit.

-- One row for each copy that somebody receives, from the moment it is due.
create table depositary.forwarding (
  document text not null,
  recipient text not null,
  request text not null default '',
  place integer not null,
  name jsonb,
  reason text not null,
  due_on date,
  ordered_by text,
  ordered_as text,
  copy_sequence bigint,
  copy_number text,
  note_number text,
  dispatched_on date,
  dispatched_by text,
  failed_on date,
  delivered_on date,
  delivered_by text,
  acknowledged_on date,
  defect_on date,
  primary key (document, recipient, request)
);

comment on column depositary.forwarding.request is
  'empty for the first copy of a recipient; else the act that asked for a further copy';

create index forwarding_open on depositary.forwarding (due_on, document) where delivered_on is null;
create index forwarding_recipient on depositary.forwarding (recipient, document);
create index forwarding_to_make on depositary.forwarding (document) where copy_sequence is null;

-- The numbers of covering notes; none is used twice.
create table depositary.covering_note (
  number text primary key,
  document text not null,
  copy_number text not null
);

-- How each recipient wishes to receive, by the address that it notified.
create table depositary.notified_address (
  recipient text not null,
  sequence bigint not null,
  valid_from date not null,
  means text not null,
  address uuid,
  primary key (recipient, sequence)
);

-- The addresses themselves stand outside the acts, which carry only their random ids.
create table depositary.address_book (
  id uuid primary key,
  words text not null
);

comment on table depositary.address_book is 'not made from acts';

-- What went wrong with making or sending a copy, until it succeeds.
create table depositary.forwarding_trouble (
  document text not null,
  recipient text not null,
  rule text not null,
  arguments text[] not null,
  since timestamptz not null,
  latest timestamptz not null,
  attempts integer not null,
  primary key (document, recipient)
);

comment on table depositary.forwarding_trouble is 'working notes, not made from acts';

-- Who was reminded of what, so that nobody is reminded twice.
create table depositary.reminder (
  document text not null,
  last_day date not null,
  days integer not null,
  outstanding integer not null,
  reminded timestamptz not null,
  primary key (document, last_day, days)
);

comment on table depositary.reminder is 'working notes, not made from acts';
