-- What witnesses outside confirmed of a signed state (LOG-11).
create table ledger.cosignature (
    tree      integer     not null,
    size      bigint      not null,
    witness   text        not null,
    line      text        not null,
    signed_at timestamptz not null,
    primary key (tree, size, witness),
    foreign key (tree, size) references ledger.checkpoint
);
create index cosignature_witness on ledger.cosignature (tree, witness, size desc);
grant select, insert on ledger.cosignature to ${app};
