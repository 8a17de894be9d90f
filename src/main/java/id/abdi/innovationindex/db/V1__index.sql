create schema innovationindex;
grant usage on schema innovationindex to ${app};

-- How the index is reckoned in a year, one row a version; the newest one counts.
create table innovationindex.year_set (
    year        integer     not null check (year between 2020 and 2100),
    version     integer     not null check (version > 0),
    begins      date        not null,
    ends        date        not null check (ends >= begins),
    divisor     integer     not null check (divisor > 0),
    per_innovation numeric  not null check (per_innovation >= 0),
    most        integer     not null check (most >= 0),
    own_points  numeric     check (own_points between 0 and own_most),
    own_most    numeric     not null check (own_most >= 0),
    high        numeric     not null,
    middle      numeric     not null check (middle < high),
    source      text        not null check (char_length(source) between 3 and 300),
    confirmed   boolean     not null,
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    primary key (year, version)
);

create table innovationindex.indicator (
    year      integer not null,
    version   integer not null,
    number    integer not null check (number between 1 and 99),
    name      text    not null check (char_length(name) between 3 and 120),
    weight    integer not null check (weight between 1 and 20),
    mandatory boolean not null,
    one       text    not null check (char_length(one) between 1 and 200),
    two       text    not null check (char_length(two) between 1 and 200),
    three     text    not null check (char_length(three) between 1 and 200),
    primary key (year, version, number),
    foreign key (year, version) references innovationindex.year_set (year, version)
);

-- Which parameter an innovation reaches, in versions.
create table innovationindex.choice (
    id          uuid        not null,
    version     integer     not null check (version > 0),
    innovation  uuid        not null references innovation.innovation (id),
    year        integer     not null check (year between 2020 and 2100),
    number      integer     not null check (number between 1 and 99),
    parameter   integer     not null check (parameter between 0 and 3),
    words       text        not null check (char_length(words) between 3 and 500),
    recorded_by uuid        not null references organization.employee,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id),
    primary key (id, version),
    unique (innovation, year, number, version)
);

grant select, insert on all tables in schema innovationindex to ${app};
