create schema learning;
grant usage on schema learning to ${app};

-- The catalogue (R8): each change is the next version, none is overwritten.
create table learning.training (
    id          uuid        not null,
    version     int         not null check (version >= 1),
    code        text        not null check (code ~ '^[A-Z0-9][A-Z0-9.-]{1,29}$'),
    title       text        not null check (char_length(title) between 3 and 200),
    form        text        not null,
    purpose     text        not null check (purpose in ('GENERAL', 'LEADERSHIP', 'FUNCTIONAL')),
    competence  text        not null check (competence in ('MANAGERIAL', 'SOCIOCULTURAL', 'TECHNICAL')),
    provider    text        not null check (char_length(provider) between 2 and 200),
    units       numeric     not null check (units > 0 and units <= 2000),
    test        boolean     not null,
    change      text        check (char_length(change) between 3 and 500),
    offered     boolean     not null,
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    primary key (id, version)
);
create unique index training_code on learning.training (code) where version = 1;

-- How a form becomes hours of learning (T-5), from a day on; what is shipped stands in the program.
create table learning.conversion (
    id          uuid        primary key,
    form        text        not null,
    unit        text        not null check (unit in ('HOUR', 'DAY', 'EVENT')),
    each        numeric     not null check (each > 0 and each <= 100),
    cap         int         check (cap between 1 and 500),
    proof       text        not null check (char_length(proof) between 3 and 200),
    source      text        not null check (char_length(source) between 3 and 300),
    since       date        not null,
    confirmed   boolean     not null,
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);
create index conversion_form on learning.conversion (form, since);

create table learning.session (
    id            uuid        primary key,
    training      uuid        not null,
    first_day     date        not null,
    last_day      date        not null check (last_day >= first_day),
    place         text        not null check (char_length(place) between 2 and 200),
    capacity      int         not null check (capacity between 1 and 5000),
    register_until date       not null check (register_until <= first_day),
    recorded_by   uuid        not null references organization.employee,
    via           text        not null,
    recorded_at   timestamptz not null,
    leaf          uuid        not null references ledger.leaf (id)
);
create index session_training on learning.session (training);

create table learning.session_cancelled (
    session     uuid        primary key references learning.session (id),
    reason      text        not null check (char_length(reason) between 3 and 500),
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

-- Who must do which training (R8).
create table learning.obligation (
    id          uuid        primary key,
    training    uuid        not null,
    whom        text        not null check (whom in ('EVERYBODY', 'POST_KIND', 'GRADE', 'NEW_HEADS', 'PERSON')),
    value       text        check (char_length(value) between 1 and 40),
    from_day    date        not null,
    due         date,
    months      int         check (months between 1 and 60),
    basis       text        not null check (char_length(basis) between 3 and 200),
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    check ((whom in ('POST_KIND', 'GRADE', 'PERSON')) = (value is not null)),
    check ((whom = 'NEW_HEADS') = (months is not null)),
    check ((whom = 'NEW_HEADS') = (due is null))
);

create table learning.obligation_end (
    obligation  uuid        primary key references learning.obligation (id),
    reason      text        not null check (char_length(reason) between 3 and 500),
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

create table learning.enrolment (
    id          uuid        primary key,
    training    uuid        not null,
    session     uuid        references learning.session (id),
    employee    uuid        not null references organization.employee,
    recorded_by uuid        not null,
    offered     boolean     not null,
    day         date        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);
create index enrolment_employee on learning.enrolment (employee);
create index enrolment_training on learning.enrolment (training);
create index enrolment_session on learning.enrolment (session);

-- What happens with an enrolment: answers, attendance, test, proof, effect.
create table learning.step (
    id          uuid        primary key,
    enrolment   uuid        not null references learning.enrolment (id),
    kind        text        not null check (
                    kind in ('ANSWERED', 'DECIDED', 'WITHDRAWN', 'ATTENDED', 'TESTED', 'PROVED', 'EFFECT')),
    outcome     text        check (outcome in ('YES', 'PARTLY', 'NO')),
    day         date,
    minutes     int         check (minutes between 0 and 100000),
    hours       numeric     check (hours > 0 and hours <= 2000),
    number      text        check (char_length(number) between 1 and 100),
    words       text        check (char_length(words) between 1 and 1000),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    check ((kind in ('WITHDRAWN', 'PROVED')) or outcome is not null),
    check ((kind = 'PROVED') = (day is not null)),
    check (outcome is distinct from 'NO' or kind <> 'DECIDED' or words is not null)
);
create index step_enrolment on learning.step (enrolment);
create index step_proved on learning.step (day) where kind = 'PROVED';
create unique index step_once on learning.step (enrolment, kind)
    where kind in ('ANSWERED', 'DECIDED', 'WITHDRAWN', 'PROVED', 'EFFECT');

grant select, insert on all tables in schema learning to ${app};
