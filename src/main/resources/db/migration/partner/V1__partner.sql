-- 对接系统: another system that hands in and reports back in the name of one unit.
create table partner.partner (
    bureau    varchar(32) not null,
    code      varchar(64) not null,
    name      text        not null,
    unit      varchar(64) not null,
    opened_by text        not null,
    opened_at timestamptz not null default now(),
    primary key (bureau, code),
    unique (bureau, name)
);

-- 对接令牌: lets a system in until its day; only the hash of the token is kept.
create table partner.pass (
    bureau  varchar(32) not null,
    seq     integer     not null,
    partner varchar(64) not null,
    token   char(64)    not null,
    until   date        not null,
    made_by text        not null,
    made_at timestamptz not null default now(),
    primary key (bureau, seq),
    unique (bureau, token),
    foreign key (bureau, partner) references partner.partner (bureau, code)
);

-- 吊销: the token lets nobody in from then on.
create table partner.revocation (
    bureau     varchar(32) not null,
    pass       integer     not null,
    reason     text        not null,
    revoked_by text        not null,
    revoked_at timestamptz not null default now(),
    primary key (bureau, pass),
    foreign key (bureau, pass) references partner.pass (bureau, seq)
);

-- 请求计数: how often a token was shown within the running window.
create table partner.usage (
    bureau   varchar(32) not null,
    pass     integer     not null,
    since    timestamptz not null,
    requests integer     not null,
    primary key (bureau, pass),
    foreign key (bureau, pass) references partner.pass (bureau, seq)
);
