-- 复核: what a reviewer did to one mark of a record. Rows are added, never changed, and outlive a new reading; taking an
-- act back is another row.
create table record.review (
    bureau      varchar(32) not null,
    record      varchar(32) not null,
    seq         integer     not null,
    act         varchar(10) not null,
    kind        varchar(40) not null,
    start_at    integer     not null,
    end_at      integer     not null,
    new_kind    varchar(40),
    new_start   integer,
    new_end     integer,
    value       jsonb       not null,
    reason      text        not null,
    reviewed_by varchar(64) not null,
    reviewer    text        not null,
    reviewed_at timestamptz not null default now(),
    primary key (bureau, record, seq),
    foreign key (bureau, record) references record.record (bureau, id)
);
