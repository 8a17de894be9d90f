create schema listing;
grant usage on schema listing to ${app};

-- A list that left as a file. Recorded before it leaves, never changed.
create table listing.export (
    id          uuid        primary key,
    -- Stands in the file.
    number      text        not null unique check (number ~ '^[0-9A-Z]{5}-[0-9A-Z]{5}$'),
    title       text        not null check (length(title) between 1 and 1000),
    list        text        not null check (list like '/%'),
    address     text        not null check (address like '/%'),
    format      text        not null check (format in ('CSV', 'XLSX')),
    rows        bigint      not null check (rows >= 0),
    sha256      bytea       not null check (length(sha256) = 32),
    -- The person about whom all of it is.
    about       uuid,
    recorded_by uuid        not null,
    via         text        not null,
    recorded_at timestamptz not null,
    leaf        uuid        not null references ledger.leaf (id)
);

create index export_by on listing.export (recorded_by, id desc);
create index export_about on listing.export (about, id desc) where about is not null;

create function listing.keep() returns trigger language plpgsql as $$
begin
    raise exception 'a list that left is never taken back';
end
$$;

create trigger keep_export before update or delete on listing.export
    for each row execute function listing.keep();

-- How somebody likes to see a list. State, not fact: an address with a filter under a name of their own.
create table listing.saved_view (
    id       uuid primary key,
    person   uuid not null,
    list     text not null check (list like '/%' and length(list) <= 200),
    name     text not null check (length(name) between 1 and 60),
    address  text not null check (address like '/%' and address not like '//%' and length(address) <= 1000)
);

create unique index saved_view_name on listing.saved_view (person, list, lower(name));

grant select, insert on listing.export to ${app};
grant select, insert, update, delete on listing.saved_view to ${app};
