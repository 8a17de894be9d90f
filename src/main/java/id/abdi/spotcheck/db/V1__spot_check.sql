create schema spotcheck;
grant usage on schema spotcheck to ${app};

-- Whom and what the lot hit, once for a head and day, with all that is needed to draw it again.
create table spotcheck.draw (
    head        uuid        not null,
    date        date        not null,
    tree        integer     not null check (tree >= 0),
    size        bigint      not null check (size >= 0),
    root        text        not null check (char_length(root) = 44),
    signed_at   timestamptz not null,
    candidates  uuid[]      not null check (cardinality(candidates) > 0),
    employee    uuid        not null check (employee = any (candidates)),
    activities  uuid[]      not null check (cardinality(activities) > 0),
    activity    uuid        not null check (activity = any (activities)),
    recorded_at timestamptz not null,
    leaf        uuid        not null unique references ledger.leaf (id),
    primary key (head, date)
);
create index draw_date on spotcheck.draw (date);
create index draw_employee on spotcheck.draw (employee, date);

-- What the head says to it, in one version; the newest counts, none is ever changed.
create table spotcheck.answer (
    head        uuid        not null,
    date        date        not null,
    version     integer     not null check (version > 0),
    sighting    text        not null check (sighting in ('SAW_RESULT', 'ASKED_PERSON', 'NOT_SEEN', 'NOT_RIGHT')),
    words       text        check (char_length(words) between 1 and 500),
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null unique references ledger.leaf (id),
    primary key (head, date, version),
    foreign key (head, date) references spotcheck.draw,
    check (sighting <> 'NOT_RIGHT' or words is not null)
);

grant select, insert on spotcheck.draw, spotcheck.answer to ${app};
