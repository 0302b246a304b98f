-- Letters that cover what is communicated to a state on paper: made from acts alone. Their numbers
-- run in one series with those of the notes that cover copies.
create table depositary.covering_letter (
  number text primary key,
  about text not null,
  place bigint not null,
  recipient text not null,
  issued_on date not null,
  unique (about, place, recipient)
);

comment on column depositary.covering_letter.about is
  'the subject whose act is communicated, such as correction/…; the act has this place';
