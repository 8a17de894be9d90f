create schema clocking;
grant usage on schema clocking to ${app};

-- A device in one version; of the versions for a serial number the highest holds. Only one that has a network may push.
create table clocking.device (
    serial      text        not null check (serial ~ '^[0-9A-Za-z][0-9A-Za-z_-]{2,39}$'),
    version     integer     not null check (version > 0),
    name        text        not null check (char_length(name) between 3 and 100),
    number      text        check (number ~ '^[0-9]{1,6}$'),
    network     text        check (char_length(network) between 2 and 50),
    zone_hours  integer     check (zone_hours between -12 and 14),
    in_use      boolean     not null,
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    primary key (serial, version)
);

-- What was handed over at once and brought something new: a file, or what a terminal pushed in one request. The leaf carries the
-- hash of it, so that the rows below need none of their own.
create table clocking.batch (
    id          uuid        primary key,
    serial      text,
    source      text        not null check (source in ('USB', 'PUSH', 'TABLE', 'SHEET', 'NATIONAL')),
    name        text        not null check (char_length(name) <= 200),
    hash        text        not null check (char_length(hash) = 64),
    added       integer     not null check (added >= 0),
    known       integer     not null check (known >= 0),
    quarantined integer     not null check (quarantined >= 0),
    recorded_by uuid,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);
create index batch_serial on clocking.batch (serial, recorded_at);

-- One touch of a device. Never changed; the same touch handed over again is this row again.
create table clocking.punch (
    serial    text        not null,
    pin       text        not null check (char_length(pin) between 1 and 24),
    at        timestamptz not null,
    state     smallint,
    verify    smallint,
    work_code text        check (char_length(work_code) <= 24),
    batch     uuid        not null references clocking.batch (id),
    line      integer     not null,
    primary key (serial, pin, at)
);
create index punch_time on clocking.punch (serial, at);

-- A line that is no punch, as it came: once for each device, however often it is handed over.
create table clocking.quarantined_line (
    serial text    not null,
    hash   text    not null check (char_length(hash) = 64),
    batch  uuid    not null references clocking.batch (id),
    line   integer not null,
    text   text    not null check (char_length(text) <= 500),
    reason text    not null,
    primary key (serial, hash)
);

-- What another system reckoned of a person's day. Of the versions the highest holds; the lower ones are what the month looked
-- like before, and a withdrawn one means that the other system no longer speaks of that day.
create table clocking.declared_day (
    employee  uuid        not null,
    day       date        not null,
    source    text        not null check (source in ('SHEET', 'NATIONAL')),
    version   integer     not null check (version > 0),
    code      text        not null check (char_length(code) <= 40),
    arrived   time,
    left_at   time,
    withdrawn boolean     not null,
    batch     uuid        not null references clocking.batch (id),
    primary key (employee, source, day, version)
);

-- Whom a device's user is for a time. Recorded once; it ends by a record of its own.
create table clocking.device_user (
    id          uuid        primary key,
    serial      text        not null,
    pin         text        not null check (pin ~ '^[0-9A-Za-z]{1,24}$'),
    employee    uuid        not null,
    first_day   date        not null,
    witness     text        not null check (char_length(witness) between 3 and 200),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

create table clocking.device_user_end (
    device_user uuid        primary key references clocking.device_user (id),
    after       date        not null,
    reason      text        not null check (char_length(reason) between 3 and 500),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

-- On which days it counts: a device's user is never two people on a day, and nobody is two users of one device. Made from the
-- facts, and only ever shortened.
create table clocking.device_user_in_force (
    device_user uuid      primary key references clocking.device_user (id),
    serial      text      not null,
    pin         text      not null,
    employee    uuid      not null,
    period      daterange not null,
    constraint one_person exclude using gist (serial with =, pin with =, period with &&),
    constraint one_user exclude using gist (serial with =, employee with =, period with &&)
);
create index device_user_employee on clocking.device_user_in_force (employee);

-- State: when a terminal last spoke, and what was read of a device in all, by whichever way.
create table clocking.contact (
    serial        text        primary key,
    last_at       timestamptz,
    address       text,
    rows          bigint      not null default 0,
    added         bigint      not null default 0,
    quarantined   bigint      not null default 0,
    biometrics    bigint      not null default 0,
    drift_seconds integer,
    drift_at      timestamptz
);

-- State: who spoke without being listed.
create table clocking.stranger (
    serial   text        primary key check (char_length(serial) <= 40),
    first_at timestamptz not null,
    last_at  timestamptz not null,
    address  text        not null,
    times    bigint      not null
);

grant select, insert on all tables in schema clocking to ${app};
grant update (period) on clocking.device_user_in_force to ${app};
grant update on clocking.contact, clocking.stranger to ${app};
