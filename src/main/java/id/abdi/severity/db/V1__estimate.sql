create schema severity;
grant usage on schema severity to ${app};

-- What the last night's reckoning says of each head; made again every night from the reports, and kept for no longer.
create table severity.estimate (
    head        uuid             primary key,
    counted_at  timestamptz      not null,
    first_day   date             not null,
    last_day    date             not null,
    shift       double precision not null,
    low         double precision not null check (low <= shift),
    high        double precision not null check (high >= shift),
    telling     boolean          not null,
    people      integer          not null check (people > 0),
    common      integer          not null check (common between 0 and people),
    days        integer          not null check (days > 0),
    class_worth double precision not null check (class_worth > 0)
);

grant select, insert, delete on severity.estimate to ${app};
