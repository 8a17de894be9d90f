drop index concurrently if exists activity.activity_plan_result;
create index concurrently activity_plan_result on activity.activity (plan_result, date) where plan_result is not null;
