-- 会话: who sits at which browser; every web node reads it. The columns are those that Spring Session asks for;
-- `principal_name` is bureau/person. `session_id` is what the browser's cookie holds and is shown nowhere.
create table identity.session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    primary key (primary_id),
    unique (session_id)
);

create index session_by_expiry on identity.session (expiry_time);
create index session_by_person on identity.session (principal_name);

create table identity.session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name),
    foreign key (session_primary_id) references identity.session (primary_id) on delete cascade
);
