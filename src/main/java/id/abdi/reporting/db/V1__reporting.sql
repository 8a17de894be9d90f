-- What is published, made anew each night. No row names a person, and none is a sum of fewer people than the rule says.
create schema reporting;
grant usage on schema reporting to ${app};

create table reporting.unit (
    code   text not null primary key,
    name   text not null,
    level  text not null,
    parent text,
    agency text not null,
    as_of  date not null
);

create table reporting.unit_day (
    day              date    not null,
    agency           text    not null,
    unit             text,
    people           integer not null,
    on_duty          integer not null,
    reported         integer not null,
    late             integer not null,
    above            integer not null,
    expected         integer not null,
    below            integer not null,
    no_result        integer not null,
    activities       integer not null,
    minutes          bigint  not null,
    measured         integer not null,
    claimed_minutes  bigint  not null,
    standard_minutes bigint  not null,
    unique nulls not distinct (day, agency, unit)
);

-- As of when the counts held that were published of a day. Without its row a day is published again the next night.
create table reporting.published_day (
    day        date        primary key,
    counted_at timestamptz not null
);

create table reporting.programme (
    id              uuid    primary key,
    name            text    not null,
    outcome         text    not null,
    owner           text,
    first_day       date    not null,
    last_day        date    not null,
    outlook         text    not null,
    reached         numeric,
    target          numeric,
    unit_of_measure text,
    as_of           date    not null
);

create table reporting.workload (
    agency          text    not null,
    units           text    not null,
    first_day       date    not null,
    last_day        date    not null,
    holders         integer not null,
    load_minutes    numeric not null,
    need            numeric not null,
    needed          integer not null,
    surplus         integer,
    effectiveness   numeric,
    outside_minutes numeric not null,
    coverage        integer,
    primary key (agency, units)
);

grant select, insert, delete on all tables in schema reporting to ${app};
grant update on reporting.published_day to ${app};

-- The views: the only thing that other tools see. Columns are added at the end; none is renamed, taken away or given another meaning.
create schema if not exists published;
grant usage on schema published to ${app};

create view published.units as
select code as unit_code, name as unit_name, level, parent as parent_code, agency as agency_code, as_of
from reporting.unit;

create view published.unit_days as
select day, agency as agency_code, unit as unit_code, people, on_duty, reported, late, above, expected, below, no_result,
    activities, minutes, measured, claimed_minutes, standard_minutes
from reporting.unit_day;

create view published.verdicts as
select date_trunc('month', d.day)::date as month, d.agency as agency_code, d.unit as unit_code, v.verdict,
    sum(v.person_days)::bigint as person_days
from reporting.unit_day d
cross join lateral (
    values ('ABOVE', d.above), ('EXPECTED', d.expected), ('BELOW', d.below), ('NO_RESULT', d.no_result),
        ('UNKNOWN', d.on_duty - d.above - d.expected - d.below - d.no_result)
) v (verdict, person_days)
group by 1, 2, 3, 4;

create view published.standards as
select date_trunc('month', day)::date as month, agency as agency_code, unit as unit_code,
    sum(minutes)::bigint as minutes, sum(claimed_minutes)::bigint as claimed_minutes,
    sum(standard_minutes)::bigint as standard_minutes,
    round(sum(standard_minutes)::numeric / nullif(sum(claimed_minutes), 0), 4) as attainment,
    round(sum(claimed_minutes)::numeric / nullif(sum(minutes), 0), 4) as covered
from reporting.unit_day
group by 1, 2, 3;

create view published.programmes as
select id as programme_id, name as programme_name, outcome, owner as owner_code, first_day, last_day, outlook, reached, target,
    unit_of_measure, as_of
from reporting.programme;

create view published.workload as
select agency as agency_code, units as unit_codes, first_day, last_day, holders, load_minutes, need, needed, surplus,
    effectiveness, outside_minutes, coverage
from reporting.workload;

grant select on all tables in schema published to ${app};

