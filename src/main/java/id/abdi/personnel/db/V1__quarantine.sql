create schema personnel;
grant usage on schema personnel to ${app};

-- Rows of imported tables that name a unit, parent or superior that is not known. They wait here and stop nobody's work.
create table personnel.quarantine (
    kind    text        not null check (kind in ('UNIT', 'EMPLOYEE')),
    subject text        not null,
    name    text        not null,
    what    text        not null,
    since   timestamptz not null,
    seen    timestamptz not null,
    primary key (kind, subject)
);

-- State, not fact: a row goes when it is settled.
grant select, insert, update, delete on personnel.quarantine to ${app};
