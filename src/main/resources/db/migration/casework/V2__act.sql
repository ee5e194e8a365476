-- 办理记录: acts on cases. Rows are added, never changed.
create table casework.act (
    bureau    varchar(32) not null,
    number    varchar(60) collate "C" not null,
    seq       integer     not null,
    kind      varchar(20) not null,
    doing     jsonb       not null,
    person    varchar(64) not null,
    name      text        not null,
    party     varchar(10) not null,
    on_behalf boolean     not null,
    phase     varchar(10) not null,
    key       varchar(80),
    done_at   timestamptz not null default now(),
    primary key (bureau, number, seq),
    foreign key (bureau, number) references casework.casefile (bureau, number)
);

create unique index act_by_key on casework.act (bureau, person, key) where key is not null;
create index act_by_time on casework.act (bureau, done_at);

-- 佐证: the files that came with an act; their bytes are originals. -- reads evidence
create table casework.exhibit (
    bureau     varchar(32) not null,
    number     varchar(60) collate "C" not null,
    seq        integer     not null,
    ordinal    integer     not null,
    sha256     varchar(64) not null,
    name       text        not null,
    media_type text        not null,
    size       bigint      not null,
    kind       varchar(12) not null,
    taken_at   timestamp,
    latitude   double precision,
    longitude  double precision,
    likeness   bigint,
    noticed    text        not null,
    primary key (bureau, number, seq, ordinal),
    foreign key (bureau, number, seq) references casework.act (bureau, number, seq)
);

create index exhibit_by_hash on casework.exhibit (bureau, sha256);
create index exhibit_by_likeness on casework.exhibit (bureau, likeness) where likeness is not null;
