create schema progress;
grant usage on schema progress to ${app};

-- What a person says an indicator of a planned result reached in a part of the year, one row a version. The highest version holds.
create table progress.realisation (
    result       uuid        not null,
    aspect       text        not null check (aspect in (
        'QUANTITY', 'QUALITY', 'TIME', 'COST', 'RECEIVERS', 'PROCESSES', 'STRENGTHENING', 'BUDGET')),
    period       daterange   not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
    version      integer     not null check (version > 0),
    value        numeric     check (value >= 0),
    unit         text        check (char_length(unit) between 1 and 40),
    proposed     numeric     check (proposed >= 0),
    words        text        check (char_length(words) between 3 and 500),
    link         text        check (char_length(link) between 9 and 500),
    confirmed_by uuid        not null references organization.employee,
    via          text        not null,
    recorded_at  timestamptz not null,
    leaf         uuid        not null references ledger.leaf (id),
    primary key (result, aspect, period, version),
    check ((value is null) = (unit is null)),
    -- Another value than the proposed one, or none, is told in words.
    check (value is not distinct from proposed and value is not null or words is not null)
);

grant select, insert on progress.realisation to ${app};

-- Facts stay: not even their owner changes them (LOG-13).
create function progress.keep() returns trigger language plpgsql as $$
begin
    raise exception 'a fact of the record is never changed or removed';
end
$$;

create trigger keep_realisation before update or delete on progress.realisation
    for each row execute function progress.keep();
