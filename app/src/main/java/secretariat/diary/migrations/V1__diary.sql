-- The table of db-scheduler 16.7, as its documentation gives it for PostgreSQL.

create table diary.duty (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

comment on table diary.duty is 'what is still to be done; not made from acts';

create index duty_execution_time on diary.duty (execution_time);
create index duty_last_heartbeat on diary.duty (last_heartbeat);
