-- 印刷点検: what of the members' names and addresses would not come out on paper. Findings are kept until the next check.
create table print_check (
  id          bigint      primary key,
  insurer     varchar(8)  not null references insurer,
  as_of       date        not null,
  state       varchar(10) not null,
  total       bigint      not null,
  processed   bigint      not null,
  last_key    varchar(50) not null,
  failure     varchar(300),
  covered     bigint      not null,
  characters  bigint      not null,
  stopped     bigint      not null,
  started_by  varchar(60) not null,
  started_at  timestamp with time zone not null,
  finished_at timestamp with time zone,
  version     integer     not null
);
create index print_check_by_time on print_check (insurer, id);

create table print_finding (
  id        bigint       primary key,
  insurer   varchar(8)   not null references insurer,
  check_id  bigint       not null references print_check,
  member_id bigint       not null references member,
  roll_key  varchar(50)  not null,
  item      varchar(20)  not null,
  trouble   varchar(20)  not null,
  found     varchar(400) not null,
  missing   varchar(4000) not null,
  mend      varchar(400),
  room      integer,
  version   integer      not null
);
create index print_finding_by_key on print_finding (check_id, roll_key);
