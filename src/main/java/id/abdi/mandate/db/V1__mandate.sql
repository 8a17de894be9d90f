create schema mandate;
grant usage on schema mandate to ${app};

-- By a decision of the PPK an Ahli Madya or Ahli Muda may impose light sanctions on one level below, in a unit with all below it that has no
-- administrator and no pengawas, for a time (PP 94/2021). Recorded once and never changed.
create table mandate.mandate (
    id          uuid        primary key,
    unit        uuid        not null references organization.unit,
    official    uuid        not null references organization.employee,
    period      daterange   not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
    decision    text        not null check (char_length(decision) between 3 and 200),
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    check (official <> recorded_by)
);

-- It ended before its last day: from the day after on it does not count.
create table mandate.mandate_end (
    mandate     uuid        primary key references mandate.mandate (id),
    after       date        not null,
    reason      text        not null check (char_length(reason) between 3 and 500),
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

-- On which days it counts; nobody twice for one unit on a day. Made from the facts, and only ever shortened.
create table mandate.mandate_in_force (
    mandate  uuid      primary key references mandate.mandate (id),
    unit     uuid      not null,
    official uuid      not null,
    period   daterange not null,
    constraint one_mandate exclude using gist (unit with =, official with =, period with &&)
);
create index mandate_period on mandate.mandate_in_force using gist (period);

grant select, insert on all tables in schema mandate to ${app};
grant update (period) on mandate.mandate_in_force to ${app};
