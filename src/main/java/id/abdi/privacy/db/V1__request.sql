create schema privacy;
grant usage on schema privacy to ${app};

-- Somebody asks that their data be corrected, and what became of it.
create table privacy.request (
    id uuid primary key,
    employee uuid not null,
    what text not null check (length(what) between 1 and 1000),
    wish text not null check (length(wish) between 1 and 1000),
    asked_at timestamptz not null,
    due_at timestamptz not null check (due_at > asked_at),
    via text not null,
    leaf uuid not null unique
);

create index request_employee on privacy.request (employee, asked_at);
create index request_due on privacy.request (due_at);

create table privacy.answer (
    request uuid primary key references privacy.request,
    outcome text not null check (outcome in ('CORRECTED', 'NOTED', 'REFUSED')),
    words text not null check (length(words) between 1 and 1000),
    by_whom uuid not null,
    via text not null,
    recorded_at timestamptz not null,
    leaf uuid not null unique
);

create index answer_recorded on privacy.answer (recorded_at);

grant select, insert on privacy.request, privacy.answer to ${app};

-- Facts stay: not even their owner changes them (LOG-13).
create function privacy.keep() returns trigger language plpgsql as $$
begin
    raise exception 'a fact of the record is never changed or removed';
end
$$;

create trigger keep_request before update or delete on privacy.request
    for each row execute function privacy.keep();
create trigger keep_answer before update or delete on privacy.answer
    for each row execute function privacy.keep();
