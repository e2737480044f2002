-- 確認・承認・取消: what a run came out with beside the run before, who looked at it, who approved it, and who took it back.

alter table run add column by_machine boolean default false not null;
update run set by_machine = true where started_by in (select name from account where role = 'SYSTEM');
-- What was wrong with the data when it began.
alter table run add column findings varchar(8000);

create table run_comparison (
  id            bigint      primary key,
  insurer       varchar(8)  not null references insurer,
  run_id        bigint      not null unique references run,
  -- Null = there was none before.
  before_run_id bigint      references run,
  outliers      varchar(20000) not null,
  version       integer     not null
);

create table run_difference (
  id            bigint      primary key,
  insurer       varchar(8)  not null references insurer,
  run_id        bigint      not null references run,
  -- Null = the member was not in the run before.
  reason_before varchar(40),
  action_before varchar(10),
  reason_after  varchar(40) not null,
  action_after  varchar(10) not null,
  members       bigint      not null,
  version       integer     not null
);
create index run_difference_by_run on run_difference (run_id);

create table run_sample (
  id            bigint      primary key,
  insurer       varchar(8)  not null references insurer,
  run_id        bigint      not null references run,
  position      integer     not null,
  difference_id bigint      not null references run_difference,
  roll_key      varchar(50) not null,
  unusual       boolean     not null,
  mark          varchar(10),
  marked_by     varchar(60),
  marked_at     timestamp with time zone,
  version       integer     not null,
  constraint run_sample_once unique (run_id, roll_key)
);

create table run_approval (
  id          bigint      primary key,
  insurer     varchar(8)  not null references insurer,
  run_id      bigint      not null unique references run,
  approved_by varchar(60) not null,
  approved_at timestamp with time zone not null,
  by_machine  boolean     not null,
  seen        varchar(64),
  note        varchar(1000) not null,
  undone_by   varchar(60),
  undone_at   timestamp with time zone,
  undone_why  varchar(1000),
  version     integer     not null
);
