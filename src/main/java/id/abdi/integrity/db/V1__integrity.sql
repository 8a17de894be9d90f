create schema integrity;
grant usage on schema integrity to ${app};

-- How a stored picture looks, reckoned once; null where it could not be read. Made from the file, and for no eye.
create table integrity.photo_look (
    file     uuid   primary key,
    look     bigint,
    taken_on date
);

-- The record of a month was looked at.
create table integrity.reading (
    id          uuid        primary key,
    month       date        not null check (extract(day from month) = 1),
    rules       text        not null check (char_length(rules) between 1 and 300),
    people      integer     not null check (people >= 0),
    found       integer     not null check (found >= 0),
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);
create index reading_month on integrity.reading (month);

-- A signal with its facts: a question about one person or two. Never changed; found again in a later month it is another one that
-- names this.
create table integrity.finding (
    id          uuid          primary key,
    kind        text          not null check (kind in (
        'PAIRED_PUNCHES', 'COPIED_DAYS', 'COPIED_TEXTS', 'MACHINE_ENTRIES', 'REUSED_PHOTOS', 'OLD_PHOTOS',
        'IMPOSSIBLE_MINUTES', 'BLIND_VERDICTS', 'MONTH_END_ENTRIES', 'MUTUAL_PRAISE')),
    month       date          not null check (extract(day from month) = 1),
    employee    uuid          not null references organization.employee,
    other       uuid          references organization.employee,
    unit        uuid          references organization.unit,
    agency      uuid          references organization.unit,
    seen        integer       not null check (seen > 0),
    occasions   integer       not null check (occasions >= seen),
    honest      numeric(8, 6) not null check (honest between 0 and 1),
    strength    numeric(5, 2) not null check (strength > 0),
    days        date[]        not null,
    first_day   date          not null,
    rules       text          not null check (char_length(rules) between 1 and 300),
    checked     text[]        not null,
    earlier     uuid          references integrity.finding (id),
    recorded_at timestamptz   not null,
    leaf        uuid          not null references ledger.leaf (id),
    constraint one_a_month unique nulls not distinct (kind, month, employee, other),
    check (employee <> other)
);
create index finding_month on integrity.finding (month, strength desc);
create index finding_employee on integrity.finding (employee);
create index finding_other on integrity.finding (other) where other is not null;

-- What a human's look at it brought; of the versions the highest holds.
create table integrity.review (
    finding     uuid        not null references integrity.finding (id),
    version     integer     not null check (version > 0),
    outcome     text        not null check (outcome in ('EXPLAINED', 'WATCHED', 'HANDED_ON')),
    words       text        not null check (char_length(words) between 3 and 2000),
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    primary key (finding, version)
);

grant select, insert on all tables in schema integrity to ${app};
