-- 履歴: every statement about a member knows by what it became known; what a correction replaced is kept.

create table source (
  id          bigint       primary key,
  insurer     varchar(8)   not null references insurer,
  label       varchar(300) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(60)  not null,
  version     integer      not null
);
create index source_by_time on source (insurer, recorded_at);

create table superseded (
  id              bigint      primary key,
  insurer         varchar(8)  not null references insurer,
  kind            varchar(30) not null,
  row_id          bigint      not null,
  member_id       bigint      not null references member,
  source_id       bigint      not null references source,
  known_from      timestamp with time zone not null,
  known_until     timestamp with time zone not null,
  until_source_id bigint      not null references source,
  statement       varchar(8000) not null,
  version         integer     not null
);
create index superseded_by_row on superseded (row_id, kind, known_from);
create index superseded_by_member on superseded (member_id);

-- What was there before was recorded by the imports, whose ids are of the same sequence.
insert into source (id, insurer, label, recorded_at, recorded_by, version)
  select id, insurer, file_name, coalesce(finished_at, created_at), started_by, 0 from data_import;

alter table member add column source_id bigint references source;
update member set source_id = import_id;
alter table member alter column source_id set not null;
alter table member drop column import_id;

alter table coverage add column source_id bigint references source;
update coverage set source_id = import_id;
alter table coverage alter column source_id set not null;
alter table coverage drop column import_id;

alter table card_status add column source_id bigint references source;
update card_status set source_id = import_id;
alter table card_status alter column source_id set not null;
alter table card_status drop column import_id;

alter table petition add column source_id bigint references source;
update petition set source_id = import_id;
alter table petition alter column source_id set not null;
alter table petition drop column import_id;

-- 個別事項: what an officer enters about one member.
create table particulars (
  id                 bigint      primary key,
  insurer            varchar(8)  not null references insurer,
  member_id          bigint      not null unique references member,
  graduation_day     date,
  handbook_until     date,
  special_payment_from  date,
  special_payment_until date,
  long_stay_from     date,
  specific_disease   varchar(20),
  print_limit_class  boolean     not null,
  source_id          bigint      not null references source,
  version            integer     not null
);
alter table member drop column graduation_day;
alter table member drop column handbook_until;

-- 負担割合・適用区分の判定
create table assessment (
  id          bigint      primary key,
  insurer     varchar(8)  not null references insurer,
  member_id   bigint      not null references member,
  from_day    date        not null,
  until_day   date,
  ratio       varchar(10),
  limit_class varchar(3),
  source_id   bigint      not null references source,
  version     integer     not null,
  constraint assessment_start unique (member_id, from_day),
  constraint assessment_order check (until_day is null or until_day > from_day)
);
