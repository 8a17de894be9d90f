create schema bulkexport;
grant usage on schema bulkexport to ${app};

-- A list of many people that somebody wanted as a file and that did not leave.
create table bulkexport.held (
    id      uuid        primary key,
    person  uuid        not null,
    title   text        not null check (length(title) between 1 and 1000),
    list    text        not null check (list like '/%'),
    address text        not null check (address like '/%'),
    format  text        not null check (format in ('CSV', 'XLSX')),
    people  integer     not null check (people > 0),
    held_at timestamptz not null
);

create index held_by on bulkexport.held (person, held_at desc);

-- Why it is wanted. Others are told.
create table bulkexport.request (
    held        uuid        primary key references bulkexport.held (id),
    reason      text        not null check (char_length(reason) between 10 and 1000),
    until       timestamptz not null,
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

-- What the second person said.
create table bulkexport.decision (
    held        uuid        primary key references bulkexport.request (held),
    agreed      boolean     not null,
    words       text        check (char_length(words) between 1 and 1000),
    until       timestamptz not null,
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

-- Nobody decides about themselves, whatever the program thinks.
create function bulkexport.second_person() returns trigger language plpgsql as $$
begin
    if new.recorded_by = (select recorded_by from bulkexport.request where held = new.held) then
        raise exception 'a second person decides';
    end if;
    return new;
end
$$;

create trigger second_person before insert on bulkexport.decision
    for each row when (new.agreed) execute function bulkexport.second_person();

grant select, insert on bulkexport.held, bulkexport.request, bulkexport.decision to ${app};
