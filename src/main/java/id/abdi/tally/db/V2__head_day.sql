-- How far reporting is on a day: of the people who sat in a unit, by the head who reports them.
create table tally.head_day (
    day      date    not null,
    head     uuid    not null,
    unit     uuid    not null,
    wanted   integer not null,
    reported integer not null,
    late     integer not null,
    primary key (day, head, unit)
);

-- The same for each head, with everybody below along the lines of that day.
create table tally.head_sum (
    head         uuid    not null,
    day          date    not null,
    superior     uuid,
    own_wanted   integer not null,
    own_reported integer not null,
    own_late     integer not null,
    wanted       integer not null,
    reported     integer not null,
    late         integer not null,
    -- Of the heads below, those who are to report anybody, and those who have reported all of them.
    heads        integer not null,
    finished     integer not null,
    primary key (head, day)
);

create index head_sum_above on tally.head_sum (day, superior);

grant select, insert, delete on tally.head_day, tally.head_sum to ${app};

-- What was counted before these tables were there is counted again; until then the pages reckon it at the moment.
insert into tally.due (day, unit)
select day, null
from tally.counted_day
on conflict do nothing;
