-- As database V2: of a year's plans nearly all are in force on the day that is asked for.
do $$
begin
    execute replace(pg_get_functiondef('plan.result_on(date, uuid[])'::regprocedure), 'period @> day', 'period |@> day');
end
$$;
