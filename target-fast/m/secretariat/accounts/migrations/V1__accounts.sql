-- Persons: the personal data that acts only point to.
create table accounts.persons (
  id uuid primary key,
  sign_in_name text not null,
  -- the sign-in name as it is matched: made by Java (NFKC, case folded), never by the database
  sign_in_key text not null unique,
  name_en text not null default '',
  name_ru text not null default '',
  name_zh text not null default '',
  email text,
  added timestamptz not null,
  -- made by an evaluation start; a production start refuses to serve beside such
  evaluation boolean not null default false
);

-- Which capacities a person holds: an index, made from the acts capacity-granted and
-- capacity-ended and from nothing else. A period that was ended before it began is not held at all.
create table accounts.appointments (
  person uuid not null,
  sequence bigint not null,
  office text not null,
  behalf text not null,
  valid_from date not null,
  valid_until date,
  primary key (person, sequence)
);
create index appointments_by_office on accounts.appointments (office, behalf);

create table accounts.credentials (
  person uuid primary key references accounts.persons,
  password_hash text not null,
  set_at timestamptz not null
);

create table accounts.one_time_links (
  hash bytea primary key,
  person uuid not null references accounts.persons,
  issued timestamptz not null,
  expires timestamptz not null,
  used timestamptz
);
create index one_time_links_by_person on accounts.one_time_links (person);

create table accounts.tokens (
  id uuid primary key,
  hash bytea not null unique,
  person uuid not null references accounts.persons,
  office text not null,
  behalf text not null,
  label text not null,
  issued timestamptz not null,
  revoked timestamptz
);
create index tokens_by_person on accounts.tokens (person);

-- Attempts to sign in, by the hash of what is counted (an address, an account, both).
create table accounts.sign_in_attempts (
  hash bytea primary key,
  since timestamptz not null,
  count integer not null
);
create index sign_in_attempts_by_since on accounts.sign_in_attempts (since);

-- What was already done under a key, so that a request that arrives twice is done once.
create table accounts.requests_done (
  person text not null,
  route text not null,
  key text not null,
  request bytea not null,
  outcome text not null,
  done timestamptz not null,
  primary key (person, route, key)
);
