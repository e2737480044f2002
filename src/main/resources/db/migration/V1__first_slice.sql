-- 資格: everything that belongs to an insurer begins its keys with the insurer. Written for H2 (PostgreSQL mode) and
-- PostgreSQL alike.

create sequence row_id start with 1000 increment by 500;

create table insurer (
  number           varchar(8)   primary key,
  kind             varchar(20)  not null,
  name             varchar(100) not null,
  postal_code      varchar(7)   not null,
  address          varchar(200) not null,
  phone            varchar(20)  not null
);

create table document_policy (
  insurer                   varchar(8) not null references insurer,
  from_day                  date       not null,
  until_day                 date,
  issue_to_all              boolean    not null,
  end_kind                  varchar(10) not null check (end_kind in ('YEARS', 'FIXED', 'CYCLE')),
  end_value                 varchar(10) not null,
  ratio_reassessed          boolean    not null,
  residence_limit_next_day  boolean    not null,
  petition_months           integer,
  latter_stage_age          integer    not null,
  sex_on_back               boolean    not null,
  horizon_months            integer    not null,
  primary key (insurer, from_day)
);

create table account (
  name          varchar(60)  primary key,
  display_name  varchar(100) not null,
  password_hash varchar(300) not null,
  role          varchar(20)  not null,
  insurer       varchar(8)   references insurer
);

create table access_token (
  hash       varchar(64) primary key,
  account    varchar(60) not null references account,
  expires_at timestamp with time zone not null
);

create table data_import (
  id          bigint       primary key,
  insurer     varchar(8)   not null references insurer,
  kind        varchar(20)  not null,
  good_rows_only boolean   not null,
  file_name   varchar(200) not null,
  encoding    varchar(20)  not null,
  sha256      varchar(64)  not null,
  state       varchar(20)  not null,
  total       bigint       not null,
  processed   bigint       not null,
  added       bigint       not null,
  changed     bigint       not null,
  unchanged   bigint       not null,
  refused     bigint       not null,
  refusal     varchar(1000),
  columns     varchar(2000),
  started_by  varchar(60)  not null,
  created_at  timestamp with time zone not null,
  finished_at timestamp with time zone,
  version     integer      not null
);
create index data_import_by_time on data_import (insurer, id);

create table import_problem (
  id          bigint       primary key,
  insurer     varchar(8)   not null,
  import_id   bigint       not null references data_import,
  line        bigint       not null,
  column_name varchar(60)  not null,
  found       varchar(200) not null,
  code        varchar(20)  not null,
  args        varchar(1000) not null,
  cells       varchar(10000) not null,
  version     integer      not null
);
create index import_problem_by_line on import_problem (import_id, line, id);

create table member (
  id                bigint       primary key,
  insurer           varchar(8)   not null references insurer,
  symbol            varchar(20)  not null,
  number            varchar(20)  not null,
  branch            varchar(2)   not null,
  roll_key          varchar(50)  not null,
  name              varchar(200) not null,
  kana              varchar(300) not null,
  birth_date        date         not null,
  sex               varchar(10)  not null,
  postal_code       varchar(7)   not null,
  address           varchar(400) not null,
  relation          varchar(10)  not null,
  copayment_ratio   varchar(10),
  residence_limit   date,
  special_care      boolean      not null,
  self_info_blocked boolean      not null,
  graduation_day    date,
  handbook_until    date,
  import_id         bigint,
  version           integer      not null,
  constraint member_roll_key unique (insurer, roll_key)
);
create index member_by_kana on member (insurer, kana);
create index member_by_number on member (insurer, number);
create index member_by_name on member (insurer, name);
create index member_by_birth on member (insurer, birth_date);

create table coverage (
  id            bigint      primary key,
  insurer       varchar(8)  not null,
  member_id     bigint      not null references member,
  from_day      date        not null,
  until_day     date,
  loss_reason   varchar(20),
  employer_code varchar(40) not null,
  voluntary     boolean     not null,
  import_id     bigint,
  version       integer     not null,
  constraint coverage_start unique (member_id, from_day),
  constraint coverage_order check (until_day is null or until_day > from_day)
);

