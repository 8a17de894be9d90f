create schema worklog;
grant usage on schema worklog to ${app};

-- A meeting or field work of several people, as its organiser lists it.
create table worklog.event (
    id          uuid        primary key,
    organiser   uuid        not null,
    date        date        not null,
    title       text        not null check (char_length(title) between 3 and 200),
    started_at  time,
    minutes     integer     not null check (minutes between 1 and 1440),
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);
create index event_organiser on worklog.event (organiser, date);

-- Who is listed.
create table worklog.participant (
    event    uuid not null references worklog.event (id),
    employee uuid not null,
    primary key (event, employee)
);
create index participant_employee on worklog.participant (employee);

-- What each says: took part, with an activity of their own, or not.
create table worklog.answer (
    event       uuid        not null,
    employee    uuid        not null,
    took_part   boolean     not null,
    minutes     integer     check (minutes between 1 and 1440),
    activity    uuid,
    words       text        check (char_length(words) between 1 and 300),
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    primary key (event, employee),
    foreign key (event, employee) references worklog.participant (event, employee),
    check (took_part = (activity is not null)),
    check (took_part = (minutes is not null))
);

grant select, insert on all tables in schema worklog to ${app};

-- Facts stay: not even their owner changes them (LOG-13).
create function worklog.keep() returns trigger language plpgsql as $$
begin
    raise exception 'a fact of the record is never changed or removed';
end
$$;

create trigger keep_event before update or delete on worklog.event
    for each row execute function worklog.keep();
create trigger keep_participant before update or delete on worklog.participant
    for each row execute function worklog.keep();
create trigger keep_answer before update or delete on worklog.answer
    for each row execute function worklog.keep();
