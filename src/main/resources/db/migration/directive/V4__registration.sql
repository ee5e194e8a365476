-- 立项处理: what a person ruled on a directive of a record, one row an act, added and never changed. A row belongs to the
-- directive that stands at its place; the directive itself, and who sees it, is read anew. -- reads record
create table directive.registration (
    bureau   varchar(32) not null,
    record   varchar(32) not null,
    seq      integer     not null,
    act      varchar(12) not null,
    item     varchar(20) not null,
    start_at integer     not null,
    end_at   integer     not null,
    rule     text,
    reason   text        not null,
    number   varchar(60) collate "C",
    takes    integer,
    person   varchar(64) not null,
    name     text        not null,
    done_at  timestamptz not null default now(),
    primary key (bureau, record, seq),
    foreign key (bureau, record) references record.record (bureau, id)
);

create unique index registration_by_number on directive.registration (bureau, number) where number is not null;
create unique index registration_taken on directive.registration (bureau, record, takes) where takes is not null;

-- What stands: rows that no later row takes back, and that take nothing back themselves.
create view directive.ruled as
select r.* from directive.registration r
where r.takes is null and not exists (select 1 from directive.registration t
    where t.bureau = r.bureau and t.record = r.record and t.takes = r.seq);

-- 席位对应: which unit a seat of the routing table is in this body. Rows are added; the last one of a seat counts, an empty
-- unit takes it back.
create table directive.seat (
    bureau  varchar(32) not null,
    seat    varchar(40) not null,
    seq     integer     not null,
    unit    varchar(64) not null,
    person  varchar(64) not null,
    name    text        not null,
    done_at timestamptz not null default now(),
    primary key (bureau, seat, seq)
);

-- 来文与批示: a paper that lays duties on the body; its bytes are an original.
create table directive.paper (
    bureau   varchar(32) not null,
    sha256   varchar(64) not null,
    kind     varchar(12) not null,
    title    text        not null,
    issuer   text        not null,
    number   text        not null,
    day      date        not null,
    speaker  text        not null,
    person   varchar(64) not null,
    name     text        not null,
    filed_at timestamptz not null default now(),
    mark     smallint    not null,
    seals    text[]      not null,
    units    text[]      not null,
    people   text[]      not null,
    primary key (bureau, sha256)
);

create index paper_by_filing on directive.paper (bureau, filed_at);
