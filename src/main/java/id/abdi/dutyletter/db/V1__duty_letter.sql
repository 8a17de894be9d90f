create schema dutyletter;
grant usage on schema dutyletter to ${app};

-- Some days elsewhere by a letter: recorded once and never changed. One letter for several people is a row for each.
create table dutyletter.letter (
    id          uuid        primary key,
    form        uuid        not null,
    employee    uuid        not null,
    period      daterange   not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
    number      text        not null check (char_length(number) between 1 and 200),
    place       text        not null check (char_length(place) between 3 and 200),
    purpose     text        check (char_length(purpose) between 1 and 500),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    unique (form, employee)
);
create index on dutyletter.letter (employee);

create table dutyletter.withdrawal (
    letter      uuid        primary key references dutyletter.letter (id),
    reason      text        not null check (char_length(reason) between 3 and 500),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

-- Which letters count now: those not withdrawn. Kept beside the facts so that the database itself refuses two letters of one person
-- for one day; it can be made again from them at any time.
create table dutyletter.in_force (
    letter   uuid      primary key references dutyletter.letter (id),
    employee uuid      not null,
    period   daterange not null,
    exclude using gist (employee with =, period with &&)
);

grant select, insert on dutyletter.letter, dutyletter.withdrawal to ${app};
grant select, insert, delete on dutyletter.in_force to ${app};
