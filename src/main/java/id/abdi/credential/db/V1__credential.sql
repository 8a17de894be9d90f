create schema credential;
grant usage on schema credential to ${app};

-- State: the password in force. When it was set, and by what, is a fact of the ledger.
create table credential.password (
    employee uuid        primary key,
    hash     text        not null check (hash like '$argon2id$%'),
    set_at   timestamptz not null
);
grant select, insert, update on credential.password to ${app};

-- One-time codes: what was handed out and what was used are facts; the newest code of a person is the one that works.
create table credential.code (
    id           uuid        primary key,
    employee     uuid        not null,
    hash         bytea       not null unique check (octet_length(hash) = 32),
    made_at      timestamptz not null,
    expires_at   timestamptz not null check (expires_at > made_at),
    made_by      uuid,
    machine_user text,
    check ((made_by is null) <> (machine_user is null))
);
create index on credential.code (employee, made_at desc);
create table credential.code_use (
    code    uuid        primary key references credential.code (id),
    used_at timestamptz not null
);
grant select, insert on credential.code, credential.code_use to ${app};

create table credential.token (
    id           uuid        primary key,
    employee     uuid        not null,
    hash         bytea       not null unique check (octet_length(hash) = 32),
    made_at      timestamptz not null,
    expires_at   timestamptz not null check (expires_at > made_at),
    made_by      uuid,
    machine_user text,
    check ((made_by is null) <> (machine_user is null))
);
create index on credential.token (employee, made_at desc);
create table credential.token_end (
    token    uuid        primary key references credential.token (id),
    ended_at timestamptz not null
);
grant select, insert on credential.token, credential.token_end to ${app};

-- State: how often was guessed of late, for a key that says neither name nor number.
create table credential.throttle (
    key     bytea            primary key check (octet_length(key) = 32),
    level   double precision not null check (level >= 0),
    last_at timestamptz      not null
);
create index on credential.throttle (last_at);
grant select, insert, update, delete on credential.throttle to ${app};

-- Keys made by the application itself on its first start.
create table credential.secret (
    name  text  primary key,
    value bytea not null check (octet_length(value) = 32)
);
grant select, insert on credential.secret to ${app};
