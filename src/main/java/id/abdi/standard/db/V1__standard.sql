create schema standard;
grant usage on schema standard to ${app};

-- A kind of work of a section, under the code by which files and other programs name it.
create table standard.standard (
    id          uuid        primary key,
    code        text        not null unique check (code ~ '^[A-Z0-9][A-Z0-9.-]{1,29}$'),
    unit        uuid        not null,
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);
create index standard_unit on standard.standard (unit);

-- What holds of it, from a day on and until before another; never two on one day.
create table standard.version (
    id             uuid          primary key,
    standard       uuid          not null references standard.standard (id),
    number         integer       not null check (number > 0),
    name           text          not null check (char_length(name) between 3 and 200),
    unit_of_output text          not null check (char_length(unit_of_output) between 1 and 40),
    minutes        numeric(7, 2) not null check (minutes > 0 and minutes <= 75000),
    criteria       text          check (char_length(criteria) between 1 and 1000),
    for_section    boolean       not null,
    reason         text          check (char_length(reason) between 1 and 500),
    period         daterange     not null check (not lower_inf(period)),
    recorded_by    uuid          not null,
    via            text          not null,
    recorded_at    timestamptz   not null,
    leaf           uuid          not null references ledger.leaf (id),
    unique (standard, number),
    constraint one_version_a_day exclude using gist (standard with =, period with &&)
);

-- Who may claim a version that is not for the whole section.
create table standard.version_post (
    version uuid not null references standard.version (id),
    post    uuid not null,
    primary key (version, post)
);
create index version_post_post on standard.version_post (post);

-- From that day on nobody claims it any more.
create table standard.withdrawal (
    id          uuid        primary key,
    standard    uuid        not null references standard.standard (id),
    first_day   date        not null,
    reason      text        not null check (char_length(reason) between 1 and 500),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);
create index withdrawal_standard on standard.withdrawal (standard);

grant select, insert on all tables in schema standard to ${app};
-- Only the end of a period is set later, an empty one for a version that never held; all else stays as it was recorded.
grant update (period) on standard.version to ${app};

-- Facts stay: not even their owner changes them (LOG-13).
create function standard.keep() returns trigger language plpgsql as $$
begin
    raise exception 'a fact of the record is never changed or removed';
end
$$;

create function standard.shorten() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - 'period' is distinct from to_jsonb(old) - 'period' or not new.period <@ old.period then
        raise exception 'only the end of a version is set later';
    end if;
    return new;
end
$$;

create trigger keep_standard before update or delete on standard.standard
    for each row execute function standard.keep();
create trigger keep_version_post before update or delete on standard.version_post
    for each row execute function standard.keep();
create trigger keep_withdrawal before update or delete on standard.withdrawal
    for each row execute function standard.keep();
create trigger keep_version before delete on standard.version
    for each row execute function standard.keep();
create trigger shorten_version before update on standard.version
    for each row execute function standard.shorten();
