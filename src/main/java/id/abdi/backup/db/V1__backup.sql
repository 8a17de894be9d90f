create schema backup;
grant usage on schema backup to ${app};

-- Which installation this is; a restored one goes on as the one that it was.
create table backup.installation (
    id      uuid        primary key,
    made_at timestamptz not null
);
insert into backup.installation (id, made_at) values (gen_random_uuid(), now());

-- Every restore that this installation came through.
create table backup.restore (
    restored_at timestamptz primary key,
    file_sha256 text        not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    made_at     timestamptz not null,
    leaf        uuid,
    leaves      bigint      not null check (leaves >= 0),
    check ((leaf is null) = (leaves = 0))
);

-- Backups of this installation that were proved by a real restore into a scratch database.
create table backup.proof (
    proved_at timestamptz primary key,
    made_at   timestamptz not null,
    leaves    bigint      not null check (leaves >= 0)
);

grant select on backup.installation to ${app};
grant select, insert on backup.restore, backup.proof to ${app};
