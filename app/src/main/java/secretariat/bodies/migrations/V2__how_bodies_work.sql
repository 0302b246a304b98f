-- What else an act makes true of a body from a day on: name, seat, regulation, who sits, who chairs.
create table bodies.fact (
  body       text   not null,
  sequence   bigint not null,
  valid_from date   not null,
  kind       text   not null,   -- of the act
  content    jsonb  not null,   -- as the act has it
  primary key (body, sequence)
);
