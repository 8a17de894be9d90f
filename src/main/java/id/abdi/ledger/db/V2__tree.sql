-- Leaves without a place in the tree yet. Written by the trigger below, so that the release before fills it too.
create table ledger.waiting (
    leaf uuid primary key
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- A log of its own: its name, and since when. After a restore a new one begins (LOG-4).
create table ledger.tree (
    number   integer     primary key check (number >= 1),
    origin   text        not null unique,
    began_at timestamptz not null
);

-- Which leaf has which place, for ever, with the hash that the tree was made of.
create table ledger.place (
    tree  integer not null,
    index bigint  not null check (index >= 0),
    leaf  uuid    not null unique,
    hash  bytea   not null check (octet_length(hash) = 32),
    primary key (tree, index)
);

-- The roots of full tiles, level by level; level 0 is in ledger.place.
create table ledger.node (
    tree  integer  not null,
    level smallint not null check (level between 1 and 7),
    index bigint   not null check (index >= 0),
    hash  bytea    not null check (octet_length(hash) = 32),
    primary key (tree, level, index)
);

-- What was signed: stored before anybody sees it, and one of each size.
create table ledger.checkpoint (
    tree      integer     not null,
    size      bigint      not null check (size >= 0),
    root      bytea       not null check (octet_length(root) = 32),
    note      text        not null,
    signed_at timestamptz not null,
    primary key (tree, size)
);

-- The public keys of a log in the order of their use; each but the first is announced by a leaf (LOG-12).
create table ledger.log_key (
    tree    integer     not null references ledger.tree,
    number  integer     not null check (number >= 1),
    key     text        not null,
    leaf    uuid,
    made_at timestamptz not null,
    primary key (tree, number),
    check ((leaf is null) = (number = 1))
);

create function ledger.wait() returns trigger language plpgsql as $$
begin
    insert into ledger.waiting (leaf) select id from added;
    return null;
end
$$;

create trigger wait after insert on ledger.leaf
    referencing new table as added
    for each statement execute function ledger.wait();

grant select, insert, delete on ledger.waiting to ${app};
grant select, insert on ledger.tree, ledger.place, ledger.node, ledger.checkpoint, ledger.log_key to ${app};
