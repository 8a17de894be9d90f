create schema organization;
grant usage on schema organization to ${app};

-- A unit (unit kerja) and, by period, its name, level and the unit above it.
create table organization.unit (
    id uuid primary key,
    code text not null unique check (code = upper(btrim(code)) and length(code) between 1 and 40)
);

create table organization.unit_fact (
    id uuid primary key,
    unit uuid not null references organization.unit,
    name text not null check (length(name) between 1 and 200),
    level text not null check (level in ('GOVERNMENT', 'AGENCY', 'DIVISION', 'SECTION', 'SERVICE')),
    parent uuid references organization.unit,
    period daterange not null check (not lower_inf(period)),
    leaf uuid not null references ledger.leaf,
    check (parent <> unit),
    check ((parent is null) = (level = 'GOVERNMENT')),
    exclude using gist (unit with =, period with &&)
);

create index unit_fact_parent on organization.unit_fact (parent);

-- A post (jabatan) of a unit; at most one heads it at a time.
create table organization.post (
    id uuid primary key,
    unit uuid not null references organization.unit,
    title text not null check (length(title) between 1 and 200),
    kind text not null check (kind in ('LEADER', 'MANAGERIAL', 'FUNCTIONAL', 'EXECUTIVE')),
    echelon text check (length(echelon) between 1 and 10),
    head boolean not null,
    period daterange not null check (not lower_inf(period)),
    leaf uuid not null references ledger.leaf,
    exclude using gist (unit with =, period with &&) where (head)
);

create index post_unit on organization.post (unit);

-- A person and, by period, what changes about them.
create table organization.employee (
    id uuid primary key,
    nip text not null unique check (nip ~ '^[0-9]{18}$'),
    birth_date date,
    gender text check (gender in ('M', 'F')),
    leaf uuid not null references ledger.leaf
);

create table organization.employee_fact (
    id uuid primary key,
    employee uuid not null references organization.employee,
    name text not null check (length(name) between 1 and 200),
    status text not null check (status in ('PNS', 'PPPK', 'CPNS', 'NON_ASN')),
    grade text check (length(grade) between 1 and 10),
    grade_since date,
    email text check (length(email) between 3 and 200),
    phone text check (length(phone) between 3 and 40),
    period daterange not null check (not lower_inf(period)),
    leaf uuid not null references ledger.leaf,
    exclude using gist (employee with =, period with &&)
);

-- Who holds a post, or acts in it: definitive, pelaksana tugas (PLT), pelaksana harian (PLH).
create table organization.assignment (
    id uuid primary key,
    employee uuid not null references organization.employee,
    post uuid not null references organization.post,
    capacity text not null check (capacity in ('DEFINITIVE', 'PLT', 'PLH')),
    period daterange not null check (not lower_inf(period)),
    letter text check (length(letter) between 1 and 200),
    leaf uuid not null references ledger.leaf,
    constraint one_post_a_person exclude using gist (employee with =, period with &&) where (capacity = 'DEFINITIVE'),
    constraint one_holder_a_post exclude using gist (post with =, period with &&) where (capacity = 'DEFINITIVE'),
    constraint one_acting_a_post exclude using gist (post with =, period with &&) where (capacity <> 'DEFINITIVE')
);

create index assignment_post on organization.assignment (post);
create index assignment_employee on organization.assignment (employee);

-- A line that differs from the unit's head, such as to the lead of a team.
create table organization.own_line (
    id uuid primary key,
    employee uuid not null references organization.employee,
    superior_post uuid not null references organization.post,
    period daterange not null check (not lower_inf(period)),
    leaf uuid not null references ledger.leaf,
    constraint one_line_a_person exclude using gist (employee with =, period with &&)
);

create index own_line_post on organization.own_line (superior_post);

