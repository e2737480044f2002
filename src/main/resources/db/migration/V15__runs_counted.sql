-- 件数: how many decisions of a run came out how, counted once when a step ends. Null = to be counted at each look.
alter table run add column counted varchar(100000);
