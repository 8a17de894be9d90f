-- As database V2: of a year's plans nearly all are in force on the day that is asked for.
create or replace function plan.result_on(day date, people uuid[])
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
    where f.period |@> day
      and (people is null or f.employee = any(people))
    order by r.id, r.revision desc
) n
where not n.removed
$$;
