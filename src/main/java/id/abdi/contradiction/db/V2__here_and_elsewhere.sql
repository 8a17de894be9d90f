-- A duty letter has somebody elsewhere, and devices here tell of half of the day and more.
alter table contradiction.question drop constraint question_kind_check;
alter table contradiction.question add constraint question_kind_check check (kind in (
    'PRESENT_WITHOUT_WORK', 'WORK_WITHOUT_PRESENCE', 'TWO_PLACES', 'PRESENT_ON_LEAVE', 'PRESENT_NOT_ON_DUTY',
    'PRESENT_AND_ELSEWHERE', 'INCOMPLETE_DAY', 'TOUCH_IN_FUTURE')) not valid;
