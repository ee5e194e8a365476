-- 办件: what somebody must do by a day, one row each; the columns from phase on follow from the acts.
create table casework.casefile (
    bureau             varchar(32) not null,
    number             varchar(60) collate "C" not null,
    root               varchar(20) collate "C" not null,
    parent             varchar(60) collate "C",
    ordinal            integer     not null,
    kind               varchar(20) not null,
    source_kind        varchar(12) not null,
    source_id          varchar(64) not null,
    source_name        text        not null,
    source_day         date,
    source_item        text        not null,
    source_words       text,
    source_start       integer,
    source_end         integer,
    speaker            text        not null,
    words              text        not null,
    unit               varchar(64) not null,
    unit_provenance    varchar(8)  not null,
    person             varchar(64),
    person_name        text,
    helpers            text[]      not null,
    reminding          varchar(64) not null,
    handed_by          varchar(64) not null,
    basis              text        not null,
    due_words          text        not null,
    due_provenance     varchar(8)  not null,
    due_value          text        not null,
    due_original       date,
    day                date        not null,
    waits              text        not null,
    measure            text        not null,
    measure_provenance varchar(8)  not null,
    quantity           numeric,
    quantity_unit      text        not null,
    milestone          text        not null,
    weight             numeric,
    proofs             text[]      not null,
    opened_at          timestamptz not null default now(),
    opened_by          text        not null,
    phase              varchar(10) not null,
    closed             boolean     not null,
    closed_on          date,
    percent            smallint    not null,
    progress           smallint    not null,
    reported_at        timestamptz,
    acts               integer     not null,
    mark               smallint    not null,
    seals              text[]      not null,
    units              text[]      not null,
    people             text[]      not null,
    folded             text        not null,
    vector             tsvector    not null,
    primary key (bureau, number),
    foreign key (bureau, parent) references casework.casefile (bureau, number)
);

-- What has no day stands at the end of time, so that one order serves the list from both ends.
create index casefile_by_day on casework.casefile (bureau, closed, day, number);
create index casefile_by_unit on casework.casefile (bureau, unit, closed, day, number);
create index casefile_by_person on casework.casefile (bureau, person, closed, day, number) where person is not null;
create index casefile_by_speaker on casework.casefile (bureau, speaker, closed, day, number) where speaker <> '';
create index casefile_by_source on casework.casefile (bureau, source_id) where source_id <> '';
create index casefile_by_root on casework.casefile (bureau, root);
create index casefile_by_parent on casework.casefile (bureau, parent) where parent is not null;
create index casefile_by_units on casework.casefile using gin (units);
create index casefile_by_words on casework.casefile using gin (vector);

-- 编号: the last number of a year.
create table casework.counter (
    bureau varchar(32) not null,
    year   integer     not null,
    last   bigint      not null,
    primary key (bureau, year)
);
