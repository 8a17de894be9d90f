-- Which sets of migrations have run here to their end, so that a start with the same set need not look at each of them.
create schema database;

create table database.migrations_seen (
    fingerprint text        primary key,
    seen_at     timestamptz not null default now()
);
