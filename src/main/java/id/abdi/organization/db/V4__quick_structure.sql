-- The structure is checked for what a change can have broken, instead of everything on every day on which anything begins or ends.
-- What is touched are ids of units and people; null where it may be anything. check_units(date) and check_lines(date, text) are
-- left to nodes of the release before.

-- Units and who holds a post in them, for all days from the first on at once.
create function organization.check_units(first date, touched uuid[]) returns void language plpgsql as $$
declare
    since daterange := daterange(first, null);
    subject text;
    day date;
begin
    select u.code, lower(multirange(f.period * since) - coalesce(above.held, '{}')) into subject, day
    from organization.unit_fact f
    join organization.unit u on u.id = f.unit
    cross join lateral (
        select range_agg(a.period) as held
        from organization.unit_fact a
        where a.unit = f.parent) above
    where f.parent is not null
      and f.period && since
      and (touched is null or f.unit = any (touched) or f.parent = any (touched))
      and not coalesce(above.held, '{}') @> f.period * since
    order by 2
    limit 1;
    if found then
        perform organization.refuse('unit-without-parent', subject, day);
    end if;
    select greatest(u.code, v.code), lower(f.period * g.period * since) into subject, day
    from organization.unit_fact f
    join organization.unit_fact g on g.parent is null and g.unit > f.unit and g.period && (f.period * since)
    join organization.unit u on u.id = f.unit
    join organization.unit v on v.id = g.unit
    where f.parent is null
      and f.period && since
    order by 2
    limit 1;
    if found then
        perform organization.refuse('two-tops', subject, day);
    end if;
    with held as (
        select a.period * since as period, p.period as post, p.unit
        from organization.assignment a
        join organization.post p on p.id = a.post
        where a.period && since
          and (touched is null or a.employee = any (touched))
        union
        select a.period * since, p.period, p.unit
        from organization.post p
        join organization.assignment a on a.post = p.id
        where a.period && since
          and p.unit = any (touched)
    )
    select u.code, lower(multirange(h.period) - coalesce(there.days, '{}') * multirange(h.post)) into subject, day
    from held h
    join organization.unit u on u.id = h.unit
    cross join lateral (
        select range_agg(f.period) as days
        from organization.unit_fact f
        where f.unit = h.unit) there
    where not coalesce(there.days, '{}') * multirange(h.post) @> h.period
    order by 2
    limit 1;
    if found then
        perform organization.refuse('post-without-unit', subject, day);
    end if;
    with recursive up (start, at, period) as (
        select f.unit, f.parent, f.period * since
        from organization.unit_fact f
        where f.parent is not null
          and f.period && since
          and (touched is null or f.unit = any (touched))
        union
        select up.start, f.parent, up.period * f.period
        from up
        join organization.unit_fact f on f.unit = up.at and f.period && up.period
        where f.parent is not null
          and up.at <> up.start
    )
    select u.code, lower(up.period) into subject, day
    from up
    join organization.unit u on u.id = up.start
    where up.at = up.start
    order by 2
    limit 1;
    if found then
        perform organization.refuse('unit-circle', subject, day);
    end if;
end
$$;

-- Whose own line the change can have made another: it leads to a post of a touched unit, or they may head one.
create function organization.led_from(touched uuid[]) returns setof uuid language sql stable as $$
select l.employee
from organization.own_line l
join organization.post p on p.id = l.superior_post
where p.unit = any (touched)
union
select a.employee
from organization.post p
join organization.assignment a on a.post = p.id
where p.unit = any (touched)
  and (p.head or exists (select 1 from organization.own_line l where l.employee = a.employee))
$$;

