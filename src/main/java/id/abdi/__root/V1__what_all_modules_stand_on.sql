-- Periods that must not overlap are guarded by the database itself.
create extension if not exists btree_gist;

-- Events that were published and whose listeners have not all run yet (Spring Modulith's registry, version 2).
create schema event;
grant usage on schema event to ${app};

create table event.event_publication (
    id uuid primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz
);

create index event_publication_event on event.event_publication using hash (serialized_event);
create index event_publication_completion on event.event_publication (completion_date);

grant select, insert, update, delete on event.event_publication to ${app};
