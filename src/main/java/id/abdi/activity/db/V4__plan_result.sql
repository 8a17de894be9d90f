-- Which planned result an activity serves, as the person named it.
alter table activity.activity add column plan_result uuid;
