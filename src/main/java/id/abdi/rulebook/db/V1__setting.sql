create schema rulebook;
grant usage on schema rulebook to ${app};

-- What the government set for a rule, from a day on, for all (unit is null) or for a unit and all below it. Never changed:
-- for the same rule, unit and day the highest version holds. Without a value nothing of its own holds from that day on;
-- withdrawn, as if nothing had been set for that day.
create table rulebook.setting (
    id          uuid        primary key,
    rule        text        not null check (rule ~ '^[a-z]+\.[a-z0-9-]+$'),
    unit        uuid,
    valid_from  date        not null,
    version     integer     not null check (version > 0),
    value       text        check (char_length(value) between 1 and 1000),
    withdrawn   boolean     not null,
    source      text        not null check (char_length(source) between 3 and 300),
    note        text        not null check (char_length(note) <= 1000),
    confirmed   boolean     not null,
    set_by      uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    unique nulls not distinct (rule, unit, valid_from, version),
    check (not (withdrawn and value is not null))
);

grant select, insert on rulebook.setting to ${app};
