-- The functions keep plans made without the day: they too are told that nearly all facts hold on it (database V2). Word for word as
-- before otherwise.
create or replace function organization.reporting(day date)
returns table(post uuid, unit uuid, head boolean, employee uuid, capacity text, rank integer)
language sql
stable
as $$
select p.id, p.unit, p.head, a.employee, a.capacity,
    case a.capacity when 'PLH' then 0 when 'DEFINITIVE' then 1 else 2 end
from organization.post p
join organization.assignment a on a.post = p.id
where p.period |@> day
  and a.period |@> day
$$;

create or replace function organization.line(day date)
returns table(employee uuid, superior uuid, capacity text, post uuid)
language plpgsql
stable
set jit = off
as $$
#variable_conflict use_column
begin
return query
with recursive own as (
    -- The definitive post; for who only acts, the post that they act in, the earliest of several.
    select distinct on (l.employee) l.employee, p.unit, p.head
    from organization.assignment l
    join organization.post p on p.id = l.post
    where l.period |@> day
      and p.period |@> day
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
          and above.period |@> day
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
        join organization.post p on p.id = held.post and p.period |@> day
        where held.employee = l.employee
          and held.period |@> day
        limit 1) in_service
    cross join lateral (
        select nearest.employee, nearest.post, nearest.unit
        from organization.reporting(day) nearest
        where nearest.post = l.superior_post
        order by nearest.rank
        limit 1) r
    where l.period |@> day
      /* whose */
      and r.employee <> l.employee
      and not exists (
        with recursive above (at) as (
            select r.unit
            union
            select f.parent
            from above
            join organization.unit_fact f on f.unit = above.at and f.period |@> day
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
$$;

create or replace function organization.line(day date, people uuid[])
returns table(employee uuid, superior uuid, capacity text, post uuid)
language plpgsql
stable
set jit = off
as $$
#variable_conflict use_column
begin
return query
with recursive own as (
    -- The definitive post; for who only acts, the post that they act in, the earliest of several.
    select distinct on (l.employee) l.employee, p.unit, p.head
    from organization.assignment l
    join organization.post p on p.id = l.post
    where l.period |@> day
      and p.period |@> day
      and l.employee = any (people)
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
          and above.period |@> day
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
        join organization.post p on p.id = held.post and p.period |@> day
        where held.employee = l.employee
          and held.period |@> day
        limit 1) in_service
    cross join lateral (
        select nearest.employee, nearest.post, nearest.unit
        from organization.reporting(day) nearest
        where nearest.post = l.superior_post
        order by nearest.rank
        limit 1) r
    where l.period |@> day
      and l.employee = any (people)
      and r.employee <> l.employee
      and not exists (
        with recursive above (at) as (
            select r.unit
            union
            select f.parent
            from above
            join organization.unit_fact f on f.unit = above.at and f.period |@> day
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
$$;

create or replace function organization.subordinate(head uuid, day date)
returns table(employee uuid, superior uuid, capacity text, post uuid)
language plpgsql
stable
as $$
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
        join organization.unit_fact f on f.parent = near.unit and f.period |@> day
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
        join organization.unit_fact f on f.parent = near.unit and f.period |@> day
        join organization.reporting(day) r on r.unit = f.unit and r.head
        union
        select l.employee
        from held
        join organization.own_line l on l.superior_post = held.post and l.period |@> day
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

create or replace function organization.starters(day date, touched uuid[])
returns uuid[]
language sql
stable
as $$
with recursive chain (unit) as (
    select unnest(touched)
    union
    select f.parent
    from chain
    join organization.unit_fact f on f.unit = chain.unit and f.period |@> day
    where f.parent is not null
)
select array_agg(employee)
from (
    select unnest(touched) as employee
    union
    select r.employee
    from chain
    join organization.reporting(day) r on r.unit = chain.unit and r.head
    union
    select organization.led_from(touched)) s
$$;