create table card_status (
  id              bigint      primary key,
  insurer         varchar(8)  not null,
  member_id       bigint      not null references member,
  as_of           date        not null,
  card            varchar(20) not null,
  cert_serial     varchar(40),
  cert_expires_on date,
  cert_revoked_on date,
  registration    varchar(20) not null,
  registered_on   date,
  channel         varchar(20),
  import_id       bigint,
  version         integer     not null,
  constraint card_status_day unique (member_id, as_of)
);
create index card_status_by_day on card_status (insurer, as_of);

create table petition (
  id              bigint      primary key,
  insurer         varchar(8)  not null references insurer,
  receipt_number  varchar(40) not null,
  received_on     date        not null,
  member_id       bigint      not null references member,
  kind            varchar(20) not null,
  reason          varchar(20),
  state           varchar(20) not null,
  document_until  date,
  import_id       bigint,
  version         integer     not null,
  constraint petition_receipt unique (insurer, receipt_number)
);
create index petition_by_member on petition (member_id);

create table run (
  id           bigint      primary key,
  insurer      varchar(8)  not null references insurer,
  as_of        date        not null,
  horizon      date        not null,
  simulated    boolean     not null,
  state        varchar(20) not null,
  total        bigint      not null,
  processed    bigint      not null,
  last_key     varchar(50) not null,
  issued_on    date,
  started_by   varchar(60) not null,
  issued_by    varchar(60),
  started_at   timestamp with time zone not null,
  decided_at   timestamp with time zone,
  finished_at  timestamp with time zone,
  failure      varchar(300),
  version      integer     not null
);
create index run_by_time on run (insurer, id);

create table document (
  id                bigint      primary key,
  insurer           varchar(8)  not null references insurer,
  document_number   varchar(30) not null unique,
  kind              varchar(12) not null,
  member_id         bigint      not null references member,
  -- The member while the document is the one in force, else null: nobody ever holds two.
  live_member_id    bigint      unique references member,
  run_id            bigint      references run,
  reason            varchar(40) not null,
  issued_on         date        not null,
  valid_until       date,
  mailing_held      boolean     not null,
  state             varchar(12) not null,
  ended_on          date,
  roll_key          varchar(50) not null,
  employer_code     varchar(40) not null,
  postal_code       varchar(7)  not null,
  printed_items     varchar(64) not null,
  sheet             varchar(20000) not null,
  version           integer     not null
);
create unique index document_once_per_run on document (run_id, member_id);
create index document_by_member on document (member_id);

create table document_event (
  id          bigint      primary key,
  insurer     varchar(8)  not null,
  document_id bigint      not null references document,
  happened_at timestamp with time zone not null,
  event       varchar(12) not null,
  event_day   date        not null,
  actor       varchar(60) not null,
  run_id      bigint,
  note        varchar(300) not null,
  version     integer     not null
);
create index document_event_by_document on document_event (document_id, id);

create table document_counter (
  insurer     varchar(8)  not null references insurer,
  kind        varchar(12) not null,
  last_number bigint      not null,
  primary key (insurer, kind)
);

create table decision (
  insurer       varchar(8)  not null,
  run_id        bigint      not null references run,
  roll_key      varchar(50) not null,
  member_id     bigint      not null references member,
  symbol        varchar(20) not null,
  number        varchar(20) not null,
  branch        varchar(2)  not null,
  name          varchar(200) not null,
  document      varchar(12) not null,
  reason        varchar(40) not null,
  valid_until   date,
  action        varchar(10) not null,
  basis         varchar(300) not null,
  outcome       varchar(12),
  document_id   bigint      references document,
  primary key (run_id, roll_key)
);
create index decision_by_kind on decision (run_id, document, reason, roll_key);
create index decision_by_action on decision (run_id, action, roll_key);
