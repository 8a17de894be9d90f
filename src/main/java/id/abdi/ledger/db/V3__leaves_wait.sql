-- All leaves of before; those that are recorded meanwhile wait already.
set local statement_timeout = '30min';
insert into ledger.waiting (leaf)
select id from ledger.leaf
on conflict do nothing;
