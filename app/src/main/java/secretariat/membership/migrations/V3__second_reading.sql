-- What one official has laid before a second reader: acts on standings that cannot be taken back.
create table membership.laid (
  id        uuid  not null primary key,
  code      text  not null,
  deed      text  not null,
  effective date  not null,
  content   bytea not null,     -- the act as it would be recorded, canonically
  entered   text  not null,     -- the fields of the form, as JSON
  person    text  not null,
  laid      timestamptz not null,
  unique (code, deed, effective, content, person)
);

comment on table membership.laid is
  'papers laid before a second reader; gone when they are recorded or set aside; not made from acts';
