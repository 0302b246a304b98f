-- An organisation has names but no codes of ISO 3166-1.
alter table membership.state_name alter column alpha3 drop not null;
alter table membership.state_name alter column numeric_code drop not null;

-- What each act changes in a standing. Until now an act either granted one or ended it.
alter table membership.standing add column effect text not null default 'granted';
update membership.standing set effect = 'ended' where standing is null;
alter table membership.standing alter column effect drop default;

-- The last day of a guest, the day of a withdrawal, the day of a memorandum.
alter table membership.standing add column day date;

create index standing_by_day on membership.standing (valid_from);
create index state_name_by_day on membership.state_name (valid_from);

-- The steps of accessions; the newest step of a state tells whether one is under way.
create table membership.accession (
  state      text   not null,
  sequence   bigint not null,
  valid_from date   not null,
  step       text   not null,
  primary key (state, sequence)
);
