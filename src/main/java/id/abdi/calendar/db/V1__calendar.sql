create schema calendar;
grant usage on schema calendar to ${app};

-- A day without work, for all (unit is null) or for a unit and all below it. Never changed: for the same day and unit the
-- highest version holds, and a withdrawn one means that there is none.
create table calendar.holiday (
    id          uuid        primary key,
    day         date        not null,
    unit        uuid,
    version     integer     not null check (version > 0),
    kind        text        not null check (kind in ('NATIONAL', 'JOINT', 'REGIONAL')),
    description text        not null check (char_length(description) between 3 and 200),
    withdrawn   boolean     not null,
    source      text        not null check (char_length(source) <= 300),
    recorded_by uuid,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    unique nulls not distinct (day, unit, version)
);

-- Ramadan of a Hijri year, first and last day; of the versions for a year the highest holds.
create table calendar.ramadan (
    id          uuid        primary key,
    hijri_year  integer     not null check (hijri_year between 1400 and 1600),
    version     integer     not null check (version > 0),
    first_day   date        not null,
    last_day    date        not null check (last_day - first_day between 27 and 30),
    source      text        not null check (char_length(source) <= 300),
    recorded_by uuid,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    unique (hijri_year, version)
);

-- Work patterns beside the three that the system brings.
create table calendar.pattern (
    code        text        primary key check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    name        text        not null check (char_length(name) between 3 and 80),
    days        text[]      not null check (cardinality(days) between 1 and 7),
    on_holidays boolean     not null,
    days_a_week integer     not null check (days_a_week between 1 and 7),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

grant select, insert on calendar.holiday, calendar.ramadan, calendar.pattern to ${app};
