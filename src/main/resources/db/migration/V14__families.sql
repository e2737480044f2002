-- Families are found by 記号・番号; a number alone is found by its beginning.
drop index member_by_number;
create index member_by_household on member (insurer, number, symbol);