-- From whom every circle can be reached that the change can have closed: those touched, all who head a touched unit or one
-- above it, since a changed line leads to one of them, and whose own line can have changed.
create or replace function organization.starters(day date, touched uuid[]) returns uuid[] language sql stable as $$
with recursive chain (unit) as (
    select unnest(touched)
    union
    select f.parent
    from chain
    join organization.unit_fact f on f.unit = chain.unit and f.period @> day
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

-- The days from the first on at which a line can change of anybody who is met on the way up from there.
create function organization.days(first date, touched uuid[]) returns setof date language plpgsql stable as $$
declare
    since daterange := daterange(first, null);
    people uuid[] := touched || array(select organization.led_from(touched));
    units uuid[] := touched;
    posts uuid[] := '{}';
    known integer := -1;
begin
    while known <> cardinality(people) + cardinality(units) + cardinality(posts) loop
        known := cardinality(people) + cardinality(units) + cardinality(posts);
        posts := array(
            select unnest(posts)
            union
            select a.post from organization.assignment a where a.employee = any (people) and a.period && since
            union
            select l.superior_post from organization.own_line l where l.employee = any (people) and l.period && since
            union
            select p.id from organization.post p where p.unit = any (units) and p.head and p.period && since);
        units := array(
            with recursive up (unit) as (
                select unnest(units)
                union
                select p.unit from organization.post p where p.id = any (posts)
                union
                select f.parent
                from up
                join organization.unit_fact f on f.unit = up.unit and f.period && since
                where f.parent is not null
            )
            select unit from up);
        people := array(
            select unnest(people)
            union
            select a.employee from organization.assignment a where a.post = any (posts) and a.period && since);
    end loop;
    return query
    select first
    union
    select bound
    from (
        select unnest(array[lower(f.period), upper(f.period)]) as bound
        from organization.unit_fact f
        where f.unit = any (units)
        union
        select unnest(array[lower(p.period), upper(p.period)])
        from organization.post p
        where p.id = any (posts)
        union
        select unnest(array[lower(a.period), upper(a.period)])
        from organization.assignment a
        where a.post = any (posts)
        union
        select unnest(array[lower(l.period), upper(l.period)])
        from organization.own_line l
        where l.employee = any (people)) bounds
    where bound > first
    order by 1;
end
$$;

create function organization.all_days(first date) returns setof date language sql stable as $$
select first
union
select bound
from (
    select unnest(array[lower(period), upper(period)]) as bound from organization.unit_fact
    union
    select unnest(array[lower(period), upper(period)]) from organization.post
    union
    select unnest(array[lower(period), upper(period)]) from organization.assignment
    union
    select unnest(array[lower(period), upper(period)]) from organization.own_line
) bounds
where bound > first
order by 1
$$;

-- Somebody whose line never ends. Each round goes twice as far as the one before; who is not at the top after as many steps as there
-- are lines never gets there. Without nested loops, which the planner would choose since it does not know how many there are.
create function organization.endless(people uuid[], superiors uuid[]) returns uuid language plpgsql stable set enable_nestloop = off as $$
declare
    lines integer := cardinality(people);
    steps integer := 1;
begin
    while people is not null and steps <= lines loop
        select array_agg(l.employee), array_agg(above.superior) into people, superiors
        from unnest(people, superiors) as l (employee, superior)
        join unnest(people, superiors) as above (employee, superior) on above.employee = l.superior;
        steps := steps * 2;
    end loop;
    return superiors[1];
end
$$;

-- Follows the lines upward from there, or takes all, and refuses where they do not end.
create function organization.check_lines(day date, touched uuid[]) returns void language plpgsql as $$
declare
    people uuid[];
    superiors uuid[];
    frontier uuid[];
    found_people uuid[];
    found_superiors uuid[];
    subject text;
begin
    if touched is null then
        select array_agg(l.employee), array_agg(l.superior) into people, superiors
        from organization.line(day) l;
    else
        frontier := organization.starters(day, touched);
        while frontier is not null loop
            select array_agg(l.employee), array_agg(l.superior) into found_people, found_superiors
            from organization.line(day, frontier) l;
            people := people || found_people;
            superiors := superiors || found_superiors;
            select array_agg(distinct s) into frontier
            from unnest(found_superiors) s
            where s <> all (people);
        end loop;
    end if;
    select e.nip into subject
    from organization.employee e
    where e.id = organization.endless(people, superiors);
    if found then
        perform organization.refuse('line-circle', subject, day);
    end if;
end
$$;

create or replace function organization.check_structure() returns trigger language plpgsql as $$
declare
    since text := coalesce(current_setting('organization.since', true), '');
    said text := current_setting('organization.touched', true);
    touched uuid[] := case when said <> '*' then string_to_array(said, ' ')::uuid[] end;
    day date;
begin
    if since = '' then
        return null;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('organization structure', 0));
    perform organization.check_units(since::date, touched);
    if touched is null then
        for day in select organization.all_days(since::date) loop
            perform organization.check_lines(day, null::uuid[]);
        end loop;
    else
        for day in select organization.days(since::date, touched) loop
            perform organization.check_lines(day, touched);
        end loop;
    end if;
    perform set_config('organization.since', '', true);
    perform set_config('organization.touched', '', true);
    return null;
end
$$;

grant execute on all functions in schema organization to ${app};
