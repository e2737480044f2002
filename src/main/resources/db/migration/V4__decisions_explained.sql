-- 判定の説明: what each decision was made from and by which version of the rules. Null = made before that was kept.

alter table run add column shared_facts varchar(4000);

alter table decision add column facts varchar(100000);
alter table decision add column rules_version integer;

alter table document add column facts varchar(100000);
alter table document add column rules_version integer;
