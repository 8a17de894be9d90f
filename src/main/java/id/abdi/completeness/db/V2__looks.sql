-- What the log was told of the looks at personal records of a day: how many, and a hash of them all (LOG-8).
create table completeness.day_of_looks (
    date        date        primary key,
    looks       integer     not null check (looks >= 0),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    recorded_at timestamptz not null,
    leaf        uuid        not null unique references ledger.leaf (id)
);

grant select, insert on completeness.day_of_looks to ${app};
