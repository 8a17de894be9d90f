-- Structure must hold on every day: one top, no unit without the unit above it, no circle of superiors. It is checked at the
-- end of each transaction that changed a fact, on the days from the first that it changed.

-- Who and what was changed: ids of units and people, or * where everybody's line may be another.
create function organization.touch(first date, ids text) returns void language plpgsql as $$
declare
    since text := coalesce(current_setting('organization.since', true), '');
    touched text := coalesce(current_setting('organization.touched', true), '');
begin
    if since = '' or first < since::date then
        perform set_config('organization.since', first::text, true);
    end if;
    if touched <> '*' then
        touched := case when ids = '*' or length(touched) > 8000 then '*' else concat_ws(' ', nullif(touched, ''), ids) end;
        perform set_config('organization.touched', touched, true);
    end if;
end
$$;

create function organization.remember() returns trigger language plpgsql as $$
declare
    first date := lower(new.period);
    ids text;
begin
    if tg_op = 'UPDATE' then
        first := least(first, lower(old.period));
    end if;
    if first is null then
        return null;
    end if;
    if tg_table_name = 'unit_fact' then
        -- Below a new unit nobody's line can have changed yet; a moved one takes lines along that may lead anywhere.
        select case when count(*) = 1 then new.unit::text else '*' end into ids
        from organization.unit_fact f
        where f.unit = new.unit;
    elsif tg_table_name = 'post' then
        select concat_ws(' ', new.unit, string_agg(a.employee::text, ' ')) into ids
        from organization.assignment a
        where a.post = new.id;
    elsif tg_table_name = 'assignment' then
        select concat_ws(' ', p.unit, new.employee) into ids
        from organization.post p
        where p.id = new.post;
    else
        ids := new.employee::text;
    end if;
    perform organization.touch(first, ids);
    return null;
end
$$;

create function organization.refuse(reason text, subject text, day date) returns void language plpgsql as $$
begin
    raise exception 'structure [%] [%] [%]', reason, subject, day using errcode = 'check_violation';
end
$$;

create function organization.check_units(day date) returns void language plpgsql as $$
declare
    subject text;
begin
    select u.code into subject
    from organization.unit_fact f
    join organization.unit u on u.id = f.unit
    where f.period @> day
      and f.parent is not null
      and not exists (
        select 1 from organization.unit_fact above where above.unit = f.parent and above.period @> day)
    limit 1;
    if found then
        perform organization.refuse('unit-without-parent', subject, day);
    end if;
    select u.code into subject
    from organization.unit_fact f
    join organization.unit u on u.id = f.unit
    where f.period @> day
      and f.parent is null
    order by u.code
    offset 1
    limit 1;
    if found then
        perform organization.refuse('two-tops', subject, day);
    end if;
    select u.code into subject
    from organization.assignment a
    join organization.post p on p.id = a.post
    join organization.unit u on u.id = p.unit
    where a.period @> day
      and not (p.period @> day and exists (
        select 1 from organization.unit_fact f where f.unit = p.unit and f.period @> day))
    limit 1;
    if found then
        perform organization.refuse('post-without-unit', subject, day);
    end if;
    with recursive down (unit) as (
        select f.unit
        from organization.unit_fact f
        where f.period @> day
          and f.parent is null
        union
        select f.unit
        from down
        join organization.unit_fact f on f.parent = down.unit and f.period @> day
    )
    select u.code into subject
    from organization.unit_fact f
    join organization.unit u on u.id = f.unit
    where f.period @> day
      and f.unit not in (select unit from down)
    limit 1;
    if found then
        perform organization.refuse('unit-circle', subject, day);
    end if;
end
$$;

-- From whom every circle can be reached that the change can have closed: those touched, all who head a touched unit or one
-- above it, since a changed line leads to one of them, and all with a line of their own.
create function organization.starters(day date, touched uuid[]) returns uuid[] language sql stable as $$
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
    select l.employee
    from organization.own_line l
    where l.period @> day) s
$$;

-- Follows the lines upward from there, or takes all, and refuses where they do not end.
create function organization.check_lines(day date, touched text) returns void language plpgsql as $$
declare
    people uuid[];
    superiors uuid[];
    frontier uuid[];
    found_people uuid[];
    found_superiors uuid[];
    subject text;
begin
    if touched = '*' then
        select array_agg(l.employee), array_agg(l.superior) into people, superiors
        from organization.line(day) l;
    else
        frontier := organization.starters(day, string_to_array(touched, ' ')::uuid[]);
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
    with recursive lines as materialized (
        select l.employee, l.superior from unnest(people, superiors) as l (employee, superior)
    ),
    down (employee) as (
        select l.superior
        from lines l
        where not exists (select 1 from lines mine where mine.employee = l.superior)
        union
        select l.employee
        from down
        join lines l on l.superior = down.employee
    )
    select e.nip into subject
    from lines l
    join organization.employee e on e.id = l.employee
    where l.employee not in (select employee from down)
    limit 1;
    if found then
        perform organization.refuse('line-circle', subject, day);
    end if;
end
$$;

create function organization.check_structure() returns trigger language plpgsql as $$
declare
    since text := coalesce(current_setting('organization.since', true), '');
    touched text := current_setting('organization.touched', true);
    day date;
begin
    if since = '' then
        return null;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('organization structure', 0));
    for day in
        select since::date
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
        where bound > since::date
        order by 1
    loop
        perform organization.check_units(day);
        perform organization.check_lines(day, touched);
    end loop;
    perform set_config('organization.since', '', true);
    perform set_config('organization.touched', '', true);
    return null;
end
$$;

do $$
declare
    name text;
begin
    foreach name in array array['unit_fact', 'post', 'assignment', 'own_line'] loop
        execute format('create trigger remember after insert or update on organization.%I
            for each row execute function organization.remember()', name);
        execute format('create constraint trigger check_structure after insert or update on organization.%I
            deferrable initially deferred for each row execute function organization.check_structure()', name);
    end loop;
end
$$;

grant execute on all functions in schema organization to ${app};
