-- 分管: which leader is in charge of a unit. Rows are added; the last one of a unit counts, an empty leader takes it back.
create table organisation.portfolio (
    bureau varchar(32) not null,
    unit   varchar(64) not null,
    seq    integer     not null,
    leader varchar(64) not null,
    set_by varchar(64) not null,
    set_at timestamptz not null default now(),
    primary key (bureau, unit, seq)
);
