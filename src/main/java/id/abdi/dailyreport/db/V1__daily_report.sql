create schema dailyreport;
grant usage on schema dailyreport to ${app};

-- One version of the verdict on one person's day; the newest counts, none is ever changed (R4).
create table dailyreport.report (
    employee uuid not null,
    date date not null,
    version int not null check (version >= 1),
    verdict text not null check (verdict in ('ABOVE', 'EXPECTED', 'BELOW', 'NO_RESULT', 'NOT_ON_DUTY')),
    reason text check (length(reason) between 1 and 500),
    duty_kind text,
    late boolean not null,
    reporter uuid not null,
    capacity text not null,
    via text not null,
    key uuid unique,
    recorded_at timestamptz not null,
    leaf uuid not null unique references ledger.leaf,
    leaf_hash text not null check (length(leaf_hash) = 64),
    primary key (employee, date, version),
    check (verdict not in ('ABOVE', 'BELOW', 'NO_RESULT') or reason is not null),
    check ((verdict = 'NOT_ON_DUTY') = (duty_kind is not null)),
    check (employee <> reporter)
);

create index report_day on dailyreport.report (date, employee, version desc);

-- What the employee says to a report; shown beside it for ever.
create table dailyreport.answer (
    id uuid primary key,
    employee uuid not null,
    date date not null,
    version int not null,
    text text not null check (length(text) between 1 and 1000),
    via text not null,
    recorded_at timestamptz not null,
    leaf uuid not null unique references ledger.leaf,
    leaf_hash text not null,
    foreign key (employee, date, version) references dailyreport.report
);

create index answer_day on dailyreport.answer (employee, date);

-- A closed day that the next superior lets be reported once more (step 5).
create table dailyreport.reopening (
    id uuid primary key,
    employee uuid not null,
    date date not null,
    reason text not null check (length(reason) between 1 and 500),
    by_superior uuid not null,
    until timestamptz not null,
    via text not null,
    recorded_at timestamptz not null,
    leaf uuid not null unique references ledger.leaf,
    check (until > recorded_at)
);

create index reopening_day on dailyreport.reopening (employee, date);

grant select, insert on dailyreport.report, dailyreport.answer, dailyreport.reopening to ${app};

-- Facts stay: not even their owner changes them (LOG-13).
create function dailyreport.keep() returns trigger language plpgsql as $$
begin
    raise exception 'a fact of the record is never changed or removed';
end
$$;

create trigger keep_report before update or delete on dailyreport.report
    for each row execute function dailyreport.keep();
create trigger keep_answer before update or delete on dailyreport.answer
    for each row execute function dailyreport.keep();
create trigger keep_reopening before update or delete on dailyreport.reopening
    for each row execute function dailyreport.keep();
