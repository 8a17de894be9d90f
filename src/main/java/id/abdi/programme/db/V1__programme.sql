create schema programme;
grant usage on schema programme to ${app};

-- A leader's programme, one row a version. On a day the highest version that had begun by then holds.
create table programme.programme (
    id          uuid        not null,
    version     integer     not null check (version > 0),
    name        text        not null check (char_length(name) between 3 and 200),
    outcome     text        not null check (char_length(outcome) between 3 and 1000),
    owner       uuid        not null references organization.unit,
    period      daterange   not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
    valid_from  date        not null,
    reason      text        check (char_length(reason) between 3 and 500),
    hash        text        not null check (length(hash) = 64),
    entered_by  uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    primary key (id, version),
    check ((version = 1) = (reason is null))
);

create table programme.indicator (
    programme uuid    not null,
    version   integer not null,
    id        uuid    not null,
    position  integer not null check (position > 0),
    name      text    not null check (char_length(name) between 3 and 300),
    primary key (programme, version, id),
    unique (programme, version, position),
    foreign key (programme, version) references programme.programme (id, version)
);

-- What is to be reached by the end of a year, or of a quarter of it.
create table programme.target (
    programme uuid    not null,
    version   integer not null,
    indicator uuid    not null,
    year      integer not null check (year between 2000 and 2100),
    quarter   integer check (quarter between 1 and 4),
    direction text    not null check (direction in ('AT_LEAST', 'AT_MOST', 'EXACTLY', 'RANGE')),
    number    numeric not null check (number >= 0),
    upper     numeric,
    unit      text    not null check (char_length(unit) between 1 and 40),
    unique nulls not distinct (programme, version, indicator, year, quarter),
    foreign key (programme, version, indicator) references programme.indicator (programme, version, id),
    check ((direction = 'RANGE') = (upper is not null)),
    check (upper > number)
);

create table programme.milestone (
    programme uuid    not null,
    version   integer not null,
    position  integer not null check (position > 0),
    due       date    not null,
    name      text    not null check (char_length(name) between 3 and 300),
    primary key (programme, version, position),
    foreign key (programme, version) references programme.programme (id, version)
);

-- Agencies that are to carry it.
create table programme.agency (
    programme uuid    not null,
    version   integer not null,
    unit      uuid    not null references organization.unit,
    primary key (programme, version, unit),
    foreign key (programme, version) references programme.programme (id, version)
);

grant select, insert on all tables in schema programme to ${app};
