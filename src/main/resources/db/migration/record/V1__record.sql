-- 会议记录: what a list shows of a record; the record itself is read from its original. -- reads evidence
-- confirmed_by and confirmed_at repeat the review that confirmed the record as a whole.
create table record.record (
    bureau       varchar(32) not null,
    id           varchar(32) not null,
    original     char(64)    not null,
    file         text        not null,
    kind         varchar(20) not null,
    name         text,
    number       text,
    held_at      varchar(20),
    held_on      date,
    place        text,
    host         text,
    present      integer     not null,
    items        integer     not null,
    statements   integer     not null,
    directives   integer     not null,
    inferred     integer     not null,
    unsettled    integer     not null,
    unread       integer     not null,
    reader       varchar(40) not null,
    read_at      timestamptz not null default now(),
    filed_by     text        not null,
    filed_at     timestamptz not null default now(),
    confirmed_by text,
    confirmed_at timestamptz,
    primary key (bureau, id),
    unique (bureau, original),
    foreign key (bureau, original) references evidence.original (bureau, sha256)
);

create index record_by_day on record.record (bureau, held_on desc nulls last, id);
