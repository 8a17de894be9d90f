-- The functions keep plans made without the day: they too are told that nearly all facts hold on it.
do $$
declare
    kept oid;
begin
    for kept in
        select p.oid
        from pg_proc p
        where p.pronamespace = 'organization'::regnamespace
          and p.prosrc ~ 'period @> day'
    loop
        execute replace(pg_get_functiondef(kept), 'period @> day', 'period |@> day');
    end loop;
end
$$;
