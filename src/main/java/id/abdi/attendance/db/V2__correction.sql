-- Somebody says that the own day was otherwise than a device tells, and why; the direct superior of that day decides. What the
-- device told stays as it is.
create table attendance.correction (
    id          uuid        primary key,
    employee    uuid        not null,
    day         date        not null,
    arrived     time,
    left_at     time,
    reason      text        not null check (char_length(reason) between 3 and 500),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    check (num_nonnulls(arrived, left_at) > 0)
);
create index correction_employee on attendance.correction (employee, day);

create table attendance.correction_decision (
    correction  uuid        primary key references attendance.correction (id),
    approved    boolean     not null,
    reason      text        check (char_length(reason) between 3 and 500),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    check (approved or reason is not null)
);

grant select, insert on attendance.correction, attendance.correction_decision to ${app};
