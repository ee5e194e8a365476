-- 本单位议事规则: what a body settled about its own meetings at one time. Rows are succeeded, never changed; taking one
-- back is another row that names it.
create table examination.standing_order (
    bureau       varchar(32) not null,
    seq          integer     not null,
    part         varchar(10) not null,
    since        date,
    content      jsonb       not null,
    withdrawn    integer,
    reason       text        not null,
    settled_by   varchar(64) not null,
    settler      text        not null,
    settled_at   timestamptz not null default now(),
    primary key (bureau, seq),
    foreign key (bureau, withdrawn) references examination.standing_order (bureau, seq)
);
