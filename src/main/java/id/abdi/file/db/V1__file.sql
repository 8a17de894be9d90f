create schema file;
grant usage on schema file to ${app};

-- Bytes by their SHA-256, where the setting keeps them in the database.
create table file.content (
    sha256 text  primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes  bytea not null
);
-- Pictures and PDF files do not get smaller by compressing them again.
alter table file.content alter column bytes set storage external;

-- A file that a person handed in; the same file of the same person is kept once.
create table file.stored (
    id        uuid        primary key,
    kind      text        not null check (kind in ('JPEG', 'PNG', 'PDF')),
    sha256    text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size      bigint      not null check (size > 0),
    thumbnail text        check (thumbnail ~ '^[0-9a-f]{64}$'),
    taken_at  timestamptz,
    original  text        not null check (original ~ '^[0-9a-f]{64}$'),
    owner     uuid        not null,
    stored_at timestamptz not null,
    unique (owner, original)
);
create index on file.stored (owner, stored_at);

grant select, insert on file.content, file.stored to ${app};
