-- The SOP from which a version of a standard comes (S-5); a standard can stand alone.
create table standard.origin (
    standard uuid    not null,
    number   integer not null,
    sop      uuid    not null,
    primary key (standard, number),
    foreign key (standard, number) references standard.version (standard, number)
);
create index origin_sop on standard.origin (sop);

grant select, insert on standard.origin to ${app};

create trigger keep_origin before update or delete on standard.origin
    for each row execute function standard.keep();
