-- 発送: what goes to the printer and the post, and what became of each document on its way.

create table lot (
  id              bigint      primary key,
  insurer         varchar(8)  not null references insurer,
  run_id          bigint      not null references run,
  kind            varchar(12) not null,
  delivery        varchar(12) not null,
  letter_order    varchar(12) not null,
  mail            varchar(12) not null,
  pages_per_file  integer     not null,
  state           varchar(12) not null,
  failure         varchar(300),
  held            bigint      not null,
  files_made_again integer    not null,
  ordered_by      varchar(60) not null,
  ordered_at      timestamp with time zone not null,
  ready_at        timestamp with time zone,
  handed_over_by  varchar(60),
  handed_over_at  timestamp with time zone,
  posted_by       varchar(60),
  posted_on       date,
  posted_envelopes bigint,
  cancelled_by    varchar(60),
  cancelled_at    timestamp with time zone,
  version         integer     not null
);
create index lot_by_run on lot (run_id, id);
create index lot_by_time on lot (insurer, id);

create table lot_file (
  id             bigint      primary key,
  insurer        varchar(8)  not null,
  lot_id         bigint      not null references lot,
  kind           varchar(12) not null,
  file_no        integer     not null,
  mail           varchar(12) not null,
  first_sequence bigint      not null,
  last_sequence  bigint      not null,
  -- Whose work it is at the moment; whoever finds another's claim here gives his own work up.
  claim          varchar(36),
  done           bigint      not null,
  released       boolean     not null,
  checked        boolean     not null,
  pages          bigint      not null,
  documents      bigint      not null,
  bytes          bigint      not null,
  sha256         varchar(64),
  version        integer     not null,
  constraint lot_file_once unique (lot_id, file_no)
);

create table piece (
  insurer          varchar(8)  not null,
  lot_id           bigint      not null references lot,
  sequence         bigint      not null,
  envelope         integer     not null,
  employer_code    varchar(40),
  document_id      bigint      not null references document,
  -- The document while this is what became of it last, else null: nobody is sent the same document twice.
  live_document_id bigint      unique references document,
  state            varchar(12) not null,
  pull_reason      varchar(12),
  primary key (lot_id, sequence)
);
create index piece_by_document on piece (document_id);
create index piece_by_state on piece (lot_id, state, sequence);
