-- 常用筛选: a way of looking at the ledger that a person keeps under a name.
create table supervision.view (
    bureau  varchar(32)  not null,
    person  varchar(64)  not null,
    seq     integer      not null,
    name    varchar(80)  not null,
    query   text         not null,
    kept_at timestamptz  not null default now(),
    primary key (bureau, person, seq)
);
