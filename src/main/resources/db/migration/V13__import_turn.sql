-- 取込の順番: whoever holds the row takes the insurer's files over, on whichever server.
create table import_turn (
  insurer varchar(8) primary key references insurer
);
