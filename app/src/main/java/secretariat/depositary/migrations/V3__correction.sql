-- Errors put right: made from acts alone, and made again by the audit.

-- Procès-verbaux and corrigenda, of a text or of one copy.
create table depositary.rectification (
  document text not null,
  sequence bigint not null,
  number text not null unique,
  language text,
  replaced text,
  copy_sequence bigint,
  recorded timestamptz not null,
  primary key (document, sequence)
);

comment on column depositary.rectification.replaced is
  'the SHA-256 of the file with the error; it is kept, and not deposited again';

create index rectification_replaced on depositary.rectification (replaced);

-- What was stated of the standing of each certified copy, by the SHA-256 of its file.
create table depositary.copy_standing (
  token text not null,
  sequence bigint not null,
  sha256 text not null,
  standing text not null,
  named boolean not null,
  superseded_by text,
  stated_on date not null,
  recorded timestamptz not null,
  primary key (token, sequence)
);

comment on column depositary.copy_standing.token is
  'random, unguessable: who has it has the copy or was given it';

create index copy_standing_file on depositary.copy_standing (sha256, recorded desc);

-- Corrections as they were proposed, and how far each has come.
create table depositary.correction (
  id text primary key,
  document text not null,
  language text not null,
  ground text not null,
  stage text not null,
  proposed_on date not null,
  last_day date,
  proposer text not null
);

create index correction_document on depositary.correction (document, language);
create index correction_open on depositary.correction (last_day) where stage = 'open';

-- To whom a proposal of correction is addressed.
create table depositary.correction_addressee (
  correction text not null,
  place integer not null,
  recipient text not null,
  objected_on date,
  primary key (correction, recipient)
);

create index correction_recipient on depositary.correction_addressee (recipient, correction);

-- What of a correction was communicated to whom: the proposal, an objection, the outcome.
create table depositary.correction_notice (
  correction text not null,
  about bigint not null,
  recipient text not null,
  means text not null,
  sent_on date not null,
  primary key (correction, about, recipient)
);
