create schema ledger;
grant usage on schema ledger to ${app};

-- What the log keeps for ever: no name, number or word of the content, only a salted hash of it.
create table ledger.leaf (
    id          uuid        primary key,
    kind        text        not null,
    form        integer     not null,
    digest      bytea       not null check (octet_length(digest) = 32),
    hash        bytea       not null unique check (octet_length(hash) = 32),
    recorded_at timestamptz not null
);

-- The content in its canonical bytes, with the salt: erasing a row here leaves the proof and takes the content.
-- The foreign key is checked at the end, since both rows are written by one statement.
create table ledger.statement (
    leaf      uuid  primary key references ledger.leaf (id) deferrable initially deferred,
    salt      bytea not null check (octet_length(salt) = 32),
    canonical bytea not null
);

grant select, insert on ledger.leaf, ledger.statement to ${app};
