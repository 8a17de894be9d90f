create schema innovation;
grant usage on schema innovation to ${app};

create table innovation.innovation (
    id uuid primary key
);

-- The words of an idea, one row a version; they change until a trial begins.
create table innovation.idea (
    id          uuid        not null references innovation.innovation (id),
    version     integer     not null check (version > 0),
    title       text        not null check (char_length(title) between 3 and 120),
    problem     text        not null check (char_length(problem) between 10 and 1500),
    attempt     text        not null check (char_length(attempt) between 10 and 1500),
    gain        text        not null check (char_length(gain) between 3 and 1500),
    author      uuid        not null references organization.employee,
    unit        uuid        not null references organization.unit,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    primary key (id, version)
);
create index idea_author on innovation.idea (author);

-- All that happened to an innovation. How far it is follows from these rows and is stored nowhere.
create table innovation.step (
    id          uuid        primary key,
    innovation  uuid        not null references innovation.innovation (id),
    number      integer     not null check (number > 0),
    kind        text        not null check (kind in ('SHARE', 'WITHDRAW', 'COMMENT', 'INVITE', 'JOIN', 'LEAVE', 'TRIAL', 'BASELINE',
        'RESULT', 'ASK', 'CONFIRM', 'DECLINE', 'ADOPT', 'SPREAD', 'WORK', 'CLOSE')),
    words       text        check (char_length(words) between 3 and 1500),
    employee    uuid        references organization.employee,
    unit        uuid        references organization.unit,
    begins      date,
    ends        date,
    indicator   text        check (char_length(indicator) between 3 and 200),
    measure     text        check (char_length(measure) between 1 and 40),
    direction   text        check (direction in ('MORE', 'LESS')),
    figure      numeric     check (figure >= 0),
    benefit     text        check (benefit in ('PEOPLE', 'UNITS', 'COST', 'INCOME', 'PRODUCTS', 'TREND')),
    way         text        check (way in ('SOP', 'STANDARD', 'ROLLOUT')),
    document    uuid,
    reference   text        check (char_length(reference) between 1 and 60),
    edition     integer     check (edition > 0),
    activity    uuid,
    minutes     integer     check (minutes > 0),
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    unique (innovation, number),
    check ((kind = 'WORK') = (activity is not null and minutes is not null)),
    check (kind not in ('INVITE', 'TRIAL') or employee is not null),
    check (kind not in ('TRIAL', 'SPREAD') or unit is not null),
    check (kind not in ('TRIAL', 'SPREAD', 'ADOPT', 'BASELINE', 'RESULT', 'WORK') or begins is not null),
    check (ends >= begins),
    check ((kind in ('BASELINE', 'RESULT')) = (figure is not null)),
    check (num_nulls(indicator, measure, direction, figure, benefit) in (0, 5)),
    check ((kind = 'ADOPT') = (way is not null)),
    check ((way in ('SOP', 'STANDARD')) = (reference is not null and edition is not null))
);
create index step_employee on innovation.step (employee) where employee is not null;
create index step_joined on innovation.step (recorded_by) where kind = 'JOIN';

grant select, insert on all tables in schema innovation to ${app};
