-- What a person did in a week that is over, and on how many days something was written down; where nothing was there is no row.
create table tally.person_week (
    person  uuid     not null,
    -- Its Monday.
    week    date     not null,
    -- Days of duty and days away, one bit a day, the lowest for Monday.
    on_duty smallint not null check (on_duty between 0 and 127),
    away    smallint not null check (away between 0 and 127),
    written smallint not null check (written between 0 and 7),
    primary key (person, week)
);

create index person_week_week on tally.person_week (week);

-- The same by work standard; without one for what nothing measures.
create table tally.person_work (
    person     uuid    not null,
    week       date    not null,
    standard   uuid,
    quantity   numeric not null,
    minutes    integer not null,
    activities integer not null,
    unique nulls not distinct (person, week, standard)
);

create index person_work_week on tally.person_work (week);

-- Which weeks were counted for all people. A week that is missing here is added up from single activities by who asks.
create table tally.counted_week (
    week       date        primary key,
    counted_at timestamptz not null
);

-- What is to be counted again; without a person everybody.
create table tally.due_week (
    week   date not null,
    person uuid,
    unique nulls not distinct (week, person)
);

grant select, insert, delete on tally.person_week, tally.person_work, tally.due_week to ${app};
grant select, insert, update on tally.counted_week to ${app};
