-- A database as the product leaves it: two insurers; of the first, four members, a run that issued to two of them and
-- recalled from one, and a correction.
insert into insurer values ('06139992', 'HEALTH_SOCIETY', 'しかく健康保険組合', '1000001', '東京都', '03-0000-0001');
insert into insurer values ('06130017', 'HEALTH_SOCIETY', 'お試し健康保険組合一', '1000001', '東京都', '03-0000-0001');
insert into document_counter values ('06139992', 'CERTIFICATE', 2), ('06139992', 'NOTICE', 1),
                                    ('06130017', 'CERTIFICATE', 0), ('06130017', 'NOTICE', 0);

insert into source (id, insurer, label, recorded_at, recorded_by, version) values
  (1, '06139992', '加入者名簿', timestamp with time zone '2026-10-01 09:00:00+09:00', 'clerk', 0),
  (2, '06139992', '加入者名簿', timestamp with time zone '2026-10-02 09:00:00+09:00', 'clerk', 0),
  (3, '06139992', '加入者名簿', timestamp with time zone '2026-10-03 09:00:00+09:00', 'clerk', 0),
  (4, '06130017', '加入者名簿', timestamp with time zone '2026-10-01 09:00:00+09:00', 'clerk', 0);

insert into member (id, insurer, symbol, number, branch, roll_key, name, kana, birth_date, sex, postal_code, address,
                    relation, special_care, self_info_blocked, source_id, version)
  select id, insurer, '100', roll, '00', roll, '山田　花子', 'ヤマダ　ハナコ', date '1986-05-05', 'FEMALE', '1000001',
         '東京都千代田区千代田１－１', 'SELF', false, false, source_id, 0
    from (values (11, '06139992', 'A', 3), (12, '06139992', 'B', 1), (13, '06139992', 'C', 1), (14, '06139992', 'D', 1),
                 (21, '06130017', 'A', 4)) as v (id, insurer, roll, source_id);

insert into coverage (id, insurer, member_id, from_day, until_day, employer_code, voluntary, source_id, version) values
  (31, '06139992', 11, date '2020-04-01', date '2024-04-01', '0001', false, 1, 0),
  (32, '06139992', 11, date '2024-04-01', null, '0002', false, 1, 0);

insert into superseded (id, insurer, kind, row_id, member_id, source_id, known_from, known_until, until_source_id,
                        statement, version)
  select v.id, '06139992', 'MemberDetails', 11, 11, v.source_id, f.recorded_at, u.recorded_at, u.id, '{}', 0
    from (values (41, 1, 2), (42, 2, 3)) as v (id, source_id, until_id)
    join source f on f.id = v.source_id join source u on u.id = v.until_id;

insert into data_import (id, insurer, kind, good_rows_only, file_name, encoding, sha256, state, total, processed, added,
                         changed, unchanged, refused, started_by, created_at, finished_at, version) values
  (51, '06139992', 'MEMBERS', true, 'members.csv', 'UTF-8', '-', 'APPLIED_PARTLY', 6, 6, 4, 1, 0, 1, 'clerk',
   timestamp with time zone '2026-10-01 09:00:00+09:00', timestamp with time zone '2026-10-01 09:01:00+09:00', 0),
  (52, '06139992', 'MEMBERS', false, 'members.csv', 'UTF-8', '-', 'REFUSED', 6, 6, 0, 0, 0, 1, 'clerk',
   timestamp with time zone '2026-10-01 08:00:00+09:00', timestamp with time zone '2026-10-01 08:01:00+09:00', 0),
  (53, '06139992', 'MEMBERS', false, 'members.csv', 'UTF-8', '-', 'APPLIED', 6, 6, 0, 0, 6, 0, 'clerk',
   timestamp with time zone '2026-10-02 08:00:00+09:00', timestamp with time zone '2026-10-02 08:01:00+09:00', 0);

insert into run (id, insurer, as_of, horizon, simulated, state, total, processed, issued_on, started_by, issued_by,
                 started_at, version) values
  (61, '06139992', date '2026-11-05', date '2026-12-31', false, 'ISSUED', 3, 3, date '2026-11-05', 'clerk', 'chief',
   timestamp with time zone '2026-11-05 09:00:00+09:00', 0),
  (62, '06139992', date '2026-11-05', date '2026-12-31', true, 'DECIDED', 4, 4, null, 'clerk', null,
   timestamp with time zone '2026-11-05 10:00:00+09:00', 0);

