-- 期日の見通し: whose document ends in which month, without reading the documents.
create index document_by_end on document (insurer, kind, valid_until, live_member_id);