comment on view published.units is 'Units as of the last night';
comment on column published.units.unit_code is 'Code of the unit, the key of all other views';
comment on column published.units.unit_name is 'Its name';
comment on column published.units.level is 'GOVERNMENT, AGENCY, DIVISION, SECTION or SERVICE';
comment on column published.units.parent_code is 'The unit right above; empty at the top';
comment on column published.units.agency_code is 'The agency in which it stands; above all agencies the topmost unit';
comment on column published.units.as_of is 'The day on which it was so';
comment on view published.unit_days is 'What the people of a unit itself did on a day; a row for each unit and day of the past';
comment on column published.unit_days.day is 'The day';
comment on column published.unit_days.agency_code is 'The agency on that day';
comment on column published.unit_days.unit_code is 'The unit on that day; empty where units of too few people were put together';
comment on column published.unit_days.people is 'People whose day is to be reported';
comment on column published.unit_days.on_duty is 'Those of them who were on duty';
comment on column published.unit_days.reported is 'Those of them who are reported';
comment on column published.unit_days.late is 'Of the reported: after the day had closed';
comment on column published.unit_days.above is 'Verdicts above expectation (Melampaui)';
comment on column published.unit_days.expected is 'Verdicts as expected (Sesuai)';
comment on column published.unit_days.below is 'Verdicts below expectation (Di bawah)';
comment on column published.unit_days.no_result is 'Verdicts without a result (Tanpa hasil)';
comment on column published.unit_days.activities is 'Activities that count';
comment on column published.unit_days.minutes is 'Minutes claimed for all of them';
comment on column published.unit_days.measured is 'Activities for which a work standard gives minutes';
comment on column published.unit_days.claimed_minutes is 'Minutes claimed for the measured ones';
comment on column published.unit_days.standard_minutes is 'Minutes that their standards give';
comment on view published.verdicts is 'How often each verdict was given in a month; unknown is unknown, never bad';
comment on column published.verdicts.month is 'The first day of the month';
comment on column published.verdicts.agency_code is 'The agency';
comment on column published.verdicts.unit_code is 'The unit; empty where units of too few people were put together';
comment on column published.verdicts.verdict is 'ABOVE, EXPECTED, BELOW, NO_RESULT or UNKNOWN (on duty and not reported)';
comment on column published.verdicts.person_days is 'Days of people';
comment on view published.standards is 'Work against its standards by month';
comment on column published.standards.month is 'The first day of the month';
comment on column published.standards.agency_code is 'The agency';
comment on column published.standards.unit_code is 'The unit; empty where units of too few people were put together';
comment on column published.standards.minutes is 'Minutes claimed for all activities';
comment on column published.standards.claimed_minutes is 'Minutes claimed for activities that a standard measures';
comment on column published.standards.standard_minutes is 'Minutes that the standards give for these';
comment on column published.standards.attainment is 'standard_minutes / claimed_minutes: 1 is as the standards say, more is quicker';
comment on column published.standards.covered is 'claimed_minutes / minutes: which part of the work a standard measures';
comment on view published.programmes is 'The leader''s running programmes and where each stands';
comment on column published.programmes.programme_id is 'Its number, the same in all versions';
comment on column published.programmes.programme_name is 'Its name';
comment on column published.programmes.outcome is 'What it is to bring';
comment on column published.programmes.owner_code is 'The unit that answers for it';
comment on column published.programmes.first_day is 'Its first day';
comment on column published.programmes.last_day is 'Its last day';
comment on column published.programmes.outlook is 'LATE, AT_RISK, UNKNOWN, ON_COURSE or REACHED, of the indicator that stands worst';
comment on column published.programmes.reached is 'The sum of this year so far of that indicator; empty where none is a sum';
comment on column published.programmes.target is 'Its target of this year';
comment on column published.programmes.unit_of_measure is 'What both count';
comment on column published.programmes.as_of is 'The day on which it was so';
comment on view published.workload is 'People that the work of units needs, of the year up to yesterday; units of too few holders are put together or left out';
comment on column published.workload.agency_code is 'The agency';
comment on column published.workload.unit_codes is 'A unit with all below it, the own posts of the agency, or several units put together';
comment on column published.workload.first_day is 'The first day that was looked at';
comment on column published.workload.last_day is 'The last day';
comment on column published.workload.holders is 'People who hold its posts';
comment on column published.workload.load_minutes is 'Minutes in a year, by the standards';
comment on column published.workload.need is 'People needed, two decimals';
comment on column published.workload.needed is 'Whole people: the sum of what was rounded for each post';
comment on column published.workload.surplus is 'holders less needed; empty where standards measure nothing of it';
comment on column published.workload.effectiveness is 'EU: load against what the holders can do in a year';
comment on column published.workload.outside_minutes is 'Minutes in a year claimed for work that nothing measures';
comment on column published.workload.coverage is 'Percent of the claimed minutes that standards measure';
