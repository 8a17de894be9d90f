create schema contradiction;
grant usage on schema contradiction to ${app};

-- State: what does not fit together in a person's day, as the records tell it now. Made again from them; what was answered stays.
create table contradiction.question (
    employee uuid        not null,
    date     date        not null,
    kind     text        not null check (kind in (
        'PRESENT_WITHOUT_WORK', 'WORK_WITHOUT_PRESENCE', 'TWO_PLACES', 'PRESENT_ON_LEAVE', 'PRESENT_NOT_ON_DUTY', 'INCOMPLETE_DAY',
        'TOUCH_IN_FUTURE')),
    head     uuid        not null,
    facts    text        not null check (char_length(facts) <= 1000),
    asked_at timestamptz not null,
    primary key (employee, date, kind)
);
create index question_head on contradiction.question (head, date);
create index question_date on contradiction.question (date);

-- What the head says to it, in one version, with the facts that were asked about. The newest counts, none is ever changed.
create table contradiction.answer (
    employee    uuid        not null,
    date        date        not null,
    kind        text        not null,
    version     integer     not null check (version > 0),
    explanation text        not null,
    words       text        check (char_length(words) between 1 and 500),
    facts       text        not null,
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null unique references ledger.leaf (id),
    primary key (employee, date, kind, version),
    check (explanation <> 'OTHER' or words is not null)
);

-- What the person says to it, in own words.
create table contradiction.word (
    id          uuid        primary key,
    employee    uuid        not null,
    date        date        not null,
    kind        text        not null,
    words       text        not null check (char_length(words) between 1 and 500),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null unique references ledger.leaf (id)
);
create index word_day on contradiction.word (employee, date);

grant select, insert, update, delete on contradiction.question to ${app};
grant select, insert on contradiction.answer, contradiction.word to ${app};