-- On which days a unit or a person works (calendar's patterns).
create table organization.work_pattern (
    id uuid primary key,
    unit uuid references organization.unit,
    employee uuid references organization.employee,
    pattern text not null,
    period daterange not null check (not lower_inf(period)),
    leaf uuid not null references ledger.leaf,
    check ((unit is null) <> (employee is null)),
    constraint one_pattern_a_unit exclude using gist (unit with =, period with &&) where (unit is not null),
    constraint one_pattern_a_person exclude using gist (employee with =, period with &&) where (employee is not null)
);

-- Somebody opened another person's record.
create table organization.look (
    id uuid primary key,
    employee uuid not null references organization.employee,
    viewer uuid not null references organization.employee,
    as_what text not null,
    via text not null,
    at timestamptz not null
);

create index look_employee on organization.look (employee, at desc);

grant select, insert on all tables in schema organization to ${app};
-- Only the end of a period is set later, an empty one for a fact that never held; all else stays as it was recorded.
grant update (period) on organization.unit_fact, organization.post, organization.employee_fact,
    organization.assignment, organization.own_line, organization.work_pattern to ${app};

-- Who may report on behalf of a post that day: the Plh, else the holder, else the Plt; the lowest rank does.
create function organization.reporting(day date)
returns table (post uuid, unit uuid, head boolean, employee uuid, capacity text, rank integer)
language sql stable as $$
select p.id, p.unit, p.head, a.employee, a.capacity,
    case a.capacity when 'PLH' then 0 when 'DEFINITIVE' then 1 else 2 end
from organization.post p
join organization.assignment a on a.post = p.id
where p.period @> day
  and a.period @> day
$$;

-- The posts in whose name this person reports that day.
create function organization.held(person uuid, day date)
returns table (post uuid, unit uuid, head boolean)
language sql stable as $$
select r.post, r.unit, r.head
from organization.reporting(day) r
where r.employee = person
  and not exists (
    select 1
    from organization.reporting(day) nearer
    where nearer.post = r.post
      and nearer.rank < r.rank)
$$;

-- The direct superior on that day (R1), of everybody in service, by a post of their own or one they act in: line(day), or of these people: line(day, people).
-- One text for both, since each needs a plan of its own. In plpgsql, which keeps the plans. "lateral ... limit 1" keeps
-- the planner at one look into an index for each row, whatever it believes about the tables.
do $make$
declare
    rule text := $rule$
#variable_conflict use_column
begin
return query
with recursive own as (
    -- The definitive post; for who only acts, the post that they act in, the earliest of several.
    select distinct on (l.employee) l.employee, p.unit, p.head
    from organization.assignment l
    join organization.post p on p.id = l.post
    where l.period @> day
      and p.period @> day
      /* whose */
    order by l.employee, l.capacity <> 'DEFINITIVE', lower(l.period), l.post
),
up (unit, at, depth) as (
    select distinct own.unit, own.unit, 0
    from own
    union all
    select up.unit, f.parent, up.depth + 1
    from up
    cross join lateral (
        select above.parent
        from organization.unit_fact above
        where above.unit = up.at
          and above.period @> day
        limit 1) f
    where f.parent is not null
      and up.depth < 12
),
heads as (
    select u.at as unit, h.post, h.employee, h.capacity
    from (select distinct at from up) u
    cross join lateral (
        select r.post, r.employee, r.capacity
        from organization.reporting(day) r
        where r.unit = u.at
          and r.head
        order by r.rank
        limit 1) h
),
-- Whoever reports for a unit above their own is not reported by anybody below that unit, nor by themselves.
floor as (
    select own.employee, own.unit, greatest(case when own.head then 0 else -1 end, coalesce(max(up.depth), -1)) as depth
    from own
    left join (up join heads on heads.unit = up.at) on up.unit = own.unit and heads.employee = own.employee
    group by own.employee, own.unit, own.head
),
led as (
    select l.employee, r.employee as superior, r.post
    from organization.own_line l
    cross join lateral (
        select 1
        from organization.assignment held
        join organization.post p on p.id = held.post and p.period @> day
        where held.employee = l.employee
          and held.period @> day
        limit 1) in_service
    cross join lateral (
        select nearest.employee, nearest.post, nearest.unit
        from organization.reporting(day) nearest
        where nearest.post = l.superior_post
        order by nearest.rank
        limit 1) r
    where l.period @> day
      /* whose */
      and r.employee <> l.employee
      and not exists (
        with recursive above (at) as (
            select r.unit
            union
            select f.parent
            from above
            join organization.unit_fact f on f.unit = above.at and f.period @> day
            where f.parent is not null
        )
        select 1
        from organization.held(l.employee, day) h
        join above on above.at = h.unit
        where h.head)
),
-- The first who reports above that depth is the same for all who begin in the same place.
begun as (
    select floor.unit, floor.depth, array_agg(floor.employee) as people
    from floor
    group by floor.unit, floor.depth
),
first as (
    select distinct on (begun.unit, begun.depth) begun.people, heads.employee as superior, heads.post,
        case when up.depth > begun.depth + 1 then 'PASSED_UP' else heads.capacity end as capacity
    from begun
    join up on up.unit = begun.unit and up.depth > begun.depth
    join heads on heads.unit = up.at
    order by begun.unit, begun.depth, up.depth
),
walked as (
    select unnest(first.people) as employee, first.superior, first.capacity, first.post
    from first
)
select coalesce(led.employee, walked.employee), coalesce(led.superior, walked.superior),
    case when led.employee is not null then 'TEAM_LEAD' else walked.capacity end,
    coalesce(led.post, walked.post)
from walked
full join led on led.employee = walked.employee;
end
$rule$;
    answer text := 'returns table (employee uuid, superior uuid, capacity text, post uuid) language plpgsql stable set jit = off as ';
begin
    execute 'create function organization.line(day date) ' || answer || quote_literal(rule);
    execute 'create function organization.line(day date, people uuid[]) ' || answer
        || quote_literal(replace(rule, '/* whose */', 'and l.employee = any (people)'));
end
$make$;

-- The direct subordinates of a head on that day: the people near the head's posts whose line leads there.
create function organization.subordinate(head uuid, day date)
returns table (employee uuid, superior uuid, capacity text, post uuid)
language plpgsql stable as $$
#variable_conflict use_column
declare
    candidates uuid[];
begin
    with recursive held as (
        select h.post, h.unit, h.head
        from organization.held(subordinate.head, day) h
    ),
    -- The units whose own people may come to this head: held ones, and below them those that nobody heads.
    near (unit) as (
        select held.unit
        from held
        where held.head
        union
        select f.unit
        from near
        join organization.unit_fact f on f.parent = near.unit and f.period @> day
        where not exists (
            select 1
            from organization.reporting(day) r
            where r.unit = f.unit
              and r.head)
    ),
    candidate as (
        select r.employee
        from near
        join organization.reporting(day) r on r.unit = near.unit
        union
        -- Heads of the units below, and who acts there and is passed over it.
        select r.employee
        from near
        join organization.unit_fact f on f.parent = near.unit and f.period @> day
        join organization.reporting(day) r on r.unit = f.unit and r.head
        union
        select l.employee
        from held
        join organization.own_line l on l.superior_post = held.post and l.period @> day
    )
    select array_agg(c.employee) into candidates from candidate c;
    if candidates is not null then
        return query
        select l.employee, l.superior, l.capacity, l.post
        from organization.line(day, candidates) l
        where l.superior = subordinate.head;
    end if;
end
$$;

grant execute on all functions in schema organization to ${app};
