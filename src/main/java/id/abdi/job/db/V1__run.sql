-- Whose turn a job is (DUR-9): one row a job, claimed by a conditional update and kept by a lease that its node extends.
-- State, not fact: the newest turn replaces the one before.
create schema job;
grant usage on schema job to ${app};

create table job.run (
    job         text        primary key,
    due         timestamptz not null,
    node        uuid        not null,
    attempt     integer     not null check (attempt > 0),
    lease_until timestamptz not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    failure     text
);
grant select, insert, update on job.run to ${app};
