create schema witness;
grant usage on schema witness to ${app};

-- What was confirmed of the logs of others, stored before the signature leaves.
create table witness.seen (
    origin       text        not null,
    size         bigint      not null check (size >= 0),
    root         bytea       not null check (octet_length(root) = 32),
    note         text        not null,
    confirmed_at timestamptz not null,
    primary key (origin, size)
);

grant select, insert on witness.seen to ${app};
