create schema planduty;
grant usage on schema planduty to ${app};

-- By letter somebody owes no plan for some days (PM-12). Recorded once and never changed.
create table planduty.exemption (
    id          uuid        primary key,
    employee    uuid        not null references organization.employee,
    why         text        not null check (why in ('STATE_OFFICIAL', 'SUSPENDED', 'UNPAID', 'PRE_RETIREMENT', 'STUDY')),
    period      daterange   not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
    letter      text        not null check (char_length(letter) between 3 and 200),
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

-- It ended before its last day: from the day after on it does not count.
create table planduty.exemption_end (
    exemption   uuid        primary key references planduty.exemption (id),
    after       date        not null,
    reason      text        not null check (char_length(reason) between 3 and 500),
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

-- On which days it counts; one a person and day. Made from the facts, and only ever shortened.
create table planduty.exemption_in_force (
    exemption uuid      primary key references planduty.exemption (id),
    employee  uuid      not null,
    period    daterange not null,
    constraint one_exemption exclude using gist (employee with =, period with &&)
);

grant select, insert on all tables in schema planduty to ${app};
grant update (period) on planduty.exemption_in_force to ${app};
