-- What PP 38/2017 asks of an innovation: form, kind, who began it, and how it meets each criterion of Pasal 6; in versions.
create table innovationindex.profile (
    id          uuid        not null,
    version     integer     not null check (version > 0),
    innovation  uuid        not null references innovation.innovation (id),
    form        text        not null check (form in ('GOVERNANCE', 'PUBLIC_SERVICE', 'OTHER')),
    kind        text        not null check (kind in ('DIGITAL', 'NON_DIGITAL')),
    initiator   text        not null check (initiator in ('HEAD_OF_REGION', 'DPRD', 'AGENCY', 'ASN', 'COMMUNITY')),
    renewal     text        check (char_length(renewal) between 3 and 500),
    benefit     text        check (char_length(benefit) between 3 and 500),
    no_burden   text        check (char_length(no_burden) between 3 and 500),
    authority   text        check (char_length(authority) between 3 and 500),
    replicable  text        check (char_length(replicable) between 3 and 500),
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    primary key (id, version),
    unique (innovation, version)
);

grant select, insert on innovationindex.profile to ${app};
