-- 発行処理の分担: the work of a step of a run is divided by roll key; each part remembers how far it came.

create table run_part (
  id         bigint      primary key,
  insurer    varchar(8)  not null references insurer,
  run_id     bigint      not null references run,
  step       varchar(12) not null,
  part       integer     not null,
  -- The last roll key that belongs to it; null = to the end of the roll.
  until_key  varchar(50),
  total      bigint      not null,
  processed  bigint      not null,
  last_key   varchar(50) not null,
  finished   boolean     not null,
  failure    varchar(300),
  version    integer     not null,
  constraint run_part_once unique (run_id, step, part)
);

-- What a run that was under way had done stands in its one part.
insert into run_part
  select id, insurer, id, state, 1, null, total, processed, last_key, false, failure, 0
  from run where state in ('DECIDING', 'ISSUING');

alter table run add column paused boolean default false not null;
alter table run add column rules_version integer;
-- Since when the step goes on without a stop, and how many were done by then: the rate is reckoned from here.
alter table run add column pace_since timestamp with time zone;
alter table run add column pace_done bigint default 0 not null;
alter table run drop column last_key;
alter table run drop column failure;
