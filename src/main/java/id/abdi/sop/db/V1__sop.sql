create schema sop;
grant usage on schema sop to ${app};

-- A procedure, the same through all its versions. Its number never changes (S-1).
create table sop.sop (
    id uuid primary key,
    code text not null check (length(code) between 3 and 60),
    unit uuid not null,
    created_by uuid not null,
    via text not null,
    recorded_at timestamptz not null,
    leaf uuid not null unique references ledger.leaf
);

create unique index sop_code on sop.sop (upper(code));
create index sop_unit on sop.sop (unit);

-- Every save of a version while it is written; the newest is what it says. The whole text is read and printed as one.
create table sop.revision (
    sop uuid not null references sop.sop,
    version integer not null check (version > 0),
    revision integer not null check (revision > 0),
    title text not null check (length(title) between 1 and 200),
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    words tsvector not null,
    saved_by uuid not null,
    via text not null,
    recorded_at timestamptz not null,
    leaf uuid not null unique references ledger.leaf,
    primary key (sop, version, revision)
);

create index revision_words on sop.revision using gin (words);

-- What happened to a version, in order; the last says how far it is.
create table sop.change (
    sop uuid not null,
    version integer not null,
    number integer not null check (number > 0),
    action text not null check (action in ('START', 'SUBMIT', 'TAKE_BACK', 'RETURN', 'APPROVE', 'DISCARD')),
    revision integer not null,
    remarks text check (length(remarks) between 1 and 2000),
    by_whom uuid not null,
    via text not null,
    recorded_at timestamptz not null,
    leaf uuid not null unique references ledger.leaf,
    primary key (sop, version, number),
    foreign key (sop, version, revision) references sop.revision,
    check (action <> 'RETURN' or remarks is not null)
);

-- An approved version and the days on which it is in force: one for each day at most. Its period is ended by the next version
-- or when the SOP is revoked; one that is revoked before it began has an empty period.
create table sop.edition (
    sop uuid not null,
    version integer not null,
    revision integer not null,
    begins date not null,
    period daterange not null,
    approver uuid not null,
    approver_name text not null,
    approver_nip text not null,
    approver_post text not null,
    approved_on date not null,
    leaf uuid not null unique references ledger.leaf,
    primary key (sop, version),
    foreign key (sop, version, revision) references sop.revision,
    check (isempty(period) or lower(period) = begins),
    constraint one_version_a_day exclude using gist (sop with =, period with &&)
);

create index edition_begins on sop.edition (begins);

-- Revoked without a successor.
create table sop.revocation (
    sop uuid not null references sop.sop,
    ends date not null,
    reason text not null check (length(reason) between 1 and 2000),
    by_whom uuid not null,
    via text not null,
    recorded_at timestamptz not null,
    leaf uuid not null unique references ledger.leaf,
    primary key (sop, recorded_at)
);

-- Somebody looked whether a version still fits, and it does (S-7).
create table sop.review (
    sop uuid not null,
    version integer not null,
    reviewed_on date not null,
    findings text not null check (length(findings) between 1 and 2000),
    by_whom uuid not null,
    via text not null,
    recorded_at timestamptz not null,
    leaf uuid not null unique references ledger.leaf,
    primary key (sop, version, recorded_at),
    foreign key (sop, version) references sop.edition
);

grant select, insert on sop.sop, sop.revision, sop.change, sop.edition, sop.revocation, sop.review to ${app};
grant update (period) on sop.edition to ${app};

-- Facts stay: not even their owner changes them (LOG-13).
create function sop.keep() returns trigger language plpgsql as $$
begin
    raise exception 'a fact of the record is never changed or removed';
end
$$;

create trigger keep_sop before update or delete on sop.sop
    for each row execute function sop.keep();
create trigger keep_revision before update or delete on sop.revision
    for each row execute function sop.keep();
create trigger keep_change before update or delete on sop.change
    for each row execute function sop.keep();
create trigger keep_revocation before update or delete on sop.revocation
    for each row execute function sop.keep();
create trigger keep_review before update or delete on sop.review
    for each row execute function sop.keep();
create trigger keep_edition_row before delete on sop.edition
    for each row execute function sop.keep();

-- A period only becomes shorter: what was in force stays what was in force.
create function sop.only_ended() returns trigger language plpgsql as $$
begin
    if not new.period <@ old.period or (to_jsonb(new) - 'period') <> (to_jsonb(old) - 'period') then
        raise exception 'of a version in force only the end is changed';
    end if;
    return new;
end
$$;

create trigger only_ended before update on sop.edition
    for each row execute function sop.only_ended();
