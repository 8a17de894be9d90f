-- A file that comes in pieces, from one person under one id, until it is whole or two weeks old (OFF-17).
create table file.upload (
    owner    uuid        not null,
    id       uuid        not null,
    total    bigint      not null check (total > 0),
    sha256   text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    begun_at timestamptz not null,
    primary key (owner, id)
);
create index on file.upload (begun_at);

create table file.upload_piece (
    owner   uuid   not null,
    id      uuid   not null,
    start   bigint not null check (start >= 0),
    bytes   bytea  not null check (length(bytes) > 0),
    primary key (owner, id, start),
    foreign key (owner, id) references file.upload on delete cascade
);
alter table file.upload_piece alter column bytes set storage external;

-- Not yet a fact: what came is kept only until the whole is.
grant select, insert, delete on file.upload, file.upload_piece to ${app};
