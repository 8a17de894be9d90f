-- How a pattern binds its people to hours (W-6): those that there are go on as they were.
alter table calendar.pattern add column timing text not null default 'FIXED';
alter table calendar.pattern add constraint pattern_timing
    check (timing in ('FIXED', 'FLEXIBLE', 'ROSTER')) not valid;
