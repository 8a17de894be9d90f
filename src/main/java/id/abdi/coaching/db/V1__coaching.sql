create schema coaching;
grant usage on schema coaching to ${app};

-- What is computed asks the head a question, and no more (D-21): would coaching help this person?
create table coaching.question (
    id          uuid        primary key,
    employee    uuid        not null references organization.employee,
    asked       uuid        not null references organization.employee,
    on_day      date        not null,
    why         text        not null check (why in ('FALLING', 'BELOW')),
    since       date,
    lower_days  int         not null check (lower_days > 0),
    judged_days int         not null check (judged_days >= lower_days),
    first_day   date        not null check (first_day <= on_day),
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);
create index question_employee on coaching.question (employee, on_day);

-- The head offers coaching (bimbingan kinerja, R9; D-18). Never changed.
create table coaching.coaching (
    id          uuid        primary key,
    employee    uuid        not null references organization.employee,
    head        uuid        not null references organization.employee,
    offered     date        not null,
    goal        text        not null check (char_length(goal) between 10 and 1000),
    help        text        not null check (char_length(help) between 3 and 1000),
    steps       text[]      not null check (cardinality(steps) between 1 and 10),
    begins      date        not null,
    ends        date        not null check (ends > begins),
    question    uuid        references coaching.question (id),
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    check (employee <> head)
);
create index coaching_employee on coaching.coaching (employee);

-- What the head answers to a question: coaching, or why not now.
create table coaching.question_answer (
    question    uuid        primary key references coaching.question (id),
    coaching    uuid        references coaching.coaching (id),
    reason      text        check (char_length(reason) between 3 and 500),
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    check (num_nonnulls(coaching, reason) = 1)
);

-- What happens in a coaching: the answer, conversations, own words, a trial period, the judgement.
create table coaching.step (
    id           uuid        primary key,
    coaching     uuid        not null references coaching.coaching (id),
    kind         text        not null check (kind in ('ANSWERED', 'CONVERSED', 'SAID', 'TRIAL', 'JUDGED', 'WITHDRAWN')),
    day          date,
    until_day    date        check (until_day >= day),
    outcome      text,
    words        text        check (char_length(words) between 1 and 2000),
    person_words text        check (char_length(person_words) between 1 and 2000),
    next_step    text        check (char_length(next_step) between 1 and 1000),
    recorded_by  uuid        not null references organization.employee,
    via          text        not null,
    recorded_at  timestamptz not null,
    leaf         uuid        not null references ledger.leaf (id),
    check (kind = 'ANSWERED' or words is not null),
    check (case kind
               when 'ANSWERED' then coalesce(outcome in ('ACCEPTED', 'REFUSED'), false)
               when 'JUDGED' then coalesce(outcome in ('IMPROVED', 'PARTLY', 'NOT_IMPROVED'), false)
               else outcome is null
           end),
    check ((kind in ('CONVERSED', 'TRIAL')) = (day is not null)),
    check ((kind = 'TRIAL') = (until_day is not null))
);
create index step_coaching on coaching.step (coaching);
create unique index step_once on coaching.step (coaching, kind) where kind in ('ANSWERED', 'JUDGED', 'WITHDRAWN');

grant select, insert on all tables in schema coaching to ${app};
