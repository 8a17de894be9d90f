create schema background;
grant usage on schema background to ${app};

-- A report that somebody asked for. State, not fact: what is done is kept for some days and then forgotten.
create table background.work (
    id       uuid        primary key,
    kind     text        not null,
    asked    text        not null,
    state    text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    done     integer     not null default 0,
    total    integer     not null default 0,
    result   text,
    asked_at timestamptz not null,
    ended_at timestamptz,
    check ((state in ('DONE', 'FAILED')) = (ended_at is not null)),
    check ((state = 'DONE') = (result is not null))
);

-- The same is asked for once, however many wait for it.
create unique index work_once on background.work (kind, asked) where state in ('WAITING', 'RUNNING');
create index work_newest on background.work (kind, asked, ended_at desc) where state in ('DONE', 'FAILED');

grant select, insert, update, delete on background.work to ${app};
