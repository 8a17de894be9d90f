-- The looks of the last weeks are asked for each night, of a table that grows in the order of time with every record that is opened.
drop index concurrently if exists organization.look_time;
create index concurrently look_time on organization.look using brin (at);
