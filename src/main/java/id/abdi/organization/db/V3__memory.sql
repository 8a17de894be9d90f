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

create trigger changing after insert or update or delete or truncate on organization.unit
    for each statement execute function organization.changing();
create constraint trigger count_change after insert or update or delete on organization.unit
    deferrable initially deferred for each row execute function organization.count_change();
create trigger changing after insert or update or delete or truncate on organization.unit_fact
    for each statement execute function organization.changing();
create constraint trigger count_change after insert or update or delete on organization.unit_fact
    deferrable initially deferred for each row execute function organization.count_change();
create trigger changing after insert or update or delete or truncate on organization.post
    for each statement execute function organization.changing();
create constraint trigger count_change after insert or update or delete on organization.post
    deferrable initially deferred for each row execute function organization.count_change();
create trigger changing after insert or update or delete or truncate on organization.employee
    for each statement execute function organization.changing();
create constraint trigger count_change after insert or update or delete on organization.employee
    deferrable initially deferred for each row execute function organization.count_change();
create trigger changing after insert or update or delete or truncate on organization.employee_fact
    for each statement execute function organization.changing();
create constraint trigger count_change after insert or update or delete on organization.employee_fact
    deferrable initially deferred for each row execute function organization.count_change();
create trigger changing after insert or update or delete or truncate on organization.assignment
    for each statement execute function organization.changing();
create constraint trigger count_change after insert or update or delete on organization.assignment
    deferrable initially deferred for each row execute function organization.count_change();
create trigger changing after insert or update or delete or truncate on organization.own_line
    for each statement execute function organization.changing();
create constraint trigger count_change after insert or update or delete on organization.own_line
    deferrable initially deferred for each row execute function organization.count_change();
create trigger changing after insert or update or delete or truncate on organization.work_pattern
    for each statement execute function organization.changing();
create constraint trigger count_change after insert or update or delete on organization.work_pattern
    deferrable initially deferred for each row execute function organization.count_change();

grant execute on all functions in schema organization to ${app};
