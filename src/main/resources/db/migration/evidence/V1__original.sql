-- 原件: the bytes as they came, and the text that was taken out of them.
create table evidence.original (
    bureau     varchar(32)  not null,
    sha256     char(64)     not null,
    name       text         not null,
    media_type varchar(160) not null,
    charset    varchar(40),
    bytes      bytea        not null,
    text       text         not null,
    pages      jsonb        not null,
    parts      jsonb        not null,
    kept_at    timestamptz  not null default now(),
    kept_by    varchar(64)  not null,
    primary key (bureau, sha256)
);

-- Files of offices are mostly packed already; packing them again costs time and saves nothing.
alter table evidence.original alter column bytes set storage external;
