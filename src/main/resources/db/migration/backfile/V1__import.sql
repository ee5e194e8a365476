-- 导入: one run over files or folders; an unfinished one goes on where it stopped.
create table backfile.import_run (
    bureau      varchar(32) not null,
    id          varchar(36) not null,
    source      text        not null,
    started_at  timestamptz not null default now(),
    started_by  varchar(64) not null,
    finished_at timestamptz,
    primary key (bureau, id)
);

create table backfile.import_file (
    bureau   varchar(32) not null,
    run      varchar(36) not null,
    path     text        not null,
    modified timestamptz not null,
    state    varchar(10) not null,
    record   varchar(32),
    cause    text,
    at       timestamptz not null default now(),
    primary key (bureau, run, path),
    foreign key (bureau, run) references backfile.import_run (bureau, id)
);
