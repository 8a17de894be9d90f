create schema activity;
grant usage on schema activity to ${app};

-- One row a version. The client makes the id before the first save (OFF-1); whose it is and of which day never changes.
create table activity.activity (
    id             uuid        not null,
    version        integer     not null check (version > 0),
    employee       uuid        not null,
    date           date        not null,
    description    text        not null check (char_length(description) between 3 and 500),
    minutes        integer     not null check (minutes between 1 and 1440),
    quantity       numeric     check (quantity > 0),
    unit_of_output text,
    kind           text        not null check (kind in ('ROUTINE', 'PROGRAMME', 'INNOVATION', 'LEARNING')),
    started_at     time,
    removed        boolean     not null,
    entered_by     uuid        not null,
    via            text        not null,
    hash           text        not null check (length(hash) = 64),
    recorded_at    timestamptz not null,
    leaf           uuid        not null references ledger.leaf (id),
    leaf_hash      text        not null,
    primary key (id, version),
    check ((quantity is null) = (unit_of_output is null))
);
create index on activity.activity (employee, date);
create index on activity.activity (entered_by, date) where entered_by <> employee;

-- The owner's word on a version that a helper entered.
create table activity.confirmation (
    activity    uuid        not null,
    version     integer     not null,
    decision    text        not null check (decision in ('CONFIRMED', 'REJECTED')),
    decided_by  uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    primary key (activity, version),
    foreign key (activity, version) references activity.activity (id, version)
);

grant select, insert on activity.activity, activity.confirmation to ${app};
