-- Work that stands in no catalogue yet, proposed by who does it to their head.
create table standard.proposal (
    id             uuid          primary key,
    employee       uuid          not null,
    activity       uuid          unique,
    date           date          not null,
    name           text          not null check (char_length(name) between 3 and 200),
    unit_of_output text          not null check (char_length(unit_of_output) between 1 and 40),
    minutes        numeric(7, 2) not null check (minutes > 0),
    proposed_by    uuid          not null,
    via            text          not null,
    recorded_at    timestamptz   not null,
    leaf           uuid          not null references ledger.leaf (id)
);
create index proposal_employee on standard.proposal (employee, recorded_at);

-- What the head made of it: a standard of its own, one that is there already, or none with the reason.
create table standard.proposal_answer (
    proposal    uuid        primary key references standard.proposal (id),
    outcome     text        not null check (outcome in ('ACCEPTED', 'MERGED', 'DECLINED')),
    standard    uuid        references standard.standard (id),
    words       text        check (char_length(words) between 1 and 500),
    answered_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    check ((outcome = 'DECLINED') = (standard is null)),
    check (outcome <> 'DECLINED' or words is not null)
);

grant select, insert on standard.proposal, standard.proposal_answer to ${app};

create trigger keep_proposal before update or delete on standard.proposal
    for each row execute function standard.keep();
create trigger keep_proposal_answer before update or delete on standard.proposal_answer
    for each row execute function standard.keep();
