create schema lineflag;
grant usage on schema lineflag to ${app};

-- "This is not my subordinate", "somebody is missing": a question of a head to the personnel agency.
create table lineflag.flag (
    id uuid primary key,
    kind text not null check (kind in ('NOT_MINE', 'MISSING')),
    head uuid not null,
    date date not null,
    employee uuid,
    words text check (length(words) between 1 and 500),
    via text not null,
    recorded_at timestamptz not null,
    leaf uuid not null unique references ledger.leaf,
    check ((kind = 'NOT_MINE') = (employee is not null)),
    check (kind = 'NOT_MINE' or words is not null)
);

create index flag_head on lineflag.flag (head, date);

-- What the personnel agency did about it.
create table lineflag.flag_answer (
    flag uuid primary key references lineflag.flag,
    words text not null check (length(words) between 1 and 500),
    by_whom uuid not null,
    via text not null,
    recorded_at timestamptz not null,
    leaf uuid not null unique
);

grant select, insert on lineflag.flag, lineflag.flag_answer to ${app};

-- Facts stay: not even their owner changes them (LOG-13).
create function lineflag.keep() returns trigger language plpgsql as $$
begin
    raise exception 'a fact of the record is never changed or removed';
end
$$;

create trigger keep_flag before update or delete on lineflag.flag
    for each row execute function lineflag.keep();
create trigger keep_flag_answer before update or delete on lineflag.flag_answer
    for each row execute function lineflag.keep();
