create schema roster;
grant usage on schema roster to ${app};

-- A shift of a unit and all below it. Recorded once; other hours are another shift. It ends where it begins or before: over midnight.
create table roster.shift (
    id          uuid        primary key,
    unit        uuid        not null,
    code        text        not null check (code ~ '^[A-Z0-9]{1,3}$' and code <> 'L'),
    name        text        not null check (char_length(name) between 3 and 60),
    begins      time        not null,
    ends        time        not null,
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);
create index on roster.shift (unit);

create table roster.shift_end (
    shift       uuid        primary key references roster.shift (id),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

-- Which shifts can be planned now: those not ended. One code means one shift of a unit.
create table roster.shift_in_use (
    shift uuid primary key references roster.shift (id),
    unit  uuid not null,
    code  text not null,
    unique (unit, code)
);

-- Some days of one person, planned at once.
create table roster.plan (
    id          uuid        primary key,
    employee    uuid        not null,
    first_day   date        not null,
    last_day    date        not null check (last_day >= first_day),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

-- What was planned for a day: a shift, free, or nothing any more. The newest version counts, none is ever changed.
create table roster.day (
    employee uuid    not null,
    day      date    not null,
    version  integer not null check (version > 0),
    free     boolean not null,
    shift    uuid    references roster.shift (id),
    plan     uuid    not null references roster.plan (id),
    leaf     uuid    not null references ledger.leaf (id),
    primary key (employee, day, version),
    check (not free or shift is null)
);

grant select, insert on roster.shift, roster.shift_end, roster.plan, roster.day to ${app};
grant select, insert, delete on roster.shift_in_use to ${app};
