-- 成批出单: slips of many cases asked for at once. Printed part by part, each part a row, so that whoever goes on after a stop
-- goes on behind the last part; how it ended is a row of its own.
create table batch.job (
    bureau   varchar(32) not null,
    id       varchar(16) not null,
    person   varchar(64) not null,
    name     text        not null,
    numbers  text[]      not null,
    asked_at timestamptz not null default now(),
    primary key (bureau, id)
);
create index job_person on batch.job (bureau, person, asked_at desc);

-- 分包: the files of some cases, packed; `upto` is how many cases are done with it.
create table batch.part (
    bureau varchar(32) not null,
    job    varchar(16) not null,
    upto   integer     not null,
    bytes  bytea       not null,
    primary key (bureau, job, upto),
    foreign key (bureau, job) references batch.job (bureau, id)
);
alter table batch.part alter column bytes set storage external;

-- 占用: until when somebody is at it; after that another may go on.
create table batch.lease (
    bureau varchar(32) not null,
    job    varchar(16) not null,
    until  timestamptz not null,
    primary key (bureau, job),
    foreign key (bureau, job) references batch.job (bureau, id)
);

create table batch.ending (
    bureau   varchar(32) not null,
    job      varchar(16) not null,
    failure  text,
    ended_at timestamptz not null default now(),
    primary key (bureau, job),
    foreign key (bureau, job) references batch.job (bureau, id)
);
