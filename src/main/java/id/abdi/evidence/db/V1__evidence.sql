create schema evidence;
grant usage on schema evidence to ${app};

-- A picture or PDF kept by the file module, or a link, which is text and never fetched. The client makes the id (OFF-1).
create table evidence.piece (
    id           uuid        primary key,
    subject_kind text        not null,
    subject      uuid        not null,
    owner        uuid        not null,
    kind         text        not null check (kind in ('PICTURE', 'PDF', 'LINK')),
    file         uuid,
    label        text        not null check (char_length(label) between 1 and 2000),
    bytes        bigint      not null check (bytes >= 0),
    sha256       text        check (sha256 ~ '^[0-9a-f]{64}$'),
    added_by     uuid        not null,
    via          text        not null,
    recorded_at  timestamptz not null,
    leaf         uuid        not null references ledger.leaf (id),
    leaf_hash    text        not null,
    check ((kind = 'LINK') = (file is null)),
    check ((kind = 'LINK') = (sha256 is null))
);
create index on evidence.piece (subject);

create table evidence.removal (
    piece       uuid        primary key references evidence.piece (id),
    removed_by  uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

grant select, insert on evidence.piece, evidence.removal to ${app};
