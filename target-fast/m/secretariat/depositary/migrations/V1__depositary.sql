-- The depositary's index tables: made from acts alone, and made again by the audit.

create table depositary.document (
  id text primary key,
  receipt_number text not null unique,
  received_on date not null,
  received_title_ru text,
  received_title_zh text,
  received_title_en text,
  stage text not null check (stage in ('received', 'deposited')),
  classification text not null,
  registry_number text unique,
  title_ru text,
  title_zh text,
  title_en text,
  kind text,
  body text,
  body_number text,
  adopted_on date,
  depositary text,
  deposited timestamptz,
  depositor text,
  match_key text not null default ''
);

comment on column depositary.document.match_key is
  'numbers and titles folded for search, made in Java';

-- A body's own number is unique within its year.
create unique index document_body_number
  on depositary.document (body, (extract(year from adopted_on)), body_number)
  where body_number is not null;

create index document_received on depositary.document (stage, received_on);
create index document_deposited on depositary.document (classification, deposited desc);

-- The same bytes are deposited once.
create table depositary.deposited_text (
  document text not null references depositary.document (id),
  language text not null,
  authentic boolean not null,
  sha256 text not null unique,
  pages integer not null,
  primary key (document, language)
);

create table depositary.collation (
  document text not null references depositary.document (id),
  language text not null,
  person text not null,
  recorded timestamptz not null,
  primary key (document, language)
);

create table depositary.copy (
  document text not null references depositary.document (id),
  sequence bigint not null,
  copy_number text not null unique,
  recipient text not null,
  sha256 text not null unique,
  certifier text not null,
  recorded timestamptz not null,
  primary key (document, sequence)
);

create index copy_recipient on depositary.copy (recipient, recorded desc);

create table depositary.delegation (
  id text primary key,
  officer text not null,
  from_day date not null,
  until_day date,
  instrument text not null
);

create index delegation_officer on depositary.delegation (officer, from_day);

-- Working papers, which are not acts: drafts of deposits, edited until a second reader deposits.
create table depositary.draft (
  document text primary key,
  drafter text not null,
  version integer not null,
  content bytea not null,
  ready boolean not null,
  edited timestamptz not null
);

comment on table depositary.draft is 'working papers, not made from acts';
