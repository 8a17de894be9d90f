-- Counts the transactions that changed the organization, so that a node knows whether what it remembers of it still holds.
create table organization.change (
    one boolean primary key default true check (one),
    number bigint not null
);
insert into organization.change (number) values (0);
grant select, update (number) on organization.change to ${app};

-- From its first change on a transaction sees what nobody else may remember.
create function organization.changing() returns trigger language plpgsql as $$
begin
    perform set_config('organization.changing', 'yes', true);
    return null;
end
$$;

-- At its end it counts itself, once, one transaction after the other.
create function organization.count_change() returns trigger language plpgsql as $$
begin
    if current_setting('organization.counted', true) is distinct from 'yes' then
        perform pg_advisory_xact_lock(hashtextextended('organization structure', 0));
        update organization.change set number = number + 1;
        perform set_config('organization.counted', 'yes', true);
    end if;
    return null;
end
$$;

do $$
declare
    name text;
begin
    foreach name in array array['unit', 'unit_fact', 'post', 'employee', 'employee_fact', 'assignment', 'own_line',
        'work_pattern'] loop
        execute format('create trigger changing after insert or update or delete or truncate on organization.%I
            for each statement execute function organization.changing()', name);
        execute format('create constraint trigger count_change after insert or update or delete on organization.%I
            deferrable initially deferred for each row execute function organization.count_change()', name);
    end loop;
end
$$;

grant execute on all functions in schema organization to ${app};
