create schema outage;
grant usage on schema outage to ${app};

-- A time in which no node was alive; recorded when the first one is again.
create table outage.outage (
    id       uuid        primary key,
    began_at timestamptz not null,
    ended_at timestamptz not null check (began_at < ended_at),
    leaf     uuid        not null references ledger.leaf (id)
);
grant select, insert on outage.outage to ${app};

-- When some node was last alive: state, one row.
create table outage.pulse (
    one     boolean     primary key default true check (one),
    beat_at timestamptz not null
);
grant select, insert, update on outage.pulse to ${app};
