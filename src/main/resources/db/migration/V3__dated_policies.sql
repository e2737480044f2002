-- 交付方針: one row says "from this day on it is so". Rows are added, never changed and never deleted; which one is in
-- force on a day follows from them. What an insurer had so far is its first entry.

create table dated_policy (
  insurer                   varchar(8)  not null references insurer,
  number                    integer     not null,
  entered_by                varchar(60) not null,
  entered_at                timestamp with time zone not null,
  from_day                  date        not null,
  issue_to_all              boolean     not null,
  ex_officio                boolean     not null,
  end_kind                  varchar(10) not null check (end_kind in ('YEARS', 'FIXED', 'CYCLE')),
  end_value                 varchar(10) not null,
  ratio_reassessed          boolean     not null,
  residence_limit_next_day  boolean     not null,
  petition_months           integer,
  latter_stage_age          integer     not null,
  latter_stage_reference    varchar(7)  not null,
  latter_stage_holder       varchar(10) not null,
  sex_on_back               boolean     not null,
  horizon_months            integer     not null,
  primary key (insurer, number)
);

insert into dated_policy
  select insurer, row_number() over (partition by insurer order by from_day), 'setup',
         cast(from_day as timestamp with time zone), from_day, issue_to_all, true, end_kind, end_value,
         ratio_reassessed, residence_limit_next_day, petition_months, latter_stage_age, '--08-01', 'WORKING',
         sex_on_back, horizon_months
  from document_policy;

drop table document_policy;

-- 方針の試算: what a policy would change, reckoned before it is entered. The policy itself stands in the same columns.
create table policy_trial (
  id                        bigint      primary key,
  insurer                   varchar(8)  not null references insurer,
  seen                      integer     not null,
  from_day                  date        not null,
  issue_to_all              boolean     not null,
  ex_officio                boolean     not null,
  end_kind                  varchar(10) not null check (end_kind in ('YEARS', 'FIXED', 'CYCLE')),
  end_value                 varchar(10) not null,
  ratio_reassessed          boolean     not null,
  residence_limit_next_day  boolean     not null,
  petition_months           integer,
  latter_stage_age          integer     not null,
  latter_stage_reference    varchar(7)  not null,
  latter_stage_holder       varchar(10) not null,
  sex_on_back               boolean     not null,
  horizon_months            integer     not null,
  state                     varchar(10) not null,
  total                     bigint      not null,
  processed                 bigint      not null,
  last_key                  varchar(50) not null,
  failure                   varchar(300),
  started_by                varchar(60) not null,
  started_at                timestamp with time zone not null,
  finished_at               timestamp with time zone,
  version                   integer     not null
);
create index policy_trial_by_time on policy_trial (insurer, id);

create table policy_effect (
  id               bigint      primary key,
  insurer          varchar(8)  not null,
  trial_id         bigint      not null references policy_trial,
  reason_before    varchar(40) not null,
  reason_after     varchar(40) not null,
  action_before    varchar(10) not null,
  action_after     varchar(10) not null,
  validity_differs boolean     not null,
  members          bigint      not null,
  version          integer     not null,
  constraint policy_effect_once
    unique (trial_id, reason_before, reason_after, action_before, action_after, validity_differs)
);

create table policy_example (
  id                 bigint      primary key,
  insurer            varchar(8)  not null,
  trial_id           bigint      not null references policy_trial,
  member_id          bigint      not null references member,
  reason_before      varchar(40) not null,
  reason_after       varchar(40) not null,
  action_before      varchar(10) not null,
  action_after       varchar(10) not null,
  validity_differs   boolean     not null,
  valid_until_before date,
  valid_until_after  date,
  version            integer     not null
);
create index policy_example_by_trial on policy_example (trial_id, id);
