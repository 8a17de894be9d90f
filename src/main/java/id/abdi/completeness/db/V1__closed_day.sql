create schema completeness;
grant usage on schema completeness to ${app};

-- What the log was told of a head's day after it closed: once, whatever is reported later in a reopened day.
create table completeness.closed_day (
    head        uuid        not null,
    date        date        not null,
    people      integer     not null check (people > 0),
    missing     integer     not null check (missing between 0 and people),
    recorded_at timestamptz not null,
    leaf        uuid        not null unique references ledger.leaf (id),
    primary key (head, date)
);

create index closed_day_date on completeness.closed_day (date);

grant select, insert on completeness.closed_day to ${app};
