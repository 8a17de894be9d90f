create schema leader;
grant usage on schema leader to ${app};

-- The leader's page in words as it was reckoned last, one row a language. State, not fact: the newest replaces the one before.
create table leader.kept_page (
    language    text        primary key,
    tiles       text        not null,
    reckoned_at timestamptz not null
);

grant select, insert, update on leader.kept_page to ${app};
