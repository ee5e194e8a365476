-- 组织: the body, its units and people, each row true from `since` until `until`.
create table organisation.body (
    bureau varchar(32) not null,
    since  date        not null,
    name   text        not null,
    brief  text        not null,
    primary key (bureau, since)
);

create table organisation.unit (
    bureau varchar(32) not null,
    code   varchar(64) not null,
    since  date        not null,
    until  date,
    parent varchar(64),
    name   text        not null,
    kind   varchar(20) not null,
    rank   integer     not null,
    primary key (bureau, code, since)
);

-- 别名: a name a unit goes by; several units may share one. Corrections add to it.
create table organisation.unit_alias (
    bureau   varchar(32) not null,
    unit     varchar(64) not null,
    alias    text        not null,
    reason   text        not null,
    added_by varchar(64) not null,
    added_at timestamptz not null default now(),
    primary key (bureau, unit, alias)
);

create table organisation.person (
    bureau varchar(32) not null,
    code   varchar(64) not null,
    since  date        not null,
    until  date,
    name   text        not null,
    unit   varchar(64) not null,
    post   text,
    rank   integer     not null,
    primary key (bureau, code, since)
);
