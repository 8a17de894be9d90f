set local statement_timeout = '30min';

alter table activity.activity validate constraint standard_whole;
alter table activity.activity validate constraint deviation_length;
