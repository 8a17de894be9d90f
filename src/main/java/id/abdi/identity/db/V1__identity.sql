create schema identity;
grant usage on schema identity to ${app};

-- State: who is signed in where. The secret in the browser's cookie is stored as a hash only.
create table identity.session (
    id         uuid        primary key,
    hash       bytea       not null unique check (octet_length(hash) = 32),
    employee   uuid        not null,
    device     uuid        not null,
    browser    text        not null,
    place      text        not null,
    started_at timestamptz not null,
    proved_at  timestamptz not null,
    seen_at    timestamptz not null,
    ended_at   timestamptz
);
create index on identity.session (employee) where ended_at is null;
create index on identity.session (started_at);
grant select, insert, update, delete on identity.session to ${app};

-- Facts: every try to sign in that was judged; without an employee where the number belongs to nobody.
create table identity.sign_in (
    id       uuid        primary key,
    employee uuid,
    at       timestamptz not null,
    outcome  text        not null check (outcome in ('SIGNED_IN', 'NEW_DEVICE', 'CODE', 'WRONG')),
    device   uuid        not null,
    browser  text        not null,
    place    text        not null
);
create index on identity.sign_in (employee, at desc) where employee is not null;
grant select, insert on identity.sign_in to ${app};

-- Facts: duties given and taken back; the newest change of a person and duty is the one in force.
create table identity.duty_change (
    id           uuid        primary key,
    employee     uuid        not null,
    duty         text        not null check (duty in ('REGENT', 'BKPSDM', 'INSPECTORATE', 'OPERATOR')),
    granted      boolean     not null,
    at           timestamptz not null,
    asked_by     uuid,
    confirmed_by uuid,
    machine_user text,
    check (confirmed_by is null or confirmed_by <> asked_by),
    check ((asked_by is null) <> (machine_user is null))
);
create index on identity.duty_change (employee, duty, at desc);
create index on identity.duty_change (duty, employee, at desc);

-- Facts: what one person asked for and another one decided.
create table identity.duty_request (
    id         uuid        primary key,
    employee   uuid        not null,
    duty       text        not null check (duty in ('REGENT', 'BKPSDM', 'INSPECTORATE', 'OPERATOR')),
    granting   boolean     not null,
    asked_by   uuid        not null,
    asked_at   timestamptz not null,
    expires_at timestamptz not null check (expires_at > asked_at)
);
create index on identity.duty_request (expires_at);
create table identity.duty_decision (
    request    uuid        primary key references identity.duty_request (id),
    confirmed  boolean     not null,
    decided_by uuid        not null,
    decided_at timestamptz not null
);
grant select, insert on identity.duty_change, identity.duty_request, identity.duty_decision to ${app};
