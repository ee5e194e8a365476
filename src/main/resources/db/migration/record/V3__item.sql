-- 议题: one row each, with the label that decides who sees it, written anew when a record is read anew.
create table record.item (
    bureau     varchar(32) not null,
    record     varchar(32) not null,
    no         integer     not null,
    n          varchar(20) not null,
    title      text        not null,
    start_at   integer     not null,
    end_at     integer     not null,
    statements integer     not null,
    directives integer     not null,
    mark       smallint    not null,
    seals      text[]      not null,
    units      text[]      not null,
    people     text[]      not null,
    primary key (bureau, record, no),
    foreign key (bureau, record) references record.record (bureau, id)
);

-- 标识与封存: a record's mark, the sealing of an item and its opening. Rows are added, never changed; the last one counts.
create table record.labelling (
    bureau  varchar(32) not null,
    record  varchar(32) not null,
    seq     integer     not null,
    act     varchar(10) not null,
    item    varchar(20),
    value   varchar(20) not null,
    reason  text        not null,
    done_by varchar(64) not null,
    doer    text        not null,
    done_at timestamptz not null default now(),
    primary key (bureau, record, seq),
    foreign key (bureau, record) references record.record (bureau, id)
);

alter table record.record add column mark smallint not null default 1;

-- Whatever was read before items had labels is read again before it is shown.
update record.record set reader = '';
