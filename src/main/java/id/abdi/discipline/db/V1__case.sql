create schema discipline;
grant usage on schema discipline to ${app};

-- A case as it was opened: poor performance only behind the gate, with the help that was offered; a suspected breach with its clauses.
create table discipline.matter (
    id          uuid        primary key,
    employee    uuid        not null,
    case_kind   text        not null check (case_kind in ('POOR_PERFORMANCE', 'SUSPECTED_BREACH')),
    clauses     text[]      not null,
    effect      text        check (effect in ('UNIT', 'AGENCY', 'STATE')),
    happened    date,
    facts       text        not null check (char_length(facts) between 10 and 4000),
    offer       uuid,
    refused     boolean     not null,
    fit         text        check (char_length(fit) between 3 and 1000),
    known       date        not null,
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    check (recorded_by <> employee),
    check ((case_kind = 'POOR_PERFORMANCE') = (offer is not null and fit is not null)),
    check ((case_kind = 'SUSPECTED_BREACH') = (cardinality(clauses) > 0 and effect is not null and happened is not null))
);
create index on discipline.matter (employee);
create index on discipline.matter (recorded_by);

-- What was done in it, step by step; never changed.
create table discipline.step (
    id          uuid        primary key,
    matter      uuid        not null references discipline.matter (id),
    number      integer     not null check (number > 0),
    step_kind   text        not null,
    day         date        not null,
    words       text        check (char_length(words) between 1 and 10000),
    letter      text        check (char_length(letter) between 1 and 200),
    planned     date,
    sanction    text,
    measure     text,
    outcome     text,
    official    uuid,
    members     uuid[]      not null,
    seats       text[]      not null,
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    unique (matter, number),
    check (cardinality(members) = cardinality(seats)),
    check (step_kind not in ('DECIDED', 'PROPOSED') or num_nonnulls(sanction, measure) = 1),
    check (step_kind <> 'DECIDED' or official is not null)
);
create unique index one_decision_a_case on discipline.step (matter) where step_kind = 'DECIDED';
create index on discipline.step using gin (members);
create index on discipline.step (official) where official is not null;

-- Good results, bad behaviour: coaching and "is there a suspected breach?" are answered together (D-19).
create table discipline.two_answers (
    id          uuid        primary key,
    employee    uuid        not null,
    appraisal   uuid,
    coaching    boolean     not null,
    coaching_why text       not null check (char_length(coaching_why) between 3 and 1000),
    breach      boolean     not null,
    breach_why  text        not null check (char_length(breach_why) between 3 and 1000),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);
create index on discipline.two_answers (employee);

grant select, insert on discipline.matter, discipline.step, discipline.two_answers to ${app};
