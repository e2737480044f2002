-- 返戻: letters that the post has brought back, one row for each time. 回収: what must come back is found by its state.
create table returned_mail (
  id           bigint      primary key,
  insurer      varchar(8)  not null references insurer,
  document_id  bigint      not null references document,
  lot_id       bigint,
  sequence     bigint,
  returned_on  date        not null,
  reason       varchar(20) not null,
  state        varchar(12) not null,
  new_document varchar(30),
  received_by  varchar(60) not null,
  received_at  timestamp with time zone not null,
  version      integer     not null,
  constraint returned_mail_once unique (lot_id, sequence)
);
create index returned_mail_by_state on returned_mail (insurer, state, returned_on, id);
create index returned_mail_by_document on returned_mail (document_id);

create index document_by_state on document (insurer, state, ended_on);
