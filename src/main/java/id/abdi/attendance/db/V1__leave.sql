create schema attendance;
grant usage on schema attendance to ${app};

-- A leave by letter: recorded once and never changed. First day inclusive, end exclusive.
create table attendance.leave (
    id          uuid        primary key,
    employee    uuid        not null,
    kind        text        not null check (kind in (
        'LEAVE_ANNUAL', 'LEAVE_LONG', 'SICK', 'MATERNITY', 'IMPORTANT_REASON', 'UNPAID', 'TRAINING', 'STUDY', 'CROSSING',
        'REST')),
    period      daterange   not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
    letter      text        check (char_length(letter) between 1 and 200),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);
create index on attendance.leave (employee);

create table attendance.leave_cancellation (
    leave       uuid        primary key references attendance.leave (id),
    reason      text        not null check (char_length(reason) between 3 and 500),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

-- Which leaves count now: those not cancelled. Kept beside the facts so that the database itself refuses two leaves of one
-- person on one day; it can be made again from them at any time.
create table attendance.leave_in_force (
    leave    uuid      primary key references attendance.leave (id),
    employee uuid      not null,
    period   daterange not null,
    exclude using gist (employee with =, period with &&)
);

grant select, insert on attendance.leave, attendance.leave_cancellation to ${app};
grant select, insert, delete on attendance.leave_in_force to ${app};
