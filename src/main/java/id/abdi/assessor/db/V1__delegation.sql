create schema assessor;
grant usage on schema assessor to ${app};

-- By letter somebody assesses a unit with all below it, or one person, for a time (PM-10). Recorded once and never changed.
create table assessor.delegation (
    id          uuid        primary key,
    unit        uuid        references organization.unit,
    person      uuid        references organization.employee,
    delegate    uuid        not null references organization.employee,
    period      daterange   not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
    letter      text        not null check (char_length(letter) between 3 and 200),
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    check (num_nonnulls(unit, person) = 1),
    check (person <> delegate)
);

-- It ended before its last day: from the day after on it does not count.
create table assessor.delegation_end (
    delegation  uuid        primary key references assessor.delegation (id),
    after       date        not null,
    reason      text        not null check (char_length(reason) between 3 and 500),
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

-- On which days it counts, for which unit or person; never two for one on a day. Made from the facts, and only ever shortened.
create table assessor.delegation_in_force (
    delegation uuid      primary key references assessor.delegation (id),
    subject    uuid      not null,
    delegate   uuid      not null,
    period     daterange not null,
    constraint one_delegation exclude using gist (subject with =, period with &&)
);
create index delegation_delegate on assessor.delegation_in_force (delegate);
create index delegation_period on assessor.delegation_in_force using gist (period);

grant select, insert on all tables in schema assessor to ${app};
grant update (period) on assessor.delegation_in_force to ${app};
