-- What hinders a planned result, one row a version. The highest version holds; it is over once that one is not open.
create table progress.obstacle (
    id          uuid        not null,
    version     integer     not null check (version > 0),
    result      uuid        not null,
    kind        text        not null check (kind in (
        'BUDGET', 'PEOPLE', 'EQUIPMENT', 'DATA', 'RULE', 'PARTNER', 'WEATHER', 'OTHER')),
    words       text        not null check (char_length(words) between 3 and 300),
    since       date        not null,
    remover     text        not null check (remover in ('SELF', 'SUPERIOR', 'AGENCY', 'OTHER_AGENCY', 'OUTSIDE')),
    open        boolean     not null,
    named_by    uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    primary key (id, version)
);
create index obstacle_result on progress.obstacle (result);

grant select, insert on progress.obstacle to ${app};

create trigger keep_obstacle before update or delete on progress.obstacle
    for each row execute function progress.keep();
