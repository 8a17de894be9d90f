-- By which standard an activity is measured, as it was in force on that day: a later change of the standard changes nothing here.
alter table activity.activity add column standard uuid;
alter table activity.activity add column standard_version integer;
alter table activity.activity add column standard_code text;
alter table activity.activity add column standard_name text;
alter table activity.activity add column standard_minutes numeric(7, 2);
-- Why it took longer or shorter than the standard says: information, no error.
alter table activity.activity add column deviation text;

alter table activity.activity add constraint standard_whole
    check (num_nonnulls(standard, standard_version, standard_code, standard_name, standard_minutes) in (0, 5)) not valid;
alter table activity.activity add constraint deviation_length
    check (char_length(deviation) between 1 and 300) not valid;
