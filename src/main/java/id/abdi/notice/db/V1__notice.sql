create schema notice;
grant usage on schema notice to ${app};

-- How somebody wants mail. State, not fact: only the newest choice counts.
create table notice.choice (
    person uuid primary key,
    mail text not null check (mail in ('DAILY', 'SOON', 'NONE'))
);

-- A mail with what was bundled in it, tried until it is sent or given up.
create table notice.mail (
    id uuid primary key,
    person uuid not null,
    made_at timestamptz not null,
    tries integer not null default 0,
    next_try timestamptz not null,
    sent_at timestamptz,
    given_up_at timestamptz,
    check (sent_at is null or given_up_at is null)
);

create index mail_waiting on notice.mail (next_try, id) where sent_at is null and given_up_at is null;
create index mail_given_up on notice.mail (given_up_at) where given_up_at is not null;

-- What somebody was told, in the words of that moment. Told about facts that the log holds; itself none of them.
create table notice.notice (
    id uuid primary key,
    person uuid not null,
    key text not null check (length(key) between 1 and 200),
    indonesian text not null check (length(indonesian) between 1 and 1000),
    english text not null check (length(english) between 1 and 1000),
    path text not null check (path like '/%' and path not like '//%'),
    told_at timestamptz not null,
    read_at timestamptz,
    mail uuid references notice.mail,
    unique (person, key)
);

create index notice_newest on notice.notice (person, id desc);
create index notice_unread on notice.notice (person) where read_at is null;
create index notice_unmailed on notice.notice (told_at) where mail is null and read_at is null;
create index notice_of_mail on notice.notice (mail) where mail is not null;

-- Files that go with a mail, until it is sent.
create table notice.attachment (
    notice uuid not null references notice.notice,
    number integer not null check (number >= 0),
    name text not null check (length(name) between 1 and 200),
    type text not null check (length(type) between 3 and 200),
    content bytea not null,
    primary key (notice, number)
);

grant select, insert, update on notice.choice, notice.mail, notice.notice to ${app};
grant select, insert, delete on notice.attachment to ${app};
