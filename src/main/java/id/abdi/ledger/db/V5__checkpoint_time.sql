-- The first checkpoint after an hour is asked for, of a table that grows by one row a second.
drop index concurrently if exists ledger.checkpoint_time;
create index concurrently checkpoint_time on ledger.checkpoint (tree, signed_at, size);
