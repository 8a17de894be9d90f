create schema tally;
grant usage on schema tally to ${app};

-- What the people who sat in a unit on a day did: reckoned from the facts, and again when they change. Where nothing was to do there is no row.
create table tally.unit_day (
    unit             uuid    not null,
    day              date    not null,
    -- With everything that stood below it on that day; only where something did.
    whole            boolean not null,
    people           integer not null,
    on_duty          integer not null,
    reported         integer not null,
    late             integer not null,
    above            integer not null,
    expected         integer not null,
    below            integer not null,
    no_result        integer not null,
    activities       integer not null,
    minutes          bigint  not null,
    measured         integer not null,
    claimed_minutes  bigint  not null,
    standard_minutes bigint  not null,
    primary key (unit, day, whole)
);

create index unit_day_day on tally.unit_day (day);

-- Which days were reckoned for all units, and when last for any. A day that is missing here is reckoned at the next turn.
create table tally.counted_day (
    day        date        primary key,
    counted_at timestamptz not null
);

-- What is to be reckoned again; without a unit all of them. Putting in every day makes everything again from the facts.
create table tally.due (
    day  date not null,
    unit uuid,
    unique nulls not distinct (day, unit)
);

-- Up to where the ledger was followed: every leaf written before that moment is known here.
create table tally.followed (
    one   boolean     primary key default true check (one),
    until timestamptz not null
);

grant select, insert, delete on tally.unit_day, tally.due to ${app};
grant select, insert, update on tally.counted_day, tally.followed to ${app};
