create schema plan;
grant usage on schema plan to ${app};

-- The plan of a person in a post for a year; somebody with two posts in a year has two.
create table plan.plan (
    id          uuid        primary key,
    employee    uuid        not null references organization.employee,
    post        uuid        not null references organization.post,
    year        integer     not null check (year between 2000 and 2100),
    opened_by   uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    unique (employee, post, year),
    unique (id, employee, post)
);

-- A version of it. What is written while it is the newest belongs to it, and to those after it as long as nothing else is written.
create table plan.version (
    plan        uuid        not null references plan.plan,
    version     integer     not null check (version > 0),
    period      daterange   not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
    approach    text        not null check (approach in ('QUANTITATIVE', 'QUALITATIVE')),
    leader      boolean     not null,
    rhythm      text        not null check (rhythm in ('QUARTER', 'MONTH')),
    reason      text        check (char_length(reason) between 3 and 500),
    opened_by   uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    primary key (plan, version),
    check ((version = 1) = (reason is null))
);

-- The dialogue: submitted by the person, taken back, returned with remarks or agreed by the assessor in the name of a post.
create table plan.step (
    plan        uuid        not null,
    version     integer     not null,
    number      integer     not null check (number > 0),
    kind        text        not null check (kind in ('SUBMITTED', 'WITHDRAWN', 'RETURNED', 'AGREED')),
    words       text        check (char_length(words) between 1 and 1000),
    by_whom     uuid        not null references organization.employee,
    post        uuid        references organization.post,
    capacity    text,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    primary key (plan, version, number),
    foreign key (plan, version) references plan.version,
    check (kind <> 'RETURNED' or words is not null),
    check ((kind in ('RETURNED', 'AGREED')) = (post is not null)),
    check ((post is null) = (capacity is null))
);
create unique index step_agreed_once on plan.step (plan, version) where kind = 'AGREED';

-- On which days an agreed version holds; the next one ends it. Only the end is set later.
create table plan.in_force (
    plan     uuid      not null,
    version  integer   not null,
    employee uuid      not null,
    post     uuid      not null,
    period   daterange not null,
    primary key (plan, version),
    foreign key (plan, version) references plan.version,
    foreign key (plan, employee, post) references plan.plan (id, employee, post),
    constraint one_agreed_version exclude using gist (employee with =, post with =, period with &&)
);
create index in_force_period on plan.in_force using gist (period);

-- A planned result, one row a revision. It serves a result of the superior, or a programme, or provisionally what the superior has not
-- planned yet, or nothing.
create table plan.result (
    id           uuid        not null,
    revision     integer     not null check (revision > 0),
    plan         uuid        not null,
    version      integer     not null,
    main         boolean     not null,
    statement    text        not null check (char_length(statement) between 5 and 500),
    serves       uuid,
    programme    uuid,
    provisional  text        check (char_length(provisional) between 3 and 300),
    manner       text        check (manner in ('DIRECT', 'INDIRECT')),
    contribution text        check (char_length(contribution) between 3 and 300),
    removed      boolean     not null,
    written_by   uuid        not null references organization.employee,
    via          text        not null,
    recorded_at  timestamptz not null,
    leaf         uuid        not null references ledger.leaf (id),
    primary key (id, revision),
    foreign key (plan, version) references plan.version,
    check (num_nonnulls(serves, programme, provisional) <= 1),
    check ((num_nonnulls(serves, programme, provisional) = 0) = (manner is null)),
    check (serves <> id)
);
create index result_plan on plan.result (plan, version);
create index result_serves on plan.result (serves) where serves is not null;
create index result_programme on plan.result (programme) where programme is not null;

-- One indicator in each aspect or perspective (PM-6): with a target, or told as a description (PM-7).
create table plan.indicator (
    result      uuid    not null,
    revision    integer not null,
    aspect      text    not null check (aspect in (
        'QUANTITY', 'QUALITY', 'TIME', 'COST', 'RECEIVERS', 'PROCESSES', 'STRENGTHENING', 'BUDGET')),
    name        text    not null check (char_length(name) between 3 and 300),
    direction   text    check (direction in ('AT_LEAST', 'AT_MOST', 'EXACTLY', 'RANGE')),
    number      numeric check (number >= 0),
    upper       numeric,
    unit        text    check (char_length(unit) between 1 and 40),
    description text    check (char_length(description) between 3 and 500),
    primary key (result, revision, aspect),
    foreign key (result, revision) references plan.result,
    check ((description is null) = (number is not null)),
    check (num_nonnulls(direction, number, unit) in (0, 3)),
    check (coalesce(direction = 'RANGE', false) = (upper is not null)),
    check (upper > number)
);

-- The action plan (PM-13): what is done in which quarter or month.
create table plan.action (
    result   uuid    not null,
    revision integer not null,
    part     integer not null check (part between 1 and 12),
    words    text    not null check (char_length(words) between 3 and 300),
    primary key (result, revision, part),
    foreign key (result, revision) references plan.result
);

-- Special expectations for each value of BerAKHLAK, and the three attachments (PM-5); one row a revision.
create table plan.words (
    plan        uuid        not null,
    version     integer     not null,
    part        text        not null,
    revision    integer     not null check (revision > 0),
    words       text        not null check (char_length(words) <= 2000),
    written_by  uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    primary key (plan, part, revision),
    foreign key (plan, version) references plan.version
);

grant select, insert on all tables in schema plan to ${app};
grant update (period) on plan.in_force to ${app};

-- The results that are agreed for that day, of these people or of all; each in its newest revision of the version in force.
create function plan.result_on(day date, people uuid[])
returns table (id uuid, revision integer, plan uuid, version integer, employee uuid, post uuid, main boolean, statement text,
    serves uuid, programme uuid, provisional text, manner text, contribution text)
language sql stable as $$
select n.id, n.revision, n.plan, n.version, n.employee, n.post, n.main, n.statement, n.serves, n.programme, n.provisional, n.manner,
    n.contribution
from (
    select distinct on (r.id) r.id, r.revision, r.plan, r.version, f.employee, f.post, r.main, r.statement, r.serves, r.programme,
        r.provisional, r.manner, r.contribution, r.removed
    from plan.in_force f
    join plan.result r on r.plan = f.plan and r.version <= f.version
    where f.period @> day
      and (people is null or f.employee = any(people))
    order by r.id, r.revision desc
) n
where not n.removed
$$;
