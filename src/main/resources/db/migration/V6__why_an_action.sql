-- 処置の理由: a run says how many were kept from a document, and why.
alter table decision add column action_code varchar(40);
create index decision_by_action_code on decision (run_id, action_code, roll_key);