insert into run_part (id, insurer, run_id, step, part, until_key, total, processed, last_key, finished, version) values
  (71, '06139992', 61, 'DECIDING', 1, 'B', 2, 2, 'B', true, 0),
  (72, '06139992', 61, 'DECIDING', 2, null, 2, 2, 'D', true, 0),
  (73, '06139992', 61, 'ISSUING', 1, null, 3, 3, 'C', true, 0),
  (74, '06139992', 62, 'DECIDING', 1, null, 4, 4, 'D', true, 0);

insert into document (id, insurer, document_number, kind, member_id, live_member_id, run_id, reason, issued_on,
                      mailing_held, state, ended_on, roll_key, employer_code, postal_code, printed_items, sheet, version)
  values
  (81, '06139992', '06139992-C00000001', 'CERTIFICATE', 11, null, null, 'NO_CARD', date '2026-10-01', false, 'REPLACED',
   date '2026-11-05', 'A', '', '1000001', '-', '{}', 0),
  (82, '06139992', '06139992-C00000002', 'CERTIFICATE', 11, 11, 61, 'NO_CARD', date '2026-11-05', false, 'LIVE', null,
   'A', '', '1000001', '-', '{}', 0),
  (83, '06139992', '06139992-N00000001', 'NOTICE', 12, 12, 61, 'CARD_USABLE', date '2026-11-05', false, 'LIVE', null,
   'B', '', '1000001', '-', '{}', 0);

insert into document_event (id, insurer, document_id, happened_at, event, event_day, actor, run_id, note, version)
  select id, '06139992', document_id, timestamp with time zone '2026-11-05 09:00:00+09:00', event, date '2026-11-05',
         'chief', 61, '', 0
    from (values (91, 81, 'ISSUED'), (92, 81, 'REPLACED'), (93, 82, 'ISSUED'), (94, 83, 'ISSUED'))
      as v (id, document_id, event);

insert into decision (insurer, run_id, roll_key, member_id, symbol, number, branch, name, document, reason, action,
                      basis, outcome, document_id)
  select '06139992', run_id, roll, member_id, '100', roll, '00', '山田　花子', document, 'NO_CARD', action, '-', outcome,
         document_id
    from (values (61, 'A', 11, 'CERTIFICATE', 'REPLACE', 'ISSUED', 82),
                 (61, 'B', 12, 'NOTICE', 'ISSUE', 'ISSUED', 83),
                 (61, 'C', 13, 'NONE', 'RECALL', 'PULLED', null),
                 (61, 'D', 14, 'NONE', 'KEEP', null, null),
                 (62, 'A', 11, 'CERTIFICATE', 'KEEP', null, null),
                 (62, 'B', 12, 'NOTICE', 'KEEP', null, null),
                 (62, 'C', 13, 'NONE', 'KEEP', null, null),
                 (62, 'D', 14, 'NONE', 'KEEP', null, null))
      as v (run_id, roll, member_id, document, action, outcome, document_id);

insert into lot (id, insurer, run_id, kind, delivery, letter_order, mail, pages_per_file, state, held, files_made_again,
                 ordered_by, ordered_at, version)
  select id, '06139992', 61, kind, 'DIRECT', 'ROLL', 'ORDINARY', 5000, state, 0, 0, 'clerk',
         timestamp with time zone '2026-11-06 09:00:00+09:00', 0
    from (values (101, 'CERTIFICATE', 'CANCELLED'), (102, 'CERTIFICATE', 'HANDED_OVER'), (103, 'NOTICE', 'READY'))
      as v (id, kind, state);

insert into lot_file (id, insurer, lot_id, kind, file_no, mail, first_sequence, last_sequence, done, released, checked,
                      pages, documents, bytes, sha256, version)
  select id, '06139992', lot_id, kind, file_no, 'ORDINARY', sheet, sheet, 0, true, true, 1, 1, 1000, '-', 0
    from (values (111, 101, 'CERTIFICATE', 1, 1), (112, 102, 'CERTIFICATE', 1, 1), (113, 103, 'NOTICE', 1, 1))
      as v (id, lot_id, kind, file_no, sheet);

insert into piece (insurer, lot_id, sequence, envelope, document_id, live_document_id, state) values
  ('06139992', 101, 1, 1, 82, null, 'CANCELLED'), ('06139992', 102, 1, 1, 82, 82, 'HANDED_OVER'),
  ('06139992', 103, 1, 1, 83, 83, 'RENDERED');
